/** Values of companies and contacts over time: what is newer wins, what is older stays as history. */
import type { FieldValue } from '../core/customer.ts';

import type { Connection } from './sqlite.ts';
import { statement } from './statement.ts';

export type CustomerTable = 'company' | 'contact';

export interface ValueRow extends FieldValue {
  id: number;
  source: string;
  /** Days: first told, and last told unchanged. */
  asOf: string;
  seen: string;
}

/**
 * `new`: nothing was known. `changed`: newer than what was there, which is kept. `older`: something newer is there, and this is kept as
 * history. `same`: as it is.
 */
export type ValueFate = 'new' | 'changed' | 'older' | 'same';

export interface SavedValue {
  fate: ValueFate;
  /** What counted before. */
  before: ValueRow | null;
}

const SELECT = 'id, field, value, currency, source, as_of AS asOf, seen';

/** The values of one field, the oldest first; the last one counts. */
export function valuesOf(
  connection: Connection,
  table: CustomerTable,
  id: number,
  field: string,
): ValueRow[] {
  return statement<ValueRow>(
    connection,
    `SELECT ${SELECT} FROM ${table}_value WHERE ${table}_id = ? AND field = ? ORDER BY as_of, id`,
  ).all(id, field);
}

/** All values of a company or contact, by field, the oldest first. */
export function historyOf(connection: Connection, table: CustomerTable, id: number): ValueRow[] {
  return statement<ValueRow>(
    connection,
    `SELECT ${SELECT} FROM ${table}_value WHERE ${table}_id = ? ORDER BY field, as_of, id`,
  ).all(id);
}

/** Saves what a source says was so on a day. Nothing is overwritten. `at`: the run's clock. */
export function saveValue(
  connection: Connection,
  table: CustomerTable,
  id: number,
  said: FieldValue & { source: string; asOf: string },
  at: number,
): SavedValue {
  const rows = valuesOf(connection, table, id, said.field);
  const last = rows.at(-1) ?? null;
  const before = rows.findLast((row) => row.asOf <= said.asOf) ?? null;
  const told = (row: ValueRow | null): boolean =>
    row !== null && row.value === said.value && row.currency === said.currency;
  const insert = (row: FieldValue & { source: string; asOf: string; seen: string }): void => {
    statement(
      connection,
      `INSERT INTO ${table}_value (${table}_id, field, value, currency, source, as_of, seen, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(id, row.field, row.value, row.currency, row.source, row.asOf, row.seen, at);
  };
  const seenUntil = (row: ValueRow, day: string): void => {
    statement(connection, `UPDATE ${table}_value SET seen = ? WHERE id = ?`).run(day, row.id);
  };
  if (before !== null && told(before)) {
    const known = said.asOf <= before.seen;
    if (!known) seenUntil(before, said.asOf);
    return { fate: known || told(last) ? 'same' : 'older', before: last };
  }
  if (before !== null && before.seen > said.asOf) {
    // It was told before and after this day, so this one holds for the time between only.
    seenUntil(before, before.asOf);
    insert({ ...said, seen: said.asOf });
    insert({ ...before, asOf: before.seen });
    return { fate: told(last) ? 'same' : 'older', before: last };
  }
  insert({ ...said, seen: said.asOf });
  if (last === null) return { fate: 'new', before: null };
  return { fate: before === last ? 'changed' : told(last) ? 'same' : 'older', before: last };
}
