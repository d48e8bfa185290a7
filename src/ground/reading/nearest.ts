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
  let row: { score: number; from: number }[] = hay.map(() => ({ score: 0, from: -1 }));
  for (const word of needle) {
    const next: typeof row = [];
    for (let j = 0; j < hay.length; j++) {
      const diagonal = j === 0 ? undefined : row[j - 1];
      const step = word === hay[j] ? MATCH : MISS;
      const options = [
        {
          score: (diagonal?.score ?? 0) + step,
          from: diagonal === undefined || diagonal.score === 0 ? j : diagonal.from,
        },
        { score: (row[j]?.score ?? 0) + MISS, from: row[j]?.from ?? j },
        { score: (next[j - 1]?.score ?? 0) + MISS, from: next[j - 1]?.from ?? j },
      ];
      let cell = { score: 0, from: -1 };
      for (const option of options) if (option.score > cell.score) cell = option;
      next.push(cell);
      if (cell.score > best.score) best = { score: cell.score, from: cell.from, to: j };
    }
    row = next;
  }
  return best;
}
