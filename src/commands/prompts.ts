import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';

import type { Command } from 'commander';

import { InputError, messageOf, UsageError } from '../core/errors.ts';
import type { Settings } from '../core/settings.ts';
import type { PromptCase, PromptCases } from '../jobs/prompt-cases.ts';
import type { Prompt } from '../llm/prompts/prompt.ts';
import type { LlmProvider } from '../llm/provider.ts';
import type { Store } from '../store/store.ts';
import type { CommandDeps } from './deps.ts';
import { withStore } from './open.ts';
import { addCommonOptions, addExamples, type CommonOptions } from './options.ts';

interface CaseOptions extends CommonOptions {
  for?: string;
  asOf?: string;
  since?: string;
  page?: string;
}

interface CompareOptions extends CaseOptions {
  with?: string;
  cases?: string;
}

export function registerPrompts(program: Command, deps: CommandDeps): void {
  const command = program
    .command('prompts')
    .description('the texts that a model is given: list them, see them filled, compare two versions');
  addCommonOptions(command);
  addExamples(command, [
    'brief prompts',
    'brief prompts show story-summary --for alice',
    'brief prompts compare story-summary --with mine.md --cases 5',
  ]);
  command.action(async () => list(command.optsWithGlobals<CommonOptions>(), deps));

  const show = command
    .command('show')
    .description('a prompt filled with stored data, as a model would get it; nothing is sent')
    .argument('<name>', 'a name of the list');
  addCaseOptions(show);
  addExamples(show, [
    'brief prompts show story-summary',
    'brief prompts show story-summary --for alice --since 7d',
    'brief prompts show ab-tests --page saved.html',
  ]);
  show.action(async (name: string) => showFilled(name, show.optsWithGlobals<CaseOptions>(), deps));

  const compare = command
    .command('compare')
    .description('two versions of a prompt on the same stored cases, side by side, with the configured model')
    .argument('<name>', 'a name of the list')
    .requiredOption('--with <file>', 'the other version')
    .option('--cases <number>', 'how many cases', '5');
  addCaseOptions(compare);
  addExamples(compare, [
    'brief prompts compare story-summary --with mine.md',
    'brief prompts compare story-summary --with mine.md --cases 3 --for alice --since 7d --json',
  ]);
  compare.action(async (name: string) => compareTwo(name, compare.optsWithGlobals<CompareOptions>(), deps));
}

function addCaseOptions(command: Command): void {
  command
    .option('--for <person>', "with what this person may see: a person's id (default: everybody, in turn)")
    .option('--as-of <time>', 'as it was then: 2026-11-20T07:00')
    .option('--since <time>', 'start of the window: 24h, 3d or a time')
    .option('--page <file>', 'a saved page, for prompts about pages');
  addCommonOptions(command);
}

async function list(options: CommonOptions, deps: CommandDeps): Promise<void> {
  const folder = await folderIfAny(options, deps);
  const { loadPrompt, promptNames } = await import('../llm/prompts/prompt.ts');
  const prompts = promptNames(folder).map((name) => loadPrompt(name, folder));
  if (options.json === true) {
    const rows = prompts.map(({ name, purpose, version, promptVersion, output, file }) => ({
      name,
      purpose,
      version,
      hash: promptVersion.split('@')[1],
      output,
      file,
    }));
    deps.stdout.write(`${JSON.stringify({ prompts: rows }, null, 2)}\n`);
    return;
  }
  for (const prompt of prompts) deps.stdout.write(listed(prompt));
}

function listed({ purpose, version, promptVersion, output, file }: Prompt): string {
  return `${promptVersion}  version ${version}, for ${purpose}\n    gives ${output}\n    ${file}\n`;
}

/** The prompts of the package can be seen without a brief.yaml. */
async function folderIfAny(options: CommonOptions, deps: CommandDeps): Promise<string | null> {
  try {
    return (await deps.loadSettings(options.config)).folder;
  } catch (error) {
    const none = error instanceof UsageError && error.code === 'config.not-found';
    if (none && options.config === undefined) return null;
    throw error;
  }
}

