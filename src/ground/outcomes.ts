/** Lines judged on all cores: `brief check` of a large file. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

import type Tinypool from 'tinypool';

import { type LineOutcome, type NumberedLine, outcomeOf } from './lines.ts';

export interface OutcomesOptions {
  signal: AbortSignal;
  /** Threads beside this one; as many as the machine has cores where it is not given, 8 at most. */
  threads?: number;
  /** The compiled worker; beside this file where it is not given. */
  worker?: URL;
}

const MOST_THREADS = 8;
/** What is read of a line is dead when it is judged: the rarer the collections of a thread, the less they find alive. */
const YOUNG_MB = 96;
/** Batches given out beyond those that are being judged: no thread waits, and memory stays small. */
const AHEAD = 2;

/**
 * What becomes of each line, in the order of the lines, each as soon as it and those before it are judged. The first batch is judged here: a
 * small file is done before a thread would have begun. Run from its sources, which Node cannot load in a worker, it judges all here.
 * Throws the signal's reason when aborted.
 */
export async function* outcomesOf(
  batches: AsyncIterable<NumberedLine[]>,
  { signal, threads = Math.min(MOST_THREADS, availableParallelism()), worker }: OutcomesOptions,
): AsyncGenerator<LineOutcome> {
  const file = fileURLToPath(worker ?? new URL('./batch-worker.js', import.meta.url));
  const parallel = threads > 1 && existsSync(file);
  let pool: Tinypool | null = null;
  const judged: Promise<LineOutcome[]>[] = [];
  let first = true;
  const source = batches[Symbol.asyncIterator]();
  let next: Promise<IteratorResult<NumberedLine[], unknown>> | null = source.next();
  try {
    while (next !== null || judged[0] !== undefined) {
      const head = judged[0];
      const full = judged.length >= threads + AHEAD;
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
      } else if (first || !parallel) {
        first = false;
        for (const line of read.value) {
          signal.throwIfAborted();
          yield outcomeOf(line);
        }
        next = source.next();
      } else {
        pool ??= await poolOf(file, threads);
        const job: Promise<LineOutcome[]> = pool.run(read.value, { signal });
        // It is awaited in its turn; until then a failure is nobody's.
        job.catch(() => undefined);
        judged.push(job);
        next = source.next();
      }
    }
  } catch (error) {
    // The pool has an error of its own for a job that was aborted.
    signal.throwIfAborted();
    throw error;
  } finally {
    await pool?.destroy();
  }
}

async function poolOf(filename: string, threads: number): Promise<Tinypool> {
  const { default: Pool } = await import('tinypool');
  return new Pool({
    filename,
    minThreads: 1,
    maxThreads: threads,
    isolateWorkers: false,
    env: {},
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
}
