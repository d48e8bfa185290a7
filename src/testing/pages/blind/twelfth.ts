/** The twelfth set: ordinary firms in ordinary words; labelled by one who had not seen the rules, before they were run on it. */
import type { LabelledPage } from '../labelled.ts';

import { TWELFTH_ACCOUNTS } from './twelfth-accounts.ts';
import { TWELFTH_OFFERS } from './twelfth-offers.ts';
import { TWELFTH_READINGS } from './twelfth-readings.ts';
import { TWELFTH_SHOPS } from './twelfth-shops.ts';
import { TWELFTH_VISITS } from './twelfth-visits.ts';

export const TWELFTH_PAGES: readonly LabelledPage[] = [
  ...TWELFTH_ACCOUNTS,
  ...TWELFTH_OFFERS,
  ...TWELFTH_READINGS,
  ...TWELFTH_SHOPS,
  ...TWELFTH_VISITS,
];
