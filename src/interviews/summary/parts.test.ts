import { expect, it } from 'vitest';

import { sentencesOf } from '../evidence/sentences.ts';

import { partsOf, piecesOf } from './parts.ts';

const cost = (piece: number): number => piece;

it('parts keep to the room, overlap by two pieces, and lose none', () => {
  const parts = partsOf([1, 1, 1, 1, 1, 1, 1, 1, 1], cost, 4);
  expect(parts.map((part) => part.length)).toEqual([4, 4, 4, 3]);
  const numbered = Array.from({ length: 50 }, (_, at) => ({ at, size: (at % 5) + 1 }));
  const found = partsOf(numbered, ({ size }) => size, 12);
  for (const part of found) expect(part.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(12);
  expect([...new Set(found.flat().map(({ at }) => at))]).toEqual(numbered.map(({ at }) => at));
  for (const [at, part] of found.slice(1).entries()) expect(found[at]).toContain(part[0]);
});

it('a piece above the room is a part of its own', () => {
  expect(partsOf([1, 9, 1], cost, 3)).toEqual([[1], [9], [1]]);
  expect(partsOf([], cost, 3)).toEqual([]);
});

it('pieces hold all sentences, and none is much above 700 characters', () => {
  const sentences = sentencesOf(
    'The box was moved into the cellar of the old house by four people. '.repeat(200),
  );
  const pieces = piecesOf(sentences);
  expect(pieces.flatMap((piece) => piece.sentences)).toEqual(sentences);
  for (const piece of pieces) {
    const first = piece.sentences[0]!;
    expect(piece.sentences.at(-1)!.to - first.from).toBeLessThanOrEqual(700);
  }
});
