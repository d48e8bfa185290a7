/** When jobs start. node-cron only rings: what it starts is the same as `brief run`. */
import { createTask, type ScheduledTask } from 'node-cron';

import { messageOf } from '../core/errors.ts';
import { type Clock, MINUTE } from '../core/time.ts';
import type { Job } from './job-file.ts';

export interface ScheduleOptions {
  jobs: readonly Job[];
  /** The company's zone, for jobs without their own. */
  timezone: string;
  now: Clock;
  /** When each job last started, by name; what a missed start is measured by. */
  lastStart(job: string): number | null;
  /** Runs a job to its end. What it throws is said and does not stop the schedule. */
  start(job: Job): Promise<void>;
  say(line: string): void;
  signal: AbortSignal;
}

/** Starts jobs on time until the signal is aborted, then waits for those that run. */
export async function keepSchedule(options: ScheduleOptions): Promise<void> {
  const running = new Map<string, Promise<void>>();
  const ring = (job: Job, why: string): void => {
    if (options.signal.aborted) return;
    if (running.has(job.name)) {
      options.say(`${job.name}: still running, this start is left out`);
      return;
    }
    options.say(`${job.name}: ${why}`);
    running.set(
      job.name,
      runOne(job, options).finally(() => running.delete(job.name)),
    );
  };
  const catchUp = (job: Job): void => {
    const missed = missedStart(job, options.timezone, options.now(), options.lastStart(job.name));
    if (missed !== null) ring(job, `makes up for the start of ${new Date(missed).toISOString()}`);
  };
  const tasks = options.jobs.map((job) => {
    const task = taskOf(job, options.timezone, () => ring(job, 'starts'));
    // After a sleep of the machine or a blocked process: the start has passed without us.
    task.on('execution:missed', () => catchUp(job));
    return task;
  });
  for (const job of options.jobs) catchUp(job);
  for (const task of tasks) await task.start();
  await aborted(options.signal);
  for (const task of tasks) await task.destroy();
  await Promise.all(running.values());
}

async function runOne(job: Job, options: ScheduleOptions): Promise<void> {
  try {
    await options.start(job);
  } catch (error) {
    options.say(`${job.name}: ${messageOf(error)}`);
  }
}

/** The next start of a job after now, milliseconds UTC; null for one that never comes. */
export function nextStart(job: Job, timezone: string): number | null {
  const task = taskOf(job, timezone, () => undefined);
  const next = task.getNextRuns(1)[0]?.getTime() ?? null;
  void task.destroy();
  return next;
}

/**
 * The last start before `now` that nobody ran, if it is no older than the job's `catch_up`; null when there is none. A job that has never
 * run has missed nothing: a first `brief schedule` at noon sends no morning briefing.
 */
export function missedStart(
  job: Job,
  timezone: string,
  now: number,
  lastStart: number | null,
): number | null {
  if (lastStart === null) return null;
  const task = taskOf(job, timezone, () => undefined);
  try {
    const earliest = Math.max(now - job.when.catchUpMs, lastStart + 1);
    for (let at = Math.floor(now / MINUTE) * MINUTE; at >= earliest; at -= MINUTE) {
      if (task.match(new Date(at))) return at;
    }
    return null;
  } finally {
    void task.destroy();
  }
}

function taskOf(job: Job, timezone: string, ring: () => void): ScheduledTask {
  return createTask(job.when.cron, ring, { name: job.name, timezone: job.when.timezone ?? timezone });
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((done) => signal.addEventListener('abort', () => done(), { once: true }));
}
