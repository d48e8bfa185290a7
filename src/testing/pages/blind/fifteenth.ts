/** The fifteenth set: from a table by hand to a page of a framework; labelled by one who had not seen the rules, before they were run on it. */
import type { LabelledPage } from '../labelled.ts';

import { FIFTEENTH_OFFERS } from './fifteenth-offers.ts';
import { FIFTEENTH_PLANS } from './fifteenth-plans.ts';
import { FIFTEENTH_READINGS } from './fifteenth-readings.ts';
import { FIFTEENTH_SHOPS } from './fifteenth-shops.ts';

export const FIFTEENTH_PAGES: readonly LabelledPage[] = [
  ...FIFTEENTH_OFFERS,
  ...FIFTEENTH_PLANS,
  ...FIFTEENTH_READINGS,
  ...FIFTEENTH_SHOPS,
];
