/** All that is special to SQLite: opening, pragmas, locking, migrations, tokens for FTS5. */
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import SQLite from 'better-sqlite3';

import { BriefError, InputError, messageOf } from '../core/errors.ts';

import { MIGRATIONS } from './migrations/index.ts';

/** "brie": marks the file as ours, so that another program's database is never migrated. */
const APPLICATION_ID = 0x62_72_69_65;
/** How long one process waits for another's write transaction. */
const BUSY_MS = 15_000;
/** Most that pages may take in memory. With SQLite's own 2 MB a large import writes each page of its indexes several times. */
const CACHE_KIB = 65_536;

export type Connection = SQLite.Database;

/**
 * Opens (and makes, with mode 0600) the database file and brings it to the newest schema.
 * Throws InputError for a file that is no database, is another program's, or comes from a newer version; such a file is
 * left as it was found.
 */
export function openDatabase(file: string, migrations: readonly string[] = MIGRATIONS): Connection {
  let db: Connection | undefined;
  try {
    if (file !== ':memory:' && !existsSync(file)) {
      mkdirSync(dirname(file), { recursive: true });
      closeSync(openSync(file, 'a', 0o600));
    }
    db = new SQLite(file, { timeout: BUSY_MS });
    const found = checkOwner(db, file, migrations.length);
    useWal(db);
    db.pragma('synchronous = NORMAL');
    db.pragma('foreign_keys = ON');
    db.pragma('secure_delete = ON');
    db.pragma('temp_store = MEMORY');
    db.pragma(`cache_size = -${CACHE_KIB}`);
    migrate(db, file, found, migrations);
    return db;
  } catch (error) {
    db?.close();
    throw error instanceof BriefError ? error : openFailure(file, error);
  }
}

