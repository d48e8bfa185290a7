/** The order of threads for one reader: reasons first, then what their past actions predict. */
import { affinity } from './affinity.ts';
import type { Habits } from './habits.ts';
import type { Candidate, Span } from './news.ts';
import { ADDRESSED, type BriefingReason, PERSONAL, type ReasonCode } from './reasons.ts';

export interface Ranked extends Candidate {
  score: number;
  reasons: BriefingReason[];
}

/** A bound on what a quota may lift: at most this many places of the list go to threads without a personal reason. */
const OTHER_PLACES = 2;

/**
 * Candidates with their reasons, best first. The class of the strongest reason enters as a strong feature, not as a wall: an open
 * thread where the reader answers every day may stand above a passing mention in a closed one.
 */
export function rank(
  candidates: readonly { candidate: Candidate; reasons: BriefingReason[] }[],
  habits: Habits,
  span: Span,
): Ranked[] {
  return candidates
    .map(({ candidate, reasons }) => ({
      ...candidate,
      reasons,
      score: scoreOf(candidate, reasons, habits, span),
    }))
    .sort(
      (a, b) =>
        b.score - a.score || b.thread.createdAt - a.thread.createdAt || (a.thread.id < b.thread.id ? -1 : 1),
    );
}

/** Points for each point of the strongest reason's weight, fitted together with `affinity`'s. */
const REASON = 0.15;
/** Not fitted, as the archives hold few of these: the design puts first what waits for the reader. */
const WAITING: Partial<Record<ReasonCode, number>> = {
  review_requested: 3,
  assigned: 3,
  question: 1.5,
  mention: 1.5,
};
/** Nothing new by others and no reason: below everything else. */
const NOTHING_NEW = -20;

function scoreOf(
  candidate: Candidate,
  reasons: readonly BriefingReason[],
  habits: Habits,
  span: Span,
): number {
  // What was learned is in the affinity already.
  const strongest = reasons.find(({ code }) => code !== 'learned')?.weight ?? 0;
  const waiting = Math.max(0, ...reasons.map(({ code }) => WAITING[code] ?? 0));
  const addressed = reasons.some(({ code }) => ADDRESSED.has(code));
  const empty = candidate.fresh.length === 0 && reasons.length === 0;
  return (
    affinity(candidate, addressed, habits, span) + REASON * strongest + waiting + (empty ? NOTHING_NEW : 0)
  );
}

/**
 * The first `places` stories: the list's own order, but when threads that wait for the reader would fill it alone, the best two
 * of the other classes still get in.
 */
export function withQuota<T extends { reasons: readonly BriefingReason[] }>(
  ordered: readonly T[],
  places: number,
): T[] {
  const chosen = ordered.slice(0, places);
  const isOther = (entry: T): boolean => !entry.reasons.some((reason) => PERSONAL.has(reason.code));
  const quota = Math.min(OTHER_PLACES, Math.floor(places / 3));
  const missing = quota - chosen.filter(isOther).length;
  if (missing <= 0 || ordered.length <= places) return chosen;
  const waiting = ordered.slice(places).filter(isOther).slice(0, missing);
  return [...chosen.slice(0, places - waiting.length), ...waiting];
}
