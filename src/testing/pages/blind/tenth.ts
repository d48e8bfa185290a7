/** The tenth set: pages of many trades and builders, labelled by one who had not seen the rules, before they were run on it. */
import type { LabelledPage } from '../labelled.ts';

import { TENTH_CAUSES } from './tenth-causes.ts';
import { TENTH_PLANS } from './tenth-plans.ts';
import { TENTH_TRADES } from './tenth-trades.ts';
import { TENTH_VISITS } from './tenth-visits.ts';

export const TENTH_PAGES: readonly LabelledPage[] = [
  ...TENTH_PLANS,
  ...TENTH_CAUSES,
  ...TENTH_VISITS,
  ...TENTH_TRADES,
];
