/** Lines judged on all cores: `brief check` of a large file. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import type Tinypool from 'tinypool';

import { type LineOutcome, type NumberedLine, outcomeOf } from './lines.ts';

export interface OutcomesOptions {
  signal: AbortSignal;
  /** Threads with this one; as many as the machine has cores where it is not given, 8 at most. */
  threads?: number;
  /** The compiled worker; beside this file where it is not given. */
  worker?: URL;
}

const MOST_THREADS = 8;
/** Batches that a thread has: one that it judges, and one so that it need not wait. */
const EACH = 2;
/** What is read of a line is dead when it is judged: the rarer the collections of a thread, the less they find alive. */
const YOUNG_MB = 96;
/** Lines that this thread judges before it looks to the others. */
const SLICE = 20;

/**
 * What becomes of each line, in the order of the lines, each as soon as it and those before it are judged. This thread judges as the others do,
 * and the first batch alone: a small file is done before another thread would have begun, and a thread is slow until its code is warm.
 * Run from its sources, which Node cannot load in a worker, it judges all here. Throws the signal's reason when aborted.
 */
export async function* outcomesOf(
  batches: AsyncIterable<NumberedLine[]>,
  { signal, threads = Math.min(MOST_THREADS, availableParallelism()), worker }: OutcomesOptions,
): AsyncGenerator<LineOutcome> {
  const file = fileURLToPath(worker ?? new URL('./batch-worker.js', import.meta.url));
  const room = threads > 1 && existsSync(file) ? (threads - 1) * EACH : 0;
  let pool: Tinypool | null = null;
  const judged: Promise<LineOutcome[]>[] = [];
  let given = 0;
  let first = true;
  const source = batches[Symbol.asyncIterator]();
  let next: Promise<IteratorResult<NumberedLine[], unknown>> | null = source.next();
  try {
    while (next !== null || judged[0] !== undefined) {
      const head = judged[0];
      const full = judged.length > room + EACH;
      const turn = await Promise.race([
        ...(head === undefined ? [] : [head.then(() => 'head' as const)]),
        ...(next === null || full ? [] : [next.then(() => 'next' as const)]),
      ]);
      signal.throwIfAborted();
      if (turn === 'head') {
        yield* (await judged.shift()) ?? [];
        continue;
      }
      const read: IteratorResult<NumberedLine[], unknown> | null = await next;
      if (read === null || read.done === true) {
        next = null;
        continue;
      }
      if (!first && given < room) {
        given += 1;
        pool ??= await poolOf(file, threads - 1);
        const job: Promise<LineOutcome[]> = pool.run(read.value, { signal });
        // It is awaited in its turn; until then a failure is nobody's.
        const ended = (): number => (given -= 1);
        job.then(ended, ended);
        judged.push(job);
      } else if (judged.length === 0) {
        for (const slice of slicesOf(read.value)) yield* await judgeHere(slice, signal);
      } else {
        const done: LineOutcome[] = [];
        for (const slice of slicesOf(read.value)) done.push(...(await judgeHere(slice, signal)));
        judged.push(Promise.resolve(done));
      }
      first = false;
      next = source.next();
    }
  } catch (error) {
    // The pool has an error of its own for a job that was aborted.
    signal.throwIfAborted();
    throw error;
  } finally {
    await pool?.destroy();
  }
}

function* slicesOf(batch: readonly NumberedLine[]): Generator<readonly NumberedLine[]> {
  for (let at = 0; at < batch.length; at += SLICE) yield batch.slice(at, at + SLICE);
}

/** Judges a few lines, when what other threads have sent has been heard. */
async function judgeHere(lines: readonly NumberedLine[], signal: AbortSignal): Promise<LineOutcome[]> {
  await setImmediate();
  signal.throwIfAborted();
  return lines.map(outcomeOf);
}

async function poolOf(filename: string, threads: number): Promise<Tinypool> {
  const { default: Pool } = await import('tinypool');
  return new Pool({
    filename,
    minThreads: 1,
    maxThreads: threads,
    concurrentTasksPerWorker: EACH,
    isolateWorkers: false,
    env: {},
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
}
