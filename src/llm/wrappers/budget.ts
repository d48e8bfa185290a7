import type { LlmBudget } from '../../core/settings.ts';
import { MINUTE, type Clock } from '../../core/time.ts';
import type { CallLog, CallTotals } from '../../store/llm-calls.ts';

import { BudgetError } from '../errors.ts';
import { costOf, type Price } from './prices.ts';
import type { Call } from '../provider.ts';

interface Spent {
  tokens: number;
  dollars: number;
  minutes: number;
}

/** Tokens of a call. */
export interface Tokens {
  tokensIn: number;
  tokensOut: number;
}

export interface BudgetOptions<Request> {
  limits: LlmBudget;
  log: CallLog;
  clock: Clock;
  runId: number | null;
  price: Price;
  /** Which calls the limits are for. */
  of: 'embeddings' | 'answers';
  /** What a request may take at most. */
  most: (request: Request) => Tokens;
}

/** Other processes spend from the same month: its sum is read again after this many milliseconds. */
const MONTH_AGE_MS = 30_000;
const NOTHING: Spent = { tokens: 0, dollars: 0, minutes: 0 };

/**
 * Refuses a call that could go beyond a limit: what was spent, what the calls in flight may cost at most, and what this one may.
 * Minutes are the model's, summed over calls. A month is a calendar month in UTC. Throws BudgetError.
 */
export function budgeted<Request, Result extends Tokens>(
  inner: Call<Request, Result>,
  options: BudgetOptions<Request>,
): Call<Request, Result> {
  const { limits, log, clock, runId, price, of } = options;
  let run = runId === null ? NOTHING : spentOf(log.totals({ runId, of }));
  let reserved = NOTHING;
  let month = { read: Number.NEGATIVE_INFINITY, since: 0, spent: NOTHING };

  const monthNow = (): Spent => {
    const since = monthStart(clock());
    const now = performance.now();
    if (since !== month.since || now - month.read > MONTH_AGE_MS) {
      month = { read: now, since, spent: spentOf(log.totals({ since, of })) };
    }
    return month.spent;
  };
  const refuseAbove = (span: 'run' | 'month', spent: Spent, next: Spent): void => {
    for (const unit of ['tokens', 'dollars', 'minutes'] as const) {
      const limit = limitOf(limits, unit, span);
      if (limit === null) continue;
      const after = spent[unit] + reserved[unit] + next[unit];
      // How long a call takes is not known before: minutes are met when they are spent.
      if (unit === 'minutes' ? spent.minutes >= limit : after > limit)
        throw new BudgetError(unit, span, limit, of);
    }
  };

  return async (request, signal) => {
    const atMost = tokensAndDollars(options.most(request), price);
    refuseAbove('run', run, atMost);
    if (hasMonth(limits)) refuseAbove('month', monthNow(), atMost);
    reserved = plus(reserved, atMost);
    const started = performance.now();
    let cost = NOTHING;
    try {
      const result = await inner(request, signal);
      cost = tokensAndDollars(result, price);
      return result;
    } finally {
      cost = { ...cost, minutes: (performance.now() - started) / MINUTE };
      reserved = plus(reserved, atMost, -1);
      run = plus(run, cost);
      month = { ...month, spent: plus(month.spent, cost) };
    }
  };
}

function limitOf(limits: LlmBudget, unit: BudgetError['unit'], span: 'run' | 'month'): number | null {
  switch (unit) {
    case 'tokens':
      return span === 'run' ? limits.tokensPerRun : limits.tokensPerMonth;
    case 'dollars':
      return span === 'run' ? limits.dollarsPerRun : limits.dollarsPerMonth;
    case 'minutes':
      return span === 'run' ? limits.minutesPerRun : limits.minutesPerMonth;
  }
}

const hasMonth = (limits: LlmBudget): boolean =>
  limits.tokensPerMonth !== null || limits.dollarsPerMonth !== null || limits.minutesPerMonth !== null;

function tokensAndDollars({ tokensIn, tokensOut }: Tokens, price: Price): Spent {
  return { tokens: tokensIn + tokensOut, dollars: costOf(price, tokensIn, tokensOut), minutes: 0 };
}

function plus(one: Spent, other: Spent, times = 1): Spent {
  return {
    tokens: one.tokens + times * other.tokens,
    dollars: one.dollars + times * other.dollars,
    minutes: one.minutes + times * other.minutes,
  };
}

function spentOf(totals: CallTotals): Spent {
  return { tokens: totals.tokensIn + totals.tokensOut, dollars: totals.cost, minutes: totals.ms / MINUTE };
}

function monthStart(now: number): number {
  const date = new Date(now);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
}
