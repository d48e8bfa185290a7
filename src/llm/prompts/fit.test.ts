import { describe, expect, it } from 'vitest';

import { fitEvidence } from './fit.ts';
import { estimateTokens } from './tokens.ts';

const many = Array.from({ length: 10 }, (_, at) => ({
  id: `i${at}`,
  text: `Message ${at} says something of middling length.`,
  weight: at % 5,
}));
const ids = (available: number): string[] =>
  fitEvidence(many, available).pieces.map((piece) => piece.evidence.id);

describe('fitEvidence', () => {
  it('keeps everything that fits, untouched and in order', () => {
    const fitted = fitEvidence(many, 10_000);
    expect(fitted).toMatchObject({ dropped: 0, shortened: 0 });
    expect(fitted.pieces.map(({ alias }) => alias)).toEqual(many.map((_, at) => `e${at + 1}`));
    expect(fitted.pieces[3]?.fenced).toBe(
      '<evidence id="e4">\nMessage 3 says something of middling length.\n</evidence>',
    );
  });
  it('drops the least important first, of equals the later', () => {
    const one = fitEvidence(many, 10_000).tokens / 10;
    expect(ids(one * 9.5)).toEqual(['i0', 'i1', 'i2', 'i3', 'i4', 'i6', 'i7', 'i8', 'i9']);
    expect(ids(one * 4.5)).toEqual(['i3', 'i4', 'i8', 'i9']);
    expect(ids(one * 0.5)).toEqual([]);
  });
  it('never goes above what is available', () => {
    for (let available = 0; available < 600; available += 7) {
      const { pieces } = fitEvidence(many, available);
      expect(estimateTokens(pieces.map((piece) => piece.fenced).join('\n'))).toBeLessThanOrEqual(available);
    }
  });
  it('shortens an overlong piece at a word before it drops others', () => {
    const long = {
      id: 'long',
      text: 'It went on and on about the weather in the mountains. '.repeat(200),
      weight: 9,
    };
    const fitted = fitEvidence([...many, long], 800);
    expect(fitted.shortened).toBe(1);
    expect(fitted.pieces.map((piece) => piece.evidence.id)).toContain('long');
    expect(fitted.pieces.length).toBeGreaterThan(6);
    expect(fitted.pieces.at(-1)?.fenced).toMatch(/ \w+\.? \[\.\.\.\]\n<\/evidence>$/);
  });
});
