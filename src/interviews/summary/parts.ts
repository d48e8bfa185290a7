/** Long notes in parts that fit a model's context, overlapping, so that nothing is cut and no answer is torn from its question. Pure. */
import type { NoteSentence } from '../evidence/sentences.ts';

/** Neighbouring sentences of one speaker: what a model is shown under one id. */
export interface Piece {
  sentences: readonly NoteSentence[];
  speaker: string | null;
  side: NoteSentence['side'];
}

/** A piece longer than this is hard to quote from exactly. Characters. */
const LONGEST_PIECE = 700;
/** Pieces at the end of a part that the next one begins with. */
const OVERLAP = 2;

export function piecesOf(sentences: readonly NoteSentence[]): Piece[] {
  const pieces: { sentences: NoteSentence[]; speaker: string | null; side: NoteSentence['side'] }[] = [];
  for (const sentence of sentences) {
    const last = pieces.at(-1);
    const first = last?.sentences[0];
    const goesOn =
      last !== undefined &&
      first !== undefined &&
      last.speaker === sentence.speaker &&
      last.side === sentence.side &&
      !sentence.heading &&
      sentence.to - first.from <= LONGEST_PIECE;
    if (goesOn) last.sentences.push(sentence);
    else pieces.push({ sentences: [sentence], speaker: sentence.speaker, side: sentence.side });
  }
  return pieces;
}

/**
 * Parts of pieces whose costs together are at most `room`; each but the first begins with the last two pieces of the one before where there is
 * room for more than them. A piece that alone is dearer than `room` is a part of its own. Every piece is in at least one part.
 */
export function partsOf<P>(pieces: readonly P[], cost: (piece: P) => number, room: number): P[][] {
  const parts: P[][] = [];
  let next = 0;
  while (next < pieces.length) {
    const before = parts.length === 0 ? next : Math.max(0, next - OVERLAP);
    const start = sum(pieces.slice(before, next + 1), cost) <= room ? before : next;
    const part = pieces.slice(start, next + 1);
    let spent = sum(part, cost);
    next += 1;
    for (let piece = pieces[next]; piece !== undefined; piece = pieces[next]) {
      const price = cost(piece);
      if (spent + price > room) break;
      part.push(piece);
      spent += price;
      next += 1;
    }
    parts.push(part);
  }
  return parts;
}

function sum<P>(pieces: readonly P[], cost: (piece: P) => number): number {
  return pieces.reduce((all, piece) => all + cost(piece), 0);
}
