import type { Call } from '../provider.ts';

/** At most `slots` calls at once, in the order they were asked. A call that is aborted while it waits leaves the queue. */
export function concurrent<Request, Result>(
  inner: Call<Request, Result>,
  slots: number,
): Call<Request, Result> {
  let free = slots;
  const queue = new Set<() => void>();

  const take = (signal: AbortSignal): Promise<void> => {
    signal.throwIfAborted();
    if (free > 0) {
      free -= 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const go = (): void => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = (): void => {
        queue.delete(go);
        reject(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason)));
      };
      queue.add(go);
      signal.addEventListener('abort', leave, { once: true });
    });
  };
  const giveBack = (): void => {
    const [next] = queue;
    if (next === undefined) {
      free += 1;
    } else {
      queue.delete(next);
      next();
    }
  };

  return async (request, signal) => {
    await take(signal);
    try {
      return await inner(request, signal);
    } finally {
      giveBack();
    }
  };
}
