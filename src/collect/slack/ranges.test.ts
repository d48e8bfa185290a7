import { expect, test } from 'vitest';

import { DAY } from '../../core/time.ts';
import { type HistoryState, parseHistoryState, plan, subtract } from './ranges.ts';
import { msToTs, tsBefore, tsToMs } from './ts.ts';

/** Six quarters, the grain at which this test looks. */
const QUARTER = 6 * 3_600_000;
const T0 = Date.UTC(2026, 10, 1);

test('a ts and its milliseconds', () => {
  expect(tsToMs('1614556800.000100')).toBe(1_614_556_800_000);
  expect(tsToMs('1614556800.123999')).toBe(1_614_556_800_123);
  expect(msToTs(1_614_556_800_123)).toBe('1614556800.123000');
  expect(tsBefore('1614556800.000000')).toBe('1614556799.999999');
  expect(tsBefore(msToTs(0))).toBe(msToTs(0));
});

test('a finished range leaves the rest of each hole', () => {
  expect(
    subtract(
      [
        ['1', '5'],
        ['7', '9'],
      ],
      ['3', '8'],
    ),
  ).toEqual([
    ['1', '3'],
    ['8', '9'],
  ]);
  expect(subtract([['1', '9']], ['3', '4'])).toEqual([
    ['1', '3'],
    ['4', '9'],
  ]);
  expect(subtract([['1', '5']], ['1', '5'])).toEqual([]);
  expect(subtract([['1', '5']], ['5', '6'])).toEqual([['1', '5']]);
});

test('a spoilt cursor counts as none', () => {
  expect(parseHistoryState('{"from":')).toBeNull();
  expect(parseHistoryState('{"from":"x","upTo":"y","todo":[]}')).toBeNull();
  expect(parseHistoryState(null)).toBeNull();
});

/** A small generator of numbers that depends only on its seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Quarters of days that are no hole and were not read all the same. */
function unreadOutsideHoles(state: HistoryState, read: ReadonlySet<number>): number[] {
  const unread: number[] = [];
  for (
    let quarter = Math.ceil(tsToMs(state.from) / QUARTER);
    quarter * QUARTER < tsToMs(state.upTo);
    quarter += 1
  ) {
    const ts = msToTs(quarter * QUARTER);
    if (!state.todo.some(([lo, hi]) => ts >= lo && ts < hi) && !read.has(quarter)) unread.push(quarter);
  }
  return unread;
}

test('whatever breaks off, every moment of the window is read once the cursor says so', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const random = numbers(seed);
    const read = new Set<number>();
    let state: HistoryState | null = null;
    let asOf = T0;
    for (let run = 0; run < 6; run += 1) {
      asOf += Math.floor(random() * 6) * DAY;
      const since = asOf - (3 + Math.floor(random() * 20)) * DAY;
      const planned: ReturnType<typeof plan> = plan(state, since, asOf, random() < 0.1);
      state = planned.state;
      let left = run === 5 ? Infinity : Math.floor(random() * 12);
      for (const [lo, hi] of planned.walks) {
        // Pages of a day, newest first.
        for (let top = tsToMs(hi) - 1; top >= tsToMs(lo) && left > 0; top -= DAY, left -= 1) {
          const bottom = Math.max(tsToMs(lo), top - DAY + 1);
          for (let quarter = Math.ceil(bottom / QUARTER); quarter * QUARTER <= top; quarter += 1)
            read.add(quarter);
          state = { ...state, todo: subtract(state.todo, [msToTs(bottom), msToTs(top + 1)]) };
        }
      }
      expect(tsToMs(state.from)).toBeLessThanOrEqual(since);
      expect(unreadOutsideHoles(state, read), `seed ${seed}`).toEqual([]);
    }
    expect(state?.todo).toEqual([]);
  }
});
