/** An inventory made in a worker: a page that eats time or memory takes only the worker with it. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

import { BriefError, InputError } from '../../core/errors.ts';
import type { Page } from '../page.ts';

import type { WorkerAnswer } from './inspected.ts';
import type { Inventory, ReadText } from './types.ts';
import { SAVE_IT } from './unusable.ts';

export interface InspectOptions {
  /** In milliseconds; 15 s where it is not given. */
  timeoutMs?: number;
  /** The compiled worker; beside this file where it is not given. */
  worker?: URL;
}

const TIMEOUT_MS = 15_000;
const MEMORY_MB = 512;
/** Room for what is dead when the page is read: a large page is collected half as often. */
const YOUNG_MB = 64;

/** Reads one page. */
export interface Inspector {
  /**
   * What is on a page. Throws InputError for pages that cannot be used (`page.app-shell`, `page.thin`, `page.hostile-nesting`,
   * `page.too-slow`), and the signal's reason when aborted. `onText` is told the text while the elements are still looked for.
   */
  inspect(page: Page, signal: AbortSignal, onText?: (read: ReadText) => void): Promise<Inventory>;
  /** Ends the worker, whether a page came or not. */
  stop(): void;
}

/**
 * Starts a worker at once, so that it loads its rules while the page is fetched. It must be stopped.
 * Run from its sources, which Node cannot load in a worker, it reads the page in this thread: without a time limit, and with the same
 * limit of depth.
 */
export function startInspector(options: InspectOptions = {}): Inspector {
  const file = options.worker ?? new URL('./worker.js', import.meta.url);
  if (!existsSync(fileURLToPath(file))) return HERE;
  const worker = new Worker(file, {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB, maxYoungGenerationSizeMb: YOUNG_MB },
    env: {},
  });
  let broken: Error | null = null;
  worker.once('error', (error) => (broken = error));
  return {
    inspect: async (page, signal, onText) => {
      signal.throwIfAborted();
      if (broken !== null) throw broken;
      return answered(worker, page, options.timeoutMs ?? TIMEOUT_MS, signal, onText);
    },
    stop: () => void worker.terminate(),
  };
}

const HERE: Inspector = {
  inspect: async (page, signal) => {
    signal.throwIfAborted();
    // Loaded where there is no worker: the parser and all rules are needed in one thread only.
    return (await import('./inspected.ts')).inspected(page);
  },
  stop: () => undefined,
};

function answered(
  worker: Worker,
  page: Page,
  timeoutMs: number,
  signal: AbortSignal,
  onText: ((read: ReadText) => void) | undefined,
): Promise<Inventory> {
  return new Promise((resolve, reject) => {
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
    let text = '';
    worker.on('message', (answer: WorkerAnswer) => {
      if (!answer.ok) end(() => reject(errorOf(answer)));
      else if ('read' in answer) {
        text = answer.read.text;
        onText?.(answer.read);
      } else end(() => resolve({ ...answer.inventory, text }));
    });
    worker.once('error', (error) => {
      const memory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      end(() => reject(memory ? tooSlow(page, `takes more than ${MEMORY_MB} MB to read`) : error));
    });
    // The screenshot is not needed there, and is large.
    const { rendering } = page;
    // A worker has no origin; the rule means windows.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(rendering === null ? page : { ...page, rendering: { ...rendering, screenshot: '' } });
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