async function showFilled(name: string, options: CaseOptions, deps: CommandDeps): Promise<void> {
  const settings = await deps.loadSettings(options.config);
  const { loadPrompt } = await import('../llm/prompts/prompt.ts');
  const { masking } = await import('../llm/wrappers/masking.ts');
  const prompt = loadPrompt(name, settings.folder);
  const { cases } = await filled(prompt, 1, options, settings, deps, null);
  const [first] = cases;
  if (first === undefined) throw nothingToFill(prompt);
  // What a secret or an address becomes on its way, seen from the other end.
  let seen = { system: first.system, user: first.user };
  const end = {
    name: 'openai' as const,
    model: 'none',
    contextTokens: 0,
    supportsSchema: true,
    local: true,
    generate: ({ system, user }: { system: string; user: string }) => {
      seen = { system, user };
      return Promise.resolve({ text: '', finish: 'stop' as const, model: 'none', tokensIn: 0, tokensOut: 0 });
    },
  };
  const request = { purpose: prompt.purpose, promptVersion: prompt.promptVersion, maxTokens: 1, ...seen };
  await masking(end, { redact: settings.llm.redact }).generate(request, deps.signal);
  if (options.json === true) {
    const { promptVersion, file } = prompt;
    deps.stdout.write(`${JSON.stringify({ name, promptVersion, file, for: first.for, ...seen }, null, 2)}\n`);
    return;
  }
  deps.stdout.write(
    `${prompt.promptVersion}, for ${first.for}\n\n# System\n\n${seen.system}\n\n# User\n\n${seen.user}\n`,
  );
}

async function compareTwo(name: string, options: CompareOptions, deps: CommandDeps): Promise<void> {
  const settings = await deps.loadSettings(options.config);
  const most = Number(options.cases);
  if (!Number.isInteger(most) || most < 1 || most > 50) {
    throw new UsageError('usage.cases', `--cases ${options.cases} is no whole number from 1 to 50`, {
      hint: 'Each case is asked twice: `--cases 5`.',
    });
  }
  const [{ composeLlm }, { loadPrompt }, { llmCalls }] = await Promise.all([
    import('../llm/compose.ts'),
    import('../llm/prompts/prompt.ts'),
    import('../store/llm-calls.ts'),
  ]);
  const mine = loadPrompt(name, settings.folder);
  const other = await otherVersion(name, options.with ?? '', deps);
  const both = await withStore(settings, async (store) => {
    const provider = await composeLlm(settings.llm, settings.secrets, {
      calls: llmCalls(store),
      clock: deps.now,
      runId: null,
    });
    if (provider === null) {
      throw new UsageError('prompts.no-model', 'no model is configured, so no version can be tried', {
        hint: 'Set llm: { provider: ollama, model: "llama3.1:8b" } in brief.yaml; `brief prompts show` needs none.',
      });
    }
    const first = await filled(mine, most, options, settings, deps, { store, provider });
    if (first.cases.length === 0) throw nothingToFill(mine);
    return [first, await filled(other, most, options, settings, deps, { store, provider })] as const;
  });
  const versions = [
    { prompt: mine, made: both[0] },
    { prompt: other, made: both[1] },
  ];
  if (options.json === true) {
    const out = versions.map(({ prompt, made }) => ({
      promptVersion: prompt.promptVersion,
      file: prompt.file,
      ...made,
    }));
    deps.stdout.write(`${JSON.stringify({ versions: out }, null, 2)}\n`);
    return;
  }
  deps.stdout.write(sideBySide(versions, deps.columns));
}

async function otherVersion(name: string, path: string, deps: CommandDeps): Promise<Prompt> {
  const { parsePrompt } = await import('../llm/prompts/prompt.ts');
  const file = resolve(deps.cwd, path);
  let content: string;
  try {
    content = await readFile(file, 'utf8');
  } catch (error) {
    throw new InputError('prompts.no-file', `${path} cannot be read: ${messageOf(error)}`, {
      cause: error,
      hint: `Copy prompts/${name}.md, change it, and name the copy.`,
    });
  }
  return parsePrompt(content, name, file);
}

type Asked = { store: Store; provider: LlmProvider } | null;

