import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { BriefError, UsageError } from '../core/errors.ts';
import type { Batch } from '../core/item.ts';
import type { Settings } from '../core/settings.ts';
import { sourceStates } from '../store/collect-runs.ts';
import { takeJobLock } from '../store/job-lock.ts';
import { lastJobRuns } from '../store/job-runs.ts';
import { openStore, type Store } from '../store/store.ts';
import { collectAll, collectExitCode, type CollectTask, missingFrom } from './collect.ts';
import { parseJob } from './job-file.ts';
import { type BriefOne, type JobDeps, jobExitCode, runJob } from './run-job.ts';

const NOW = Date.parse('2026-11-20T07:00:00Z');
const JOB = parseJob(
  'morning',
  'f',
  'description: x\nwhen: { cron: "0 7 * * *" }\ncollect: [github, notes]\nbrief: { for: everyone, to: slack }\n',
);

let folder: string;
let store: Store;
let settings: Settings;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brief-job-'));
  settings = await settingsOf(folder);
  store = openStore(settings.database);
});
afterEach(async () => {
  store.close();
  await rm(folder, { recursive: true, force: true });
});

async function settingsOf(place: string): Promise<Settings> {
  const { loadSettings } = await import('../config/load.ts');
  const people = ['al', 'bo', 'cy'].map((id) => `{ id: ${id}, github: ${id} }`).join(', ');
  await writeFile(
    join(place, 'brief.yaml'),
    `version: 1\npeople: [${people}]\ngithub: { org: acme }\ninterviews: { folders: [{ path: n }] }\n`,
  );
  return (await loadSettings({ configFile: undefined, cwd: place, env: {} })).settings;
}

function note(key: string): Batch {
  const common = {
    key,
    container: 'n',
    kind: 'note' as const,
    author: null,
    createdAt: NOW,
    updatedAt: NOW,
    url: null,
  };
  return {
    source: 'notes',
    containers: [{ key: 'n', kind: 'folder', name: 'n', title: 'n', visibility: 'internal', url: null }],
    threads: [
      {
        ...common,
        ref: key,
        title: key,
        state: null,
        labels: [],
        assignees: [],
        reviewRequests: [],
        replyCount: 0,
        latestReply: null,
        stateAt: null,
      },
    ],
    items: [
      {
        ...common,
        thread: key,
        ref: '',
        state: null,
        title: key,
        text: `text of ${key}`,
        mentions: [],
        reactions: [],
        paths: [],
        raw: null,
      },
    ],
    cursor: { scope: 'n', value: key },
  };
}

function task(source: CollectTask['source'], steps: readonly (Batch | Error)[]): CollectTask {
  return {
    source,
    requests: () => steps.length,
    async *batches() {
      for (const step of steps) {
        if (step instanceof Error) throw step;
        yield step;
      }
    },
  };
}

const collect = (tasks: readonly CollectTask[], signal = new AbortController().signal) =>
  collectAll({
    store,
    tasks,
    asOf: NOW,
    now: () => NOW,
    signal,
    mask: (text) => text.replaceAll('hunter22', '***'),
  });

