/**
 * What has been read of a channel, and what is to be read next.
 *
 * `conversations.history` answers newest first, so a run that breaks off leaves a hole *below* what it read. The cursor therefore
 * holds holes: everything in [from, upTo) is finished except `todo`. A page shrinks the hole it lies in, and a later run goes on
 * at the hole's upper end (`latest`), without Slack's page cursors, which grow old.
 */
import { z } from 'zod';

import { DAY } from '../../core/time.ts';
import { msToTs, tsToMs } from './ts.ts';

/** Half-open: [lo, hi). */
export type Range = readonly [lo: string, hi: string];

export interface HistoryState {
  from: string;
  upTo: string;
  todo: Range[];
}

export interface ThreadState {
  /** Replies up to and with this ts are finished. */
  upTo: string;
  /** The root's `reply_count` then; null while the thread is half-read. */
  count: number | null;
}

/** Re-read by every run, whatever it costs: edits, deletions, reactions and late replies are most frequent here. */
export const OVERLAP = 3 * DAY;
/** Parents are re-read this far back, 200 a request, for the `latest_reply` of their threads. */
export const AUDIT = 30 * DAY;
/** Parents older than the first run's window, looked through for threads that were still alive in it. */
export const LOOKBACK = 7 * DAY;
/** A thread older than AUDIT is asked about while its last known reply is younger than this. */
export const ALIVE = 7 * DAY;

const Ts = z.string().regex(/^\d{10}\.\d{6}$/);
const HistoryCursor = z.strictObject({
  from: Ts,
  upTo: Ts,
  todo: z.array(z.tuple([Ts, Ts])),
});
const ThreadCursor = z.strictObject({ upTo: Ts, count: z.number().int().nullable() });

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Null where there is none or it cannot be read: then everything is read again, which changes nothing. */
export function parseHistoryState(value: string | null): HistoryState | null {
  return value === null ? null : (HistoryCursor.safeParse(json(value)).data ?? null);
}

export function parseThreadState(value: string | null): ThreadState | null {
  return value === null ? null : (ThreadCursor.safeParse(json(value)).data ?? null);
}

/** The holes less one finished range. */
export function subtract(holes: readonly Range[], [lo, hi]: Range): Range[] {
  return holes.flatMap(([from, to]): Range[] => {
    if (hi <= from || lo >= to) return [[from, to]];
    const rest: Range[] = [];
    if (from < lo) rest.push([from, lo]);
    if (hi < to) rest.push([hi, to]);
    return rest;
  });
}

export interface Plan {
  state: HistoryState;
  /** To be read in this order, each from its upper end down. */
  walks: Range[];
  /** Below this only old parents are looked through; a scarce allowance stops here. */
  needed: string;
}

/**
 * What a run reads. `since` and `asOf` in milliseconds; `full` forgets what was read.
 * With nothing left over from an earlier run this is one walk from now down to AUDIT: one request for a channel of fewer than
 * 200 parents a month. With holes left over, the news come first, then the holes, then the overlap; the audit waits for the next run.
 */
export function plan(before: HistoryState | null, since: number, asOf: number, full: boolean): Plan {
  const hi = msToTs(asOf + 1);
  const start = msToTs(since);
  if (before === null || full) {
    const from = before !== null && before.from < start ? before.from : start;
    const upTo = before !== null && before.upTo > hi ? before.upTo : hi;
    const state = { from, upTo, todo: [[from, hi]] satisfies Range[] };
    return { state, walks: [[lookback(from), hi]], needed: from };
  }
  const old: Range[] = [...before.todo];
  if (start < before.from) old.push([start, before.from]);
  const fresh: Range[] = before.upTo < hi ? [[before.upTo, hi]] : [];
  const state: HistoryState = {
    from: start < before.from ? start : before.from,
    upTo: before.upTo < hi ? hi : before.upTo,
    todo: [...fresh, ...old],
  };
  const overlap = least(before.upTo, msToTs(asOf - OVERLAP));
  if (old.length > 0) {
    const again: Range[] = overlap < before.upTo ? [[overlap, least(before.upTo, hi)]] : [];
    const rest = old.reduce<Range[]>((ranges, hole) => subtract(ranges, hole), again);
    const holes = old.map(([lo, top]): Range => [lo <= state.from ? lookback(lo) : lo, top]);
    return { state, walks: [...fresh, ...holes, ...rest], needed: '0' };
  }
  const audit = greatest(msToTs(asOf - AUDIT), lookback(before.from));
  return { state, walks: [[least(audit, overlap), hi]], needed: overlap };
}

const lookback = (ts: string) => msToTs(tsToMs(ts) - LOOKBACK);
const least = (a: string, b: string) => (a < b ? a : b);
const greatest = (a: string, b: string) => (a > b ? a : b);
