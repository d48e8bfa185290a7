import { describe, expect, it } from 'vitest';

import { chiSquareTail, erfc, normalCdf, normalQuantile } from './normal.ts';

const within = (value: number, truth: number): number => Math.abs(value / truth - 1);

/** Twenty digits of each can be had from any arbitrary-precision calculator (mpmath: `erfc`, `ncdf`, `sqrt(2)*erfinv(2*p-1)`). */
describe('the normal distribution', () => {
  it.each([
    [0.1, 0.887537083981715],
    [0.5, 0.4795001221869535],
    [1, 0.15729920705028513],
    [3, 2.209049699858544e-5],
    [6, 2.1519736712498913e-17],
    [-1, 1.8427007929497148],
  ])('erfc(%d)', (x, truth) => expect(within(erfc(x), truth)).toBeLessThan(1e-13));

  it.each([
    [0, 0.5],
    [1.96, 0.9750021048517795],
    [-1, 0.15865525393145705],
    [-5, 2.866515718791939e-7],
  ])('cdf(%d)', (x, truth) => expect(within(normalCdf(x), truth)).toBeLessThan(1e-13));

  it.each([
    [0.975, 1.9599639845400543],
    [0.8, 0.8416212335729142],
    [0.9, 1.2815515655446004],
    [0.995, 2.575829303548901],
    [0.9875, 2.241402727604946],
    [1e-6, -4.753424308822899],
    [0.025, -1.9599639845400543],
  ])('quantile(%d)', (p, truth) => expect(within(normalQuantile(p), truth)).toBeLessThan(1e-13));

  it('the quantile is the inverse of the distribution, over 0.0001 to 0.9999 and in the tails', () => {
    for (let n = 1; n < 10_000; n += 1) {
      const p = n / 10_000;
      expect(Math.abs(normalCdf(normalQuantile(p)) - p)).toBeLessThan(1e-14);
    }
    for (const p of [1e-9, 1e-20, 1e-100])
      expect(within(normalCdf(normalQuantile(p)), p)).toBeLessThan(1e-11);
    expect(normalQuantile(0.5)).toBeCloseTo(0, 15);
  });

  it('has no answer outside 0 to 1', () => {
    for (const p of [0, 1, -0.1, 1.1, Number.NaN]) expect(() => normalQuantile(p)).toThrow(RangeError);
  });
});

/** Critical values of the usual tables (NIST/SEMATECH e-Handbook, 1.3.6.7.4), to the three decimals printed there. */
it.each([
  [3.841, 1, 0.05],
  [5.991, 2, 0.05],
  [7.815, 3, 0.05],
  [10.828, 1, 0.001],
  [13.816, 2, 0.001],
  [16.266, 3, 0.001],
  [18.467, 4, 0.001],
  [20.515, 5, 0.001],
  [18.307, 10, 0.05],
  [19.675, 11, 0.05],
])('chi-square above %d with %d degrees of freedom has p = %d', (x, degrees, p) => {
  expect(chiSquareTail(x, degrees)).toBeCloseTo(p, 4);
  expect(within(chiSquareTail(x, degrees), p)).toBeLessThan(6e-4);
});

it('chi-square with two degrees of freedom is exp(-x/2), also where nothing is left of 1 - cdf', () => {
  expect(chiSquareTail(100, 2)).toBe(Math.exp(-50));
  expect(within(chiSquareTail(1.96 ** 2, 1), 2 * normalCdf(-1.96))).toBeLessThan(1e-14);
  expect(chiSquareTail(0, 3)).toBe(1);
});
