/** Longest time of one request with its body, in milliseconds. */
const REQUEST_LIMIT = 30_000;

/**
 * A fetch for Octokit, which would take a cut-off body for an empty string, HTML for a text and a timeout for a server error. It
 * reads the body to the end within the time limit and throws where there is none; the retry plugin then tries again. An aborted
 * signal always comes out as an AbortError, the one error that the plugin lets through.
 */
export function checkedFetch(
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
  limit = REQUEST_LIMIT,
): typeof globalThis.fetch {
  return async (input, init) => {
    const stop = new AbortController();
    const aborted = (): void => stop.abort(signal.reason);
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      stop.abort();
    }, limit);
    signal.addEventListener('abort', aborted, { once: true });
    try {
      if (signal.aborted) aborted();
      const response = await fetch(input, { ...init, signal: stop.signal });
      const body = await response.text();
      if (response.status === 200 || response.status === 201) requireJson(body);
      return new Response(WITHOUT_BODY.has(response.status) ? null : body, {
        status: response.status,
        statusText: response.statusText,
        headers: response.headers,
      });
    } catch (error) {
      if (signal.aborted) throw new DOMException('stopped', 'AbortError');
      if (late) throw new Error(`no answer within ${limit / 1000} s`, { cause: error });
      throw error;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', aborted);
    }
  };
}

/** Statuses that a Response must not be given a body for: https://fetch.spec.whatwg.org/#null-body-status */
const WITHOUT_BODY = new Set([101, 103, 204, 205, 304]);

function requireJson(body: string): void {
  try {
    JSON.parse(body);
  } catch (error) {
    const what = body.trim() === '' ? 'empty' : /^\s*</.test(body) ? 'HTML' : 'cut off';
    throw new Error(`the answer is ${what} where JSON was expected`, { cause: error });
  }
}
