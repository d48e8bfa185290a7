import { expect, it } from 'vitest';

import { formatP, sampleRatio } from './srm.ts';

it('50,123 against 49,987 is no mismatch: p = 0.667', () => {
  const result = sampleRatio([50_123, 49_987]);
  expect(formatP(result.p)).toBe('0.667');
  expect(result).toMatchObject({ degrees: 1, mismatch: false, expected: [50_055, 50_055] });
});

/** Kohavi, Tang & Xu (2020), ch. 3: 821,588 against 815,482 visitors, p = 1.8e-6. */
it('finds the mismatch of the textbook', () => {
  const result = sampleRatio([821_588, 815_482]);
  expect(formatP(result.p)).toBe('1.8e-6');
  expect(result.mismatch).toBe(true);
  expect(result.advice.join(' ')).toContain('Do not read the result');
});

it('takes any split, in any unit, over any number of arms', () => {
  expect(sampleRatio([900, 100], [9, 1]).p).toBe(1);
  expect(sampleRatio([900, 100], [90, 10]).chiSquare).toBe(0);
  expect(sampleRatio([900, 100]).mismatch).toBe(true);
  const three = sampleRatio([1000, 1010, 990]);
  // (0 + 100 + 100) / 1000, and exp(-0.2 / 2).
  expect(three.chiSquare).toBeCloseTo(0.2, 12);
  expect(three.p).toBeCloseTo(Math.exp(-0.1), 12);
  expect(three.degrees).toBe(2);
});

it('the threshold is 0.001, not 0.05', () => {
  expect(sampleRatio([5200, 5000]).p).toBeLessThan(0.05);
  expect(sampleRatio([5200, 5000]).mismatch).toBe(false);
  expect(sampleRatio([5400, 5000]).mismatch).toBe(true);
});

it.each([
  [[100], undefined, /two arms/],
  [[100, 99.5], undefined, /99.5/],
  [[100, -1], undefined, /-1/],
  [[100, 100], [1, 1, 1], /3 parts.*2 arms/],
  [[100, 100], [1, 0], /0 is not a part/],
  [[4, 3], undefined, /too few/],
] as const)('refuses %j with %j', (counts, ratio, message) => {
  expect(() => sampleRatio(counts, ratio)).toThrow(message);
});
