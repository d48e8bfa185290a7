import type { Command } from 'commander';

import type { CommandDeps } from './deps.ts';

type Register = (program: Command, deps: CommandDeps) => void;

/** `brief` alone. */
const ROOT = async (): Promise<Register> => (await import('./brief.ts')).registerBriefing;
/** One line a verb, in the order of `brief --help`. The files are light: their actions import what they need. */
const REGISTRY: Readonly<Record<string, () => Promise<Register>>> = {
  init: async () => (await import('./init.ts')).registerInit,
  doctor: async () => (await import('./doctor.ts')).registerDoctor,
  collect: async () => (await import('./collect.ts')).registerCollect,
  import: async () => (await import('./import.ts')).registerImport,
  run: async () => (await import('./run-job.ts')).registerRun,
  schedule: async () => (await import('./schedule.ts')).registerSchedule,
  show: async () => (await import('./show.ts')).registerShow,
  status: async () => (await import('./status.ts')).registerStatus,
  ab: async () => (await import('./ab.ts')).registerAb,
  interviews: async () => (await import('./interviews.ts')).registerInterviews,
  requests: async () => (await import('./requests.ts')).registerRequests,
  customers: async () => (await import('./customers.ts')).registerCustomers,
  export: async () => (await import('./export.ts')).registerExport,
  check: async () => (await import('./check.ts')).registerCheck,
  prompts: async () => (await import('./prompts.ts')).registerPrompts,
  demo: async () => (await import('./demo.ts')).registerDemo,
};

/** Where the first word of `argv` is a verb, that one alone: to load all of them takes longer than most of them work. */
export async function registerCommands(
  program: Command,
  deps: CommandDeps,
  argv: readonly string[],
): Promise<void> {
  const [first = ''] = argv;
  const named = Object.hasOwn(REGISTRY, first) ? REGISTRY[first] : undefined;
  const needed = named === undefined ? Object.values(REGISTRY) : [named];
  for (const register of await Promise.all([ROOT, ...needed].map((load) => load()))) register(program, deps);
}
