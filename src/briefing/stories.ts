/** Threads about one event become one story: a decision discussed in a PR, an issue and a Slack thread is told once. */
import { createHash } from 'node:crypto';

import type { Ranked } from './rank.ts';
import type { BriefingReason } from './reasons.ts';

export interface Story {
  /** Thread id of the oldest thread, so that a story keeps its id as threads join it. */
  id: string;
  /** Best first. */
  threads: Ranked[];
  score: number;
  reasons: BriefingReason[];
  /** Of what is new in it: the same content is not told twice. */
  hash: string;
}

/** A story grows to this many threads; a release checklist that points at fifty is not one event. */
const MOST_THREADS = 6;
/** A thread that points to more others than this is a list, not a part of one story (closing references count all the same). */
const MOST_TARGETS = 3;
/** Characters from which the same words of the same person are the same announcement. */
const ANNOUNCEMENT = 60;

/**
 * Stories in the order of their best thread. Threads are joined when one closes the other or points to it as its subject, and when
 * the same announcement opens both.
 */
export function toStories(ranked: readonly Ranked[]): Story[] {
  const byId = new Map(ranked.map((entry) => [entry.thread.id.toLowerCase(), entry]));
  const group = new Map<Ranked, Ranked[]>(ranked.map((entry) => [entry, [entry]]));
  const join = (entry: Ranked, other: Ranked | undefined): void => {
    const mine = group.get(entry);
    const theirs = other === undefined ? undefined : group.get(other);
    if (mine === undefined || theirs === undefined || mine === theirs) return;
    if (mine.length + theirs.length > MOST_THREADS) return;
    mine.push(...theirs);
    for (const member of theirs) group.set(member, mine);
  };
  const place = new Map(ranked.map((entry, index) => [entry, index]));
  const posted = new Map<string, Ranked>();
  for (const entry of ranked) {
    for (const target of subjectsOf(entry)) join(entry, byId.get(target.toLowerCase()));
    const text = announcementOf(entry);
    if (text === null) continue;
    join(entry, posted.get(text));
    posted.set(text, entry);
  }
  const seen = new Set<Ranked[]>();
  const stories: Story[] = [];
  for (const entry of ranked) {
    const members = group.get(entry) ?? [entry];
    if (seen.has(members)) continue;
    seen.add(members);
    stories.push(toStory([...members].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0))));
  }
  return stories;
}

/** An announcement posted in several channels is one event: its author and words, where they are long enough to be no greeting. */
function announcementOf({ thread }: Ranked): string | null {
  const root = thread.items[0];
  if (root === undefined || thread.source !== 'slack') return null;
  const words = root.text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
  return words.length < ANNOUNCEMENT ? null : `${thread.author?.id ?? ''} ${words}`;
}

/** The threads that a thread is about: what it closes, and what its root or a Slack message in it points to. */
function subjectsOf({ thread }: Ranked): string[] {
  const closing = new Set<string>();
  const pointed = new Set<string>();
  for (const item of thread.items) {
    const counts = item === thread.items[0] || thread.source === 'slack';
    for (const link of item.links) {
      if (link.target.toLowerCase() === thread.id.toLowerCase()) continue;
      if (link.closes) closing.add(link.target);
      else if (counts || link.target.startsWith('slack:')) pointed.add(link.target);
    }
  }
  return pointed.size > MOST_TARGETS ? [...closing] : [...new Set([...closing, ...pointed])];
}

/** `threads`: best first. */
function toStory(threads: Ranked[]): Story {
  const oldest = threads.reduce((first, entry) =>
    entry.thread.createdAt < first.thread.createdAt ? entry : first,
  );
  const reasons = new Map<string, BriefingReason>();
  for (const reason of threads.flatMap((entry) => entry.reasons)) {
    const known = reasons.get(reason.code);
    const evidence = [...new Set([...(known?.evidence ?? []), ...reason.evidence])];
    reasons.set(reason.code, { ...reason, evidence });
  }
  return {
    id: oldest.thread.id,
    threads,
    score: Math.max(...threads.map((entry) => entry.score)),
    reasons: [...reasons.values()].sort((a, b) => b.weight - a.weight),
    hash: contentHash(threads),
  };
}

/** What would have to change for the story to be told again: somebody wrote, or a state or request moved. */
function contentHash(threads: readonly Ranked[]): string {
  const parts = threads
    .map(({ thread, fresh }) => [
      thread.id,
      thread.state,
      [...thread.reviewRequests].sort(),
      [...thread.assignees].sort(),
      fresh.map((item) => [item.id, item.updatedAt]),
    ])
    .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
