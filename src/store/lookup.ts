import { type Evidence } from '../core/evidence.ts';
import { itemId, parseId } from '../core/ids.ts';
import type { Source } from '../core/item.ts';
import { isoUtc } from '../core/time.ts';

import { allRows, firstRow, sameText, tables } from './query.ts';
import type { Store } from './store.ts';

/** Row id of a container by the name that ids print; null when it was never seen. */
export function containerNamed(store: Store, source: Source, name: string): number | null {
  const query = tables
    .selectFrom('container')
    .select('id')
    .where('source', '=', source)
    .where(sameText('name', name))
    .orderBy('id', 'desc');
  return firstRow(store.connection, query)?.id ?? null;
}

/** The name people call a container by; null for one that was never saved. */
export function containerTitle(
  store: Store,
  container: { id: number } | { source: Source; key: string },
): string | null {
  const query = tables.selectFrom('container').select('title');
  const one =
    'id' in container
      ? query.where('id', '=', container.id)
      : query.where('source', '=', container.source).where('key', '=', container.key);
  return firstRow(store.connection, one)?.title ?? null;
}

/** Row id of an item by its source's own key; null when there is none. */
export function itemKeyed(store: Store, source: Source, key: string): number | null {
  const query = tables.selectFrom('item').select('id').where('source', '=', source).where('key', '=', key);
  return firstRow(store.connection, query)?.id ?? null;
}

/** The items behind a printed id: one item, or for a thread's id its root. Deleted ones are left out. */
export function itemsOf(store: Store, id: string): Evidence[] {
  const parsed = parseId(id);
  if (parsed === null) return [];
  const query = tables
    .selectFrom('item as i')
    .innerJoin('thread as t', 't.id', 'i.thread_id')
    .innerJoin('container as c', 'c.id', 'i.container_id')
    .leftJoin('account as a', 'a.id', 'i.author_id')
    .select([
      'i.source',
      'i.kind',
      'i.ref as itemRef',
      't.ref as threadRef',
      't.title as threadTitle',
      'c.name as container',
      'i.title',
      'a.name as author',
      'i.text',
      'i.state',
      'i.url',
      'i.created_at as at',
    ])
    .where('i.source', '=', parsed.source)
    .where((column) => column.or([column('i.state', 'is', null), column('i.state', '<>', 'deleted')]))
    .where((column) =>
      column.or([
        column.and([column('t.ref', '=', parsed.ref), column('i.ref', '=', parsed.rest)]),
        column.and([column('i.ref', '=', parsed.ref), column('i.source', '=', 'slack')]),
      ]),
    );
  const inContainer = parsed.container === null ? query : query.where(sameText('c.name', parsed.container));
  return allRows(store.connection, inContainer).map((row) => ({
    id: itemId(row.source, row.container, row.threadRef, row.itemRef),
    source: row.source,
    kind: row.kind,
    title: row.source === 'slack' ? null : (row.title ?? row.threadTitle),
    author: row.author,
    text: row.text,
    state: row.state,
    url: row.url,
    at: isoUtc(row.at),
    thread: itemId(row.source, row.container, row.threadRef, ''),
  }));
}