/** The stored cases of a prompt; answered where a provider is given. */
async function filled(
  prompt: Prompt,
  most: number,
  options: CaseOptions,
  settings: Settings,
  deps: CommandDeps,
  asked: Asked,
): Promise<PromptCases> {
  const [{ promptCases }, { loadPrompt }, time, { findReader }, { DEFAULT_CONTEXT }] = await Promise.all([
    import('../jobs/prompt-cases.ts'),
    import('../llm/prompts/prompt.ts'),
    import('../core/time.ts'),
    import('../briefing/reader.ts'),
    import('../llm/servers/server-facts.ts'),
  ]);
  const asOf = options.asOf === undefined ? deps.now() : time.parseMoment(options.asOf, settings.timezone);
  const since = options.since === undefined ? null : time.parseSince(options.since, asOf, settings.timezone);
  const html = options.page === undefined ? null : await readFile(resolve(deps.cwd, options.page), 'utf8');
  const use = (store: Store): Promise<PromptCases> => {
    const people =
      options.for === undefined
        ? settings.people.map(({ id }) => id)
        : [findReader(store, settings.people, options.for, settings.timezone).person.id];
    const work = {
      settings,
      store,
      prompt: (name: string) => loadPrompt(name, settings.folder),
      asOf,
      since,
      people,
      page: html === null ? null : { url: basename(options.page ?? ''), html },
      post: null,
      now: deps.now,
      signal: deps.signal,
    };
    const context = settings.llm.contextTokens ?? DEFAULT_CONTEXT;
    return promptCases(work, prompt, most, asked?.provider ?? null, context);
  };
  return asked === null ? withStore(settings, use) : use(asked.store);
}

function nothingToFill(prompt: Prompt): InputError {
  return new InputError('prompts.no-case', `nothing that is stored fills ${prompt.name} now`, {
    hint: 'Give a longer window (--since 14d), another moment (--as-of), or --page for a prompt about pages.',
  });
}

interface Version {
  prompt: Prompt;
  made: PromptCases;
}

function sideBySide(versions: readonly Version[], columns: number): string {
  const width = Math.max(30, Math.floor((columns - 3) / 2));
  const row = (cells: readonly string[]): string => {
    const lines = cells.map((cell) => wrapped(cell, width));
    const height = Math.max(...lines.map(({ length }) => length));
    return Array.from({ length: height }, (_, at) =>
      lines
        .map((cell) => (cell[at] ?? '').padEnd(width))
        .join(' | ')
        .trimEnd(),
    ).join('\n');
  };
  const count = Math.max(...versions.map(({ made }) => made.cases.length));
  const cases = Array.from({ length: count }, (_, at) => {
    const rule = `-- case ${at + 1} of ${count}, ${versions[0]?.made.cases[at]?.for ?? '?'} `;
    return [rule.padEnd(2 * width + 3, '-'), row(versions.map(({ made }) => caseText(made.cases[at])))];
  });
  const totals = versions.map(({ made }) => {
    const kept = made.sentences.filter(({ why }) => why.length === 0).length;
    const repaired = made.cases.filter((each) => each.repaired).length;
    const seconds = made.cases.reduce((sum, { ms }) => sum + ms, 0) / 1000;
    const tokens = made.cases.reduce((sum, each) => sum + each.tokensIn + each.tokensOut, 0);
    return `${kept} of ${made.sentences.length} sentences survived the checks, ${repaired} repairs, ${seconds.toFixed(1)} s, ${tokens} tokens`;
  });
  return `${[
    row(versions.map(({ prompt }) => `${prompt.promptVersion} (version ${prompt.version})`)),
    ...cases.flat(),
    '='.repeat(2 * width + 3),
    row(totals),
  ].join('\n')}\n`;
}

function caseText(made: PromptCase | undefined): string {
  if (made === undefined) return '(no such case)';
  if (made.answer === null) return `(no answer: ${made.failure ?? 'not asked'})`;
  const answer = readable(made.answer);
  return made.repaired ? `${answer}\n(asked twice)` : answer;
}

/** JSON without its punctuation; what is no JSON as it came. */
function readable(answer: string): string {
  try {
    const lines: string[] = [];
    const walk = (value: unknown, key: string): void => {
      if (Array.isArray(value) && value.every((each) => typeof each !== 'object')) {
        lines.push(`${key}: ${value.join(', ')}`);
      } else if (typeof value === 'object' && value !== null) {
        for (const [name, inner] of Object.entries(value)) walk(inner, Array.isArray(value) ? key : name);
      } else {
        lines.push(`${key}: ${String(value)}`);
      }
    };
    walk(JSON.parse(answer), 'answer');
    return lines.join('\n');
  } catch {
    return answer;
  }
}

function wrapped(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => {
    const lines: string[] = [];
    let rest = line;
    while (rest.length > width) {
      const space = rest.lastIndexOf(' ', width);
      const at = space > width / 3 ? space : width;
      lines.push(rest.slice(0, at));
      rest = rest.slice(at).trimStart();
    }
    return [...lines, rest];
  });
}
