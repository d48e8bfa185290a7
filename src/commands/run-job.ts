import type { Command } from 'commander';

import { EXIT } from '../core/errors.ts';
import { maskerOf } from '../core/secrets.ts';
import type { Settings } from '../core/settings.ts';
import type { JobSummary } from '../jobs/run-job.ts';
import type { Job } from '../jobs/job-file.ts';
import type { CommandDeps } from './deps.ts';
import { failureOf, withStore } from './open.ts';
import { addCommonOptions, addExamples, type CommonOptions } from './options.ts';
import { progressLine } from './progress.ts';

interface RunOptions extends CommonOptions {
  asOf?: string;
  dryRun?: boolean;
}

export function registerRun(program: Command, deps: CommandDeps): void {
  const command = program
    .command('run')
    .description('run one job now')
    .argument('<job>', 'name of a file in jobs/ beside brief.yaml, or of one that comes with brief')
    .option('--as-of <time>', 'run as if it were this moment')
    .option('--dry-run', 'collect nothing, send nothing: print what would be sent');
  addCommonOptions(command);
  addExamples(command, ['brief run nightly-briefing', 'brief run nightly-briefing --dry-run']);
  command.action(async (name: string) => {
    const options: RunOptions = command.optsWithGlobals();
    const settings = await deps.loadSettings(options.config);
    const { findJob } = await import('../jobs/job-file.ts');
    const { clockOf } = await import('./clock.ts');
    const job = await findJob(name, settings.folder, deps.packageFolder);
    const asOf = clockOf(options.asOf, settings.timezone, deps)();
    const summary = await runJobNow(job, asOf, options.dryRun ?? false, settings, deps);
    deps.stdout.write(options.json === true ? `${JSON.stringify(summary, null, 2)}\n` : summaryText(summary));
    await throwUnlessDone(summary);
  });
}

/** Runs a job with everything it needs; the one way for `brief run` and `brief schedule`. */
export async function runJobNow(
  job: Job,
  asOf: number,
  dryRun: boolean,
  settings: Settings,
  deps: CommandDeps,
): Promise<JobSummary> {
  const { runJob } = await import('../jobs/run-job.ts');
  const { collectAll } = await import('../jobs/collect.ts');
  const { collectTasks, readSources } = await import('../jobs/collectors.ts');
  const { briefingsWith } = await import('../jobs/brief-one.ts');
  const { postOverSlack } = await import('../jobs/post.ts');
  const { digestTeam } = await import('../jobs/digest-team.ts');
  const line = progressLine(deps);
  try {
    return await withStore(settings, (store) =>
      runJob(job, asOf, dryRun, {
        settings,
        store,
        now: deps.now,
        signal: deps.signal,
        onProgress: (text) => line.show(text),
        briefings: briefingsWith(settings, store, {
          now: deps.now,
          fetch: deps.fetch,
          log: (text) => line.log(text),
        }),
        embed: async (runId, signal) => {
          if (settings.embeddings.provider === 'none') return null;
          const { embedAll, wordsAlone } = await import('../jobs/meaning.ts');
          const done = await embedAll({ store, settings, now: deps.now, runId }, signal, {
            onProgress: (made, left) => line.show(`embedding interviews: ${made} done, ${left} left`),
          });
          return done === null || done.problem === null
            ? null
            : `search of interviews: ${wordsAlone(done.problem)}`;
        },
        digestOne: (team, options, at) => {
          const posting = { now: deps.now, fetch: deps.fetch, log: (text: string) => line.log(text) };
          const post = postOverSlack(settings, store, posting, 'channel');
          return digestTeam({ store, settings, now: deps.now, post }, team, options, at);
        },
        collect: (sources, at, signal) => {
          const configured = readSources(settings);
          const tasks = collectTasks(
            sources.filter((source) => configured.includes(source)),
            {
              settings,
              store,
              fetch: deps.fetch,
              since: at - settings.historyMs,
              asOf: at,
              full: false,
              log: (text) => line.log(text),
            },
          );
          return collectAll({
            store,
            tasks,
            asOf: at,
            now: deps.now,
            signal,
            mask: maskerOf(settings.secrets),
            onProgress: ({ reading, items }) => line.show(`${reading}: ${items} items`),
          });
        },
      }),
    );
  } finally {
    line.end();
  }
}

/** Throws the error whose exit code tells what became of the job. */
export async function throwUnlessDone(summary: JobSummary): Promise<void> {
  const { jobExitCode } = await import('../jobs/run-job.ts');
  const exitCode = jobExitCode(summary);
  if (exitCode === EXIT.done) return;
  const code = exitCode === EXIT.partial ? 'job.partial' : 'job.failed';
  throw failureOf(
    exitCode,
    code,
    `${summary.job}: ${summary.missing.join('\n')}`,
    '`brief status` keeps this; `brief doctor` helps.',
  );
}

/** What a job did, one line a source and a person. */
export function summaryText(summary: JobSummary): string {
  const sources = summary.sources.map(
    ({ source, status, added, changed }) => `${source}: ${status}, ${added} new, ${changed} changed`,
  );
  const people = summary.people.map(
    ({ person, status, note }) => `${person}: ${status}${note === null ? '' : ` (${note})`}`,
  );
  const payloads = summary.people.flatMap(({ payload }) =>
    payload === null ? [] : [JSON.stringify(payload, null, 2)],
  );
  return [...sources, ...people, ...summary.notes, ...payloads].map((line) => `${line}\n`).join('');
}
