/** Companies and contacts as a CSV file or a CRM tells them, and what an interview knows of its company. */

/** What a company pays in a month. `currency`: ISO 4217 (`EUR`); null where the source does not say. */
export interface Money {
  amount: number;
  currency: string | null;
}

/** By what an interview was matched with a company, the surest first. A name alone never matches: somebody confirmed it. */
export const MATCHED_BY = ['decision', 'e-mail', 'domain', 'external id', 'confirmed name'] as const;
export type MatchedBy = (typeof MATCHED_BY)[number];

/** The company of an interview, and what it pays. Null is unknown. */
export interface InterviewCustomer {
  /** What people type: `acme`. */
  ref: string;
  name: string;
  /** What is counted once. */
  key: string;
  by: MatchedBy;
  plan: string | null;
  mrr: Money | null;
  /** On the day of the interview: what the newest row dated on or before it says. */
  planThen: string | null;
  mrrThen: Money | null;
}

/** One row of a file, or one record of a CRM. */
export interface CustomerRecord {
  /** Line of the file, from 1; null where it came over HTTP. */
  line: number | null;
  /** The day on which things were so: `2026-11-20`. */
  asOf: string;
  company: CompanyRecord | null;
  contact: ContactRecord | null;
}

/** Ids outside: `id` is the company's own (also Vitally's `externalId`), `vitally` the one that Vitally gave. */
export interface ExternalId {
  kind: 'id' | 'vitally';
  value: string;
}

export interface CompanyRecord {
  name: string | null;
  ids: readonly ExternalId[];
  /** In lower case, without `www.`. */
  domains: readonly string[];
  values: readonly FieldValue[];
}

export interface ContactRecord {
  name: string | null;
  ids: readonly ExternalId[];
  /** In lower case. */
  emails: readonly string[];
  values: readonly FieldValue[];
}

/** `field` is `plan`, `mrr`, or whatever else a source has. An amount is a plain number (`1234.5`) with its currency. */
export interface FieldValue {
  field: string;
  value: string;
  currency: string | null;
}

/** `1,240.50 EUR`; without a currency the number alone. */
export function moneyText({ amount, currency }: Money): string {
  const whole = Number.isInteger(amount);
  const number = amount.toLocaleString('en-GB', {
    minimumFractionDigits: whole ? 0 : 2,
    maximumFractionDigits: whole ? 0 : 2,
  });
  return currency === null ? number : `${number} ${currency}`;
}

/** What a CRM's collector hands to the store: saved in one transaction, with the cursor where the list is at its end. */
export interface CustomerBatch {
  source: 'vitally';
  records: readonly CustomerRecord[];
  cursor: { scope: string; value: string } | null;
  progress: string;
}
