import type { Evidence } from '../core/evidence.ts';

/** A sentence with what it cites: one line of `brief check`. */
export interface Claim {
  sentence: string;
  /** Evidence ids. */
  cites: string[];
  /** What the reader may see; a cited id that is not here fails with code `evidence`. */
  evidence: Evidence[];
  /** ISO 8601; needed to prove ages ("3 days ago") and weekdays. */
  asOf?: string;
  timezone?: string;
}

export const REASON_CODES = [
  'evidence',
  'quote',
  'number',
  'date',
  'reference',
  'link',
  'name',
  'state',
  'attribution',
  'negation',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

export interface Reason {
  code: ReasonCode;
  /** What is wrong, for a person: `"42" stands in none of the cited evidence`. */
  what: string;
  /** UTF-16 units of the sentence, [from, to). */
  span: [number, number];
}

/** Where a proven part of the sentence stands in the evidence. */
export interface Support {
  /** UTF-16 units of the sentence, [from, to). */
  span: [number, number];
  evidence: string;
  field: 'text' | 'title' | 'author' | 'state' | 'url' | 'at' | 'id';
  /** UTF-16 units of that field of the stored evidence, [from, to). */
  at: [number, number];
}

export interface Verdict {
  ok: boolean;
  reasons: Reason[];
  support: Support[];
}
