/** The weights against lines that they were not learned from. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { labelledPages, LATER_PAGES } from '../../../testing/pages/pages.ts';

import { proofIn, trustIn } from './learned.ts';

const LINES = new URL('../../../../bench/claims/', import.meta.url);
const HELD_OUT = 'held-out.tsv';

const held = readFileSync(new URL(HELD_OUT, LINES), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => {
    const [label = '', kind = '', , text = ''] = line.split('\t');
    return { label, kind, text };
  });

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
    const names = readdirSync(LINES).filter((name) => name.endsWith('.tsv') && name !== HELD_OUT);
    const learned = new Set(
      names.flatMap((name) =>
        readFileSync(new URL(name, LINES), 'utf8')
          .split('\n')
          .map((line) => line.split('\t')[3]),
      ),
    );
    expect(learned.size).toBeGreaterThan(30_000);
    expect(held.filter(({ text }) => learned.has(text))).toEqual([]);
  });
});

it('the weights are those of the lines and pages as they are', () => {
  const digest = createHash('sha256');
  const names = readdirSync(LINES).filter((name) => name.endsWith('.tsv') && name !== HELD_OUT);
  for (const name of names.toSorted()) digest.update(readFileSync(new URL(name, LINES)));
  const ofPages = createHash('sha256');
  for (const { html, labels, refused } of [...labelledPages(), ...LATER_PAGES])
    if (refused === undefined && html.length <= 500_000) ofPages.update(html).update(labels);
  digest.update(ofPages.digest());
  const weights = readFileSync(new URL('weights.bin', import.meta.url));
  expect(weights.subarray(-32).toString('hex'), 'npm run bench:claims -- --write').toBe(digest.digest('hex'));
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
