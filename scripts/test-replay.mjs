// npm run test:replay -- DIR: drives our emulated servers and the independent ones in DIR (github.mjs, slack.mjs) with the same
// requests and compares what comes back, so that the emulators do not share our own misunderstandings.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { startVitest } from 'vitest/node';

const folder = resolve(process.argv[2] ?? '.');
if (process.argv[2] === undefined || !existsSync(join(folder, 'github.mjs'))) {
  process.stderr.write(
    'usage: npm run test:replay -- DIR     DIR holds the replay servers github.mjs and slack.mjs\n',
  );
  process.exit(2);
}
process.env.REPLAY_DIR = folder;
const vitest = await startVitest('test', [], {
  run: true,
  watch: false,
  include: ['src/testing/replay/*.replay.ts'],
  testTimeout: 60_000,
  hookTimeout: 60_000,
});
await vitest.close();
