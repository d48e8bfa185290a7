/** Runs one job now: collect, then a briefing for each person. `brief run` and `brief schedule` both come here. */
import { BriefError, EXIT, type ExitCode, messageOf, UsageError } from '../core/errors.ts';
import type { Collected } from '../core/item.ts';
import { nearest } from '../core/nearest.ts';
import { maskerOf } from '../core/secrets.ts';
import type { Settings } from '../core/settings.ts';
import type { Clock } from '../core/time.ts';
import { takeJobLock } from '../store/job-lock.ts';
import { finishJobRun, startJobRun } from '../store/job-runs.ts';
import type { Store } from '../store/store.ts';
import { collectExitCode, missingFrom, type SourceSummary } from './collect.ts';
import type { Job } from './job-file.ts';

/** What became of one person's briefing. */
export interface Receipt {
  status: 'sent' | 'already-sent' | 'dry-run' | 'not-sent';
  /** Why it was not sent, or what the operator should know; one line. */
  note: string | null;
  /** With a dry run: exactly what would be sent; else null. */
  payload: unknown;
}

export interface BriefOneOptions {
  /** The document is made for (person, job, local date) once. */
  job: string;
  deliver: boolean;
  /** Print the payload, send and mark nothing. */
  dryRun: boolean;
  asOf: number;
}

/** Makes and delivers one person's briefing. Throws BriefError; the others go on. */
export type BriefOne = (personId: string, options: BriefOneOptions, signal: AbortSignal) => Promise<Receipt>;

export type DigestOne = (
  team: string,
  options: Pick<BriefOneOptions, 'job' | 'dryRun' | 'asOf'>,
  signal: AbortSignal,
) => Promise<Receipt>;

export interface JobDeps {
  settings: Settings;
  store: Store;
  /** The real clock, for the record. */
  now: Clock;
  collect(sources: readonly Collected[], asOf: number, signal: AbortSignal): Promise<SourceSummary[]>;
  /**
   * Made once a run; `run` is its row, for the model calls made in it (null: a dry run, which leaves no row). `missing` names what the
   * briefings have to do without.
   */
  briefings(run: number | null): Promise<{ briefOne: BriefOne; missing: string[] }>;
  /** The digest of one team for its channel. Throws BriefError; the others go on. */
  digestOne: DigestOne;
  /** Makes the vectors of new interviews, last of all, and says in a line what is missing of them; null: nothing. */
  embed?: (run: number | null, signal: AbortSignal) => Promise<string | null>;
  signal: AbortSignal;
  onProgress?: (line: string) => void;
}

export interface PersonOutcome {
  person: string;
  status: Receipt['status'] | 'failed';
  note: string | null;
  payload: unknown;
  code: string | null;
}

export interface JobSummary {
  job: string;
  /** Its row in the database; null for a dry run. */
  run: number | null;
  asOf: number;
  status: 'done' | 'partial' | 'failed';
  sources: SourceSummary[];
  people: PersonOutcome[];
  /** One line each, named; empty when all is done. */
  missing: string[];
  /** What is good to know though nothing is missing of what was to be done. */
  notes: string[];
}

/**
 * Runs a job at `asOf`. Nothing of it stops the rest: a dead source shortens the briefings, a failing person is named. With a dry
 * run nothing is collected or sent. Throws UsageError for an unknown person in the job and BriefError `job.running` when
 * another process runs it now.
 */
export async function runJob(job: Job, asOf: number, dryRun: boolean, deps: JobDeps): Promise<JobSummary> {
  const { settings, store, signal, now } = deps;
  const people = peopleOf(job, settings);
  const teams = teamsOf(job, settings);
  const lock = takeJobLock(settings.database, job.name);
  if (lock === null) {
    throw new BriefError('job.running', `${job.name} is running already`, {
      hint: 'Wait for it; `brief status` shows when it began.',
    });
  }
  try {
    const run = dryRun ? null : startJobRun(store, job.name, now(), asOf);
    const summary: JobSummary = {
      job: job.name,
      run,
      asOf,
      status: 'failed',
      sources: [],
      people: [],
      missing: [],
      notes: [],
    };
    try {
      if (!dryRun && job.collect.length > 0) summary.sources = await deps.collect(job.collect, asOf, signal);
      const without = people.length === 0 ? [] : await briefAll(job, people, summary, dryRun, deps);
      if (!dryRun && job.collect.includes('notes') && !signal.aborted) {
        const note = (await deps.embed?.(run, signal)) ?? null;
        if (note !== null) summary.notes.push(note);
      }
      await digestAll(job, teams, summary, dryRun, deps);
      conclude(summary, [...people, ...teams.map(nameOfTeam)], without, signal.aborted);
    } finally {
      if (run !== null) finishJobRun(store, run, now(), summary.status, detailOf(summary));
    }
    return summary;
  } finally {
    lock.release();
  }
}

