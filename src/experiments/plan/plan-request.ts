/** The options of `brief ab` that say how sure and how fine a test must be. */
import { UsageError } from '../../core/errors.ts';
import { type Given, makePlan, USUAL } from './plan.ts';
import { parseNumber, parseShare, parseTraffic } from './quantities.ts';
import { limitOf } from './sample-size.ts';
import { FORMULAS, type PlanRequest } from './types.ts';

/** As written; what is left out is taken as usual. */
export interface PlanOptions {
  baseline?: string;
  mean?: string;
  deviation?: string;
  mde?: string;
  traffic?: string;
  share?: string;
  alpha?: string;
  power?: string;
  oneSided?: boolean;
  variants?: string;
  formula?: string;
}

/** Throws UsageError for what is no number, cannot be, or does not fit together. */
export function readPlanRequest(options: PlanOptions): { request: PlanRequest; given: Given } {
  const read: Partial<PlanRequest> = {};
  if (options.baseline !== undefined) read.baseline = between(options.baseline, '--baseline');
  if (options.mean !== undefined || options.deviation !== undefined) read.amount = amountOf(options);
  if (options.mde !== undefined) read.mde = parseShare(options.mde, '--mde');
  if (options.traffic !== undefined) read.traffic = parseTraffic(options.traffic, '--traffic');
  // The whole of it is 1, which a share of something else cannot be.
  if (options.share !== undefined)
    read.share = /^(?:1|100\s*%)$/.test(options.share.trim()) ? 1 : between(options.share, '--share');
  if (options.alpha !== undefined) read.alpha = between(options.alpha, '--alpha');
  if (options.power !== undefined) read.power = between(options.power, '--power');
  if (options.oneSided === true) read.sides = 1;
  if (options.variants !== undefined)
    read.variants = parseNumber(
      options.variants,
      '--variants',
      (n) => Number.isInteger(n) && n >= 2 && n <= 20,
      '3',
    );
  if (options.formula !== undefined) {
    const formula = FORMULAS.find((each) => each === options.formula);
    if (formula === undefined)
      throw new UsageError('ab.bad-formula', `there is no formula ${options.formula}`, {
        hint: `Use one of ${FORMULAS.join(', ')}.`,
      });
    read.formula = formula;
  }
  const request = { ...USUAL, ...read };
  assertFits(request);
  return { request, given: new Set(Object.keys(read).filter(isKey)) };
}

function isKey(name: string): name is keyof PlanRequest {
  return name in USUAL;
}

function between(text: string, option: string): number {
  const share = parseShare(text, option);
  if (share > 0 && share < 1) return share;
  throw new UsageError('ab.bad-share', `${option} ${text} is not between 0 and 100 %`, {
    hint: `An example: ${option} ${option === '--power' ? '80%' : '4%'}.`,
  });
}

function amountOf({ mean, deviation, baseline }: PlanOptions): { mean: number; deviation: number } {
  if (mean === undefined || deviation === undefined) {
    throw new UsageError('ab.half-an-amount', '--mean and --deviation belong together', {
      hint: 'Give both, measured for each visitor: --mean 12.50 --deviation 62.',
    });
  }
  if (baseline !== undefined) {
    throw new UsageError('ab.two-goals', '--baseline is for a share of visitors, --mean for an amount', {
      hint: 'Give the one that your goal is measured in.',
    });
  }
  const positive = (value: number): boolean => value > 0;
  return {
    mean: parseNumber(mean, '--mean', positive, '12.50'),
    deviation: parseNumber(deviation, '--deviation', positive, '62'),
  };
}

/** What only the whole can tell; said before a page is fetched. */
function assertFits(request: PlanRequest): void {
  const limit = request.amount === null ? limitOf(request) : null;
  if (limit !== null) {
    throw new UsageError('ab.formula-limit', limit, {
      hint: 'Leave that option out, or take another --formula.',
    });
  }
  try {
    makePlan(request, new Set());
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError('ab.no-plan', error.message, {
      hint: '`brief ab --help` shows what each option takes.',
      cause: error,
    });
  }
}