/** Another process that changes the mode at the same moment answers "busy" at once, without the busy timeout: we wait here. */
function useWal(db: Connection): void {
  const deadline = Date.now() + BUSY_MS;
  for (;;) {
    try {
      db.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

/**
 * Moves the write-ahead log into the file and empties it: until then it still holds the pages of what was deleted. Best effort:
 * while somebody reads, the log stays until the next time or until the last process closes the file.
 */
export function emptyLog(db: Connection): void {
  if (db.inTransaction) return;
  try {
    db.pragma('busy_timeout = 1000');
    db.pragma('wal_checkpoint(TRUNCATE)');
  } catch (error) {
    if (!isBusy(error)) throw error;
  } finally {
    db.pragma(`busy_timeout = ${BUSY_MS}`);
  }
}

/**
 * Writes the file anew without the pages of what was deleted, and empties the log. False: another process reads just now, so that old pages are
 * still in the log.
 */
export function compact(db: Connection): boolean {
  try {
    db.exec('VACUUM');
    const [row] = db.prepare<[], { busy: number }>('PRAGMA wal_checkpoint(TRUNCATE)').all();
    return row?.busy === 0;
  } catch (error) {
    if (!isBusy(error)) throw error;
    return false;
  }
}

/** Bytes of the database: its pages, wherever they lie just now, in the file or in the write-ahead log. */
export function sizeOf(db: Connection): number {
  return Number(db.pragma('page_count', { simple: true })) * Number(db.pragma('page_size', { simple: true }));
}

function isBusy(error: unknown): boolean {
  return error instanceof SQLite.SqliteError && /^SQLITE_(BUSY|LOCKED)/.test(error.code);
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
  if (isBusy(error)) {
    return new BriefError('store.busy', `${file} is locked by another process`, {
      cause: error,
      hint: 'Another brief is writing to it: wait until it is done, or stop it.',
    });
  }
  return new BriefError('store.cannot-open', `cannot open the database ${file}: ${text}`, {
    cause: error,
    hint: 'Check that the folder exists, that you may write there and that the disk is not full.',
  });
}

/**
 * The schema version found in the file. Read in one transaction: between two statements another process may finish its
 * first migration, and our own new file would look like another program's.
 */
function checkOwner(db: Connection, file: string, newest: number): number {
  const [found, owner, tables] = db.transaction(
    () => [version(db), Number(db.pragma('application_id', { simple: true })), hasTables(db)] as const,
  )();
  if (owner !== APPLICATION_ID && (owner !== 0 || found !== 0 || tables)) {
    throw new InputError('store.foreign', `${file} is another program's database`, {
      hint: 'Set BRIEF_DB to a file of its own.',
    });
  }
  if (found > newest) {
    throw new InputError(
      'store.newer',
      `${file} was written by a newer version of brief (schema ${found}, this one knows ${newest})`,
      { hint: 'Update brief, or set BRIEF_DB to another file.' },
    );
  }
  return found;
}

/**
 * Each migration is one BEGIN IMMEDIATE transaction that looks at the version again inside, so a kill leaves the old schema
 * whole and of two processes the second finds nothing to do. A copy is made before the first one that changes an existing
 * file, under the same lock: a second process cannot replace it by a copy of what was migrated already.
 */
function migrate(db: Connection, file: string, found: number, migrations: readonly string[]): void {
  for (const [index, sql] of migrations.entries()) {
    if (index < found) continue;
    db.transaction(() => {
      if (version(db) > index) return;
      if (index === found && index > 0 && file !== ':memory:') copyBefore(file, index + 1);
      db.exec(sql);
      db.pragma(`application_id = ${APPLICATION_ID}`);
      db.pragma(`user_version = ${index + 1}`);
    }).immediate();
  }
}

function version(db: Connection): number {
  return Number(db.pragma('user_version', { simple: true }));
}

function hasTables(db: Connection): boolean {
  return db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() !== undefined;
}

/** The copies that were made before migrations and still lie beside the file. */
export function copiesOf(file: string): string[] {
  if (!existsSync(dirname(file))) return [];
  const name = `${basename(file)}.before-`;
  return readdirSync(dirname(file))
    .filter((each) => each.startsWith(name) && /^\d+(?:\.part)?$/.test(each.slice(name.length)))
    .sort()
    .map((each) => join(dirname(file), each));
}

/** Copies the file as it was committed last; a second connection, because VACUUM cannot run inside a transaction. */
function copyBefore(file: string, next: number): void {
  const copy = `${file}.before-${next}`;
  const part = `${copy}.part`;
  rmSync(part, { force: true });
  closeSync(openSync(part, 'wx', 0o600));
  const reader = new SQLite(file, { readonly: true, timeout: BUSY_MS });
  try {
    reader.prepare('VACUUM INTO ?').run(part);
  } finally {
    reader.close();
  }
  renameSync(part, copy);
}

/** Scripts written without spaces, and Korean, whose particles stick to the word. */
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30fc\uff70]+/gu;

/**
 * Text as FTS5's unicode61 can index it: runs of Chinese, Japanese and Korean, which that tokenizer takes for one endless
 * word, become overlapping pairs and the last character alone: a pair finds two characters, a prefix one.
 */
export function indexable(text: string): string {
  return text.replaceAll(CJK, (run) => {
    const [tokens, last] = pairs(run);
    return ` ${tokens.join(' ')}${tokens.length === 0 ? '' : ' '}${last} `;
  });
}

/** Overlapping pairs of a run's characters, and its last character. */
function pairs(run: string): [string[], string] {
  const characters = Array.from(run);
  const tokens = characters.slice(0, -1).map((character, at) => `${character}${characters[at + 1] ?? ''}`);
  return [tokens, characters.at(-1) ?? ''];
}

/** More words than this narrow nothing down, and only cost time. */
const MOST_TERMS = 32;

/**
 * What a person typed as an FTS5 query: every word must occur, "quoted words" as a phrase; nothing of it is taken for FTS5's own
 * syntax. Null when there is no word in it.
 */
export function matchQuery(typed: string): string | null {
  const terms: string[] = [];
  for (const [, phrase, word] of typed.matchAll(/"([^"]+)"|(\S+)/g)) {
    const text = (phrase ?? word ?? '').replaceAll(/["\p{Cc}\p{Cs}]/gu, ' ').trim();
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    terms.push(term(text));
    if (terms.length === MOST_TERMS) break;
  }
  return terms.length === 0 ? null : terms.join(' ');
}

/** The text goes on after the typed run, so its last character is no token of its own; a lone one is the prefix of a pair. */
function term(text: string): string {
  const run = [...text.matchAll(CJK)].at(-1);
  if (run === undefined || run.index + run[0].length < text.length) return `"${indexable(text).trim()}"`;
  const before = indexable(text.slice(0, run.index)).trim();
  const [tokens, last] = pairs(run[0]);
  const ending = tokens.length === 0 ? last : tokens.join(' ');
  return `"${`${before} ${ending}`.trim()}"${tokens.length === 0 ? '*' : ''}`;
}
