/** The order of threads for one reader: reasons first, then what their past actions predict. */
import { affinity } from './affinity.ts';
import type { Habits } from './habits.ts';
import type { Candidate, Span } from './news.ts';
import { ADDRESSED, type BriefingReason, PERSONAL, type ReasonCode } from './reasons.ts';

export interface Ranked extends Candidate {
  score: number;
  reasons: BriefingReason[];
}

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

/** What everybody should know of, and decisions: one of them is told on any morning that has one. */
const MUST_KNOW: ReadonlySet<ReasonCode> = new Set([
  'decision',
  'incident',
  'release',
  'many_people',
  'reactions',
  'product',
]);

type WithReasons = { reasons: readonly BriefingReason[] };

/** Kinds of story that what waits for the reader may not starve: each has a place, if there is one to fill it. */
const KEPT_PLACES: readonly ((story: WithReasons) => boolean)[] = [
  ({ reasons }) => reasons.some(({ code }) => MUST_KNOW.has(code)),
  ({ reasons }) => !reasons.some(({ code }) => PERSONAL.has(code)),
];

/**
 * The first `places` stories: the list's own order, but where what waits for the reader fills it alone, the last places go to the
 * best must-know and the best story of the other classes.
 */
export function withQuota<T extends WithReasons>(ordered: readonly T[], places: number): T[] {
  const chosen = new Set(ordered.slice(0, places));
  const kept = new Set<T>();
  for (const belongs of KEPT_PLACES) {
    const best = ordered.find(belongs);
    if (best === undefined) continue;
    if (!chosen.has(best)) {
      const last = [...chosen].findLast((story) => !kept.has(story));
      if (last === undefined || places < 3) continue;
      chosen.delete(last);
      chosen.add(best);
    }
    kept.add(best);
  }
  return ordered.filter((story) => chosen.has(story));
}
