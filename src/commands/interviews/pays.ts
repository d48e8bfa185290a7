import { moneyText } from '../../core/customer.ts';
import type { InterviewRow } from '../../store/interview-list.ts';

/** `Enterprise, 1,240 EUR a month`; '' where no company is matched or nothing is known of it. */
export function paysText({ customer }: InterviewRow): string {
  if (customer == null) return '';
  const { plan, mrr } = customer;
  return [plan, mrr === null ? null : `${moneyText(mrr)} a month`].filter((part) => part !== null).join(', ');
}

/** What is known of the customer of an interview, now and on its day. */
export function customerLines({ customer }: InterviewRow): string[] {
  if (customer === undefined) return [];
  const line = (label: string, text: string): string => `${label.padEnd(12)}${text}`;
  if (customer === null) return [line('customer', 'not matched; `brief customers match` asks')];
  const { ref, name, by, plan, planThen, mrr, mrrThen } = customer;
  const now = (value: string | null): string => value ?? 'unknown';
  const money = (value: typeof mrr): string => (value === null ? 'unknown' : `${moneyText(value)} a month`);
  return [
    line('customer', `${name} [${ref}], by ${by}`),
    line('plan', `${now(plan)}; at the interview ${now(planThen)}`),
    line('MRR', `${money(mrr)}; at the interview ${money(mrrThen)}`),
  ];
}
