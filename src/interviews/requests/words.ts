/** The words of a sentence, each looked up once: what it tells, and which turns of phrase may stand where it does. Pure. */
import { ASKS, BUG, ORDERS, REJECTS, SPOKEN_ASKS, STUDY } from './asking.ts';
import { DENIED, DENYING, FRICTION, MET, PRAISE } from './judging.ts';
import { type Sense, sensesOf, TELLING } from './lexicon.ts';
import { type Phrases, Turns } from './phrases.ts';

/** All lists of turns of phrase, by name. */
export const LISTS: readonly (readonly [string, Phrases])[] = [
  ['study', STUDY],
  ['rejects', REJECTS],
  ['bug', BUG],
  ['asks', ASKS],
  ['asks aloud', SPOKEN_ASKS],
  ['orders', ORDERS],
  ['friction', FRICTION],
  ['praise', PRAISE],
  ['met', MET],
  ['denied', DENIED],
  ['denying', DENYING],
];

/** The same, looked for together: lists by their place in `LISTS`. */
export const TURNS = new Turns(LISTS.map(([, phrases]) => phrases));

export interface Word {
  text: string;
  senses: readonly Sense[];
  /** A mark of punctuation. */
  mark: boolean;
  /** Of `TURNS`. */
  turns: readonly number[];
}

const NEGATION: readonly Sense[] = ['not'];
/** Before "hard", a denial reaches over them: "not as hard". */
const STEPS = ['as', 'so', 'any', 'a', 'an'];

/** Most words: whichever it is, it tells nothing. */
const NOTHING: Word = { text: '', senses: [], mark: false, turns: [] };

/** The words and marks of a text, in order; those that tell nothing without their letters. "Doesn't" is two words, the second "not". */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  if (!plainWords(text, words)) {
    words.length = 0;
    for (const found of text.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?|[.,;:!?|]/gu) ?? [])
      for (const word of lookUp(found)) words.push(word);
  }
  return words;
}

const [NO_LETTER, MARK, DIGIT, LETTER] = [0, 1, 2, 3] as const;
const KIND = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (/[a-z]/i.test(letter)) return LETTER;
  if (/\d/.test(letter)) return DIGIT;
  return /[.,;:!?|]/.test(letter) ? MARK : NO_LETTER;
});
const APOSTROPHE = 39;

/** The same of ASCII, letter by letter: only what may tell something is cut out and looked up. False: there is other text. */
function plainWords(text: string, words: Word[]): boolean {
  for (let at = 0; at < text.length;) {
    const from = at;
    let beginning = 0;
    let kind: number | undefined;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code > 127) return false;
      kind = KIND[code] ?? NO_LETTER;
      if (kind < DIGIT) break;
      if (at - from < FIRST) beginning = (beginning << BITS) | (code & LOW);
    }
    if (at === from) {
      if (kind === MARK) words.push(...lookUp(text.charAt(at)));
      at += 1;
      continue;
    }
    let whole = true;
    if (text.charCodeAt(at) === APOSTROPHE && KIND[text.charCodeAt(at + 1)] === LETTER) {
      whole = false;
      at += 1;
      while (KIND[text.charCodeAt(at)] === LETTER) at += 1;
    }
    if (whole && !tells(beginning)) words.push(NOTHING);
    else for (const word of lookUp(text.slice(from, at))) words.push(word);
  }
  return true;
}

/**
 * Most words that tell nothing are known by their first letters: so many of them, of each so many bits, and a bit for every such beginning. In 128 KiB it
 * stays in the processor's own memory.
 */
const [FIRST, BITS, LOW] = [4, 5, 31] as const;
const MAY_TELL = new Uint8Array(1 << (FIRST * BITS - 3));

function tells(beginning: number): boolean {
  return ((MAY_TELL[beginning >> 3] ?? 0) & (1 << (beginning & 7))) !== 0;
}

function mark(beginning: number): void {
  MAY_TELL[beginning >> 3] = (MAY_TELL[beginning >> 3] ?? 0) | (1 << (beginning & 7));
}

for (const word of [...TELLING, ...TURNS.beginnings(), ...STEPS]) {
  let beginning = 0;
  for (const letter of word.slice(0, FIRST)) beginning = (beginning << BITS) | (letter.charCodeAt(0) & LOW);
  mark(beginning);
  // It may be the beginning of longer words.
  if (word.length === FIRST - 1) for (let next = 0; next <= LOW; next += 1) mark((beginning << BITS) | next);
}

/** Words met, with what they tell: notes use few words often. Long ones are not kept, as their letters are those of the whole note in memory. */
const known = new Map<string, readonly Word[]>();
const MOST_KNOWN = 20_000;
const LONGEST_KNOWN = 12;

function lookUp(found: string): readonly Word[] {
  const before = known.get(found);
  if (before !== undefined) return before;
  const words = read(found);
  if (found.length <= LONGEST_KNOWN) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(found, words);
  }
  return words;
}

function read(text: string): readonly Word[] {
  if (/^[.,;:!?|]/.test(text)) return [{ text, senses: [], mark: true, turns: [] }];
  const low = text.toLowerCase();
  const turns = low.split(/[^\p{L}\p{N}]+/u).flatMap((part) => (part === '' ? [] : TURNS.by(part)));
  const [stem = '', ending] = low.split(/['’]/);
  const word = (of: string): Word => {
    const senses = sensesOf(of);
    const telling = senses.length > 0 || turns.length > 0 || STEPS.includes(low);
    return telling ? { text, senses, mark: false, turns } : NOTHING;
  };
  const not: Word = { text, senses: NEGATION, mark: false, turns: [] };
  if (ending === 't') return [word(stem === 'can' ? stem : stem.slice(0, -1)), not];
  return low === 'cannot' ? [word('can'), not] : [word(stem)];
}
