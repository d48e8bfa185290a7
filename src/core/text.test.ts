import { describe, expect, it } from 'vitest';

import { oneLine, storedText } from './text.ts';

describe('storedText', () => {
  it.each([
    ['a\r\nb\rc\n', 'a\nb\nc\n'],
    ['Cafe\u0301', 'Caf\u00e9'],
    ['a\u0000b', 'ab'],
    ['\ud83e\udd8a', '\ud83e\udd8a'],
    ['a\ud83eb', 'a\ufffdb'],
    ['\udd8a', '\ufffd'],
  ])('%j is kept as %j', (given, kept) => {
    expect(storedText(given)).toBe(kept);
  });
  it('changes nothing the second time', () => {
    const text = storedText('e\u0301\r\r\n\u0000\ud800\u1100\u1161');
    expect(storedText(text)).toBe(text);
  });
});

describe('oneLine', () => {
  it('folds white space and leaves what fits', () => {
    expect(oneLine('  one\n\ttwo  ', 7)).toBe('one two');
    expect(oneLine('', 5)).toBe('');
  });
  it('cuts at a word, without the punctuation before the ellipsis', () => {
    expect(oneLine('Lag on the ingest queue, again and again', 26)).toBe('Lag on the ingest queue…');
  });
  it('never gets longer than asked and never splits a surrogate pair, wherever it cuts', () => {
    for (const text of ['🦊'.repeat(40), 'a🦊 '.repeat(30), `x${'🦊'.repeat(40)}`, 'ab cd '.repeat(20)]) {
      for (let max = 1; max <= 80; max += 1) {
        const line = oneLine(text, max);
        expect(line.length).toBeLessThanOrEqual(max);
        expect(line).not.toMatch(/\p{Surrogate}/u);
        expect(line.endsWith('…')).toBe(text.trim().length > max);
      }
    }
  });
});
