/** Looks into every table there is, and puts a row into each: a test that uses it covers tables that come later. */
import { inflateRawSync } from 'node:zlib';

import type { Connection } from '../../store/sqlite.ts';

interface Column {
  name: string;
  type: string;
  pk: number;
}

function tablesOf(connection: Connection): string[] {
  return connection
    .prepare<[], string>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite%' ORDER BY name",
    )
    .pluck()
    .all();
}

/** `table.column` wherever a word stands, deflated answers and the shadow tables of the full text too. */
export function placesOf(connection: Connection, word: string): string[] {
  const found = new Set<string>();
  for (const table of tablesOf(connection)) {
    for (const row of connection.prepare<[], Record<string, unknown>>(`SELECT * FROM "${table}"`).iterate()) {
      for (const [column, value] of Object.entries(row))
        if (holds(value, word)) found.add(`${table}.${column}`);
    }
  }
  return [...found].sort((a, b) => (a < b ? -1 : 1));
}

function holds(value: unknown, word: string): boolean {
  if (typeof value === 'string') return value.includes(word);
  if (!Buffer.isBuffer(value)) return false;
  if (value.includes(word)) return true;
  try {
    return inflateRawSync(value).includes(word);
  } catch {
    return false;
  }
}

/**
 * Puts one row into every real table, with `words` in each of its texts, hanging on the given rows where it refers to their tables. Gives the
 * tables that took one; those of `except` are left alone.
 */
export function fillEveryTable(
  connection: Connection,
  words: string,
  parents: Readonly<Record<string, number>>,
  except: ReadonlySet<string>,
): string[] {
  const real = connection
    .prepare<[], string>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'",
    )
    .pluck()
    .all();
  const todo = new Set(real.filter((name) => !except.has(name)));
  const filled: string[] = [];
  // A table whose parents are empty waits until they have a row.
  for (let before = -1; before !== todo.size;) {
    before = todo.size;
    for (const table of todo) {
      const row = rowFor(connection, table, words, parents);
      if (row === null) continue;
      todo.delete(table);
      const names = row.map(([name]) => `"${name}"`).join(', ');
      const { changes } = connection
        .prepare(`INSERT OR IGNORE INTO "${table}" (${names}) VALUES (${row.map(() => '?').join(', ')})`)
        .run(...row.map(([, value]) => value));
      if (changes > 0) filled.push(table);
    }
  }
  return filled.sort((a, b) => (a < b ? -1 : 1));
}

function rowFor(
  connection: Connection,
  table: string,
  words: string,
  parents: Readonly<Record<string, number>>,
): [string, unknown][] | null {
  const sql =
    connection.prepare<[string], string>('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(table) ??
    '';
  const columns = connection
    .prepare<[string], Column>('SELECT name, type, pk FROM pragma_table_info(?)')
    .all(table);
  const refers = new Map(
    connection
      .prepare<[string], { from: string; table: string }>(
        'SELECT "from", "table" FROM pragma_foreign_key_list(?)',
      )
      .all(table)
      .map((key) => [key.from, key.table]),
  );
  const row = columns
    // SQLite gives the number of a lone integer key.
    .filter(({ type, pk, name }) => !(type === 'INTEGER' && pk === 1 && !refers.has(name)))
    .map(({ name, type }): [string, unknown] => {
      const parent = refers.get(name);
      if (parent !== undefined) return [name, parents[parent] ?? anyOf(connection, parent)];
      const allowed = new RegExp(`CHECK \\(${name} IN \\('([^']*)'`).exec(sql)?.[1];
      if (allowed !== undefined) return [name, allowed];
      if (type === 'TEXT')
        return [name, name.endsWith('_json') ? JSON.stringify({ text: words }) : `${words} (${table})`];
      return [name, type === 'BLOB' ? Buffer.from(words) : 7];
    });
  return row.some(([name, value]) => refers.has(name) && value === null) ? null : row;
}

function anyOf(connection: Connection, table: string): unknown {
  const key =
    connection
      .prepare<[string], string>('SELECT name FROM pragma_table_info(?) WHERE pk > 0')
      .pluck()
      .get(table) ?? 'rowid';
  return connection.prepare(`SELECT "${key}" FROM "${table}" ORDER BY 1 DESC LIMIT 1`).pluck().get() ?? null;
}
