import { expect, test } from 'vitest';

import type { ItemAt, ThreadAt } from '../store/activity.ts';
import { START } from '../testing/store/rows.ts';
import { author, said, threadOf } from '../testing/store/threads.ts';

import { type Habits, habitsOf } from './habits.ts';
import type { History } from './history.ts';
import type { Candidate } from './news.ts';
import { rank, withQuota } from './rank.ts';
import { type BriefingReason, type ReasonCode, REASONS } from './reasons.ts';

const HOUR = 3_600_000;
const SPAN = { from: START + 24 * HOUR, to: START + 48 * HOUR };
const me = author(1, 'alice');
const bob = author(2, 'bob');

let next = 0;
function candidate(items: ItemAt[], more: Partial<ThreadAt> = {}): Candidate {
  next += 1;
  return {
    // At equal scores the lower id comes first.
    thread: threadOf(items, { rowId: next, id: `acme/ingest#${100 + next}`, ...more }),
    fresh: items.filter((item) => item.at > SPAN.from && item.author?.id !== 1),
    mine: items.filter((item) => item.author?.id === 1),
  };
}

const reason = (code: ReasonCode): BriefingReason => ({
  code,
  weight: REASONS[code].weight,
  evidence: ['x'],
});

const NO_PAST: History = { accounts: new Set([1]), own: [], joined: [], peers: new Map(), begun: new Map() };

/** Ids of the candidates in the order given by their past and reasons. */
function order(entries: [Candidate, ReasonCode[]][], history: History = NO_PAST): string[] {
  const habits: Habits = habitsOf(
    history,
    entries.map(([entry]) => entry),
    SPAN,
  );
  const list = entries.map(([entry, codes]) => ({ candidate: entry, reasons: codes.map(reason) }));
  return rank(list, habits, SPAN).map(({ thread }) => thread.id);
}

/** The reader wrote `count` texts in a container, the last an hour before the window's end. */
function wrote(containerId: number, count: number, text: string): History['own'] {
  return Array.from({ length: count }, (_, n) => ({
    threadId: 1000 * containerId + n,
    containerId,
    at: SPAN.to - (n + 1) * HOUR,
    text,
  }));
}

test('a review that is asked for stands before everything, also when its thread is older and silent', () => {
  const asked = candidate([said(bob, 1, 'A change')]);
  const mine = candidate([said(bob, 30, 'x'), said(me, 46, 'y'), said(bob, 47, 'z')]);
  expect(
    order([
      [mine, ['your_thread']],
      [asked, ['review_requested']],
    ]),
  ).toEqual([asked.thread.id, mine.thread.id]);
});

test('open stands before closed, recent before old, the own thread before a stranger’s', () => {
  const open = candidate([said(bob, 40, 'x')]);
  const closed = candidate([said(bob, 40, 'x')], { state: 'closed' });
  const old = candidate([said(bob, 25, 'x')]);
  const part = candidate([said(bob, 3, 'x'), said(me, 4, 'y'), said(bob, 40, 'z')]);
  expect(
    order([
      [closed, []],
      [old, []],
      [open, []],
      [part, []],
    ]),
  ).toEqual([part, open, old, closed].map(({ thread }) => thread.id));
});

test('who is addressed in a closed thread finds it before open threads of others', () => {
  const mention = candidate([said(bob, 40, '@alice', { mentions: ['alice'] })], { state: 'closed' });
  const open = candidate([said(bob, 40, 'x')]);
  expect(
    order([
      [open, []],
      [mention, ['mention']],
    ])[0],
  ).toBe(mention.thread.id);
});

test('the container the reader writes in stands before one where they never wrote', () => {
  const here = candidate([said(bob, 40, 'x')], { containerId: 7 });
  const there = candidate([said(bob, 41, 'x')], { containerId: 8 });
  expect(
    order([
      [there, []],
      [here, []],
    ])[0],
  ).toBe(there.thread.id);
  expect(
    order(
      [
        [there, []],
        [here, []],
      ],
      { ...NO_PAST, own: wrote(7, 20, 'hello') },
    )[0],
  ).toBe(here.thread.id);
});

test('where the reader joins what others begin counts more than where they only post', () => {
  const posts = candidate([said(bob, 40, 'x')], { containerId: 8 });
  const joins = candidate([said(bob, 40, 'x')], { containerId: 7 });
  const own = [...wrote(7, 10, 'hello'), ...wrote(8, 10, 'hello')];
  const joined = Array.from({ length: 10 }, () => ({
    containerId: 7,
    authorId: 2,
    createdAt: SPAN.to - 30 * HOUR,
    text: '',
  }));
  const begun = new Map([
    [7, 20],
    [8, 20],
  ]);
  expect(
    order(
      [
        [posts, []],
        [joins, []],
      ],
      { ...NO_PAST, own, joined, begun },
    )[0],
  ).toBe(joins.thread.id);
});

test('a thread about what the reader writes about stands before its neighbour', () => {
  const texts = [
    'partition rebalance consumer',
    'rebalance partition offsets',
    'colours of the buttons',
    'fonts of the page',
  ];
  const other = candidate([said(bob, 40, 'The buttons and fonts')], { title: 'buttons fonts' });
  const about = candidate([said(bob, 40, 'The partition keeps its rebalance')], {
    title: 'partition rebalance',
  });
  const joined = texts.map((text) => ({ containerId: 1, authorId: 2, createdAt: START, text }));
  const history = { ...NO_PAST, own: wrote(1, 9, 'partition rebalance'), joined };
  expect(
    order(
      [
        [other, []],
        [about, []],
      ],
      history,
    )[0],
  ).toBe(about.thread.id);
});

test('what has no news by others and no reason comes last', () => {
  const empty = candidate([said(me, 47, 'x')]);
  const old = candidate([said(bob, 25, 'x')], { state: 'closed' });
  expect(
    order([
      [empty, []],
      [old, []],
    ]),
  ).toEqual([old.thread.id, empty.thread.id]);
});

test('without any past the order is decided and stable', () => {
  const entries = Array.from({ length: 5 }, () => candidate([said(bob, 40, 'x')]));
  const ids = order(entries.map((entry) => [entry, []]));
  expect(order([...entries].reverse().map((entry) => [entry, []]))).toEqual(ids);
});

test('what waits for the reader leaves a place for what everybody should know, and one for the other classes', () => {
  const story = (id: number, ...codes: ReasonCode[]): { id: number; reasons: BriefingReason[] } => ({
    id,
    reasons: codes.map(reason),
  });
  const waiting = Array.from({ length: 9 }, (_, id) => story(id, 'question'));
  const ids = (...list: { id: number; reasons: BriefingReason[] }[]): number[] =>
    withQuota(list, 7).map(({ id }) => id);
  const learned = [story(20, 'learned'), story(21, 'learned')];
  expect(ids(...waiting)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(ids(...waiting, ...learned)).toEqual([0, 1, 2, 3, 4, 5, 20]);
  expect(ids(...waiting, ...learned, story(30, 'incident'))).toEqual([0, 1, 2, 3, 4, 20, 30]);
  // An incident that the reader opened is both: it keeps its place and needs no second one.
  expect(ids(...waiting, story(31, 'own_thread', 'incident'), ...learned)).toEqual([0, 1, 2, 3, 4, 31, 20]);
  expect(ids(...learned, ...waiting)).toEqual([20, 21, 0, 1, 2, 3, 4]);
});
