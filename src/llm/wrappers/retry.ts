import { setTimeout as sleep } from 'node:timers/promises';

import { ModelError } from '../errors.ts';
import type { Call } from '../provider.ts';

export interface RetryOptions {
  /** Requests in all, the first included. */
  attempts: number;
  /** First pause, doubled each time, in milliseconds. */
  baseMs: number;
  /** A server that asks for more than this is given up at once. */
  longestMs: number;
  random?: () => number;
  /** Ends early, with the signal's reason, when aborted. */
  pause?: (ms: number, signal: AbortSignal) => Promise<void>;
}

export const RETRY: RetryOptions = { attempts: 4, baseMs: 500, longestMs: 60_000 };

/**
 * How long to wait before trying again, in milliseconds; null: do not. The server's Retry-After is kept to, with up to a tenth more so
 * that many callers do not return at once; without one, exponential backoff with full jitter over its upper half
 * (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
 */
export function retryDelay(error: unknown, attempt: number, options: RetryOptions): number | null {
  if (!(error instanceof ModelError) || !error.retryable || attempt >= options.attempts) return null;
  const random = (options.random ?? Math.random)();
  if (error.retryAfterMs !== null) {
    return error.retryAfterMs > options.longestMs ? null : error.retryAfterMs * (1 + random / 10);
  }
  return Math.min(options.longestMs, options.baseMs * 2 ** (attempt - 1)) * (0.5 + random / 2);
}

/** Tries again what may get better. Each attempt goes through the inner wrappers: it is counted, limited and recorded as a call. */
export function retrying<Request, Result>(
  inner: Call<Request, Result>,
  options: RetryOptions = RETRY,
): Call<Request, Result> {
  const pause = options.pause ?? abortablePause;
  return async (request, signal) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await inner(request, signal);
      } catch (error) {
        signal.throwIfAborted();
        const ms = retryDelay(error, attempt, options);
        if (ms === null) throw error;
        if (ms > 0) await pause(ms, signal);
      }
    }
  };
}

async function abortablePause(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(ms, undefined, { signal });
  } catch {
    // The timer rejects with an error of its own; callers expect the signal's reason.
    signal.throwIfAborted();
  }
}
