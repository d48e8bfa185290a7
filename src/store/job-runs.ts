/** The record of job runs. */
import { z } from 'zod';

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
  return store.write((connection) =>
    Number(
      connection
        .prepare(
          `INSERT INTO run (job, started_at, as_of, status, detail_json) VALUES (?, ?, ?, 'running', '{}')`,
        )
        .run(job, startedAt, asOf).lastInsertRowid,
    ),
  );
}

export function finishJobRun(
  store: Store,
  id: number,
  finishedAt: number,
  status: Exclude<JobStatus, 'running'>,
  detail: Record<string, unknown>,
): void {
  store.write((connection) => {
    connection
      .prepare('UPDATE run SET finished_at = ?, status = ?, detail_json = ? WHERE id = ?')
      .run(finishedAt, status, JSON.stringify(detail), id);
  });
}

/** The newest run of each job. */
export function lastJobRuns(store: Store): JobRun[] {
  return store.connection
    .prepare<
      [],
      {
        id: number;
        job: string;
        started_at: number;
        finished_at: number | null;
        as_of: number;
        status: JobStatus;
        detail_json: string;
      }
    >(
      `SELECT id, job, started_at, finished_at, as_of, status, detail_json FROM run AS r
       WHERE id = (SELECT id FROM run WHERE job = r.job ORDER BY started_at DESC, id DESC LIMIT 1) ORDER BY job`,
    )
    .all()
    .map((row) => ({
      id: row.id,
      job: row.job,
      startedAt: row.started_at,
      finishedAt: row.finished_at,
      asOf: row.as_of,
      status: row.status,
      detail: z.record(z.string(), z.unknown()).parse(JSON.parse(row.detail_json)),
    }));
}
