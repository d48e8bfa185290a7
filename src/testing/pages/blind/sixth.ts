/** The sixth set: shops, boxes, tables, plans and neighbours, labelled by one who had not seen the rules, before they were run on it. */
import type { LabelledPage } from '../labelled.ts';

import { SIXTH_NEIGHBOURS } from './sixth-neighbours.ts';
import { SIXTH_PLANS } from './sixth-plans.ts';
import { SIXTH_SHOPS } from './sixth-shops.ts';
import { SIXTH_TABLES } from './sixth-tables.ts';

export const SIXTH_PAGES: readonly LabelledPage[] = [
  ...SIXTH_SHOPS,
  ...SIXTH_TABLES,
  ...SIXTH_PLANS,
  ...SIXTH_NEIGHBOURS,
];
