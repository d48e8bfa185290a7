/** The fifth set: offices, agencies, schools, papers and manuals, labelled by one who had not seen the rules, before they were run on it. */
import type { LabelledPage } from '../labelled.ts';

import { FIFTH_HOMES } from './fifth-homes.ts';
import { FIFTH_PRICES } from './fifth-prices.ts';
import { FIFTH_READINGS } from './fifth-readings.ts';
import { FIFTH_SERVICES } from './fifth-services.ts';

export const FIFTH_PAGES: readonly LabelledPage[] = [
  ...FIFTH_PRICES,
  ...FIFTH_READINGS,
  ...FIFTH_HOMES,
  ...FIFTH_SERVICES,
];
