/** What narrows a list of interviews down. */
import type { InterviewRow } from '../../store/interview-list.ts';

import type { MoneyRange } from '../customers/money.ts';
import { inRange } from '../customers/range.ts';

import { folded } from './words.ts';

export interface Filters {
  /** Any part of the name, case and accents ignored. */
  company?: string;
  person?: string;
  interviewer?: string;
  role?: string;
  /** Id of a product, or its name as written in the notes. */
  product?: string;
  tag?: string;
  /** Of the matched company, now; case ignored. */
  plan?: string;
  /** What the matched company pays now. */
  mrr?: MoneyRange;
  /** Milliseconds UTC, inclusive. */
  since?: number;
  /** Exclusive. */
  until?: number;
  /** Also those that are not in their document any more. */
  removed?: boolean;
}

/** Whether an interview passes all filters. */
export function matches(filters: Filters): (interview: InterviewRow) => boolean {
  const tests: ((interview: InterviewRow) => boolean)[] = [];
  const text = (wanted: string | undefined, value: (row: InterviewRow) => string | null): void => {
    if (wanted === undefined) return;
    const part = folded(wanted);
    // Many interviews share a value: each is looked at once.
    const known = new Map<string, boolean>();
    tests.push((row) => {
      const own = value(row) ?? '';
      let passes = known.get(own);
      if (passes === undefined) known.set(own, (passes = folded(own).includes(part)));
      return passes;
    });
  };
  text(filters.company, (row) => row.company);
  text(filters.person, (row) => row.person);
  text(filters.interviewer, (row) => row.interviewer);
  text(filters.role, (row) => row.role);
  const { product, tag, plan, mrr, since, until } = filters;
  if (product !== undefined)
    tests.push((row) => row.products.some((each) => folded(each) === folded(product)));
  if (tag !== undefined) tests.push((row) => row.tags.some((each) => folded(each) === folded(tag)));
  if (plan !== undefined) {
    const wanted = folded(plan);
    tests.push(({ customer }) => customer?.plan != null && folded(customer.plan) === wanted);
  }
  if (mrr !== undefined) tests.push(({ customer }) => inRange(mrr, customer?.mrr));
  if (since !== undefined) tests.push((row) => row.at >= since);
  if (until !== undefined) tests.push((row) => row.at < until);
  if (filters.removed !== true) tests.push((row) => row.removedAt === null);
  return (row) => tests.every((test) => test(row));
}
