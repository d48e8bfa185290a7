/** What people decided of requests: merges, status, links, teams, refusals. All of it hangs on wordings. */
import type { Connection } from './sqlite.ts';
import { statement } from './statement.ts';

export const STATUSES = ['new', 'planned', 'in progress', 'shipped', 'declined'] as const;
export type Status = (typeof STATUSES)[number];

/** Who decided, and when. */
export interface Decided {
  at: number;
  by: string;
}

export interface MergeRow extends Decided {
  id: number;
  /** Wordings; the first gives the request its id. */
  parts: number[];
}

/** In the order in which they were made. */
export function merges(connection: Connection): MergeRow[] {
  const rows = statement<Decided & { id: number; request: number }>(
    connection,
    `SELECT m.id, m.at, m.by, p.request_id AS request FROM request_merge AS m JOIN request_merge_part AS p ON p.merge_id = m.id
     ORDER BY m.id, p.position`,
  ).all();
  const found = new Map<number, MergeRow>();
  for (const { id, at, by, request } of rows) {
    const merge = found.get(id);
    if (merge === undefined) found.set(id, { id, at, by, parts: [request] });
    else merge.parts.push(request);
  }
  return [...found.values()];
}

export function addMerge(connection: Connection, parts: readonly number[], { at, by }: Decided): void {
  const { lastInsertRowid } = statement(connection, 'INSERT INTO request_merge (at, by) VALUES (?, ?)').run(
    at,
    by,
  );
  for (const [position, part] of parts.entries()) {
    statement(
      connection,
      'INSERT INTO request_merge_part (merge_id, position, request_id) VALUES (?, ?, ?)',
    ).run(lastInsertRowid, position, part);
  }
}

/** Takes one part out of a merge; `part` null: the whole merge. */
export function removeMerge(connection: Connection, merge: number, part: number | null): void {
  if (part === null) statement(connection, 'DELETE FROM request_merge WHERE id = ?').run(merge);
  else
    statement(connection, 'DELETE FROM request_merge_part WHERE merge_id = ? AND request_id = ?').run(
      merge,
      part,
    );
}

export interface StatusRow extends Decided {
  id: number;
  request: number;
  status: Status;
  note: string | null;
  /** How many interviews the request stood on, and those of them that are stored still. */
  interviews: number;
}

/** By when they were set. */
export function statusRows(connection: Connection): StatusRow[] {
  return statement<StatusRow>(
    connection,
    `SELECT a.id, p.request_id AS request, a.status, a.note, a.interviews, a.at, a.by
     FROM request_act AS a JOIN request_act_part AS p ON p.act_id = a.id ORDER BY a.at, a.id`,
  ).all();
}

/** The interviews that a status with a note stood on. */
export function interviewsBehind(connection: Connection, act: number): number[] {
  return statement<{ id: number }>(
    connection,
    'SELECT interview_id AS id FROM request_act_interview WHERE act_id = ?',
  )
    .all(act)
    .map(({ id }) => id);
}

export function addStatus(
  connection: Connection,
  requests: readonly number[],
  { status, note, interviews }: { status: Status; note: string | null; interviews: readonly number[] },
  { at, by }: Decided,
): void {
  const { lastInsertRowid } = statement(
    connection,
    'INSERT INTO request_act (status, note, interviews, at, by) VALUES (?, ?, ?, ?, ?)',
  ).run(status, note, interviews.length, at, by);
  for (const request of requests)
    statement(connection, 'INSERT INTO request_act_part (act_id, request_id) VALUES (?, ?)').run(
      lastInsertRowid,
      request,
    );
  for (const interview of interviews)
    statement(connection, 'INSERT INTO request_act_interview (act_id, interview_id) VALUES (?, ?)').run(
      lastInsertRowid,
      interview,
    );
}

export interface LinkRow extends Decided {
  request: number;
  thread: number;
}

export function links(connection: Connection): LinkRow[] {
  return statement<LinkRow>(
    connection,
    'SELECT request_id AS request, thread_id AS thread, at, by FROM request_link ORDER BY at, thread_id',
  ).all();
}

export function addLink(
  connection: Connection,
  requests: readonly number[],
  thread: number,
  { at, by }: Decided,
): number {
  const insert = statement(
    connection,
    'INSERT INTO request_link (request_id, thread_id, at, by) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  return requests.reduce((added, request) => added + insert.run(request, thread, at, by).changes, 0);
}

export function removeLink(connection: Connection, requests: readonly number[], thread: number): number {
  return statement(
    connection,
    'DELETE FROM request_link WHERE thread_id = ? AND request_id IN (SELECT value FROM json_each(?))',
  ).run(thread, JSON.stringify(requests)).changes;
}

export interface RouteRow extends Decided {
  request: number;
  team: string;
}

export function routes(connection: Connection): RouteRow[] {
  return statement<RouteRow>(
    connection,
    'SELECT request_id AS request, team, at, by FROM request_route ORDER BY at, request_id',
  ).all();
}

/** `team` null: the team of its product again. */
export function saveRoute(
  connection: Connection,
  requests: readonly number[],
  team: string | null,
  { at, by }: Decided,
): void {
  statement(connection, 'DELETE FROM request_route WHERE request_id IN (SELECT value FROM json_each(?))').run(
    JSON.stringify(requests),
  );
  if (team === null) return;
  for (const request of requests)
    statement(connection, 'INSERT INTO request_route (request_id, team, at, by) VALUES (?, ?, ?, ?)').run(
      request,
      team,
      at,
      by,
    );
}

export interface RefusalRow {
  request: number;
  /** What was refused: `request:REF`, `link:THREAD`, `shipped:THREAD`; a thread by its row id. */
  other: string;
}

export function refusals(connection: Connection): RefusalRow[] {
  return statement<RefusalRow>(connection, 'SELECT request_id AS request, other FROM request_refusal').all();
}

export function addRefusal(
  connection: Connection,
  requests: readonly number[],
  others: readonly string[],
  { at, by }: Decided,
): void {
  const insert = statement(
    connection,
    'INSERT INTO request_refusal (request_id, other, at, by) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  for (const request of requests) for (const other of others) insert.run(request, other, at, by);
}
