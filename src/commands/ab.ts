import type { Command } from 'commander';

import { registerAbHistory } from './ab-history.ts';
import type { CommandDeps } from './deps.ts';
import { addExamples } from './options.ts';

export function registerAb(program: Command, deps: CommandDeps): void {
  const command = program
    .command('ab')
    .description('A/B tests: what was suggested and run; the check of a result');
  addExamples(command, ['brief ab list', 'brief ab status 3 running', 'brief ab srm 50123 49987']);
  registerAbHistory(command, deps);
}
