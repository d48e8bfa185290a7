/**
 * Typed queries: Kysely builds the SQL, better-sqlite3 runs it in place. Kysely's own driver is asynchronous and begins deferred
 * transactions, which fail beside another writer; so it only compiles here, and `Store.write` is the one way to write.
 */
import {
  type Compilable,
  type CompiledQuery,
  DummyDriver,
  type Expression,
  Kysely,
  type RawBuilder,
  sql as fragment,
  type SqlBool,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';

import type { Database } from './schema.ts';
import type { Connection } from './sqlite.ts';
import { statement } from './statement.ts';

/** The tables, for building queries. What is special to SQLite (full text, JSON lists) has a name at the end of this file. */
export const tables = new Kysely<Database>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/** All rows of a query. */
export function allRows<Row>(connection: Connection, query: Compilable<Row>): Row[] {
  const { sql, parameters } = query.compile();
  return statement<Row>(connection, sql).all(...parameters);
}

/** The first row of a query; null when there is none. */
export function firstRow<Row>(connection: Connection, query: Compilable<Row>): Row | null {
  const { sql, parameters } = query.compile();
  return statement<Row>(connection, sql).get(...parameters) ?? null;
}

/** Runs an insert, update or delete. Gives the row id of an insert and how many rows it touched. */
export function runQuery(connection: Connection, query: Compilable): { id: number; changes: number } {
  const { sql, parameters } = query.compile();
  const { lastInsertRowid, changes } = statement(connection, sql).run(...parameters);
  return { id: Number(lastInsertRowid), changes };
}

/** A value that a prepared query leaves open. */
class Slot {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** Stands in a prepared query for the value `name`. */
export function slot<Value extends number | string | null>(name: string): RawBuilder<Value> {
  return fragment<Value>`${new Slot(name)}`;
}

/** A query that is compiled once, for what is asked a thousand times over: `slot` leaves its values open. */
export interface Prepared<Row> {
  all(connection: Connection, values: SlotValues): Row[];
  first(connection: Connection, values: SlotValues): Row | null;
  run(connection: Connection, values: SlotValues): void;
}

type SlotValues = Readonly<Record<string, number | string | null>>;

/** A query to be asked many times; compiled when it is first asked. */
export function prepared<Row>(query: Compilable<Row>): Prepared<Row> {
  let compiled: CompiledQuery<Row> | undefined;
  const ready = (connection: Connection, values: SlotValues) => {
    const { sql, parameters } = (compiled ??= query.compile());
    // A value that was forgotten is undefined, which better-sqlite3 refuses to bind.
    const filled = parameters.map((value) => (value instanceof Slot ? values[value.name] : value));
    return { found: statement<Row>(connection, sql), filled };
  };
  return {
    all(connection, values) {
      const { found, filled } = ready(connection, values);
      return found.all(...filled);
    },
    first(connection, values) {
      const { found, filled } = ready(connection, values);
      return found.get(...filled) ?? null;
    },
    run(connection, values) {
      const { found, filled } = ready(connection, values);
      found.run(...filled);
    },
  };
}

/** Equal in any case (ASCII), so that the index on the column serves. */
export function sameText(column: string, value: string | RawBuilder<string>): Expression<SqlBool> {
  return fragment<SqlBool>`${fragment.ref(column)} = ${value} COLLATE NOCASE`;
}

/** Whether a column holds one of these values, however many: they travel as one parameter. */
export function inList(column: string, values: Iterable<number | string>): Expression<SqlBool> {
  return fragment<SqlBool>`${fragment.ref(column)} IN (SELECT value FROM json_each(${JSON.stringify([...values])}))`;
}

/** Whether a JSON list holds one of these values. */
export function sharesOne(
  list: Expression<string | null>,
  values: Iterable<number | string>,
): Expression<SqlBool> {
  const wanted = JSON.stringify([...values]);
  return fragment<SqlBool>`EXISTS (SELECT 1 FROM json_each(${list})
    WHERE value IN (SELECT value FROM json_each(${wanted})))`;
}

/** All values that an expression has in the rows of a subquery, as one JSON list. */
export function jsonList(each: Expression<unknown>): RawBuilder<string> {
  return fragment<string>`json_group_array(${each})`;
}

/** Whether the full text of an item holds what `matchQuery` made of typed words. */
export function matching(query: string): Expression<SqlBool> {
  return fragment<SqlBool>`item_fts MATCH ${query}`;
}

/** BM25 of what matched, the best the lowest; a word in the title counts `titleWeight` times. */
export function relevance(titleWeight: number): RawBuilder<number> {
  return fragment<number>`bm25(item_fts, ${titleWeight}, 1)`;
}

/** The indexed text with marks around what matched. */
export function marked(open: string, close: string): RawBuilder<string> {
  return fragment<string>`highlight(item_fts, 1, ${open}, ${close})`;
}
