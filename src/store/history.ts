import { statement } from './statement.ts';
import type { Store } from './store.ts';

export interface OwnItem {
  threadId: number;
  containerId: number;
  at: number;
  text: string;
}

/** What the accounts wrote in (from, to], newest first, at most `limit`. */
export function ownItems(
  store: Store,
  accounts: readonly number[],
  span: { from: number; to: number },
  limit: number,
): OwnItem[] {
  return statement<OwnItem>(
    store.connection,
    `SELECT thread_id AS threadId, container_id AS containerId, created_at AS at, text FROM item
     WHERE author_id IN (SELECT value FROM json_each(:accounts)) AND created_at > :from AND created_at <= :to
       AND state IS NOT 'deleted'
     ORDER BY created_at DESC LIMIT :limit`,
  ).all({ accounts: JSON.stringify(accounts), from: span.from, to: span.to, limit });
}

/** In how many of these threads each other person wrote by `to`, by account id. */
export function peersIn(
  store: Store,
  threads: readonly number[],
  accounts: readonly number[],
  to: number,
): Map<number, number> {
  const rows = statement<{ author: number; threads: number }>(
    store.connection,
    `SELECT author_id AS author, count(DISTINCT thread_id) AS threads FROM item
     WHERE thread_id IN (SELECT value FROM json_each(:threads)) AND created_at <= :to AND author_id IS NOT NULL AND state IS NOT 'deleted'
       AND author_id NOT IN (SELECT value FROM json_each(:accounts))
     GROUP BY author_id`,
  ).all({ threads: JSON.stringify(threads), accounts: JSON.stringify(accounts), to });
  return new Map(rows.map((row) => [row.author, row.threads]));
}
