/**
 * Sizes away from the usual demands: extreme shares, large and negative changes, one-sided, several variants. Computed apart from this code with
 * scipy 1.17.1 (normal quantiles, brentq) and checked with statsmodels 0.15.0 (NormalIndPower.power at n and n - 1); SRM with scipy's chisquare.
 * 29,700 further cells of the same grid were compared on 2026-11-28 without a difference.
 */
import { expect, it } from 'vitest';

import { sampleSize } from './sample-size.ts';
import { sampleRatio } from './srm.ts';
import type { Formula } from './types.ts';

/** Formula, baseline, relative change, alpha, power, sides, variants, visitors for each. */
const VECTORS: readonly (readonly [Formula, number, number, number, number, 1 | 2, number, number])[] = [
  ['pooled', 0.1, 0.14, 0.05, 0.8, 2, 5, 10_872],
  ['pooled', 0.01, 0.14, 0.1, 0.95, 2, 3, 140_360],
  ['pooled', 0.1, -1, 0.01, 0.9, 2, 2, 139],
  ['pooled', 0.6, 0.25, 0.2, 0.5, 2, 3, 53],
  ['pooled', 0.001, -0.99, 0.2, 0.5, 1, 2, 730],
  ['pooled', 0.004, 0.14, 0.1, 0.95, 1, 5, 353_182],
  ['pooled', 0.9, 0.05, 0.1, 0.95, 2, 5, 1064],
  ['pooled', 0.5, 0.14, 0.1, 0.95, 1, 2, 868],
  ['unpooled', 0.004, 0.66, 0.1, 0.95, 1, 5, 19_727],
  ['unpooled', 0.1, -0.05, 0.01, 0.9, 2, 2, 104_737],
  ['unpooled', 0.5, -0.2, 0.001, 0.99, 1, 3, 1546],
  ['unpooled', 0.001, -1, 0.01, 0.9, 2, 3, 16_700],
  ['unpooled', 0.99, -0.99, 0.05, 0.8, 1, 5, 1],
  ['unpooled', 0.5, 0.01, 0.1, 0.95, 2, 3, 259_882],
  ['unpooled', 0.03, 0.02, 0.2, 0.5, 2, 5, 627_051],
  ['unpooled', 0.001, -0.2, 0.1, 0.95, 2, 3, 584_230],
  ['cohen', 0.004, 0.5, 0.01, 0.9, 2, 5, 45_635],
  ['cohen', 0.25, 0.25, 0.2, 0.5, 2, 3, 279],
  ['cohen', 0.25, 0.1, 0.001, 0.99, 2, 3, 20_881],
  ['cohen', 0.004, 0.14, 0.2, 0.5, 2, 3, 73_343],
  ['cohen', 0.03, 0.25, 0.01, 0.9, 1, 5, 19_325],
  ['cohen', 0.004, 0.66, 0.2, 0.5, 1, 2, 1059],
  ['cohen', 0.5, 0.5, 0.1, 0.95, 2, 2, 79],
  ['cohen', 0.25, 0.14, 0.001, 0.99, 1, 3, 10_084],
  ['evan-miller', 0.004, 0.05, 0.2, 0.5, 2, 2, 327_161],
  ['evan-miller', 0.5, -0.05, 0.05, 0.8, 2, 3, 7601],
  ['evan-miller', 0.004, -0.99, 0.1, 0.95, 2, 5, 5909],
  ['evan-miller', 0.03, 0.1, 0.1, 0.95, 2, 2, 71_663],
  ['evan-miller', 0.6, 0.1, 0.1, 0.95, 2, 5, 2029],
  ['evan-miller', 0.6, 0.1, 0.2, 0.5, 2, 3, 361],
  ['evan-miller', 0.5, -0.5, 0.2, 0.5, 2, 2, 13],
  ['evan-miller', 0.004, 0.1, 0.2, 0.5, 2, 2, 81_790],
  ['growthbook', 0.5, -0.05, 0.01, 0.9, 2, 5, 14_103],
  ['growthbook', 0.5, -0.2, 0.1, 0.95, 2, 3, 533],
  ['growthbook', 0.25, 0.01, 0.2, 0.5, 1, 5, 163_965],
  ['growthbook', 0.001, -0.99, 0.01, 0.9, 1, 5, 17_041],
  ['growthbook', 0.03, 0.1, 0.001, 0.99, 1, 5, 240_970],
  ['growthbook', 0.001, -0.99, 0.001, 0.99, 1, 3, 32_161],
  ['growthbook', 0.5, 1, 0.05, 0.8, 1, 2, 31],
  ['growthbook', 0.9, -0.99, 0.2, 0.5, 1, 2, 1],
  ['posthog', 0.01, 1, 0.05, 0.8, 2, 2, 1584],
  ['posthog', 0.1, -0.99, 0.05, 0.8, 2, 5, 147],
  ['posthog', 0.5, 0.66, 0.05, 0.8, 2, 5, 37],
  ['posthog', 0.01, -0.05, 0.05, 0.8, 2, 5, 633_600],
];

it.each(VECTORS)(
  '%s: baseline %d, change %d, alpha %d, power %d, %d-sided, %d variants',
  (formula, baseline, mde, alpha, power, sides, variants, size) => {
    expect(sampleSize(baseline, mde, { formula, alpha, power, sides, variants })).toBe(size);
  },
);

it.each([
  [[9012, 1043], [90, 10], 0.2125527806789],
  [[3300, 3412, 3290], [1, 1, 1], 0.252555368013],
  [[50_000, 25_100, 24_800], [2, 1, 1], 0.386373426521],
  [[100, 120, 80, 90, 110], [1, 1, 1, 1, 1], 0.0404276819945],
  [[2500, 2500, 2500, 2499, 2600, 2401], [1, 1, 1, 1, 1, 1], 0.160654849018],
  [[1_000_000, 1_003_000], [1, 1], 0.0340287252385],
  [[123_456_789, 123_455_555], [1, 1], 0.937405293529],
] as const)('the split %j of %j has p = %d', (counts, ratio, p) => {
  expect(sampleRatio(counts, ratio).p).toBeCloseTo(p, 10);
});
