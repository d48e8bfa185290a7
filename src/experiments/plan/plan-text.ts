/** A plan in plain lines, for every format. */
import { percent } from './plan.ts';
import { FORMULA_SOURCES } from './sample-size.ts';
import type { Plan, Size } from './types.ts';

/** The header and the rows of the table of sizes: baseline, visitors for each variant, in all, weeks, what eight weeks can see. */
export function sizeTable(plan: Plan): { head: string[]; rows: string[][] } {
  const weeks = plan.traffic !== null;
  const seen = plan.sizes.some((size) => size.feasible === false);
  return {
    head: [
      plan.amount === null ? 'converts today' : 'mean today',
      'visitors each',
      'in all',
      ...(weeks ? ['weeks'] : []),
      ...(seen ? ['seen in 8 weeks'] : []),
    ],
    rows: plan.sizes.map((size) => [
      plan.amount === null ? percent(size.baseline) : String(size.baseline),
      grouped(size.perVariant),
      grouped(size.total),
      ...(weeks ? [weeksText(size)] : []),
      ...(seen ? [size.mdeInEightWeeks === null ? '' : percent(size.mdeInEightWeeks)] : []),
    ]),
  };
}

/**
 * `31,234 visitors for each of 2 variants, 62,468 in all: 5 weeks.` for a known baseline; null where there is a table or no size.
 */
export function sizeSentence(plan: Plan): string | null {
  const [size] = plan.sizes;
  if (plan.sizes.length !== 1 || size === undefined || size.perVariant === null) return null;
  const all = `${grouped(size.perVariant)} visitors for each of ${plan.variants} variants, ${grouped(size.total)} in all`;
  return size.weeks === null
    ? `${all}.`
    : `${all}: ${grouped(size.weeks)} weeks${size.feasible === false ? ', not feasible' : ''}.`;
}

/** What the sizes rest on: `Found with power 0.8 at alpha 0.05, two-sided: a change of 10 % or more. Formula: ...` */
export function demandsSentence(plan: Plan): string {
  const { power, alpha, alphaPerComparison, variants, sides, mde, formula, amount } = plan;
  const each = variants > 2 ? ` (${Number(alphaPerComparison.toPrecision(3))} for each comparison)` : '';
  const source = amount === null ? FORMULA_SOURCES[formula] : FORMULA_SOURCES.growthbook;
  return `Smallest change to be found: ${percent(mde)} of today's value, with power ${power} at alpha ${alpha}${each}, ${sides === 2 ? 'two' : 'one'}-sided. Formula: ${source}.`;
}

function weeksText({ weeks, feasible }: Size): string {
  return weeks === null ? '' : `${grouped(weeks)}${feasible === false ? ' (not feasible)' : ''}`;
}

function grouped(value: number | null): string {
  return value === null ? 'none' : value.toLocaleString('en-US');
}
