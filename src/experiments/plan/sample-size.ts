/**
 * How many visitors a test needs. Six formulas that people meet in the wild, each as its source has it, so that a number can be compared with
 * another tool's. They agree within a few percent; `pooled` is the default because it is the one of most textbooks.
 */
import { normalCdf, normalQuantile } from './normal.ts';
import type { Demands, Formula } from './types.ts';

/** The sources of the formulas, for the report. */
export const FORMULA_SOURCES: Readonly<Record<Formula, string>> = {
  pooled:
    'z test with pooled variance (Fleiss, Levin & Paik, Statistical Methods for Rates and Proportions, 2003, ch. 4)',
  unpooled:
    'z test with unpooled variance (Chow, Shao & Wang, Sample Size Calculations in Clinical Research, 2008, ch. 4)',
  cohen: "Cohen's h, exact power (Cohen, 1988, ch. 6; statsmodels: NormalIndPower)",
  'evan-miller': "Evan Miller's calculator (https://www.evanmiller.org/ab-testing/sample-size.html)",
  growthbook:
    'relative effect by the delta method, as GrowthBook plans (https://github.com/growthbook/growthbook/blob/main/packages/shared/src/power/power.ts)',
  posthog:
    'rule of thumb 16 p (1 - p) / d², as PostHog plans (https://github.com/PostHog/posthog, running_time_calculator.py)',
};

/** What PostHog's rule is made for: 16 is 2 (1.96 + 0.84)², rounded. */
const POSTHOG = { alpha: 0.05, power: 0.8 };

/** Bonferroni: every variant is compared with the control, and all comparisons together err with `alpha`. */
export function alphaPerComparison({ alpha, variants }: Pick<Demands, 'alpha' | 'variants'>): number {
  return alpha / (variants - 1);
}

/**
 * Why a formula cannot answer for these demands; null where it can. `posthog` knows no other alpha, power or side and does not correct
 * for several variants; `evan-miller` is two-sided.
 */
export function limitOf({ formula, alpha, power, sides }: Demands): string | null {
  if (formula === 'posthog' && (alpha !== POSTHOG.alpha || power !== POSTHOG.power || sides !== 2))
    return 'the posthog formula is made for alpha 0.05, power 0.8 and two sides';
  if (formula === 'evan-miller' && sides !== 2) return 'the evan-miller formula is two-sided';
  return null;
}

/**
 * Visitors for each variant, rounded up (`evan-miller`: to the nearest, as there), to find the relative change `mde` of a share
 * `baseline`. Null where the formula is not made for the demands (`limitOf`), or the change leads out of 0 to 100 %.
 * Throws RangeError for a baseline, change, alpha, power or number of variants that means nothing.
 */
export function sampleSize(baseline: number, mde: number, demands: Demands): number | null {
  const exact = exactSize(baseline, mde, demands);
  if (exact === null) return null;
  return demands.formula === 'evan-miller' ? Math.round(exact) : guardedCeiling(exact);
}

/** Visitors in all arms. PostHog rounds this one up, not each arm. */
export function totalSize(baseline: number, mde: number, demands: Demands): number | null {
  const exact = exactSize(baseline, mde, demands);
  if (exact === null) return null;
  if (demands.formula === 'posthog') return guardedCeiling(exact * demands.variants);
  return (sampleSize(baseline, mde, demands) ?? 0) * demands.variants;
}

/** As `sampleSize`, not rounded. */
export function exactSize(baseline: number, mde: number, demands: Demands): number | null {
  assertDemands(demands);
  if (!(baseline > 0 && baseline < 1))
    throw new RangeError(`a baseline of ${baseline} is not between 0 and 1`);
  assertEffect(mde);
  if (limitOf(demands) !== null) return null;
  const target = baseline * (1 + mde);
  // 0.5 (1 + 1) and its like may land a rounding beside 1.
  if (target < 0 || target > 1 + 1e-12) return null;
  return proportionSize(baseline, Math.min(1, target), mde, demands);
}

