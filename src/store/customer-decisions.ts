/** What people decided about customers; it outlives every import. */
import type { Connection } from './sqlite.ts';
import { statement } from './statement.ts';

/**
 * `name`: a company's name as notes write it (its `sameNameKey`); `interview`: one interview by its id; `company`: another company by its
 * ref, which is `other`.
 */
export interface Decision {
  about: 'name' | 'interview' | 'company';
  what: string;
  company: number;
  verdict: 'same' | 'other';
}

export function allDecisions(connection: Connection): Decision[] {
  return statement<Decision>(
    connection,
    'SELECT about, what, company_id AS company, verdict FROM customer_decision ORDER BY about, what, company_id',
  ).all();
}

/** Keeps a decision; a name or an interview is `same` as one company only. */
export function saveDecision(
  connection: Connection,
  { about, what, company, verdict }: Decision,
  at: number,
): void {
  if (verdict === 'same') {
    statement(
      connection,
      `DELETE FROM customer_decision WHERE about = ? AND what = ? AND verdict = 'same' AND company_id <> ?`,
    ).run(about, what, company);
  }
  statement(
    connection,
    `INSERT INTO customer_decision (about, what, company_id, verdict, at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (about, what, company_id) DO UPDATE SET verdict = excluded.verdict, at = excluded.at`,
  ).run(about, what, company, verdict, at);
}

/** Takes back all that was decided about a name or an interview. True when there was something. */
export function forgetDecisions(connection: Connection, about: Decision['about'], what: string): boolean {
  return (
    statement(connection, 'DELETE FROM customer_decision WHERE about = ? AND what = ?').run(about, what)
      .changes > 0
  );
}
