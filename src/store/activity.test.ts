import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Batch } from '../core/item.ts';
import { HOUR } from '../core/time.ts';
import { account, channel, comment, issue, message, repository, START } from '../testing/store/rows.ts';
import { activeThreads, readThreads, threadsByRef, type ThreadAt, type Visible } from './activity.ts';
import { saveBatch } from './save.ts';
import { openStore, type Store } from './store.ts';

let store: Store;
beforeEach(() => {
  store = openStore(':memory:');
  saveBatch(store, base, START);
});
afterEach(() => store.close());

const base: Batch = {
  source: 'github',
  containers: [repository(1, 'acme/ingest'), repository(2, 'acme/secret', { visibility: 'private' })],
  accounts: [account('user:1', 'alicem'), account('user:2', 'bobk', { bot: true })],
};
const containersOf = (...keys: string[]): Visible => ({
  containers: new Set(
    keys.map(
      (key) => store.connection.prepare('SELECT id FROM container WHERE key = ?').pluck().get(key) as number,
    ),
  ),
  notes: new Set(),
});
const save = (batch: Omit<Batch, 'source'>, at: number): unknown =>
  saveBatch(store, { source: 'github', ...batch }, at);
const thread = (ref: string, asOf: number): ThreadAt | undefined =>
  readThreads(
    store,
    threadsByRef(store, containersOf('repo:1', 'repo:2'), [{ container: 'acme/ingest', ref }]),
    asOf,
  )[0];
const active = (from: number, to: number, keys: string[] = [], visible = containersOf('repo:1')): string[] =>
  readThreads(store, activeThreads(store, visible, { from, to }, keys), to).map(({ id }) => id);

describe('a thread read as it was', () => {
  it('has the title, state, labels, assignees and review requests of that moment', () => {
    const pull = issue(1, {
      thread: {
        kind: 'pull_request',
        title: 'WIP: retries',
        state: 'draft',
        labels: ['wip'],
        reviewRequests: ['user:1'],
      },
      item: { kind: 'pull_request' },
    });
    save({ threads: [pull.thread], items: [pull.item] }, START + HOUR);
    const merged = {
      ...pull.thread,
      title: 'Retry on a lost connection',
      state: 'merged' as const,
      stateAt: START + 4 * HOUR,
      labels: ['ready'],
      assignees: ['user:2'],
      reviewRequests: [],
    };
    const root = { ...pull.item, title: merged.title, state: merged.state };
    save({ threads: [merged], items: [root, comment(1, 5 * HOUR, 'Shipped.')] }, START + 6 * HOUR);
    expect(thread('1', START + 2 * HOUR)).toMatchObject({
      title: 'WIP: retries',
      state: 'draft',
      labels: ['wip'],
      assignees: [],
      reviewRequests: ['user:1'],
      changes: [],
      items: [{ id: 'acme/ingest#1', title: 'WIP: retries', state: 'draft' }],
    });
    // The source says when it was merged; what it does not date changed when it was seen.
    expect(thread('1', START + 5 * HOUR)).toMatchObject({
      title: 'WIP: retries',
      state: 'merged',
      labels: ['wip'],
      changes: [{ field: 'state', old: 'draft', new: 'merged', at: START + 4 * HOUR, known: true }],
      items: [{ state: 'merged' }, { text: 'Shipped.' }],
    });
    expect(thread('1', START + 6 * HOUR)).toMatchObject({
      title: 'Retry on a lost connection',
      state: 'merged',
      labels: ['ready'],
      assignees: ['user:2'],
      reviewRequests: [],
    });
  });

  it('goes back over several changes of the same field', () => {
    const one = issue(1);
    for (const [hour, title] of ['first', 'second', 'third'].entries()) {
      save({ threads: [{ ...one.thread, title }], items: [one.item] }, START + hour * HOUR);
    }
    expect([0, 1, 2].map((hour) => thread('1', START + hour * HOUR)?.title)).toEqual([
      'first',
      'second',
      'third',
    ]);
  });

  it('holds nothing that was written later, and is not there before it began', () => {
    const one = issue(1, { thread: { createdAt: START + HOUR }, item: { createdAt: START + HOUR } });
    save({ threads: [one.thread], items: [one.item, comment(1, 2 * HOUR, 'later')] }, START + 3 * HOUR);
    expect(thread('1', START + HOUR - 1)).toBeUndefined();
    expect(thread('1', START + HOUR)?.items).toHaveLength(1);
    expect(thread('1', START + 2 * HOUR)?.items).toHaveLength(2);
  });

  it('carries authors, mentions, reactions, paths and links', () => {
    const one = issue(1, {
      item: {
        author: 'user:2',
        text: 'Fixes #2, see acme/web#3',
        mentions: ['user:1', 'login:NewComer'],
        reactions: [
          { name: '+1', count: 3, accounts: ['user:1'] },
          { name: 'eyes', count: 1, accounts: [] },
        ],
        paths: ['src/a.ts', 'src/a.ts'],
      },
    });
    save({ threads: [one.thread], items: [one.item] }, START);
    expect(thread('1', START)?.items[0]).toMatchObject({
      author: { handle: 'bobk', bot: true },
      mentions: ['alicem', 'newcomer'],
      reactions: 4,
      reactedBy: ['user:1'],
      paths: ['src/a.ts'],
      links: [
        { target: 'acme/ingest#2', closes: true },
        { target: 'acme/web#3', closes: false },
      ],
    });
  });
});

