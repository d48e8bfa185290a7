import type { Command } from 'commander';

import type { CommandDeps } from './deps.ts';
import { registerDeciding } from './requests/decide.ts';
import { registerDigest } from './requests/digest.ts';
import { registerNotify } from './requests/notify.ts';
import { registerReading } from './requests/read.ts';
import { registerReview } from './requests/review.ts';

/** `brief requests ...`: what customers asked for, out of the stored interviews. The actions import what they need. */
export function registerRequests(program: Command, deps: CommandDeps): void {
  const requests = program
    .command('requests')
    .description(
      'what customers asked for, complained of and praised, with every quote, and what became of it',
    );
  registerReading(requests, deps);
  registerReview(requests, deps);
  registerDeciding(requests, deps);
  registerNotify(requests, deps);
  registerDigest(requests, deps);
}
