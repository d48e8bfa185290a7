import type { Command } from 'commander';

import { parseMoment, type Clock } from '../core/time.ts';
import type { CommandDeps } from './deps.ts';

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

/** The clock of a command: stands still at `asOf` (without an offset: in `zone`), else the real one. */
export function clockOf(asOf: string | undefined, zone: string, deps: Pick<CommandDeps, 'now'>): Clock {
  if (asOf === undefined) return deps.now;
  const moment = parseMoment(asOf, zone);
  return () => moment;
}

/** Examples under the options of `--help`. */
export function addExamples(command: Command, lines: readonly string[]): Command {
  return command.addHelpText('after', `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}\n`);
}
