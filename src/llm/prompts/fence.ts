/**
 * Collected text is data. It enters a prompt only between tags that it cannot close, under a short id that code maps back, with
 * everything removed that a person would not see, that a chat template would take for its own, or that is a secret.
 */
import { maskSecrets } from '../../core/secrets.ts';
import { oneLine } from '../../core/text.ts';

/** C0 and C1 controls but tab and line feed. */
// oxlint-disable-next-line no-control-regex -- these are what is removed
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/**
 * Invisible: zero-width and joiners, bidirectional marks, embeddings and isolates, fillers, soft hyphen, byte order mark, variation
 * selectors and the plane-14 tags that smuggle ASCII (https://unicode.org/reports/tr44/#Default_Ignorable_Code_Point), and the
 * interlinear annotation marks.
 */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

/** Text without what no reader sees: control, zero-width and bidirectional characters, lone surrogates. Line ends become LF. */
export function visibleText(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(CONTROL, '')
    .replaceAll(INVISIBLE, '')
    .replaceAll(/\p{Surrogate}/gu, '');
}

/** `<` in the forms that models and NFKC take for it. */
const LESS = '[<\\uff1c\\ufe64\\u2039\\u276e\\u3008]';
const BAR = '[|\\uff5c\\u2502\\u01c0]';
/**
 * What would end the fence, or what chat templates use as their own: ChatML and Llama 3 `<|...|>`, Llama 2 and Mistral `[INST]`,
 * `<<SYS>>`, `<s>`, Gemma `<start_of_turn>`, tool and thinking tags. A server that reads special tokens in content would obey them.
 */
const STRUCTURAL = [
  new RegExp(`${LESS}(?=\\s*[/\\\\]?\\s*(?:evidence|answer|instructions?|system|user|assistant)\\b)`, 'giu'),
  new RegExp(`${LESS}(?=\\s*${BAR})`, 'gu'),
  new RegExp(
    `${LESS}(?=\\s*[/\\\\]?\\s*(?:s|bos|eos|pad|unk|start_of_turn|end_of_turn|think|tool_call|tool_response|unused\\d+)\\s*>)`,
    'giu',
  ),
  new RegExp(`${LESS}(?=${LESS}\\s*/?\\s*SYS)`, 'giu'),
  /\[(?=\s*\/?\s*(?:INST|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS|TOOL_RESULTS)\s*\])/giu,
];

/** Every structural opening bracket becomes a round one: still readable, and no longer a tag or a token. */
function defused(text: string): string {
  return STRUCTURAL.reduce((safe, pattern) => safe.replaceAll(pattern, '('), text);
}

/** Collected text as it may stand inside a fence. */
export function fencedText(text: string): string {
  return defused(maskSecrets(visibleText(text))).trim();
}

/** A short collected value (a title, a name) for an attribute or a variable: one line without quotes or angle brackets. */
export function fencedValue(text: string, max = 200): string {
  const line = fencedText(text)
    .replaceAll(/[<>\uff1c\uff1e]/g, '')
    .replaceAll('"', "'")
    .replaceAll(/\s+/g, ' ')
    .trim();
  return oneLine(line, max);
}

/** One piece of evidence between its tags. `alias` is made by code: e1, e2, ... */
export function fenced(alias: string, about: Readonly<Record<string, string | null>>, text: string): string {
  const attributes = Object.entries(about)
    .filter((entry): entry is [string, string] => entry[1] !== null && entry[1].trim() !== '')
    .map(([name, value]) => ` ${name}="${fencedValue(value)}"`)
    .join('');
  return `<evidence id="${alias}"${attributes}>\n${fencedText(text)}\n</evidence>`;
}
