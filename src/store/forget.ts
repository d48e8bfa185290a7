/** Takes a person out of every table: the schema is asked which there are, so that a new one is covered too. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';

import { deleteItem } from './delete.ts';
import type { Forgotten } from './forgotten.ts';
import { redactJson } from './save-forgotten.ts';
import { type Connection, indexable } from './sqlite.ts';
import { statement } from './statement.ts';

/** Rows that were changed or deleted, by table. */
export type Touched = Map<string, number>;

interface Table {
  name: string;
  /** Columns that name one row. */
  key: string[];
  texts: string[];
  blobs: string[];
  parents: { column: string; table: string }[];
}

/** Removes interviews with their notes: whatever hangs on them goes along. */
export function removeInterviews(connection: Connection, ids: readonly number[]): void {
  for (const id of ids) {
    const notes = statement<{ id: number }>(
      connection,
      `SELECT id FROM item WHERE source = 'notes' AND (id = (SELECT item_id FROM interview WHERE id = :id)
         OR key IN (SELECT hash FROM interview_place WHERE interview_id = :id))`,
    ).all({ id });
    for (const note of notes) deleteItem(connection, note.id);
    statement(connection, 'DELETE FROM interview WHERE id = ?').run(id);
  }
}

/** Words of the index that no interview holds any more. */
export function dropUnheldWords(connection: Connection): void {
  statement(
    connection,
    'DELETE FROM interview_word WHERE NOT EXISTS (SELECT 1 FROM interview_posting WHERE word_id = interview_word.id)',
  ).run();
}

/** Hashes under which the notes of an interview came in, now and in earlier revisions. */
export function noteKeysOf(connection: Connection, interview: number): string[] {
  return statement<{ hash: string }>(
    connection,
    `SELECT hash FROM interview WHERE id = :id UNION SELECT hash FROM interview_revision WHERE interview_id = :id
     UNION SELECT hash FROM interview_place WHERE interview_id = :id`,
  )
    .all({ id: interview })
    .map(({ hash }) => hash);
}

/** Every model answer goes: what was made from a text may tell of somebody without naming them. */
export function emptyAnswers(connection: Connection): number {
  statement(connection, 'DELETE FROM llm_cache_item').run();
  return statement(connection, 'DELETE FROM llm_cache').run().changes;
}

/**
 * Blacks forgotten people out in every text of every table. `theirs`: interviews that are about them or name them, where parts of the name go too;
 * what hangs on those interviews counts as theirs. Vectors made from them are deleted.
 */
export function redactEverywhere(
  connection: Connection,
  forgotten: Forgotten,
  theirs: ReadonlySet<number>,
): Touched {
  const touched: Touched = new Map();
  const tables = tablesOf(connection);
  const near = nearRows(connection, tables, theirs);
  for (const table of tables) {
    // The tombstones hold no name; the words of the index go with what they are found in.
    if (['forgotten', 'forgotten_form', 'interview_word'].includes(table.name)) continue;
    const own = near.get(table.name) ?? new Set<unknown>();
    const rows = redactTable(connection, table, own, near, forgotten);
    if (rows > 0) touched.set(table.name, rows);
  }
  return touched;
}

type Row = Record<string, unknown>;

function redactTable(
  connection: Connection,
  table: Table,
  own: ReadonlySet<unknown>,
  near: ReadonlyMap<string, ReadonlySet<unknown>>,
  forgotten: Forgotten,
): number {
  const columns = [...new Set([...table.key, ...table.texts, ...table.parents.map(({ column }) => column)])];
  if (table.name === 'raw_answer') columns.push('body');
  const blobs = table.name === 'interview_posting' || table.name === 'raw_answer' ? [] : table.blobs;
  if (table.texts.length === 0 && blobs.length === 0 && table.name !== 'raw_answer') return 0;
  const where = table.key.map((column) => `${quoted(column)} = ?`).join(' AND ');
  const changes: { key: unknown[]; values: [string, unknown][] | null }[] = [];
  for (const row of statement<Row>(
    connection,
    `SELECT ${columns.map(quoted).join(', ')} FROM ${quoted(table.name)}`,
  ).iterate()) {
    const key = table.key.map((column) => row[column]);
    const isNear =
      own.has(key[0]) ||
      table.parents.some((parent) => near.get(parent.table)?.has(row[parent.column]) === true);
    if (isNear && blobs.length > 0) {
      changes.push({ key, values: null });
      continue;
    }
    const values = redactedValues(table, row, forgotten, isNear);
    if (values.length > 0) changes.push({ key, values });
  }
  for (const { key, values } of changes) {
    if (values === null) {
      statement(connection, `DELETE FROM ${quoted(table.name)} WHERE ${where}`).run(...key);
      continue;
    }
    const set = values.map(([column]) => `${quoted(column)} = ?`).join(', ');
    const written = values.map(([, value]) => value);
    const update = statement(connection, `UPDATE OR IGNORE ${quoted(table.name)} SET ${set} WHERE ${where}`);
    if (update.run(...written, ...key).changes === 0) {
      // Two rows that differed in the name alone: one with an id stays itself, one without is the other now.
      if (key.length === 1)
        update.run(...written.map((value) => `${String(value)} ${String(key[0])}`), ...key);
      else statement(connection, `DELETE FROM ${quoted(table.name)} WHERE ${where}`).run(...key);
    }
    if (table.name === 'item') reindex(connection, Number(key[0]));
  }
  return changes.length;
}

