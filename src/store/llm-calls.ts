/** The table of model calls and the cache of their answers. */
import { statement } from './statement.ts';
import type { Store } from './store.ts';

/** One request to a model server, or one answer taken from the cache. */
export interface CallRow {
  /** The job run it belongs to; null outside of one. */
  runId: number | null;
  /** When it began, milliseconds UTC. */
  at: number;
  purpose: string;
  /** `name@hash` of the prompt file. */
  promptVersion: string;
  provider: string;
  /** As the server names it; as configured where no answer came. */
  model: string;
  tokensIn: number;
  tokensOut: number;
  ms: number;
  /** US dollars. */
  cost: number;
  cached: boolean;
  /** `ok`, `length`, `refusal`, `aborted`, or the code of the error. */
  outcome: string;
  error: string | null;
}

/** An answer to keep: `items` are the store's ids of the items whose text the prompt held. */
export interface AnswerRow {
  key: string;
  at: number;
  purpose: string;
  answer: string;
  items: readonly number[];
}

export interface CallTotals {
  /** Requests that went to a server. */
  calls: number;
  cached: number;
  tokensIn: number;
  tokensOut: number;
  ms: number;
  cost: number;
}

export interface CallLog {
  /** Saves the call and, in the same transaction, its answer: what was paid for is never asked again after a kill. */
  record(call: CallRow, answer?: AnswerRow): void;
  /** Sums over one run, or over everything since a moment. */
  totals(scope: { runId: number } | { since: number }): CallTotals;
}

export interface AnswerCache {
  find(key: string): { at: number; answer: string } | null;
}

const INSERT_CALL = `INSERT INTO llm_call
  (run_id, at, purpose, prompt_version, provider, model, tokens_in, tokens_out, ms, cost, cached, outcome, error)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const UPSERT_ANSWER = `INSERT INTO llm_cache (key, at, purpose, answer) VALUES (?, ?, ?, ?)
  ON CONFLICT (key) DO UPDATE SET at = excluded.at, answer = excluded.answer`;
const INSERT_ITEM = 'INSERT INTO llm_cache_item (key, item_id) VALUES (?, ?) ON CONFLICT DO NOTHING';
const IS_DELETED = `SELECT 1 FROM item WHERE id = ? AND state = 'deleted'`;
const SUMS = `SELECT count(*) FILTER (WHERE cached = 0) AS calls, count(*) FILTER (WHERE cached = 1) AS cached,
  coalesce(sum(tokens_in) FILTER (WHERE cached = 0), 0) AS tokensIn,
  coalesce(sum(tokens_out) FILTER (WHERE cached = 0), 0) AS tokensOut,
  coalesce(sum(ms) FILTER (WHERE cached = 0), 0) AS ms, coalesce(sum(cost), 0.0) AS cost FROM llm_call`;
const NOTHING: CallTotals = { calls: 0, cached: 0, tokensIn: 0, tokensOut: 0, ms: 0, cost: 0 };

/** The call table and the answer cache of one database. */
export function llmCalls(store: Store): CallLog & AnswerCache {
  return {
    record(call, answer) {
      store.write((connection) => {
        statement(connection, INSERT_CALL).run(
          call.runId,
          call.at,
          call.purpose,
          call.promptVersion,
          call.provider,
          call.model,
          call.tokensIn,
          call.tokensOut,
          Math.round(call.ms),
          call.cost,
          call.cached ? 1 : 0,
          call.outcome,
          call.error,
        );
        if (answer === undefined) return;
        // An item may have been deleted while the model was writing about it.
        if (answer.items.some((item) => statement(connection, IS_DELETED).get(item) !== undefined)) return;
        statement(connection, UPSERT_ANSWER).run(answer.key, answer.at, answer.purpose, answer.answer);
        for (const item of new Set(answer.items)) statement(connection, INSERT_ITEM).run(answer.key, item);
      });
    },
    totals(scope) {
      const row =
        'runId' in scope
          ? statement<CallTotals>(store.connection, `${SUMS} WHERE run_id = ?`).get(scope.runId)
          : statement<CallTotals>(store.connection, `${SUMS} WHERE at >= ?`).get(scope.since);
      return row ?? NOTHING;
    },
    find(key) {
      const row = statement<{ at: number; answer: string }>(
        store.connection,
        'SELECT at, answer FROM llm_cache WHERE key = ?',
      ).get(key);
      return row ?? null;
    },
  };
}

/** Forgets answers older than `before`. Gives how many. */
export function pruneAnswers(store: Store, before: number): number {
  return store.write(
    (connection) => connection.prepare('DELETE FROM llm_cache WHERE at < ?').run(before).changes,
  );
}
