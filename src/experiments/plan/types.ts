/** What a plan takes and gives, as plain data. Shares are fractions: 0.04 is 4 %. */
export const FORMULAS = ['pooled', 'unpooled', 'cohen', 'evan-miller', 'growthbook', 'posthog'] as const;
export type Formula = (typeof FORMULAS)[number];

/** How sure and how fine a test must be. */
export interface Demands {
  formula: Formula;
  /** False-positive rate over all comparisons; with several variants it is divided (Bonferroni). */
  alpha: number;
  power: number;
  sides: 1 | 2;
  /** All arms, the control among them. */
  variants: number;
}

export interface PlanRequest extends Demands {
  /** Share of visitors that convert today; null: unknown, a table is given instead. */
  baseline: number | null;
  /** For a goal that is a number for each visitor: its mean and standard deviation today, and `baseline` null. Null for a share. */
  amount: { mean: number; deviation: number } | null;
  /** Smallest relative change worth finding: 0.1 for 4 % -> 4.4 %. Negative for a fall. */
  mde: number;
  /** Visitors of this page a day, each counted once; null: unknown. */
  traffic: number | null;
  /** Share of the traffic that takes part, 0 to 1. */
  share: number;
}

/** Size and length for one baseline. */
export interface Size {
  /** Share of visitors, or the mean of an amount. */
  baseline: number;
  /** Null where no size can do it: the goal would leave 0 to 100 %, or the formula is not for these demands. */
  perVariant: number | null;
  total: number | null;
  /** Whole weeks, at least two; null without traffic or size. */
  weeks: number | null;
  feasible: boolean | null;
  /** Where eight weeks are too short: the relative change that can be seen in eight weeks; null where none can. */
  mdeInEightWeeks: number | null;
}

export interface Plan extends PlanRequest {
  /** The alpha of one comparison, after Bonferroni. */
  alphaPerComparison: number;
  /** For the baseline given; for none, a row for each of a usual range. */
  sizes: readonly Size[];
  /** Sentences: what was not given and was taken as usual. */
  assumptions: readonly string[];
  /** Sentences that the reader must not miss. */
  warnings: readonly string[];
  /** What to check when the result is in: sample ratio mismatch, and how. */
  srm: string;
}
