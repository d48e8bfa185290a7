/**
 * A text as places in a table of weights: its words, pairs of words, runs of four letters (what languages put at the end of a word or in the
 * middle of a compound), in scripts without spaces one, two and three characters together, and the shape of the whole. Each trait is hashed to
 * its place, so that no list of words is kept.
 */

/** Places of the table, a power of two. */
export const PLACES = 1 << 17;

const TOKEN = /[\p{L}\p{M}'’]+|\p{N}[\p{N}.,]*|[%€$£¥₩★⭐☆“”"„«»「」『』?？!！:：+✓✔]/gu;
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const NUMBER = /^\p{N}/u;
const LONGEST_NUMBER = 5;
const RUN = 4;

/** Sorts of traits, so that a word and a run of the same letters have places of their own. */
const SORT = { word: 1, pair: 2, run: 3, dense: 4, first: 7, last: 8, shape: 9 } as const;

/** By which text a place was noted last: a set that is never emptied. */
const notedBy = new Uint32Array(PLACES);
let texts = 0;

/** Distinct places of a text's traits. */
export function traitsOf(text: string): number[] {
  const found: number[] = [];
  texts += 1;
  const note = (sort: number, said: string, from = 0, to = said.length): void => {
    const place = placeOf(sort, said, from, to);
    if (notedBy[place] === texts) return;
    notedBy[place] = texts;
    found.push(place);
  };
  const tokens = text.toLowerCase().match(TOKEN) ?? [];
  let first = '';
  let last = '';
  for (const token of tokens) {
    if (DENSE.test(token)) {
      for (let at = 0; at < token.length; at += 1)
        for (let to = at + 1; to <= Math.min(at + 3, token.length); to += 1) note(SORT.dense, token, at, to);
      continue;
    }
    const word = NUMBER.test(token) ? digitsOf(token) : token.replaceAll('’', "'");
    note(SORT.word, word);
    if (last === '') first = word;
    else note(SORT.pair, `${last} ${word}`);
    last = word;
    if (word.length < RUN) continue;
    const framed = `^${word}$`;
    for (let at = 0; at + RUN <= framed.length; at += 1) note(SORT.run, framed, at, at + RUN);
  }
  note(SORT.first, first);
  note(SORT.last, last);
  note(SORT.shape, 'always');
  note(SORT.shape, `size ${Math.min(8, Math.floor(Math.log2(tokens.length + 1) * 1.5))}`);
  for (const [name, pattern] of SHAPES) if (pattern.test(text)) note(SORT.shape, name);
  return found;
}

/** How long a number is says more than which it is: "14", "2019", "4,200". */
function digitsOf(token: string): string {
  return `#${Math.min(token.replace(/[.,]+$/, '').length, LONGEST_NUMBER)}`;
}

const SHAPES: readonly [string, RegExp][] = [
  ['asks', /[?？؟]\s*$/],
  ['is a sentence', /[.!。！]\s*$/],
  ['quotes', /^[“"„«「『]/],
  ['begins large', /^\p{Lu}/u],
  ['letters', /\p{Lu}{2}/u],
  ['letters and a number', /\p{Lu}{2}.*\d{3}/u],
  ['names', / \p{Lu}\p{L}+ \p{Lu}/u],
];

/** FNV-1a, mixed once more. */
function placeOf(sort: number, said: string, from: number, to: number): number {
  let hash = 0x811c9dc5 ^ sort;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ said.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash & (PLACES - 1);
}
