import { describe, expect, it } from 'vitest';

import type { ItemAt, ThreadAt } from '../store/activity.ts';
import { START } from '../testing/store/rows.ts';
import { author, said, threadOf } from '../testing/store/threads.ts';
import type { Ranked } from './rank.ts';
import { toStories } from './stories.ts';

const bob = author(2, 'bob');
const carol = author(3, 'carol');

let next = 0;
function ranked(items: ItemAt[], more: Partial<ThreadAt> = {}, score = 1): Ranked {
  next += 1;
  const thread = threadOf(items, { rowId: next, createdAt: START + next, author: bob, ...more });
  return {
    thread,
    fresh: items,
    mine: [],
    score,
    reasons: [{ code: 'your_thread', weight: 7, evidence: [items[0]?.id ?? ''] }],
  };
}

function issue(number: number, links: ItemAt['links'] = [], score = 1): Ranked {
  const root = { ...said(bob, 1, `Text of ${number}.`), id: `acme/ingest#${number}`, links };
  return ranked([root], { id: `acme/ingest#${number}` }, score);
}

function chat(ts: string, text: string, links: ItemAt['links'] = [], by = bob): Ranked {
  const root = { ...said(by, 1, text), id: `slack:C1/${ts}`, links };
  return ranked([root], { id: `slack:C1/${ts}`, source: 'slack', kind: 'message', author: by });
}

const threadsOf = (entries: Ranked[]): string[][] =>
  toStories(entries).map(({ threads }) => threads.map(({ thread }) => thread.id));
const to = (target: string, closes = false): ItemAt['links'][number] => ({ target, closes });

describe('toStories', () => {
  it('tells a pull request, the issue it closes and the thread that speaks of it as one story', () => {
    const entries = [
      issue(2, [to('acme/ingest#1', true)], 9),
      issue(1),
      chat('1.1', 'About it', [to('ACME/Ingest#2')]),
      issue(3),
    ];
    expect(threadsOf(entries)).toEqual([
      ['acme/ingest#2', 'acme/ingest#1', 'slack:C1/1.1'],
      ['acme/ingest#3'],
    ]);
    expect(toStories(entries)[0]).toMatchObject({ id: 'acme/ingest#2', score: 9 });
  });

  it('does not take a list of pull requests, or a mention in a comment, for one event', () => {
    const list = issue(10, [
      to('acme/ingest#11'),
      to('acme/ingest#12'),
      to('acme/ingest#13'),
      to('acme/ingest#14'),
    ]);
    const mentioning = issue(15);
    mentioning.thread.items.push({
      ...said(carol, 2, 'see #11'),
      id: 'acme/ingest#15/comment/1',
      links: [to('acme/ingest#11')],
    });
    const entries = [list, issue(11), issue(12), issue(13), issue(14), mentioning];
    expect(threadsOf(entries)).toHaveLength(6);
  });

  it('tells an announcement that somebody posted in several channels once', () => {
    const words = 'We publish the new release of the client today, please read the notes before you upgrade.';
    const entries = [
      chat('2.1', words),
      chat('2.2', `${words} `),
      chat('2.3', words, [], carol),
      chat('2.4', 'ok'),
      chat('2.5', 'ok'),
    ];
    expect(threadsOf(entries)).toEqual([
      ['slack:C1/2.1', 'slack:C1/2.2'],
      ['slack:C1/2.3'],
      ['slack:C1/2.4'],
      ['slack:C1/2.5'],
    ]);
  });

  it('grows to six threads at most', () => {
    const chain = Array.from({ length: 9 }, (_, n) =>
      issue(20 + n, n === 0 ? [] : [to(`acme/ingest#${19 + n}`)]),
    );
    expect(Math.max(...threadsOf(chain).map((threads) => threads.length))).toBe(6);
  });

  it('changes its hash when somebody writes, a state moves or a review is asked for, and else not', () => {
    const hash = (entry: Ranked): string | undefined => toStories([entry])[0]?.hash;
    const one = issue(40);
    expect(hash({ ...one, score: 5 })).toBe(hash(one));
    expect(hash({ ...one, thread: { ...one.thread, state: 'closed' } })).not.toBe(hash(one));
    expect(hash({ ...one, thread: { ...one.thread, reviewRequests: ['user:1'] } })).not.toBe(hash(one));
    expect(hash({ ...one, fresh: [...one.fresh, { ...said(carol, 5, 'new'), id: 'x' }] })).not.toBe(
      hash(one),
    );
  });
});
