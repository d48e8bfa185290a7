import { firstRow, tables } from './query.ts';
import type { Store } from './store.ts';

/** Key of a GitHub thread by its container's key and its ref; null when it is not stored. Spares the collector a request. */
export function knownGithubThread(store: Store, containerKey: string, ref: string): string | null {
  const query = tables
    .selectFrom('thread as t')
    .innerJoin('container as c', 'c.id', 't.container_id')
    .select('t.key')
    .where('c.source', '=', 'github')
    .where('c.key', '=', containerKey)
    .where('t.ref', '=', ref);
  return firstRow(store.connection, query)?.key ?? null;
}
