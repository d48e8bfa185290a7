import { expect, test } from 'vitest';

import type { ItemAt, ThreadAt } from '../store/activity.ts';
import { START } from '../testing/store/rows.ts';
import { author, said, threadOf } from '../testing/store/threads.ts';

import type { Habits } from './habits.ts';
import type { Candidate } from './news.ts';
import type { ReaderOf } from './reader.ts';
import { type ReasonCode, REASONS, reasonsFor } from './reasons.ts';

const HOUR = 3_600_000;
/** The window: hours 24 to 48 after START. */
const SPAN = { from: START + 24 * HOUR, to: START + 48 * HOUR };
const me = author(1, 'alice');
const bob = author(2, 'bob');
const carol = author(3, 'carol');
const dan = author(4, 'dan');
const eve = author(5, 'eve');

function reader(more: Partial<ReaderOf['person']> = {}): ReaderOf {
  return {
    person: {
      id: 'alice',
      name: 'Alice',
      github: 'alice',
      slack: null,
      email: null,
      team: 'ingestion',
      timezone: null,
      interests: [],
      mute: [],
      ...more,
    },
    rights: { accounts: [1], slackMember: false, slackGuest: false, team: 'ingestion', employee: true },
    accounts: [],
    keys: new Set(['user:1']),
    handles: new Set(['alice']),
    timezone: 'UTC',
  };
}

const noHabits: Habits = {
  accounts: new Set([1]),
  places: new Map(),
  peers: new Map(),
  topics: new Map(),
  busy: new Map([[1, 1]]),
  writers: 5,
};

function candidate(items: ItemAt[], more: Partial<ThreadAt> = {}): Candidate {
  const thread = threadOf(items, more);
  return {
    thread,
    fresh: items.filter((item) => item.at > SPAN.from && item.author?.id !== 1),
    mine: items.filter((item) => item.author?.id === 1),
  };
}

const products = [{ id: 'pipeline', names: ['Pipeline'], urls: [], team: 'ingestion' }];

function codes(of: Candidate, as = reader(), habits = noHabits): ReasonCode[] {
  return reasonsFor(of, as, products, SPAN, habits).map((reason) => reason.code);
}

const merged = { field: 'state', old: 'open', new: 'merged', at: START + 40 * HOUR, known: true };
const root = said(bob, 1, 'The queue grows');
const mine = said(me, 2, 'I see it too');
const people = [bob, carol, dan, eve, author(6, 'fay'), author(7, 'gus')];

