/** The eleventh set: half of it in plain words, half in voices of their own; labelled by one who had not seen the rules, before they were run on it. */
import type { LabelledPage } from '../labelled.ts';

import { ELEVENTH_OFFERS } from './eleventh-offers.ts';
import { ELEVENTH_READINGS } from './eleventh-readings.ts';
import { ELEVENTH_TONGUES } from './eleventh-tongues.ts';
import { ELEVENTH_VOICES } from './eleventh-voices.ts';

export const ELEVENTH_PAGES: readonly LabelledPage[] = [
  ...ELEVENTH_OFFERS,
  ...ELEVENTH_TONGUES,
  ...ELEVENTH_READINGS,
  ...ELEVENTH_VOICES,
];
