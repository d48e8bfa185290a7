import { BriefError, messageOf } from '../../core/errors.ts';
import { maskSecrets } from '../../core/secrets.ts';
import { oneLine } from '../../core/text.ts';
import type { Clock } from '../../core/time.ts';
import type { CallLog, CallRow } from '../../store/llm-calls.ts';

import { answerRow } from './cache.ts';
import { rowOf } from './call-row.ts';
import { costOf, type Price } from './prices.ts';
import { type GenerateResult, type LlmProvider, wrapping } from '../provider.ts';

export interface RecordOptions {
  log: CallLog;
  clock: Clock;
  runId: number | null;
  price: Price;
}

/**
 * Every call a row, failed and aborted ones too; the answer goes into the cache in the same transaction, so that a kill after it pays
 * nothing twice.
 */
export function recorded(inner: LlmProvider, options: RecordOptions): LlmProvider {
  const { log, clock, runId, price } = options;
  return wrapping(inner, async (request, signal) => {
    const at = clock();
    const started = performance.now();
    const row = (outcome: string, part: Partial<CallRow>): CallRow => ({
      ...rowOf(inner, request, runId, at),
      ms: performance.now() - started,
      outcome,
      ...part,
    });
    let result: GenerateResult;
    try {
      result = await inner.generate(request, signal);
    } catch (error) {
      const outcome = signal.aborted ? 'aborted' : error instanceof BriefError ? error.code : 'failed';
      log.record(row(outcome, { error: maskSecrets(oneLine(messageOf(error), 300)) }));
      throw error;
    }
    const { model, tokensIn, tokensOut } = result;
    const outcome = result.finish === 'stop' ? 'ok' : result.finish;
    const cost = costOf(price, tokensIn, tokensOut);
    log.record(
      row(outcome, { model, tokensIn, tokensOut, cost }),
      answerRow(inner, request, result, clock()),
    );
    return result;
  });
}
