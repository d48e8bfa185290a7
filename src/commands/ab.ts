import { resolve } from 'node:path';

import { type Command, Option } from 'commander';

import { InputError, UsageError } from '../core/errors.ts';
import { nearest } from '../core/nearest.ts';
import type { Settings } from '../core/settings.ts';
import type { Experiments } from '../experiments/document.ts';
import type { ExperimentsRequest } from '../experiments/experiments.ts';
import type { Inspector } from '../experiments/inventory/inspect.ts';
import type { Rendering } from '../experiments/page.ts';
import type { PlanOptions } from '../experiments/plan/plan-request.ts';
import type { Voices } from '../experiments/voices.ts';
import type { voicesFor } from '../jobs/page-voices.ts';
import type { Store } from '../store/store.ts';
import { registerAbHistory } from './ab-history.ts';
import type { CommandDeps } from './deps.ts';
import { withStore } from './open.ts';
import { addCommonOptions, addExamples, type CommonOptions } from './options.ts';
import { progressLine } from './progress.ts';

/** As FORMULAS and VENDORS of experiments/, which only the action may load. */
const FORMULAS = ['pooled', 'unpooled', 'cohen', 'evan-miller', 'growthbook', 'posthog'];
const VENDORS = ['posthog', 'growthbook'] as const;
/** Words that are no page. */
const RESERVED = ['list', 'show', 'status', 'srm'];
const FORMATS = ['terminal', 'markdown', 'html', 'json'] as const;

interface AbOptions extends CommonOptions, PlanOptions {
  goal?: string;
  for?: string;
  render?: boolean;
  allowPrivate?: boolean;
  format?: (typeof FORMATS)[number];
  export?: (typeof VENDORS)[number];
  out?: string;
}

export function registerAb(program: Command, deps: CommandDeps): void {
  const command = program
    .command('ab')
    .description('from a URL or a saved page to A/B tests that can be run')
    .argument(
      '<page>',
      'https://..., a saved HTML file, or - for standard input (a file called list is ./list)',
    )
    .option('--goal <event>', 'event that counts as success (default: what fits each test)')
    .option('--baseline <share>', 'visitors that do it today: 4% (default: a table)')
    .option('--traffic <visitors>', 'visitors of the page: 2000/day, 14000/week, 60000/month')
    .option('--mde <share>', 'smallest relative change worth finding (default: 10%)')
    .addOption(new Option('--formula <name>', 'how sizes are computed (default: pooled)').choices(FORMULAS))
    .option('--alpha <share>', 'false positives accepted (default: 0.05)')
    .option('--power <share>', 'chance to find the change (default: 0.8)')
    .option('--one-sided', 'look for a change in one direction only')
    .option('--variants <number>', 'arms, the page as it is among them (default: 2)')
    .option('--share <share>', 'part of the visitors that takes part (default: 100%)')
    .option(
      '--for <person>',
      'beside the tests, what customers said of them in the interviews this person may read (never in an export)',
    )
    .option('--mean <number>', 'for a goal that is an amount: its mean for each visitor, with --deviation')
    .option('--deviation <number>', 'and its standard deviation')
    .option(
      '--render',
      'read the page in Chromium once its scripts have run (found, or named by CHROMIUM_PATH)',
    )
    .option('--allow-private', 'also fetch pages from this machine and private networks')
    .addOption(new Option('--format <format>', 'default: terminal').choices(FORMATS))
    .addOption(
      new Option('--export <vendor>', "write the bodies of the vendor's calls; nothing is sent").choices(
        VENDORS,
      ),
    )
    .option('--out <folder>', 'where --export writes (default: ab-posthog or ab-growthbook here)');
  addCommonOptions(command);
  addExamples(command, [
    'brief ab https://acme.example/pricing',
    'brief ab https://acme.example/pricing --baseline 4% --traffic 2000/day',
    'brief ab https://acme.example/pricing --render --format html > report.html',
    'brief ab saved.html --goal sign_up --export growthbook',
    'brief ab https://acme.example/pricing --for alice',
    'brief ab list                          what was suggested, and what became of it',
    'brief ab status 3 running              note what became of a test',
    'brief ab srm 50123 49987               does the split of a result fit?',
  ]);
  // Said by us: commander's own sentence does not know that the first word may be a command mistyped.
  command.allowExcessArguments(true);
  command.action(async (page: string) => {
    if (command.args.length > 1) throw tooMany(page, command.args);
    await suggestTests(page, command.optsWithGlobals<AbOptions>(), deps);
  });
  registerAbHistory(command, deps);
}

