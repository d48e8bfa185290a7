/** The pages that the inventory is measured on. */
import {
  BLIND_PAGES,
  EIGHTH_PAGES,
  ELEVENTH_PAGES,
  FIFTEENTH_PAGES,
  FIFTH_PAGES,
  FOURTEENTH_PAGES,
  FOURTH_PAGES,
  NINTH_PAGES,
  SEVENTH_PAGES,
  SIXTEENTH_PAGES,
  SIXTH_PAGES,
  TENTH_PAGES,
  THIRD_PAGES,
  THIRTEENTH_PAGES,
  TWELFTH_PAGES,
} from './blind/index.ts';
import { FRAMEWORK_PAGES } from './frameworks.ts';
import { longShop } from './generated.ts';
import type { LabelledPage } from './labelled.ts';
import { LANGUAGE_PAGES } from './languages.ts';
import { MACHINE_PAGES } from './machines.ts';
import { PRODUCT_PAGES } from './products.ts';
import { SITE_PAGES } from './sites.ts';

export function labelledPages(): LabelledPage[] {
  return [
    ...PRODUCT_PAGES,
    ...LANGUAGE_PAGES,
    ...MACHINE_PAGES,
    ...FRAMEWORK_PAGES,
    ...SITE_PAGES,
    ...BLIND_PAGES,
    ...THIRD_PAGES,
    ...FOURTH_PAGES,
    ...FIFTH_PAGES,
    ...SIXTH_PAGES,
    ...SEVENTH_PAGES,
    ...EIGHTH_PAGES,
    ...NINTH_PAGES,
    longShop(2_000_000),
  ];
}

/** Sets that came later: what is found is measured on them, and what is made of it on those above. */
export const LATER_PAGES: readonly LabelledPage[] = [
  ...TENTH_PAGES,
  ...ELEVENTH_PAGES,
  ...TWELFTH_PAGES,
  ...THIRTEENTH_PAGES,
  ...FOURTEENTH_PAGES,
  ...FIFTEENTH_PAGES,
];

/** A set that no weight is learned from: what is found on it is what is found on pages of others. */
export const UNLEARNED_PAGES: readonly LabelledPage[] = SIXTEENTH_PAGES;
