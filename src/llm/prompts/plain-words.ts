import { endsAsSentence } from '../../core/text.ts';

import { visibleText } from './fence.ts';

// Bounded, so that a text of nothing but brackets is read in linear time.
const LINKS: readonly [RegExp, string][] = [
  // Markdown images and links, reference links, Slack's <url|label> and <@U123>, <!here>, autolinks, HTML tags
  [/!?\[([^\]\n]{0,300})\]\([^)\n]{0,2000}\)/g, '$1'],
  [/!?\[([^\]\n]{1,300})\]\[[^\]\n]{0,300}\]/g, '$1'],
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

/** Words after which a sentence goes on; one that stops there was cut. */
const GOES_ON =
  /(?<![\p{L}\p{N}])(?:an?|the|and|or|but|nor|of|to|in|on|at|by|for|from|with|without|into|after|before|since|until|than|as|that|which|who|whose|because|if|when|while|its?|their|his|her|our|is|are|was|were|be|been|has|have|had|will|would|can|could|should|may|might|must|not|no|der|die|das|ein|eine|und|oder|mit|von|zu|für|ist|sind|war|nicht|le|la|les|un|une|et|ou|de|du|des|à|est|ne)$/iu;

/** Fewer words are a key with its value, or a word that an order wants written. */
const LEAST_WORDS = 4;

/**
 * A sentence whose model forgot the full stop, with it. Left as it is where it ends in a mark, or in a word after which something must come (that one
 * was cut), and where it is no sentence: a few words, or `key: value`.
 */
export function withFullStop(text: string): string {
  const whole = /[\p{L}\p{N}%)\]"”»’]$/u.test(text) && !endsAsSentence(text) && !GOES_ON.test(text);
  const sentence = text.split(' ').length >= LEAST_WORDS && !/^[\p{L}\p{N}_-]+:(?!\S)/u.test(text);
  return whole && sentence ? `${text}.` : text;
}

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
