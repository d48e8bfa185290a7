import { describe, expect, it } from 'vitest';

import {
  detectable,
  detectableOfMean,
  exactSize,
  exactSizeOfMean,
  guardedCeiling,
  powerOfMean,
  sampleSize,
  sampleSizeOfMean,
  totalSize,
} from './sample-size.ts';
import { type Demands, type Formula, FORMULAS } from './types.ts';

const demands = (formula: Formula, more: Partial<Demands> = {}): Demands => ({
  formula,
  alpha: 0.05,
  power: 0.8,
  sides: 2,
  variants: 2,
  ...more,
});

/**
 * Baseline, relative MDE, alpha, power, then pooled z, unpooled z, Cohen's h, Evan Miller, GrowthBook, PostHog. Sources of the columns:
 * statsmodels (NormalIndPower and samplesize_proportions_2indep_onetail's formulas), evanmiller.org/ab-testing/sample-size.html, GrowthBook's
 * packages/shared/src/power/power.ts, PostHog's running_time_calculator.py; as agreed for this project, read 2026-11-23.
 */
const TABLE: readonly [number, number, number, number, ...(number | null)[]][] = [
  [0.01, 0.1, 0.05, 0.8, 163_095, 163_092, 163_004, 157_697, 171_726, 158_400],
  [0.01, 0.2, 0.05, 0.8, 42_693, 42_691, 42_607, 39_986, 47_400, 39_600],
  [0.02, 0.1, 0.05, 0.8, 80_682, 80_679, 80_638, 78_039, 84_996, 78_400],
  [0.02, 0.25, 0.05, 0.8, 13_809, 13_807, 13_768, 12_748, 15_769, 12_544],
  [0.03, 0.2, 0.05, 0.8, 13_914, 13_911, 13_887, 13_050, 15_481, 12_934],
  [0.05, 0.1, 0.05, 0.8, 31_234, 31_231, 31_218, 30_244, 32_958, 30_400],
  [0.05, 0.2, 0.05, 0.8, 8158, 8155, 8143, 7663, 9097, 7600],
  [0.05, 0.2, 0.05, 0.9, 10_921, 10_918, 10_901, 10_347, 12_179, null],
  [0.1, 0.05, 0.05, 0.8, 57_763, 57_760, 57_756, 56_885, 59_409, 57_600],
  [0.1, 0.1, 0.05, 0.8, 14_751, 14_749, 14_745, 14_313, 15_612, 14_400],
  [0.1, 0.1, 0.1, 0.8, 11_620, 11_618, 11_614, 11_293, 12_297, null],
  [0.1, 0.1, 0.05, 0.9, 19_747, 19_744, 19_739, 19_239, 20_900, null],
  [0.1, 0.5, 0.05, 0.8, 686, 683, 681, 599, 919, 576],
];

