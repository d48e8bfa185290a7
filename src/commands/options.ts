import type { Command } from 'commander';

/** What every command takes, wherever it stands on the line. */
export interface CommonOptions {
  config?: string;
  json?: boolean;
}

/** Adds `--config` and `--json` to a command; read them with `command.optsWithGlobals()`. */
export function addCommonOptions(command: Command): Command {
  return command
    .option('--config <file>', 'brief.yaml to use (default: found upward from here)')
    .option('--json', 'print JSON (the same as --format json)');
}

/** Examples under the options of `--help`. */
export function addExamples(command: Command, lines: readonly string[]): Command {
  return command.addHelpText('after', `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}\n`);
}
