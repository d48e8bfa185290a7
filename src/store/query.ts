/**
 * Typed queries: Kysely builds the SQL, better-sqlite3 runs it in place. Kysely's own driver is asynchronous and begins deferred
 * transactions, which fail beside another writer; so it only compiles here, and `Store.write` is the one way to write.
 */
import {
  type Compilable,
  DummyDriver,
  type Expression,
  Kysely,
  sql as fragment,
  type SqlBool,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';

import type { Database } from './schema.ts';
import type { Connection } from './sqlite.ts';
import { statement } from './statement.ts';

/** The tables, for building queries. What is special to SQLite (full text, JSON tables) stays SQL in its own file. */
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

/** Equal in any case (ASCII), so that the index on the column serves. */
export function sameText(column: string, value: string): Expression<SqlBool> {
  return fragment<SqlBool>`${fragment.ref(column)} = ${value} COLLATE NOCASE`;
}
