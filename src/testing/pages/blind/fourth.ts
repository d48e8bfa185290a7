/** The fourth set: kinds of page that the earlier ones lack, labelled after the inventory was mended on those and before it was run on these. */
import type { LabelledPage } from '../labelled.ts';

import { READING_PAGES } from './fourth-readings.ts';
import { SERVICE_PAGES } from './fourth-services.ts';

export const FOURTH_PAGES: readonly LabelledPage[] = [...SERVICE_PAGES, ...READING_PAGES];
