/**
 * Sample ratio mismatch: whether the arms of a test got as many visitors as they were meant to. Where they did not, the assignment or the
 * counting is broken, and no result of the test can be trusted.
 */
import { chiSquareTail } from './normal.ts';

/**
 * Below this p the split is called wrong. Far below the usual 0.05, because the check is made on every test and often. Kohavi, Tang & Xu, Trustworthy
 * Online Controlled Experiments (2020), ch. 21; GrowthBook's default too (https://docs.growthbook.io/app/experiment-results).
 */
export const SRM_THRESHOLD = 0.001;

/** Where to look first; Fabijan et al., Diagnosing Sample Ratio Mismatch, KDD 2019 (https://doi.org/10.1145/3292500.3330722). */
const CAUSES = [
  'Do not read the result, and do not repair it by leaving visitors out.',
  'Look first at what happens to one arm alone: a redirect or slower code that loses visitors before they are counted, an error, a cache or a bot filter, a change of the split while the test ran.',
  'Compare the split by day, browser and page: the part where it breaks names the cause. Then start the test again with new visitors.',
];

export interface SrmResult {
  /** Visitors in each arm, as given. */
  counts: readonly number[];
  /** What the split would have made of their sum. */
  expected: readonly number[];
  chiSquare: number;
  degrees: number;
  p: number;
  threshold: number;
  mismatch: boolean;
  /** What it means and what to do, sentences. */
  advice: readonly string[];
}

/**
 * Chi-square goodness of fit of the visitors in each arm against the wanted split (`ratio`, any positive numbers; even where it is left out).
 * Throws RangeError for fewer than two arms, counts that are no whole numbers, a ratio of another length, or too few visitors for the test.
 */
export function sampleRatio(
  counts: readonly number[],
  ratio: readonly number[] = counts.map(() => 1),
): SrmResult {
  if (counts.length < 2) throw new RangeError('a split has at least two arms');
  for (const count of counts)
    if (!Number.isSafeInteger(count) || count < 0)
      throw new RangeError(`${count} is not a number of visitors`);
  if (ratio.length !== counts.length)
    throw new RangeError(`a split of ${ratio.length} parts does not fit ${counts.length} arms`);
  for (const part of ratio)
    if (!(part > 0 && Number.isFinite(part))) throw new RangeError(`${part} is not a part of a split`);
  const visitors = sum(counts);
  const parts = sum(ratio);
  const expected = ratio.map((part) => (visitors * part) / parts);
  // Cochran's rule: https://www.itl.nist.gov/div898/handbook/eda/section3/eda35f.htm
  if (expected.some((each) => each < 5))
    throw new RangeError(`${visitors} visitors are too few for this check: each arm must be due at least 5`);
  const chiSquare = sum(
    counts.map((count, arm) => (count - (expected[arm] ?? 0)) ** 2 / (expected[arm] ?? 1)),
  );
  const degrees = counts.length - 1;
  const p = chiSquareTail(chiSquare, degrees);
  const mismatch = p < SRM_THRESHOLD;
  const advice = mismatch
    ? CAUSES
    : ['The split is as it should be, as far as these numbers can tell. Check it again when the test ends.'];
  return { counts, expected, chiSquare, degrees, p, threshold: SRM_THRESHOLD, mismatch, advice };
}

/** `0.667`, or `2.1e-7` where three decimals would be 0; what is too small for a number is not nothing. */
export function formatP(p: number): string {
  return p >= 0.001 ? p.toFixed(3) : p === 0 ? '1e-300 or less' : p.toExponential(1);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
