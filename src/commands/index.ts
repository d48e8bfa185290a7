import type { Command } from 'commander';

import { registerAb } from './ab.ts';
import { registerBriefing } from './brief.ts';
import { registerCheck } from './check.ts';
import { registerCollect } from './collect.ts';
import { registerCustomers } from './customers.ts';
import { registerDemo } from './demo.ts';
import type { CommandDeps } from './deps.ts';
import { registerDoctor } from './doctor.ts';
import { registerExport } from './export.ts';
import { registerImport } from './import.ts';
import { registerInit } from './init.ts';
import { registerInterviews } from './interviews.ts';
import { registerPrompts } from './prompts.ts';
import { registerRequests } from './requests.ts';
import { registerRun } from './run-job.ts';
import { registerSchedule } from './schedule.ts';
import { registerShow } from './show.ts';
import { registerStatus } from './status.ts';

/** One line a verb, in the order of `brief --help`. The files are light: their actions import what they need. */
const REGISTRY: readonly ((program: Command, deps: CommandDeps) => void)[] = [
  registerBriefing,
  registerInit,
  registerDoctor,
  registerCollect,
  registerImport,
  registerRun,
  registerSchedule,
  registerShow,
  registerStatus,
  registerAb,
  registerInterviews,
  registerRequests,
  registerCustomers,
  registerExport,
  registerCheck,
  registerPrompts,
  registerDemo,
];

export function registerCommands(program: Command, deps: CommandDeps): void {
  for (const register of REGISTRY) register(program, deps);
}
