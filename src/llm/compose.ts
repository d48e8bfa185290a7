import { setMaxListeners } from 'node:events';

import { UsageError } from '../core/errors.ts';
import type { LlmSettings, Secrets } from '../core/settings.ts';
import type { AnswerCache, CallLog } from '../store/llm-calls.ts';

import { budgeted, type BudgetOptions } from './wrappers/budget.ts';
import { answerRow, cached } from './wrappers/cache.ts';
import { rowOf } from './wrappers/call-row.ts';
import { BREAKER, type BreakerOptions, circuitBroken } from './wrappers/circuit-breaker.ts';
import { concurrent } from './wrappers/concurrency.ts';
import { masking } from './wrappers/masking.ts';
import { type Price, priceOf } from './wrappers/prices.ts';
import {
  type Call,
  type GenerateRequest,
  type GenerateResult,
  type LlmProvider,
  wrapping,
} from './provider.ts';
import { requestTokens } from './prompts/tokens.ts';
import { type Answered, recorded, type RecordOptions } from './wrappers/record.ts';
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
  const concurrency = concurrencyOf(server.local, settings);
  return wrapped(bare, { ...settings, concurrency }, price, deps);
}

/**
 * A server of one's own works on one processor: the second call at once only makes the first one late, and both count their time from
 * when they are sent. A hosted one takes several.
 */
const LOCAL_CALLS = 1;
const HOSTED_CALLS = 4;

export function concurrencyOf(local: boolean, settings: Pick<LlmSettings, 'concurrency'>): number {
  return settings.concurrency ?? (local ? LOCAL_CALLS : HOSTED_CALLS);
}

/** From the inside out: an attempt is limited in time, recorded, paid for, and refused by an open circuit; attempts queue, are tried again, and cached. */
export function wrapped(
  bare: LlmProvider,
  settings: Pick<LlmSettings, 'timeoutMs' | 'budget' | 'redact'> & { concurrency: number },
  price: Price,
  deps: Pick<LlmDeps, 'calls' | 'clock' | 'runId' | 'retry' | 'breaker'>,
): LlmProvider {
  const { calls, clock, runId } = deps;
  const tried = guardedCall<GenerateRequest, GenerateResult>(
    (request, signal) => bare.generate(request, signal),
    settings,
    price,
    deps,
    {
      row: (request, at) => rowOf(bare, request, runId, at),
      outcome: ({ finish }) => (finish === 'stop' ? 'ok' : finish),
      answer: (request, result, at) => answerRow(bare, request, result, at),
      of: 'answers',
      most: (request) => ({ tokensIn: requestTokens(request).most, tokensOut: request.maxTokens }),
    },
  );
  const remembered = cached(wrapping(bare, tried), { answers: calls, log: calls, clock, runId });
  const masked = masking(remembered, { redact: settings.redact });
  return wrapping(masked, (request, signal) => {
    // A whole night of calls may wait on one signal; each takes its listeners away again.
    setMaxListeners(0, signal);
    return masked.generate(request, signal);
  });
}

/** What the wrappers must know of one kind of call. */
export type CallKind<Request, Result> = Pick<RecordOptions<Request, Result>, 'row' | 'outcome' | 'answer'> &
  Pick<BudgetOptions<Request>, 'most' | 'of'>;

/** All that stands around every call to a model server, whatever it asks for. */
export function guardedCall<Request, Result extends Answered>(
  bare: Call<Request, Result>,
  settings: Pick<LlmSettings, 'timeoutMs' | 'budget'> & { concurrency: number },
  price: Price,
  deps: Pick<LlmDeps, 'calls' | 'clock' | 'runId' | 'retry' | 'breaker'>,
  { most, of, ...kind }: CallKind<Request, Result>,
): Call<Request, Result> {
  const { calls: log, clock, runId } = deps;
  const limited = timeLimited(bare, settings.timeoutMs);
  const logged = recorded(limited, { log, clock, price, ...kind });
  const paid = budgeted(logged, { limits: settings.budget, log, clock, runId, price, most, of });
  const guarded = circuitBroken(paid, { ...BREAKER, ...deps.breaker });
  const queued = concurrent(guarded, settings.concurrency);
  return retrying(queued, { ...RETRY, ...deps.retry });
}

const FREE: Price = { input: 0, output: 0 };

export function priceFor(
  model: string,
  local: boolean,
  settings: Pick<LlmSettings, 'prices' | 'budget'>,
): Price {
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
