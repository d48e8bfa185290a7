/** What a model read in interviews, apart from what rules read: it counts only where neither they nor people say anything. */
import { applyFields, type FieldRow } from './interviews.ts';
import type { Connection } from './sqlite.ts';
import { statement } from './statement.ts';

export interface ModelFieldRow extends FieldRow {
  source: 'model';
  from: number;
  to: number;
}

export function modelFields(connection: Connection, interview: number): ModelFieldRow[] {
  return statement<ModelFieldRow>(
    connection,
    `SELECT field, value, 'model' AS source, starts AS "from", ends AS "to" FROM interview_model_field WHERE interview_id = ? ORDER BY field, value`,
  ).all(interview);
}

export interface ModelReadingRow {
  /** Of the text that was read. */
  hash: string;
  model: string;
  prompt: string;
  /** Values that were not taken. */
  dropped: number;
  at: number;
}

/** Which model read an interview; null: none, or the text was another then. */
export function modelReading(connection: Connection, interview: number): ModelReadingRow | null {
  return (
    statement<ModelReadingRow>(
      connection,
      `SELECT r.hash, r.model, r.prompt, r.dropped, r.at FROM interview_model_reading AS r JOIN interview AS i ON i.id = r.interview_id AND i.hash = r.hash
       WHERE r.interview_id = ?`,
    ).get(interview) ?? null
  );
}

/** Replaces what a model read. */
export function saveModelFields(
  connection: Connection,
  interview: number,
  reading: ModelReadingRow,
  fields: readonly { field: string; value: string; from: number; to: number }[],
): void {
  statement(connection, 'DELETE FROM interview_model_field WHERE interview_id = ?').run(interview);
  const insert = statement(
    connection,
    'INSERT INTO interview_model_field (interview_id, field, value, starts, ends) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  for (const { field, value, from, to } of fields) insert.run(interview, field, value, from, to);
  const { hash, model, prompt, dropped, at } = reading;
  statement(
    connection,
    `INSERT INTO interview_model_reading (interview_id, hash, model, prompt, dropped, at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (interview_id) DO UPDATE SET hash = excluded.hash, model = excluded.model, prompt = excluded.prompt, dropped = excluded.dropped, at = excluded.at`,
  ).run(interview, hash, model, prompt, dropped, at);
  applyFields(connection, interview);
}
