/** The last gate before words are shown: a sentence that its evidence does not prove is dropped and counted. */
import type { Evidence, Sentence } from '../core/evidence.ts';
import { isoUtc } from '../core/time.ts';
import { check } from '../ground/check.ts';
import type { Verdict } from '../ground/claim.ts';
import { ownWordsFaults, type OwnWordsRules } from '../ground/own-words.ts';
import { factsOf } from '../ground/reading/facts.ts';

/** A sentence that was judged, for the store and for `brief show --evidence`. */
export interface Judged extends Sentence {
  /** `lead`, `1.headline`, `1.summary`, `also`; `model.headline` and `model.summary`: refused as soon as the model had said it. */
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
  const claim = {
    sentence: sentence.text,
    cites: [...sentence.evidence],
    evidence: cited,
    asOf: isoUtc(ground.asOf),
    timezone: ground.timezone,
  };
  const verdict = check(claim, { read: factsOf });
  return { ...sentence, place, verdict };
}

/** Judges a sentence of a model: as any other, and by what a model may say in its own words. */
export function proveOwnWords(
  place: string,
  sentence: Sentence,
  ground: Ground,
  rules: OwnWordsRules,
): Judged {
  const judged = prove(place, sentence, ground);
  const cited = sentence.evidence.flatMap((id) => ground.evidence.get(id) ?? []);
  const span: [number, number] = [0, sentence.text.length];
  const faults = ownWordsFaults(sentence.text, cited, rules).map((what) => ({
    code: 'quote' as const,
    what,
    span,
  }));
  const { verdict } = judged;
  return {
    ...judged,
    verdict: { ...verdict, ok: verdict.ok && faults.length === 0, reasons: [...verdict.reasons, ...faults] },
  };
}