describe('collectAll', () => {
  it('saves batch by batch with the cursor, and a source that dies half-way keeps what it gave', async () => {
    const [notes] = await collect([
      task('notes', [note('aaaaaaaa'), new Error('disk hunter22 gone'), note('bbbbbbbb')]),
    ]);
    expect(notes).toMatchObject({
      status: 'failed',
      added: 1,
      error: { code: 'notes.failed', message: 'disk *** gone', hint: null },
    });
    expect(store.cursor('notes', 'n')).toBe('aaaaaaaa');
    expect(sourceStates(store, NOW)).toMatchObject([
      { source: 'notes', status: 'failed', upTo: null, error: 'disk *** gone [notes.failed]' },
    ]);
  });

  it('one dead source never stops another, and is named with what to do', async () => {
    const dead = new UsageError('github.bad-token', 'GitHub refused GITHUB_TOKEN', {
      hint: 'Make a new one.',
    });
    const both = await collect([task('github', [dead]), task('notes', [note('aaaaaaaa')])]);
    expect(both.map(({ source, status }) => [source, status])).toEqual([
      ['github', 'failed'],
      ['notes', 'done'],
    ]);
    expect(missingFrom(both)).toEqual(['github: GitHub refused GITHUB_TOKEN — Make a new one.']);
    expect(collectExitCode(both)).toBe(4);
  });

  it('a gap makes the run partial and is kept with its place', async () => {
    const batch: Batch = { ...note('aaaaaaaa'), gaps: [{ container: 'n', what: 'b.md is no text' }] };
    const [notes] = await collect([task('notes', [batch])]);
    expect(notes).toMatchObject({ status: 'partial', gaps: [{ container: 'n', what: 'b.md is no text' }] });
    expect(collectExitCode([notes!])).toBe(4);
    expect(sourceStates(store, NOW)).toMatchObject([
      { status: 'partial', upTo: NOW, gaps: [{ what: 'b.md is no text' }] },
    ]);
  });

  it("where every source fails the exit code is the sources' own", async () => {
    const usage = await collect([task('github', [new UsageError('x.y', 'bad token')])]);
    expect(collectExitCode(usage)).toBe(2);
    expect(collectExitCode(await collect([task('github', [new Error('down')])]))).toBe(1);
    expect(collectExitCode(await collect([task('notes', [])]))).toBe(0);
  });

  it('stops behind the running batch after an abort', async () => {
    const stop = new AbortController();
    const tasks: CollectTask[] = [
      {
        source: 'notes',
        requests: () => 0,
        async *batches() {
          yield note('aaaaaaaa');
          stop.abort();
          yield note('bbbbbbbb');
          yield note('cccccccc');
        },
      },
    ];
    const [notes] = await collect(tasks, stop.signal);
    expect(notes).toMatchObject({ status: 'failed', added: 2, error: { code: 'collect.stopped' } });
    expect(collectExitCode([notes!])).toBe(4);
  });
});

