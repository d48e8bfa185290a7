#!/usr/bin/env node
/** The binary: hands process, clock and fetch to `run`. */
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import type { Output } from './commands/deps.ts';
import { proxyFetch } from './proxy.ts';
import { run } from './run.ts';

/** 128 + SIGINT, as shells have it. */
const KILLED = 130;

function outputTo(stream: NodeJS.WriteStream): Output {
  // `brief export items | head` closes our pipe: nobody is left to tell.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  return {
    write: (text) => stream.write(text),
    drained: () =>
      stream.writableNeedDrain ? new Promise((done) => stream.once('drain', done)) : Promise.resolve(),
  };
}

function wantsColor(): boolean {
  if ((process.env['NO_COLOR'] ?? '') !== '') return false;
  if ((process.env['FORCE_COLOR'] ?? '') !== '') return process.env['FORCE_COLOR'] !== '0';
  return process.stdout.isTTY && process.env['TERM'] !== 'dumb';
}

const interrupted = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.on(name, () => {
    if (interrupted.signal.aborted) process.exit(KILLED);
    interrupted.abort(new Error('interrupted'));
  });
}

// Time limits are timers that let a process end. Without this one, a request whose connection vanished would end it in silence.
const alive = setInterval(() => undefined, 60_000);

process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  cwd: process.cwd(),
  now: Date.now,
  fetch: proxyFetch(process.env),
  stdin: { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() },
  stdout: outputTo(process.stdout),
  stderr: outputTo(process.stderr),
  isTTY: process.stdout.isTTY,
  progress: process.stderr.isTTY,
  columns: process.stdout.columns ?? 80,
  color: wantsColor(),
  signal: interrupted.signal,
  packageFolder: fileURLToPath(new URL('..', import.meta.url)),
});
clearInterval(alive);
