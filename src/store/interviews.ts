/** Rows of interviews: what an import writes, and what it looks at. */
import type { Connection } from './sqlite.ts';
import { statement } from './statement.ts';
import type { Store } from './store.ts';

export type OriginKind = 'notes' | 'document' | 'added';

export interface Origin {
  id: number;
  kind: OriginKind;
  /** `notes` for the folders of brief.yaml; else the name of the document. */
  key: string;
  name: string;
  /** Of the whole document, so that an unchanged one is known at once. */
  hash: string;
}

/** One place of an interview, in an origin. */
export interface PlaceRow {
  id: number;
  interview: number;
  ref: string;
  position: number;
  path: string;
  line: number;
  starts: number;
  ends: number;
  hash: string;
  goneAt: number | null;
}

export interface PlaceValues {
  position: number;
  path: string;
  line: number;
  /** docx: index of the paragraph, from 0; null elsewhere. */
  paragraph: number | null;
  starts: number;
  ends: number;
  hash: string;
}

export interface FieldRow {
  field: string;
  value: string;
  source: string;
  from: number | null;
  to: number | null;
}

/** Everything of one revision. */
export interface InterviewValues {
  hash: string;
  title: string;
  text: string;
  /** Words of the text. */
  length: number;
  at: number;
  readers: readonly string[];
  fields: readonly FieldRow[];
}

export function findOrigin(store: Store, kind: OriginKind, key: string): Origin | null {
  return (
    statement<Origin>(
      store.connection,
      'SELECT id, kind, key, name, hash FROM interview_origin WHERE kind = ? AND key = ?',
    ).get(kind, key) ?? null
  );
}

/** Documents in which at least half of these hashes stand, the one with the most first: the same document under another name. */
export function originHolding(store: Store, kind: OriginKind, hashes: readonly string[]): Origin | null {
  const row = statement<Origin & { held: number; places: number }>(
    store.connection,
    `SELECT o.id, o.kind, o.key, o.name, o.hash, count(*) AS places,
       sum(p.hash IN (SELECT value FROM json_each(:hashes))) AS held
     FROM interview_origin AS o JOIN interview_place AS p ON p.origin_id = o.id AND p.gone_at IS NULL
     WHERE o.kind = :kind GROUP BY o.id ORDER BY held DESC, o.id LIMIT 1`,
  ).get({ kind, hashes: JSON.stringify(hashes) });
  return row === undefined || row.held < 2 || row.held < row.places / 2 ? null : row;
}

export function saveOrigin(
  connection: Connection,
  origin: { kind: OriginKind; key: string; name: string; hash: string; front: string },
  at: number,
): number {
  statement(
    connection,
    `INSERT INTO interview_origin (kind, key, name, hash, front, imported_at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (kind, key) DO UPDATE SET name = excluded.name, hash = excluded.hash, front = excluded.front,
       imported_at = CASE WHEN hash = excluded.hash THEN imported_at ELSE excluded.imported_at END`,
  ).run(origin.kind, origin.key, origin.name, origin.hash, origin.front, at);
  const row = statement<{ id: number }>(
    connection,
    'SELECT id FROM interview_origin WHERE kind = ? AND key = ?',
  ).get(origin.kind, origin.key);
  if (row === undefined) throw new Error(`origin ${origin.key} was not saved`);
  return row.id;
}

const PLACE = `p.id, p.interview_id AS interview, i.ref, p.position, p.path, p.line, p.starts, p.ends, p.hash, p.gone_at AS goneAt
  FROM interview_place AS p JOIN interview AS i ON i.id = p.interview_id`;

/** The places of an origin, also those that are gone, in order. */
export function placesOf(store: Store, origin: number): PlaceRow[] {
  return statement<PlaceRow>(
    store.connection,
    `SELECT ${PLACE} WHERE p.origin_id = ? ORDER BY p.position, p.id`,
  ).all(origin);
}

export interface KnownInterview {
  id: number;
  ref: string;
  hash: string;
  title: string;
  text: string;
  removedAt: number | null;
}

const KNOWN = 'id, ref, hash, title, text, removed_at AS removedAt FROM interview';

export function interviewById(connection: Connection, id: number): KnownInterview {
  const row = statement<KnownInterview>(connection, `SELECT ${KNOWN} WHERE id = ?`).get(id);
  if (row === undefined) throw new Error(`interview ${id} is not there`);
  return row;
}

/** The interview with this text, wherever it came from. */
export function interviewByHash(connection: Connection, hash: string): KnownInterview | null {
  return (
    statement<KnownInterview>(connection, `SELECT ${KNOWN} WHERE hash = ? ORDER BY id LIMIT 1`).get(hash) ??
    null
  );
}

/** Interviews of a person on a day, wherever they came from. */
export function interviewsOn(connection: Connection, person: string, day: string): KnownInterview[] {
  return statement<KnownInterview>(
    connection,
    `SELECT ${KNOWN} WHERE person = ? AND day = ? ORDER BY id`,
  ).all(person, day);
}

