/** Requests and their mentions: what reading the notes left. What people decided of them is in `request-acts.ts`. */
import type { Connection } from './sqlite.ts';
import { statement } from './statement.ts';

export interface MentionValues {
  /** Of the wording it belongs to. */
  request: number;
  kind: string;
  polarity: string;
  product: string | null;
  productFrom: string | null;
  foundBy: 'rule' | 'model';
  from: number;
  to: number;
  quote: string;
  speaker: string | null;
  cue: string | null;
}

export interface MentionRow extends MentionValues {
  id: number;
  interview: number;
}

const MENTION = `m.id, m.request_id AS request, m.interview_id AS interview, m.kind, m.polarity, m.product, m.product_from AS productFrom,
  m.found_by AS foundBy, m.starts AS "from", m.ends AS "to", m.quote, m.speaker, m.cue FROM request_mention AS m`;

/** The mentions of an interview in the order of its text. */
export function mentionsIn(connection: Connection, interview: number): MentionRow[] {
  return statement<MentionRow>(
    connection,
    `SELECT ${MENTION} WHERE m.interview_id = ? ORDER BY m.starts, m.id`,
  ).all(interview);
}

/** The mentions of these wordings, in no order that means anything. */
export function mentionsOf(connection: Connection, wordings: readonly number[]): MentionRow[] {
  return statement<MentionRow>(
    connection,
    `SELECT ${MENTION} WHERE m.request_id IN (SELECT value FROM json_each(?)) ORDER BY m.id`,
  ).all(JSON.stringify(wordings));
}

/** What the count of a request needs of each mention: `[wording, interview, from, kind, polarity, product]`, by wording. */
export type MentionKey = [
  request: number,
  interview: number,
  from: number,
  kind: string,
  polarity: string,
  product: string | null,
];

export function eachMentionKey(connection: Connection): IterableIterator<MentionKey> {
  return statement<MentionKey>(
    connection,
    'SELECT request_id, interview_id, starts, kind, polarity, product FROM request_mention ORDER BY request_id',
  )
    .raw()
    .iterate();
}