async function suggestTests(asked: string, options: AbOptions, deps: CommandDeps): Promise<void> {
  if (options.out !== undefined && options.export === undefined) {
    throw new UsageError('ab.out-alone', '--out goes with --export', {
      hint: 'Say for which tool: --export posthog or --export growthbook.',
    });
  }
  // First of all: its worker loads the rules while everything else is read.
  const { startInspector } = await import('../experiments/inventory/inspect.ts');
  const inspector = startInspector();
  try {
    await suggestWith(inspector, asked, options, deps);
  } finally {
    inspector.stop();
  }
}

async function suggestWith(
  inspector: Inspector,
  asked: string,
  options: AbOptions,
  deps: CommandDeps,
): Promise<void> {
  const { readPlanRequest } = await import('../experiments/plan/plan-request.ts');
  const { request: plan, given } = readPlanRequest(options);
  const request = { plan, given, goal: options.goal ?? null };
  const settings = await settingsIfAny(options, deps);
  if (settings === null && options.for !== undefined) {
    throw new UsageError('ab.for-nobody', `who ${options.for} is stands in brief.yaml, and there is none`, {
      hint: 'Name it with --config, begin one with `brief init`, or leave out --for.',
    });
  }
  const made =
    settings === null
      ? await make(inspector, asked, request, options, null, deps)
      : await withStore(settings, async (store) => {
          const reader = await readerOf(options.for, settings, store);
          return make(inspector, asked, request, options, { settings, store, reader }, deps);
        });
  if (options.export !== undefined) await exportTo(options.export, made, options, deps);
  else deps.stdout.write(await shown(made, options, deps));
}

/** Without a brief.yaml everything works but the model and the history. */
async function settingsIfAny(options: AbOptions, deps: CommandDeps): Promise<Settings | null> {
  try {
    return await deps.loadSettings(options.config);
  } catch (error) {
    const none = error instanceof UsageError && error.code === 'config.not-found';
    if (none && options.config === undefined) return null;
    throw error;
  }
}

type ForReader = Parameters<typeof voicesFor>[2];

/** Whose eyes the report is for; null without `--for`. Throws UsageError for somebody unknown, before anything is fetched. */
async function readerOf(
  who: string | undefined,
  settings: Settings,
  store: Store,
): Promise<ForReader | null> {
  if (who === undefined) return null;
  const { findReader } = await import('../briefing/reader.ts');
  const { person, rights } = findReader(store, settings.people, who, settings.timezone);
  return { rights, reader: { id: person.id, name: person.name } };
}

interface Made {
  document: Experiments;
  /** What customers said, for one person's eyes: never stored, never exported. */
  voices: Voices | null;
  rendering: Rendering | null;
  /** Where the page is on the web; null where nothing tells. */
  url: string | null;
  /** Numbers of the tests in the history, in order; empty without a brief.yaml. */
  history: number[];
}

interface Home {
  settings: Settings;
  store: Store;
  reader: ForReader | null;
}

async function make(
  inspector: Inspector,
  asked: string,
  request: ExperimentsRequest,
  options: AbOptions,
  home: Home | null,
  deps: CommandDeps,
): Promise<Made> {
  const [{ fetchPage }, { experiments }] = await Promise.all([
    import('../experiments/fetch/fetch-page.ts'),
    import('../experiments/experiments.ts'),
  ]);
  const fetchDeps = {
    allowPrivate: options.allowPrivate ?? false,
    cwd: deps.cwd,
    stdin: deps.stdin,
    env: deps.env,
  };
  const read =
    options.render === true ? (await import('../experiments/fetch/render.ts')).renderPage : fetchPage;
  const line = progressLine(deps);
  const writer = home === null ? null : await writerFor(home, deps);
  const { document, page, inventory } = await experiments(
    request,
    {
      fetch: (signal) => {
        line.show(`reading ${asked === '-' ? 'standard input' : asked}`);
        return read(asked, fetchDeps, signal).catch((error: unknown) =>
          Promise.reject(mistyped(error, asked)),
        );
      },
      takeInventory: (found, signal, onText) => {
        line.show(`looking at what is on it (${Math.ceil(found.html.length / 1024)} KB)`);
        return inspector.inspect(found, signal, onText);
      },
      writer: writer && {
        provider: writer.provider,
        write: (...what) => {
          line.show(`${writer.provider} words the tests`);
          return writer.write(...what);
        },
      },
      now: deps.now,
    },
    deps.signal,
  ).finally(() => line.end());
  const url = page.url ?? ownAddress(inventory.canonical);
  const history = home === null ? [] : await remember(home.store, document, url, deps);
  const voices =
    home?.reader == null || options.export !== undefined
      ? null
      : (await import('../jobs/page-voices.ts')).voicesFor(
          home.store,
          home.settings.products,
          home.reader,
          document,
          { url, inventory },
        );
  return { document, voices, rendering: page.rendering, url, history };
}

