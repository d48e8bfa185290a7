/** What the customers of some interviews pay: each company once, never two currencies added. */
import { type Money, moneyText } from '../../core/customer.ts';
import type { InterviewRow } from '../../store/interview-list.ts';

import { customerOf } from '../note.ts';

export interface PayingCompany {
  ref: string;
  name: string;
  plan: string | null;
  /** A month, now; null: unknown. */
  mrr: Money | null;
}

export interface CustomerSums {
  /** The matched companies, each once, in the order of their names. */
  companies: PayingCompany[];
  /** One sum a currency, that of most companies first; null: no currency is known. */
  sums: (Money & { companies: number })[];
  /** Customers of whom it is not known what they pay: no company is matched, or it has no MRR. */
  unknown: number;
}

/** Null where the reader may not see customer data, or none was imported: then nothing is to be said of it. */
export function customerSums(interviews: Iterable<InterviewRow>): CustomerSums | null {
  const companies = new Map<string, PayingCompany>();
  const others = new Set<string>();
  let any = false;
  for (const interview of interviews) {
    const { customer } = interview;
    if (customer === undefined) continue;
    any = true;
    if (customer === null) {
      others.add(customerOf(interview).key);
      continue;
    }
    const { key, ref, name, plan, mrr } = customer;
    companies.set(key, { ref, name, plan, mrr });
  }
  if (!any) return null;
  const sums = new Map<string | null, { cents: number; companies: number }>();
  for (const { mrr } of companies.values()) {
    if (mrr === null) continue;
    const sum = sums.get(mrr.currency) ?? { cents: 0, companies: 0 };
    sums.set(mrr.currency, {
      cents: sum.cents + Math.round(mrr.amount * 100),
      companies: sum.companies + 1,
    });
  }
  const unmatched = [...others].filter((key) => !companies.has(key)).length;
  return {
    companies: [...companies.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    sums: [...sums]
      .map(([currency, { cents, companies: count }]) => ({ amount: cents / 100, currency, companies: count }))
      .sort(
        (a, b) => b.companies - a.companies || ((a.currency ?? '\uffff') < (b.currency ?? '\uffff') ? -1 : 1),
      ),
    unknown: unmatched + [...companies.values()].filter(({ mrr }) => mrr === null).length,
  };
}

/** `1,240 EUR a month from 3 companies; 500 USD from 1; unknown for 2`. */
export function sumsText({ sums, unknown }: CustomerSums): string {
  const parts = sums.map(({ companies, ...money }, at) => {
    const from =
      at === 0
        ? ` a month from ${companies} ${companies === 1 ? 'company' : 'companies'}`
        : ` from ${companies}`;
    return `${moneyText(money)}${from}`;
  });
  if (unknown > 0) parts.push(`unknown for ${unknown}`);
  return parts.join('; ');
}
