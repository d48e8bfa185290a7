/** A job is a file: when, what, for whom, where to. Looked up in `jobs/` beside brief.yaml first, else in the package. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { validateDetailed } from 'node-cron';
import { z } from 'zod';

import { messageOf, UsageError } from '../core/errors.ts';
import { COLLECTED, type Collected } from '../core/item.ts';
import { nearest } from '../core/nearest.ts';
import { readStrictYaml } from '../core/strict-yaml.ts';
import { DAY, isTimeZone, parseDuration } from '../core/time.ts';

export interface Job {
  /** The file's name without `.yaml`; the job's name everywhere. */
  name: string;
  /** Absolute path. */
  file: string;
  description: string;
  when: {
    /** Minute hour day-of-month month day-of-week. */
    cron: string;
    /** IANA zone; null: the company's. */
    timezone: string | null;
    /** A start missed by no more than this (machine off, asleep) is made up for; 0: never. */
    catchUpMs: number;
  };
  /** Sources to read first, as far as brief.yaml names them; empty: none. */
  collect: readonly Collected[];
  /** Null: no briefings. */
  brief: { people: 'everyone' | readonly string[]; to: 'slack' } | null;
  /** Null: no digest of what customers asked for. `all`: every team with a channel. */
  digest: { teams: 'all' | readonly string[]; to: 'slack' } | null;
}

const duration = z.string().refine((text) => {
  try {
    return text === 'never' || parseDuration(text) <= DAY;
  } catch {
    return false;
  }
}, 'must be "never" or a duration up to 24h, such as 90m or 6h');

const jobYaml = z.strictObject({
  description: z.string().min(1, 'must not be empty'),
  when: z.strictObject({
    cron: z.string().superRefine((text, context) => {
      const wrong = cronMistake(text);
      if (wrong !== null) context.addIssue({ code: 'custom', message: wrong });
    }),
    timezone: z.string().refine(isTimeZone, 'is no time zone of the tz database').optional(),
    catch_up: duration.default('6h'),
  }),
  collect: z.array(z.enum(COLLECTED)).default([]),
  brief: z
    .strictObject({
      for: z.union([z.literal('everyone'), z.array(z.string()).min(1)], {
        error: 'must be everyone or a list of ids of people',
      }),
      to: z.literal('slack'),
    })
    .optional(),
  digest: z
    .strictObject({
      for: z.union([z.literal('all'), z.array(z.string()).min(1)], {
        error: 'must be all or a list of teams',
      }),
      to: z.literal('slack'),
    })
    .optional(),
});

function cronMistake(text: string): string | null {
  if (text.trim().split(/\s+/).length !== 5) {
    return 'must have five fields: minute hour day-of-month month day-of-week';
  }
  const { valid, errors } = validateDetailed(text);
  return valid ? null : errors.map((error) => `${error.field}: ${error.message}`).join('; ');
}

/** One job from its text. Throws UsageError naming the line. */
export function parseJob(name: string, file: string, text: string): Job {
  const yaml = readStrictYaml(text, `jobs/${name}.yaml`, 'job', jobYaml, (job) =>
    job.collect.length === 0 && job.brief === undefined && job.digest === undefined
      ? [
          {
            code: 'nothing-to-do',
            path: [],
            message: 'the job does nothing',
            hint: 'give collect, brief or digest',
          },
        ]
      : [],
  );
  return {
    name,
    file,
    description: yaml.description,
    when: {
      cron: yaml.when.cron.trim(),
      timezone: yaml.when.timezone ?? null,
      catchUpMs: yaml.when.catch_up === 'never' ? 0 : parseDuration(yaml.when.catch_up),
    },
    collect: yaml.collect,
    brief: yaml.brief === undefined ? null : { people: yaml.brief.for, to: yaml.brief.to },
    digest: yaml.digest === undefined ? null : { teams: yaml.digest.for, to: yaml.digest.to },
  };
}

/** Every job by name: a file beside brief.yaml hides the package's of the same name. Throws UsageError for a bad file. */
export async function readJobs(folder: string, packageFolder: string): Promise<Job[]> {
  const files = await jobFiles(folder, packageFolder);
  return Promise.all([...files].map(([name, file]) => readJob(name, file)));
}

/** One job by name. Throws UsageError with the nearest names for one that is not there. */
export async function findJob(name: string, folder: string, packageFolder: string): Promise<Job> {
  const files = await jobFiles(folder, packageFolder);
  const file = files.get(name);
  if (file !== undefined) return readJob(name, file);
  const names = [...files.keys()];
  const meant = nearest(name, names);
  throw new UsageError('job.unknown', `there is no job "${name}"`, {
    hint: meant === null ? `Jobs: ${names.join(', ')}.` : `Did you mean \`brief run ${meant}\`?`,
  });
}

async function jobFiles(folder: string, packageFolder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const place of [join(packageFolder, 'jobs'), join(folder, 'jobs')]) {
    for (const name of await namesIn(place)) found.set(name.replace(/\.ya?ml$/, ''), join(place, name));
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => /^[\w-]+\.ya?ml$/.test(name));
  } catch {
    return [];
  }
}

async function readJob(name: string, file: string): Promise<Job> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError('job.unreadable', `cannot read ${file}: ${messageOf(error)}`, { cause: error });
  }
  return parseJob(name, file, text);
}
