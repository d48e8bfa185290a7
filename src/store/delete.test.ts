import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Batch } from '../core/item.ts';
import { HOUR } from '../core/time.ts';
import { account, channel, comment, issue, message, repository, START } from '../testing/store/rows.ts';
import { readThreads, threadsByRef } from './activity.ts';
import { findDocument, saveDocument } from './documents.ts';
import { exportItems } from './inventory.ts';
import { saveBatch } from './save.ts';
import { matchQuery } from './sqlite.ts';
import { openStore, type Store } from './store.ts';

/** Words that stand nowhere else; no two share their first letters, so that an index cannot keep one for the other. */
const MARKS = ['quuxzebra', 'vombatmarker', 'jabberwortel', 'yksinumero'] as const;

let folder: string;
let file: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'brief-delete-'));
  file = join(folder, 'brief.db');
  store = openStore(file);
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Tables in which a word stands, and "bytes" where it is left in the files. */
function traces(word: string): string[] {
  const tables = store.connection
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .pluck()
    .all();
  const found = tables.filter((table) => {
    const rows = store.connection.prepare<[], unknown[]>(`SELECT * FROM "${table}"`).raw().all();
    return rows.some((row) =>
      row.some((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)).includes(word)),
    );
  });
  for (const path of [file, `${file}-wal`]) {
    if (readFileSync(path).includes(word)) found.push(`bytes of ${path.slice(file.length - 2)}`);
  }
  return found;
}

const [TITLE, TEXT, LABEL, PATH] = MARKS;
const doomed = issue(1, {
  thread: { title: `About ${TITLE}`, labels: [LABEL] },
  item: { text: `The text says ${TEXT}.`, paths: [`src/${PATH}.ts`], raw: { body: TEXT } },
});
const batch: Batch = {
  source: 'github',
  containers: [repository(1, 'acme/ingest')],
  accounts: [account('user:1', 'alicem')],
  threads: [doomed.thread, issue(2).thread],
  items: [doomed.item, comment(1, 10, `I saw ${TEXT} too`), issue(2).item],
};
const remove = (...deleted: string[]): unknown =>
  saveBatch(store, { source: 'github', deleted }, START + HOUR);
const idOf = (key: string): number =>
  store.connection.prepare<[string], number>('SELECT id FROM item WHERE key = ?').pluck().get(key) ?? 0;
const allContainers = (): { containers: Set<number>; notes: Set<number> } => ({
  containers: new Set(store.connection.prepare<[], number>('SELECT id FROM container').pluck().all()),
  notes: new Set(),
});

describe('deleting an item', () => {
  beforeEach(() => {
    saveBatch(store, batch, START);
    saveBatch(
      store,
      { source: 'github', threads: [{ ...doomed.thread, title: `Now ${TITLE}`, labels: [`${LABEL}2`] }] },
      START + 1,
    );
    store.connection
      .prepare("INSERT INTO llm_cache VALUES ('k', 1, 'story-summary', ?)")
      .run(`A summary of ${TEXT}`);
    store.connection.prepare("INSERT INTO llm_cache_item VALUES ('k', ?)").run(idOf('issue:1'));
    saveDocument(store, {
      person: 'alice',
      job: 'nightly',
      localDate: '2026-11-01',
      fromAt: 0,
      toAt: START,
      createdAt: START,
      body: JSON.stringify({ text: TEXT }),
      items: [idOf('comment:10'), idOf('issue:2')],
      told: [{ story: 's', hash: 'h' }],
      sentences: [
        { place: 'story 1', text: `It says ${TEXT}.`, cites: [], ok: true, reasons: [], support: [] },
      ],
    });
  });

  it('takes its text out of every table and out of the bytes of the file', () => {
    store.connection.pragma('wal_checkpoint(TRUNCATE)');
    for (const word of [TITLE, TEXT, LABEL, PATH]) expect(traces(word)).not.toEqual([]);
    expect(remove('issue:1')).toEqual({ added: 0, changed: 0, unchanged: 0, deleted: 1 });
    for (const word of [TITLE, TEXT, LABEL, PATH]) expect(traces(word), word).toEqual([]);
    expect(findDocument(store, 'alice', 'nightly', '2026-11-01')?.body).toBe('{"deleted":true}');
  });

  it('takes the comments of a deleted issue along, and nothing of its neighbours', () => {
    remove('issue:1');
    const states = store.connection
      .prepare<[], [string, string | null]>('SELECT key, state FROM item ORDER BY key')
      .raw()
      .all();
    expect(states).toEqual([
      ['comment:10', 'deleted'],
      ['issue:1', 'deleted'],
      ['issue:2', 'open'],
    ]);
    expect(threadsByRef(store, allContainers(), [{ container: 'acme/ingest', ref: '1' }])).toEqual([]);
  });

  it('leaves a thread whose comment is gone', () => {
    remove('comment:10');
    const [thread] = readThreads(
      store,
      threadsByRef(store, allContainers(), [{ container: 'acme/ingest', ref: '1' }]),
      START + HOUR,
    );
    expect(thread?.title).toBe(`Now ${TITLE}`);
    expect(thread?.items.map((item) => item.id)).toEqual(['acme/ingest#1']);
  });

  it('exports a tombstone without text', () => {
    remove('issue:1');
    expect([...exportItems(store)].find((row) => row.id === 'acme/ingest#1')).toMatchObject({
      source: 'github',
      kind: 'issue',
      thread: 'acme/ingest#1',
      container: 'acme/ingest',
      author: 'alicem',
      state: 'deleted',
      title: null,
      text: null,
    });
  });

  it('counts once, and an unknown key is nothing', () => {
    remove('issue:1');
    expect(remove('issue:1', 'issue:404')).toMatchObject({ deleted: 0 });
  });

  it('holds against a thread row that still has the title', () => {
    remove('issue:1');
    const again = { ...doomed.thread, title: `Still ${TITLE}`, labels: [LABEL], assignees: ['user:1'] };
    saveBatch(store, { source: 'github', threads: [again] }, START + 2 * HOUR);
    expect(traces(TITLE)).toEqual([]);
    expect(traces(LABEL)).toEqual([]);
    expect(store.connection.prepare("SELECT title, state FROM thread WHERE key = 'issue:1'").get()).toEqual({
      title: '',
      state: 'deleted',
    });
  });

  it('is undone when the item comes back: title, state, words, comments', () => {
    remove('issue:1');
    saveBatch(store, { source: 'github', threads: [doomed.thread] }, START + HOUR);
    expect(saveBatch(store, batch, START + 2 * HOUR)).toMatchObject({ changed: 2, unchanged: 1 });
    const ids = threadsByRef(store, allContainers(), [{ container: 'acme/ingest', ref: '1' }]);
    const [thread] = readThreads(store, ids, START + 2 * HOUR);
    expect(thread).toMatchObject({ title: `About ${TITLE}`, state: 'open', labels: [LABEL], changes: [] });
    expect(thread?.items.map((item) => item.text)).toEqual([`The text says ${TEXT}.`, `I saw ${TEXT} too`]);
    const match = store.connection.prepare('SELECT count(*) AS n FROM item_fts WHERE item_fts MATCH ?');
    expect(match.get(matchQuery(TEXT))).toEqual({ n: 2 });
    // And nothing more happens to it the next time.
    saveBatch(store, batch, START + 3 * HOUR);
    expect(readThreads(store, ids, START + 3 * HOUR)[0]?.changes).toEqual([]);
  });
});

