import { ErrorCode, LogLevel, type Logger, WebClient } from '@slack/web-api';
import { z } from 'zod';

import { BriefError, messageOf } from '../../core/errors.ts';
import { isTransientSlackError, slackRefusal } from '../../core/slack-refusal.ts';

/** Slack stopped answering, or answered something that is no answer, after all tries. */
export class SlackFault extends BriefError {
  override readonly name = 'SlackFault';
}

export interface SlackClientOptions {
  token: string;
  /** `https://slack.com/api/` or a test server's. */
  apiUrl: string;
  fetch: typeof globalThis.fetch;
  /** Resolves after `ms`; rejects when the signal aborts. */
  wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** One line for the progress display; each wait is announced here. */
  log: (line: string) => void;
  /** One request with its body, in milliseconds. */
  timeoutMs?: number;
}

export interface SlackClient {
  /** Calls one method until it answers. The body is checked against `schema`. Throws SlackRefusal, SlackTokenError, SlackFault. */
  call<T>(
    method: string,
    args: Record<string, unknown>,
    schema: z.ZodType<T>,
    signal: AbortSignal,
  ): Promise<T>;
  /** Headers of the newest answer. */
  readonly last: { date: string | null; scopes: string[] };
  /** Requests sent so far, repeated ones counted. */
  readonly requests: number;
}

const TIMEOUT_MS = 30_000;
/** Waits between tries after a fault; a rate limit is not a fault and waits as long as Slack says. */
const PAUSES_MS = [1_000, 2_000, 4_000];
/** Rate limits of one call in a row before it is given up: Slack's slowest rule lets one a minute through. */
const LIMITS_MAX = 20;
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

type Outcome =
  | { kind: 'body'; body: unknown }
  | { kind: 'limited'; seconds: number }
  | { kind: 'fault'; why: string; cause: unknown };

const Refused = z.looseObject({
  error: z.string(),
  needed: z.string().nullish(),
  provided: z.string().nullish(),
});

/**
 * The Web API through Slack's SDK, one try a request: retries are ours, so that they can be aborted, are announced, and follow
 * `Retry-After`. A request has a time limit that covers the body; HTML, half a body and the wrong shape are faults to retry.
 */
export function slackClient(options: SlackClientOptions): SlackClient {
  const timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
  const last: SlackClient['last'] = { date: null, scopes: [] };
  let requests = 0;

  async function once(method: string, args: Record<string, unknown>, signal: AbortSignal): Promise<Outcome> {
    const seen: { status: number; retryAfter: number | null } = { status: 0, retryAfter: null };
    const client = new WebClient(options.token, {
      slackApiUrl: options.apiUrl,
      logger: SILENT,
      rejectRateLimitedCalls: true,
      retryConfig: { retries: 0 },
      allowAbsoluteUrls: false,
      fetch: async (url, init) => {
        requests += 1;
        const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
        const response = await options.fetch(url, { ...init, signal: limit });
        seen.status = response.status;
        const after = Number.parseInt(response.headers.get('retry-after') ?? '', 10);
        seen.retryAfter = Number.isNaN(after) ? null : after;
        last.date = response.headers.get('date');
        last.scopes = (response.headers.get('x-oauth-scopes') ?? '').split(/\s*,\s*/).filter(Boolean);
        return response;
      },
    });
    try {
      return { kind: 'body', body: await client.apiCall(method, args) };
    } catch (error) {
      signal.throwIfAborted();
      if (seen.status === 429) return { kind: 'limited', seconds: seen.retryAfter ?? DEFAULT_RETRY_S };
      const refused = refusedBody(error);
      if (refused === null) return { kind: 'fault', why: faultOf(error, seen.status), cause: error };
      if (refused.error === 'ratelimited') {
        return { kind: 'limited', seconds: seen.retryAfter ?? DEFAULT_RETRY_S };
      }
      if (isTransientSlackError(refused.error)) return { kind: 'fault', why: refused.error, cause: error };
      throw slackRefusal(method, refused.error, refused.needed ?? null, refused.provided ?? null);
    }
  }

  async function call<T>(
    method: string,
    args: Record<string, unknown>,
    schema: z.ZodType<T>,
    signal: AbortSignal,
  ): Promise<T> {
    let faults = 0;
    let limits = 0;
    for (;;) {
      signal.throwIfAborted();
      let outcome = await once(method, args, signal);
      if (outcome.kind === 'body') {
        const parsed = schema.safeParse(outcome.body);
        if (parsed.success) return parsed.data;
        const issue = parsed.error.issues[0];
        const where = issue === undefined ? '' : ` (${issue.path.join('.')}: ${issue.message})`;
        outcome = { kind: 'fault', why: `an answer of another shape${where}`, cause: parsed.error };
      }
      if (outcome.kind === 'limited') {
        limits += 1;
        if (limits > LIMITS_MAX) {
          throw new SlackFault(
            'slack.rate-limited',
            `Slack let no ${method} through after ${LIMITS_MAX} waits`,
            {
              hint: 'Another program may be using the same app. Run the command again later: it goes on where it stopped.',
            },
          );
        }
        options.log(`Slack asks to wait ${outcome.seconds} s before the next ${method}`);
        await options.wait(outcome.seconds * 1000, signal);
        continue;
      }
      const pause = PAUSES_MS[faults];
      faults += 1;
      if (pause === undefined) {
        throw new SlackFault(
          'slack.unreachable',
          `Slack gave no usable answer to ${method}: ${outcome.why}`,
          {
            cause: outcome.cause,
            hint: `Check the network, a proxy, and SLACK_API_URL (${hostOf(options.apiUrl)}); then run the command again.`,
          },
        );
      }
      options.log(`Slack: ${outcome.why}; trying ${method} again in ${pause / 1000} s`);
      await options.wait(pause, signal);
    }
  }

  return {
    call,
    last,
    get requests() {
      return requests;
    },
  };
}

/** The body of an `ok: false`; null where the SDK put something else there, such as the HTML of an error page. */
function refusedBody(error: unknown): z.infer<typeof Refused> | null {
  if (!(error instanceof Error) || !('code' in error) || error.code !== ErrorCode.PlatformError) return null;
  const body = Refused.safeParse('data' in error ? error.data : null).data;
  return body !== undefined && /^[a-z][\w:.-]{1,80}$/.test(body.error) ? body : null;
}

function faultOf(error: unknown, status: number): string {
  if (status !== 0 && status !== 200) return `HTTP ${status}`;
  if (error instanceof Error && 'code' in error && error.code === ErrorCode.PlatformError) {
    return 'an answer that is not JSON';
  }
  const cause = error instanceof Error && 'original' in error ? error.original : error;
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'TimeoutError') return 'no answer in time';
  return status === 200 ? 'a cut-off answer' : `no connection (${messageOf(cause)})`;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'not a URL';
}
