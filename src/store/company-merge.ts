import { z } from 'zod';

import { type CustomerTable, historyOf, saveValue } from './customer-values.ts';
import type { Connection } from './sqlite.ts';
import { statement } from './statement.ts';

/**
 * Makes two companies one, which somebody confirmed: keys, values with their history, contacts and decisions go over to `into`, and the next
 * import of either finds it. What it changed is kept for `unmergeCompany`. Call it inside `store.write`. `at`: the run's clock.
 */
export function mergeCompanies(connection: Connection, from: number, into: number, at: number): void {
  const before = rowsAbout(connection, from, into);
  const ref = statement<{ ref: string }>(connection, 'SELECT ref FROM company WHERE id = ?').get(from)?.ref;
  moveAll(connection, from, into, at);
  const after = rowsAbout(connection, from, into);
  const { lastInsertRowid: merge } = statement(
    connection,
    'INSERT INTO company_merge (from_id, ref, into_id, at) VALUES (?, ?, ?, ?)',
  ).run(from, ref ?? '', into, at);
  const keep = statement(
    connection,
    'INSERT INTO company_merge_row (merge_id, position, subject, gone, body) VALUES (?, ?, ?, ?, ?)',
  );
  let position = 0;
  const differences = (
    rows: ReadonlyMap<string, string>,
    other: ReadonlyMap<string, string>,
    gone: 0 | 1,
  ) => {
    for (const [row, subject] of rows)
      if (!other.has(row)) keep.run(merge, (position += 1), subject, gone, row.slice(subject.length + 1));
  };
  differences(before, after, 1);
  differences(after, before, 0);
}

function moveAll(connection: Connection, from: number, into: number, at: number): void {
  const run = (sql: string, ...values: unknown[]): void => {
    statement(connection, sql).run(...values);
  };
  const company: CustomerTable = 'company';
  for (const { asOf, seen, ...value } of historyOf(connection, company, from)) {
    saveValue(connection, company, into, { ...value, asOf }, at);
    if (seen !== asOf) saveValue(connection, company, into, { ...value, asOf: seen }, at);
  }
  run('UPDATE OR IGNORE company_key SET company_id = ? WHERE company_id = ?', into, from);
  run(
    `INSERT INTO company_key (kind, value, company_id) SELECT 'ref', ref, ? FROM company WHERE id = ? ON CONFLICT DO NOTHING`,
    into,
    from,
  );
  run(`UPDATE contact_value SET value = ? WHERE field = 'company' AND value = ?`, String(into), String(from));
  run(
    `UPDATE OR IGNORE contact_key SET value = ? || substr(value, ?) WHERE kind = 'alone' AND value LIKE ?`,
    String(into),
    String(from).length + 1,
    `${from}/%`,
  );
  run('UPDATE OR IGNORE customer_decision SET company_id = ? WHERE company_id = ?', into, from);
  run('DELETE FROM company WHERE id = ?', from);
}

/** What a merge may change, in an order in which it can be put back: each names the two companies once, by `?` and `?`. */
const SUBJECTS: readonly { table: string; where: string }[] = [
  { table: 'company', where: 'id IN (?, ?)' },
  { table: 'company_key', where: 'company_id IN (?, ?)' },
  { table: 'company_value', where: 'company_id IN (?, ?)' },
  {
    table: 'contact_value',
    where: `field = 'company' AND value IN (CAST(? AS INTEGER) || '', CAST(? AS INTEGER) || '')`,
  },
  {
    table: 'contact_key',
    where: `kind = 'alone' AND (value LIKE CAST(? AS INTEGER) || '/%' OR value LIKE CAST(? AS INTEGER) || '/%')`,
  },
  { table: 'customer_decision', where: 'company_id IN (?, ?)' },
  { table: 'company_merge', where: 'into_id IN (?, ?)' },
  {
    table: 'company_merge_row',
    where: 'merge_id IN (SELECT id FROM company_merge WHERE into_id IN (?, ?))',
  },
];

/** The rows about two companies, as `table {...}`, each with its table. */
function rowsAbout(connection: Connection, from: number, into: number): Map<string, string> {
  const rows = new Map<string, string>();
  for (const { table, where } of SUBJECTS)
    for (const row of statement(connection, `SELECT * FROM ${table} WHERE ${where}`).all(from, into))
      rows.set(`${table} ${JSON.stringify(row)}`, table);
  return rows;
}

/** A merge that can be taken back. */
export interface CompanyMerge {
  id: number;
  /** Of the company that was merged into the other. */
  ref: string;
  into: number;
}

/** All merges, the oldest first. */
export function companyMerges(connection: Connection): CompanyMerge[] {
  return statement<CompanyMerge>(
    connection,
    'SELECT id, ref, into_id AS "into" FROM company_merge ORDER BY id',
  ).all();
}

const Body = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

/**
 * Takes a merge back, the last one into its company: the rows are as they were before. What came since, by imports or decisions, stays with the
 * company that it was merged into. Call it inside `store.write`.
 */
export function unmergeCompany(connection: Connection, merge: number): void {
  const rows = statement<{ subject: string; gone: 0 | 1; body: string }>(
    connection,
    'SELECT subject, gone, body FROM company_merge_row WHERE merge_id = ? ORDER BY position',
  ).all(merge);
  statement(connection, 'DELETE FROM company_merge WHERE id = ?').run(merge);
  const tables = new Set(SUBJECTS.map(({ table }) => table));
  for (const gone of [0, 1]) {
    for (const { subject, body } of rows.filter((row) => row.gone === gone)) {
      const row = Body.parse(JSON.parse(body));
      const columns = Object.keys(row);
      if (!tables.has(subject) || columns.some((column) => !/^[a-z_]+$/.test(column))) continue;
      const same = columns.map((column) => `"${column}" IS ?`).join(' AND ');
      const values = Object.values(row);
      if (gone === 0) statement(connection, `DELETE FROM ${subject} WHERE ${same}`).run(...values);
      // A contact may have been forgotten since.
      else if (row['contact_id'] === undefined || isContact(connection, row['contact_id']))
        statement(
          connection,
          `INSERT OR IGNORE INTO ${subject} (${columns.map((column) => `"${column}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
        ).run(...values);
    }
  }
}

function isContact(connection: Connection, id: string | number | null): boolean {
  return statement(connection, 'SELECT 1 FROM contact WHERE id = ?').get(id) !== undefined;
}
