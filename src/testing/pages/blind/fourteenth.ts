/** The fourteenth set: ordinary bodies and builders once more; labelled by one who had not seen the rules, before they were run on it. */
import type { LabelledPage } from '../labelled.ts';

import { FOURTEENTH_ACCOUNTS } from './fourteenth-accounts.ts';
import { FOURTEENTH_PLANS } from './fourteenth-plans.ts';
import { FOURTEENTH_READINGS } from './fourteenth-readings.ts';
import { FOURTEENTH_SHOPS } from './fourteenth-shops.ts';
import { FOURTEENTH_TRADES } from './fourteenth-trades.ts';

export const FOURTEENTH_PAGES: readonly LabelledPage[] = [
  ...FOURTEENTH_ACCOUNTS,
  ...FOURTEENTH_PLANS,
  ...FOURTEENTH_READINGS,
  ...FOURTEENTH_SHOPS,
  ...FOURTEENTH_TRADES,
];
