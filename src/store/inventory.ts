/** What the database holds, for the operator: counts of every kind, the state of each source, and rows for an export. */
import { itemId, threadId } from '../core/ids.ts';
import { type ItemKind, type Source, SOURCES, type State } from '../core/item.ts';
import { isoUtc } from '../core/time.ts';

import { allRows, firstRow, prepared, slot, tables } from './query.ts';
import type { Store } from './store.ts';
import { type Visible, visibleItem } from './visible.ts';

export interface SourceInventory {
  source: Source;
  /** Items of every kind that occurs, tombstones left out. */
  kinds: Partial<Record<ItemKind, number>>;
  items: number;
  threads: number;
  /** Items whose text was deleted. */
  deleted: number;
  containers: { total: number; private: number; unreadable: number };
  accounts: number;
  /** Creation of the oldest and newest item, milliseconds UTC. */
  oldest: number | null;
  newest: number | null;
}

/** Counts of everything by source; a source that holds nothing is there with zeros. */
export function inventory(store: Store): SourceInventory[] {
  const kinds = allRows(
    store.connection,
    tables
      .selectFrom('item')
      .select(({ fn }) => [
        'source',
        'kind',
        fn.countAll<number>().filterWhere('state', 'is not', 'deleted').as('alive'),
        fn.countAll<number>().filterWhere('state', '=', 'deleted').as('deleted'),
        fn.min<number | null>('created_at').filterWhere('state', 'is not', 'deleted').as('oldest'),
        fn.max<number | null>('created_at').filterWhere('state', 'is not', 'deleted').as('newest'),
      ])
      .groupBy(['source', 'kind'])
      .orderBy('source')
      .orderBy('kind'),
  );
  return SOURCES.map((source) => {
    const mine = kinds.filter((row) => row.source === source);
    const containers = firstRow(
      store.connection,
      tables
        .selectFrom('container')
        .select(({ fn }) => [
          fn.countAll<number>().as('total'),
          fn.countAll<number>().filterWhere('visibility', '=', 'private').as('private'),
          fn.countAll<number>().filterWhere('access_from', '=', 'unknown').as('unreadable'),
        ])
        .where('source', '=', source),
    );
    return {
      source,
      kinds: Object.fromEntries(mine.filter((row) => row.alive > 0).map((row) => [row.kind, row.alive])),
      items: sum(mine.map((row) => row.alive)),
      threads: countOf(store, 'thread', source),
      deleted: sum(mine.map((row) => row.deleted)),
      containers: containers ?? { total: 0, private: 0, unreadable: 0 },
      accounts: countOf(store, 'account', source),
      oldest: extreme(
        Math.min,
        mine.map((row) => row.oldest),
      ),
      newest: extreme(
        Math.max,
        mine.map((row) => row.newest),
      ),
    };
  });
}

function countOf(store: Store, table: 'thread' | 'account', source: Source): number {
  const query = tables
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('source', '=', source);
  return firstRow(store.connection, query)?.n ?? 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function extreme(pick: (...values: number[]) => number, values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : pick(...known);
}

/** One row of `brief export items`. Times are ISO 8601, UTC. */
export interface ExportRow {
  source: Source;
  kind: ItemKind;
  id: string;
  thread: string;
  container: string;
  author: string | null;
  createdAt: string;
  /** Null for a deleted row: only when we saw it go is known. */
  updatedAt: string | null;
  state: State | null;
  title: string | null;
  /** Null for a deleted row. */
  text: string | null;
  url: string | null;
}

const keysOfItems = tables
  .selectFrom('item as i')
  .innerJoin('thread as t', 't.id', 'i.thread_id')
  .innerJoin('container as c', 'c.id', 'i.container_id')
  .select(['i.id', 'i.source', 'c.name as container', 't.ref as thread_ref', 'i.ref']);

const itemToExport = prepared(
  tables
    .selectFrom('item as i')
    .leftJoin('account as a', 'a.id', 'i.author_id')
    .select([
      'i.kind',
      'a.handle as author',
      'i.created_at',
      'i.updated_at',
      'i.state',
      'i.title',
      'i.text',
      'i.url',
    ])
    .where('i.id', '=', slot<number>('id')),
);

/**
 * Every item, ordered by source, then id, both by their bytes. Only the ids are sorted in memory; rows are read one by one, in one
 * consistent view as long as nobody writes. Nothing in a row depends on when or how often it was collected. `visible`: what a reader may see; null:
 * everything.
 */
export function* exportItems(store: Store, visible: Visible | null = null): Generator<ExportRow> {
  const keys = allRows(
    store.connection,
    visible === null ? keysOfItems : keysOfItems.where(visibleItem(visible)),
  )
    .map((row) => ({
      rowid: row.id,
      source: row.source,
      container: row.container,
      id: itemId(row.source, row.container, row.thread_ref, row.ref),
      thread: threadId(row.source, row.container, row.thread_ref),
    }))
    .sort((a, b) => compare(a.source, b.source) || compare(a.id, b.id) || a.rowid - b.rowid);
  for (const { rowid, source, container, id, thread } of keys) {
    const row = itemToExport.first(store.connection, { id: rowid });
    if (row === null) continue;
    const deleted = row.state === 'deleted';
    yield {
      source,
      kind: row.kind,
      id,
      thread,
      container,
      author: row.author,
      createdAt: isoUtc(row.created_at),
      updatedAt: deleted ? null : isoUtc(row.updated_at),
      state: row.state,
      title: row.title,
      text: deleted ? null : row.text,
      url: row.url,
    };
  }
}

/** By code points: the order of the UTF-8 bytes, which other programs sort by. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  let at = 0;
  while (a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return (a.codePointAt(at) ?? -1) - (b.codePointAt(at) ?? -1);
}
