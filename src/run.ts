import { Command, CommanderError } from 'commander';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { registerCommands } from './commands/index.ts';
import type { CommandDeps, Deps, Output } from './commands/deps.ts';
import { BriefError, EXIT, type ExitCode, messageOf, UsageError } from './core/errors.ts';
import { nearest } from './core/nearest.ts';
import { printable } from './core/printable.ts';
import { maskSecrets, maskValues } from './core/secrets.ts';

export type { Deps } from './commands/deps.ts';

/**
 * The whole command line: `argv` without node and script. Never touches `process`: everything comes in by `deps`, and the exit
 * code comes out. Errors are written to `deps.stderr` as message and hint, secrets masked; `BRIEF_DEBUG=1` adds the stack.
 */
export async function run(argv: readonly string[], deps: Deps): Promise<ExitCode> {
  const secrets = new Set<string>();
  const commandDeps: CommandDeps = {
    ...deps,
    // What was collected is printed as it is, but for our own secrets; what is said about a run loses all that looks like one.
    stdout: filtered(deps.stdout, (text) => printable(maskValues(text, secrets), deps.color)),
    stderr: filtered(deps.stderr, (text) => printable(maskSecrets(text, { values: secrets }), true)),
    loadSettings: async (configFile) => {
      const { findConfig } = await import('./config/find.ts');
      const file = await findConfig({ configFile, cwd: deps.cwd });
      // Only now: YAML and its schema are most of what a command without a brief.yaml would load.
      const { loadSettings } = await import('./config/load.ts');
      const loaded = await loadSettings({ configFile: file, cwd: deps.cwd, env: deps.env });
      for (const value of loaded.secretValues) secrets.add(value);
      return loaded.settings;
    },
  };
  const program = await makeProgram(commandDeps, argv);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return EXIT.done;
  } catch (thrown) {
    const error = thrown instanceof CommanderError ? fromCommander(thrown, program) : thrown;
    if (error === null) return EXIT.done;
    return report(error, commandDeps);
  }
}

async function makeProgram(deps: CommandDeps, argv: readonly string[]): Promise<Command> {
  const program = new Command('brief')
    .description('The few things that matter to each person, from GitHub, Slack and interview notes.')
    .version(await versionOf(deps.packageFolder), '-V, --version')
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => deps.stdout.write(text),
      // Errors are ours to print, in `report`.
      writeErr: () => undefined,
      outputError: () => undefined,
      getOutHelpWidth: () => deps.columns,
      getOutHasColors: () => deps.color,
    })
    .helpCommand('help [command]', 'help for a command');
  await registerCommands(program, deps, argv);
  return program.addHelpText('after', EXIT_CODES);
}

const EXIT_CODES = `Exit codes:
  0 done   1 failed   2 wrong usage or configuration   3 input unusable
  4 done in part (also after Ctrl-C)   5 refused for safety   130 stopped by a second Ctrl-C
`;

async function versionOf(packageFolder: string): Promise<string> {
  const text = await readFile(join(packageFolder, 'package.json'), 'utf8');
  return /"version":\s*"([^"]+)"/.exec(text)?.[1] ?? 'unknown';
}

/** Null for what is no error: help and version were shown. */
function fromCommander(error: CommanderError, program: Command): UsageError | null {
  if (error.exitCode === 0 || error.code === 'commander.help') return null;
  const typed = program.args[0];
  const known = program.commands.flatMap((command) => [command.name(), ...command.aliases()]);
  // The root command has an action of its own, so commander takes a mistyped command for a superfluous argument.
  if (typed !== undefined && !typed.startsWith('-') && !known.includes(typed) && typed !== 'help') {
    const meant = nearest(typed, [...known, 'help']);
    return new UsageError('usage.unknown-command', `unknown command "${typed}"`, {
      hint: meant === null ? '`brief --help` lists the commands.' : `Did you mean \`brief ${meant}\`?`,
    });
  }
  const [message = '', suggestion] = error.message.replace(/^error: /, '').split('\n');
  const code = error.code
    .replace('commander.', 'usage.')
    .replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return new UsageError(code, message, {
    hint: suggestion?.replaceAll(/^\(|\)$/g, '') ?? 'See `brief --help` or `brief COMMAND --help`.',
  });
}

function filtered(output: Output, filter: (text: string) => string): Output {
  return { write: (text) => output.write(filter(text)), drained: () => output.drained() };
}

function report(error: unknown, deps: Deps): ExitCode {
  const say = (text: string): boolean => deps.stderr.write(`${text}\n`);
  if (deps.signal.aborted && !(error instanceof BriefError)) {
    say('brief: stopped; what was read up to here is kept');
    return EXIT.partial;
  }
  if (error instanceof BriefError) {
    say(`brief: ${error.message} [${error.code}]`);
    if (error.hint !== undefined) say(`  ${error.hint}`);
  } else {
    say(`brief: unexpected error: ${messageOf(error)}`);
    say('  Run it again with BRIEF_DEBUG=1 for the details.');
  }
  if (deps.env['BRIEF_DEBUG'] === '1' && error instanceof Error) say(stackOf(error));
  return error instanceof BriefError ? error.exitCode : EXIT.failed;
}

function stackOf(error: Error): string {
  const stack = error.stack ?? String(error);
  return error.cause instanceof Error ? `${stack}\ncaused by ${stackOf(error.cause)}` : stack;
}
