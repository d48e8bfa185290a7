/**
 * One GitHub connection: Octokit with its throttling and retry plugins, bodies checked before anybody reads them, every wait
 * abortable. Requests go one after the other, as GitHub asks:
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
import { createPrivateKey } from 'node:crypto';

import { createAppAuth } from '@octokit/auth-app';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import { z } from 'zod';

import { UsageError } from '../../core/errors.ts';
import type { Secrets } from '../../core/settings.ts';
import { HOUR, MINUTE } from '../../core/time.ts';

import { checkedFetch } from './checked-fetch.ts';
import { RefusedByGithub, refusalOf } from './refusal.ts';

export interface ClientOptions {
  apiUrl: string;
  secrets: Pick<Secrets, 'githubToken' | 'githubApp'>;
  fetch: typeof globalThis.fetch;
  /** Resolves after `ms`; rejects at once when the signal is aborted. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  signal: AbortSignal;
  log(message: string): void;
}

export interface Page<Row> {
  rows: Row[];
  /** Address of the next page, of the same server; null on the last one. */
  next: string | null;
  etag: string | null;
}

export interface Answer<Body> {
  body: Body;
  headers: Readonly<Record<string, string>>;
}

interface Received {
  status: number;
  data: unknown;
  headers: Readonly<Record<string, string>>;
}

type Parameters = Readonly<Record<string, string | number>>;

export interface GithubClient {
  /** An object. `path` starts with `/`. Throws RefusedByGithub, UsageError (bad token) or the signal's reason. */
  one<T extends z.ZodType>(path: string, schema: T): Promise<Answer<z.infer<T>>>;
  /** A page of a list; `address` is a path, or the `next` of the page before. Null: unchanged since `etag`. */
  page<T extends z.ZodType>(
    address: string,
    schema: T,
    parameters?: Parameters,
    etag?: string | null,
  ): Promise<Page<z.infer<T>> | null>;
}

/** Attempts after a failure (5xx, a lost connection, an answer that is cut off), 1, 4 and 9 seconds apart. */
const RETRIES = 3;
/** The primary budget is renewed every hour: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const LONGEST_WAIT = HOUR + 5 * MINUTE;

export function githubClient(options: ClientOptions): GithubClient {
  const { signal } = options;
  const octokit = openOctokit(options);
  const base = options.apiUrl.replace(/\/+$/, '');

  /** `isList` is checked where a wrong shape still counts as a fault to retry. */
  async function get(
    address: string,
    parameters: Parameters,
    etag: string | null,
    isList: boolean,
  ): Promise<Received> {
    signal.throwIfAborted();
    try {
      const answer = await octokit.request({
        method: 'GET',
        url: address,
        ...parameters,
        headers: {
          'x-github-api-version': '2022-11-28',
          ...(etag === null ? {} : { 'if-none-match': etag }),
        },
        request: { isList },
      });
      return { status: answer.status, data: answer.data, headers: textHeaders(answer.headers) };
    } catch (error) {
      signal.throwIfAborted();
      throw refusalOf(error, options.secrets);
    }
  }

  return {
    async one(path, schema) {
      const { data, headers } = await get(path, {}, null, false);
      return { body: checked(schema, data), headers };
    },
    async page(address, schema, parameters = {}, etag = null) {
      const { status, data, headers } = await get(address, parameters, etag, true).catch(
        (error: unknown): Received => {
          if (error instanceof RefusedByGithub && error.status === 304)
            return { status: 304, data: [], headers: {} };
          throw error;
        },
      );
      if (status === 304) return null;
      return {
        rows: checked(z.array(schema), data),
        next: nextAddress(headers['link'], base),
        etag: headers['etag'] ?? null,
      };
    },
  };
}

function openOctokit(options: ClientOptions): Octokit {
  const quiet = (): void => undefined;
  const worthWaiting = (seconds: number, attempts: number): boolean =>
    attempts < RETRIES && seconds * 1000 <= LONGEST_WAIT;
  const Connection = Octokit.plugin(patience(options), throttling, retry);
  return new Connection({
    baseUrl: options.apiUrl.replace(/\/+$/, ''),
    userAgent: 'brief',
    ...authentication(options.secrets),
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    request: { fetch: checkedFetch(options.fetch, options.signal) },
    // The plugins decide whether to try again; the waiting is done by `patience`, which can be aborted.
    throttle: {
      retryAfterBaseValue: 0,
      onRateLimit: (seconds, _request, _octokit, attempts) => worthWaiting(seconds, attempts),
      onSecondaryRateLimit: (seconds, _request, _octokit, attempts) => worthWaiting(seconds, attempts),
    },
    retry: { retries: RETRIES, retryAfterBaseValue: 0 },
  });
}

