import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { HOUR, MINUTE } from '../core/time.ts';
import { parseJob, type Job } from './job-file.ts';
import { keepSchedule, missedStart, nextStart } from './schedule.ts';

function job(cron: string, more = ''): Job {
  return parseJob('j', 'f', `description: x\nwhen: { cron: "${cron}"${more} }\ncollect: [notes]\n`);
}

const at = (iso: string): number => Date.parse(iso);

describe('missedStart', () => {
  const weekdays = job('0 7 * * 1-5');

  it('is the last start that nobody ran, within catch_up', () => {
    const now = at('2026-11-20T09:30:12Z'); // a Friday
    const yesterday = at('2026-11-19T07:00:03Z');
    expect(missedStart(weekdays, 'UTC', now, yesterday)).toBe(at('2026-11-20T07:00:00Z'));
  });

  it('is none when it ran, when it is too long ago, when the job says never, and before the first run', () => {
    const now = at('2026-11-20T09:30:00Z');
    expect(missedStart(weekdays, 'UTC', now, at('2026-11-20T07:00:00Z'))).toBeNull();
    expect(missedStart(weekdays, 'UTC', at('2026-11-20T13:00:01Z'), at('2026-11-19T07:00:00Z'))).toBeNull();
    expect(missedStart(job('0 7 * * *', ', catch_up: never'), 'UTC', now, 0)).toBeNull();
    expect(missedStart(weekdays, 'UTC', now, null)).toBeNull();
  });

  it("goes by the job's zone, else by the company's", () => {
    const now = at('2026-11-20T23:30:00Z');
    const before = at('2026-11-19T00:00:00Z');
    expect(missedStart(job('0 8 * * *'), 'Asia/Tokyo', now, before)).toBe(at('2026-11-20T23:00:00Z'));
    expect(missedStart(job('0 8 * * *', ', timezone: UTC'), 'Asia/Tokyo', now, before)).toBeNull();
  });
});

describe('keepSchedule', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: at('2026-11-20T06:58:30Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function schedule(options: Partial<Parameters<typeof keepSchedule>[0]> = {}) {
    const said: string[] = [];
    const started: string[] = [];
    const stop = new AbortController();
    const done = keepSchedule({
      jobs: [job('0 7 * * *')],
      timezone: 'UTC',
      now: Date.now,
      lastStart: () => null,
      say: (line) => said.push(line),
      signal: stop.signal,
      start: async () => {
        started.push(new Date().toISOString());
      },
      ...options,
    });
    return { said, started, stop: () => stop.abort(), done };
  }

  it('starts a job at its time and not before, every day, until it is stopped', async () => {
    const { started, stop, done } = schedule();
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(started).toEqual([]);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(started).toHaveLength(1);
    expect(started[0]).toMatch(/^2026-11-20T07:00:00/);
    await vi.advanceTimersByTimeAsync(24 * HOUR);
    expect(started).toHaveLength(2);
    stop();
    await done;
    await vi.advanceTimersByTimeAsync(24 * HOUR);
    expect(started).toHaveLength(2);
  });

  it('goes by the wall clock of the zone through the change to summer time', async () => {
    vi.setSystemTime(at('2027-03-27T06:59:30Z'));
    const { started, stop, done } = schedule({ timezone: 'Europe/London' });
    await vi.advanceTimersByTimeAsync(48 * HOUR);
    expect(started.map((iso) => iso.slice(0, 16))).toEqual([
      '2027-03-27T07:00',
      '2027-03-28T06:00',
      '2027-03-29T06:00',
    ]);
    stop();
    await done;
  });

  it('never runs a job twice at once', async () => {
    let finish = (): void => undefined;
    const { said, stop, done } = schedule({
      jobs: [job('* * * * *')],
      start: () => new Promise<void>((resolve) => (finish = resolve)),
    });
    await vi.advanceTimersByTimeAsync(3 * MINUTE);
    expect(said.filter((line) => line === 'j: starts')).toHaveLength(1);
    expect(said.filter((line) => line.includes('still running'))).toHaveLength(2);
    finish();
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(said.filter((line) => line === 'j: starts')).toHaveLength(2);
    finish();
    stop();
    await done;
  });

  it('goes on after a job that failed', async () => {
    let calls = 0;
    const { said, stop, done } = schedule({
      jobs: [job('* * * * *')],
      start: async () => {
        calls += 1;
        throw new Error('no route to host');
      },
    });
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    expect(calls).toBe(2);
    expect(said).toContain('j: no route to host');
    stop();
    await done;
  });

  it('makes up for a start that was missed while it was off, once', async () => {
    vi.setSystemTime(at('2026-11-20T08:15:00Z'));
    const { started, said, stop, done } = schedule({ lastStart: () => at('2026-11-19T07:00:00Z') });
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(started).toHaveLength(1);
    expect(said).toContain('j: makes up for the start of 2026-11-20T07:00:00.000Z');
    stop();
    await done;
  });

  it('waits for a running job when it is stopped', async () => {
    let finish = (): void => undefined;
    let ended = false;
    const { stop, done } = schedule({
      jobs: [job('* * * * *')],
      start: () => new Promise<void>((resolve) => (finish = resolve)),
    });
    await vi.advanceTimersByTimeAsync(MINUTE);
    stop();
    const after = done.then(() => (ended = true));
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(ended).toBe(false);
    finish();
    await after;
    expect(ended).toBe(true);
  });

  it('nextStart tells the next one in the zone', () => {
    expect(nextStart(job('0 7 * * 1-5'), 'Europe/London')).toBe(at('2026-11-20T07:00:00Z'));
    expect(nextStart(job('0 7 * * 1-5'), 'Asia/Tokyo')).toBe(at('2026-11-22T22:00:00Z'));
  });
});
