import { statement } from './statement.ts';
import type { Store } from './store.ts';

/** Key of a GitHub thread by its container's key and its ref; null when it is not stored. Spares the collector a request. */
export function knownGithubThread(store: Store, containerKey: string, ref: string): string | null {
  const row = statement<{ key: string }>(
    store.connection,
    `SELECT t.key FROM thread AS t JOIN container AS c ON c.id = t.container_id
     WHERE c.source = 'github' AND c.key = ? AND t.ref = ?`,
  ).get(containerKey, ref);
  return row?.key ?? null;
}
