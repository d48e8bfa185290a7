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
