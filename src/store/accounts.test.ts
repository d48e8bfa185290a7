import { afterEach, beforeEach, expect, it } from 'vitest';

import { account, comment, issue, repository, START } from '../testing/store/rows.ts';
import { accountsByHandle, knownHandles } from './accounts.ts';
import { saveBatch } from './save.ts';
import { openStore, type Store } from './store.ts';

let store: Store;
beforeEach(() => {
  store = openStore(':memory:');
  const one = issue(1);
  saveBatch(
    store,
    {
      source: 'github',
      containers: [repository(1, 'acme/ingest')],
      accounts: [
        account('user:1', 'AliceM'),
        account('user:2', 'bobk'),
        account('user:3', 'renovate[bot]', { bot: true }),
        account('user:4', 'gone', { deleted: true }),
      ],
      threads: [one.thread],
      items: [one.item, comment(1, 1, 'a'), comment(1, 2, 'b'), comment(1, 3, 'c', { author: 'user:3' })],
    },
    START,
  );
  saveBatch(
    store,
    { source: 'slack', accounts: [account('T01/U01', 'U01', { email: 'Alice@acme.example' })] },
    START,
  );
});
afterEach(() => store.close());

it('an account is found by its handle in any case, on Slack by its e-mail too, and only in its source', () => {
  const keys = (source: 'github' | 'slack', handle: string): string[] =>
    accountsByHandle(store, source, handle).map(({ key }) => key);
  expect(keys('github', 'alicem')).toEqual(['user:1']);
  expect(keys('slack', 'alice@ACME.example')).toEqual(['T01/U01']);
  expect(keys('slack', 'alicem')).toEqual([]);
  expect(keys('github', 'alice')).toEqual([]);
  expect(accountsByHandle(store, 'github', 'renovate[bot]')).toMatchObject([{ bot: true, guest: false }]);
});

it('known handles are those of people, the most active first', () => {
  expect(knownHandles(store, 9)).toEqual(['bobk', 'AliceM', 'U01']);
  expect(knownHandles(store, 1)).toEqual(['bobk']);
});