function authentication(secrets: ClientOptions['secrets']): {
  auth: unknown;
  authStrategy?: typeof createAppAuth;
} {
  const { githubApp, githubToken } = secrets;
  if (githubApp !== null) {
    return {
      authStrategy: createAppAuth,
      auth: {
        appId: githubApp.id,
        privateKey: readableKey(githubApp.privateKey),
        installationId: Number(githubApp.installationId),
      },
    };
  }
  if (githubToken !== null) return { auth: githubToken };
  throw new UsageError('github.no-token', 'GitHub is configured but there is no token for it', {
    hint: 'Put GITHUB_TOKEN (or GITHUB_APP_ID, GITHUB_APP_PRIVATE_KEY and GITHUB_APP_INSTALLATION_ID) into .env.',
  });
}

/** The key of the app; in one line of .env its line breaks are written out. Nothing of it stands in the error. */
function readableKey(text: string): string {
  const key = text.replaceAll('\\n', '\n');
  try {
    createPrivateKey(key);
    return key;
  } catch {
    throw new UsageError('github.bad-key', 'GITHUB_APP_PRIVATE_KEY cannot be read as a private key', {
      hint: 'Copy the whole .pem file of the app, from BEGIN to END.',
    });
  }
}

/**
 * A plugin below the others, so that it sees each single attempt. It keeps the pauses that the server asks for and those
 * between attempts, through a wait that can be aborted: the timers of the other plugins cannot.
 */
function patience(options: ClientOptions) {
  return (octokit: Pick<Octokit, 'hook'>): Record<string, never> => {
    /** What the answers so far ask for, in milliseconds; requests go one after the other. */
    let pause = 0;
    const note = (headers: Record<string, string>): void => {
      pause = Math.max(pause, pauseAskedFor(headers));
    };
    octokit.hook.wrap('request', async (request, call) => {
      const attempt = attemptOf(call.request);
      if (pause > LONGEST_WAIT) {
        throw new RefusedByGithub(0, `the rate limit is used up for ${Math.ceil(pause / MINUTE)} minutes`);
      }
      const ms = Math.max(pause, attempt ** 2 * 1000);
      if (ms > 0) {
        if (ms >= 10_000) options.log(`GitHub asks for a pause of ${Math.ceil(ms / 1000)} s`);
        await options.wait(ms, options.signal);
        pause = 0;
      }
      options.signal.throwIfAborted();
      try {
        const answer = await request(call);
        note(textHeaders(answer.headers));
        if (call.request?.['isList'] === true && !Array.isArray(answer.data)) {
          throw new WrongShape('the answer is not a list', call);
        }
        return answer;
      } catch (error) {
        note(headersOfError(error));
        throw error;
      }
    });
    return {};
  };
}

/** Looks to the retry plugin like a server error, so that it tries again. */
class WrongShape extends Error {
  override readonly name = 'WrongShape';
  readonly status = 500;
  readonly request: unknown;

  constructor(message: string, request: unknown) {
    super(message);
    this.request = request;
  }
}

const Attempt = z.looseObject({ retryCount: z.number().optional() });

/** How often this request was repeated after an error; the retry plugin counts. */
function attemptOf(request: unknown): number {
  return Attempt.safeParse(request).data?.retryCount ?? 0;
}

/**
 * How long to send nothing, in milliseconds: `retry-after`, else until the budget that is used up comes back. The reset is
 * compared with the server's own clock, as ours may be wrong.
 */
export function pauseAskedFor(headers: Readonly<Record<string, string>>): number {
  const after = Number(headers['retry-after']);
  if (after > 0) return after * 1000;
  if (headers['x-ratelimit-remaining'] !== '0') return 0;
  const reset = Number(headers['x-ratelimit-reset']) * 1000;
  const now = Date.parse(headers['date'] ?? '');
  if (!(reset > 0)) return 0;
  return Math.max(reset - (Number.isNaN(now) ? Date.now() : now) + 1000, 0);
}

const ErrorWithHeaders = z.looseObject({
  response: z.looseObject({ headers: z.record(z.string(), z.unknown()) }),
});

function headersOfError(error: unknown): Record<string, string> {
  const found = ErrorWithHeaders.safeParse(error);
  return found.success ? textHeaders(found.data.response.headers) : {};
}

function textHeaders(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name.toLowerCase(), String(value)]] : [],
    ),
  );
}

function checked<T extends z.ZodType>(schema: T, data: unknown): z.infer<T> {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new RefusedByGithub(
    200,
    `an answer of unknown shape (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''})`,
  );
}

/** `rel="next"` of a Link header. A link to another server is not followed: the token would go with it. */
export function nextAddress(link: string | undefined, base: string): string | null {
  const next = /<([^<>]+)>\s*;[^,]*\brel="?next"?/.exec(link ?? '')?.[1];
  if (next === undefined) return null;
  const address = new URL(next, base);
  if (address.origin !== new URL(base).origin) {
    throw new RefusedByGithub(200, `a list goes on at another server (${address.origin})`);
  }
  return address.href;
}