async function briefAll(
  job: Job,
  people: readonly string[],
  summary: JobSummary,
  dryRun: boolean,
  deps: JobDeps,
): Promise<string[]> {
  const { briefOne, missing } = await deps.briefings(summary.run);
  for (const person of people) {
    if (deps.signal.aborted) break;
    deps.onProgress?.(`briefing ${person} (${summary.people.length + 1} of ${people.length})`);
    const options = { job: job.name, deliver: true, dryRun, asOf: summary.asOf };
    summary.people.push(await outcomeOf(person, options, briefOne, deps));
  }
  return missing;
}

const nameOfTeam = (team: string): string => `team ${team}`;

/** Teams are named among the people whom the job reached or not. */
async function digestAll(
  job: Job,
  teams: readonly string[],
  summary: JobSummary,
  dryRun: boolean,
  deps: JobDeps,
): Promise<void> {
  for (const team of teams) {
    if (deps.signal.aborted) break;
    deps.onProgress?.(`digest of team ${team}`);
    const options = { job: job.name, dryRun, asOf: summary.asOf };
    const outcome = await settle(nameOfTeam(team), () => deps.digestOne(team, options, deps.signal), deps);
    summary.people.push(outcome);
  }
}

function teamsOf(job: Job, { teams }: Settings): string[] {
  if (job.digest === null) return [];
  if (job.digest.teams === 'all') return Object.keys(teams).filter((team) => teams[team]?.slack != null);
  for (const team of job.digest.teams) {
    if (Object.hasOwn(teams, team)) continue;
    const meant = nearest(team, Object.keys(teams));
    throw new UsageError(
      'job.unknown-team',
      `jobs/${job.name}.yaml names team ${team}, which is not in brief.yaml`,
      {
        hint: meant === null ? `Teams: ${Object.keys(teams).join(', ')}.` : `Did you mean ${meant}?`,
      },
    );
  }
  return [...job.digest.teams];
}

function detailOf({ sources, people, missing, notes }: JobSummary): Record<string, unknown> {
  return { sources, people, missing, notes };
}

function peopleOf(job: Job, settings: Settings): string[] {
  if (job.brief === null) return [];
  const known = settings.people.map((person) => person.id);
  if (job.brief.people === 'everyone') return known;
  for (const id of job.brief.people) {
    if (known.includes(id)) continue;
    const meant = nearest(id, known);
    throw new UsageError(
      'job.unknown-person',
      `jobs/${job.name}.yaml names ${id}, who is not in brief.yaml`,
      {
        hint: meant === null ? `People: ${known.join(', ')}.` : `Did you mean ${meant}?`,
      },
    );
  }
  return [...job.brief.people];
}

async function outcomeOf(
  person: string,
  options: BriefOneOptions,
  briefOne: BriefOne,
  deps: JobDeps,
): Promise<PersonOutcome> {
  return settle(person, () => briefOne(person, options, deps.signal), deps);
}

/** What came of one recipient; a failure is theirs alone. */
async function settle(person: string, work: () => Promise<Receipt>, deps: JobDeps): Promise<PersonOutcome> {
  try {
    return { person, ...(await work()), code: null };
  } catch (error) {
    const hint = error instanceof BriefError && error.hint !== undefined ? ` — ${error.hint}` : '';
    return {
      person,
      status: 'failed',
      note: maskerOf(deps.settings.secrets)(`${messageOf(error)}${hint}`),
      payload: null,
      code: error instanceof BriefError ? error.code : 'job.failed',
    };
  }
}

function conclude(
  summary: JobSummary,
  people: readonly string[],
  without: readonly string[],
  aborted: boolean,
): void {
  const failed = summary.people.filter(({ status }) => status === 'failed' || status === 'not-sent');
  const left = people.slice(summary.people.length);
  summary.missing = [
    ...missingFrom(summary.sources),
    ...without,
    ...failed.map(({ person, note }) => `${person}: ${note ?? 'no briefing'}`),
    ...left.map((person) => `${person}: stopped before this briefing`),
  ];
  const nothing =
    !aborted &&
    (people.length > 0
      ? failed.length === people.length
      : summary.sources.length > 0 && summary.sources.every(({ status }) => status === 'failed'));
  summary.status = nothing ? 'failed' : summary.missing.length > 0 ? 'partial' : 'done';
}

/** 0 done, 4 in part, 1 when nothing came of it (or the sources' own code where collecting was all). */
export function jobExitCode(summary: JobSummary): ExitCode {
  if (summary.status === 'done') return EXIT.done;
  if (summary.status === 'partial') return EXIT.partial;
  return summary.people.length === 0 ? collectExitCode(summary.sources) : EXIT.failed;
}
