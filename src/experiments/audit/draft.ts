/** A test before it is checked and planned. Both writers make drafts; the checks know nothing else. */
import type { Suggestion } from '../suggestion.ts';

/** What a test is about: two drafts with one idea on one element are one test. */
export const IDEAS = [
  'clarity',
  'focus',
  'visibility',
  'effort',
  'trust',
  'price',
  'speed',
  'access',
  'reading',
  'consistency',
] as const;
export type Idea = (typeof IDEAS)[number];

/** What a draft may say is missing; `checks/absence.ts` looks for each in the whole inventory. */
export const ABSENCES = [
  'price',
  'proof',
  'headline',
  'action-first-screen',
  'action-repeated',
  'label',
  'alt',
  'size',
  'autocomplete',
] as const;
export type Absence = (typeof ABSENCES)[number];

export interface Draft extends Omit<Suggestion, 'id' | 'plan'> {
  idea: Idea;
  /** How much it matters on this page, 0 to 1; decides the order. */
  weight: number;
  /** What the hypothesis says is missing; empty for most. */
  absent: readonly Absence[];
}
