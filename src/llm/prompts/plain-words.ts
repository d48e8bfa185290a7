import { visibleText } from './fence.ts';

const LINKS: readonly [RegExp, string][] = [
  // Markdown images and links, reference links, Slack's <url|label> and <@U123>, <!here>, autolinks, HTML tags
  [/!?\[([^\]\n]*)\]\([^)\n]*\)/g, '$1'],
  [/!?\[([^\]\n]+)\]\[[^\]\n]*\]/g, '$1'],
  [/<[^<>|\s]+\|([^<>\n]*)>/g, '$1'],
  [/<[@#!][^<>\n]*>/g, ''],
  [/<\/?[a-z][^<>\n]*>/gi, ''],
  [/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s<>"')\]]+/gi, ''],
  [/\b(?:javascript|data|vbscript|mailto|file):\S+/gi, ''],
  [/\bwww\.[^\s<>"')\]]+/gi, ''],
];

const MARKUP: readonly [RegExp, string][] = [
  [/`{3,}[a-z]*/gi, ''],
  [/`+/g, ''],
  [/^\s{0,3}(?:#{1,6}\s+|>\s?|[-*+]\s+)/gm, ''],
  [/(\*{1,3}|~~|_{2,3})(?=\S)([^*~\n]*?\S)\1/g, '$2'],
  // _emphasis_ and *bold* around whole words; snake_case and a * b stay
  [/(?<![\w*])([*_~])(?=[^\s*_~])([^*_~\n]*?[^\s*_~])\1(?![\w*])/g, '$2'],
  // Broadcasts that Slack would turn into a ping
  [/@(?=(?:here|channel|everyone)\b)/gi, ''],
];

/**
 * What a model wrote, reduced to words on one line: no links, no markup, no pings, nothing invisible. The places for links are made
 * by code. Snake_case, `a * b`, `#12` and `@handle` stay as they are.
 */
export function plainWords(text: string): string {
  let words = visibleText(text);
  // Removing an inner link can leave an outer one: until nothing changes, at most a few rounds.
  for (let round = 0; round < 4; round += 1) {
    const before = words;
    for (const [find, put] of [...LINKS, ...MARKUP]) words = words.replaceAll(find, put);
    if (words === before) break;
  }
  return words
    .replaceAll(/[<>]/g, '')
    .replaceAll(/\s+([,.;:!?])(?=\s|$)/g, '$1')
    .replaceAll(/\(\s*\)|\[\s*\]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
