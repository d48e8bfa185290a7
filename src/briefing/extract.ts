/** Sentences worth quoting, verbatim from collected text. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Nodes } from 'mdast';

import { asksSomething, soundsDecided } from './cues.ts';
import { words } from './topics.ts';

/** Longest quotation in characters; a longer sentence is cut at a word and says so. */
const LONGEST = 160;
/** Markdown above this size is read as plain lines: the parser is not linear on hostile input. */
const LARGEST = 60_000;

export interface Quotable {
  /** Verbatim, white space folded. */
  text: string;
  /** Place among the sentences of its item, from 0. */
  place: number;
  asks: boolean;
  decides: boolean;
}

/** The sentences of a text that can be quoted as they stand: prose without markup, code, quoted lines, headings or links. */
export function quotable(text: string, markdown: boolean): Quotable[] {
  const own = withoutMail(text);
  const blocks = markdown && own.length <= LARGEST ? paragraphs(own) : own.split(/\n+/);
  const sentences = blocks
    .map(withoutBullet)
    .map(withGaps)
    .flatMap(splitSentences)
    .map(withoutEmoji)
    .filter(isQuotable);
  return sentences.map((sentence, place) => ({
    text: sentence,
    place,
    asks: asksSomething(sentence),
    decides: soundsDecided(sentence),
  }));
}

/** Slack's `:wink:` at either end. */
function withoutEmoji(sentence: string): string {
  return sentence.replaceAll(/^(?::[\w+-]+:\s*)+|(?:\s*:[\w+-]+:)+$/g, '');
}

/** A comment sent by e-mail without the line that introduces the quoted mail, and without what the mailer put below. */
function withoutMail(text: string): string {
  const signature = text.search(/^(?:-- ?$|You are receiving this because|Reply to this email directly)/m);
  return (signature < 0 ? text : text.slice(0, signature)).replaceAll(
    /^(?:On|Am|Le|El) [^\n]{5,200}(?:\n[^\n]{0,120})?\b(?:wrote|schrieb|a écrit|escribió)\b[^\n]{0,80}:?\s*$/gm,
    '',
  );
}

/** A link or picture is left out of a quotation, and the ellipsis says so. */
function withGaps(block: string): string {
  return block.replaceAll(/!\[[^\]\n]*\]\([^)\n]*\)|\s*\(?https?:\/\/[^\s)]+\)?/g, ' …');
}

function withoutBullet(block: string): string {
  return block.replace(/^\s*(?:[-*•+]|\d{1,2}[.)])\s+/, '');
}

/** Source slices of the paragraphs that somebody wrote themselves. */
function paragraphs(text: string): string[] {
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const found: string[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'paragraph') {
      const from = node.position?.start.offset;
      const to = node.position?.end.offset;
      if (from !== undefined && to !== undefined) found.push(text.slice(from, to));
    } else if (node.type === 'root' || node.type === 'list' || node.type === 'listItem') {
      for (const child of node.children) walk(child);
    }
  };
  walk(tree);
  return found;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|cf|vs|approx|resp|Dr|Mr|Ms|Mrs|St|No|Fig|Sec|z\.B|d\.h|bzw)\.\s*$/i;

/** Sentences of a paragraph, lines joined; abbreviations do not end one. */
export function splitSentences(paragraph: string): string[] {
  const line = paragraph.replaceAll(/\s+/g, ' ').trim();
  const parts: string[] = [];
  for (const { segment } of segmenter.segment(line)) {
    const last = parts.at(-1);
    if (last !== undefined && (ABBREVIATION.test(last) || /^[\s\p{Ll}]/u.test(segment))) {
      parts[parts.length - 1] = last + segment;
    } else parts.push(segment);
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** A whole message up to this many characters may be quoted although it is no sentence. */
const SHORT = 80;
const MARKUP = /https?:|]\(|\*\*|__|<[a-z/!]|^\||^[>#]|`{2}|[“”„«»"]/i;

/** Markup, links and crumbs make no quotation. */
function isQuotable(sentence: string): boolean {
  if (MARKUP.test(sentence)) return false;
  if ((sentence.match(/`/g) ?? []).length % 2 === 1) return false;
  const cjk = /[\u3040-\u30ff\u3400-\u9fff]/.test(sentence);
  return cjk ? sentence.length >= 6 : sentence.length >= 12 && words(sentence).length >= 2;
}

/**
 * The sentence of a text that tells most, and for a text of one short line, that line: an answer may be three words.
 * Null when there is nothing to quote: only code, links or pictures.
 */
export function tellingSentence(
  text: string,
  about: ReadonlyMap<string, number>,
  markdown: boolean,
): string | null {
  const key = keySentence(text, about, markdown);
  if (key !== null) return key.text;
  const line = withoutEmoji(text.trim());
  const plain = line.length <= SHORT && !line.includes('\n') && /\p{L}{2}/u.test(line) && !MARKUP.test(line);
  return plain ? line : null;
}

/** A quotation of at most 160 characters: whole, or cut at a word with an ellipsis. */
export function quote(sentence: string): string {
  const text = sentence.replace(/^(?:…\s*)?(?:@[\w.-]+[,:]?\s+)*/, '').replace(/[,;:\s]+$/, '');
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  const clause = Math.max(
    cut.lastIndexOf(', '),
    cut.lastIndexOf('; '),
    cut.lastIndexOf(' – '),
    cut.lastIndexOf(' — '),
  );
  const end = clause > LONGEST * 0.55 ? clause : cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : LONGEST;
  return `${text.slice(0, end).replace(/[\s,;:–—-]+$/, '')} …`;
}

/**
 * The sentence of a text that tells most: it asks or decides, holds the words its thread is about, stands early, and is neither
 * a crumb nor a lecture. Null when there is nothing to quote.
 */
export function keySentence(
  text: string,
  about: ReadonlyMap<string, number>,
  markdown: boolean,
): Quotable | null {
  let best: Quotable | null = null;
  let most = -Infinity;
  for (const sentence of quotable(text, markdown).slice(0, 60)) {
    const score = scoreOf(sentence, about);
    if (score > most) {
      most = score;
      best = sentence;
    }
  }
  return most > 0 ? best : null;
}

const PLEASANTRY =
  /^(?:thanks|thank you|thx|hi|hello|hey|good morning|sorry|nice|great|awesome|lgtm|sgtm|\+1|danke|hallo|merci|bonjour|works for me|sounds good|no worries)\b[^?]{0,40}$/i;

function scoreOf(sentence: Quotable, about: ReadonlyMap<string, number>): number {
  if (PLEASANTRY.test(sentence.text)) return 0;
  const unique = [...new Set(words(sentence.text))];
  const topical =
    unique.reduce((sum, word) => sum + (about.get(word) ?? 0), 0) / Math.sqrt(unique.length + 4);
  const length = Math.min(1, sentence.text.length / 60) - Math.max(0, (sentence.text.length - 200) / 300);
  return (
    0.4 +
    topical +
    length +
    (sentence.decides ? 0.8 : 0) +
    (sentence.asks ? 0.5 : 0) +
    0.5 / (1 + sentence.place)
  );
}

/** How much each word belongs to what a thread is about: in how many of its texts it stands, damped. */
export function aboutness(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(words(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(1, ...counts.values());
  return new Map([...counts].map(([word, count]) => [word, Math.log2(1 + count) / Math.log2(1 + most) / 2]));
}
