/** Pages of other habits than those that the rules were made on: a blind set, measured before anything was mended. */
import type { LabelledPage } from '../labelled.ts';

import { APP_PAGES } from './apps.ts';
import { BUILDER_PAGES } from './builders.ts';
import { MARKET_PAGES } from './shops.ts';
import { PAPER_PAGES } from './papers.ts';

export const BLIND_PAGES: readonly LabelledPage[] = [
  ...BUILDER_PAGES,
  ...APP_PAGES,
  ...MARKET_PAGES,
  ...PAPER_PAGES,
];

export { THIRD_PAGES } from './third.ts';
export { FOURTH_PAGES } from './fourth.ts';
export { FIFTH_PAGES } from './fifth.ts';
export { SIXTH_PAGES } from './sixth.ts';
export { SEVENTH_PAGES } from './seventh.ts';
export { EIGHTH_PAGES } from './eighth.ts';
export { NINTH_PAGES } from './ninth.ts';
export { TENTH_PAGES } from './tenth.ts';
export { ELEVENTH_PAGES } from './eleventh.ts';
export { TWELFTH_PAGES } from './twelfth.ts';
export { THIRTEENTH_PAGES } from './thirteenth.ts';
export { FOURTEENTH_PAGES } from './fourteenth.ts';
export { FIFTEENTH_PAGES } from './fifteenth.ts';
export { SIXTEENTH_PAGES } from './sixteenth.ts';
