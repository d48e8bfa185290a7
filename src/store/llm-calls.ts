/** The table of model calls and the cache of their answers. */
import type { Insertable } from 'kysely';

import { firstRow, inList, runQuery, tables } from './query.ts';
import type { LlmCallTable } from './schema.ts';
import type { Connection } from './sqlite.ts';
import type { Store } from './store.ts';

/** The purpose of calls for vectors; all others ask for an answer. They have budgets of their own. */
export const EMBEDDING = 'embedding';

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
  /** Sums over one run, or over everything since a moment; `of`: only the calls of this kind. */
  totals(scope: ({ runId: number } | { since: number }) & { of?: 'embeddings' | 'answers' }): CallTotals;
}

export interface AnswerCache {
  find(key: string): { at: number; answer: string } | null;
}

/** Of what went to a server; an answer from the cache costs nothing. */
const totals = tables
  .selectFrom('llm_call')
  .select((call) => [
    call.fn.countAll<number>().filterWhere('cached', '=', 0).as('calls'),
    call.fn.countAll<number>().filterWhere('cached', '=', 1).as('cached'),
    call.fn
      .coalesce(call.fn.sum<number>('tokens_in').filterWhere('cached', '=', 0), call.lit(0))
      .as('tokensIn'),
    call.fn
      .coalesce(call.fn.sum<number>('tokens_out').filterWhere('cached', '=', 0), call.lit(0))
      .as('tokensOut'),
    call.fn.coalesce(call.fn.sum<number>('ms').filterWhere('cached', '=', 0), call.lit(0)).as('ms'),
    call.fn.coalesce(call.fn.sum<number>('cost'), call.lit(0)).as('cost'),
  ]);
const NOTHING: CallTotals = { calls: 0, cached: 0, tokensIn: 0, tokensOut: 0, ms: 0, cost: 0 };

/** The call table and the answer cache of one database. */
export function llmCalls(store: Store): CallLog & AnswerCache {
  return {
    record(call, answer) {
      store.write((connection) => {
        runQuery(connection, tables.insertInto('llm_call').values(tableRow(call)));
        if (answer === undefined) return;
        // An item may have been deleted while the model was writing about it.
        const { items, ...kept } = answer;
        if (anyDeleted(connection, items)) return;
        runQuery(
          connection,
          tables
            .insertInto('llm_cache')
            .values(kept)
            .onConflict((conflict) =>
              conflict.column('key').doUpdateSet({ at: kept.at, answer: kept.answer }),
            ),
        );
        for (const item of new Set(items)) {
          const row = { key: kept.key, item_id: item };
          runQuery(
            connection,
            tables
              .insertInto('llm_cache_item')
              .values(row)
              .onConflict((conflict) => conflict.doNothing()),
          );
        }
      });
    },
    totals(scope) {
      const query =
        'runId' in scope ? totals.where('run_id', '=', scope.runId) : totals.where('at', '>=', scope.since);
      const some =
        scope.of === undefined
          ? query
          : query.where('purpose', scope.of === 'embeddings' ? '=' : '<>', EMBEDDING);
      return firstRow(store.connection, some) ?? NOTHING;
    },
    find(key) {
      const query = tables.selectFrom('llm_cache').select(['at', 'answer']).where('key', '=', key);
      return firstRow(store.connection, query);
    },
  };
}

function tableRow(call: CallRow): Insertable<LlmCallTable> {
  return {
    run_id: call.runId,
    at: call.at,
    purpose: call.purpose,
    prompt_version: call.promptVersion,
    provider: call.provider,
    model: call.model,
    tokens_in: call.tokensIn,
    tokens_out: call.tokensOut,
    ms: Math.round(call.ms),
    cost: call.cost,
    cached: call.cached ? 1 : 0,
    outcome: call.outcome,
    error: call.error,
  };
}

function anyDeleted(connection: Connection, items: readonly number[]): boolean {
  const query = tables
    .selectFrom('item')
    .select('id')
    .where(inList('id', items))
    .where('state', '=', 'deleted');
  return firstRow(connection, query) !== null;
}

/** Forgets answers older than `before`. Gives how many. */
export function pruneAnswers(store: Store, before: number): number {
  const query = tables.deleteFrom('llm_cache').where('at', '<', before);
  return store.write((connection) => runQuery(connection, query).changes);
}
