import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { account, comment, issue, repository, START } from '../testing/store/rows.ts';

import { accountsByHandle } from './accounts.ts';
import { ownItems, peersIn, rootsOf, threadsBegun } from './history.ts';
import { saveBatch } from './save.ts';
import { openStore, type Store } from './store.ts';

let folder: string;
let store: Store;
let alice: number;
let bob: number;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'brief-history-'));
  store = openStore(join(folder, 'brief.db'));
  const [first, second] = [issue(1), issue(2, { thread: { createdAt: START + 50 } })];
  saveBatch(
    store,
    {
      source: 'github',
      containers: [repository(1, 'acme/ingest')],
      accounts: [account('user:1', 'alice'), account('user:2', 'bob')],
      threads: [first.thread, second.thread],
      items: [first.item, second.item, comment(1, 10, 'seen'), comment(2, 90, 'later')],
      cursor: { scope: 's', value: '1' },
    },
    START + 1000,
  );
  const id = (handle: string): number => accountsByHandle(store, 'github', handle)[0]?.id ?? 0;
  [alice, bob] = [id('alice'), id('bob')];
});

afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

test('own items are those of the accounts in the span, newest first, and bounded', () => {
  const all = ownItems(store, [bob], { from: START, to: START + 100 }, 10);
  expect(all.map(({ text }) => text)).toEqual(['later', 'seen']);
  expect(ownItems(store, [bob], { from: START, to: START + 20 }, 10).map(({ text }) => text)).toEqual([
    'seen',
  ]);
  expect(ownItems(store, [bob], { from: START, to: START + 100 }, 1).map(({ text }) => text)).toEqual([
    'later',
  ]);
});

test('peers are the others of the same threads by that time, counted by thread', () => {
  const threads = [
    ...new Set(ownItems(store, [bob], { from: 0, to: START + 100 }, 10).map((i) => i.threadId)),
  ];
  expect(peersIn(store, threads, [bob], START + 100)).toEqual(new Map([[alice, 2]]));
  expect(peersIn(store, threads, [alice], START + 20)).toEqual(new Map([[bob, 1]]));
});

test('roots hold title and first item; begun counts threads by container and time', () => {
  const [own] = ownItems(store, [bob], { from: 0, to: START + 20 }, 1);
  expect(rootsOf(store, [own?.threadId ?? 0])).toEqual([
    {
      containerId: own?.containerId,
      authorId: alice,
      createdAt: START,
      text: 'Issue 1\nWhat issue 1 is about.',
    },
  ]);
  const container = own?.containerId ?? 0;
  expect(threadsBegun(store, [container], { from: START - 1, to: START + 100 })).toEqual(
    new Map([[container, 2]]),
  );
  expect(threadsBegun(store, [container], { from: START, to: START + 100 })).toEqual(
    new Map([[container, 1]]),
  );
});
