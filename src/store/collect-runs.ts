import type { Collected, Gap } from '../core/item.ts';

import { allRows, runQuery, tables } from './query.ts';
import type { Store } from './store.ts';

export interface CollectOutcome {
  status: 'done' | 'partial' | 'failed';
  items: number;
  requests: number;
  error: string | null;
}

/** Opens the record of one source's collect. `asOf` is what the run calls now. Gives its id. */
export function startCollectRun(store: Store, source: Collected, startedAt: number, asOf: number): number {
  const row = {
    source,
    started_at: startedAt,
    as_of: asOf,
    status: 'running',
    items: 0,
    requests: 0,
  } as const;
  return store.write((connection) => runQuery(connection, tables.insertInto('collect_run').values(row)).id);
}

/** Records what could not be read in this run. */
export function saveGap(store: Store, run: number, source: Collected, gap: Gap): void {
  const { container: key, what } = gap;
  const query = tables.insertInto('gap').values((row) => ({
    collect_run_id: run,
    whole_source: key === null ? 1 : 0,
    container_id:
      key === null || source === 'customers'
        ? null
        : row.selectFrom('container').select('id').where('source', '=', source).where('key', '=', key),
    what,
  }));
  store.write((connection) => runQuery(connection, query));
}

export function finishCollectRun(
  store: Store,
  run: number,
  finishedAt: number,
  { status, items, requests, error }: CollectOutcome,
): void {
  const query = tables
    .updateTable('collect_run')
    .set({ finished_at: finishedAt, status, items, requests, error })
    .where('id', '=', run);
  store.write((connection) => runQuery(connection, query));
}

export interface GapAt {
  /** Null for a whole source, and for a container that was never seen (`wholeSource` tells). */
  containerId: number | null;
  wholeSource: boolean;
  what: string;
}

export interface SourceState {
  source: Collected;
  /** Of the newest run that ended and whose clock stood at or before the moment asked for. */
  status: 'done' | 'partial' | 'failed';
  /** The source was read up to here, gaps aside: the clock of the newest run that did not fail. Null: none did. */
  upTo: number | null;
  error: string | null;
  gaps: GapAt[];
}

/** How each source stood for a run at `asOf`. A source that was never collected is absent. */
export function sourceStates(store: Store, asOf: number): SourceState[] {
  const runs = allRows(
    store.connection,
    tables
      .selectFrom('collect_run as r')
      .select((run) => [
        'r.id',
        'r.source',
        'r.status',
        'r.error',
        run
          .selectFrom('collect_run as good')
          .select((column) => column.fn.max('good.as_of').as('at'))
          .whereRef('good.source', '=', 'r.source')
          .where('good.status', 'in', ['done', 'partial'])
          .where('good.as_of', '<=', asOf)
          .as('upTo'),
      ])
      .where('r.id', '=', (run) =>
        run
          .selectFrom('collect_run as ended')
          .select('ended.id')
          .whereRef('ended.source', '=', 'r.source')
          .where('ended.status', '<>', 'running')
          .where('ended.as_of', '<=', asOf)
          .orderBy('ended.as_of', 'desc')
          .orderBy('ended.id', 'desc')
          .limit(1),
      )
      .orderBy('r.source')
      .$narrowType<{ status: CollectOutcome['status'] }>(),
  );
  return runs.map(({ id, ...run }) => ({ ...run, gaps: gapsOf(store, id) }));
}

function gapsOf(store: Store, run: number): GapAt[] {
  const query = tables
    .selectFrom('gap')
    .select(['container_id as containerId', 'whole_source', 'what'])
    .where('collect_run_id', '=', run)
    .orderBy('id');
  return allRows(store.connection, query).map(({ whole_source, ...gap }) => ({
    ...gap,
    wholeSource: whole_source === 1,
  }));
}
