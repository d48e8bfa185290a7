import { expect, it } from 'vitest';

import { besideDigits, CLOCK, HALF_DAY, HEX, JOINED, KEY, QUARTER, UHR, VERSION } from './digits.ts';

/** What each bit stands for, as a pattern: the bit may be set without it, never left out with it. */
const MEANT: [number, RegExp][] = [
  [JOINED, /\d[-/.]\d/],
  [CLOCK, /\d[:h]\d/i],
  [HALF_DAY, /\d\s?[ap]\.?m/i],
  [UHR, /\d Uhr/i],
  [QUARTER, /Q[1-4]/],
  [VERSION, /v\d|\d\.\d+\.\d/i],
  [KEY, /[A-Z\d]-\d/],
  [HEX, /[a-f]\d|\d[a-f]/],
];

it.each([
  ['nothing here', null],
  ['14:36', CLOCK],
  ['am 3. Mai, 9 Uhr', UHR],
  ['Q3 2026', QUARTER],
  ['PROJ-12', KEY],
  ['in 5 minutes', 0],
])('%s', (text, bits) => {
  expect(besideDigits(text)).toBe(bits);
});

it('leaves out nothing that a pattern would find', () => {
  const pieces = [
    '1',
    '23',
    '4',
    '.',
    '-',
    '/',
    ':',
    'h',
    'H',
    ' ',
    '\u00a0',
    'a',
    'p',
    'P',
    'm',
    'Uhr',
    'Q',
    'v',
    'V',
    'f',
    'A',
    'é',
  ];
  let seed = 7;
  const draw = (most: number): number => (seed = (seed * 48_271) % 2_147_483_647) % most;
  for (let round = 0; round < 20_000; round++) {
    const text = Array.from({ length: 1 + draw(7) }, () => pieces[draw(pieces.length)]).join('');
    const found = besideDigits(text);
    const left = MEANT.filter(([bit, pattern]) => pattern.test(text) && ((found ?? 0) & bit) === 0);
    expect([text, found === null, left]).toEqual([text, !/\d/.test(text), []]);
  }
});
