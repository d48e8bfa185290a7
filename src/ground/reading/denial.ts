import { MERELY } from './negators.ts';
import { SOFT } from './polarity.ts';
import type { Word } from './words.ts';
import { stemOf } from './words.ts';

/** A word or a negator of a text, contractions taken apart: "can't" is "can" and a negator. */
export interface Token {
  stem: string;
  negator: boolean;
  word: Word;
  /** A comma or more stands before it. */
  breaks: boolean;
}

const NOUN = /^(?:no|none|nobody|nothing|without|kein\w*)$/;
const WHOLE: Record<string, string> = { wo: 'will', sha: 'shall', ca: 'can' };
const SHORTENED: Record<string, string> = { "'ll": 'will', "'m": 'am', "'re": 'are', "'ve": 'have' };
const LONGEST = 80;

/** A text with its words; `offset` is where it begins in the units of the words. */
export interface Worded {
  text: string;
  words: readonly Word[];
  offset: number;
}

/** What a contraction affirms without its ending: "can't" and "cannot" are "can". */
export function affirmed(stem: string): string {
  if (stem === 'cannot') return 'can';
  return stem.endsWith("n't") ? stemOf(WHOLE[stem.slice(0, -3)] ?? stem.slice(0, -3)) : stem;
}

/** The first words of a text as tokens. */
export function tokensOf({ text, words, offset }: Worded): Token[] {
  return words.slice(0, LONGEST).flatMap((word, i): Token[] => {
    const gap = text.slice((words[i - 1]?.to ?? offset) - offset, word.from - offset);
    const breaks = gap !== ' ' && /[,;:.!?()\n\ufffc]|\s[–—-]\s/.test(gap);
    const plain = (part: string): Token => ({ stem: stemOf(part), negator: false, word, breaks });
    const denied = (part: string): Token[] => [
      plain(part),
      { stem: 'not', negator: true, word, breaks: false },
    ];
    if (word.key === 'cannot' || word.key.endsWith("n't")) return denied(affirmed(word.key));
    const [, start = '', ending = ''] = word.key.includes("'")
      ? (/^(.+)('(?:ll|m|re|ve))$/.exec(word.key) ?? [])
      : [];
    if (start !== '')
      return [start, SHORTENED[ending] ?? ''].map((part, at) => ({
        ...plain(part),
        breaks: breaks && at === 0,
      }));
    // `nothing` in code marks is a value.
    return [{ stem: word.stem, negator: word.denies && !gap.endsWith('`'), word, breaks }];
  });
}

/**
 * Where a sentence (a) follows a line of its evidence (b) almost word for word, but with a negation put in or left out: the longest
 * common subsequence of their words is compared at each negation. Null where they agree or do not follow each other.
 */
export function turnedNegation(a: readonly Token[], b: readonly Token[]): Word | null {
  if (![a, b].some((side) => side.some(({ negator }) => negator))) return null;
  const pairs = align(a, b);
  if (pairs.size < Math.max(3, 0.3 * a.filter((token) => !token.negator).length)) return null;
  const back = new Map(Array.from(pairs, ([i, j]) => [j, i]));
  return oddNegator(a, b, pairs)?.word ?? oddNegator(b, a, back)?.at ?? null;
}

/** A negator of `a` whose neighbours have their counterparts side by side in `b`, where nothing denies. */
function oddNegator(
  a: readonly Token[],
  b: readonly Token[],
  pairs: ReadonlyMap<number, number>,
): { word: Word; at: Word } | null {
  const shared = new Set(Array.from(pairs.values(), (j) => b[j]));
  for (const [i, token] of a.entries()) {
    if (!token.negator) continue;
    if (token.word.key === 'without' && a.slice(i + 2, i + 5).some(({ word }) => word.key.endsWith('ing')))
      continue;
    const next = joined(a, i, i + 1) ? pairs.get(i + 1) : undefined;
    // "not only" is no denial, but for a text that says "only".
    if (next === undefined && MERELY.test(a[i + 1]?.word.key ?? '')) continue;
    const after = next ?? (joined(a, i, i + 2) ? pairs.get(i + 2) : undefined);
    if (after === undefined) continue;
    const before =
      (joined(a, i - 1, i) ? pairs.get(i - 1) : undefined) ??
      (joined(a, i - 2, i) ? pairs.get(i - 2) : undefined);
    const follows =
      before === undefined
        ? next !== undefined && runsOn(pairs, i, after)
        : after - before >= 1 && after - before <= 2;
    const at = b[after];
    if (!follows || at === undefined) continue;
    // "does nothing in Safari" denies the doing: a noun of denial counts right before what it denies.
    if (NOUN.test(token.word.key) && (before === undefined || next === undefined)) continue;
    const around = b.slice(Math.max(0, after - 4), after + 3);
    if (startsDenied(b, after)) continue;
    if (!around.some((other) => other.negator || (SOFT.has(other.word.key) && !shared.has(other))))
      return { word: token.word, at: at.word };
  }
  return null;
}

/** "Nothing in the sync job looks at it": who acts is denied at the start of the clause, however far the verb is. */
function startsDenied(tokens: readonly Token[], at: number): boolean {
  let start = at;
  while (start > 0 && tokens[start]?.breaks === false) start -= 1;
  const first = tokens[start];
  return first !== undefined && first.negator && NOUN.test(first.word.key);
}

/** Whether tokens follow each other without a comma or more between them. */
function joined(tokens: readonly Token[], first: number, last: number): boolean {
  return first >= 0 && tokens.slice(first + 1, last + 1).every((token) => !token.breaks);
}

/** Nothing before the negator has a counterpart, but what follows it goes on word for word. */
function runsOn(pairs: ReadonlyMap<number, number>, negator: number, after: number): boolean {
  let count = 0;
  for (let i = negator + 1; i <= negator + 4; i++) {
    const other = pairs.get(i);
    if (other !== undefined && other >= after && other <= after + 4) count += 1;
  }
  return count >= 3;
}

/** Longest common subsequence of the words that are no negators, as index pairs. */
function align(a: readonly Token[], b: readonly Token[]): Map<number, number> {
  const width = b.length + 1;
  const table = new Uint8Array((a.length + 1) * width);
  const cell = (i: number, j: number): number => table[i * width + j] ?? 0;
  const same = (i: number, j: number): boolean => {
    const [x, y] = [a[i], b[j]];
    return x !== undefined && y !== undefined && !x.negator && !y.negator && x.stem === y.stem;
  };
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] = same(i, j) ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1));
    }
  }
  const pairs = new Map<number, number>();
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (same(i, j)) {
      pairs.set(i, j);
      i += 1;
      j += 1;
    } else if (cell(i + 1, j) >= cell(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
