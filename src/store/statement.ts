import type SQLite from 'better-sqlite3';

import type { Connection } from './sqlite.ts';

const statements = new WeakMap<Connection, Map<string, SQLite.Statement>>();

/**
 * A compiled statement whose rows the caller types, as in better-sqlite3's own `prepare`. Compiled once a connection: a first
 * collect runs a few of them a hundred thousand times.
 */
export function statement<T>(connection: Connection, sql: string): SQLite.Statement<unknown[], T> {
  let known = statements.get(connection);
  if (known === undefined) statements.set(connection, (known = new Map()));
  let found = known.get(sql);
  if (found === undefined) known.set(sql, (found = connection.prepare(sql)));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the row type belongs to the SQL, which the caller wrote
  return found as SQLite.Statement<unknown[], T>;
}
