import { BriefError, messageOf } from '../../core/errors.ts';
import { maskSecrets } from '../../core/secrets.ts';
import { oneLine } from '../../core/text.ts';
import type { Clock } from '../../core/time.ts';
import type { AnswerRow, CallLog, CallRow } from '../../store/llm-calls.ts';

import { costOf, type Price } from './prices.ts';
import type { Call } from '../provider.ts';

export interface RecordOptions<Request, Result> {
  log: CallLog;
  clock: Clock;
  price: Price;
  /** The row of a call that begins at a moment. */
  row: (request: Request, at: number) => CallRow;
  /** `ok`, or in what way a finished call did not give all of it. */
  outcome: (result: Result) => string;
  /** The answer to keep; left out where none is. */
  answer?: (request: Request, result: Result, at: number) => AnswerRow;
}

/** What every answer says of itself. */
export interface Answered {
  model: string;
  tokensIn: number;
  tokensOut: number;
}

/**
 * Every call a row, failed and aborted ones too; the answer goes into the cache in the same transaction, so that a kill after it pays
 * nothing twice.
 */
export function recorded<Request, Result extends Answered>(
  inner: Call<Request, Result>,
  options: RecordOptions<Request, Result>,
): Call<Request, Result> {
  const { log, clock, price } = options;
  return async (request, signal) => {
    const at = clock();
    const started = performance.now();
    const row = (outcome: string, part: Partial<CallRow>): CallRow => ({
      ...options.row(request, at),
      ms: performance.now() - started,
      outcome,
      ...part,
    });
    let result: Result;
    try {
      result = await inner(request, signal);
    } catch (error) {
      const outcome = signal.aborted ? 'aborted' : error instanceof BriefError ? error.code : 'failed';
      log.record(row(outcome, { error: maskSecrets(oneLine(messageOf(error), 300)) }));
      throw error;
    }
    const { model, tokensIn, tokensOut } = result;
    const cost = costOf(price, tokensIn, tokensOut);
    log.record(
      row(options.outcome(result), { model, tokensIn, tokensOut, cost }),
      options.answer?.(request, result, clock()),
    );
    return result;
  };
}
