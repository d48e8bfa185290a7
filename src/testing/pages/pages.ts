/** The pages that the inventory is measured on. */
import { longShop } from './generated.ts';
import type { LabelledPage } from './labelled.ts';
import { LANGUAGE_PAGES } from './languages.ts';
import { MACHINE_PAGES } from './machines.ts';
import { PRODUCT_PAGES } from './products.ts';

export function labelledPages(): LabelledPage[] {
  return [...PRODUCT_PAGES, ...LANGUAGE_PAGES, ...MACHINE_PAGES, longShop(2_000_000)];
}
