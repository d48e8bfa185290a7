import { ModelError, type ModelErrorCode } from '../errors.ts';
import type { Call } from '../provider.ts';

export interface BreakerOptions {
  /** So many failures in a row open the circuit. */
  failures: number;
  /** For so long, in milliseconds; then one call may try. */
  openMs: number;
  /** Milliseconds that pass even where the run's clock stands still. */
  elapsed: () => number;
}

export const BREAKER: BreakerOptions = { failures: 6, openMs: 60_000, elapsed: () => performance.now() };

/** Faults of the server or the way to it, not of one request. */
const COUNTED: ReadonlySet<ModelErrorCode> = new Set([
  'llm.unreachable',
  'llm.broken-off',
  'llm.timeout',
  'llm.busy',
  'llm.server',
  'llm.bad-answer',
  'llm.denied',
  'llm.no-model',
  'llm.not-found',
  'llm.quota',
]);

/** Asks a dead server no more: the rest of the run is written plainly at once, not after a time limit each. */
export function circuitBroken<Request, Result>(
  inner: Call<Request, Result>,
  options: BreakerOptions = BREAKER,
): Call<Request, Result> {
  const { elapsed } = options;
  let inARow = 0;
  let openedAt: number | null = null;
  let trying = false;
  let why: ModelError | null = null;

  return async (request, signal) => {
    const open = openedAt !== null;
    if (openedAt !== null && (trying || elapsed() - openedAt < options.openMs)) {
      throw new ModelError(
        'llm.circuit-open',
        `the model server failed ${options.failures} times in a row (last: ${why?.message ?? 'unknown'})`,
        { cause: why, ...(why?.hint === undefined ? {} : { hint: why.hint }) },
      );
    }
    if (open) trying = true;
    try {
      const result = await inner(request, signal);
      inARow = 0;
      openedAt = null;
      return result;
    } catch (error) {
      if (error instanceof ModelError && COUNTED.has(error.code)) {
        inARow += 1;
        why = error;
        if (inARow >= options.failures) openedAt = elapsed();
      }
      throw error;
    } finally {
      if (open) trying = false;
    }
  };
}
