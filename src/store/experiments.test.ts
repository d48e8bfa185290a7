import { afterEach, beforeEach, expect, it } from 'vitest';

import { findTest, listTests, type NewTest, noteTest, saveTests } from './experiments.ts';
import { openStore, type Store } from './store.ts';

let store: Store;
beforeEach(() => {
  store = openStore(':memory:');
});
afterEach(() => store.close());

const test = (key: string, more: Partial<NewTest> = {}): NewTest => ({
  key,
  page: 'https://acme.example/pricing',
  title: `Title of ${key}`,
  body: { id: 't1', changes: [] },
  ...more,
});

it('a test suggested twice is one, with its newest words and what became of it', () => {
  expect(saveTests(store, [test('a'), test('b')], 1000)).toEqual([1, 2]);
  noteTest(store, 1, { at: 1500, status: 'running', visitors: null, note: null });
  expect(saveTests(store, [test('c'), test('a', { title: 'Better', body: { id: 't2' } })], 2000)).toEqual([
    3, 1,
  ]);
  expect(findTest(store, 1)).toEqual({
    id: 1,
    key: 'a',
    page: 'https://acme.example/pricing',
    title: 'Better',
    body: { id: 't2' },
    status: 'running',
    firstAt: 1000,
    lastAt: 2000,
    events: [{ at: 1500, status: 'running', visitors: null, note: null }],
  });
  expect(listTests(store).map(({ id, status }) => [id, status])).toEqual([
    [1, 'running'],
    [3, 'suggested'],
    [2, 'suggested'],
  ]);
});

it('keeps all that was told of a test, in order, and calls it by the last', () => {
  saveTests(store, [test('a')], 0);
  noteTest(store, 1, { at: 10, status: 'running', visitors: null, note: 'on the pricing page only' });
  noteTest(store, 1, { at: 30, status: 'won', visitors: [50_123, 49_987], note: null });
  const found = findTest(store, 1);
  expect(found?.status).toBe('won');
  expect(found?.events.map((event) => [event.at, event.status, event.visitors, event.note])).toEqual([
    [10, 'running', null, 'on the pricing page only'],
    [30, 'won', [50_123, 49_987], null],
  ]);
});

it('a test that is not there cannot be noted or found', () => {
  expect(noteTest(store, 7, { at: 1, status: 'won', visitors: null, note: null })).toBe(false);
  expect(findTest(store, 7)).toBeNull();
  expect(listTests(store)).toEqual([]);
});
