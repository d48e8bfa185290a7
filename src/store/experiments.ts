/** The history of A/B tests: what was suggested, what was run, how it ended. */
import { z } from 'zod';

import type { Store } from './store.ts';

/** `planned` to `stopped` are told by people; a test that nobody said anything about is `suggested`. */
export const TEST_STATES = [
  'planned',
  'running',
  'won',
  'lost',
  'inconclusive',
  'stopped',
  'rejected',
] as const;
export type TestState = (typeof TEST_STATES)[number];

export interface NewTest {
  /** The same for the same change of the same page, so that asking twice makes no second entry. */
  key: string;
  /** The page's address, or the file as it was named. */
  page: string;
  title: string;
  /** The whole suggestion, as JSON. */
  body: unknown;
}

export interface TestEvent {
  at: number;
  status: TestState;
  /** Visitors of each arm, the control first; null where none were given. */
  visitors: number[] | null;
  note: string | null;
}

export interface TestRecord extends NewTest {
  id: number;
  status: TestState | 'suggested';
  /** When it was first and last suggested. */
  firstAt: number;
  lastAt: number;
  /** In the order they were told. */
  events: TestEvent[];
}

/** Notes these tests as suggested at `at`; gives their ids, in order. One known already keeps its id and what became of it. */
export function saveTests(store: Store, tests: readonly NewTest[], at: number): number[] {
  return store.write((connection) => {
    const insert = connection.prepare<[string, string, string, string, number, number], { id: number }>(
      `INSERT INTO ab_test (key, page, title, body_json, first_at, last_at) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (key) DO UPDATE SET title = excluded.title, body_json = excluded.body_json, last_at = excluded.last_at
       RETURNING id`,
    );
    return tests.map(({ key, page, title, body }) => {
      const row = insert.get(key, page, title, JSON.stringify(body), at, at);
      if (row === undefined) throw new Error('INSERT ... RETURNING gave no row');
      return row.id;
    });
  });
}

/** Adds what became of a test; false where there is no test of that id. */
export function noteTest(store: Store, id: number, event: TestEvent): boolean {
  return store.write((connection) => {
    if (connection.prepare('SELECT 1 FROM ab_test WHERE id = ?').get(id) === undefined) return false;
    connection
      .prepare('INSERT INTO ab_event (test_id, at, status, visitors_json, note) VALUES (?, ?, ?, ?, ?)')
      .run(
        id,
        event.at,
        event.status,
        event.visitors === null ? null : JSON.stringify(event.visitors),
        event.note,
      );
    return true;
  });
}

interface TestRow {
  id: number;
  key: string;
  page: string;
  title: string;
  body_json: string;
  first_at: number;
  last_at: number;
}

/** All tests, the last suggested first. */
export function listTests(store: Store): TestRecord[] {
  return store.connection
    .prepare<[], TestRow>('SELECT * FROM ab_test ORDER BY last_at DESC, id')
    .all()
    .map((row) => recordOf(store, row));
}

/** Null where there is none. */
export function findTest(store: Store, id: number): TestRecord | null {
  const row = store.connection.prepare<[number], TestRow>('SELECT * FROM ab_test WHERE id = ?').get(id);
  return row === undefined ? null : recordOf(store, row);
}

const Visitors = z.array(z.number().int().nonnegative());

function recordOf(store: Store, row: TestRow): TestRecord {
  const events = store.connection
    .prepare<[number], { at: number; status: TestState; visitors_json: string | null; note: string | null }>(
      'SELECT at, status, visitors_json, note FROM ab_event WHERE test_id = ? ORDER BY at, id',
    )
    .all(row.id)
    .map(({ at, status, visitors_json: visitors, note }) => ({
      at,
      status,
      visitors: visitors === null ? null : Visitors.parse(JSON.parse(visitors)),
      note,
    }));
  const body: unknown = JSON.parse(row.body_json);
  return {
    id: row.id,
    key: row.key,
    page: row.page,
    title: row.title,
    body,
    status: events.at(-1)?.status ?? 'suggested',
    firstAt: row.first_at,
    lastAt: row.last_at,
    events,
  };
}