describe('sample size of two shares', () => {
  it.each(TABLE)('baseline %d, MDE %d, alpha %d, power %d', (baseline, mde, alpha, power, ...sizes) => {
    const found = FORMULAS.map((formula) => sampleSize(baseline, mde, demands(formula, { alpha, power })));
    expect(found).toEqual(sizes);
  });

  it('agrees with a public statsmodels output: 1 %, +14 %, power 0.8', () => {
    expect(sampleSize(0.01, 0.14, demands('pooled'))).toBe(84_779);
  });
  it("agrees with PostHog's own test, which rounds the total", () => {
    expect(totalSize(0.1, 0.5, demands('posthog'))).toBe(1152);
    // 12,933.33 for each: two of them are 25,867 there, not twice 12,934.
    expect(totalSize(0.03, 0.2, demands('posthog'))).toBe(25_867);
    expect(totalSize(0.03, 0.2, demands('pooled'))).toBe(2 * 13_914);
  });
  it("takes a share above one half as Evan Miller's calculator does", () => {
    expect(sampleSize(0.6, 0.05, demands('evan-miller'))).toBe(4199);
    // 1 - 0.9 = 0.1, and 0.1 - 0.18 is no share.
    expect(sampleSize(0.9, -0.2, demands('evan-miller'))).toBeNull();
  });
  it('a guard keeps what is whole but for a rounding', () => {
    expect((16 * 0.01 * 0.99) / (0.01 * (1 + 0.1) - 0.01) ** 2).not.toBe(158_400);
    expect(guardedCeiling(158_400.00000000003)).toBe(158_400);
    expect(guardedCeiling(158_400.001)).toBe(158_401);
    expect(guardedCeiling(3)).toBe(3);
    expect(guardedCeiling(2.5)).toBe(3);
  });

  it('one-sided asks for the alpha of one tail, in the direction of the effect', () => {
    for (const formula of ['pooled', 'unpooled'] as const) {
      expect(exactSize(0.1, 0.1, demands(formula, { sides: 1 }))).toBeCloseTo(
        exactSize(0.1, 0.1, demands(formula, { alpha: 0.1 })) ?? 0,
        6,
      );
    }
    // The second tail of the exact formulas is tiny at this power, not nothing.
    for (const formula of ['cohen', 'growthbook'] as const) {
      const one = exactSize(0.1, 0.1, demands(formula, { sides: 1 })) ?? 0;
      const two = exactSize(0.1, 0.1, demands(formula, { alpha: 0.1 })) ?? 0;
      expect(one).toBeGreaterThan(two);
      expect(one / two).toBeLessThan(1.0001);
    }
    // (1.6449 + 0.8416)² (0.09 + 0.0979) / 0.01², by hand.
    expect(sampleSize(0.1, 0.1, demands('unpooled', { sides: 1 }))).toBe(11_618);
    expect(sampleSize(0.1, 0.1, demands('evan-miller', { sides: 1 }))).toBeNull();
    expect(sampleSize(0.1, 0.1, demands('posthog', { sides: 1 }))).toBeNull();
    expect(sampleSize(0.1, -0.1, demands('cohen', { sides: 1 }))).toBeGreaterThan(10_000);
  });

  it('several variants share alpha: three arms ask for what two ask for at half of it', () => {
    for (const formula of FORMULAS) {
      if (formula === 'posthog') continue;
      expect(sampleSize(0.05, 0.1, demands(formula, { variants: 3 }))).toBe(
        sampleSize(0.05, 0.1, demands(formula, { alpha: 0.025 })),
      );
      expect(totalSize(0.05, 0.1, demands(formula, { variants: 4 }))).toBe(
        4 * (sampleSize(0.05, 0.1, demands(formula, { alpha: 0.05 / 3 })) ?? 0),
      );
    }
    expect(totalSize(0.1, 0.5, demands('posthog', { variants: 3 }))).toBe(3 * 576);
  });

  it('has no answer where the change leads out of 0 to 100 %', () => {
    for (const formula of FORMULAS) {
      expect(sampleSize(0.6, 0.7, demands(formula))).toBeNull();
      expect(sampleSize(0.1, -1.1, demands(formula))).toBeNull();
    }
    expect(sampleSize(0.5, 1, demands('pooled'))).toBeGreaterThan(0);
  });

  it.each([
    [0, 0.1, {}],
    [1, 0.1, {}],
    [Number.NaN, 0.1, {}],
    [0.1, 0, {}],
    [0.1, Number.POSITIVE_INFINITY, {}],
    [0.1, 0.1, { alpha: 0 }],
    [0.1, 0.1, { power: 1 }],
    [0.1, 0.1, { power: 0.04 }],
    [0.1, 0.1, { variants: 1 }],
    [0.1, 0.1, { variants: 2.5 }],
    [0.1, 0.1, { alpha: 0.6, power: 0.9, sides: 1 as const }],
  ])('refuses baseline %d, change %d, %o', (baseline, mde, more) => {
    expect(() => sampleSize(baseline, mde, demands('pooled', more))).toThrow(RangeError);
  });
});

describe('properties', () => {
  const SHARES = [0.005, 0.01, 0.03, 0.07, 0.12, 0.2, 0.33, 0.45];
  const CHANGES = [0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 1];
  const sizes = (formula: Formula, values: readonly [number, number, Partial<Demands>][]): number[] =>
    values.map(([baseline, mde, more]) => exactSize(baseline, mde, demands(formula, more)) ?? Number.NaN);
  const falling = (values: readonly number[]): boolean =>
    values.every((value, index) => Number.isFinite(value) && (index === 0 || value < values[index - 1]!));

  it.each(FORMULAS)('%s: fewer visitors for a larger change', (formula) => {
    for (const p of SHARES)
      expect(
        falling(
          sizes(
            formula,
            CHANGES.map((mde) => [p, mde, {}]),
          ),
        ),
      ).toBe(true);
  });
  it.each(FORMULAS)(
    '%s: fewer visitors for a larger baseline, the relative change being the same',
    (formula) => {
      for (const mde of CHANGES)
        expect(
          falling(
            sizes(
              formula,
              SHARES.map((p) => [p, mde, {}]),
            ),
          ),
        ).toBe(true);
    },
  );
  it.each(FORMULAS.filter((formula) => formula !== 'posthog'))(
    '%s: fewer visitors for less power, more alpha',
    (formula) => {
      const powers = [0.99, 0.95, 0.9, 0.8, 0.7, 0.5, 0.2];
      const alphas = [0.0001, 0.001, 0.01, 0.05, 0.1, 0.15];
      for (const p of SHARES) {
        for (const sides of formula === 'evan-miller' ? ([2] as const) : ([1, 2] as const)) {
          expect(
            falling(
              sizes(
                formula,
                powers.map((power) => [p, 0.1, { power, sides }]),
              ),
            ),
          ).toBe(true);
          expect(
            falling(
              sizes(
                formula,
                alphas.map((alpha) => [p, 0.1, { alpha, sides }]),
              ),
            ),
          ).toBe(true);
        }
      }
    },
  );
  it.each(FORMULAS)('%s: the change that can be seen needs the visitors there are', (formula) => {
    for (const p of SHARES) {
      for (const direction of [1, -1] as const) {
        const mde = detectable(p, 200_000, demands(formula), direction);
        expect(exactSize(p, mde!, demands(formula))! / 200_000).toBeCloseTo(1, 6);
        expect(Math.sign(mde!)).toBe(direction);
      }
    }
    expect(detectable(0.01, 0.01, demands(formula))).toBeNull();
  });
});

