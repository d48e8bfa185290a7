import { type CustomerTable, historyOf, saveValue } from './customer-values.ts';
import type { Connection } from './sqlite.ts';
import { statement } from './statement.ts';

/**
 * Makes two companies one, which somebody confirmed: keys, values with their history, contacts and decisions go over to `into`, and the next
 * import of either finds it. Call it inside `store.write`. `at`: the run's clock.
 */
export function mergeCompanies(connection: Connection, from: number, into: number, at: number): void {
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
