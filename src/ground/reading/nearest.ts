import type { Facts, TextField } from './facts.ts';
import { FIELDS } from './facts.ts';
import { wordsOf } from './words.ts';

export interface Near {
  facts: Facts;
  field: TextField;
  /** UTF-16 units of the stored field. */
  at: [number, number];
  text: string;
}

/** Alignment is for messages to people: longer texts are searched up to here, in words. */
const LONGEST = 4000;
const MATCH = 2;
const MISS = -1;

/**
 * The passage most like a quotation that is not verbatim: Smith-Waterman local alignment over words (Smith and Waterman 1981).
 * Null when less than half of the quotation aligns.
 */
export function nearest(quote: string, cited: readonly Facts[]): Near | null {
  const needle = wordsOf(quote)
    .map((word) => word.key)
    .slice(0, 60);
  let best: { score: number; near: Near } | null = null;
  for (const facts of cited) {
    for (const field of FIELDS) {
      const words = facts.words(field).slice(0, LONGEST);
      const found = align(
        needle,
        words.map((word) => word.key),
      );
      const first = words[found.from];
      const last = words[found.to];
      if (first === undefined || last === undefined || (best !== null && best.score >= found.score)) continue;
      const text = facts.fieldText(field).slice(first.from, last.to).replaceAll(/\s+/g, ' ');
      best = { score: found.score, near: { facts, field, at: [first.from, last.to], text } };
    }
  }
  return best !== null && best.score >= needle.length ? best.near : null;
}

function align(
  needle: readonly string[],
  hay: readonly string[],
): { score: number; from: number; to: number } {
  let best = { score: 0, from: -1, to: -1 };
  const width = hay.length;
  let scores = new Int32Array(width);
  let starts = new Int32Array(width).fill(-1);
  let nextScores = new Int32Array(width);
  let nextStarts = new Int32Array(width);
  for (const word of needle) {
    for (let j = 0; j < width; j++) {
      const diagonal = j === 0 ? 0 : (scores[j - 1] ?? 0);
      let score = diagonal + (word === hay[j] ? MATCH : MISS);
      let from = diagonal === 0 ? j : (starts[j - 1] ?? j);
      const above = (scores[j] ?? 0) + MISS;
      if (above > score) [score, from] = [above, starts[j] ?? j];
      const before = (j === 0 ? 0 : (nextScores[j - 1] ?? 0)) + MISS;
      if (before > score) [score, from] = [before, nextStarts[j - 1] ?? j];
      nextScores[j] = Math.max(0, score);
      nextStarts[j] = score > 0 ? from : -1;
      if (score > best.score) best = { score, from, to: j };
    }
    [scores, nextScores] = [nextScores, scores];
    [starts, nextStarts] = [nextStarts, starts];
  }
  return best;
}
