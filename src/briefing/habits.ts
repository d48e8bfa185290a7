/** What a reader's past says about a thread: measures between 0 and a few, which `rank.ts` weighs. */
import { DAY } from '../core/time.ts';

import { type History, RECENT } from './history.ts';
import type { Candidate, Span } from './news.ts';
import { type Bag, bagOf, cosine, rarityIn, type Vector, vectorOf } from './topics.ts';

/** The reader's habits, and how the candidates of this morning stand to them. */
export interface Habits {
  /** Accounts of the reader. */
  accounts: ReadonlySet<number>;
  /** By container id. */
  places: ReadonlyMap<number, Place>;
  /** Threads written in together, by account. */
  peers: ReadonlyMap<number, number>;
  /** By thread, 0 to 2: like what the reader answered, plus like what they wrote. */
  topics: ReadonlyMap<number, number>;
  /** Candidates with news, by container. */
  busy: ReadonlyMap<number, number>;
  /** How many different people wrote in the window, where the reader may see: what "many" is measured by. */
  writers: number;
}

/** A container the reader writes in. */
export interface Place {
  /** Of what the reader writes, the part that stands here, 0 to 1; older counts less. */
  share: number;
  /** Of the threads that others began here in the last 30 days, the part that the reader joined; a few are added to the divisor. */
  joinRate: number;
  /** Items the reader wrote here. */
  items: number;
  /** 1: wrote here just now; halves every four days. */
  recent: number;
}

/** Half-life of what counts towards the share. */
const SHARE_HALVES = 15 * DAY;
/** A container with three threads is no place where somebody joins all. */
const JOIN_PRIOR = 5;
/** Who wrote once does not live there. */
const SHARE_PRIOR = 2;
const JOINED_TEXTS = 400;
const OWN_TEXTS = 600;
const NEW_TEXTS = 10;

export function habitsOf(history: History, candidates: readonly Candidate[], span: Span): Habits {
  const busy = new Map<number, number>();
  for (const { thread, fresh } of candidates) {
    if (fresh.length > 0) busy.set(thread.containerId, (busy.get(thread.containerId) ?? 0) + 1);
  }
  return {
    accounts: history.accounts,
    places: placesOf(history, span.to),
    peers: history.peers,
    topics: topicsOf(history, candidates),
    busy,
    writers: new Set(candidates.flatMap(({ fresh }) => fresh.map((item) => item.author?.id))).size,
  };
}

function placesOf({ own, joined, begun, accounts }: History, to: number): Map<number, Place> {
  const weights = new Map<number, number>();
  const last = new Map<number, number>();
  const items = new Map<number, number>();
  let total = 0;
  for (const item of own) {
    const weight = 2 ** (-(to - item.at) / SHARE_HALVES);
    weights.set(item.containerId, (weights.get(item.containerId) ?? 0) + weight);
    last.set(item.containerId, Math.max(last.get(item.containerId) ?? 0, item.at));
    items.set(item.containerId, (items.get(item.containerId) ?? 0) + 1);
    total += weight;
  }
  const answered = new Map<number, number>();
  for (const thread of joined) {
    if (accounts.has(thread.authorId ?? -1) || thread.createdAt <= to - RECENT) continue;
    answered.set(thread.containerId, (answered.get(thread.containerId) ?? 0) + 1);
  }
  return new Map(
    [...weights].map(([id, weight]) => [
      id,
      {
        share: weight / (total + SHARE_PRIOR),
        joinRate: (answered.get(id) ?? 0) / ((begun.get(id) ?? 0) + JOIN_PRIOR),
        items: items.get(id) ?? 0,
        recent: 2 ** (-(to - (last.get(id) ?? 0)) / (4 * DAY)),
      },
    ]),
  );
}

/** What is rare is judged among this morning's candidates and the reader's own threads, so no word list is needed. */
function topicsOf(history: History, candidates: readonly Candidate[]): Map<number, number> {
  const joined = history.joined.slice(0, JOINED_TEXTS).map((thread) => bagOf(thread.text));
  if (joined.length === 0) return new Map();
  const own = history.own.slice(0, OWN_TEXTS).map((item) => bagOf(item.text));
  const texts = new Map<number, Bag>(
    candidates.map(({ thread, fresh }) => [
      thread.rowId,
      bagOf(
        [
          thread.title,
          thread.items[0]?.text.slice(0, 2000) ?? '',
          ...fresh.slice(-NEW_TEXTS).map((item) => item.text.slice(0, 500)),
        ].join('\n'),
      ),
    ]),
  );
  const rarity = rarityIn([...texts.values(), ...joined]);
  const profiles: Vector[] = [vectorOf(joined, rarity), vectorOf(own, rarity)];
  return new Map(
    [...texts].map(([id, bag]) => {
      const vector = vectorOf([bag], rarity);
      return [id, profiles.reduce((sum, profile) => sum + cosine(profile, vector), 0)];
    }),
  );
}
