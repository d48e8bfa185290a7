/**
 * Vitally's REST API: pages of a list, checked before anything is made of them.
 * https://docs.vitally.io/en/articles/9880649-rest-api-overview (authentication, rate limits, pagination, hosts)
 */
import { z } from 'zod';

import { BriefError, messageOf, UsageError } from '../../core/errors.ts';

/** Vitally stopped answering, or answered something that is no answer, after all tries. */
export class VitallyFault extends BriefError {
  override readonly name = 'VitallyFault';
}

export interface VitallyOptions {
  /** `https://acme.rest.vitally.io` or `https://rest.vitally-eu.io`: it differs by account and region. */
  url: string;
  key: string;
  fetch: typeof globalThis.fetch;
  /** Resolves after `ms`; rejects when the signal aborts. */
  wait: (ms: number, signal: AbortSignal) => Promise<void>;
  log: (line: string) => void;
  /** One request with its body, in milliseconds. */
  timeoutMs?: number;
}

export type VitallyList = 'accounts' | 'users';
/** `createdAt` never moves, so a list read by it is whole; `updatedAt` comes newest first. */
export type SortBy = 'createdAt' | 'updatedAt';

const Page = z.looseObject({
  results: z.array(z.looseObject({ id: z.string().min(1) })),
  next: z.string().min(1).nullish(),
});
export type VitallyRecord = z.infer<typeof Page>['results'][number];

/** The most and the default of `limit`. */
const PAGE = 100;
const TIMEOUT_MS = 30_000;
/** Waits between tries after a fault; a rate limit is not a fault and waits as long as Vitally says. */
const PAUSES_MS = [500, 1_000, 2_000, 4_000, 8_000];
/** The window of the limit: 1,000 requests a minute. */
const WINDOW_S = 60;
const LIMITS_MAX = 20;

/** Every page of a list, in order. Throws UsageError for a key or address that is not taken, VitallyFault, or the signal's reason. */
export async function* vitallyPages(
  options: VitallyOptions,
  list: VitallyList,
  sortBy: SortBy,
  signal: AbortSignal,
): AsyncGenerator<VitallyRecord[]> {
  const seen = new Set<string>();
  let from: string | null = null;
  do {
    const page: z.infer<typeof Page> = await onePage(options, list, sortBy, from, signal);
    yield page.results;
    from = page.next ?? null;
    if (from !== null && seen.has(from)) throw fault(options, list, 'the same page again and again', null);
    if (from !== null) seen.add(from);
  } while (from !== null);
}

async function onePage(
  options: VitallyOptions,
  list: VitallyList,
  sortBy: SortBy,
  from: string | null,
  signal: AbortSignal,
): Promise<z.infer<typeof Page>> {
  const url = new URL(`${options.url.replace(/\/resources$/, '')}/resources/${list}`);
  url.searchParams.set('limit', String(PAGE));
  url.searchParams.set('sortBy', sortBy);
  // Those who left are customers too: "why do people leave?" https://docs.vitally.io/en/articles/9880654-rest-api-accounts
  if (list === 'accounts') url.searchParams.set('status', 'activeOrChurned');
  if (from !== null) url.searchParams.set('from', from);
  let faults = 0;
  let limits = 0;
  for (;;) {
    const answer = await ask(options, url, signal);
    if (answer.kind === 'page') {
      if (answer.waitS > 0) await options.wait(answer.waitS * 1000, signal);
      return answer.page;
    }
    if (answer.kind === 'limited') {
      limits += 1;
      if (limits > LIMITS_MAX)
        throw fault(options, list, `no request let through after ${LIMITS_MAX} waits`, null);
      options.log(`Vitally asks to wait ${answer.seconds} s before the next page of ${list}`);
      await options.wait(answer.seconds * 1000, signal);
      continue;
    }
    const pause = PAUSES_MS[faults];
    faults += 1;
    if (pause === undefined) throw fault(options, list, answer.why, answer.cause);
    options.log(`Vitally: ${answer.why}; trying ${list} again in ${pause / 1000} s`);
    await options.wait(pause, signal);
  }
}

type Answer =
  | { kind: 'page'; page: z.infer<typeof Page>; waitS: number }
  | { kind: 'limited'; seconds: number }
  | { kind: 'lost'; why: string; cause: unknown };

async function ask(options: VitallyOptions, url: URL, signal: AbortSignal): Promise<Answer> {
  signal.throwIfAborted();
  let response: Response;
  let body: string;
  try {
    response = await options.fetch(url, {
      // The key as user name, no password.
      headers: {
        authorization: `Basic ${Buffer.from(`${options.key}:`).toString('base64')}`,
        accept: 'application/json',
      },
      // The key goes to this host alone.
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS)]),
    });
    body = await response.text();
  } catch (error) {
    signal.throwIfAborted();
    return { kind: 'lost', why: messageOf(error), cause: error };
  }
  const { status, headers } = response;
  if (status === 429) return { kind: 'limited', seconds: secondsTo(headers) };
  if (status === 401 || status === 403) {
    throw new UsageError('vitally.bad-key', `Vitally does not take VITALLY_API_KEY (${status})`, {
      hint: 'Make one under Settings, Integrations, Vitally REST API; VITALLY_API_URL must be of the same account and region.',
    });
  }
  if (status === 404 || (status >= 300 && status < 400)) {
    throw new UsageError('vitally.bad-url', `there is no Vitally API at ${url.host} (${status})`, {
      hint: 'VITALLY_API_URL is https://SUBDOMAIN.rest.vitally.io, in the EU https://rest.vitally-eu.io.',
    });
  }
  if (status === 400) throw fault(options, 'accounts', `it refuses the request (400)`, null);
  if (status !== 200) return { kind: 'lost', why: `status ${status}`, cause: null };
  let read: unknown;
  try {
    read = JSON.parse(body);
  } catch (error) {
    const what = body.trim() === '' ? 'empty' : /^\s*</.test(body) ? 'HTML' : 'cut off';
    return { kind: 'lost', why: `the answer is ${what} where JSON was expected`, cause: error };
  }
  const parsed = Page.safeParse(read);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const where = issue === undefined ? '' : ` (${issue.path.join('.')}: ${issue.message})`;
    return { kind: 'lost', why: `an answer of another shape${where}`, cause: parsed.error };
  }
  const left = headers.get('ratelimit-remaining');
  const waitS = left !== null && Number(left) === 0 && parsed.data.next != null ? secondsTo(headers) : 0;
  return { kind: 'page', page: parsed.data, waitS };
}

/** `Retry-After` in seconds or as a date, else `RateLimit-Reset` in seconds, else the whole window. */
function secondsTo(headers: Headers): number {
  const after = headers.get('retry-after');
  if (after !== null) {
    const seconds = /^\d+$/.test(after.trim()) ? Number(after) : (Date.parse(after) - Date.now()) / 1000;
    if (Number.isFinite(seconds)) return Math.min(3600, Math.max(1, Math.ceil(seconds)));
  }
  const reset = Number(headers.get('ratelimit-reset') ?? Number.NaN);
  return Number.isFinite(reset) ? Math.min(3600, Math.max(1, Math.ceil(reset))) : WINDOW_S;
}

function fault({ url }: VitallyOptions, list: string, why: string, cause: unknown): VitallyFault {
  return new VitallyFault('vitally.unreachable', `Vitally gave no usable answer for ${list}: ${why}`, {
    cause,
    hint: `Check the network, a proxy, and VITALLY_API_URL (${new URL(url).host}); then run the command again.`,
  });
}
