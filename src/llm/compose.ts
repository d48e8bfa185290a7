import { setMaxListeners } from 'node:events';

import { UsageError } from '../core/errors.ts';
import type { LlmSettings, Secrets } from '../core/settings.ts';
import type { AnswerCache, CallLog } from '../store/llm-calls.ts';

import { budgeted } from './wrappers/budget.ts';
import { cached } from './wrappers/cache.ts';
import { BREAKER, type BreakerOptions, circuitBroken } from './wrappers/circuit-breaker.ts';
import { concurrent } from './wrappers/concurrency.ts';
import { masking } from './wrappers/masking.ts';
import { type Price, priceOf } from './wrappers/prices.ts';
import { type LlmProvider, wrapping } from './provider.ts';
import { recorded } from './wrappers/record.ts';
import { RETRY, type RetryOptions, retrying } from './wrappers/retry.ts';
import { factsOf, providerOf, type ServerDeps, serverOf } from './servers/server.ts';
import { timeLimited } from './wrappers/time-limit.ts';

export interface LlmDeps extends ServerDeps {
  /** The table of calls and the cache: `llmCalls(store)`. */
  calls: CallLog & AnswerCache;
  /** The job run that calls belong to and whose budget they spend; null outside of one. */
  runId: number | null;
  retry?: Partial<RetryOptions>;
  breaker?: Partial<BreakerOptions>;
}

/**
 * The configured provider with everything around it; null where `llm.provider` is none. One a process and run: budget, queue, breaker
 * and cache are shared by all who use it. Throws RefusedError (`llm.not-local`) and UsageError; a server that is down is no error here.
 */
export async function composeLlm(
  settings: LlmSettings,
  secrets: Pick<Secrets, 'openaiKey'>,
  deps: LlmDeps,
): Promise<LlmProvider | null> {
  const server = await serverOf(settings, secrets, deps);
  if (server === null) return null;
  const price = priceFor(server.model, server.local, settings);
  const bare = await providerOf(server, await factsOf(server));
  const concurrency = settings.concurrency ?? (server.local ? LOCAL_CALLS : HOSTED_CALLS);
  return wrapped(bare, { ...settings, concurrency }, price, deps);
}

/**
 * A server of one's own works on one processor: the second call at once only makes the first one late, and both count their time from
 * when they are sent. A hosted one takes several.
 */
const LOCAL_CALLS = 1;
const HOSTED_CALLS = 4;

/** From the inside out: an attempt is limited in time, recorded, paid for, and refused by an open circuit; attempts queue, are tried again, and cached. */
export function wrapped(
  bare: LlmProvider,
  settings: Pick<LlmSettings, 'timeoutMs' | 'budget' | 'redact'> & { concurrency: number },
  price: Price,
  deps: Pick<LlmDeps, 'calls' | 'clock' | 'runId' | 'retry' | 'breaker'>,
): LlmProvider {
  const { calls, clock, runId } = deps;
  const limited = timeLimited(bare, settings.timeoutMs);
  const logged = recorded(limited, { log: calls, clock, runId, price });
  const paid = budgeted(logged, { limits: settings.budget, log: calls, clock, runId, price });
  const guarded = circuitBroken(paid, { ...BREAKER, ...deps.breaker });
  const queued = concurrent(guarded, settings.concurrency);
  const tried = retrying(queued, { ...RETRY, ...deps.retry });
  const remembered = cached(tried, { answers: calls, log: calls, clock, runId });
  const masked = masking(remembered, { redact: settings.redact });
  return wrapping(masked, (request, signal) => {
    // A whole night of calls may wait on one signal; each takes its listeners away again.
    setMaxListeners(0, signal);
    return masked.generate(request, signal);
  });
}

const FREE: Price = { input: 0, output: 0 };

function priceFor(model: string, local: boolean, settings: Pick<LlmSettings, 'prices' | 'budget'>): Price {
  const known = priceOf(model, settings.prices);
  if (local) return settings.prices[model] ?? FREE;
  const { dollarsPerRun, dollarsPerMonth } = settings.budget;
  if (known === null && (dollarsPerRun !== null || dollarsPerMonth !== null)) {
    throw new UsageError(
      'llm.no-price',
      `the price of ${model} is not known, so a budget in dollars cannot be kept`,
      {
        hint: 'Give llm.prices in brief.yaml (US dollars for a million tokens, input and output), or a budget in tokens.',
      },
    );
  }
  return known ?? FREE;
}
