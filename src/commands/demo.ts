import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import type { Command } from 'commander';

import type { Briefing } from '../briefing/document.ts';
import { InputError, UsageError } from '../core/errors.ts';
import type { Settings } from '../core/settings.ts';
import type { JobSummary } from '../jobs/run-job.ts';
import type { SampleServers } from '../testing/sample.ts';
import type { CommandDeps } from './deps.ts';
import { addExamples, type CommonOptions } from './options.ts';
import { count } from './progress.ts';

export interface DemoOptions extends CommonOptions {
  for?: string;
  keep?: string;
  explain?: boolean;
}

/** What a demo did; its files stay in `folder`, its servers are gone. */
export interface DemoRun {
  folder: string;
  asOf: number;
  summary: JobSummary;
  /** Who got a direct message, by Slack id. */
  messages: { user: string; text: string; blocks: unknown[] | null }[];
  briefing: Briefing;
}

export function registerDemo(program: Command, deps: CommandDeps): void {
  const command = program
    .command('demo')
    .description('the whole thing on a made-up company: no account, no key, no network')
    .option(
      '--for <person>',
      'whose briefing to print: alice, bob, carol, deniz, erin or femi (a guest)',
      'alice',
    )
    .option('--explain', 'show why each story is there')
    .option('--json', 'print JSON: what was read and sent, and the briefing')
    .option(
      '--keep <folder>',
      'where its brief.yaml and database go: an empty or new folder (default: a temporary one)',
    );
  addExamples(command, ['brief demo', 'brief demo --for femi', 'brief demo --keep ./demo --json']);
  command.action(async () => {
    const options: DemoOptions = command.optsWithGlobals();
    if (options.config !== undefined) {
      throw new UsageError('demo.config', 'the demo has a brief.yaml of its own', {
        hint: 'Leave --config out; --keep FOLDER says where the demo puts its files.',
      });
    }
    const made = await runDemo(options, deps);
    deps.stdout.write(options.json === true ? await asJson(made) : await asText(made, options, deps));
  });
}

/**
 * Runs the nightly job on the sample company, from the servers to the direct messages: emulated GitHub and Slack on loopback, the
 * real collectors, store, briefings and outbox, the clock at Friday 20 November 2026, 07:00 UTC. When something fails, what it made is removed.
 */
export async function runDemo(options: DemoOptions, deps: CommandDeps): Promise<DemoRun> {
  const { SAMPLE_MORNING, startSample } = await import('../testing/sample.ts');
  const sample = join(deps.packageFolder, 'data', 'sample');
  if (!existsSync(join(sample, 'brief.yaml'))) {
    throw new InputError('demo.no-sample', `the sample company is missing: there is no ${sample}`, {
      hint: 'Install the package again; it comes with data/sample.',
    });
  }
  const folder = await makeFolder(options.keep, deps);
  const pinned: CommandDeps = { ...deps, now: () => SAMPLE_MORNING };
  try {
    await cp(join(sample, 'brief.yaml'), join(folder, 'brief.yaml'));
    await cp(join(sample, 'notes'), join(folder, 'notes'), { recursive: true });
    const servers = await startSample(sample, pinned.now);
    try {
      const settings = demoSettings(await deps.loadSettings(join(folder, 'brief.yaml')), servers);
      return await nightlyJob(folder, settings, servers, options, pinned);
    } finally {
      await servers.close();
    }
  } catch (error) {
    for (const made of options.keep === undefined ? [folder] : OURS.map((name) => join(folder, name))) {
      await rm(made, { recursive: true, force: true });
    }
    throw error;
  }
}

/** What a demo puts into its folder. */
const OURS = ['brief.yaml', 'notes', 'data'];

async function nightlyJob(
  folder: string,
  settings: Settings,
  servers: SampleServers,
  options: DemoOptions,
  deps: CommandDeps,
): Promise<DemoRun> {
  const [{ findJob }, { runJobNow, throwUnlessDone }, { briefPerson, briefingDeps }, { withStore }] =
    await Promise.all([
      import('../jobs/job-file.ts'),
      import('./run-job.ts'),
      import('../jobs/brief-person.ts'),
      import('./open.ts'),
    ]);
  const asOf = deps.now();
  const job = await findJob('nightly-briefing', folder, deps.packageFolder);
  const summary = await runJobNow(job, asOf, false, settings, deps);
  await throwUnlessDone(summary);
  // Finds the document that was just made and sent; nothing is sent here.
  const { briefing } = await withStore(settings, (store) =>
    briefPerson(
      briefingDeps(store, settings, deps.now, null),
      null,
      options.for ?? 'alice',
      { job: job.name, asOf, since: null, explain: false, deliver: true, dryRun: false },
      deps.signal,
    ),
  );
  const messages = servers.slack.sent.flatMap(({ user, text, blocks }) =>
    user === null ? [] : [{ user, text, blocks }],
  );
  return { folder, asOf, summary, messages, briefing };
}

