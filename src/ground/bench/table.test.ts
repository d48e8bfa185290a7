import { expect, it } from 'vitest';

import type { ReasonCode } from '../claim.ts';
import { benchmark, measure, tableOf } from './table.ts';

const labelled = benchmark();
const precision = measure(labelled);

it('judges at least 300 labelled sentences, 100 of them older than the tuning, half of the false ones mutated', () => {
  const count = (made: string) => labelled.filter((one) => one.made === made).length;
  const wrong = labelled.filter(({ ok }) => !ok);
  expect(labelled.length).toBeGreaterThanOrEqual(300);
  expect(count('by hand before tuning')).toBeGreaterThanOrEqual(100);
  expect(count('by mutation') * 2).toBe(wrong.length);
  for (const { wrong: lines, code } of precision.lines) expect([code, lines > 4]).toEqual([code, true]);
});

it('accepts no wrong id, quote, number, link or state, and rejects under 5 % of the true sentences', () => {
  const exact: ReasonCode[] = ['evidence', 'quote', 'number', 'link', 'state'];
  const accepted = precision.wrongAccepted.filter(({ code }) => code !== null && exact.includes(code));
  expect(accepted.map(({ claim }) => claim.sentence)).toEqual([]);
  expect(precision.truthsRejected.length / precision.truths).toBeLessThan(0.05);
  expect(precision.wrongAccepted.length / (labelled.length - precision.truths)).toBeLessThan(0.05);
});

it('holds for mutations that nobody looked at', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const { wrongAccepted } = measure(benchmark(seed).filter(({ made }) => made === 'by mutation'));
    expect(
      wrongAccepted
        .filter(({ code, made }) => made === 'by mutation' && code !== 'negation' && code !== 'attribution')
        .map(({ claim }) => claim.sentence),
    ).toEqual([]);
  }
});

it('prints a line for each code', () => {
  const text = tableOf(precision);
  for (const { code } of precision.lines) expect(text).toMatch(new RegExp(`^${code} +\\d+ +\\d+`, 'm'));
});