function proportionSize(p: number, q: number, mde: number, demands: Demands): number | null {
  const alpha = alphaPerComparison(demands);
  const zAlpha = normalQuantile(1 - alpha / demands.sides);
  const zPower = normalQuantile(demands.power);
  const d = q - p;
  const both = p * (1 - p) + q * (1 - q);
  switch (demands.formula) {
    case 'pooled': {
      const m = (p + q) / 2;
      return (zAlpha * Math.sqrt(2 * m * (1 - m)) + zPower * Math.sqrt(both)) ** 2 / d ** 2;
    }
    case 'unpooled':
      return ((zAlpha + zPower) ** 2 * both) / d ** 2;
    case 'cohen': {
      const h = 2 * Math.asin(Math.sqrt(q)) - 2 * Math.asin(Math.sqrt(p));
      return 2 * (noncentrality(alpha, demands.power, demands.sides) / h) ** 2;
    }
    case 'evan-miller':
      return evanMiller(p, d, zAlpha, zPower);
    case 'growthbook':
      return growthbook({ mean: p, variance: p * (1 - p) }, mde, alpha, demands);
    case 'posthog':
      return (16 * p * (1 - p)) / d ** 2;
  }
}

/** The calculator takes a share above one half for its complement and keeps the difference as it is. */
function evanMiller(baseline: number, d: number, zAlpha: number, zPower: number): number | null {
  const p = baseline > 0.5 ? 1 - baseline : baseline;
  const q = p + d;
  if (q < 0 || q > 1) return null;
  return (zAlpha * Math.sqrt(2 * p * (1 - p)) + zPower * Math.sqrt(p * (1 - p) + q * (1 - q))) ** 2 / d ** 2;
}

/** A number measured for each visitor, such as revenue. */
export interface Amount {
  mean: number;
  variance: number;
}

/** Visitors for each variant, rounded up, to find the relative change `mde` of a mean; GrowthBook's method. Throws as `sampleSize`. */
export function sampleSizeOfMean(amount: Amount, mde: number, demands: Omit<Demands, 'formula'>): number {
  return guardedCeiling(exactSizeOfMean(amount, mde, demands));
}

/** As `sampleSizeOfMean`, not rounded. */
export function exactSizeOfMean(amount: Amount, mde: number, demands: Omit<Demands, 'formula'>): number {
  assertDemands({ ...demands, formula: 'growthbook' });
  assertAmount(amount);
  assertEffect(mde);
  return growthbook(amount, mde, alphaPerComparison(demands), demands);
}

function growthbook(
  { mean, variance }: Amount,
  effect: number,
  alpha: number,
  { power, sides }: Pick<Demands, 'power' | 'sides'>,
): number {
  const needed = noncentrality(alpha, power, sides);
  return (needed / effect) ** 2 * ((variance * (1 + (1 + effect) ** 2)) / mean ** 2);
}

/**
 * The chance to see a relative effect `e` of a mean with `n` visitors in each variant, by GrowthBook's method: standard error
 * sqrt(v (1 + (1 + e)²) / (mean² n)). `alpha` is that of the one comparison.
 */
export function powerOfMean(amount: Amount, e: number, n: number, alpha: number, sides: 1 | 2): number {
  assertAmount(amount);
  const error = Math.sqrt((amount.variance * (1 + (1 + e) ** 2)) / (amount.mean ** 2 * n));
  return powerAt(Math.abs(e) / error, alpha, sides);
}

/** Power of a z test whose statistic has the mean `shift`, above or equal 0, and deviation 1. */
function powerAt(shift: number, alpha: number, sides: 1 | 2): number {
  const z = normalQuantile(1 - alpha / sides);
  return normalCdf(shift - z) + (sides === 2 ? normalCdf(-z - shift) : 0);
}