/** Source: packages/shared/test/power.test.ts of growthbook/growthbook, read 2026-11-23. */
describe("means, with the numbers of GrowthBook's own tests", () => {
  const revenue = { mean: 10, variance: 3909.9997749994377 };
  const perVariant = 400_000 / 3;
  const plain = { alpha: 0.05, power: 0.8, sides: 2 as const, variants: 2 };

  it('power and smallest effect of 400,000 visitors over three variants', () => {
    expect(powerOfMean(revenue, 0.05, perVariant, 0.05, 2)).toBeCloseTo(0.52144, 5);
    expect(detectableOfMean(revenue, perVariant, plain)).toBeCloseTo(0.07027, 5);
  });

  const WEEKS: readonly [number, number, number, number][] = [
    [0.073, 0.17053, 0.36767, 1.26769],
    [0.0965, 0.29389, 0.24505, 0.71941],
    [0.1204, 0.41122, 0.19525, 0.54299],
    [0.14458, 0.51749, 0.16673, 0.4506],
    [0.16895, 0.61037, 0.14774, 0.39208],
    [0.19342, 0.68938, 0.13394, 0.35099],
    [0.21791, 0.75513, 0.12336, 0.32018],
    [0.24235, 0.80886, 0.11491, 0.29603],
    [0.26666, 0.85213, 0.10796, 0.27647],
  ];
  it.each(WEEKS.map((row, index) => [index + 1, ...row] as const))(
    'week %d of 4,500 visitors a week over three variants',
    (week, clickPower, revenuePower, clickMde, revenueMde) => {
      const n = (4500 * week) / 3;
      const clicks = { mean: 0.1, variance: 0.09 };
      const spend = { mean: 0.1, variance: 0.5 };
      expect(powerOfMean(clicks, 0.05, n, 0.05, 2)).toBeCloseTo(clickPower, 5);
      expect(powerOfMean(spend, 0.3, n, 0.05, 2)).toBeCloseTo(revenuePower, 5);
      expect(detectableOfMean(clicks, n, plain)).toBeCloseTo(clickMde, 5);
      expect(detectableOfMean(spend, n, plain)).toBeCloseTo(revenueMde, 5);
    },
  );

  it('a rise and a fall that can be seen need the visitors there are; with too few there is none', () => {
    for (const direction of [1, -1] as const) {
      const mde = detectableOfMean(revenue, perVariant, plain, direction);
      expect(Math.sign(mde!)).toBe(direction);
      expect(exactSizeOfMean(revenue, mde!, plain) / perVariant).toBeCloseTo(1, 4);
    }
    expect(detectableOfMean(revenue, 300, plain)).toBeNull();
    expect(detectableOfMean(revenue, 308, plain)).toBeGreaterThan(100);
  });

  it('the size found has the power asked for, and one visitor less has not', () => {
    const size = sampleSizeOfMean(revenue, 0.05, plain);
    expect(powerOfMean(revenue, 0.05, size, 0.05, 2)).toBeGreaterThanOrEqual(0.8);
    expect(powerOfMean(revenue, 0.05, size - 1, 0.05, 2)).toBeLessThan(0.8);
    expect(exactSizeOfMean(revenue, 0.05, { ...plain, variants: 3 })).toBe(
      exactSizeOfMean(revenue, 0.05, { ...plain, alpha: 0.025 }),
    );
  });
  it('a share is the mean of zeros and ones', () => {
    const share = { mean: 0.05, variance: 0.05 * 0.95 };
    expect(sampleSizeOfMean(share, 0.1, plain)).toBe(sampleSize(0.05, 0.1, demands('growthbook')));
  });
  it('refuses a mean or variance that is none', () => {
    for (const amount of [
      { mean: 0, variance: 1 },
      { mean: 1, variance: 0 },
      { mean: Number.NaN, variance: 1 },
    ])
      expect(() => sampleSizeOfMean(amount, 0.1, plain)).toThrow(RangeError);
  });
});
