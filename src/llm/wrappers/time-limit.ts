import { ModelError } from '../errors.ts';
import type { Call } from '../provider.ts';

/** Ends a call after `ms` milliseconds with `llm.timeout`. A slow model is slow again, so that is not tried again. */
export function timeLimited<Request, Result>(
  inner: Call<Request, Result>,
  ms: number,
): Call<Request, Result> {
  return async (request, signal) => {
    const limit = new AbortController();
    const late = new ModelError('llm.timeout', `the model did not answer within ${Math.round(ms / 1000)} s`, {
      hint: 'Raise llm.timeout in brief.yaml, take a smaller model, or a smaller llm.context.',
    });
    const stop = (): void => limit.abort(signal.reason);
    signal.throwIfAborted();
    signal.addEventListener('abort', stop, { once: true });
    const timer = setTimeout(() => limit.abort(late), ms);
    try {
      return await inner(request, limit.signal);
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    }
  };
}
