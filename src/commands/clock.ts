import { type Clock, parseMoment } from '../core/time.ts';
import type { CommandDeps } from './deps.ts';

/** The clock of a command: stands still at `asOf` (without an offset: in `zone`), else the real one. */
export function clockOf(asOf: string | undefined, zone: string, deps: Pick<CommandDeps, 'now'>): Clock {
  if (asOf === undefined) return deps.now;
  const moment = parseMoment(asOf, zone);
  return () => moment;
}
