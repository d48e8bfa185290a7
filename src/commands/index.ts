import type { Command } from 'commander';

import type { CommandDeps } from './deps.ts';

/** One line a verb, in the order of `brief --help`. The files are light: their actions import what they need. */
const REGISTRY: readonly ((program: Command, deps: CommandDeps) => void)[] = [];

export function registerCommands(program: Command, deps: CommandDeps): void {
  for (const register of REGISTRY) register(program, deps);
}