function redactedValues(table: Table, row: Row, forgotten: Forgotten, theirs: boolean): [string, unknown][] {
  const texts = table.texts.flatMap((column) => {
    const value = row[column];
    return typeof value === 'string' ? [{ column, value }] : [];
  });
  const json = texts.filter(({ value }) => /^\s*[[{]/.test(value));
  const plain = texts.filter((each) => !json.includes(each));
  const now = forgotten.redact(
    plain.map(({ value }) => value),
    theirs,
  );
  const values = [
    ...plain.map(({ column }, at): [string, unknown] => [column, now[at]]),
    ...json.map(({ column, value }): [string, unknown] => [column, redactJson(forgotten, value, theirs)]),
  ].filter(([column, value]) => value !== row[column]);
  const { body } = row;
  if (table.name === 'raw_answer' && Buffer.isBuffer(body)) {
    const text = inflateRawSync(body).toString('utf8');
    const redacted = redactJson(forgotten, text, theirs);
    if (redacted !== text) values.push(['body', deflateRawSync(redacted)]);
  }
  return values;
}

function reindex(connection: Connection, item: number): void {
  const row = statement<{ title: string | null; text: string }>(
    connection,
    "SELECT title, text FROM item WHERE id = ? AND state IS NOT 'deleted'",
  ).get(item);
  statement(connection, 'DELETE FROM item_fts WHERE rowid = ?').run(item);
  if (row === undefined) return;
  statement(connection, 'INSERT INTO item_fts (rowid, title, text) VALUES (?, ?, ?)').run(
    item,
    indexable(row.title ?? ''),
    indexable(row.text),
  );
}

/** Ids of the rows that hang on these interviews, or on their notes, by table. */
function nearRows(
  connection: Connection,
  tables: readonly Table[],
  interviews: ReadonlySet<number>,
): Map<string, Set<unknown>> {
  const near = new Map<string, Set<unknown>>([['interview', new Set<unknown>(interviews)]]);
  const list = JSON.stringify([...interviews]);
  const items = statement<{ id: number; thread: number }>(
    connection,
    'SELECT id, thread_id AS thread FROM item WHERE id IN (SELECT item_id FROM interview WHERE id IN (SELECT value FROM json_each(?)))',
  ).all(list);
  near.set('item', new Set(items.map(({ id }) => id)));
  near.set('thread', new Set(items.map(({ thread }) => thread)));
  // A summary hangs on an interview, a statement on the summary, a quote on the statement: three rounds reach all.
  for (let round = 0; round < 3; round += 1) {
    for (const { name, key, parents } of tables) {
      const [id] = key;
      if (id === undefined || key.length > 1) continue;
      for (const { column, table } of parents) {
        const ids = near.get(table);
        if (ids === undefined || ids.size === 0 || name === 'interview') continue;
        const rows = statement<{ id: unknown }>(
          connection,
          `SELECT ${quoted(id)} AS id FROM ${quoted(name)} WHERE ${quoted(column)} IN (SELECT value FROM json_each(?))`,
        ).all(JSON.stringify([...ids]));
        near.set(name, new Set([...(near.get(name) ?? []), ...rows.map((row) => row.id)]));
      }
    }
  }
  return near;
}

/** The real tables, without those that SQLite keeps for a virtual one. */
function tablesOf(connection: Connection): Table[] {
  const listed = statement<{ name: string; type: string; wr: number }>(
    connection,
    "SELECT name, type, wr FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite%' ORDER BY name",
  ).all();
  return listed
    .filter(({ type }) => type === 'table')
    .map(({ name, wr }) => {
      const columns = statement<{ name: string; type: string; pk: number }>(
        connection,
        'SELECT name, type, pk FROM pragma_table_info(?)',
      ).all(name);
      const primary = columns.filter(({ pk }) => pk > 0).map((column) => column.name);
      return {
        name,
        key: wr === 1 || primary.length === 1 ? primary : ['rowid'],
        texts: columns.filter(({ type }) => type === 'TEXT').map((column) => column.name),
        blobs: columns.filter(({ type }) => type === 'BLOB').map((column) => column.name),
        parents: statement<{ column: string; table: string }>(
          connection,
          'SELECT "from" AS "column", "table" FROM pragma_foreign_key_list(?)',
        ).all(name),
      };
    });
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
