/** The thirteenth set: trades that software seldom thinks of; labelled by one who had not seen the rules, before they were run on it. */
import type { LabelledPage } from '../labelled.ts';

import { THIRTEENTH_ACCOUNTS } from './thirteenth-accounts.ts';
import { THIRTEENTH_PLANS } from './thirteenth-plans.ts';
import { THIRTEENTH_READINGS } from './thirteenth-readings.ts';
import { THIRTEENTH_SHOPS } from './thirteenth-shops.ts';
import { THIRTEENTH_TRADES } from './thirteenth-trades.ts';

export const THIRTEENTH_PAGES: readonly LabelledPage[] = [
  ...THIRTEENTH_ACCOUNTS,
  ...THIRTEENTH_PLANS,
  ...THIRTEENTH_READINGS,
  ...THIRTEENTH_SHOPS,
  ...THIRTEENTH_TRADES,
];
