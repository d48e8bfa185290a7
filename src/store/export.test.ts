import { afterEach, describe, expect, it } from 'vitest';

import type { Batch } from '../core/item.ts';
import { DAY, HOUR } from '../core/time.ts';
import { account, channel, comment, issue, message, repository, START } from '../testing/store/rows.ts';
import { exportItems } from './inventory.ts';
import { saveBatch } from './save.ts';
import { openStore, type Store } from './store.ts';

const open: Store[] = [];
afterEach(() => {
  for (const store of open.splice(0)) store.close();
});

function collected(steps: readonly (readonly Batch[])[]): Store {
  const store = openStore(':memory:');
  open.push(store);
  for (const [day, batches] of steps.entries()) {
    for (const batch of batches) saveBatch(store, batch, START + day * DAY);
  }
  return store;
}

const lines = (store: Store): string => [...exportItems(store)].map((row) => JSON.stringify(row)).join('\n');

const github: Batch = {
  source: 'github',
  containers: [repository(1, 'acme/ingest'), repository(2, 'acme/web')],
  accounts: [account('user:1', 'alicem'), account('user:2', 'bobk')],
};
const slack: Batch = {
  source: 'slack',
  containers: [channel('C01', 'proj')],
  accounts: [account('T01/U01', 'U01', { name: 'Alice' })],
};
const opened = issue(2, { item: { text: 'As it was opened' } });
const closed = issue(2, {
  thread: {
    title: 'Renamed',
    state: 'closed',
    stateAt: START + HOUR,
    updatedAt: START + HOUR,
    labels: ['done'],
  },
  item: { text: 'As it ended' },
});
const tenth = issue(10, { thread: { container: 'repo:2' } });
const root = message('1793491200.000100', 'A question', { thread: { replyCount: 1 } });
const reply = message('1793491260.000200', 'An answer', { root: '1793491200.000100' });

describe('the rows of an export', () => {
  it('are the same whether all was collected at once or in three steps with a rename and edits between', () => {
    const atOnce = collected([
      [
        { ...github, containers: [repository(1, 'acme/intake'), repository(2, 'acme/web')] },
        { source: 'github', accounts: [account('user:1', 'alice-m')] },
        {
          source: 'github',
          threads: [closed.thread, tenth.thread],
          items: [closed.item, comment(2, 5, 'hm'), tenth.item],
        },
        { ...slack, threads: [root.thread], items: [root.item, reply.item] },
      ],
    ]);
    const inSteps = collected([
      [
        { ...slack, threads: [root.thread], items: [root.item] },
        github,
        { source: 'github', threads: [opened.thread], items: [opened.item] },
      ],
      [
        { source: 'github', threads: [opened.thread], items: [comment(2, 5, 'hm, first draft')] },
        { source: 'github', threads: [tenth.thread], items: [tenth.item] },
        { source: 'slack', threads: [root.thread], items: [reply.item] },
      ],
      [
        {
          ...github,
          containers: [repository(1, 'acme/intake')],
          accounts: [account('user:1', 'alice-m')],
          threads: [closed.thread],
          items: [closed.item, comment(2, 5, 'hm')],
        },
        { ...slack, threads: [root.thread], items: [reply.item, root.item] },
      ],
    ]);
    expect(lines(inSteps)).toBe(lines(atOnce));
    expect(lines(atOnce).split('\n')).toHaveLength(5);
  });

  it('are ordered by source, then by the bytes of the id, and have every field', () => {
    const folder: Batch = {
      source: 'notes',
      containers: [
        { key: 'notes', kind: 'folder', name: 'notes', title: 'notes', visibility: 'private', url: null },
      ],
      threads: [
        {
          ...issue(1).thread,
          key: 'note:ab',
          kind: 'note',
          container: 'notes',
          ref: 'ab',
          state: null,
          author: 'Ann',
          url: null,
        },
      ],
      items: [
        {
          ...issue(1).item,
          key: 'note:ab',
          thread: 'note:ab',
          container: 'notes',
          kind: 'note',
          state: null,
          title: 'Call with Ann',
          author: 'Ann',
          url: null,
        },
      ],
    };
    const tag = issue(77, { thread: { kind: 'release', ref: '@v1.0' }, item: { kind: 'release' } });
    const store = collected([
      [
        { ...slack, threads: [root.thread], items: [root.item, reply.item] },
        folder,
        {
          ...github,
          threads: [tenth.thread, closed.thread, tag.thread],
          items: [tenth.item, closed.item, tag.item],
        },
        { source: 'github', items: [comment(2, 5, 'hm', { author: null })] },
      ],
    ]);
    const rows = [...exportItems(store)];
    expect(rows.map(({ id }) => id)).toEqual([
      'acme/ingest#2',
      'acme/ingest#2/comment/5',
      'acme/ingest@v1.0',
      'acme/web#10',
      'note:ab',
      'slack:C01/1793491200.000100',
      'slack:C01/1793491260.000200',
    ]);
    expect(rows[1]).toEqual({
      source: 'github',
      kind: 'comment',
      id: 'acme/ingest#2/comment/5',
      thread: 'acme/ingest#2',
      container: 'acme/ingest',
      author: null,
      createdAt: '2026-11-01T00:00:00Z',
      updatedAt: '2026-11-01T00:00:00Z',
      state: null,
      title: null,
      text: 'hm',
      url: 'https://github.com/acme/ingest/issues/2#issuecomment-5',
    });
    expect(rows[4]).toMatchObject({ container: 'notes', author: 'Ann', thread: 'note:ab', url: null });
    expect(rows[6]).toMatchObject({
      container: 'C01',
      author: 'U01',
      thread: 'slack:C01/1793491200.000100',
      createdAt: '2026-11-01T00:01:00Z',
    });
  });

  it('order tags beyond the basic plane by their bytes, not by their UTF-16 units', () => {
    const tags = ['@\u{ff5e}', '@\u{1f98a}'].map((ref, index) =>
      issue(80 + index, { thread: { kind: 'release', ref }, item: { kind: 'release' } }),
    );
    const store = collected([
      [{ ...github, threads: tags.map(({ thread }) => thread), items: tags.map(({ item }) => item) }],
    ]);
    expect([...exportItems(store)].map(({ id }) => id)).toEqual([
      'acme/ingest@\u{ff5e}',
      'acme/ingest@\u{1f98a}',
    ]);
  });
});
