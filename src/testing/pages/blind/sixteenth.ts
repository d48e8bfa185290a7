/** The sixteenth set, labelled by one who had not seen the rules: no weight was learned from it, so it tells what is found on pages of others. */
import type { LabelledPage } from '../labelled.ts';

import { SIXTEENTH_OFFERS } from './sixteenth-offers.ts';
import { SIXTEENTH_PLANS } from './sixteenth-plans.ts';
import { SIXTEENTH_READINGS } from './sixteenth-readings.ts';
import { SIXTEENTH_SHOPS } from './sixteenth-shops.ts';

export const SIXTEENTH_PAGES: readonly LabelledPage[] = [
  ...SIXTEENTH_OFFERS,
  ...SIXTEENTH_PLANS,
  ...SIXTEENTH_READINGS,
  ...SIXTEENTH_SHOPS,
];