/** The shift at which a z test has the wanted power: `powerAt` solved by bisection to the last digit. */
function noncentrality(alpha: number, power: number, sides: 1 | 2): number {
  let low = 0;
  let high = normalQuantile(1 - alpha / sides) + normalQuantile(power) + 1;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return high;
    if (powerAt(middle, alpha, sides) < power) low = middle;
    else high = middle;
  }
}

/** Rounds up, but not what only a floating-point rounding lifted above a whole number: 158400.00000000003 is 158,400. */
export function guardedCeiling(x: number): number {
  return Math.ceil(x - Math.max(1e-9, Math.abs(x) * 1e-12));
}

/**
 * The smallest relative change of a share that `perVariant` visitors in each variant can find; null where none can. `direction` -1 looks for a
 * fall. Exact to about 1e-9; no smaller change needs fewer visitors, so a bisection finds it.
 */
export function detectable(
  baseline: number,
  perVariant: number,
  demands: Demands,
  direction: 1 | -1 = 1,
): number | null {
  if (limitOf(demands) !== null) return null;
  const widest = direction === 1 ? 1 / baseline - 1 : 1;
  return smallestEffect(widest, direction, (mde) => {
    const size = exactSize(baseline, mde, demands);
    return size !== null && size <= perVariant;
  });
}

/**
 * As `detectable`, for a mean: GrowthBook's closed form, which leaves out the second tail (`findMdeFrequentist` in its power.ts). With
 * k = z² v / (mean² n) it solves e² = k (1 + (1 + e)²).
 */
export function detectableOfMean(
  amount: Amount,
  perVariant: number,
  demands: Omit<Demands, 'formula'>,
  direction: 1 | -1 = 1,
): number | null {
  assertDemands({ ...demands, formula: 'growthbook' });
  assertAmount(amount);
  const z = normalQuantile(1 - alphaPerComparison(demands) / demands.sides) + normalQuantile(demands.power);
  const k = (z ** 2 * amount.variance) / (amount.mean ** 2 * perVariant);
  return k < 1 ? (k + direction * Math.sqrt(2 * k - k ** 2)) / (1 - k) : null;
}

function smallestEffect(widest: number, sign: 1 | -1, enough: (mde: number) => boolean): number | null {
  let low = 0;
  let high = widest;
  if (!enough(sign * high)) {
    // Evan Miller's formula has no answer near the widest change: look for one below.
    for (let tries = 0; tries < 60 && !enough(sign * high); tries += 1) high *= 0.9;
    if (!enough(sign * high)) return null;
  }
  for (let step = 0; step < 200 && high - low > high * 1e-10; step += 1) {
    const middle = (low + high) / 2;
    if (enough(sign * middle)) high = middle;
    else low = middle;
  }
  return sign * high;
}

function assertDemands({ alpha, power, variants, sides }: Demands): void {
  if (!Number.isInteger(variants) || variants < 2)
    throw new RangeError(`${variants} variants: at least two are needed, the control among them`);
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`an alpha of ${alpha} is not between 0 and 1`);
  if (!(power > alpha && power < 1))
    throw new RangeError(`a power of ${power} is not between alpha (${alpha}) and 1`);
  // Less than this, and even an infinite sample would be said to be too large.
  if (!(alpha / (variants - 1) / sides < 0.5))
    throw new RangeError(`an alpha of ${alpha} with ${sides === 1 ? 'one side' : 'two sides'} tests nothing`);
}

function assertEffect(mde: number): void {
  if (mde === 0 || !Number.isFinite(mde))
    throw new RangeError(`a relative change of ${mde} cannot be looked for`);
}

function assertAmount({ mean, variance }: Amount): void {
  if (!(mean > 0 && Number.isFinite(mean))) throw new RangeError(`a mean of ${mean} is not above 0`);
  if (!(variance > 0 && Number.isFinite(variance)))
    throw new RangeError(`a variance of ${variance} is not above 0`);
}
