/** Which amounts a `--mrr` lets through. */
import type { Money } from '../../core/customer.ts';
import { UsageError } from '../../core/errors.ts';

import type { MoneyRange } from './money.ts';

/**
 * The range with its currency: as stated, else the one that all amounts have. Throws UsageError where there are several: 1,000 yen are not
 * 1,000 euros.
 */
export function stated(range: MoneyRange, amounts: Iterable<Money | null | undefined>): MoneyRange {
  if (range.currency !== null) return range;
  const currencies = new Set<string>();
  for (const money of amounts) if (money?.currency != null) currencies.add(money.currency);
  const [only, second] = [...currencies].sort();
  if (second !== undefined) {
    throw new UsageError('customers.currency', `customers pay in ${[...currencies].sort().join(', ')}`, {
      hint: `Say which: --mrr ">1000 ${only ?? 'EUR'}".`,
    });
  }
  return { ...range, currency: only ?? null };
}

/** An amount without a currency passes only where none is stated or known. */
export function inRange({ least, most, currency }: MoneyRange, money: Money | null | undefined): boolean {
  return money != null && money.amount >= least && money.amount <= most && money.currency === currency;
}
