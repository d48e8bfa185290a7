/** The order of threads for one reader: reasons first, then what their past actions predict. */
import { DAY } from '../core/time.ts';

import type { Candidate, History, Span } from './news.ts';
import { type BriefingReason, PERSONAL } from './reasons.ts';
import { cosine, profileOf, type Profile } from './topics.ts';

export interface Ranked extends Candidate {
  score: number;
  reasons: BriefingReason[];
}

/** A bound on what a quota may lift: at most this many places of the list go to threads without a personal reason. */
const OTHER_PLACES = 2;

/**
 * Candidates with their reasons, best first. The strongest reason sets the class; further reasons and what the reader did before
 * (wrote in the thread, in the container, beside these people, on these topics) order inside it and may lift by about one class.
 */
export function rank(
  candidates: readonly { candidate: Candidate; reasons: BriefingReason[] }[],
  history: History,
  span: Span,
): Ranked[] {
  const past = summarise(history, span);
  return candidates
    .map(({ candidate, reasons }) => ({
      ...candidate,
      reasons,
      score: scoreOf(candidate, reasons, past, span),
    }))
    .sort(
      (a, b) =>
        b.score - a.score || b.thread.createdAt - a.thread.createdAt || (a.thread.id < b.thread.id ? -1 : 1),
    );
}

interface Past {
  /** Share of the reader's recent writing, by container; decays with 30 days. */
  containers: ReadonlyMap<number, number>;
  threads: ReadonlyMap<number, number>;
  peers: ReadonlyMap<number, number>;
  mostWithPeer: number;
  topics: Profile;
}

function summarise(history: History, span: Span): Past {
  const containers = new Map<number, number>();
  const threads = new Map<number, number>();
  let total = 0;
  for (const item of history.own) {
    const weight = 2 ** (-(span.to - item.at) / (30 * DAY));
    containers.set(item.containerId, (containers.get(item.containerId) ?? 0) + weight);
    threads.set(item.threadId, Math.max(threads.get(item.threadId) ?? 0, item.at));
    total += weight;
  }
  for (const [id, weight] of containers) containers.set(id, weight / total);
  return {
    containers,
    threads,
    peers: history.peers,
    mostWithPeer: Math.max(1, ...history.peers.values()),
    topics: profileOf(history.own.map((item) => item.text)),
  };
}

function scoreOf(candidate: Candidate, reasons: readonly BriefingReason[], past: Past, span: Span): number {
  const best = reasons[0]?.weight ?? 0;
  const more = reasons.slice(1).reduce((sum, reason) => sum + reason.weight, 0);
  return best + 0.04 * Math.min(more, 20) + affinity(candidate, past, span);
}

/** What the reader's past predicts, about 0 to 6; without a past it is near 0. */
function affinity({ thread, fresh, mine }: Candidate, past: Past, span: Span): number {
  const since = (span.to - (past.threads.get(thread.rowId) ?? -Infinity)) / DAY;
  const recency = 2 ** (-since / 4);
  const depth = Math.min(1, Math.log2(1 + mine.length) / 4);
  const container = Math.sqrt(past.containers.get(thread.containerId) ?? 0);
  const authors = new Set([thread.author?.id, ...fresh.map((item) => item.author?.id)]);
  const peers = Math.max(0, ...[...authors].map((id) => past.peers.get(id ?? -1) ?? 0)) / past.mostWithPeer;
  const topic = cosine(past.topics, [thread.title, ...fresh.slice(-5).map((item) => item.text)].join('\n'));
  const ended = thread.state === 'merged' || thread.state === 'closed' ? 1 : 0;
  const last = Math.max(thread.createdAt, fresh.at(-1)?.at ?? 0);
  const age = Math.min(1, (span.to - last) / Math.max(DAY, span.to - span.from));
  return 1.6 * recency + 0.8 * depth + 1.6 * container + 0.7 * peers + 1.2 * topic - 1.5 * ended - 0.5 * age;
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
