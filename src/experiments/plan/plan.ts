/** From what is known about the traffic to visitors, weeks and warnings. */
import {
  alphaPerComparison,
  detectable,
  detectableOfMean,
  exactSize,
  guardedCeiling,
  limitOf,
  sampleSize,
  sampleSizeOfMean,
  totalSize,
} from './sample-size.ts';
import { SRM_THRESHOLD } from './srm.ts';
import type { Plan, PlanRequest, Size } from './types.ts';

/** What is taken where nothing is said. */
export const USUAL: PlanRequest = {
  formula: 'pooled',
  alpha: 0.05,
  power: 0.8,
  sides: 2,
  variants: 2,
  baseline: null,
  amount: null,
  mde: 0.1,
  traffic: null,
  share: 1,
};

/** Whole weeks, so that each weekday counts alike, and two of them, so that one odd week does not decide: Kohavi, Tang & Xu (2020), ch. 2 and 3. */
const LEAST_WEEKS = 2;
/** Longer, and cookies are lost, visitors return as new ones and the season turns: Kohavi et al., KDD 2012, https://doi.org/10.1145/2339530.2339653 */
const MOST_WEEKS = 8;
/** A larger change than this is seldom seen, so a test that can only find such a one will mostly find nothing. */
const LARGE_MDE = 0.2;
const LARGE_MDE_WARNING =
  'Changes above 20 % are rare: a test that can only see such a change will mostly end without a result, and what it does find is exaggerated ' +
  '(Kohavi et al., Seven Rules of Thumb for Web Site Experimenters, KDD 2014, rule 2, https://doi.org/10.1145/2623330.2623341; ' +
  'Gelman & Carlin, Beyond Power Calculations, 2014, https://doi.org/10.1177/1745691614551642).';

/** The baselines of the table that is given where none is known. */
export const BASELINES: readonly number[] = [0.01, 0.02, 0.03, 0.05, 0.1, 0.2, 0.3];

/** `given` names what the person said; everything else is listed as an assumption. */
export type Given = ReadonlySet<keyof PlanRequest>;

/**
 * Sizes, weeks, assumptions and warnings for one test. Throws RangeError for numbers that mean nothing (a baseline of 120 %).
 */
export function makePlan(request: PlanRequest, given: Given): Plan {
  if (request.traffic !== null && !(request.traffic > 0))
    throw new RangeError(`a traffic of ${request.traffic} visitors a day is none`);
  if (!(request.share > 0 && request.share <= 1))
    throw new RangeError(`a share of ${request.share} of the traffic is not between 0 and 1`);
  const sizes = sizesOf(request);
  return {
    ...request,
    alphaPerComparison: request.formula === 'posthog' ? request.alpha : alphaPerComparison(request),
    sizes,
    assumptions: assumptionsOf(request, given),
    warnings: warningsOf(request, sizes),
    srm: `Before reading the result, check the split: \`brief ab srm ${'N '.repeat(request.variants).trimEnd()}\` with the visitors of each arm; below p = ${SRM_THRESHOLD} the result means nothing.`,
  };
}

function sizesOf(request: PlanRequest): Size[] {
  const { amount, mde } = request;
  if (amount !== null) {
    const spread = { mean: amount.mean, variance: amount.deviation ** 2 };
    const perVariant = sampleSizeOfMean(spread, mde, request);
    return [sizeOf(request, amount.mean, perVariant, perVariant * request.variants)];
  }
  const baselines =
    request.baseline === null
      ? BASELINES.filter((each) => limitOf(request) !== null || exactSize(each, mde, request) !== null)
      : [request.baseline];
  return baselines.map((baseline) =>
    sizeOf(request, baseline, sampleSize(baseline, mde, request), totalSize(baseline, mde, request)),
  );
}

function sizeOf(
  request: PlanRequest,
  baseline: number,
  perVariant: number | null,
  total: number | null,
): Size {
  const size = { baseline, perVariant, total, weeks: null, feasible: null, mdeInEightWeeks: null };
  if (request.traffic === null || total === null) return size;
  const perWeek = request.traffic * request.share * 7;
  const weeks = Math.max(LEAST_WEEKS, guardedCeiling(total / perWeek));
  if (weeks <= MOST_WEEKS) return { ...size, weeks, feasible: true };
  return {
    ...size,
    weeks,
    feasible: false,
    mdeInEightWeeks: visibleInEightWeeks(request, baseline, perWeek),
  };
}

