/** Interviews as they are read: who may, and what a list or a search needs of each. */
import type { InterviewCustomer } from '../core/customer.ts';

import type { Reader } from './access.ts';
import { type Connection, matchQuery } from './sqlite.ts';
import { statement } from './statement.ts';
import type { Store } from './store.ts';

/** Row ids of the interviews that a person may read: as for notes, those of their team, and for people of the company those for `everyone`. */
export function readableInterviews(store: Store, reader: Reader): Set<number> {
  // A team that calls itself "everyone" is not everyone.
  const own = reader.team === 'everyone' ? null : reader.team;
  const teams = [own, reader.employee ? 'everyone' : null].filter((team) => team !== null);
  const rows = statement<{ id: number }>(
    store.connection,
    'SELECT DISTINCT interview_id AS id FROM interview_reader WHERE team IN (SELECT value FROM json_each(?))',
  ).all(JSON.stringify(teams));
  return new Set(rows.map(({ id }) => id));
}

/** What is known of an interview, without its text. */
export interface InterviewRow {
  id: number;
  ref: string;
  /** `note:HASH`, as in briefings; null where the note is gone. */
  note: string | null;
  revision: number;
  title: string;
  length: number;
  person: string | null;
  company: string | null;
  role: string | null;
  /** `2026-11-05` or `2026-11`. */
  day: string | null;
  interviewer: string | null;
  /** Milliseconds UTC: the day, else when the note was written or filed. */
  at: number;
  removedAt: number | null;
  products: string[];
  tags: string[];
  /** The matched company; null: none. Left out where the reader may not see customer data, or there is none at all. */
  customer?: InterviewCustomer | null;
}

/** Every interview, in the order of its id. */
export function allInterviews(store: Store): InterviewRow[] {
  const { connection } = store;
  const products = grouped(
    connection,
    'SELECT interview_id AS id, product AS value FROM interview_product ORDER BY product',
  );
  const tags = grouped(connection, 'SELECT interview_id AS id, tag AS value FROM interview_tag ORDER BY tag');
  return statement<Omit<InterviewRow, 'products' | 'tags' | 'customer'>>(
    connection,
    `SELECT i.id, i.ref, CASE WHEN n.state IS NOT 'deleted' THEN 'note:' || n.key END AS note, i.revision, i.title, i.length, i.person,
       i.company, i.role, i.day, i.interviewer, i.at, i.removed_at AS removedAt
     FROM interview AS i LEFT JOIN item AS n ON n.id = i.item_id ORDER BY i.id`,
  )
    .all()
    .map((row) => ({ ...row, products: products.get(row.id) ?? [], tags: tags.get(row.id) ?? [] }));
}

function grouped(connection: Connection, sql: string): Map<number, string[]> {
  const lists = new Map<number, string[]>();
  for (const { id, value } of statement<{ id: number; value: string }>(connection, sql).all()) {
    const list = lists.get(id);
    if (list === undefined) lists.set(id, [value]);
    else list.push(value);
  }
  return lists;
}

export function interviewText(connection: Connection, id: number): string {
  return (
    statement<{ text: string }>(connection, 'SELECT text FROM interview WHERE id = ?').get(id)?.text ?? ''
  );
}

/** Row ids of the interviews whose note holds a phrase, words in any form, as the notes' own full text finds it. */
export function interviewsWithPhrase(connection: Connection, phrase: string): Set<number> {
  const query = matchQuery(`"${phrase}"`);
  if (query === null) return new Set();
  const rows = statement<{ id: number }>(
    connection,
    'SELECT i.id FROM item_fts JOIN interview AS i ON i.item_id = item_fts.rowid WHERE item_fts MATCH ?',
  ).all(`text : ${query}`);
  return new Set(rows.map(({ id }) => id));
}

/** Changes whenever anybody wrote to the file, this process or another. */
export function writeVersion(connection: Connection): string {
  const own =
    statement<{ changes: number }>(connection, 'SELECT total_changes() AS changes').get()?.changes ?? 0;
  return `${Number(connection.pragma('data_version', { simple: true }))}/${own}`;
}

export interface PlaceOf {
  origin: string;
  kind: string;
  path: string;
  line: number;
  /** docx: index of the paragraph, from 0. */
  paragraph: number | null;
  from: number;
  to: number;
  goneAt: number | null;
}

/** Where an interview stands in the originals, the first place first. */
export function interviewPlaces(connection: Connection, id: number): PlaceOf[] {
  return statement<PlaceOf>(
    connection,
    `SELECT o.name AS origin, o.kind, p.path, p.line, p.paragraph, p.starts AS "from", p.ends AS "to", p.gone_at AS goneAt
     FROM interview_place AS p JOIN interview_origin AS o ON o.id = p.origin_id WHERE p.interview_id = ? ORDER BY p.gone_at IS NOT NULL, p.id`,
  ).all(id);
}

export interface HighlightRow {
  id: number;
  from: number;
  to: number;
  text: string;
  note: string | null;
  lostAt: number | null;
}

export function highlightsOf(connection: Connection, id: number): HighlightRow[] {
  return statement<HighlightRow>(
    connection,
    `SELECT q.id, q.starts AS "from", q.ends AS "to", q.text, h.note, q.lost_at AS lostAt
     FROM interview_quote AS q JOIN interview_highlight AS h ON h.quote_id = q.id WHERE q.interview_id = ? ORDER BY q.starts, q.id`,
  ).all(id);
}

/** When each interview first came in, and the row of its note. */
export function importedAt(connection: Connection): Map<number, { at: number; item: number | null }> {
  const rows = statement<{ id: number; at: number; item: number | null }>(
    connection,
    'SELECT id, imported_at AS at, item_id AS item FROM interview',
  ).all();
  return new Map(rows.map(({ id, at, item }) => [id, { at, item }]));
}
