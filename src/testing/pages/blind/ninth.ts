/** The ninth set: pages of many trades and builders, labelled by one who had not seen the rules, before they were run on it. */
import type { LabelledPage } from '../labelled.ts';

import { NINTH_ACCOUNTS } from './ninth-accounts.ts';
import { NINTH_NEWS } from './ninth-news.ts';
import { NINTH_TICKETS } from './ninth-tickets.ts';

export const NINTH_PAGES: readonly LabelledPage[] = [...NINTH_ACCOUNTS, ...NINTH_NEWS, ...NINTH_TICKETS];
