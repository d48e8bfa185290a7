/** The seventh set: pages of many trades and builders, labelled by one who had not seen the rules, before they were run on it. */
import type { LabelledPage } from '../labelled.ts';

import { SEVENTH_HOMES } from './seventh-homes.ts';
import { SEVENTH_SERVICES } from './seventh-services.ts';
import { SEVENTH_PLANS } from './seventh-plans.ts';
import { SEVENTH_PAPERS } from './seventh-papers.ts';

export const SEVENTH_PAGES: readonly LabelledPage[] = [
  ...SEVENTH_HOMES,
  ...SEVENTH_SERVICES,
  ...SEVENTH_PLANS,
  ...SEVENTH_PAPERS,
];