export function addMention(connection: Connection, interview: number, mention: MentionValues): void {
  statement(
    connection,
    `INSERT INTO request_mention (interview_id, request_id, kind, polarity, product, product_from, found_by, starts, ends, quote, speaker, cue)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(interview, ...columnsOf(mention));
}

export function changeMention(connection: Connection, id: number, mention: MentionValues): void {
  statement(
    connection,
    `UPDATE request_mention SET request_id = ?, kind = ?, polarity = ?, product = ?, product_from = ?, found_by = ?, starts = ?, ends = ?,
       quote = ?, speaker = ?, cue = ? WHERE id = ?`,
  ).run(...columnsOf(mention), id);
}

function columnsOf(mention: MentionValues): unknown[] {
  const { request, kind, polarity, product, productFrom, foundBy, from, to, quote, speaker, cue } = mention;
  return [request, kind, polarity, product, productFrom, foundBy, from, to, quote, speaker, cue];
}

export function removeMention(connection: Connection, id: number): void {
  statement(connection, 'DELETE FROM request_mention WHERE id = ?').run(id);
}

/** The row of a wording, made where it is new. `stems`: of its words, with blanks between. */
export function wordingRow(connection: Connection, ref: string, stems: string): number {
  const known = statement<{ id: number; stems: string }>(
    connection,
    'SELECT id, stems FROM request WHERE ref = ?',
  ).get(ref);
  if (known === undefined) {
    const { lastInsertRowid } = statement(connection, 'INSERT INTO request (ref, stems) VALUES (?, ?)').run(
      ref,
      stems,
    );
    return Number(lastInsertRowid);
  }
  // Its last mention was gone, and its words with it.
  if (known.stems === '' && stems !== '')
    statement(connection, 'UPDATE request SET stems = ? WHERE id = ?').run(stems, known.id);
  return known.id;
}

/** The wordings of which these interviews hold a mention. */
export function wordingsOf(connection: Connection, interviews: readonly number[]): number[] {
  return statement<{ id: number }>(
    connection,
    `SELECT DISTINCT request_id AS id FROM request_mention WHERE interview_id IN (SELECT value FROM json_each(?)) ORDER BY request_id`,
  )
    .all(JSON.stringify(interviews))
    .map(({ id }) => id);
}

/** Its words are others now: a name in them was blacked out. */
export function saveStems(connection: Connection, wording: number, stems: string): void {
  statement(connection, 'UPDATE request SET stems = ? WHERE id = ?').run(stems, wording);
}

/** Wordings without a mention are gone, with their words; what people decided of one keeps its id. */
export function dropUnsaid(connection: Connection, wordings: readonly number[]): void {
  const unsaid = `id IN (SELECT value FROM json_each(?)) AND NOT EXISTS (SELECT 1 FROM request_mention WHERE request_id = request.id)`;
  const list = JSON.stringify(wordings);
  statement(connection, `UPDATE request SET stems = '' WHERE ${unsaid}`).run(list);
  statement(connection, `DELETE FROM request WHERE ${unsaid} AND id NOT IN (${DECIDED})`).run(list);
}

/** Wordings of which people decided something. */
const DECIDED = `SELECT request_id FROM request_merge_part UNION ALL SELECT request_id FROM request_act_part
  UNION ALL SELECT request_id FROM request_link UNION ALL SELECT request_id FROM request_route UNION ALL SELECT request_id FROM request_refusal`;

export function isDecided(connection: Connection, wording: number): boolean {
  return (
    statement(
      connection,
      `SELECT 1 WHERE EXISTS (SELECT 1 FROM request_merge_part WHERE request_id = :id) OR EXISTS (SELECT 1 FROM request_act_part WHERE request_id = :id)
         OR EXISTS (SELECT 1 FROM request_link WHERE request_id = :id) OR EXISTS (SELECT 1 FROM request_route WHERE request_id = :id)`,
    ).get({ id: wording }) !== undefined
  );
}

/** The id of every wording, by its row. */
export function wordingRefs(connection: Connection): Map<number, string> {
  const rows = statement<[number, string]>(connection, 'SELECT id, ref FROM request').raw();
  return new Map(rows.all());
}

/** The stems of a wording's words. */
export function stemsOf(connection: Connection, wording: number): string[] {
  const row = statement<{ stems: string }>(connection, 'SELECT stems FROM request WHERE id = ?').get(wording);
  return row === undefined || row.stems === '' ? [] : row.stems.split(' ');
}

/** How an interview was read last: `stamp` is made by who reads; `model` names the model that read it too, with its prompt. */
export interface Reading {
  interview: number;
  stamp: string;
  model: string | null;
}

export function readings(connection: Connection): Reading[] {
  return statement<Reading>(
    connection,
    'SELECT interview_id AS interview, stamp, model FROM request_reading',
  ).all();
}

export function saveReading(connection: Connection, { interview, stamp, model }: Reading): void {
  statement(
    connection,
    `INSERT INTO request_reading (interview_id, stamp, model) VALUES (?, ?, ?)
     ON CONFLICT (interview_id) DO UPDATE SET stamp = excluded.stamp, model = excluded.model`,
  ).run(interview, stamp, model);
}

/** Interviews whose product somebody gave: in the front matter, in a heading, or by a correction. */
export function interviewsWithGivenProduct(connection: Connection): Set<number> {
  const rows = statement<{ id: number }>(
    connection,
    `SELECT f.interview_id AS id FROM interview_field AS f JOIN interview_product AS p ON p.interview_id = f.interview_id AND p.product = f.value
       WHERE f.field = 'product' AND f.source <> 'text'
     UNION SELECT interview_id FROM interview_correction WHERE field = 'product'`,
  ).all();
  return new Set(rows.map(({ id }) => id));
}

/** Row of the note that an interview came from: when it is deleted, so are the cached answers about it. Null: it is gone. */
export function noteItemOf(connection: Connection, interview: number): number | null {
  const row = statement<{ item: number | null }>(
    connection,
    'SELECT item_id AS item FROM interview WHERE id = ?',
  ).get(interview);
  return row?.item ?? null;
}
