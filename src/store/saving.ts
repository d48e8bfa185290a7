import type { AccountRow, Source } from '../core/item.ts';

import type { Connection } from './sqlite.ts';
import { statement } from './statement.ts';

/** One batch on its way into the tables. */
export interface Saving {
  readonly connection: Connection;
  readonly source: Source;
  /** The clock of the run: it dates what the source does not. */
  readonly at: number;
  /** Keys of the batch that were already looked up. */
  readonly ids: Map<string, number>;
  /** Titles and texts by item, for the full text: see `indexTexts`. */
  readonly unindexed: Map<number, { title: string; text: string }>;
}

export function run(saving: Saving, sql: string, ...values: unknown[]): void {
  statement(saving.connection, sql).run(...values);
}

export function row<T>(saving: Saving, sql: string, ...values: unknown[]): T | undefined {
  return statement<T>(saving.connection, sql).get(...values);
}

export function all<T>(saving: Saving, sql: string, ...values: unknown[]): T[] {
  return statement<T>(saving.connection, sql).all(...values);
}

/** Row id of a natural key. Throws when the batch names what was never saved: a fault of the collector. */
export function rowId(saving: Saving, table: 'container' | 'thread' | 'item', key: string): number {
  const known = saving.ids.get(`${table} ${key}`);
  if (known !== undefined) return known;
  const found = row<{ id: number }>(
    saving,
    `SELECT id FROM ${table} WHERE source = ? AND key = ?`,
    saving.source,
    key,
  );
  if (found === undefined) {
    throw new Error(`${saving.source} batch names a ${table} that was never saved: ${key}`);
  }
  saving.ids.set(`${table} ${key}`, found.id);
  return found.id;
}

export function saveAccount(saving: Saving, account: AccountRow): void {
  run(
    saving,
    `INSERT INTO account (source, key, handle, name, email, bot, guest, timezone, deleted) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (source, key) DO UPDATE SET handle = excluded.handle, name = excluded.name,
       email = coalesce(excluded.email, email), bot = excluded.bot, guest = excluded.guest,
       timezone = coalesce(excluded.timezone, timezone), deleted = excluded.deleted`,
    saving.source,
    account.key,
    account.handle,
    account.name,
    account.email,
    account.bot ? 1 : 0,
    account.guest ? 1 : 0,
    account.timezone,
    account.deleted ? 1 : 0,
  );
  // A login belongs to one user at a time: whoever had it before was renamed, and must not lend their rights to the new owner.
  if (saving.source === 'github' && !account.key.startsWith(LOGIN)) {
    run(
      saving,
      `UPDATE account SET handle = key
       WHERE source = 'github' AND handle = ? COLLATE NOCASE AND key <> ? AND key NOT LIKE 'login:%'`,
      account.handle,
      account.key,
    );
  }
}

const LOGIN = 'login:';

/** Row id of an account's key, or of `login:NAME`; one that was only named so far gets a row that a later batch fills. */
export function accountId(saving: Saving, key: string): number {
  const known = saving.ids.get(`account ${key}`);
  if (known !== undefined) return known;
  const found = findAccount(saving, key) ?? addNamed(saving, key);
  saving.ids.set(`account ${key}`, found);
  return found;
}

function findAccount(saving: Saving, key: string): number | undefined {
  const byKey = 'SELECT id FROM account WHERE source = ? AND key = ?';
  // The real account before the placeholder of the same name.
  const byLogin = `SELECT id FROM account WHERE source = ? AND handle = ? COLLATE NOCASE
    ORDER BY key LIKE 'login:%', id DESC LIMIT 1`;
  return key.startsWith(LOGIN)
    ? row<{ id: number }>(saving, byLogin, saving.source, key.slice(LOGIN.length))?.id
    : row<{ id: number }>(saving, byKey, saving.source, key)?.id;
}

function addNamed(saving: Saving, key: string): number {
  const handle = namedHandle(saving.source, key);
  const { lastInsertRowid } = statement(
    saving.connection,
    `INSERT INTO account (source, key, handle, name, bot, guest, deleted) VALUES (?, ?, ?, ?, 0, 0, 0)`,
  ).run(saving.source, key, handle, handle);
  return Number(lastInsertRowid);
}

/** Handle of an account key, as far as it is known. */
export function handleOf(saving: Saving, key: string): string {
  const found = row<{ handle: string }>(
    saving,
    'SELECT handle FROM account WHERE source = ? AND key = ?',
    saving.source,
    key,
  );
  return found?.handle ?? namedHandle(saving.source, key);
}

/** `login:alice` -> `alice`, `T01/U01` -> `U01`; the author of a note is the name as written. */
function namedHandle(source: Source, key: string): string {
  if (key.startsWith(LOGIN)) return key.slice(LOGIN.length);
  return source === 'slack' ? key.slice(key.lastIndexOf('/') + 1) : key;
}

/** A change row, unless nothing changed. `since`: when the source says it happened; null: dated by this run. */
export function saveChange(
  saving: Saving,
  subject: { table: 'thread' | 'container'; id: number },
  field: string,
  values: { old: string | null; new: string | null },
  since: number | null,
): void {
  if (values.old === values.new) return;
  run(
    saving,
    'INSERT INTO change (subject, subject_id, field, old, new, at, known) VALUES (?, ?, ?, ?, ?, ?, ?)',
    subject.table,
    subject.id,
    field,
    values.old,
    values.new,
    since ?? saving.at,
    since === null ? 0 : 1,
  );
}
