/** The last gate before words are shown: a sentence that its evidence does not prove is dropped and counted. */
import type { Evidence, Sentence } from '../core/evidence.ts';
import { isoUtc } from '../core/time.ts';
import { check } from '../ground/check.ts';
import type { Verdict } from '../ground/claim.ts';

/** A sentence that was judged, for the store and for `brief show --evidence`. */
export interface Judged extends Sentence {
  /** `lead`, `1.headline`, `1.summary`, `also`. */
  place: string;
  verdict: Verdict;
}

/** What a proof stands on: everything the reader may see of a story, and the clock. */
export interface Ground {
  evidence: ReadonlyMap<string, Evidence>;
  asOf: number;
  timezone: string;
}

/** Judges one sentence against the evidence that it cites. Ids that the reader may not see are not in `ground`, so they fail. */
export function prove(place: string, sentence: Sentence, ground: Ground): Judged {
  const cited = sentence.evidence.flatMap((id) => ground.evidence.get(id) ?? []);
  const verdict = check({
    sentence: sentence.text,
    cites: [...sentence.evidence],
    evidence: cited,
    asOf: isoUtc(ground.asOf),
    timezone: ground.timezone,
  });
  return { ...sentence, place, verdict };
}
