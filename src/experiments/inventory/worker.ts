import { parentPort } from 'node:worker_threads';

import { answer } from './inspected.ts';

// One page, handed over by inspect.ts, which this file is started by alone.
parentPort?.once('message', (page: Parameters<typeof answer>[0]) => {
  // A worker's port has no origin; the rule means windows.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  answer(page, (part) => parentPort?.postMessage(part));
});