describe('runJob', () => {
  const sent: BriefOne = async () => ({ status: 'sent', note: null, payload: null });

  function deps(briefOne: BriefOne, more: Partial<JobDeps> = {}): JobDeps {
    return {
      settings,
      store,
      now: () => NOW + 5000,
      signal: new AbortController().signal,
      briefings: async () => ({ briefOne, missing: [] }),
      digestOne: async () => ({ status: 'sent', note: null, payload: null }),
      collect: () => collect([task('notes', [note('aaaaaaaa')])]),
      ...more,
    };
  }

  it('sends a digest to each team, and names the one that failed', async () => {
    const job = parseJob(
      'weekly',
      'f',
      'description: x\nwhen: { cron: "0 9 * * 1" }\ndigest: { for: [web, data], to: slack }\n',
    );
    const asked: unknown[] = [];
    const digests = deps(sent, {
      settings: { ...settings, teams: { web: { slack: 'C1' }, data: { slack: null } } },
      digestOne: async (team, options) => {
        asked.push([team, options]);
        if (team === 'data') throw new UsageError('digest.x', 'no channel');
        return { status: 'sent', note: null, payload: null };
      },
    });
    const summary = await runJob(job, NOW, false, digests);
    expect(asked).toEqual(['web', 'data'].map((team) => [team, { job: 'weekly', dryRun: false, asOf: NOW }]));
    expect(summary).toMatchObject({ status: 'partial', missing: ['team data: no channel'] });
    await expect(runJob(job, NOW, false, deps(sent))).rejects.toThrow('names team web');
  });

  it('collects, then briefs everyone for the same moment, and records the run', async () => {
    const asked: unknown[] = [];
    const summary = await runJob(
      JOB,
      NOW,
      false,
      deps(async (person, options) => {
        asked.push([person, options]);
        return { status: 'sent', note: null, payload: null };
      }),
    );
    const options = { job: 'morning', deliver: true, dryRun: false, asOf: NOW };
    expect(asked).toEqual([
      ['al', options],
      ['bo', options],
      ['cy', options],
    ]);
    expect(summary).toMatchObject({ status: 'done', missing: [] });
    expect(jobExitCode(summary)).toBe(0);
    expect(lastJobRuns(store)).toMatchObject([
      {
        id: summary.run,
        job: 'morning',
        asOf: NOW,
        startedAt: NOW + 5000,
        finishedAt: NOW + 5000,
        status: 'done',
        detail: { people: [{ person: 'al', status: 'sent' }, {}, {}] },
      },
    ]);
  });

  it('a failing person and a dead source stop nobody; both are named', async () => {
    const briefOne: BriefOne = async (person, options, signal) => {
      if (person === 'bo')
        throw new BriefError('slack.refused', 'Slack refused chat.postMessage', { hint: 'Invite her.' });
      return sent(person, options, signal);
    };
    const summary = await runJob(
      JOB,
      NOW,
      false,
      deps(briefOne, { collect: () => collect([task('github', [new Error('down')]), task('notes', [])]) }),
    );
    expect(summary.people.map(({ person, status }) => [person, status])).toEqual([
      ['al', 'sent'],
      ['bo', 'failed'],
      ['cy', 'sent'],
    ]);
    expect(summary.missing).toEqual(['github: down', 'bo: Slack refused chat.postMessage — Invite her.']);
    expect(jobExitCode(summary)).toBe(4);
    expect(lastJobRuns(store)[0]).toMatchObject({ status: 'partial' });
  });

  it('fails when nobody got a briefing', async () => {
    const summary = await runJob(
      JOB,
      NOW,
      false,
      deps(async () => ({ status: 'not-sent', note: 'no Slack account', payload: null })),
    );
    expect(jobExitCode(summary)).toBe(1);
    expect(lastJobRuns(store)[0]).toMatchObject({ status: 'failed' });
  });

  it('names what the briefings have to do without', async () => {
    const summary = await runJob(
      JOB,
      NOW,
      false,
      deps(sent, { briefings: async () => ({ briefOne: sent, missing: ['model: down'] }) }),
    );
    expect(summary.missing).toEqual(['model: down']);
    expect(jobExitCode(summary)).toBe(4);
  });

  it('a dry run collects nothing, sends nothing and leaves no row', async () => {
    let collected = 0;
    const seen: (number | null)[] = [];
    const briefOne: BriefOne = async (_, { dryRun }) => ({
      status: dryRun ? 'dry-run' : 'sent',
      note: null,
      payload: { text: 'x' },
    });
    const summary = await runJob(
      JOB,
      NOW,
      true,
      deps(briefOne, {
        collect: async () => {
          collected += 1;
          return [];
        },
        briefings: async (run) => {
          seen.push(run);
          return { briefOne, missing: [] };
        },
      }),
    );
    expect({ collected, seen, run: summary.run }).toEqual({ collected: 0, seen: [null], run: null });
    expect(summary.people[0]).toMatchObject({ status: 'dry-run', payload: { text: 'x' } });
    expect(lastJobRuns(store)).toEqual([]);
  });

  it('stops between two people after an abort, and says who is left', async () => {
    const stop = new AbortController();
    const summary = await runJob(
      JOB,
      NOW,
      false,
      deps(
        async () => {
          stop.abort();
          return { status: 'sent', note: null, payload: null };
        },
        { signal: stop.signal },
      ),
    );
    expect(summary.missing).toEqual(['bo: stopped before this briefing', 'cy: stopped before this briefing']);
    expect(jobExitCode(summary)).toBe(4);
  });

  it('runs once at a time over all processes, and the lock goes with its holder', async () => {
    const lock = takeJobLock(settings.database, 'morning');
    await expect(runJob(JOB, NOW, false, deps(sent))).rejects.toMatchObject({ code: 'job.running' });
    expect(takeJobLock(settings.database, 'other')).not.toBeNull();
    lock?.release();
    expect(jobExitCode(await runJob(JOB, NOW, false, deps(sent)))).toBe(0);
    expect(jobExitCode(await runJob(JOB, NOW, false, deps(sent)))).toBe(0);
  });

  it('refuses a job for somebody who is not in brief.yaml', async () => {
    const job = parseJob(
      'j',
      'f',
      'description: x\nwhen: { cron: "0 7 * * *" }\nbrief: { for: [a], to: slack }\n',
    );
    await expect(runJob(job, NOW, false, deps(sent))).rejects.toMatchObject({
      code: 'job.unknown-person',
      hint: 'Did you mean al?',
    });
  });

  it('records a run that broke as failed', async () => {
    const broken = deps(sent, { briefings: () => Promise.reject(new Error('disk full')) });
    await expect(runJob(JOB, NOW, false, broken)).rejects.toThrow('disk full');
    expect(lastJobRuns(store)[0]).toMatchObject({ status: 'failed', finishedAt: NOW + 5000 });
  });
});
