/** The eighth set: pages of many trades and builders, labelled by one who had not seen the rules, before they were run on it. */
import type { LabelledPage } from '../labelled.ts';

import { EIGHTH_SOFTWARE } from './eighth-software.ts';
import { EIGHTH_PLACES } from './eighth-places.ts';
import { EIGHTH_TABLES } from './eighth-tables.ts';

export const EIGHTH_PAGES: readonly LabelledPage[] = [...EIGHTH_SOFTWARE, ...EIGHTH_PLACES, ...EIGHTH_TABLES];
