/**
 * One request to Slack's Web API through its SDK, and what became of it. Shared by the collector, which retries, and the delivery,
 * which must look first; neither may import the other. Loads the SDK, so import it only where Slack is used.
 */
import { ErrorCode, LogLevel, type Logger, WebClient } from '@slack/web-api';
import { z } from 'zod';

import { messageOf } from './errors.ts';
import {
  isTransientSlackError,
  slackRefusal,
  type SlackRefusal,
  type SlackTokenError,
} from './slack-refusal.ts';

export interface SlackConnection {
  token: string;
  /** `https://slack.com/api/` or a test server's. */
  apiUrl: string;
  fetch: typeof globalThis.fetch;
  /** One request with its body, in milliseconds; 30 s where it is not given. */
  timeoutMs?: number;
}

export interface SlackHeaders {
  date: string | null;
  /** Scopes of the token; empty where the server does not say. */
  scopes: string[];
}

/**
 * `lost`: no usable answer came; unless `sent` is false, Slack may have done what was asked. `limited`: 429, nothing was done.
 */
export type SlackAnswer =
  | { kind: 'body'; body: unknown; headers: SlackHeaders }
  | { kind: 'limited'; seconds: number }
  | { kind: 'refused'; error: SlackRefusal | SlackTokenError }
  | { kind: 'lost'; why: string; cause: unknown; sent: boolean };

const TIMEOUT_MS = 30_000;
/** Where a 429 comes without Retry-After. https://docs.slack.dev/apis/web-api/rate-limits */
const DEFAULT_RETRY_S = 30;

/** The SDK logs to the console unless it is given something else. */
const SILENT: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
};

const Refused = z.looseObject({
  error: z.string(),
  needed: z.string().nullish(),
  provided: z.string().nullish(),
});

/**
 * Calls `method` once: the SDK's own retries and silent waits are off, and the time limit covers the body.
 * Throws the signal's reason when aborted, and nothing else.
 */
export async function callSlack(
  connection: SlackConnection,
  method: string,
  args: Record<string, unknown>,
  signal: AbortSignal,
): Promise<SlackAnswer> {
  signal.throwIfAborted();
  const seen: { status: number; retryAfter: number; headers: SlackHeaders } = {
    status: 0,
    retryAfter: DEFAULT_RETRY_S,
    headers: { date: null, scopes: [] },
  };
  const limit = AbortSignal.any([signal, AbortSignal.timeout(connection.timeoutMs ?? TIMEOUT_MS)]);
  const client = new WebClient(connection.token, {
    slackApiUrl: connection.apiUrl,
    logger: SILENT,
    rejectRateLimitedCalls: true,
    retryConfig: { retries: 0 },
    allowAbsoluteUrls: false,
    fetch: async (url, init) => {
      const response = await connection.fetch(url, { ...init, signal: limit });
      seen.status = response.status;
      const after = Number.parseInt(response.headers.get('retry-after') ?? '', 10);
      if (!Number.isNaN(after)) seen.retryAfter = after;
      seen.headers = {
        date: response.headers.get('date'),
        scopes: (response.headers.get('x-oauth-scopes') ?? '').split(/\s*,\s*/).filter(Boolean),
      };
      return response;
    },
  });
  try {
    return { kind: 'body', body: await client.apiCall(method, args), headers: seen.headers };
  } catch (error) {
    signal.throwIfAborted();
    if (seen.status === 429) return { kind: 'limited', seconds: seen.retryAfter };
    const refused = refusedBody(error);
    if (refused === null) {
      return { kind: 'lost', why: faultOf(error, seen.status), cause: error, sent: !neverLeft(error) };
    }
    if (refused.error === 'ratelimited') return { kind: 'limited', seconds: seen.retryAfter };
    // "It's possible some aspect of the operation succeeded before the error was raised": fatal_error, internal_error.
    if (isTransientSlackError(refused.error))
      return { kind: 'lost', why: refused.error, cause: error, sent: true };
    return {
      kind: 'refused',
      error: slackRefusal(method, refused.error, refused.needed ?? null, refused.provided ?? null),
    };
  }
}

/** The body of an `ok: false`; null where the SDK put something else there, such as the HTML of an error page. */
function refusedBody(error: unknown): z.infer<typeof Refused> | null {
  if (!isPlatformError(error)) return null;
  const body = Refused.safeParse('data' in error ? error.data : null).data;
  return body !== undefined && /^[a-z][\w:.-]{1,80}$/.test(body.error) ? body : null;
}

function isPlatformError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === ErrorCode.PlatformError;
}

function faultOf(error: unknown, status: number): string {
  if (status !== 0 && status !== 200) return `HTTP ${status}`;
  if (isPlatformError(error)) return 'an answer that is not JSON';
  const cause = causeOf(error);
  if (cause instanceof Error && cause.name === 'TimeoutError') return 'no answer in time';
  return status === 200 ? 'a cut-off answer' : `no connection (${messageOf(cause)})`;
}

/** The SDK wraps what `fetch` threw; `fetch` wraps what the socket said. */
function causeOf(error: unknown): unknown {
  if (error instanceof Error && 'original' in error) return causeOf(error.original);
  if (error instanceof Error && error.message === 'fetch failed' && error.cause !== undefined)
    return error.cause;
  return error;
}

const NEVER_LEFT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** Whether the request cannot have reached Slack. */
function neverLeft(error: unknown): boolean {
  const cause = causeOf(error);
  return cause instanceof Error && 'code' in cause && NEVER_LEFT.has(String(cause.code));
}
