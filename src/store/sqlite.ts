/** All that is special to SQLite: opening, pragmas, locking, migrations, tokens for FTS5. */
import { closeSync, existsSync, mkdirSync, openSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

import SQLite from 'better-sqlite3';

import { BriefError, InputError, messageOf } from '../core/errors.ts';

import { MIGRATIONS } from './migrations/index.ts';

/** "brie": marks the file as ours, so that another program's database is never migrated. */
const APPLICATION_ID = 0x62_72_69_65;
/** How long one process waits for another's write transaction. */
const BUSY_MS = 15_000;

export type Connection = SQLite.Database;

/**
 * Opens (and makes, with mode 0600) the database file and brings it to the newest schema.
 * Throws InputError for a file that is no database, is another program's, or comes from a newer version.
 */
export function openDatabase(file: string, migrations: readonly string[] = MIGRATIONS): Connection {
  if (file !== ':memory:' && !existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    closeSync(openSync(file, 'a', 0o600));
  }
  let db: Connection;
  try {
    db = new SQLite(file, { timeout: BUSY_MS });
  } catch (error) {
    throw openFailure(file, error);
  }
  try {
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = NORMAL');
    db.pragma('foreign_keys = ON');
    db.pragma('secure_delete = ON');
    db.pragma('temp_store = MEMORY');
    migrate(db, file, migrations);
    return db;
  } catch (error) {
    db.close();
    throw error instanceof BriefError ? error : openFailure(file, error);
  }
}

function openFailure(file: string, error: unknown): BriefError {
  const text = messageOf(error);
  if (text.includes('Could not locate the bindings file')) {
    return new BriefError('store.no-binding', 'better-sqlite3 was installed without being compiled', {
      cause: error,
      hint: 'Run `npm rebuild better-sqlite3`; with npm 12, first allow its install script: `npm approve-scripts better-sqlite3`.',
    });
  }
  if (/not a database|malformed/.test(text)) {
    return new InputError('store.not-a-database', `${file} is not a readable SQLite database (${text})`, {
      cause: error,
      hint: 'Set BRIEF_DB to another file, or move this one away; `brief collect` makes a new one.',
    });
  }
  return new BriefError('store.cannot-open', `cannot open the database ${file}: ${text}`, {
    cause: error,
    hint: 'Check that the folder exists, that you may write there and that the disk is not full.',
  });
}

/**
 * Each migration is one BEGIN IMMEDIATE transaction that looks at the version again inside, so a kill leaves the old schema
 * whole and of two processes the second finds nothing to do. A copy is made before the first one that changes an existing file.
 */
function migrate(db: Connection, file: string, migrations: readonly string[]): void {
  const version = (): number => Number(db.pragma('user_version', { simple: true }));
  const found = version();
  const owner = Number(db.pragma('application_id', { simple: true }));
  if (owner !== APPLICATION_ID && (owner !== 0 || found !== 0 || hasTables(db))) {
    throw new InputError('store.foreign', `${file} is another program's database`, {
      hint: 'Set BRIEF_DB to a file of its own.',
    });
  }
  if (found > migrations.length) {
    throw new InputError(
      'store.newer',
      `${file} was written by a newer version of brief (schema ${found}, this one knows ${migrations.length})`,
      { hint: 'Update brief, or set BRIEF_DB to another file.' },
    );
  }
  if (found > 0 && found < migrations.length && file !== ':memory:') copyBefore(db, file, found);
  for (const [index, sql] of migrations.entries()) {
    db.transaction(() => {
      if (version() > index) return;
      db.exec(sql);
      db.pragma(`application_id = ${APPLICATION_ID}`);
      db.pragma(`user_version = ${index + 1}`);
    }).immediate();
  }
}

function hasTables(db: Connection): boolean {
  return db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() !== undefined;
}

function copyBefore(db: Connection, file: string, version: number): void {
  const copy = `${file}.before-${version + 1}`;
  if (existsSync(copy) && statSync(copy).size > 0) return;
  const made = `${copy}.${process.pid}`;
  closeSync(openSync(made, 'w', 0o600));
  db.prepare('VACUUM INTO ?').run(made);
  renameSync(made, copy);
}

const CJK = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af]+/g;

/**
 * Text as FTS5's unicode61 can index it: runs of Chinese, Japanese and Korean become overlapping pairs, which that
 * tokenizer would otherwise take for one endless word.
 */
export function indexable(text: string): string {
  return text.replaceAll(CJK, (run) => ` ${pairs(run).join(' ')} `);
}

function pairs(run: string): string[] {
  if (run.length === 1) return [run];
  return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
}

/** What a person typed as an FTS5 query: every word must occur, "quoted words" as a phrase. */
export function matchQuery(typed: string): string | null {
  const terms: string[] = [];
  for (const [, phrase, word] of typed.matchAll(/"([^"]+)"|(\S+)/g)) {
    const text = indexable((phrase ?? word ?? '').replaceAll('"', ' ')).trim();
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    terms.push(`"${text}"`);
  }
  return terms.length === 0 ? null : terms.join(' ');
}
