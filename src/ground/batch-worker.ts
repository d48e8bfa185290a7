import { type LineOutcome, type NumberedLine, outcomeOf } from './lines.ts';

/** What a thread of `outcomesOf` does. */
export default function judge(batch: readonly NumberedLine[]): LineOutcome[] {
  return batch.map(outcomeOf);
}
