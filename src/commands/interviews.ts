import type { Command } from 'commander';

import type { CommandDeps } from './deps.ts';
import { registerAsking } from './interviews/ask.ts';
import { registerChanges } from './interviews/change.ts';
import { registerEmbedding } from './interviews/embed.ts';
import { registerCompleting } from './interviews/complete.ts';
import { registerFinding } from './interviews/find.ts';
import { registerForgetting } from './interviews/forget.ts';
import { registerImports } from './interviews/import.ts';
import { registerSite } from './interviews/site.ts';
import { registerSummaries } from './interviews/summary.ts';

/** `brief interviews ...`. The actions import what they need. */
export function registerInterviews(program: Command, deps: CommandDeps): void {
  const interviews = program
    .command('interviews')
    .description('every customer interview: split a document, search, show, correct');
  registerImports(interviews, deps);
  registerFinding(interviews, deps);
  registerAsking(interviews, deps);
  registerSummaries(interviews, deps);
  registerChanges(interviews, deps);
  registerCompleting(interviews, deps);
  registerSite(interviews, deps);
  registerForgetting(interviews, deps);
  registerEmbedding(interviews, deps);
}
