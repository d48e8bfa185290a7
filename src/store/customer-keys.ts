/** By what companies and contacts are known again: ids, domains, addresses. */
import type { CustomerTable } from './customer-values.ts';
import type { Connection } from './sqlite.ts';
import { statement } from './statement.ts';

/** Row ids under a key, the oldest first. */
export function keyed(connection: Connection, table: CustomerTable, kind: string, value: string): number[] {
  return statement<{ id: number }>(
    connection,
    `SELECT ${table}_id AS id FROM ${table}_key WHERE kind = ? AND value = ? ORDER BY 1`,
  )
    .all(kind, value)
    .map(({ id }) => id);
}

export interface KeyRow {
  kind: string;
  value: string;
}

export function keysOf(connection: Connection, table: CustomerTable, id: number): KeyRow[] {
  return statement<KeyRow>(
    connection,
    `SELECT kind, value FROM ${table}_key WHERE ${table}_id = ? ORDER BY kind, value`,
  ).all(id);
}

export function addKey(
  connection: Connection,
  table: CustomerTable,
  id: number,
  kind: string,
  value: string,
): void {
  statement(
    connection,
    `INSERT INTO ${table}_key (kind, value, ${table}_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING`,
  ).run(kind, value, id);
}
