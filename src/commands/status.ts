import type { Command } from 'commander';

import type { Collected } from '../core/item.ts';
import type { Settings } from '../core/settings.ts';
import type { CommandDeps } from './deps.ts';
import { withStore } from './open.ts';
import { addCommonOptions, addExamples, type CommonOptions } from './options.ts';

export function registerStatus(program: Command, deps: CommandDeps): void {
  const command = program
    .command('status')
    .description('sources and their age, counts, runs, costs, next starts');
  addCommonOptions(command);
  addExamples(command, ['brief status', 'brief status --json']);
  command.action(async () => {
    const options: CommonOptions = command.optsWithGlobals();
    const settings = await deps.loadSettings(options.config);
    const report = await readStatus(settings, deps);
    const { statusText } = await import('./status-text.ts');
    deps.stdout.write(
      options.json === true
        ? `${JSON.stringify(report, null, 2)}\n`
        : statusText(report, settings.timezone, deps.now()),
    );
  });
}

/** Everything `brief status` tells; times are ISO 8601, UTC. */
export type StatusReport = Awaited<ReturnType<typeof readStatus>>;

async function readStatus(settings: Settings, deps: CommandDeps) {
  const { DAY, isoUtc } = await import('../core/time.ts');
  const { sizeOf } = await import('../store/sqlite.ts');
  const { customerCounts } = await import('../store/customer-list.ts');
  const { inventory } = await import('../store/inventory.ts');
  const { sourceStates } = await import('../store/collect-runs.ts');
  const { lastJobRuns } = await import('../store/job-runs.ts');
  const { llmCalls } = await import('../store/llm-calls.ts');
  const { countVectors } = await import('../store/vectors.ts');
  const { configuredSources } = await import('../jobs/collectors.ts');
  const { readJobs } = await import('../jobs/job-file.ts');
  const { nextStart } = await import('../jobs/schedule.ts');
  const now = deps.now();
  const iso = (ms: number | null): string | null => (ms === null ? null : isoUtc(ms));
  const jobs = await readJobs(settings.folder, deps.packageFolder);
  return withStore(settings, async (store) => {
    const states = new Map(
      sourceStates(store, Number.MAX_SAFE_INTEGER).map((state) => [state.source, state]),
    );
    const configured = configuredSources(settings);
    const runs = new Map(lastJobRuns(store).map((run) => [run.job, run]));
    const calls = llmCalls(store);
    const lastCollect = (source: Collected) => {
      const state = states.get(source);
      return state === undefined
        ? null
        : {
            status: state.status,
            upTo: iso(state.upTo),
            error: state.error,
            gaps: state.gaps.map((gap) => gap.what),
          };
    };
    return {
      database: settings.database,
      databaseBytes: sizeOf(store.connection),
      now: isoUtc(now),
      sources: inventory(store).map((counts) => {
        return {
          ...counts,
          oldest: iso(counts.oldest),
          newest: iso(counts.newest),
          configured: configured.includes(counts.source),
          lastCollect: lastCollect(counts.source),
        };
      }),
      customers: {
        ...customerCounts(store.connection),
        from: settings.customers.from,
        lastCollect: lastCollect('customers'),
      },
      model: {
        provider: settings.llm.provider,
        model: settings.llm.model,
        last30Days: calls.totals({ since: now - 30 * DAY }),
        ever: calls.totals({ since: 0 }),
      },
      embeddings: {
        provider: settings.embeddings.provider,
        model: settings.embeddings.model,
        vectors: countVectors(store.connection).map(({ make, ...counts }) => ({
          model: make.split('\n')[1] ?? make,
          ...counts,
        })),
      },
      jobs: jobs.map((job) => {
        const run = runs.get(job.name);
        return {
          name: job.name,
          description: job.description,
          cron: job.when.cron,
          timezone: job.when.timezone ?? settings.timezone,
          nextStart: iso(nextStart(job, settings.timezone)),
          lastRun:
            run === undefined
              ? null
              : {
                  status: run.status,
                  startedAt: isoUtc(run.startedAt),
                  finishedAt: iso(run.finishedAt),
                  asOf: isoUtc(run.asOf),
                  detail: run.detail,
                },
        };
      }),
    };
  });
}
