/** The registry: a new rule is an entry in its family's file. */
import { ACTION_RULES } from './actions.ts';
import { FORM_RULES } from './forms.ts';
import { HEADLINE_RULES } from './headline.ts';
import { LABEL_RULES } from './labels.ts';
import { MEDIA_RULES } from './media.ts';
import { OFFER_RULES } from './offer.ts';
import { PROOF_RULES } from './proof.ts';
import { READING_RULES } from './reading.ts';
import type { Rule } from './rule.ts';

export const RULES: readonly Rule[] = [
  ...ACTION_RULES,
  ...LABEL_RULES,
  ...HEADLINE_RULES,
  ...FORM_RULES,
  ...OFFER_RULES,
  ...PROOF_RULES,
  ...MEDIA_RULES,
  ...READING_RULES,
];
