import type { Source } from '../core/item.ts';

import { statement } from './statement.ts';
import type { Store } from './store.ts';

/** Row id of a container by the name that ids print; null when it was never seen. */
export function containerNamed(store: Store, source: Source, name: string): number | null {
  const row = statement<{ id: number }>(
    store.connection,
    'SELECT id FROM container WHERE source = ? AND name = ? COLLATE NOCASE ORDER BY id DESC LIMIT 1',
  ).get(source, name);
  return row?.id ?? null;
}

/** Row id of an item by its printed id where that is its key (a note); null when there is none. */
export function itemKeyed(store: Store, source: Source, key: string): number | null {
  const row = statement<{ id: number }>(
    store.connection,
    'SELECT id FROM item WHERE source = ? AND key = ?',
  ).get(source, key);
  return row?.id ?? null;
}
