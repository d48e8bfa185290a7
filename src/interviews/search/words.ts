/** The words of a text as they are indexed and searched: lower case, without accents; pairs of Chinese, Japanese and Korean characters. */
import { stemmer } from 'stemmer';

export interface Word {
  word: string;
  /** Offsets in the text, UTF-16 units. */
  from: number;
  to: number;
}

const TOKEN = /[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)*/gu;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u;
const ASCII = /^[a-z0-9]+$/;
const BEYOND_ASCII = /[^\0-\x7f]/;
/** A longer "word" is a key or an address, which nobody types. */
export const LONGEST = 40;

/** All words of a text in order. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    if (CJK.test(raw)) pairs(raw, match.index, words);
    else if (raw.length <= LONGEST)
      words.push({ word: folded(raw), from: match.index, to: match.index + raw.length });
  }
  return words;
}

export function isAscii(text: string): boolean {
  return !BEYOND_ASCII.test(text);
}

/** Lower case, accents off, no possessive: `Müller's` is `muller`. */
export function folded(raw: string): string {
  const lower = raw.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replace(/['’]s$/, '')
    .replaceAll(/['’]/g, '')
    .replaceAll('ß', 'ss');
}

function pairs(raw: string, at: number, words: Word[]): void {
  const characters = Array.from(raw);
  let from = at;
  for (const [index, character] of characters.entries()) {
    const next = characters[index + 1];
    const to = from + character.length + (next?.length ?? 0);
    if (next !== undefined || characters.length === 1)
      words.push({ word: character + (next ?? ''), from, to });
    from += character.length;
  }
}

const stems = new Map<string, string>();

/** Porter's stem of an English word, which joins `leaves` and `leaving`; other scripts and numbers stay. */
export function stemOf(word: string): string {
  if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word;
  let stem = stems.get(word);
  if (stem === undefined) {
    if (stems.size > 200_000) stems.clear();
    stems.set(word, (stem = stemmer(word)));
  }
  return stem;
}

/** Words that every note holds and that say nothing alone. */
const EMPTY = new Set(
  'a an and are as at be but by for from had has have he her his i if in into is it its me my no not of on or our she so that the their them then there they this to too us was we were what when which who will with would you your do does did why how'.split(
    ' ',
  ),
);

/** Whether a typed word narrows a search down. */
export function isEmptyWord(word: string): boolean {
  return EMPTY.has(word);
}