/** Interviews under the same heading, wherever they came from. */
export function interviewsTitled(connection: Connection, title: string): KnownInterview[] {
  return statement<KnownInterview>(connection, `SELECT ${KNOWN} WHERE title = ? ORDER BY id LIMIT 20`).all(
    title,
  );
}

export function foundFields(connection: Connection, interview: number): FieldRow[] {
  return statement<FieldRow>(
    connection,
    `SELECT field, value, source, starts AS "from", ends AS "to" FROM interview_field WHERE interview_id = ? ORDER BY field, value`,
  ).all(interview);
}

export interface Correction {
  field: string;
  value: string;
}

export function correctionsOf(connection: Connection, interview: number): Correction[] {
  return statement<Correction>(
    connection,
    'SELECT field, value FROM interview_correction WHERE interview_id = ? ORDER BY field',
  ).all(interview);
}

/** The short id that people type: the first eight digits of the first text's hash, more where that is taken. */
function freeRef(connection: Connection, hash: string): string {
  for (let length = 8; length < hash.length; length += 2) {
    const ref = hash.slice(0, length);
    if (statement(connection, 'SELECT 1 FROM interview WHERE ref = ?').get(ref) === undefined) return ref;
  }
  let number = 2;
  while (
    statement(connection, 'SELECT 1 FROM interview WHERE ref = ?').get(`${hash}-${number}`) !== undefined
  )
    number += 1;
  return `${hash}-${number}`;
}

export function addInterview(
  connection: Connection,
  values: InterviewValues,
  importedAt: number,
): { id: number; ref: string } {
  const ref = freeRef(connection, values.hash);
  const { lastInsertRowid } = statement(
    connection,
    `INSERT INTO interview (ref, item_id, revision, hash, title, text, length, at, imported_at)
     VALUES (?, (SELECT id FROM item WHERE source = 'notes' AND key = ?), 1, ?, ?, ?, ?, ?, ?)`,
  ).run(ref, values.hash, values.hash, values.title, values.text, values.length, values.at, importedAt);
  const id = Number(lastInsertRowid);
  hang(connection, id, values, 1, importedAt);
  return { id, ref };
}

/** A new revision: text, fields and readers are those of now; corrections, tags and highlights stay. */
export function reviseInterview(
  connection: Connection,
  id: number,
  values: InterviewValues,
  at: number,
): void {
  statement(
    connection,
    `UPDATE interview SET item_id = (SELECT id FROM item WHERE source = 'notes' AND key = ?), revision = revision + 1, hash = ?, title = ?,
       text = ?, length = ?, at = ? WHERE id = ?`,
  ).run(values.hash, values.hash, values.title, values.text, values.length, values.at, id);
  const row = statement<{ revision: number }>(connection, 'SELECT revision FROM interview WHERE id = ?').get(
    id,
  );
  statement(connection, 'DELETE FROM interview_field WHERE interview_id = ?').run(id);
  // Its places are those of the text before.
  statement(connection, 'DELETE FROM interview_model_field WHERE interview_id = ?').run(id);
  hang(connection, id, values, row?.revision ?? 1, at);
}

function hang(
  connection: Connection,
  id: number,
  values: InterviewValues,
  revision: number,
  at: number,
): void {
  statement(
    connection,
    'INSERT INTO interview_revision (interview_id, number, hash, at) VALUES (?, ?, ?, ?)',
  ).run(id, revision, values.hash, at);
  saveFields(connection, id, values.fields);
  saveInterviewReaders(connection, id, values.readers);
}