function visibleInEightWeeks(request: PlanRequest, baseline: number, perWeek: number): number | null {
  const perVariant = Math.floor((perWeek * MOST_WEEKS) / request.variants);
  if (perVariant < 1) return null;
  const direction = request.mde < 0 ? -1 : 1;
  if (request.amount === null) return detectable(baseline, perVariant, request, direction);
  const { mean, deviation } = request.amount;
  return detectableOfMean({ mean, variance: deviation ** 2 }, perVariant, request, direction);
}

function assumptionsOf(request: PlanRequest, given: Given): string[] {
  const { baseline, amount, mde, alpha, power, sides, share, traffic, variants } = request;
  const lines: string[] = [];
  if (baseline === null && amount === null)
    lines.push(
      'How many visitors convert today is not known: the table shows usual shares. Measure yours before you start.',
    );
  if (traffic === null) lines.push('How many visitors the page has is not known: no length can be given.');
  if (!given.has('mde'))
    lines.push(`The smallest change worth finding is taken to be ${percent(mde)} of today's value.`);
  if (!given.has('alpha'))
    lines.push(`Alpha ${alpha}: a test without an effect shows one in ${percent(alpha)} of cases.`);
  if (!given.has('power'))
    lines.push(`Power ${power}: a change of that size is found in ${percent(power)} of cases.`);
  if (!given.has('sides') && sides === 2) lines.push('Two-sided: a change for the worse is found as well.');
  if (!given.has('variants') && variants === 2)
    lines.push('Two variants, the page as it is among them, with half of the visitors each.');
  if (given.has('variants') && variants > 2) lines.push('All variants get the same number of visitors.');
  if (!given.has('share') && share === 1) lines.push('All visitors of the page take part.');
  if (traffic !== null)
    lines.push(
      'The traffic is taken as different visitors each week: where many return, the test takes longer.',
    );
  return lines;
}

function warningsOf(request: PlanRequest, sizes: readonly Size[]): string[] {
  const lines: string[] = [];
  const limit = request.amount === null ? limitOf(request) : null;
  if (limit !== null) lines.push(`No size: ${limit}.`);
  else if (request.baseline !== null && sizes.every((size) => size.perVariant === null))
    lines.push(
      `No size: ${percent(request.baseline)} changed by ${percent(request.mde)} leaves what the formula can answer (0 to 100 %).`,
    );
  if (request.variants > 2) {
    lines.push(
      request.formula === 'posthog' && request.amount === null
        ? `With ${request.variants} variants, PostHog's formula does not correct for several comparisons: expect more false positives, or choose another formula.`
        : `With ${request.variants} variants, each comparison with the control is made at alpha ${round(alphaPerComparison(request))} = ${request.alpha} / ${request.variants - 1} (Bonferroni).`,
    );
  }
  if (Math.abs(request.mde) > LARGE_MDE) lines.push(LARGE_MDE_WARNING);
  for (const size of sizes) {
    const line = notFeasible(size, request);
    if (line !== null) lines.push(line);
  }
  return lines;
}

/** The sentence for a test that would take too long; null where it would not. */
function notFeasible(
  { feasible, weeks, baseline, mdeInEightWeeks }: Size,
  request: PlanRequest,
): string | null {
  if (feasible !== false) return null;
  const which =
    request.baseline === null && request.amount === null ? ` with a baseline of ${percent(baseline)}` : '';
  const start = `Not feasible${which}: it would take ${weeks} weeks`;
  if (mdeInEightWeeks === null) return `${start}, and in eight weeks no change can be seen at all.`;
  const seen = `${start}; in eight weeks you can see a change of ${percent(mdeInEightWeeks)}`;
  const large = Math.abs(mdeInEightWeeks) > LARGE_MDE && Math.abs(request.mde) <= LARGE_MDE;
  return large ? `${seen}. ${LARGE_MDE_WARNING}` : `${seen}.`;
}

/** `4 %`, `12.5 %`, `0.25 %`. Rounded up in size, so that it is never promised too much. */
export function percent(share: number): string {
  const value = Math.abs(share) * 100;
  const decimals = value >= 10 ? 1 : 2;
  const rounded = guardedCeiling(value * 10 ** decimals) / 10 ** decimals;
  return `${share < 0 ? '-' : ''}${rounded} %`;
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
