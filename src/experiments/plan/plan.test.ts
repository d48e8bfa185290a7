import { describe, expect, it } from 'vitest';

import { BASELINES, makePlan, percent, USUAL } from './plan.ts';
import { exactSize, sampleSize } from './sample-size.ts';
import type { PlanRequest } from './types.ts';

const plan = (more: Partial<PlanRequest>) =>
  makePlan({ ...USUAL, ...more }, new Set(Object.keys(more) as (keyof PlanRequest)[]));

describe('weeks', () => {
  it('are whole: 62,468 visitors at 2,000 a day are 4.46 weeks, so 5', () => {
    expect(plan({ baseline: 0.05, traffic: 2000 }).sizes).toEqual([
      { baseline: 0.05, perVariant: 31_234, total: 62_468, weeks: 5, feasible: true, mdeInEightWeeks: null },
    ]);
  });
  it('are at least two, however many visitors there are', () => {
    expect(plan({ baseline: 0.05, traffic: 1_000_000 }).sizes[0]).toMatchObject({ weeks: 2, feasible: true });
  });
  it('a week that is exactly full is not a week more', () => {
    expect(plan({ baseline: 0.05, traffic: 62_468 / 7 / 4 }).sizes[0]).toMatchObject({ weeks: 4 });
  });
  it('count only those who take part', () => {
    expect(plan({ baseline: 0.05, traffic: 4000, share: 0.5 }).sizes[0]).toMatchObject({ weeks: 5 });
  });
  it('above eight are not feasible, and the plan says what eight weeks can see', () => {
    const { sizes, warnings } = plan({ baseline: 0.05, traffic: 1000 });
    expect(sizes[0]).toMatchObject({ weeks: 9, feasible: false });
    const seen = sizes[0]!.mdeInEightWeeks!;
    expect(exactSize(0.05, seen, USUAL)).toBeCloseTo((1000 * 56) / 2, 0);
    expect(warnings).toEqual([
      `Not feasible: it would take 9 weeks; in eight weeks you can see a change of ${percent(seen)}.`,
    ]);
    // What is printed is rounded up, so that it can be seen indeed.
    expect(sampleSize(0.05, Number.parseFloat(percent(seen)) / 100, USUAL)).toBeLessThanOrEqual(28_000);
  });
  it('with hardly any traffic, what can be seen is warned of, or nothing can', () => {
    expect(plan({ baseline: 0.05, traffic: 20 }).warnings.join(' ')).toMatch(
      /in eight weeks you can see a change of \d+.*Seven Rules of Thumb/,
    );
    expect(plan({ baseline: 0.5, traffic: 0.03 }).warnings.join(' ')).toContain(
      'no change can be seen at all',
    );
  });
});

it('without a baseline there is a row for each usual one, and the plan says that none was given', () => {
  const { sizes, assumptions } = plan({ traffic: 500 });
  expect(sizes.map((size) => size.baseline)).toEqual(BASELINES);
  expect(sizes.map((size) => size.perVariant)).toEqual(BASELINES.map((each) => sampleSize(each, 0.1, USUAL)));
  expect(assumptions[0]).toContain('not known');
});

it('what was given is no assumption, what was not is one', () => {
  expect(plan({}).assumptions).toHaveLength(8);
  expect(
    plan({ baseline: 0.04, traffic: 900, mde: 0.15, alpha: 0.1, power: 0.9, sides: 2, variants: 2, share: 1 })
      .assumptions,
  ).toEqual([
    'The traffic is taken as different visitors each week: where many return, the test takes longer.',
  ]);
});

it('warns above 20 %, with a source, and not at 20 %', () => {
  expect(plan({ baseline: 0.04, mde: 0.25 }).warnings.join(' ')).toContain(
    'https://doi.org/10.1145/2623330.2623341',
  );
  expect(plan({ baseline: 0.04, mde: -0.25 }).warnings).toHaveLength(1);
  expect(plan({ baseline: 0.04, mde: 0.2 }).warnings).toEqual([]);
});

it('says that several variants share alpha', () => {
  const { warnings, alphaPerComparison, sizes } = plan({ baseline: 0.05, variants: 3 });
  expect(alphaPerComparison).toBe(0.025);
  expect(sizes[0]!.total).toBe(3 * sizes[0]!.perVariant!);
  expect(warnings.join(' ')).toContain('alpha 0.025 = 0.05 / 2 (Bonferroni)');
  expect(plan({ baseline: 0.05, variants: 3, formula: 'posthog' }).warnings.join(' ')).toContain(
    'does not correct',
  );
});

it('says why there is no size', () => {
  expect(plan({ baseline: 0.05, formula: 'posthog', power: 0.9 })).toMatchObject({
    sizes: [{ perVariant: null, total: null, weeks: null }],
    warnings: ['No size: the posthog formula is made for alpha 0.05, power 0.8 and two sides.'],
  });
  expect(plan({ baseline: 0.9, mde: 0.2 }).warnings[0]).toMatch(/^No size: 90 % changed by 20 %/);
});

it('plans an amount for each visitor by its mean and deviation', () => {
  const { sizes, warnings } = plan({
    amount: { mean: 10, deviation: Math.sqrt(3909.9997749994377) },
    mde: 0.05,
    traffic: 1000,
  });
  expect(sizes[0]!.perVariant).toBeGreaterThan(200_000);
  expect(sizes[0]).toMatchObject({ feasible: false });
  expect(warnings[0]).toMatch(/in eight weeks you can see a change of 1\d\.\d %/);
});

it('names the check of the split', () => {
  expect(plan({ variants: 3 }).srm).toContain('`brief ab srm N N N`');
});

it.each([{ traffic: 0 }, { traffic: -5 }, { share: 0 }, { share: 1.2 }, { baseline: 1.2 }])(
  'refuses %j',
  (more) => {
    expect(() => plan(more)).toThrow(RangeError);
  },
);

it.each([
  [0.04, '4 %'],
  [0.1, '10 %'],
  [0.105_13, '10.6 %'],
  [0.0251, '2.51 %'],
  [-0.2, '-20 %'],
  [0.07, '7 %'],
])('%d is printed as %s', (share, text) => expect(percent(share)).toBe(text));
