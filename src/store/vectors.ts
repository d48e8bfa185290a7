/** Vectors of texts, by the model that made them. They are data of the text: a trigger and the foreign keys take them away with it. */
import type { Connection } from './sqlite.ts';
import { statement } from './statement.ts';
import type { Store } from './store.ts';

/** A model as its first answers showed it. */
export interface ModelValues {
  /** `EmbeddingProvider.make`: vectors of another make cannot be compared with these. */
  make: string;
  dimension: number;
  /** Mean cosine of texts that have nothing to do with each other, and of those that mean the same. */
  unlike: number;
  likely: number;
  /** How well it tells one from the other: 0 not at all, 1 well. */
  trust: number;
}

export interface EmbeddingModel extends ModelValues {
  id: number;
}

export function findModel(connection: Connection, make: string): EmbeddingModel | null {
  return (
    statement<EmbeddingModel>(
      connection,
      'SELECT id, make, dimension, unlike, likely, trust FROM embedding_model WHERE make = ?',
    ).get(make) ?? null
  );
}

/** Saves what a model is like. Another dimension under the same name is another model: what the former one made goes. */
export function saveModel(store: Store, values: ModelValues): EmbeddingModel {
  return store.write((connection) => {
    const known = findModel(connection, values.make);
    if (known?.dimension === values.dimension) return known;
    if (known !== null) statement(connection, 'DELETE FROM embedding_model WHERE id = ?').run(known.id);
    const { lastInsertRowid } = statement(
      connection,
      'INSERT INTO embedding_model (make, dimension, unlike, likely, trust) VALUES (?, ?, ?, ?, ?)',
    ).run(values.make, values.dimension, values.unlike, values.likely, values.trust);
    return { id: Number(lastInsertRowid), ...values };
  });
}

/** Takes away what other models made: their vectors cannot be compared with a question of this one. */
export function forgetOtherModels(store: Store, model: number): void {
  store.write((connection) => {
    statement(connection, 'DELETE FROM embedding_model WHERE id <> ?').run(model);
  });
}

export interface TextToEmbed {
  id: number;
  text: string;
}

/** Interviews behind the row `after` without vectors of this model, at most `limit`. */
export function interviewsToEmbed(
  connection: Connection,
  model: number,
  after: number,
  limit: number,
): TextToEmbed[] {
  return statement<TextToEmbed>(
    connection,
    `SELECT id, text FROM interview AS i WHERE id > ?
       AND NOT EXISTS (SELECT 1 FROM interview_signs AS s WHERE s.model_id = ? AND s.interview_id = i.id) ORDER BY id LIMIT ?`,
  ).all(after, model, limit);
}

export function countToEmbed(connection: Connection, model: number | null): number {
  return (
    statement<{ left: number }>(
      connection,
      `SELECT (SELECT count(*) FROM interview) - (SELECT count(*) FROM interview_signs WHERE model_id IS ?) AS left`,
    ).get(model)?.left ?? 0
  );
}

/** The texts of given interviews. */
export function textsToEmbed(connection: Connection, ids: readonly number[]): TextToEmbed[] {
  return statement<TextToEmbed>(
    connection,
    'SELECT id, text FROM interview WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id',
  ).all(JSON.stringify(ids));
}

/** Saves the vectors of interviews, of each only if its text is still the one that they were made of. */
export function saveInterviewVectors(
  store: Store,
  model: number,
  made: readonly (TextToEmbed & { vectors: Uint8Array; signs: Uint8Array })[],
): void {
  store.write((connection) => {
    for (const { id, text, vectors, signs } of made) {
      for (const [table, body] of [
        ['interview_vectors', vectors],
        ['interview_signs', signs],
      ] as const) {
        statement(
          connection,
          `INSERT INTO ${table} (interview_id, model_id, body) SELECT id, ?, ? FROM interview WHERE id = ? AND text = ?
           ON CONFLICT DO UPDATE SET body = excluded.body`,
        ).run(model, body, id, text);
      }
    }
  });
}

/** Calls `each` with the signs of every interview that has vectors of this model. */
export function eachSigns(
  connection: Connection,
  model: number,
  each: (interview: number, signs: Buffer) => void,
): void {
  const rows = statement<{ id: number; body: Buffer }>(
    connection,
    'SELECT interview_id AS id, body FROM interview_signs WHERE model_id = ? ORDER BY interview_id',
  ).iterate(model);
  for (const { id, body } of rows) each(id, body);
}

/** The vectors of one interview, eight bits a number; null where it has none. */
export function interviewVectors(connection: Connection, model: number, interview: number): Buffer | null {
  return (
    statement<{ body: Buffer }>(
      connection,
      'SELECT body FROM interview_vectors WHERE model_id = ? AND interview_id = ?',
    ).get(model, interview)?.body ?? null
  );
}

export function textVector(connection: Connection, model: number, hash: Uint8Array): Buffer | null {
  return (
    statement<{ body: Buffer }>(
      connection,
      'SELECT body FROM text_vector WHERE model_id = ? AND hash = ?',
    ).get(model, hash)?.body ?? null
  );
}

/** `interview`: whose text it is, and with which its vector goes. */
export function saveTextVectors(
  store: Store,
  model: number,
  rows: readonly { hash: Uint8Array; interview: number; body: Uint8Array }[],
): void {
  store.write((connection) => {
    const insert = statement(
      connection,
      `INSERT INTO text_vector (model_id, hash, interview_id, body) SELECT ?, ?, id, ? FROM interview WHERE id = ? ON CONFLICT DO NOTHING`,
    );
    for (const { hash, interview, body } of rows) insert.run(model, hash, body, interview);
  });
}

export interface VectorCount {
  make: string;
  dimension: number;
  interviews: number;
  of: number;
  texts: number;
}

/** How many interviews and single texts have vectors, by model. */
export function countVectors(connection: Connection): VectorCount[] {
  return statement<VectorCount>(
    connection,
    `SELECT m.make, m.dimension, (SELECT count(*) FROM interview_signs WHERE model_id = m.id) AS interviews,
       (SELECT count(*) FROM interview) AS of, (SELECT count(*) FROM text_vector WHERE model_id = m.id) AS texts
     FROM embedding_model AS m ORDER BY m.id`,
  ).all();
}
