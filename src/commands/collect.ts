import { Argument, type Command } from 'commander';

import { EXIT } from '../core/errors.ts';
import { COLLECTED, type Collected } from '../core/item.ts';
import type { Settings } from '../core/settings.ts';
import type { Embedded } from '../interviews/meaning/embed-interviews.ts';
import type { Store } from '../store/store.ts';
import { maskerOf } from '../core/secrets.ts';
import type { CollectProgress, SourceSummary } from '../jobs/collect.ts';
import type { CommandDeps } from './deps.ts';
import { failureOf, withStore } from './open.ts';
import { addCommonOptions, addExamples, type CommonOptions } from './options.ts';
import { collectLine, count, type ProgressLine, progressLine } from './progress.ts';

interface CollectCommandOptions extends CommonOptions {
  since?: string;
  full?: boolean;
  asOf?: string;
}

export function registerCollect(program: Command, deps: CommandDeps): void {
  const command = program
    .command('collect')
    .description('read what is new from GitHub, Slack and the notes folders')
    .addArgument(new Argument('[source]', 'only this source').choices(COLLECTED))
    .option(
      '--since <when>',
      'how far back a first read goes: 30d or a date (default: history of brief.yaml)',
    )
    .option('--full', 'read again what was read before')
    .option('--as-of <time>', 'read as if it were this moment (archives)');
  addCommonOptions(command);
  addExamples(command, ['brief collect', 'brief collect slack --since 14d', 'brief collect --json']);
  command.action(async (source: Collected | undefined) => {
    await collect(source === undefined ? [] : [source], command.optsWithGlobals(), deps);
  });
}

async function collect(
  asked: readonly Collected[],
  options: CollectCommandOptions,
  deps: CommandDeps,
): Promise<void> {
  const { isoUtc, parseSince } = await import('../core/time.ts');
  const { clockOf } = await import('./clock.ts');
  const settings = await deps.loadSettings(options.config);
  const asOf = clockOf(options.asOf, settings.timezone, deps)();
  const since =
    options.since === undefined
      ? asOf - settings.historyMs
      : parseSince(options.since, asOf, settings.timezone);
  const { collectAll, collectExitCode, missingFrom } = await import('../jobs/collect.ts');
  const { chosenSources, collectTasks } = await import('../jobs/collectors.ts');
  const sources = chosenSources(settings, asked);
  const line = progressLine(deps);
  const newest = new Map<string, CollectProgress>();
  const { summaries, embedded } = await withStore(settings, async (store) => {
    const read = await collectAll({
      store,
      tasks: collectTasks(sources, {
        settings,
        store,
        fetch: deps.fetch,
        since,
        asOf,
        full: options.full ?? false,
        log: (text) => line.log(text),
      }),
      asOf,
      now: deps.now,
      signal: deps.signal,
      mask: maskerOf(settings.secrets),
      onProgress: (progress) => {
        newest.set(progress.source, progress);
        line.show(collectLine(newest));
      },
    });
    const vectors = sources.includes('notes') ? await embed(store, settings, line, deps) : null;
    return { summaries: read, embedded: vectors };
  });
  line.end();
  deps.stdout.write(
    options.json === true
      ? `${JSON.stringify({ asOf: isoUtc(asOf), since: isoUtc(since), sources: summaries, embedded }, null, 2)}\n`
      : `${summaries.map(summaryLine).join('')}${embedded === null ? '' : embeddedLine(embedded)}`,
  );
  const exitCode = collectExitCode(summaries);
  if (exitCode === EXIT.done) return;
  const first = summaries.find(({ error }) => error !== null)?.error;
  throw failureOf(
    exitCode,
    exitCode === EXIT.partial ? 'collect.partial' : (first?.code ?? 'collect.failed'),
    missingFrom(summaries).join('\n'),
    'Everything else was saved. Mend it and run `brief collect` again; `brief doctor` helps.',
  );
}

/** The vectors of new interviews, where an embedding model is configured; nothing is missing where it fails but search by meaning. */
export async function embed(
  store: Store,
  settings: Settings,
  line: ProgressLine,
  deps: CommandDeps,
): Promise<Embedded | null> {
  if (settings.embeddings.provider === 'none' || deps.signal.aborted) return null;
  const { embedAll } = await import('../jobs/meaning.ts');
  const { now, signal } = deps;
  return embedAll({ store, settings, now }, signal, {
    onProgress: (made, left) => line.show(`embedding interviews: ${count(made)} done, ${count(left)} left`),
  });
}

export function embeddedLine({ made, left, problem }: Embedded): string {
  if (made === 0 && left === 0 && problem === null) return '';
  const missing = left === 0 ? '' : `, ${count(left)} found by words alone`;
  const why =
    problem === null ? '' : `: ${problem.message}${problem.hint === null ? '' : ` — ${problem.hint}`}`;
  return `vectors ${count(made)} interviews embedded${missing}${why}\n`;
}

const WORDS = { done: 'done', partial: 'in part', failed: 'failed' } as const;

function summaryLine(summary: SourceSummary): string {
  const { source, status, read, added, changed, deleted, requests, ms } = summary;
  const gone = deleted === 0 ? '' : `, ${count(deleted)} deleted`;
  const items = `${count(read)} items read (${count(added)} new, ${count(changed)} changed${gone})`;
  return `${source.padEnd(7)} ${WORDS[status].padEnd(8)} ${items}, ${count(requests)} requests, ${(ms / 1000).toFixed(1)} s\n`;
}
