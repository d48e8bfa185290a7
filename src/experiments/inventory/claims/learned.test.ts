/** The weights against lines that they were not learned from. */
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { digestOfLearned, HELD_OUT, LEARNED_FILES, linesOf } from '../../../testing/pages/learned-from.ts';

import { proofIn, trustIn } from './learned.ts';

const held = linesOf(HELD_OUT);

/** Shares, 0 to 1: of the lines of a label those found, of the finds those right, of those right with a kind those of the right one. */
function measured(
  label: string,
  read: (text: string) => string | null,
): { recall: number; precision: number; kinds: number } {
  const finds = held.flatMap((line) => {
    const told = read(line.text);
    return told === null ? [] : [{ ...line, told }];
  });
  const right = finds.filter((line) => line.label === label);
  const withKind = right.filter(({ kind }) => kind !== '');
  return {
    recall: right.length / held.filter((line) => line.label === label).length,
    precision: right.length / finds.length,
    kinds: withKind.filter(({ kind, told }) => kind === told).length / withKind.length,
  };
}

describe('of lines held out', () => {
  it('most promises are found, and most finds are promises', () => {
    const { recall, precision, kinds } = measured('trust', trustIn);
    expect(recall).toBeGreaterThan(0.78);
    expect(precision).toBeGreaterThan(0.81);
    expect(kinds).toBeGreaterThan(0.7);
  });

  it('so is proof', () => {
    const { recall, precision, kinds } = measured('proof', proofIn);
    expect(recall).toBeGreaterThan(0.7);
    expect(precision).toBeGreaterThan(0.88);
    expect(kinds).toBeGreaterThan(0.7);
  });

  it('a higher bar is right more often', () => {
    const among = (bar: number): number => measured('trust', (text) => trustIn(text, bar)).precision;
    expect(among(0.4)).toBeLessThan(among(0.6));
    expect(among(0.6)).toBeLessThan(among(0.85));
  });

  it('none is among those learned', () => {
    const learned = new Set(LEARNED_FILES.flatMap(linesOf).map(({ text }) => text));
    expect(learned.size).toBeGreaterThan(30_000);
    expect(held.filter(({ text }) => learned.has(text))).toEqual([]);
  });
});

it('the weights are those of the lines and pages as they are', () => {
  const weights = readFileSync(new URL('weights.bin', import.meta.url));
  expect(weights.subarray(-32).toString('hex'), 'npm run bench:claims -- --write').toBe(
    digestOfLearned().toString('hex'),
  );
});

it.each([
  ['No setup fee. Cancel whenever you like. Our looms are made of beech.', 'no-obligation'],
  ['The workshop opens at nine', null],
  ['', null],
  ['ok', null],
])('reads a text by the sentence that claims most: %s', (text, kind) => {
  expect(trustIn(text)).toBe(kind);
});

it('a text that promises more than it tells of others is no proof', () => {
  const told = '9,000 people walked with us last year.';
  const promised = 'We give you your money back.';
  expect(proofIn(told)).toBe('count');
  expect([proofIn(promised), trustIn(promised)]).toEqual([null, 'guarantee']);
  expect([proofIn(`A lantern for 40 walkers. ${promised}`), trustIn(`A lantern. ${promised}`)]).toEqual([
    null,
    'guarantee',
  ]);
});
