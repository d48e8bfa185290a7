import { expect, it } from 'vitest';

import { channel, comment, issue, message, repository, START } from '../testing/store/rows.ts';
import { inventory } from './inventory.ts';
import { saveBatch } from './save.ts';
import { openStore } from './store.ts';

it('counts every kind by source, what was deleted apart, and sources that hold nothing', () => {
  const store = openStore(':memory:');
  const [one, two] = [
    issue(1),
    issue(2, { thread: { kind: 'pull_request' }, item: { kind: 'pull_request' } }),
  ];
  saveBatch(
    store,
    {
      source: 'github',
      containers: [repository(1, 'acme/ingest'), repository(2, 'acme/secret', { visibility: 'private' })],
      readers: [{ container: 'repo:2', accounts: [], from: 'unknown' }],
      threads: [one.thread, two.thread],
      items: [one.item, two.item, comment(1, 10, 'a'), comment(2, 20, 'b')],
    },
    START,
  );
  const told = message('1793500000.000100', 'hi');
  saveBatch(
    store,
    { source: 'slack', containers: [channel('C01', 'x')], threads: [told.thread], items: [told.item] },
    START,
  );
  saveBatch(store, { source: 'github', deleted: ['comment:20'] }, START);
  expect(inventory(store)).toEqual([
    {
      source: 'github',
      kinds: { issue: 1, pull_request: 1, comment: 1 },
      items: 3,
      threads: 2,
      deleted: 1,
      containers: { total: 2, private: 1, unreadable: 1 },
      accounts: 2,
      oldest: START,
      newest: START + 10,
    },
    {
      source: 'slack',
      kinds: { message: 1 },
      items: 1,
      threads: 1,
      deleted: 0,
      containers: { total: 1, private: 0, unreadable: 0 },
      accounts: 1,
      oldest: 1_793_500_000_000,
      newest: 1_793_500_000_000,
    },
    {
      source: 'notes',
      kinds: {},
      items: 0,
      threads: 0,
      deleted: 0,
      containers: { total: 0, private: 0, unreadable: 0 },
      accounts: 0,
      oldest: null,
      newest: null,
    },
  ]);
  store.close();
});
