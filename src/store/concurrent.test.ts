import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { type Compiled, compileSources } from '../testing/compiled.ts';
import { repository, START } from '../testing/store/rows.ts';
import { saveBatch } from './save.ts';
import { openStore } from './store.ts';

let compiled: Compiled;
beforeAll(() => {
  compiled = compileSources('store/save.ts');
}, 60_000);
afterAll(() => compiled.remove());

const BATCHES = 60;
/** Saves batches of ten messages as fast as it can; each reads what the batch before it left before it writes. */
const WRITER = `
  import { writeFileSync } from 'node:fs';
  import { openStore } from './store/store.js';
  import { saveBatch } from './store/save.js';
  const [, , file, me, batches] = process.argv;
  const store = openStore(file);
  let longest = 0;
  writeFileSync(file + '.' + me, 'started');
  for (let n = 0; n < Number(batches); n += 1) {
    const rows = Array.from({ length: 10 }, (_, i) => me + '-' + n + '-' + i);
    const started = Date.now();
    store.write(() => {
      // Read, then write, in one transaction: what a deferred one answers with SQLITE_BUSY_SNAPSHOT.
      const total = Number(store.cursor('slack', 'total') ?? 0);
      saveBatch(store, {
        source: 'slack',
        containers: [{ key: 'T/C', kind: 'channel', name: 'C', title: '#c', visibility: 'public', url: null }],
        threads: rows.map((key) => ({ key, container: 'T/C', kind: 'message', ref: key, title: key, state: null,
          author: 'T/U' + me, createdAt: n, updatedAt: n, url: null, labels: [], assignees: [], reviewRequests: [],
          replyCount: 0, latestReply: null, stateAt: null })),
        items: rows.map((key) => ({ key, thread: key, container: 'T/C', kind: 'message', ref: '', author: 'T/U' + me,
          createdAt: n, updatedAt: n, state: null, title: null, text: 'message ' + key, url: null, mentions: [],
          reactions: [], paths: [], raw: { key } })),
        cursor: { scope: 'total', value: String(total + rows.length) },
      }, n);
    });
    longest = Math.max(longest, Date.now() - started);
  }
  store.close();
  console.log(longest);`;

it('two writers lose nothing and never give up, and a reader beside them sees whole batches', async () => {
  const file = join(compiled.folder, 'shared.db');
  const reader = openStore(file);
  const writers = Promise.all([
    compiled.run(WRITER, file, 'a', String(BATCHES)),
    compiled.run(WRITER, file, 'b', String(BATCHES)),
  ]);
  const state = { done: false };
  const finished = writers.finally(() => (state.done = true));
  const counts = new Set<number>();
  const count = reader.connection.prepare<[], { items: number; words: number; total: number }>(
    `SELECT count(*) AS items, (SELECT count(*) FROM item_fts) AS words,
       coalesce((SELECT CAST(value AS INTEGER) FROM cursor), 0) AS total FROM item`,
  );
  while (!state.done) {
    const seen = count.get()!;
    expect(seen).toEqual({ items: seen.total, words: seen.total, total: seen.total });
    expect(seen.items % 10).toBe(0);
    counts.add(seen.items);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const waits = (await finished).map(Number);
  // The busy timeout of the store is 15 s.
  for (const wait of waits) expect(wait).toBeLessThan(15_000);
  const all = BATCHES * 10 * 2;
  expect(count.get()).toEqual({ items: all, words: all, total: all });
  expect(counts.size).toBeGreaterThan(3);
  expect(reader.connection.pragma('integrity_check', { simple: true })).toBe('ok');
  reader.close();
}, 60_000);

it('a writer waits for one that is in the middle of a batch', async () => {
  const file = join(compiled.folder, 'waiting.db');
  const store = openStore(file);
  store.connection.exec('BEGIN IMMEDIATE');
  const other = compiled.run(WRITER, file, 'late', '1');
  while (!existsSync(`${file}.late`)) await new Promise((resolve) => setTimeout(resolve, 10));
  await new Promise((resolve) => setTimeout(resolve, 300));
  store.connection.exec('COMMIT');
  expect(Number(await other)).toBeGreaterThan(100);
  saveBatch(store, { source: 'github', containers: [repository(1, 'acme/ingest')] }, START);
  expect(store.cursor('slack', 'total')).toBe('10');
  store.close();
}, 60_000);