/** Replaces what the rules found; corrections stand above it. */
export function saveFields(connection: Connection, id: number, fields: readonly FieldRow[]): void {
  statement(connection, 'DELETE FROM interview_field WHERE interview_id = ?').run(id);
  const insert = statement(
    connection,
    'INSERT INTO interview_field (interview_id, field, value, source, starts, ends) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  for (const { field, value, source, from, to } of fields) insert.run(id, field, value, source, from, to);
  applyFields(connection, id);
}

const SINGLE = ['person', 'company', 'role', 'date', 'interviewer'] as const;

/** What a model read, kept apart from what rules found: it counts last. */
function modelFieldsOf(connection: Connection, interview: number): Correction[] {
  return statement<Correction>(
    connection,
    'SELECT field, value FROM interview_model_field WHERE interview_id = ? ORDER BY field, value',
  ).all(interview);
}

/** Works out the values that count: a correction, else what was found by rules, else by a model. An empty correction says "unknown". */
export function applyFields(connection: Connection, id: number): void {
  const corrected = new Map(correctionsOf(connection, id).map(({ field, value }) => [field, value]));
  const found = [...foundFields(connection, id), ...modelFieldsOf(connection, id)];
  const [person, company, role, day, interviewer] = SINGLE.map((name) => {
    const value = corrected.get(name) ?? found.find(({ field }) => field === name)?.value ?? '';
    return value === '' ? null : value;
  });
  statement(
    connection,
    'UPDATE interview SET person = ?, company = ?, role = ?, day = ?, interviewer = ? WHERE id = ?',
  ).run(person, company, role, day, interviewer, id);
  const listed = corrected.get('product');
  const products =
    listed === undefined
      ? found.filter(({ field }) => field === 'product').map(({ value }) => value)
      : listed.split(',').map((value) => value.trim());
  statement(connection, 'DELETE FROM interview_product WHERE interview_id = ?').run(id);
  for (const product of new Set(products.filter((value) => value !== ''))) {
    statement(connection, 'INSERT INTO interview_product (interview_id, product) VALUES (?, ?)').run(
      id,
      product,
    );
  }
}

/** The values that count now, as they are searched. */
export function effectiveFields(connection: Connection, id: number): { field: string; value: string }[] {
  const row = statement<Record<'person' | 'company' | 'role' | 'interviewer', string | null>>(
    connection,
    'SELECT person, company, role, interviewer FROM interview WHERE id = ?',
  ).get(id);
  const products = statement<{ value: string }>(
    connection,
    'SELECT product AS value FROM interview_product WHERE interview_id = ? ORDER BY product',
  ).all(id);
  return [
    ...Object.entries(row ?? {}).flatMap(([field, value]) => (value === null ? [] : [{ field, value }])),
    ...products.map(({ value }) => ({ field: 'product', value })),
  ];
}

export function saveCorrection(
  connection: Connection,
  id: number,
  field: string,
  value: string,
  at: number,
): void {
  statement(
    connection,
    `INSERT INTO interview_correction (interview_id, field, value, at) VALUES (?, ?, ?, ?)
     ON CONFLICT (interview_id, field) DO UPDATE SET value = excluded.value, at = excluded.at`,
  ).run(id, field, value, at);
  applyFields(connection, id);
}

/** Who may read it now: teams, or `everyone`. True when that changed. */
export function saveInterviewReaders(
  connection: Connection,
  id: number,
  readers: readonly string[],
): boolean {
  const before = statement<{ team: string }>(
    connection,
    'SELECT team FROM interview_reader WHERE interview_id = ? ORDER BY team',
  ).all(id);
  const after = [...new Set(readers)].sort();
  if (before.map(({ team }) => team).join('\n') === after.join('\n')) return false;
  statement(connection, 'DELETE FROM interview_reader WHERE interview_id = ?').run(id);
  for (const team of after) {
    statement(connection, 'INSERT INTO interview_reader (interview_id, team) VALUES (?, ?)').run(id, team);
  }
  return true;
}

export function addPlace(
  connection: Connection,
  interview: number,
  origin: number,
  place: PlaceValues,
): void {
  statement(
    connection,
    `INSERT INTO interview_place (interview_id, origin_id, position, path, line, paragraph, starts, ends, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    interview,
    origin,
    place.position,
    place.path,
    place.line,
    place.paragraph,
    place.starts,
    place.ends,
    place.hash,
  );
}

export function movePlace(connection: Connection, id: number, place: PlaceValues): void {
  statement(
    connection,
    `UPDATE interview_place SET position = ?, path = ?, line = ?, paragraph = ?, starts = ?, ends = ?, hash = ?, gone_at = NULL WHERE id = ?`,
  ).run(place.position, place.path, place.line, place.paragraph, place.starts, place.ends, place.hash, id);
}

/** The place is gone; an interview without any is marked as removed and kept. True when that was the last. */
export function losePlace(
  connection: Connection,
  place: { id: number; interview: number },
  at: number,
): boolean {
  statement(connection, 'UPDATE interview_place SET gone_at = ? WHERE id = ? AND gone_at IS NULL').run(
    at,
    place.id,
  );
  const { changes } = statement(
    connection,
    `UPDATE interview SET removed_at = :at WHERE id = :id AND removed_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM interview_place WHERE interview_id = :id AND gone_at IS NULL)`,
  ).run({ at, id: place.interview });
  return changes > 0;
}

export function restoreInterview(connection: Connection, id: number): boolean {
  return (
    statement(
      connection,
      'UPDATE interview SET removed_at = NULL WHERE id = ? AND removed_at IS NOT NULL',
    ).run(id).changes > 0
  );
}

/** The place whose text is the interview's own: the first that is there. */
export function isFirstPlace(connection: Connection, place: { id: number; interview: number }): boolean {
  const row = statement<{ id: number }>(
    connection,
    'SELECT id FROM interview_place WHERE interview_id = ? ORDER BY gone_at IS NOT NULL, id LIMIT 1',
  ).get(place.interview);
  return row === undefined || row.id === place.id;
}