/** `brief ab shwo 3` is no page and something behind it. */
function tooMany(page: string, args: readonly string[]): UsageError {
  const meant = nearest(page, RESERVED);
  return new UsageError(
    'usage.excess-arguments',
    `one page at a time: ${args.join(' ')} are ${args.length} words`,
    {
      hint:
        meant === null
          ? 'Put an address or a file name with spaces in quotation marks.'
          : `Did you mean \`brief ab ${[meant, ...args.slice(1)].join(' ')}\`?`,
    },
  );
}

/** `brief ab lsit` names no file, but nearly a command. */
function mistyped(error: unknown, asked: string): unknown {
  if (!(error instanceof InputError) || error.code !== 'page.no-file') return error;
  const meant = nearest(asked, RESERVED);
  if (meant === null) return error;
  return new UsageError('usage.unknown-command', error.message, {
    cause: error,
    hint: `Did you mean \`brief ab ${meant}\`?`,
  });
}

async function writerFor({ settings, store }: { settings: Settings; store: Store }, deps: CommandDeps) {
  const { experimentWriterFor } = await import('../jobs/experiment-writer.ts');
  return experimentWriterFor(settings, store, deps.now);
}

/** What a saved page says of itself. */
function ownAddress(canonical: string | null): string | null {
  return canonical !== null && /^https?:\/\//i.test(canonical) && URL.canParse(canonical) ? canonical : null;
}

async function remember(
  store: Store,
  { page, tests }: Experiments,
  url: string | null,
  deps: CommandDeps,
): Promise<number[]> {
  const { keyOf } = await import('../experiments/export/exported.ts');
  const { saveTests } = await import('../store/experiments.ts');
  const where = url ?? (page.from === 'stdin' ? 'standard input' : page.asked);
  return saveTests(
    store,
    tests.map((test) => ({ key: keyOf(test, { url: where }), page: where, title: test.title, body: test })),
    deps.now(),
  );
}

async function exportTo(
  vendor: (typeof VENDORS)[number],
  { document, url }: Made,
  options: AbOptions,
  deps: CommandDeps,
): Promise<void> {
  if (document.tests.length === 0) {
    throw new InputError('ab.no-tests', 'there is no test to export', {
      hint: '`brief ab PAGE` says what was found and what was refused.',
    });
  }
  const { exportTests } = await import('../experiments/export/export-tests.ts');
  const { writeFiles } = await import('./ab-files.ts');
  const folder = resolve(deps.cwd, options.out ?? `ab-${vendor}`);
  const files = exportTests(vendor, document.tests, { url });
  await writeFiles(folder, files);
  if (formatOf(options) === 'json') {
    deps.stdout.write(
      `${JSON.stringify({ schema: 1, folder, files: files.map((file) => file.path) }, null, 2)}\n`,
    );
    return;
  }
  const { tests } = document;
  const readmes = files.filter((file) => file.path.endsWith('/README.md')).map((file) => `  ${file.path}\n`);
  deps.stdout.write(
    `Wrote ${tests.length} ${tests.length === 1 ? 'test' : 'tests'} to ${folder}; nothing was sent. Begin with the README.md of each:\n${readmes.join('')}`,
  );
}

function formatOf({ json, format }: AbOptions): (typeof FORMATS)[number] {
  return json === true ? 'json' : (format ?? 'terminal');
}

async function shown(
  { document, voices, rendering, history }: Made,
  options: AbOptions,
  { color, columns }: CommandDeps,
): Promise<string> {
  switch (formatOf(options)) {
    case 'json':
      return `${JSON.stringify({ ...document, history, ...voicesJson(voices) }, null, 2)}\n`;
    case 'markdown': {
      const { renderMarkdown } = await import('../experiments/render/markdown.ts');
      return renderMarkdown(document, voices);
    }
    case 'html': {
      const { renderHtml } = await import('../experiments/render/html.ts');
      return renderHtml(document, rendering, voices);
    }
    case 'terminal': {
      const { renderTerminal } = await import('../experiments/render/terminal.ts');
      return renderTerminal(document, { color, columns, history }, voices);
    }
  }
}

function voicesJson(voices: Voices | null): object {
  if (voices === null) return {};
  const { reader, products, byTest } = voices;
  const tests = [...byTest].map(([test, quotes]) => ({ test, quotes }));
  return { customers: { for: reader.id, eyesOnly: reader.name, products, tests } };
}
