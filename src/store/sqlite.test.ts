import SQLite from 'better-sqlite3';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { BriefError, EXIT } from '../core/errors.ts';
import { type Compiled, compileSources } from '../testing/compiled.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { openDatabase, sizeOf } from './sqlite.ts';

const folder = mkdtempSync(join(tmpdir(), 'brief-sqlite-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const one = "CREATE TABLE kept (text TEXT); INSERT INTO kept VALUES ('first');";
const two = 'ALTER TABLE kept ADD COLUMN more TEXT;';
const three = 'CREATE TABLE third (id INTEGER);';

function errorOf(work: () => unknown): BriefError {
  try {
    work();
  } catch (error) {
    if (error instanceof BriefError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

const mode = (file: string): string => (statSync(file).mode & 0o777).toString(8);

describe('a new file', () => {
  it('is made with its folders, readable by nobody else, and so are its companions', () => {
    const file = join(folder, 'deep', 'er', 'brief.db');
    const db = openDatabase(file);
    db.prepare("INSERT INTO cursor VALUES ('github', 's', 'v', 1)").run();
    expect([file, `${file}-wal`, `${file}-shm`].map(mode)).toEqual(['600', '600', '600']);
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(db.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length);
    db.close();
  });

  it('has its size counted before the write-ahead log is folded in, the same as after', () => {
    const file = join(folder, 'sized.db');
    const db = openDatabase(file);
    db.prepare("INSERT INTO cursor VALUES ('github', 's', ?, 1)").run('x'.repeat(100_000));
    const size = sizeOf(db);
    expect(size).toBeGreaterThan(Math.max(100_000, statSync(file).size));
    db.close();
    expect(statSync(file).size).toBe(size);
  });

  it('that cannot be made is named', () => {
    const blocked = join(folder, 'a-file');
    writeFileSync(blocked, '');
    const error = errorOf(() => openDatabase(join(blocked, 'brief.db')));
    expect(error.code).toBe('store.cannot-open');
    expect(error.message).toContain(join(blocked, 'brief.db'));
    expect(error.hint).toBeDefined();
  });
});

describe('a file that is not ours', () => {
  it('from a newer version is named as such and left alone', () => {
    const file = join(folder, 'newer.db');
    openDatabase(file, [one, two, three]).close();
    const before = readFileSync(file);
    const error = errorOf(() => openDatabase(file, [one, two]));
    expect(error).toMatchObject({ code: 'store.newer', exitCode: EXIT.input });
    expect(error.message).toContain('schema 3, this one knows 2');
    expect(readFileSync(file)).toEqual(before);
  });

  it("that is another program's database is refused before anything in it changes", () => {
    const file = join(folder, 'foreign.db');
    const foreign = new SQLite(file);
    foreign.exec('CREATE TABLE theirs (id INTEGER)');
    foreign.close();
    const before = readFileSync(file);
    expect(errorOf(() => openDatabase(file))).toMatchObject({ code: 'store.foreign', exitCode: EXIT.input });
    expect(readFileSync(file)).toEqual(before);
  });

  it('that has another application id is refused even while it is empty', () => {
    const file = join(folder, 'foreign-id.db');
    const foreign = new SQLite(file);
    foreign.pragma('application_id = 12345');
    foreign.close();
    expect(errorOf(() => openDatabase(file)).code).toBe('store.foreign');
  });

  it('that is no database is named and keeps its bytes', () => {
    const file = join(folder, 'notes.txt');
    writeFileSync(file, 'Dear diary, this is no database at all.\n'.repeat(50));
    const before = readFileSync(file);
    expect(errorOf(() => openDatabase(file))).toMatchObject({
      code: 'store.not-a-database',
      exitCode: EXIT.input,
    });
    expect(readFileSync(file)).toEqual(before);
  });

  it('that is a folder is named', () => {
    mkdirSync(join(folder, 'folder.db'));
    expect(errorOf(() => openDatabase(join(folder, 'folder.db'))).code).toBe('store.cannot-open');
  });
});

describe('a migration', () => {
  it('makes a copy before it changes an existing file: a good database, readable by nobody else', () => {
    const file = join(folder, 'copied.db');
    openDatabase(file, [one]).close();
    expect(existsSync(`${file}.before-1`)).toBe(false);
    openDatabase(file, [one, two, three]).close();
    const copy = new SQLite(`${file}.before-2`, { readonly: true });
    expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(copy.pragma('user_version', { simple: true })).toBe(1);
    expect(copy.prepare('SELECT * FROM kept').all()).toEqual([{ text: 'first' }]);
    copy.close();
    expect(mode(`${file}.before-2`)).toBe('600');
    expect(existsSync(`${file}.before-3`)).toBe(false);
    expect(existsSync(`${file}.before-2.part`)).toBe(false);
  });

  it('that fails leaves the version before it, and the next start can do it', () => {
    const file = join(folder, 'failing.db');
    openDatabase(file, [one]).close();
    const broken = 'CREATE TABLE half (id INTEGER); INSERT INTO nowhere VALUES (1);';
    expect(errorOf(() => openDatabase(file, [one, broken])).message).toContain('nowhere');
    const raw = new SQLite(file);
    expect(raw.pragma('user_version', { simple: true })).toBe(1);
    expect(raw.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'half'").get()).toBeUndefined();
    raw.close();
    const db = openDatabase(file, [one, 'CREATE TABLE half (id INTEGER)']);
    expect(db.pragma('user_version', { simple: true })).toBe(2);
    db.close();
  });

  it('that was done runs no second time', () => {
    const file = join(folder, 'twice.db');
    openDatabase(file, [one, two]).close();
    const db = openDatabase(file, [one, two]);
    expect(db.prepare('SELECT count(*) AS n FROM kept').get()).toEqual({ n: 1 });
    db.close();
    expect(existsSync(`${file}.before-2`)).toBe(false);
  });
});

describe('in processes of their own', () => {
  let compiled: Compiled;
  beforeAll(() => {
    compiled = compileSources('store/save.ts');
  }, 60_000);
  afterAll(() => compiled.remove());

  it('a migration killed half-way leaves the old schema whole, and the next start finishes', async () => {
    const file = join(compiled.folder, 'killed.db');
    openDatabase(file, [one]).close();
    const long = `CREATE TABLE later (id INTEGER);
      INSERT INTO later WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1500000) SELECT i FROM n;`;
    const child = compiled.start(
      `import { openDatabase } from './store/sqlite.js';
       openDatabase(process.argv[2], JSON.parse(process.argv[3]));`,
      file,
      JSON.stringify([one, long]),
    );
    const ended = new Promise((resolve) => child.on('close', (_code, signal) => resolve(signal)));
    // The copy is made inside the migration's transaction: from then on we are half-way.
    while (!existsSync(`${file}.before-2`) && child.exitCode === null) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await new Promise((resolve) => setTimeout(resolve, 60));
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');

    const old = openDatabase(file, [one]);
    expect(old.pragma('user_version', { simple: true })).toBe(1);
    expect(old.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(old.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all()).toEqual([
      { name: 'kept' },
    ]);
    expect(old.prepare('SELECT text FROM kept').all()).toEqual([{ text: 'first' }]);
    old.close();

    const next = openDatabase(file, [one, long]);
    expect(next.pragma('user_version', { simple: true })).toBe(2);
    expect(next.prepare('SELECT count(*) AS n FROM later').get()).toEqual({ n: 1_500_000 });
    next.close();
  }, 60_000);

  it('two that open a fresh file, and one that is to be migrated, at the same moment both succeed', async () => {
    const rounds = 80;
    const folder = join(compiled.folder, 'race');
    mkdirSync(folder);
    for (let round = 0; round < rounds; round += 2) openDatabase(join(folder, `${round}.db`), [one]).close();
    const code = `
      import { existsSync, writeFileSync } from 'node:fs';
      import { openDatabase } from './store/sqlite.js';
      const [, , folder, me, other, rounds, migrations] = process.argv;
      for (let round = 0; round < Number(rounds); round += 1) {
        writeFileSync(folder + '/' + round + '.' + me, '');
        while (!existsSync(folder + '/' + round + '.' + other));
        const db = openDatabase(folder + '/' + round + '.db', JSON.parse(migrations));
        if (db.pragma('user_version', { simple: true }) !== 3) throw new Error('version');
        db.prepare('INSERT INTO kept (text) VALUES (?)').run(me);
        db.close();
      }`;
    const rest = [String(rounds), JSON.stringify([one, two, three])];
    await Promise.all([
      compiled.run(code, folder, 'a', 'b', ...rest),
      compiled.run(code, folder, 'b', 'a', ...rest),
    ]);
    for (let round = 0; round < rounds; round += 1) {
      const file = join(folder, `${round}.db`);
      const db = new SQLite(file, { readonly: true });
      expect(db.prepare('SELECT text FROM kept ORDER BY text').pluck().all()).toEqual(['a', 'b', 'first']);
      db.close();
      if (round % 2 === 1) continue;
      const copy = new SQLite(`${file}.before-2`, { readonly: true });
      expect(copy.pragma('user_version', { simple: true })).toBe(1);
      copy.close();
    }
  }, 60_000);
});
