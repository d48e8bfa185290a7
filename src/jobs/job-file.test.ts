import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { HOUR } from '../core/time.ts';
import { findJob, parseJob, readJobs } from './job-file.ts';

const job = (text: string) => parseJob('mine', '/x/jobs/mine.yaml', text);

function mistake(text: string): string {
  try {
    job(text);
  } catch (error) {
    if (error instanceof Error) return error.message;
  }
  throw new Error('was accepted');
}

const GOOD = 'description: x\nwhen: { cron: "0 7 * * 1-5" }\ncollect: [notes]\n';

describe('parseJob', () => {
  it('reads the job that comes with the package', async () => {
    const text = await readFile('jobs/nightly-briefing.yaml', 'utf8');
    expect(parseJob('nightly-briefing', 'f', text)).toEqual({
      name: 'nightly-briefing',
      file: 'f',
      description: 'A briefing for everyone, every working morning',
      when: { cron: '0 7 * * 1-5', timezone: null, catchUpMs: 6 * HOUR },
      digest: null,
      collect: ['github', 'slack', 'notes', 'customers'],
      brief: { people: 'everyone', to: 'slack' },
    });
  });

  it('reads a zone, a list of people and "never"', () => {
    const text =
      'description: x\nwhen: { cron: "30 6 1 * *", timezone: Asia/Tokyo, catch_up: never }\nbrief: { for: [al, bo], to: slack }\n';
    expect(job(text)).toMatchObject({
      when: { cron: '30 6 1 * *', timezone: 'Asia/Tokyo', catchUpMs: 0 },
      collect: [],
      brief: { people: ['al', 'bo'] },
    });
  });

  it.each([
    [
      'a mistyped key',
      `${GOOD}colect: []\n`,
      'jobs/mine.yaml:4: unknown key "colect" (did you mean "collect"?)',
    ],
    [
      'a minute that is none',
      'description: x\nwhen:\n  cron: "61 7 * * *"\ncollect: [notes]\n',
      'jobs/mine.yaml:3: "cron" in when: minute: 61 is a invalid expression for minute',
    ],
    [
      'seconds',
      'description: x\nwhen:\n  cron: "0 0 7 * * *"\ncollect: [notes]\n',
      'jobs/mine.yaml:3: "cron" in when: must have five fields: minute hour day-of-month month day-of-week',
    ],
    [
      'an unknown source',
      'description: x\nwhen: { cron: "0 7 * * *" }\ncollect:\n  - notes\n  - gitlab\n',
      'jobs/mine.yaml:5: entry 2 in collect must be github, slack, notes or customers, not "gitlab" (did you mean "github"?)',
    ],
    [
      'a bad zone',
      'description: x\nwhen:\n  cron: "0 7 * * *"\n  timezone: Mars/Base\ncollect: [notes]\n',
      'jobs/mine.yaml:4: "timezone" in when: is no time zone of the tz database',
    ],
    [
      'a catch-up of more than a day',
      'description: x\nwhen:\n  cron: "0 7 * * *"\n  catch_up: 3d\ncollect: [notes]\n',
      'jobs/mine.yaml:4: "catch_up" in when: must be "never" or a duration up to 24h, such as 90m or 6h',
    ],
    [
      'nothing to do',
      'description: x\nwhen: { cron: "0 7 * * *" }\n',
      'jobs/mine.yaml:1: the job does nothing (give collect, brief or digest)',
    ],
    [
      'nowhere to send to',
      'description: x\nwhen: { cron: "0 7 * * *" }\nbrief:\n  for: everyone\n',
      'jobs/mine.yaml:3: "to" is missing in brief',
    ],
  ])('%s is named with its line', (_, text, message) => {
    expect(mistake(text)).toBe(message);
  });
});

describe('where jobs are found', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'brief-jobs-'));
    for (const place of ['own', 'package']) await mkdir(join(folder, place, 'jobs'), { recursive: true });
    await writeFile(
      join(folder, 'package', 'jobs', 'a.yaml'),
      GOOD.replace('description: x', 'description: theirs'),
    );
    await writeFile(join(folder, 'package', 'jobs', 'b.yaml'), GOOD);
    await writeFile(
      join(folder, 'own', 'jobs', 'a.yaml'),
      GOOD.replace('description: x', 'description: mine'),
    );
    await writeFile(join(folder, 'own', 'jobs', 'notes.txt'), 'no job');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('beside brief.yaml first, then in the package', async () => {
    const jobs = await readJobs(join(folder, 'own'), join(folder, 'package'));
    expect(jobs.map(({ name, description }) => [name, description])).toEqual([
      ['a', 'mine'],
      ['b', 'x'],
    ]);
  });

  it('an unknown one is answered with the nearest', async () => {
    const find = (name: string) => findJob(name, join(folder, 'own'), join(folder, 'package'));
    await expect(find('c')).rejects.toMatchObject({
      code: 'job.unknown',
      exitCode: 2,
      hint: 'Did you mean `brief run a`?',
    });
    await expect(find('morning')).rejects.toMatchObject({ hint: 'Jobs: a, b.' });
  });
});