describe('a Slack message', () => {
  const root = message('1793491200.000100', `Root with ${TITLE}`);
  const reply = message('1793491260.000200', 'Reply that stays', { root: '1793491200.000100' });
  const slack: Batch = {
    source: 'slack',
    containers: [channel('C01', 'proj')],
    accounts: [account('T01/U01', 'U01')],
    threads: [root.thread],
    items: [root.item, reply.item],
  };
  const read = (): ReturnType<typeof readThreads> =>
    readThreads(
      store,
      threadsByRef(store, allContainers(), [{ container: 'C01', ref: '1793491200.000100' }]),
      START + 100 * HOUR,
    );
  beforeEach(() => {
    saveBatch(store, slack, START);
  });

  it('leaves its replies when it is deleted, under their own words', () => {
    saveBatch(store, { source: 'slack', deleted: [root.item.key] }, START + HOUR);
    expect(read()).toMatchObject([{ title: 'Reply that stays', state: null }]);
    expect(read()[0]?.items.map((item) => item.text)).toEqual(['Reply that stays']);
    saveBatch(store, { source: 'slack', threads: [root.thread] }, START + HOUR);
    expect(read()).toMatchObject([{ title: 'Reply that stays', state: null }]);
    expect(traces(TITLE)).toEqual([]);
  });

  it('and its replies, deleted one after the other in any order, leave no thread', () => {
    saveBatch(store, { source: 'slack', deleted: [root.item.key] }, START);
    saveBatch(store, { source: 'slack', deleted: [reply.item.key] }, START);
    expect(read()).toEqual([]);
    const later = message('1793491999.000300', 'Somebody answers', { root: '1793491200.000100' });
    saveBatch(store, { source: 'slack', items: [later.item] }, START);
    expect(read()).toMatchObject([{ title: 'Somebody answers', state: null }]);
  });

  it('that its source lists as a tombstone is deleted like one it names as gone', () => {
    const tombstone = { ...root.item, state: 'deleted' as const, text: 'This message was deleted.' };
    const saved = saveBatch(store, { ...slack, items: [tombstone, reply.item] }, START + HOUR);
    expect(saved).toEqual({ added: 0, changed: 0, unchanged: 1, deleted: 1 });
    expect(saveBatch(store, { ...slack, items: [tombstone, reply.item] }, START + HOUR).deleted).toBe(0);
    expect(traces(TITLE)).toEqual([]);
    const unseen = message('1793492000.000400', 'This message was deleted.', { channel: 'C02' });
    saveBatch(
      store,
      {
        source: 'slack',
        containers: [channel('C02', 'other')],
        threads: [unseen.thread],
        items: [{ ...unseen.item, state: 'deleted' }],
      },
      START,
    );
    expect([...exportItems(store)].filter((row) => row.state === 'deleted')).toHaveLength(2);
    expect(traces('This message was deleted')).toEqual([]);
  });
});
