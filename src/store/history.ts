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

export interface JoinedThread {
  containerId: number;
  authorId: number | null;
  createdAt: number;
  /** Title and first item. */
  text: string;
}

/** What these threads are about: title and root, newest first. */
export function rootsOf(store: Store, threads: readonly number[]): JoinedThread[] {
  return statement<JoinedThread>(
    store.connection,
    `SELECT t.container_id AS containerId, t.author_id AS authorId, t.created_at AS createdAt,
       t.title || char(10) || coalesce((SELECT substr(i.text, 1, 2000) FROM item AS i
         WHERE i.thread_id = t.id AND i.state IS NOT 'deleted' ORDER BY i.created_at, i.id LIMIT 1), '') AS text
     FROM thread AS t
     WHERE t.id IN (SELECT value FROM json_each(:threads)) AND t.state IS NOT 'deleted'
     ORDER BY t.created_at DESC, t.id`,
  ).all({ threads: JSON.stringify(threads) });
}

/** How many threads began in each of these containers in (from, to]. */
export function threadsBegun(
  store: Store,
  containers: readonly number[],
  span: { from: number; to: number },
): Map<number, number> {
  const rows = statement<{ container: number; threads: number }>(
    store.connection,
    `SELECT container_id AS container, count(*) AS threads FROM thread
     WHERE container_id IN (SELECT value FROM json_each(:containers)) AND created_at > :from AND created_at <= :to
       AND state IS NOT 'deleted'
     GROUP BY container_id`,
  ).all({ containers: JSON.stringify(containers), from: span.from, to: span.to });
  return new Map(rows.map((row) => [row.container, row.threads]));
}
