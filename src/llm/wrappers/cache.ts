import { createHash } from 'node:crypto';

import { z } from 'zod';

import { HOUR, type Clock } from '../../core/time.ts';
import type { AnswerCache, AnswerRow, CallLog } from '../../store/llm-calls.ts';

import { rowOf } from './call-row.ts';
import { type GenerateRequest, type GenerateResult, type LlmProvider, wrapping } from '../provider.ts';

/** An answer that was cut or refused is remembered for the rest of the night, not for ever. */
const UNDONE_MS = 12 * HOUR;

const Stored = z.strictObject({
  text: z.string(),
  finish: z.enum(['stop', 'length', 'refusal']),
  model: z.string(),
  tokensIn: z.number(),
  tokensOut: z.number(),
});

/** The content of a call: the same purpose, prompt, model, schema and input give the same answer. */
export function cacheKey(provider: Pick<LlmProvider, 'name' | 'model'>, request: GenerateRequest): string {
  const { purpose, promptVersion, system, user, schema, maxTokens } = request;
  const content = [
    provider.name,
    provider.model,
    purpose,
    promptVersion,
    system,
    user,
    schema ?? null,
    maxTokens,
  ];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

/** The row that keeps an answer; `recorded` saves it with the call. */
export function answerRow(
  provider: LlmProvider,
  request: GenerateRequest,
  result: GenerateResult,
  at: number,
): AnswerRow {
  const { text, finish, model, tokensIn, tokensOut } = result;
  return {
    key: cacheKey(provider, request),
    at,
    purpose: request.purpose,
    answer: JSON.stringify({ text, finish, model, tokensIn, tokensOut }),
    items: request.items ?? [],
  };
}

export interface CacheOptions {
  answers: AnswerCache;
  log: CallLog;
  clock: Clock;
  runId: number | null;
}

/** Answers from the cache where it can, and asks once for what is asked twice at the same time. */
export function cached(inner: LlmProvider, options: CacheOptions): LlmProvider {
  const { answers, log, clock, runId } = options;
  const inFlight = new Map<string, Promise<GenerateResult>>();

  const found = (key: string): z.infer<typeof Stored> | null => {
    const row = answers.find(key);
    if (row === null) return null;
    const stored = Stored.parse(JSON.parse(row.answer));
    return stored.finish === 'stop' || clock() - row.at < UNDONE_MS ? stored : null;
  };

  return wrapping(inner, async (request, signal) => {
    const key = cacheKey(inner, request);
    for (;;) {
      signal.throwIfAborted();
      const stored = found(key);
      if (stored !== null) {
        const { model, tokensIn, tokensOut, finish } = stored;
        const outcome = finish === 'stop' ? 'ok' : finish;
        log.record({
          ...rowOf(inner, request, runId, clock()),
          model,
          tokensIn,
          tokensOut,
          cached: true,
          outcome,
        });
        return { ...stored, cached: true };
      }
      const others = inFlight.get(key);
      if (others === undefined) break;
      // Its outcome is in the cache, or it failed or was aborted and the next of those who wait asks.
      await settledOrAborted(others, signal);
    }
    const mine = inner.generate(request, signal);
    inFlight.set(key, mine);
    try {
      return await mine;
    } finally {
      inFlight.delete(key);
    }
  });
}

async function settledOrAborted(work: Promise<unknown>, signal: AbortSignal): Promise<void> {
  let stop = (): void => undefined;
  const aborted = new Promise<void>((resolve) => {
    stop = resolve;
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    await Promise.race([work, aborted]);
  } catch {
    // Whoever asked hears of it.
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