/** The sample's settings with the emulated servers for GitHub and Slack, whatever stands in the environment. */
function demoSettings(settings: Settings, servers: SampleServers): Settings {
  return {
    ...settings,
    database: join(settings.folder, 'data', 'brief.db'),
    github: settings.github && { ...settings.github, apiUrl: servers.github.url },
    slack: settings.slack && { ...settings.slack, apiUrl: servers.slack.url },
    secrets: {
      githubToken: 'demo',
      githubApp: null,
      slackBotToken: 'xoxb-demo',
      openaiKey: null,
      embeddingsKey: null,
      vitallyKey: null,
    },
  };
}

/** The folder that `--keep` names, else a new temporary one. Throws UsageError where something lies in it. */
async function makeFolder(keep: string | undefined, deps: CommandDeps): Promise<string> {
  if (keep === undefined) return mkdtemp(join(tmpdir(), 'brief-demo-'));
  const folder = resolve(deps.cwd, keep);
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) {
    throw new UsageError('demo.folder-in-use', `${folder} is not empty`, {
      hint: 'Give --keep a new folder; nothing in this one was touched.',
    });
  }
  return folder;
}

async function asJson({ folder, asOf, summary, messages, briefing }: DemoRun): Promise<string> {
  const { isoUtc } = await import('../core/time.ts');
  const out = {
    asOf: isoUtc(asOf),
    folder,
    sources: summary.sources,
    people: summary.people,
    messages,
    briefing,
  };
  return `${JSON.stringify(out, null, 2)}\n`;
}

async function asText(made: DemoRun, options: DemoOptions, deps: CommandDeps): Promise<string> {
  const { renderTerminal } = await import('../briefing/render/terminal.ts');
  const { formatLocal, isoUtc } = await import('../core/time.ts');
  const { asOf, summary, messages, briefing } = made;
  const read = summary.sources.map(({ source, read: items }) => `${source} ${count(items)} items`).join(', ');
  return [
    '',
    `A made-up company, the morning of ${formatLocal(asOf, 'UTC', 'EEEE d MMMM yyyy, HH:mm')} UTC.`,
    `Read over HTTP from an emulated GitHub and Slack, and from a folder of notes: ${read}.`,
    `Sent as Slack DMs: ${messages.length} briefings, to ${summary.people.map(({ person }) => person).join(', ')}. This one is ${briefing.person.name}'s:`,
    renderTerminal(briefing, {
      color: deps.color,
      hyperlinks: deps.isTTY && deps.color,
      columns: deps.columns,
      explain: options.explain ?? false,
    }),
    nextLines(made.folder, isoUtc(asOf).replace(':00Z', 'Z'), deps),
  ].join('\n');
}

/** Lines to paste: the demo's database again, then one's own company. */
function nextLines(folder: string, moment: string, deps: CommandDeps): string {
  // BRIEF_DB would lead away from the demo's database.
  const away = (deps.env['BRIEF_DB'] ?? '') === '' ? '' : 'BRIEF_DB= ';
  const own = binary(deps);
  const brief = `${away}${own}`;
  const file = quoted(`${folder}/brief.yaml`);
  return [
    'Its brief.yaml and database stay here; everybody else in it, and why:',
    `  ${brief} --for bob --as-of ${moment} --since 24h --config ${file}`,
    `  ${brief} --for femi --as-of ${moment} --since 24h --config ${file}    # a guest, in one channel only`,
    `  ${brief} --for alice --as-of ${moment} --since 7d --explain --config ${file}`,
    'Your own company:',
    `  ${own} init      # writes a commented brief.yaml here`,
    `  ${own} doctor    # says what is still missing, with what to do`,
    '',
  ].join('\n');
}

/** How the binary is called from where the person is. */
function binary({ packageFolder, cwd }: CommandDeps): string {
  const folder = packageFolder.replaceAll('\\', '/').replace(/\/$/, '');
  const installed = /^(.*)\/node_modules\/(?:@[^/]+\/)?[^/]+$/.exec(folder);
  const here = cwd.replaceAll('\\', '/');
  if (installed === null)
    return here === folder ? 'node dist/cli.js' : `node ${quoted(`${folder}/dist/cli.js`)}`;
  return here === installed[1] || here.startsWith(`${installed[1]}/`) ? 'npx brief' : 'brief';
}

function quoted(path: string): string {
  return /^[\w./:@+-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
