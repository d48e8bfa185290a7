import type { Gap, Source } from '../core/item.ts';

import { statement } from './statement.ts';
import type { Store } from './store.ts';

export interface CollectOutcome {
  status: 'done' | 'partial' | 'failed';
  items: number;
  requests: number;
  error: string | null;
}

/** Opens the record of one source's collect. `asOf` is what the run calls now. Gives its id. */
export function startCollectRun(store: Store, source: Source, startedAt: number, asOf: number): number {
  return store.write((connection) =>
    Number(
      connection
        .prepare(
          `INSERT INTO collect_run (source, started_at, as_of, status, items, requests) VALUES (?, ?, ?, 'running', 0, 0)`,
        )
        .run(source, startedAt, asOf).lastInsertRowid,
    ),
  );
}

/** Records what could not be read in this run. */
export function saveGap(store: Store, run: number, source: Source, gap: Gap): void {
  store.write((connection) => {
    connection
      .prepare(
        `INSERT INTO gap (collect_run_id, whole_source, container_id, what)
         VALUES (?, ?, (SELECT id FROM container WHERE source = ? AND key = ?), ?)`,
      )
      .run(run, gap.container === null ? 1 : 0, source, gap.container, gap.what);
  });
}

export function finishCollectRun(
  store: Store,
  run: number,
  finishedAt: number,
  outcome: CollectOutcome,
): void {
  store.write((connection) => {
    connection
      .prepare(
        'UPDATE collect_run SET finished_at = ?, status = ?, items = ?, requests = ?, error = ? WHERE id = ?',
      )
      .run(finishedAt, outcome.status, outcome.items, outcome.requests, outcome.error, run);
  });
}

export interface GapAt {
  /** Null for a whole source, and for a container that was never seen (`wholeSource` tells). */
  containerId: number | null;
  wholeSource: boolean;
  what: string;
}

export interface SourceState {
  source: Source;
  /** Of the newest run that ended and whose clock stood at or before the moment asked for. */
  status: 'done' | 'partial' | 'failed';
  /** The source was read up to here, gaps aside: the clock of the newest run that did not fail. Null: none did. */
  upTo: number | null;
  error: string | null;
  gaps: GapAt[];
}

/** How each source stood for a run at `asOf`. A source that was never collected is absent. */
export function sourceStates(store: Store, asOf: number): SourceState[] {
  const runs = statement<Omit<SourceState, 'gaps'> & { id: number }>(
    store.connection,
    `SELECT id, source, status, error,
       (SELECT max(as_of) FROM collect_run WHERE source = r.source AND status IN ('done', 'partial') AND as_of <= :asOf) AS upTo
     FROM collect_run AS r
     WHERE id = (SELECT id FROM collect_run WHERE source = r.source AND status <> 'running' AND as_of <= :asOf
                 ORDER BY as_of DESC, id DESC LIMIT 1)
     ORDER BY source`,
  ).all({ asOf });
  const gaps = statement<Omit<GapAt, 'wholeSource'> & { wholeSource: number }>(
    store.connection,
    'SELECT container_id AS containerId, whole_source AS wholeSource, what FROM gap WHERE collect_run_id = ? ORDER BY id',
  );
  return runs.map(({ id, ...run }) => ({
    ...run,
    gaps: gaps.all(id).map((gap) => ({ ...gap, wholeSource: gap.wholeSource === 1 })),
  }));
}