/** For each code: a thread that has it first, and one so like it that must not have it. */
const CASES: Record<ReasonCode, { has: () => ReasonCode[]; hasNot: () => ReasonCode[] }> = {
  review_requested: {
    has: () => codes(candidate([root], { reviewRequests: ['user:1'] })),
    hasNot: () => codes(candidate([root], { reviewRequests: ['user:1'], state: 'merged' })),
  },
  assigned: {
    has: () => codes(candidate([root, said(bob, 30, 'Any news')], { assignees: ['user:1'] })),
    hasNot: () => codes(candidate([root], { assignees: ['user:1'] })),
  },
  question: {
    has: () => codes(candidate([root, said(bob, 30, '@alice can you look?', { mentions: ['alice'] })])),
    hasNot: () => codes(candidate([root, mine, said(bob, 30, '@dan can you look?', { mentions: ['dan'] })])),
  },
  mention: {
    has: () => codes(candidate([root, said(bob, 30, 'as @alice says', { mentions: ['alice'] })])),
    // Said before the reader's last word: they know.
    hasNot: () =>
      codes(
        candidate([root, said(bob, 30, 'as @alice says', { mentions: ['alice'] }), said(me, 31, 'I do')]),
      ),
  },
  last_word: {
    has: () => codes(candidate([root, mine, said(bob, 30, 'The lag comes from the consumer.')])),
    hasNot: () => codes(candidate([root, mine, said(bob, 30, 'Thanks a lot!')])),
  },
  own_changed: {
    has: () => codes(candidate([said(me, 1, 'A fix')], { state: 'merged', changes: [merged] })),
    hasNot: () =>
      codes(
        candidate([said(me, 1, 'A fix')], {
          state: 'merged',
          changes: [{ ...merged, at: START + 20 * HOUR }],
        }),
      ),
  },
  own_thread: {
    has: () => codes(candidate([said(me, 1, 'A fix'), said(bob, 30, 'ok'), said(carol, 31, 'ok')])),
    hasNot: () => codes(candidate([root, mine, said(bob, 30, 'ok'), said(carol, 31, 'ok')])),
  },
  decision: {
    has: () =>
      codes(candidate([root, mine, said(bob, 30, 'So it is decided: we drop it.'), said(carol, 31, 'ok')])),
    hasNot: () =>
      codes(candidate([root, mine, said(bob, 30, 'Nothing is decided yet.'), said(carol, 31, 'ok')])),
  },
  your_thread: {
    has: () => codes(candidate([root, mine, said(bob, 30, 'ok'), said(carol, 31, 'ok')])),
    hasNot: () => codes(candidate([root, said(bob, 30, 'ok'), said(carol, 31, 'ok')])),
  },
  path: {
    has: () =>
      codes(
        candidate([root, said(bob, 30, 'x', { paths: ['src/ingestion/a.ts'] })]),
        reader({ interests: ['path:src/ingestion/'] }),
      ),
    hasNot: () =>
      codes(
        candidate([root, said(bob, 30, 'x', { paths: ['src/web/a.ts'] })]),
        reader({ interests: ['path:src/ingestion/'] }),
      ),
  },
  label: {
    has: () =>
      codes(
        candidate([root, said(bob, 30, 'x')], { labels: ['Kafka'] }),
        reader({ interests: ['label:kafka'] }),
      ),
    hasNot: () =>
      codes(
        candidate([root, said(bob, 30, 'x')], { labels: ['web'] }),
        reader({ interests: ['label:kafka'] }),
      ),
  },
  person: {
    has: () => codes(candidate([root, said(bob, 30, 'x')]), reader({ interests: ['person:bob'] })),
    hasNot: () => codes(candidate([root, said(carol, 30, 'x')]), reader({ interests: ['person:bob'] })),
  },
  words: {
    has: () => codes(candidate([root, said(bob, 30, 'Kafka lags')]), reader({ interests: ['kafka'] })),
    hasNot: () => codes(candidate([root, said(bob, 30, 'MyKafka')]), reader({ interests: ['kafka'] })),
  },
  repo: {
    has: () => codes(candidate([root, said(bob, 30, 'x')]), reader({ interests: ['repo:acme/ingest'] })),
    hasNot: () => codes(candidate([root, said(bob, 30, 'x')]), reader({ interests: ['repo:acme/web'] })),
  },
  channel: {
    has: () =>
      codes(
        candidate([root, said(bob, 30, 'x')], { source: 'slack', containerTitle: '#ops', state: null }),
        reader({ interests: ['channel:ops'] }),
      ),
    hasNot: () =>
      codes(
        candidate([root, said(bob, 30, 'x')], { source: 'slack', containerTitle: '#ops-eu', state: null }),
        reader({ interests: ['channel:ops'] }),
      ),
  },
  learned: {
    has: () => codes(candidate([said(bob, 47, 'x')]), reader(), habitsOfRegular(20)),
    // Four messages are no habit, whatever part of all they are.
    hasNot: () => codes(candidate([said(bob, 47, 'x')]), reader(), habitsOfRegular(4)),
  },
  product: {
    has: () =>
      codes(
        candidate([said(null, 30, 'They use Pipeline daily')], {
          source: 'notes',
          kind: 'note',
          state: null,
        }),
      ),
    hasNot: () =>
      codes(
        candidate([said(null, 30, 'They use Pipeline daily')], {
          source: 'notes',
          kind: 'note',
          state: null,
        }),
        reader({ team: 'web' }),
      ),
  },
  incident: {
    has: () => codes(candidate([said(bob, 30, 'Outage of the API')])),
    hasNot: () => codes(candidate([said(bob, 30, 'The `outage` flag')])),
  },
  release: {
    has: () =>
      codes(candidate([said(bob, 30, '2.0', { kind: 'release' })], { kind: 'release', state: null })),
    hasNot: () =>
      codes(candidate([said(bob, 3, '2.0', { kind: 'release' })], { kind: 'release', state: null })),
  },
  many_people: {
    has: () => codes(candidate(people.map((by, n) => said(by, 30 + n, 'x')))),
    // In a company of 100 writers six are not many.
    hasNot: () =>
      codes(candidate(people.map((by, n) => said(by, 30 + n, 'x'))), reader(), { ...noHabits, writers: 100 }),
  },
  reactions: {
    has: () => codes(candidate([said(bob, 30, 'x', { reactions: 8 })])),
    hasNot: () =>
      codes(candidate([said(bob, 30, 'x', { reactions: 8 })]), reader(), { ...noHabits, writers: 100 }),
  },
};

/** Joins a third of the threads of the place they write all in. */
function habitsOfRegular(items: number): Habits {
  return { ...noHabits, places: new Map([[1, { share: 0.9, joinRate: 0.33, items, recent: 1 }]]) };
}

test.each(Object.entries(CASES))('%s: has it, and has it not', (code, { has, hasNot }) => {
  expect(has()[0]).toBe(code);
  expect(hasNot()).not.toContain(code);
});

test('the weights keep the order of precedence in which the reasons stand', () => {
  const weights = Object.values(REASONS).map((reason) => reason.weight);
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
});

test('a question in a crowd after the reader has spoken is asked to nobody in particular', () => {
  const crowd = [root, said(carol, 3, 'a'), said(dan, 4, 'b'), said(me, 5, 'c'), said(eve, 30, 'How so?')];
  expect(codes(candidate(crowd))).toEqual(['your_thread']);
  expect(codes(candidate([root, said(me, 5, 'c'), said(bob, 30, 'How so?')]))[0]).toBe('question');
});

test('an answer that a bot follows upon is still an answer', () => {
  const ci = author(9, 'ci', { bot: true });
  const items = [root, mine, said(ci, 29, 'Build passed'), said(bob, 30, 'The lag comes from there.')];
  expect(codes(candidate(items))[0]).toBe('last_word');
});

test('nothing is learned from a closed thread, nor from one in a muted place', () => {
  const items = [said(bob, 47, 'x')];
  const habits = habitsOfRegular(20);
  expect(codes(candidate(items, { state: 'closed' }), reader(), habits)).not.toContain('learned');
  expect(codes(candidate(items), reader({ mute: ['repo:acme/ingest'] }), habits)).toEqual([]);
});

test('a muted place still says what waits for the reader, and nothing else', () => {
  const items = [root, mine, said(bob, 30, '@alice can you look?', { mentions: ['alice'] })];
  expect(codes(candidate(items), reader({ mute: ['repo:acme/ingest'] }))).toEqual(['question']);
});

test('each reason cites the items that show it', () => {
  const asked = said(bob, 30, '@alice can you look?', { mentions: ['alice'] });
  const reasons = reasonsFor(candidate([root, mine, asked]), reader(), [], SPAN, noHabits);
  expect(reasons.map(({ code, evidence }) => [code, evidence])).toEqual([
    ['question', [asked.id]],
    ['your_thread', [asked.id]],
  ]);
});
