import type { Command } from 'commander';

import type { CommandDeps } from './deps.ts';
import { withStore } from './open.ts';
import { addCommonOptions, addExamples, type CommonOptions } from './options.ts';
import { runJobNow, summaryText, throwUnlessDone } from './run-job.ts';

export function registerSchedule(program: Command, deps: CommandDeps): void {
  const command = program
    .command('schedule')
    .description(
      'keep running and start the jobs on time; Ctrl-C waits for a job that runs, a second one does not',
    );
  addCommonOptions(command);
  addExamples(command, ['brief schedule', 'brief schedule --config /srv/brief/brief.yaml']);
  command.action(async () => {
    const options: CommonOptions = command.optsWithGlobals();
    const settings = await deps.loadSettings(options.config);
    const { readJobs } = await import('../jobs/job-file.ts');
    const { keepSchedule, nextStart } = await import('../jobs/schedule.ts');
    const { isoUtc } = await import('../core/time.ts');
    const { lastJobRuns } = await import('../store/job-runs.ts');
    const jobs = await readJobs(settings.folder, deps.packageFolder);
    const say = (text: string, extra: Record<string, unknown> = {}): void => {
      const at = isoUtc(deps.now());
      deps.stdout.write(
        options.json === true ? `${JSON.stringify({ at, text, ...extra })}\n` : `${at} ${text}\n`,
      );
    };
    for (const job of jobs) {
      const next = nextStart(job, settings.timezone);
      say(
        `${job.name}: next start ${next === null ? 'never' : isoUtc(next)} (${job.when.cron}, ${job.when.timezone ?? settings.timezone})`,
      );
    }
    const lastStarts = await withStore(
      settings,
      async (store) => new Map(lastJobRuns(store).map((run) => [run.job, run.startedAt])),
    );
    await keepSchedule({
      jobs,
      timezone: settings.timezone,
      now: deps.now,
      lastStart: (job) => lastStarts.get(job) ?? null,
      say,
      signal: deps.signal,
      start: async (job) => {
        const asOf = deps.now();
        lastStarts.set(job.name, asOf);
        // brief.yaml as it is now: a person added at noon gets the next morning's briefing.
        const fresh = await deps.loadSettings(options.config);
        const summary = await runJobNow(job, asOf, false, fresh, deps);
        for (const line of summaryText(summary).split('\n')) if (line !== '') say(`${job.name}: ${line}`);
        await throwUnlessDone(summary);
        say(`${job.name}: done`, { run: summary.run });
      },
    });
    say('stopped');
  });
}
