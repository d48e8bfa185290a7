import type { Word } from './words.ts';
import { stemOf } from './words.ts';

/** A word or a negator of a text, contractions taken apart: "can't" is "can" and a negator. */
interface Token {
  stem: string;
  negator: boolean;
  word: Word;
}

const NEGATOR =
  /^(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|nicht|kein|keine|keinen|keinem|keiner|keines|nie|niemals)$/;
const WHOLE: Record<string, string> = { won: 'will', shan: 'shall', ca: 'can' };
const LONGEST = 80;

function tokensOf(words: readonly Word[]): Token[] {
  return words.slice(0, LONGEST).flatMap((word): Token[] => {
    if (word.key.endsWith("n't")) {
      const base = word.key.slice(0, -3);
      const whole = WHOLE[base] ?? (word.key === "can't" ? 'can' : base);
      return [
        { stem: stemOf(whole), negator: false, word },
        { stem: 'not', negator: true, word },
      ];
    }
    if (word.key === 'cannot') {
      return [
        { stem: 'can', negator: false, word },
        { stem: 'not', negator: true, word },
      ];
    }
    return [{ stem: stemOf(word.key), negator: NEGATOR.test(word.key), word }];
  });
}

/**
 * Where a sentence follows a line of its evidence almost word for word, but with a negation put in or left out: the longest
 * common subsequence of their words is compared at each negation. Null where they agree or do not follow each other.
 */
export function turnedNegation(sentence: readonly Word[], line: readonly Word[]): Word | null {
  const a = tokensOf(sentence);
  const b = tokensOf(line);
  const pairs = align(a, b);
  if (pairs.size < Math.max(3, 0.5 * a.filter((token) => !token.negator).length)) return null;
  const back = new Map(Array.from(pairs, ([i, j]) => [j, i]));
  return oddNegator(a, b, pairs)?.word ?? oddNegator(b, a, back)?.at ?? null;
}

/** A negator of `a` between two aligned words whose counterparts in `b` are neighbours without one. */
function oddNegator(
  a: readonly Token[],
  b: readonly Token[],
  pairs: ReadonlyMap<number, number>,
): { word: Word; at: Word } | null {
  for (const [i, token] of a.entries()) {
    if (!token.negator) continue;
    const before = lastPair(pairs, i - 1, i - 2);
    const after = lastPair(pairs, i + 1, i + 2);
    if (before === null || after === null || after - before < 1 || after - before > 2) continue;
    const around = b.slice(Math.max(0, before - 3), after + 3);
    const at = b[before];
    if (at !== undefined && !around.some((other) => other.negator)) return { word: token.word, at: at.word };
  }
  return null;
}

function lastPair(pairs: ReadonlyMap<number, number>, first: number, second: number): number | null {
  return pairs.get(first) ?? pairs.get(second) ?? null;
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
