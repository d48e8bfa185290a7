import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Batch } from '../core/item.ts';
import { HOUR } from '../core/time.ts';
import { account, channel, comment, issue, message, repository, START } from '../testing/store/rows.ts';
import { saveBatch } from './save.ts';
import { matchQuery } from './sqlite.ts';
import { openStore, type Store } from './store.ts';

let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'brief-save-'));
  store = openStore(join(folder, 'brief.db'));
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

const rows = (sql: string, ...values: unknown[]): unknown[] =>
  store.connection
    .prepare(sql)
    .raw()
    .all(...values);
const found = (typed: string): unknown[] =>
  rows('SELECT rowid FROM item_fts WHERE item_fts MATCH ?', matchQuery(typed)).flat();
/** All tables but the clock of the cursor, as text. */
const everything = (): string => {
  const tables = rows(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  ).flat();
  return tables
    .map((table) => JSON.stringify([table, rows(`SELECT * FROM ${String(table)}`)]))
    .join('\n')
    .replaceAll(/\["cursor".*/g, '');
};

const first = issue(1, {
  thread: { title: 'Lag on the ingest queue', labels: ['bug'], stateAt: null },
  item: { text: 'Consumers are running behind. See #2, closes #3.', mentions: ['login:Carol', 'user:2'] },
});
const batch: Batch = {
  source: 'github',
  containers: [repository(1, 'acme/ingest')],
  accounts: [account('user:1', 'alicem'), account('user:2', 'bobk', { name: 'Bob' })],
  readers: [{ container: 'repo:1', accounts: ['user:1'], from: 'source' }],
  threads: [first.thread],
  items: [first.item, comment(1, 10, 'Restarted it.')],
  cursor: { scope: 'repo:1 issues', value: '2026-11-01' },
  complete: [{ container: 'repo:1', upTo: START }],
};

describe('saving a batch', () => {
  it('finds each item by its last words, and nothing that the same batch deleted again', () => {
    const items = [
      comment(1, 10, 'Penguins.'),
      comment(1, 10, 'Pelicans.'),
      comment(1, 11, 'Ostriches.'),
      comment(1, 12, 'Flamingos.'),
      { ...comment(1, 12, ''), state: 'deleted' as const },
    ];
    saveBatch(store, { ...batch, items: [first.item, ...items], deleted: [items[2]?.key ?? ''] }, START);
    expect(['penguins', 'pelicans', 'ostriches', 'flamingos'].map((word) => found(word).length)).toEqual([
      0, 1, 0, 0,
    ]);
  });

  it('twice changes nothing but the clock of what was confirmed', () => {
    expect(saveBatch(store, batch, START)).toEqual({ added: 2, changed: 0, unchanged: 0, deleted: 0 });
    const before = everything();
    expect(saveBatch(store, batch, START)).toEqual({ added: 0, changed: 0, unchanged: 2, deleted: 0 });
    expect(everything()).toBe(before);
    saveBatch(store, batch, START + HOUR);
    expect(everything().replaceAll(String(START + HOUR), String(START))).toBe(before);
    expect(rows('SELECT * FROM change')).toEqual([]);
  });

  it('moves the cursor with its rows or not at all', () => {
    saveBatch(store, batch, START);
    const before = everything();
    const torn: Batch = {
      ...batch,
      items: [comment(1, 11, 'Seen.'), comment(99, 12, 'On a thread that nobody saved.')],
      cursor: { scope: 'repo:1 issues', value: '2026-11-02' },
    };
    expect(() => saveBatch(store, torn, START + HOUR)).toThrow(/never saved: issue:99/);
    expect(everything()).toBe(before);
    expect(store.cursor('github', 'repo:1 issues')).toBe('2026-11-01');
    expect(store.cursor('slack', 'repo:1 issues')).toBeNull();
  });

  it('keeps one row a repository, channel, login and user through renames', () => {
    saveBatch(store, batch, START);
    saveBatch(
      store,
      {
        source: 'github',
        containers: [repository(1, 'acme/intake')],
        accounts: [account('user:1', 'alice-m')],
      },
      START + HOUR,
    );
    const slack: Batch = {
      source: 'slack',
      containers: [channel('C01', 'ingest')],
      accounts: [account('T01/U01', 'U01', { name: 'Alice', email: 'a@acme.example' })],
    };
    saveBatch(store, slack, START);
    saveBatch(
      store,
      {
        source: 'slack',
        containers: [channel('C01', 'intake')],
        accounts: [account('T01/U01', 'U01', { name: 'Alice M.' })],
      },
      START + HOUR,
    );
    expect(rows('SELECT key, name, title FROM container ORDER BY key')).toEqual([
      ['T01/C01', 'C01', '#intake'],
      ['repo:1', 'acme/intake', 'acme/intake'],
    ]);
    expect(rows('SELECT key, handle, name, email FROM account ORDER BY key')).toEqual([
      ['T01/U01', 'U01', 'Alice M.', 'a@acme.example'],
      ['user:1', 'alice-m', 'alice-m', null],
      ['user:2', 'bobk', 'Bob', null],
    ]);
    expect(rows('SELECT field, old, new, at, known FROM change')).toEqual([
      ['name', 'acme/ingest', 'acme/intake', START + HOUR, 0],
    ]);
  });

  it('gives a login that changed hands to its new owner alone', () => {
    saveBatch(store, batch, START);
    saveBatch(store, { source: 'github', accounts: [account('user:7', 'AliceM')] }, START);
    expect(rows("SELECT key, handle FROM account WHERE key IN ('user:1', 'user:7') ORDER BY key")).toEqual([
      ['user:1', 'user:1'],
      ['user:7', 'AliceM'],
    ]);
  });

  it('finds the new words of an edited item and no longer its old ones', () => {
    saveBatch(store, batch, START);
    const [id] = found('"consumers are running"');
    expect(id).toBeDefined();
    const edited = { ...first.item, text: 'Producers stopped.', title: 'Silence', mentions: [] };
    expect(saveBatch(store, { source: 'github', items: [edited] }, START + HOUR)).toMatchObject({
      changed: 1,
    });
    expect(found('consumers')).toEqual([]);
    expect(found('queue')).toEqual([]);
    expect(found('producers stopped')).toEqual([id]);
    expect(found('silence')).toEqual([id]);
    expect(rows('SELECT * FROM mention')).toEqual([]);
    expect(rows('SELECT count(*) FROM item')).toEqual([[2]]);
  });

  it('keeps mentions as handles, whether they came as a login or as a key', () => {
    saveBatch(store, batch, START);
    expect(rows('SELECT handle FROM mention ORDER BY handle')).toEqual([['bobk'], ['carol']]);
    const team = { ...first.item, mentions: ['login:acme/infra'] };
    saveBatch(store, { source: 'github', items: [team] }, START);
    expect(rows('SELECT handle FROM mention')).toEqual([['acme/infra']]);
    const told = message('1793500000.000100', 'hi', {});
    told.item.mentions = ['T01/U09'];
    saveBatch(
      store,
      { source: 'slack', containers: [channel('C01', 'x')], threads: [told.thread], items: [told.item] },
      START,
    );
    expect(rows("SELECT handle FROM mention WHERE handle LIKE 'u%'")).toEqual([['u09']]);
  });

  it('keeps what a text points to and what it closes', () => {
    saveBatch(store, batch, START);
    expect(rows('SELECT target, closes FROM item_link ORDER BY target')).toEqual([
      ['acme/ingest#2', 0],
      ['acme/ingest#3', 1],
    ]);
  });

  it("keeps the source's newest answer, also where no mapping reads what changed", () => {
    saveBatch(store, batch, START);
    const answer = (): unknown =>
      JSON.parse(
        inflateRawSync(
          store.connection
            .prepare<[], Buffer>(
              "SELECT body FROM raw_answer JOIN item ON id = item_id WHERE key = 'issue:1'",
            )
            .pluck()
            .get() as Buffer,
        ).toString(),
      );
    expect(answer()).toEqual(first.item.raw);
    const raw = { number: 1, milestone: 'v2' };
    const saved = saveBatch(store, { source: 'github', items: [{ ...first.item, raw }] }, START);
    expect(saved).toEqual({ added: 0, changed: 0, unchanged: 1, deleted: 0 });
    expect(answer()).toEqual(raw);
  });

  it('gives an account that was only named a row, which the real one fills or joins', () => {
    const named = issue(5, { thread: { author: 'user:50', assignees: ['user:51'] } });
    saveBatch(store, { ...batch, threads: [named.thread], items: [named.item] }, START);
    expect(rows("SELECT handle, name FROM account WHERE key = 'user:50'")).toEqual([['user:50', 'user:50']]);
    saveBatch(store, { source: 'github', accounts: [account('user:50', 'erin')] }, START);
    expect(rows("SELECT handle FROM account WHERE key = 'user:50'")).toEqual([['erin']]);
    saveBatch(
      store,
      { source: 'github', readers: [{ container: 'repo:1', accounts: ['login:ERIN'], from: 'config' }] },
      START,
    );
    expect(rows("SELECT count(*) FROM account WHERE handle = 'erin' COLLATE NOCASE")).toEqual([[1]]);
    expect(
      rows('SELECT a.key FROM reader AS r JOIN account AS a ON a.id = r.account_id WHERE r.until IS NULL'),
    ).toEqual([['user:50']]);
    const note = { ...issue(6).thread, key: 'note:1', container: 'notes/', kind: 'note' as const };
    saveBatch(
      store,
      {
        source: 'notes',
        containers: [
          { key: 'notes/', kind: 'folder', name: 'notes/', title: 'notes', visibility: 'private', url: null },
        ],
        threads: [{ ...note, author: 'Ann/Marie: field team' }],
      },
      START,
    );
    expect(rows("SELECT handle FROM account WHERE source = 'notes'")).toEqual([['Ann/Marie: field team']]);
  });
});

describe('the change log', () => {
  const changes = (): unknown[] => rows('SELECT field, old, new, at, known FROM change ORDER BY id');
  const save = (thread: Partial<typeof first.thread>, at: number): void => {
    saveBatch(store, { source: 'github', threads: [{ ...first.thread, ...thread }] }, at);
  };
  beforeEach(() => {
    saveBatch(store, batch, START);
  });

  it('has one row for each thing that changed, dated when it was first seen', () => {
    save(
      { title: 'Lag', labels: ['p1', 'bug'], assignees: ['user:2'], reviewRequests: ['user:1'] },
      START + HOUR,
    );
    const at = START + HOUR;
    expect(changes()).toEqual([
      ['title', 'Lag on the ingest queue', 'Lag', at, 0],
      ['labels', '["bug"]', '["bug","p1"]', at, 0],
      ['assignees', '[]', '["user:2"]', at, 0],
      ['review_requests', '[]', '["user:1"]', at, 0],
    ]);
  });

  it('takes a list in another order for the same list', () => {
    save({ labels: ['b', 'a'] }, START + 1);
    const before = changes().length;
    save({ labels: ['a', 'b', 'a'] }, START + 2);
    expect(changes()).toHaveLength(before);
  });

  it('dates a state by the source where it says when', () => {
    save({ state: 'closed', stateAt: START + 5 }, START + HOUR);
    save({ state: 'open', stateAt: null }, START + 2 * HOUR);
    expect(changes()).toEqual([
      ['state', 'open', 'closed', START + 5, 1],
      ['state', 'closed', 'open', START + 2 * HOUR, 0],
    ]);
  });

  it('knows of a thread first seen closed that it once was open', () => {
    const closed = issue(8, { thread: { state: 'merged', stateAt: START + 7 } });
    saveBatch(store, { source: 'github', threads: [closed.thread] }, START + HOUR);
    expect(changes()).toEqual([['state', 'open', 'merged', START + 7, 1]]);
  });
});

describe('intervals of readers', () => {
  const save = (accounts: string[], at: number, from: 'source' | 'unknown' = 'source'): void => {
    saveBatch(store, { source: 'github', readers: [{ container: 'repo:1', accounts, from }] }, at);
  };
  const intervals = (): unknown[] =>
    rows(
      `SELECT a.key, r.since, r.until FROM reader AS r JOIN account AS a ON a.id = r.account_id ORDER BY a.key, r.since`,
    );
  const access = (): unknown => rows('SELECT access_from, access_at FROM container')[0];
  beforeEach(() => {
    saveBatch(store, { source: 'github', containers: [repository(1, 'acme/ingest')] }, START);
  });

  it('begin at 0 for the first list, end when somebody is gone, and begin anew when they come back', () => {
    save(['user:1', 'user:2'], START);
    save(['user:1', 'user:3'], START + HOUR);
    save(['user:1', 'user:2', 'user:3'], START + 2 * HOUR);
    expect(intervals()).toEqual([
      ['user:1', 0, null],
      ['user:2', 0, START + HOUR],
      ['user:2', START + 2 * HOUR, null],
      ['user:3', START + HOUR, null],
    ]);
    expect(access()).toEqual(['source', START + 2 * HOUR]);
  });

  it('an empty list ends all of them', () => {
    save(['user:1'], START);
    save([], START + HOUR);
    expect(intervals()).toEqual([['user:1', 0, START + HOUR]]);
  });

  it('stay as they are, with their age, when the list is refused', () => {
    save(['user:1'], START);
    save([], START + HOUR, 'unknown');
    expect(intervals()).toEqual([['user:1', 0, null]]);
    expect(access()).toEqual(['source', START]);
  });

  it('a list that was refused first opens intervals only when it comes', () => {
    save([], START, 'unknown');
    expect(access()).toEqual(['unknown', START]);
    save(['user:1'], START + HOUR);
    expect(intervals()).toEqual([['user:1', START + HOUR, null]]);
    expect(access()).toEqual(['source', START + HOUR]);
  });

  it('end 48 hours after the last list where the next one came later', () => {
    save(['user:1'], START);
    save(['user:1'], START + 50 * HOUR);
    expect(intervals()).toEqual([
      ['user:1', 0, START + 48 * HOUR],
      ['user:1', START + 50 * HOUR, null],
    ]);
  });

  it('are not touched by a list from before the one we have', () => {
    save(['user:1'], START + HOUR);
    save(['user:2'], START);
    expect(intervals()).toEqual([['user:1', 0, null]]);
    expect(access()).toEqual(['source', START + HOUR]);
  });
});
