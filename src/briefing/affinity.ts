/** How likely a reader is to act in a thread, from what they did before; no reason enters here. */
import { DAY, HOUR } from '../core/time.ts';

import type { Habits } from './habits.ts';
import type { Candidate, Span } from './news.ts';

/**
 * Log-odds, rounded, but for a constant. Found by a conditional logit (one choice set for each person and morning: the threads the
 * person acted in within 72 hours against the others) on the earlier halves of three public archives, two of GitHub and one of
 * Slack, one set of weights for all; no word and no name of an archive enters. `npm run bench:backtest` ranks the cases again.
 */
const WEIGHT = {
  /** The reader wrote in the thread, opened it or is addressed. */
  takesPart: 2.5,
  /** Times the logarithm of the reader's items in it. */
  ownItems: 0.3,
  /** Falls to a third in three days after the reader's last word. */
  ownRecent: 0.7,
  /** Addressed, and nobody has answered. */
  unanswered: 0.8,
  closed: -3.7,
  /** Not fitted: who speaks to the reader in a closed thread has something left to say. */
  closedAddressed: -1.5,
  /** Times the logarithm of the days since the thread began. */
  age: -0.25,
  /** Times the logarithm of the hours since its last word. */
  silence: -0.6,
  topics: 2,
  /** These count for threads that are new to the reader only: */
  placeKnown: 0.8,
  /** Times the root of the part of the reader's writing that stands in the container. */
  placeShare: 2,
  placeRecent: 0.5,
  /** Times the part of the container's threads by others that the reader joins. */
  joinRate: 7.5,
  /** Times the logarithm of how many threads of the container have news: one of many is seldom the one. */
  crowd: -0.6,
  /** Times the logarithm of how many different people wrote in the window. */
  people: 0.25,
  /** Times the logarithm of the threads shared with who began it. */
  peer: 0.1,
};

/** Higher: more likely. About -4 to 6; 1 and more is seldom reached by a thread that is new to the reader. */
export function affinity(candidate: Candidate, addressed: boolean, habits: Habits, span: Span): number {
  const { thread, fresh, mine } = candidate;
  const last = Math.max(thread.createdAt, fresh.at(-1)?.arrivedAt ?? 0);
  const closed = thread.state === 'merged' || thread.state === 'closed';
  return (
    (closed ? (addressed ? WEIGHT.closedAddressed : WEIGHT.closed) : 0) +
    WEIGHT.age * Math.log1p((span.to - thread.createdAt) / DAY) +
    WEIGHT.silence * Math.log1p((span.to - last) / HOUR) +
    WEIGHT.topics * (habits.topics.get(thread.rowId) ?? 0) +
    (mine.length > 0 || addressed ? ofPart(candidate, addressed, span) : ofNew(candidate, habits))
  );
}

function ofPart({ thread, mine }: Candidate, addressed: boolean, span: Span): number {
  const since = (span.to - (mine.at(-1)?.at ?? -Infinity)) / DAY;
  return (
    WEIGHT.takesPart +
    WEIGHT.ownItems * Math.log1p(mine.length) +
    WEIGHT.ownRecent * Math.exp(-since / 3) +
    (addressed && thread.items.length === 1 ? WEIGHT.unanswered : 0)
  );
}

function ofNew({ thread, fresh }: Candidate, { places, busy, peers }: Habits): number {
  const place = places.get(thread.containerId);
  const people = new Set(fresh.map((item) => item.author?.id)).size;
  const score =
    WEIGHT.people * Math.log1p(people) +
    WEIGHT.crowd * Math.log1p(busy.get(thread.containerId) ?? 0) +
    WEIGHT.peer * Math.log1p(peers.get(thread.author?.id ?? -1) ?? 0);
  if (place === undefined) return score;
  return (
    score +
    WEIGHT.placeKnown +
    WEIGHT.placeShare * Math.sqrt(place.share) +
    WEIGHT.placeRecent * place.recent +
    WEIGHT.joinRate * place.joinRate
  );
}
