/** The record of job runs. */
import { z } from 'zod';

import { allRows, runQuery, tables } from './query.ts';
import type { Store } from './store.ts';

export type JobStatus = 'running' | 'done' | 'partial' | 'failed';

export interface JobRun {
  id: number;
  job: string;
  startedAt: number;
  finishedAt: number | null;
  asOf: number;
  status: JobStatus;
  /** What became of each step and person, as the runner wrote it. */
  detail: Record<string, unknown>;
}

/** Opens the record of one run of a job; `asOf` is what it calls now. Gives its id. */
export function startJobRun(store: Store, job: string, startedAt: number, asOf: number): number {
  const row = { job, started_at: startedAt, as_of: asOf, status: 'running', detail_json: '{}' } as const;
  return store.write((connection) => runQuery(connection, tables.insertInto('run').values(row)).id);
}

export function finishJobRun(
  store: Store,
  id: number,
  finishedAt: number,
  status: Exclude<JobStatus, 'running'>,
  detail: Record<string, unknown>,
): void {
  const query = tables
    .updateTable('run')
    .set({ finished_at: finishedAt, status, detail_json: JSON.stringify(detail) })
    .where('id', '=', id);
  store.write((connection) => runQuery(connection, query));
}

/** The newest run of each job. */
export function lastJobRuns(store: Store): JobRun[] {
  const query = tables
    .selectFrom('run as r')
    .select((run) => [
      'id',
      'job',
      run.ref('started_at').as('startedAt'),
      run.ref('finished_at').as('finishedAt'),
      run.ref('as_of').as('asOf'),
      'status',
      'detail_json',
    ])
    .where('r.id', '=', (run) =>
      run
        .selectFrom('run as newest')
        .select('newest.id')
        .whereRef('newest.job', '=', 'r.job')
        .orderBy('newest.started_at', 'desc')
        .orderBy('newest.id', 'desc')
        .limit(1),
    )
    .orderBy('job');
  return allRows(store.connection, query).map(({ detail_json, ...run }) => ({
    ...run,
    detail: z.record(z.string(), z.unknown()).parse(JSON.parse(detail_json)),
  }));
}
