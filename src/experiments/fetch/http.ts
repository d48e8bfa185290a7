/** One GET over HTTP, redirects followed by hand so that the guard sees each: status, headers and the body as bytes. */
import type { Socket } from 'node:net';

import type { buildConnector, Response } from 'undici';

import { BriefError, InputError, messageOf, RefusedError } from '../../core/errors.ts';

import type { Guard } from './guard.ts';

export interface FetchLimits {
  redirects: number;
  /** The whole way, redirects and body included, in milliseconds. */
  timeoutMs: number;
  /** Of the body, after decompression. */
  bytes: number;
}

export const FETCH_LIMITS: FetchLimits = { redirects: 10, timeoutMs: 20_000, bytes: 8 * 1024 * 1024 };

export interface HttpAnswer {
  /** Where it was found, after all redirects. */
  url: string;
  redirects: string[];
  status: number;
  headers: ReadonlyMap<string, string>;
  body: Uint8Array;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** No cookies, no referrer, no credentials; the language is left to the site. */
const HEADERS = {
  'user-agent': 'Mozilla/5.0 (compatible; brief)',
  accept: 'text/html,application/xhtml+xml;q=0.9',
};

const SAVE_IT = 'Save the page in your browser (as HTML) and give the file instead.';

/**
 * `readable` is asked before the body is read and may throw.
 * Throws RefusedError for what must not be fetched, InputError where there is no answer (unreachable, too slow, too large, too many
 * redirects), and the signal's reason when aborted.
 */
export async function httpGet(
  asked: URL,
  guard: Guard,
  limits: FetchLimits,
  readable: (status: number, contentType: string | null) => void,
  signal: AbortSignal,
): Promise<HttpAnswer> {
  const limit = AbortSignal.timeout(limits.timeoutMs);
  const either = AbortSignal.any([signal, limit]);
  const redirects: string[] = [];
  let url = asked;
  // Loaded for addresses only: a saved file needs none of its hundred modules.
  const undici = await import('undici');
  const secure = undici.buildConnector({});
  try {
    for (;;) {
      guard.checkUrl(url);
      // Looked up here and again for the socket: a name that changes its address in between is met by the second look.
      await guard.addressesOf(url.hostname);
      // A connection of its own for each step, so that no step rests on what an earlier one was allowed.
      const agent = new undici.Agent({ connect: guardedConnector(guard, secure, either), pipelining: 0 });
      try {
        const response = await undici.fetch(url, {
          dispatcher: agent,
          headers: HEADERS,
          redirect: 'manual',
          signal: either,
        });
        const next = nextUrl(response, url);
        if (next === null) {
          readable(response.status, response.headers.get('content-type'));
          refuseOtherCodings(url, response.headers.get('content-encoding'));
          const body = await bodyOf(response, limits.bytes, url);
          const headers = new Map<string, string>();
          response.headers.forEach((value, name) => headers.set(name, value));
          return { url: url.href, redirects, status: response.status, headers, body };
        }
        if (redirects.length === limits.redirects) {
          throw new InputError(
            'page.redirects',
            `${asked.host} redirects more than ${limits.redirects} times, last to ${next.host}`,
            { hint: `It may want a cookie or a login. ${SAVE_IT}` },
          );
        }
        redirects.push(url.href);
        // Nothing is sent that could change from one round to the next: no cookie, no login.
        if (redirects.some((each) => sameDocument(each, next))) {
          throw new InputError(
            'page.redirects',
            `${asked.host} redirects in a circle, back to ${next.href.slice(0, 200)}`,
            { hint: `It may want a cookie or a login. ${SAVE_IT}` },
          );
        }
        url = next;
      } finally {
        await agent.destroy();
      }
    }
  } catch (error) {
    signal.throwIfAborted();
    if (limit.aborted) {
      const after = redirects.length < 2 ? '' : `, after ${redirects.length} redirects`;
      throw new InputError(
        'page.timeout',
        `${url.host} did not answer in ${limits.timeoutMs / 1000} s${after}`,
        { cause: error, hint: `Try again, or add --render. ${SAVE_IT}` },
      );
    }
    throw ownError(error) ?? unreachable(url, error);
  }
}

function guardedConnector(
  guard: Guard,
  secure: buildConnector.connector,
  signal: AbortSignal,
): buildConnector.connector {
  return (options, callback) => {
    const { hostname, protocol } = options;
    const port = options.port === '' ? (protocol === 'https:' ? 443 : 80) : Number(options.port);
    void (async () => {
      let socket: Socket;
      try {
        socket = await guard.open(hostname, port, signal);
      } catch (error) {
        callback(error instanceof Error ? error : new Error(String(error)), null);
        return;
      }
      if (protocol === 'https:') secure({ ...options, httpSocket: socket }, callback);
      else callback(null, socket);
    })();
  };
}

/** A server may press a page in a way that nobody asked for; its bytes are then no text at all. */
function refuseOtherCodings(url: URL, codings: string | null): void {
  const unknown = (codings ?? '')
    .split(',')
    .map((coding) => coding.trim().toLowerCase())
    .find((coding) => !/^(?:|identity|x-gzip|gzip|deflate|br)$/.test(coding));
  if (unknown === undefined) return;
  throw new InputError('page.encoding', `${url.host} sends its page compressed as ${unknown.slice(0, 20)}`, {
    hint: `That cannot be unpacked here: add --render. ${SAVE_IT}`,
  });
}

function sameDocument(one: string, two: URL): boolean {
  return one.replace(/#.*/s, '') === two.href.replace(/#.*/s, '');
}

function nextUrl(response: Response, from: URL): URL | null {
  const location = response.headers.get('location');
  if (!REDIRECTS.has(response.status) || location === null) return null;
  // Header bytes reach us as Latin-1, while sites send UTF-8.
  const text = Buffer.from(location, 'latin1').toString('utf8');
  if (!URL.canParse(text, from.href)) {
    throw new InputError('page.redirects', `${from.host} redirects to something that is not a URL`, {
      hint: SAVE_IT,
    });
  }
  const next = new URL(text, from.href);
  if (next.hash === '') next.hash = from.hash;
  return next;
}

async function bodyOf(response: Response, limit: number, url: URL): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    if (!(chunk instanceof Uint8Array)) continue;
    size += chunk.byteLength;
    if (size > limit) throw tooLarge(url.host, limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export function tooLarge(what: string, limit: number): InputError {
  return new InputError(
    'page.too-large',
    `the page of ${what} is larger than ${Math.round(limit / 1024 / 1024)} MB after decompression`,
    { hint: 'Save it in your browser, cut out inline data (pictures, scripts), and give the file instead.' },
  );
}

/** fetch wraps what the connection threw. */
function ownError(error: unknown): BriefError | null {
  if (error instanceof RefusedError || error instanceof BriefError) return error;
  return error instanceof Error && error.cause !== undefined ? ownError(error.cause) : null;
}

function unreachable(url: URL, error: unknown): InputError {
  const cause =
    error instanceof Error && error.message === 'fetch failed' && error.cause !== undefined
      ? error.cause
      : error;
  return new InputError('page.unreachable', `${url.host} gave no usable answer: ${messageOf(cause)}`, {
    cause: error,
    hint: `Look whether it opens in a browser on this machine. ${SAVE_IT}`,
  });
}
