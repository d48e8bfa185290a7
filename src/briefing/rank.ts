/** The order of threads for one reader: reasons first, then what their past actions predict. */
import { DAY, HOUR } from '../core/time.ts';

import type { Habits } from './habits.ts';
import type { Candidate, Span } from './news.ts';
import { type BriefingReason, PERSONAL, type ReasonCode } from './reasons.ts';

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

/**
 * Log-odds that the reader acts in the thread within three days, rounded. Found by a conditional logit (one choice set for each
 * person and morning) on the earlier halves of three archives, two of GitHub and one of Slack, with one set of weights for all;
 * `npm run bench:backtest` repeats the measurement. `waits` is not fitted: the archives hold no review requests, and the design
 * puts them first.
 */
const WEIGHT = {
  /** Times the weight of the strongest reason, 0 to 10. */
  reason: 0.15,
  waits: 3,
  /** The reader is in the thread: wrote in it, opened it, is addressed. What follows halves in meaning then. */
  takesPart: 2.5,
  ownItems: 0.3,
  ownRecent: 0.7,
  addressedAlone: 0.8,
  closed: -3.7,
  /** Logarithm of the days since the thread began. */
  age: -0.25,
  /** Logarithm of the hours since its last word. */
  silence: -0.6,
  topics: 2,
  /** These only for threads that are new to the reader. */
  placeKnown: 0.8,
  placeShare: 2,
  placeRecent: 0.5,
  joinRate: 7.5,
  crowd: -0.6,
  peer: 0.1,
};

/** Nothing new by others and no reason: below everything else. */
const NOTHING_NEW = -20;

const ADDRESSED: ReadonlySet<ReasonCode> = new Set(['review_requested', 'assigned', 'question', 'mention']);
const WAITS: ReadonlySet<ReasonCode> = new Set(['review_requested', 'assigned']);

function scoreOf(
  candidate: Candidate,
  reasons: readonly BriefingReason[],
  habits: Habits,
  span: Span,
): number {
  const { thread, fresh, mine } = candidate;
  const has = (codes: ReadonlySet<ReasonCode>): boolean => reasons.some(({ code }) => codes.has(code));
  const addressed = has(ADDRESSED);
  const takesPart = mine.length > 0 || addressed;
  const last = Math.max(thread.createdAt, fresh.at(-1)?.at ?? 0);
  const closed = thread.state === 'merged' || thread.state === 'closed';
  // What was learned is told by the features below, not a second time by its reason.
  const strongest = reasons.find(({ code }) => code !== 'learned')?.weight ?? 0;
  return (
    (fresh.length === 0 && reasons.length === 0 ? NOTHING_NEW : 0) +
    WEIGHT.reason * strongest +
    (has(WAITS) ? WEIGHT.waits : 0) +
    (closed ? WEIGHT.closed : 0) +
    WEIGHT.age * Math.log1p((span.to - thread.createdAt) / DAY) +
    WEIGHT.silence * Math.log1p((span.to - last) / HOUR) +
    WEIGHT.topics * (habits.topics.get(thread.rowId) ?? 0) +
    (takesPart ? partScore(candidate, addressed, span) : newScore(candidate, habits))
  );
}

function partScore({ thread, mine }: Candidate, addressed: boolean, span: Span): number {
  const since = (span.to - (mine.at(-1)?.at ?? -Infinity)) / DAY;
  return (
    WEIGHT.takesPart +
    WEIGHT.ownItems * Math.log1p(mine.length) +
    WEIGHT.ownRecent * Math.exp(-since / 3) +
    (addressed && thread.items.length === 1 ? WEIGHT.addressedAlone : 0)
  );
}

/** A thread that is new to the reader: the place, and who began it. */
function newScore({ thread }: Candidate, { places, busy, peers }: Habits): number {
  const place = places.get(thread.containerId);
  const crowd = WEIGHT.crowd * Math.log1p(busy.get(thread.containerId) ?? 0);
  const peer = WEIGHT.peer * Math.log1p(peers.get(thread.author?.id ?? -1) ?? 0);
  if (place === undefined) return crowd + peer;
  return (
    crowd +
    peer +
    WEIGHT.placeKnown +
    WEIGHT.placeShare * Math.sqrt(place.share) +
    WEIGHT.placeRecent * place.recent +
    WEIGHT.joinRate * place.joinRate
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
