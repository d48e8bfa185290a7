/**
 * The words of the site's interviews, cut into files that a page can load one by one: a word's file is found by its first letters. They are scripts
 * that call a function, since a page opened from a folder may load scripts and nothing else. Pure.
 */
import type { SiteFile } from './page.ts';

/** Characters of one file; larger ones are cut by one more letter. */
const LARGEST = 400_000;
/** BM25's usual constants, as in the search on the command line. */
const K1 = 1.2;
const B = 0.75;
/** Steps of a weight. */
const STEPS = 8;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export class SearchIndex {
  private readonly words = new Map<string, { last: number; held: number; body: string }>();
  private readonly meanLength: number;

  /** `meanLength`: words of a text. */
  constructor(meanLength: number) {
    this.meanLength = Math.max(1, meanLength);
  }

  /** Interviews come in the order of their places. */
  add(place: number, counts: ReadonlyMap<string, number>, length: number): void {
    for (const [word, count] of counts) {
      const known = this.words.get(word) ?? { last: -1, held: 0, body: '' };
      const share = count / (count + K1 * (1 - B + (B * length) / this.meanLength));
      const weight = Math.min(STEPS - 1, Math.floor(share * STEPS));
      known.body += number((place - known.last - 1) * STEPS + weight);
      known.last = place;
      known.held += 1;
      this.words.set(word, known);
    }
  }

  /** The files, and the beginnings of the words that each holds. */
  files(): { files: SiteFile[]; beginnings: string[] } {
    const words = [...this.words.keys()].sort((a, b) => (a < b ? -1 : 1));
    const shards = cut(words, (word) => word.length + (this.words.get(word)?.body.length ?? 0) + 8, 0);
    const files = shards.map(({ words: own }, at) => {
      const held = own.map((word) => [word, this.words.get(word)?.body ?? '']);
      return { path: `data/words-${at}.js`, text: `briefWords(${at}, ${script(held)});\n` };
    });
    return { files, beginnings: shards.map(({ beginning }) => beginning) };
  }
}

interface Shard {
  beginning: string;
  words: string[];
}

/** Groups sorted words by their first letters, as few as fit. */
function cut(words: readonly string[], size: (word: string) => number, letters: number): Shard[] {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const beginning = Array.from(word).slice(0, letters).join('');
    const group = groups.get(beginning);
    if (group === undefined) groups.set(beginning, [word]);
    else group.push(word);
  }
  return [...groups].flatMap(([beginning, own]) => {
    const large = own.reduce((sum, word) => sum + size(word), 0) > LARGEST;
    const splits = own.some((word) => Array.from(word).length > letters);
    return large && splits && letters < 8 ? cut(own, size, letters + 1) : [{ beginning, words: own }];
  });
}

/** A whole number in digits of five bits, the last first; the sixth bit says that more follow. */
function number(value: number): string {
  let rest = value;
  let out = '';
  while (rest > 31) {
    out += DIGITS[(rest & 31) | 32] ?? '';
    rest = Math.floor(rest / 32);
  }
  return out + (DIGITS[rest] ?? '');
}

/** JSON that can stand in a script of any age: https://tc39.es/proposal-json-superset/ */
export function script(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`);
}
