/** An inventory made in a worker: a page that eats time or memory takes only the worker with it. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

import { BriefError, InputError } from '../../core/errors.ts';
import type { Page } from '../page.ts';

import type { WorkerAnswer } from './inspected.ts';
import type { Inventory } from './types.ts';
import { SAVE_IT } from './unusable.ts';

export interface InspectOptions {
  /** In milliseconds; 15 s where it is not given. */
  timeoutMs?: number;
  /** The compiled worker; beside this file where it is not given. */
  worker?: URL;
}

const TIMEOUT_MS = 15_000;
const MEMORY_MB = 512;

/**
 * What is on a page. Throws InputError for pages that cannot be used (`page.app-shell`, `page.thin`, `page.hostile-nesting`,
 * `page.too-slow`), and the signal's reason when aborted.
 * Run from its sources, which Node cannot load in a worker, it reads the page in this thread: without a time limit, and with the same
 * limit of depth.
 */
export async function inspectPage(
  page: Page,
  signal: AbortSignal,
  options: InspectOptions = {},
): Promise<Inventory> {
  signal.throwIfAborted();
  const worker = options.worker ?? new URL('./worker.js', import.meta.url);
  // Loaded where there is no worker: the parser and all rules are needed in one thread only.
  if (!existsSync(fileURLToPath(worker))) return (await import('./inspected.ts')).inspected(page);
  return inWorker(page, worker, options.timeoutMs ?? TIMEOUT_MS, signal);
}

function inWorker(page: Page, file: URL, timeoutMs: number, signal: AbortSignal): Promise<Inventory> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, {
      // The screenshot is not needed there, and is large.
      workerData:
        page.rendering === null ? page : { ...page, rendering: { ...page.rendering, screenshot: '' } },
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
      env: {},
    });
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      void worker.terminate();
      settle();
    };
    const abort = (): void =>
      end(() => reject(signal.reason instanceof Error ? signal.reason : new Error('aborted')));
    const timer = setTimeout(() => {
      end(() => reject(tooSlow(page, `takes more than ${timeoutMs / 1000} s to read`)));
    }, timeoutMs);
    signal.addEventListener('abort', abort, { once: true });
    worker.once('message', (answer: WorkerAnswer) => {
      end(() => {
        if (answer.ok) resolve(answer.inventory);
        else reject(errorOf(answer));
      });
    });
    worker.once('error', (error) => {
      const memory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      end(() => reject(memory ? tooSlow(page, `takes more than ${MEMORY_MB} MB to read`) : error));
    });
  });
}

function tooSlow(page: Page, what: string): InputError {
  return new InputError('page.too-slow', `${page.url ?? page.asked} ${what}`, { hint: SAVE_IT });
}

function errorOf(answer: Extract<WorkerAnswer, { ok: false }>): BriefError {
  const details = answer.hint === null ? {} : { hint: answer.hint };
  return answer.input
    ? new InputError(answer.code, answer.message, details)
    : new BriefError(answer.code, answer.message, details);
}
