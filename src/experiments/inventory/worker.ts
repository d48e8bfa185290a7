import { parentPort } from 'node:worker_threads';

import { answerOf } from './inspected.ts';

// One page, handed over by inspect.ts, which this file is started by alone.
parentPort?.once('message', (page: Parameters<typeof answerOf>[0]) => {
  // A worker's port has no origin; the rule means windows.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(answerOf(page));
});
