import { expect, test } from 'vitest';

import { formatWindow, parseWindow, resumeWindow } from './window.ts';

const at = (text: string): number => Date.parse(text);
const JUNE = at('2026-06-01T00:00:00Z');
const JULY = at('2026-07-01T00:00:00Z');
const AUGUST = at('2026-08-01T00:00:00Z');

test('a window is read as it was written', () => {
  const window = { from: JUNE, upTo: JULY };
  expect(formatWindow(window)).toBe('2026-06-01T00:00:00Z..2026-07-01T00:00:00Z');
  expect(parseWindow(formatWindow(window))).toEqual(window);
});

test('what is no window counts as never read', () => {
  for (const value of [
    null,
    '',
    '2026-06-01T00:00:00Z',
    'x..y',
    '2026-07-01T00:00:00Z..2026-06-01T00:00:00Z',
  ]) {
    expect(parseWindow(value)).toBeNull();
  }
});

test('a run goes on shortly before the end of the last one', () => {
  expect(resumeWindow({ from: JUNE, upTo: AUGUST }, JULY, false)).toEqual({
    from: JUNE,
    upTo: AUGUST - 120_000,
  });
  expect(resumeWindow({ from: JUNE, upTo: JUNE }, JULY, false)).toEqual({ from: JUNE, upTo: JUNE });
});

test('history that was never read is read from its start, without a hole before the old window', () => {
  expect(resumeWindow(null, JULY + 999, false)).toEqual({ from: JULY, upTo: JULY });
  expect(resumeWindow({ from: JULY, upTo: AUGUST }, JUNE, false)).toEqual({ from: JUNE, upTo: JUNE });
});

test('a full run reads all that was read before again', () => {
  expect(resumeWindow({ from: JUNE, upTo: AUGUST }, JULY, true)).toEqual({ from: JUNE, upTo: JUNE });
});
