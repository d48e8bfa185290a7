import type { Claim, Reason, Verdict } from './claim.ts';
import { checkAttribution } from './checks/attribution.ts';
import { checkDates } from './checks/date.ts';
import { checkChanges, checkDone, checkPending } from './checks/done.ts';
import { checkEventDays } from './checks/event-day.ts';
import { checkEvidence, checkTopic } from './checks/evidence.ts';
import { checkLinks } from './checks/link.ts';
import { checkNames } from './checks/name.ts';
import { checkNegation } from './checks/negation.ts';
import { checkNumbers } from './checks/number.ts';
import { checkQuotes } from './checks/quote.ts';
import { checkReferences } from './checks/reference.ts';
import { checkStance } from './checks/stance.ts';
import { checkStates } from './checks/state.ts';
import { subjectOf } from './reading/subject.ts';
import type { Known } from './reading/subject.ts';

/**
 * Whether the cited evidence proves a sentence, by code alone: no database, no model, no clock. Reasons name what is not
 * proven with its span in UTF-16 units of the sentence; support names where the proven parts stand in the stored text.
 *
 * `known.people` only helps to see names in a sentence; with `known.read` (`factsOf`) evidence that many sentences cite is read once.
 */
export function check(claim: Claim, known: Known = {}): Verdict {
  const subject = subjectOf(claim, known);
  checkEvidence(subject);
  if (subject.cited.length > 0) {
    checkQuotes(subject);
    checkLinks(subject);
    checkReferences(subject);
    checkDates(subject);
    checkEventDays(subject);
    checkNumbers(subject);
    checkNames(subject);
    checkStates(subject);
    checkDone(subject);
    checkPending(subject);
    checkChanges(subject);
    checkAttribution(subject);
    checkStance(subject);
    checkNegation(subject);
    if (subject.reasons.length === 0) checkTopic(subject);
  }
  if (subject.reasons.length === 0) return { ok: true, reasons: [], support: subject.support };
  const reasons = subject.reasons.toSorted((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  return { ok: false, reasons: distinct(reasons), support: subject.support };
}

/** One complaint a code and place. */
function distinct(reasons: readonly Reason[]): Reason[] {
  return reasons.filter(
    (reason, index) =>
      reasons.findIndex(
        (other) =>
          other.code === reason.code && other.span[0] === reason.span[0] && other.span[1] === reason.span[1],
      ) === index,
  );
}