describe('the threads of a window', () => {
  it('are those in which somebody wrote or something changed in (from, to]', () => {
    const quiet = issue(1);
    const written = issue(2);
    const changed = issue(3);
    save(
      {
        threads: [quiet.thread, written.thread, changed.thread],
        items: [quiet.item, written.item, changed.item, comment(2, 5 * HOUR, 'news')],
      },
      START,
    );
    save({ threads: [{ ...changed.thread, labels: ['p1'] }] }, START + 6 * HOUR);
    expect(active(START + HOUR, START + 7 * HOUR)).toEqual(['acme/ingest#2', 'acme/ingest#3']);
    expect(active(START + 5 * HOUR - 1, START + 5 * HOUR)).toEqual(['acme/ingest#2']);
    expect(active(START + 5 * HOUR, START + 6 * HOUR - 1)).toEqual([]);
    expect(active(START + 6 * HOUR, START + 7 * HOUR)).toEqual([]);
  });

  it('are only those of containers the reader may see', () => {
    const secret = issue(4, { thread: { container: 'repo:2', assignees: ['user:1'] } });
    save({ threads: [secret.thread], items: [secret.item] }, START + HOUR);
    expect(active(START - 1, START + HOUR, ['user:1'])).toEqual([]);
    expect(active(START - 1, START + HOUR, ['user:1'], containersOf('repo:2'))).toEqual(['acme/secret#4']);
    expect(threadsByRef(store, containersOf('repo:1'), [{ container: 'acme/secret', ref: '4' }])).toEqual([]);
  });

  it('include the old ones that waited for somebody at its end', () => {
    const asked = issue(5, { thread: { reviewRequests: ['user:1'] } });
    const mine = issue(6, { thread: { assignees: ['user:1'] } });
    const others = issue(7, { thread: { assignees: ['user:2'] } });
    const done = issue(8, { thread: { assignees: ['user:1'], state: 'closed', stateAt: START } });
    const all = [asked, mine, others, done];
    save({ threads: all.map((one) => one.thread), items: all.map((one) => one.item) }, START);
    const span = [START + 10 * HOUR, START + 20 * HOUR] as const;
    expect(active(...span, ['user:1'])).toEqual(['acme/ingest#5', 'acme/ingest#6']);
    expect(active(...span, [])).toEqual([]);
  });

  it('do not count an edit of a first message, by which a Slack thread is called', () => {
    const one = message('1793500000.000100', 'frist');
    const slack: Batch = {
      source: 'slack',
      containers: [channel('C01', 'x')],
      threads: [one.thread],
      items: [one.item],
    };
    saveBatch(store, slack, START + 10 * HOUR);
    saveBatch(store, { ...slack, threads: [{ ...one.thread, title: 'first' }] }, START + 20 * HOUR);
    const seen = containersOf('T01/C01');
    expect(active(START + 15 * HOUR, START + 25 * HOUR, [], seen)).toEqual([]);
    expect(active(START, START + 25 * HOUR, [], seen)).toHaveLength(1);
  });

  it('are found among 30,000 without reading them all', () => {
    const insert = (sql: string): unknown =>
      store.connection
        .prepare(`WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30000) ${sql}`)
        .run(START);
    insert(`INSERT INTO thread (source, container_id, key, kind, ref, title, created_at, updated_at, labels_json, assignees_json,
      review_requests_json, reply_count) SELECT 'slack', 1, 't' || i, 'message', i, 'x', ? + i * 86400, 0, '[]', '[]', '[]', 0 FROM n`);
    insert(`INSERT INTO item (source, container_id, thread_id, key, kind, ref, created_at, updated_at, text, hash, first_seen)
      SELECT 'slack', 1, id, key, 'message', '', created_at, 0, 'x', '', 0 FROM thread WHERE ? > 0`);
    const span = { from: START + 29_000 * 86_400, to: START + 30_000 * 86_400 };
    const times = [1, 2, 3].map(() => {
      const before = process.cpuUsage();
      expect(activeThreads(store, containersOf('repo:1'), span, ['user:1'])).toHaveLength(1000);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });

  it('know who waited then, whatever was done since', () => {
    const asked = issue(5, { thread: { reviewRequests: ['user:1'] } });
    const later = issue(6);
    save({ threads: [asked.thread, later.thread], items: [asked.item, later.item] }, START);
    const merged = {
      ...asked.thread,
      reviewRequests: [],
      state: 'merged' as const,
      stateAt: START + 30 * HOUR,
    };
    save({ threads: [merged, { ...later.thread, assignees: ['user:1'] }] }, START + 40 * HOUR);
    expect(active(START + 10 * HOUR, START + 20 * HOUR, ['user:1'])).toEqual(['acme/ingest#5']);
    expect(active(START + 41 * HOUR, START + 42 * HOUR, ['user:1'])).toEqual(['acme/ingest#6']);
  });
});

describe('a thread by its public id', () => {
  it('is found under its present and its former name, in any case', () => {
    const one = issue(1);
    save({ threads: [one.thread], items: [one.item] }, START);
    save({ containers: [repository(1, 'acme/intake')] }, START + HOUR);
    for (const container of ['acme/ingest', 'ACME/Intake']) {
      const ids = threadsByRef(store, containersOf('repo:1'), [{ container, ref: '1' }]);
      expect(readThreads(store, ids, START + HOUR).map(({ id }) => id)).toEqual(['acme/intake#1']);
    }
  });

  it('is found for a Slack permalink, and in the order asked for', () => {
    const first = message('1793491200.000100', 'one');
    const second = message('1793491300.000100', 'two');
    saveBatch(
      store,
      {
        source: 'slack',
        containers: [channel('C01', 'x')],
        threads: [first.thread, second.thread],
        items: [first.item, second.item],
      },
      START,
    );
    const refs = [second, first].map(({ thread }) => ({ container: 'C01', ref: thread.ref }));
    const ids = threadsByRef(store, containersOf('T01/C01'), refs);
    expect(readThreads(store, ids, START + HOUR).map(({ title }) => title)).toEqual(['two', 'one']);
  });
});
