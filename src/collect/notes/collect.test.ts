import { chmod, mkdir, mkdtemp, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { InputError } from '../../core/errors.ts';
import type { Batch } from '../../core/item.ts';
import { saveBatch } from '../../store/save.ts';
import { openStore, type Store } from '../../store/store.ts';
import { collectNotes, type CollectNotesOptions, FILES_A_BATCH, MAX_BYTES } from './collect.ts';

const NOW = Date.parse('2026-11-20T07:00:00Z');
const NOTE = `---
title: Quaymark, meters
date: 2026-11-09 10:00
interviewer: Erin Walshe
company: Quaymark Energy
---

# Meters

> Send it once more.
`;

let root: string;
let store: Store;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'brief-notes-'));
  store = openStore(':memory:');
});
afterEach(async () => {
  store.close();
  await rm(root, { recursive: true, force: true });
});

const put = async (path: string, content: string | Uint8Array): Promise<string> => {
  const file = join(root, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
  return file;
};

/** As those of jobs do: by name, with the text, or with what is wrong. */
const readDocument: CollectNotesOptions['readDocument'] = async (bytes, name) => {
  const text = Buffer.from(bytes).toString();
  if (text.startsWith('PK')) throw new InputError('test', `${name} is no whole Word document`);
  return { text: text.replace('<html>', ''), heading: null };
};

interface Run {
  batches: Batch[];
  gaps: string[];
  log: string[];
  added: number;
  changed: number;
  unchanged: number;
  deleted: number;
}

interface Wish {
  readers?: string[];
  folders?: string[];
  full?: boolean;
  /** Stop, as a crash would, after so many batches. */
  stopAfter?: number;
  /** What happens on the disk once so many batches were read. */
  between?: (batches: number) => Promise<void>;
}

async function collect({
  readers = ['everyone'],
  folders = ['.'],
  full = false,
  stopAfter,
  between,
}: Wish = {}) {
  const run: Run = { batches: [], gaps: [], log: [], added: 0, changed: 0, unchanged: 0, deleted: 0 };
  const options: CollectNotesOptions = {
    settings: { folders: folders.map((name) => ({ path: join(root, name), name, readers })) },
    zone: 'Europe/Athens',
    asOf: NOW,
    cursor: (scope) => store.cursor('notes', scope),
    full,
    readDocument,
    log: (line) => void run.log.push(line),
  };
  for await (const batch of collectNotes(options, new AbortController().signal)) {
    const saved = saveBatch(store, batch, NOW);
    run.batches.push(batch);
    run.gaps.push(...(batch.gaps ?? []).map((gap) => gap.what));
    for (const key of ['added', 'changed', 'unchanged', 'deleted'] as const) run[key] += saved[key];
    await between?.(run.batches.length);
    if (run.batches.length === stopAfter) break;
  }
  return run;
}

interface Row {
  key: string;
  title: string | null;
  text: string;
  path: string | null;
  state: string | null;
  created_at: number;
  readers: string | null;
}
const rows = (): Row[] =>
  store.connection
    .prepare<[], Row>(
      `SELECT key, title, text, path, state, created_at,
         (SELECT group_concat(team, ' ') FROM (SELECT team FROM note_reader WHERE item_id = item.id ORDER BY team)) AS readers
       FROM item ORDER BY state IS NULL DESC, path`,
    )
    .all();
const nth = (n: number): string => `${String(n).padStart(4, '0')}.md`;
const paths = () => rows().flatMap((row) => (row.state === null ? [row.path] : []));

describe('collectNotes', () => {
  it('reads front matter, and a text file without any', async () => {
    await put('quaymark.md', NOTE);
    await put(
      'deep/er/2026-11-16-tallowmere-insurance.txt',
      'Tallowmere, call on 16 November 2026\n\nOne bill, please.\n',
    );
    const run = await collect();
    expect(run).toMatchObject({ added: 2, gaps: [] });
    const [plain, quaymark] = rows();
    expect(quaymark).toMatchObject({
      title: 'Quaymark, meters',
      text: '# Meters\n\n> Send it once more.',
      path: 'quaymark.md',
      created_at: Date.parse('2026-11-09T08:00:00Z'),
      readers: 'everyone',
    });
    expect(quaymark?.key).toMatch(/^[0-9a-f]{16}$/);
    expect(plain).toMatchObject({
      title: 'tallowmere insurance',
      path: 'deep/er/2026-11-16-tallowmere-insurance.txt',
      created_at: Date.parse('2026-11-15T22:00:00Z'),
    });
    const author = store.connection.prepare('SELECT key, handle, name FROM account').all();
    expect(author).toEqual([{ key: 'Erin Walshe', handle: 'Erin Walshe', name: 'Erin Walshe' }]);
  });

  it('changes nothing the second time and opens no file', async () => {
    await put('a.md', NOTE);
    await collect();
    const before = rows();
    const run = await collect();
    expect(run).toMatchObject({ added: 0, changed: 0, unchanged: 0, deleted: 0 });
    expect(rows()).toEqual(before);
    expect(await collect({ full: true })).toMatchObject({ added: 0, changed: 0, unchanged: 1, deleted: 0 });
  });

  it('keeps a moved note, deletes the text of an edited and of a removed one', async () => {
    await put('a.md', NOTE);
    await put('b.md', 'Two.');
    await collect();
    const key = rows()[0]?.key;
    await mkdir(join(root, 'archive'));
    await rename(join(root, 'a.md'), join(root, 'archive/2026.md'));
    await put('b.md', 'Two and a half.');
    expect(await collect()).toMatchObject({ added: 1, changed: 1, deleted: 1 });
    expect(rows().map(({ key: k, path, state, text }) => [k === key, path, state, text === ''])).toEqual([
      [true, 'archive/2026.md', null, false],
      [false, 'b.md', null, false],
      [false, null, 'deleted', true],
    ]);
    await rm(join(root, 'b.md'));
    expect(await collect()).toMatchObject({ added: 0, deleted: 1 });
    expect(paths()).toEqual(['archive/2026.md']);
    await put('c.md', 'Two.');
    expect(await collect()).toMatchObject({ changed: 1, deleted: 0 });
    expect(paths()).toEqual(['archive/2026.md', 'c.md']);
  });

  it('swaps two texts without deleting either', async () => {
    await put('a.md', 'One.');
    await put('b.md', 'Two.');
    await collect();
    await put('a.md', 'Two.');
    await put('b.md', 'One.');
    expect(await collect()).toMatchObject({ added: 0, changed: 2, deleted: 0 });
  });

  it('makes one note of the same text in two files, and keeps it while one of them is left', async () => {
    await put('one/a.md', NOTE);
    await put('two/b.md', NOTE.replaceAll('\n', '  \r\n'));
    expect(await collect({ folders: ['one', 'two'] })).toMatchObject({ added: 1 });
    expect(paths()).toEqual(['a.md']);
    await rm(join(root, 'one/a.md'));
    expect(await collect({ folders: ['one', 'two'] })).toMatchObject({ changed: 1, deleted: 0 });
    expect(paths()).toEqual(['b.md']);
  });

  it('lets the front matter say who may read it, and the folder where it does not', async () => {
    await put('a.md', NOTE);
    await put('b.md', NOTE.replace('company', 'readers: [web, product]\ncompany'));
    await put('c.md', '---\ntitle: Broken: yaml: here\nreaders: product\n---\nText.');
    await put('d.md', '---\nreaders:\n  nobody: {}\n---\nText d.');
    await put('e.md', '---\nreaders: [web]\n\nNo end of the front matter.');
    const run = await collect({ readers: ['ingestion'] });
    expect(rows().map((row) => row.readers)).toEqual(['ingestion', 'product web', 'product', null, null]);
    expect(run.gaps.filter((gap) => gap.includes('nobody sees it'))).toHaveLength(2);
  });

  it('takes new readers of a folder to its notes, though no file changed, also when a run broke off', async () => {
    await put('a.md', NOTE);
    await collect();
    await collect({ readers: ['product'], stopAfter: 1 });
    await collect({ readers: ['product'] });
    expect(rows()[0]?.readers).toBe('product');
  });

  it('takes the readers of a removed copy away', async () => {
    await put('a.md', 'Same.');
    await put('b/b.md', 'Same.');
    const options = (readers: string[][]) => ({
      settings: {
        folders: ['.', 'b'].map((name, index) => ({
          path: join(root, name),
          name,
          readers: readers[index] ?? [],
        })),
      },
      zone: 'UTC',
      asOf: NOW,
      cursor: (scope: string) => store.cursor('notes', scope),
      full: false,
      readDocument,
      log: () => undefined,
    });
    const go = async () => {
      const given = options([['web'], ['product']]);
      for await (const batch of collectNotes(given, new AbortController().signal))
        saveBatch(store, batch, NOW);
    };
    await go();
    expect(rows()[0]?.readers).toBe('product web');
    await rm(join(root, 'b/b.md'));
    await go();
    expect(rows()).toMatchObject([{ path: 'a.md', readers: 'web' }]);
  });

  it('names what it cannot read and reads the rest', async () => {
    await put('good.md', NOTE);
    await put('empty.md', ' \n');
    await put('binary.txt', Uint8Array.of(0x4d, 0x5a, 0, 1, 2, 3));
    await put('half.txt', Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x42));
    await put('huge.md', 'x'.repeat(MAX_BYTES + 1));
    await put('talk.doc', 'PK');
    await put('talk.docx', 'PK');
    await put('long.html', '<html>'.padEnd(MAX_BYTES + 9, 'x'));
    await put('page.html', '<html>2026-11-02: two things they said.');
    await put('picture.png', Uint8Array.of(0x89));
    await put('.git/HEAD.md', 'hidden');
    await symlink(join(root, 'loop.md'), join(root, 'loop.md'));
    await symlink(root, join(root, 'circle'));
    const run = await collect();
    expect(paths()).toEqual(['good.md', 'page.html']);
    expect([...run.gaps].sort()).toEqual([
      'binary.txt is not text',
      'circle is a link to a folder',
      'empty.md is empty',
      'half.txt is not valid UTF-16LE',
      'huge.md is larger than 5 MB',
      'long.html holds more than 5 MB of text',
      'loop.md cannot be read (ELOOP)',
      'talk.doc is no Markdown, text, docx or HTML file',
      'talk.docx is no whole Word document',
    ]);
    expect(run.log).toEqual(['.: 1 hidden files or folders left out']);
  });

  it.skipIf(process.getuid?.() === 0)('keeps the note of a file that may not be read any more', async () => {
    const file = await put('a.md', NOTE);
    const folder = dirname(await put('b/b.md', 'Two.'));
    await collect();
    await chmod(file, 0);
    await chmod(folder, 0);
    const run = await collect();
    await chmod(folder, 0o700);
    expect(run).toMatchObject({ deleted: 0 });
    expect(run.gaps).toEqual([
      'b cannot be read (permission denied)',
      'a.md cannot be read (permission denied)',
    ]);
    expect(paths()).toEqual(['a.md', 'b/b.md']);
  });

  it('deletes the note of a file that was emptied, and keeps those behind a folder that is a link now', async () => {
    await put('a.md', NOTE);
    await put('notes/b/b.md', 'Two.');
    await collect({ folders: ['notes', '.'] });
    await put('a.md', '');
    await rename(join(root, 'notes/b'), join(root, 'b'));
    await symlink(join(root, 'b'), join(root, 'notes/b'));
    const run = await collect({ folders: ['notes'] });
    expect(run).toMatchObject({ deleted: 0, gaps: ['b is a link to a folder'] });
    expect(await collect()).toMatchObject({ deleted: 1 });
    expect(paths()).toEqual(['b/b.md']);
  });

  it('reads no file that a link leads out of the folder to, keeps what stood there, and follows links inside', async () => {
    const file = await put('in/a.md', NOTE);
    const secret = await put('secret.md', 'A password.');
    await collect({ folders: ['in'] });
    await rm(file);
    await symlink(secret, file);
    await put('in/b/real.md', '2 May 2026\n\nTwo.');
    await symlink(join(root, 'in/b/real.md'), join(root, 'in/c.md'));
    const run = await collect({ folders: ['in'] });
    expect([run.deleted, run.gaps]).toEqual([0, ['a.md is a link out of the folder']]);
    expect(rows().map(({ text }) => text)).not.toContain('A password.');
    expect(await collect({ folders: ['in'], readers: ['web'] })).toMatchObject({
      gaps: ['a.md is a link out of the folder'],
    });
    expect(paths()).toHaveLength(2);
  });

  it('names a file that vanishes while the others are read, and loses none of them', async () => {
    const last = FILES_A_BATCH + 9;
    for (let n = 0; n <= last; n += 1) await put(nth(n), `1 May 2026\n\nCall ${n}.`);
    const run = await collect({
      between: async (batch) => {
        if (batch === 2) await rm(join(root, nth(last)));
      },
    });
    expect(run.gaps).toEqual([`${nth(last)} is not there`]);
    expect(paths()).toHaveLength(last);
    expect(await collect()).toMatchObject({ added: 0, deleted: 0, gaps: [] });
  });

  it('keeps the notes of a folder that is not there, and says so', async () => {
    await put('one/a.md', NOTE);
    await put('two/b.md', 'Two.');
    await collect({ folders: ['one', 'two'] });
    await rename(join(root, 'two'), join(root, 'away'));
    const run = await collect({ folders: ['one', 'two'] });
    expect(run).toMatchObject({ deleted: 0, gaps: ['the folder is not there; its notes stay as they were'] });
    await rm(join(root, 'one'), { recursive: true });
    await expect(collect({ folders: ['one', 'two'] })).rejects.toMatchObject({ code: 'notes.no-folder' });
    expect(paths()).toEqual(['a.md', 'b.md']);
  });

  it('goes on where a run broke off, and forgets no tombstone', async () => {
    const [all, edited] = [2 * FILES_A_BATCH + 20, FILES_A_BATCH + 20];
    for (let n = 0; n < all; n += 1) await put(nth(n), `Note ${n}.`);
    await collect({ stopAfter: 2 });
    expect(paths()).toHaveLength(FILES_A_BATCH);
    expect(await collect()).toMatchObject({ added: FILES_A_BATCH + 20, unchanged: 0 });
    for (let n = 0; n < edited; n += 1) await put(nth(n), `Note ${n}, mended.`);
    await rm(join(root, nth(all - 1)));
    await collect({ stopAfter: 2 });
    // What the first batch of that run read is edited once more: the note in between is left by no file.
    await put(nth(0), 'Note 0, mended again.');
    expect(await collect()).toMatchObject({ added: 21, unchanged: 0, deleted: edited + 2 });
    expect(paths()).toHaveLength(all - 1);
    expect(rows().filter((row) => row.state === 'deleted')).toHaveLength(edited + 2);
    expect(await collect()).toMatchObject({ added: 0, changed: 0, unchanged: 0, deleted: 0 });
  });

  it('saves of each batch what it read, and the whole list once', async () => {
    for (let n = 0; n < FILES_A_BATCH + 1; n += 1) await put(nth(n), `Note ${n}.`);
    const run = await collect({ stopAfter: 3 });
    const filesIn = (value: string | undefined): number => (value ?? '').split('.md').length - 1;
    expect(run.batches.map(({ cursor }) => [cursor?.scope, filesIn(cursor?.value)])).toEqual([
      [undefined, 0],
      ['files+1', FILES_A_BATCH],
      ['files+2', 1],
    ]);
    const end = (await collect()).batches.at(-1);
    expect(filesIn(end?.cursor?.value)).toBe(FILES_A_BATCH + 1);
    expect(store.connection.prepare('SELECT scope FROM cursor').pluck().all()).toEqual(['files']);
  });

  it('holds no more than a few megabytes of text at once', async () => {
    for (const name of ['a.md', 'b.md', 'c.md']) await put(name, `${name} ${'long '.repeat(800_000)}`);
    expect((await collect()).batches.map(({ items }) => items?.length ?? 0)).toEqual([0, 2, 1, 0]);
  });

  it('sees a change that keeps size and time', async () => {
    const file = await put('a.md', 'One.');
    await utimes(file, 1e9, 1e9);
    await collect();
    await put('a.md', 'Two.');
    await utimes(file, 1e9, 1e9);
    expect(await collect()).toMatchObject({ added: 1, deleted: 1 });
  });

  it('stops when aborted', async () => {
    await put('a.md', NOTE);
    const options: CollectNotesOptions = {
      settings: { folders: [{ path: root, name: 'notes', readers: ['everyone'] }] },
      zone: 'UTC',
      asOf: NOW,
      cursor: () => null,
      full: false,
      readDocument,
      log: () => undefined,
    };
    const stop = new AbortController();
    const seen: Batch[] = [];
    const reading = (async () => {
      for await (const batch of collectNotes(options, stop.signal)) {
        seen.push(batch);
        stop.abort();
      }
    })();
    await expect(reading).rejects.toThrow(/abort/i);
    expect(seen).toHaveLength(1);
  });
});
