import { parentPort, workerData } from 'node:worker_threads';

import type { Page } from '../page.ts';

import { answerOf } from './inspected.ts';

// Handed over by inspect.ts, which this file is started by alone.
const page: Page = workerData;
// A worker's port has no origin; the rule means windows.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(answerOf(page));
