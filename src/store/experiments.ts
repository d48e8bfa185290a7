/** The history of A/B tests: what was suggested, what was run, how it ended. */
import type { Selectable } from 'kysely';
import { z } from 'zod';

import { allRows, firstRow, runQuery, tables } from './query.ts';
import type { AbTestTable } from './schema.ts';
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
  return store.write((connection) =>
    tests.map(({ key, page, title, body }) => {
      const newest = { title, body_json: JSON.stringify(body), last_at: at };
      const query = tables
        .insertInto('ab_test')
        .values({ key, page, first_at: at, ...newest })
        .onConflict((conflict) => conflict.column('key').doUpdateSet(newest))
        .returning('id');
      const row = firstRow(connection, query);
      if (row === null) throw new Error('INSERT ... RETURNING gave no row');
      return row.id;
    }),
  );
}

/** Adds what became of a test; false where there is no test of that id. */
export function noteTest(store: Store, id: number, { at, status, visitors, note }: TestEvent): boolean {
  return store.write((connection) => {
    const known = tables.selectFrom('ab_test').select('id').where('id', '=', id);
    if (firstRow(connection, known) === null) return false;
    const visitors_json = visitors === null ? null : JSON.stringify(visitors);
    runQuery(
      connection,
      tables.insertInto('ab_event').values({ test_id: id, at, status, visitors_json, note }),
    );
    return true;
  });
}

/** All tests, the last suggested first. */
export function listTests(store: Store): TestRecord[] {
  const query = tables.selectFrom('ab_test').selectAll().orderBy('last_at', 'desc').orderBy('id');
  return allRows(store.connection, query).map((row) => recordOf(store, row));
}

/** Null where there is none. */
export function findTest(store: Store, id: number): TestRecord | null {
  const row = firstRow(store.connection, tables.selectFrom('ab_test').selectAll().where('id', '=', id));
  return row === null ? null : recordOf(store, row);
}

const Visitors = z.array(z.number().int().nonnegative());

function recordOf(store: Store, row: Selectable<AbTestTable>): TestRecord {
  const told = tables
    .selectFrom('ab_event')
    .select(['at', 'status', 'visitors_json', 'note'])
    .where('test_id', '=', row.id)
    .orderBy('at')
    .orderBy('id');
  const events = allRows(store.connection, told).map(({ visitors_json: visitors, ...event }) => ({
    ...event,
    visitors: visitors === null ? null : Visitors.parse(JSON.parse(visitors)),
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
