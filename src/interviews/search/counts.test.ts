import { describe, expect, it } from 'vitest';

import { countsOf } from './counts.ts';
import { wordsIn } from './words.ts';

describe('countsOf', () => {
  it.each([
    'The invoices, the INVOICES and the invoice.',
    'Müller’s Größe, n\u0303o and Nin\u0303o: don’t.',
    '東京タワーで請求書、請求書 and mixed請求書text',
    `${'x'.repeat(41)} keys of ${'y'.repeat(40)} letters`,
    "Don't, DON'T; rock'n2, a'2, 2'b, o'c'd, 'quoted' and 'tis' or '",
    'ends with an apostrophe\'\nand "x\'" here',
    'first line, ASCII\nzweite Zeile: Größe\nfirst line, ASCII',
    '',
  ])('counts what wordsIn finds: %s', (text) => {
    const words = wordsIn(text).map(({ word }) => word);
    const { counts, length } = countsOf('', text, []);
    expect(length).toBe(words.length);
    expect(Object.fromEntries(counts)).toEqual(
      Object.fromEntries(words.map((word) => [word, words.filter((each) => each === word).length])),
    );
  });

  it('counts a word of the title or of a field for more, and leaves days and addresses out', () => {
    const fields = [
      { field: 'company', value: 'Acme Invoices' },
      { field: 'date', value: '2026-11-05' },
    ];
    const { counts, length } = countsOf('Call: invoices', 'Two invoices.', fields);
    expect([length, Object.fromEntries(counts)]).toEqual([2, { two: 1, invoices: 5, call: 4, acme: 4 }]);
  });

  it('tells thousands of words apart', () => {
    const words = Array.from({ length: 40_000 }, (_, at) => `w${at.toString(36)}x`);
    const { counts, length } = countsOf('', `${words.join(' ')} W7X`, []);
    expect([length, counts.size, counts.get('w7x'), counts.get('w7y')]).toEqual([
      40_001,
      40_000,
      2,
      undefined,
    ]);
  });
});
