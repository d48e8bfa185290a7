import { describe, expect, it } from 'vitest';

import { countWords, wordsIn } from './words.ts';

describe('countWords', () => {
  it.each([
    'The invoices, the INVOICES and the invoice.',
    'Müller’s Größe, n\u0303o and Nin\u0303o: don’t.',
    '東京タワーで請求書、請求書 and mixed請求書text',
    `${'x'.repeat(41)} keys of ${'y'.repeat(40)} letters`,
    '',
  ])('counts what wordsIn finds: %s', (text) => {
    const words = wordsIn(text).map(({ word }) => word);
    const { counts, length } = countWords(text);
    expect(length).toBe(words.length);
    expect(Object.fromEntries(counts)).toEqual(
      Object.fromEntries(words.map((word) => [word, words.filter((each) => each === word).length])),
    );
  });
});
