/**
 * Why a thread matters to one reader, decided by code before any model is asked. In the design's order of precedence;
 * `weight` keeps that order, so that `--explain` can show it.
 */
import type { Product } from '../core/settings.ts';
import type { ItemAt, ThreadAt } from '../store/activity.ts';

import { affinity } from './affinity.ts';
import type { Heard } from './heard.ts';
import { asksSomething, isNod, soundsDecided, soundsLikeIncident } from './cues.ts';
import type { Habits } from './habits.ts';
import { type Candidate, isMutedThread, type Span, splitInterest } from './news.ts';
import type { ReaderOf } from './reader.ts';

export const REASONS = {
  review_requested: { weight: 10, label: 'your review is asked for' },
  question: { weight: 9.6, label: 'a question to you' },
  assigned: { weight: 9.4, label: 'assigned to you' },
  mention: { weight: 9.2, label: 'you are mentioned' },
  last_word: { weight: 8.6, label: 'somebody answered you' },
  own_changed: { weight: 8.4, label: 'your own work changed' },
  own_thread: { weight: 8.2, label: 'news in what you opened' },
  decision: { weight: 7.4, label: 'a decision where you take part' },
  your_thread: { weight: 7, label: 'a thread you are in' },
  path: { weight: 4.6, label: 'a path you follow' },
  label: { weight: 4.5, label: 'a label you follow' },
  person: { weight: 4.4, label: 'somebody you follow' },
  words: { weight: 4.3, label: 'your interests' },
  repo: { weight: 4, label: 'a repository you follow' },
  channel: { weight: 4, label: 'a channel you follow' },
  learned: { weight: 3.8, label: 'like what you take part in' },
  product: { weight: 3.6, label: 'a customer about your product' },
  incident: { weight: 3.4, label: 'an incident' },
  release: { weight: 3.2, label: 'a release' },
  many_people: { weight: 2.6, label: 'many people take part' },
  reactions: { weight: 2.4, label: 'strong reactions' },
} as const satisfies Record<string, { weight: number; label: string }>;

export type ReasonCode = keyof typeof REASONS;

export interface BriefingReason {
  code: ReasonCode;
  weight: number;
  /** Ids of the items that show it. */
  evidence: string[];
}

/** The first two classes of the design: somebody waits for you, your own work changed. */
export const PERSONAL: ReadonlySet<ReasonCode> = new Set([
  'review_requested',
  'question',
  'assigned',
  'mention',
  'last_word',
  'own_changed',
  'own_thread',
]);

/** Codes by which somebody speaks to the reader. */
export const ADDRESSED: ReadonlySet<ReasonCode> = new Set([
  'review_requested',
  'assigned',
  'question',
  'mention',
]);

const OPEN = new Set<string | null>(['open', 'draft', null]);
/** A part of those who wrote in the window makes a thread a matter for everybody; so many at least, and so many always do. */
const MANY_PEOPLE = { part: 0.1, least: 6, enough: 25 };
const STRONG_REACTIONS = { part: 0.2, least: 8, enough: 60 };

/** The reasons of one thread, the strongest first; none: noise to this reader. */
export function reasonsFor(
  candidate: Candidate,
  reader: ReaderOf,
  products: readonly Product[],
  span: Span,
  habits: Habits,
  heard?: Heard,
): BriefingReason[] {
  const found = new Map<ReasonCode, Set<string>>();
  const add = (code: ReasonCode, ...evidence: (ItemAt | undefined)[]): void => {
    const ids = found.get(code) ?? new Set();
    for (const item of evidence) if (item !== undefined) ids.add(item.id);
    if (ids.size > 0) found.set(code, ids);
  };
  waitingFor(candidate, reader, span, add);
  ownWork(candidate, span, add);
  takingPart(candidate, span, add);
  if (!isMutedThread(candidate.thread, reader.person)) {
    following(candidate, reader, add);
    likeBefore(candidate, habits, span, add);
    aboutProduct(candidate, reader, products, heard, add);
    mustKnow(candidate, habits, add);
  } else {
    for (const code of found.keys())
      if (!['review_requested', 'question', 'assigned'].includes(code)) found.delete(code);
  }
  return [...found]
    .map(([code, evidence]) => ({ code, weight: REASONS[code].weight, evidence: [...evidence] }))
    .sort((a, b) => b.weight - a.weight);
}

type Add = (code: ReasonCode, ...evidence: (ItemAt | undefined)[]) => void;

/** Class 1: review requested, assigned, a question to you, a thread whose last word is not yours. */
function waitingFor({ thread, fresh, mine }: Candidate, reader: ReaderOf, span: Span, add: Add): void {
  const root = thread.items[0];
  const open = OPEN.has(thread.state);
  if (open && thread.reviewRequests.some((key) => reader.keys.has(key))) add('review_requested', root);
  const assigned = thread.assignees.some((key) => reader.keys.has(key));
  const justAssigned = thread.changes.some((change) => change.field === 'assignees' && change.at > span.from);
  if (open && assigned && (fresh.length > 0 || justAssigned || thread.createdAt > span.from))
    add('assigned', root);

  const lastMine = mine.at(-1)?.at ?? -Infinity;
  for (const item of fresh) {
    if (item.at <= lastMine || !item.mentions.some((handle) => reader.handles.has(handle))) continue;
    add(asksSomething(item.text) ? 'question' : 'mention', item);
  }
  const last = thread.items.at(-1);
  if (last === undefined || !fresh.includes(last) || !answers(last, thread, mine)) return;
  if (asksSomething(last.text)) add('question', last);
  else if (!isNod(last.text)) add('last_word', last);
}

/** A thread's last few items with more writers than this are a crowd: nobody in particular is answered. */
const TALKERS = 3;
const TALK = 6;

/** Whether the last word of a thread speaks to the reader: it follows theirs, in a talk of few, and names nobody else. */
function answers(last: ItemAt, thread: ThreadAt, mine: readonly ItemAt[]): boolean {
  const before = thread.items.findLast(
    (item) => item !== last && item.author?.id !== last.author?.id && item.author?.bot !== true,
  );
  if (before === undefined || !mine.includes(before) || last.mentions.length > 0) return false;
  const talk = new Set(thread.items.slice(-TALK).map((item) => item.author?.id));
  return talk.size <= TALKERS;
}

/** Class 2: your own work changed state, or has news. */
function ownWork({ thread, fresh, mine }: Candidate, span: Span, add: Add): void {
  const root = thread.items[0];
  if (root === undefined || !mine.includes(root)) return;
  const moved = thread.changes.some(
    (change) => change.field === 'state' && change.at > span.from && change.old !== null,
  );
  if (moved && thread.source === 'github') add('own_changed', root);
  const verdicts = fresh.filter((item) => item.state === 'approved' || item.state === 'changes_requested');
  if (verdicts.length > 0) add('own_changed', ...verdicts);
  if (fresh.length > 0) add('own_thread', ...fresh);
}

/** Classes 3 and 4: a decision where you take part; your threads moved. */
function takingPart({ thread, fresh, mine }: Candidate, span: Span, add: Add): void {
  if (mine.length === 0) return;
  const ended = thread.changes.some(
    (change) =>
      change.field === 'state' &&
      change.at > span.from &&
      (change.new === 'merged' || change.new === 'closed'),
  );
  if (ended) add('decision', thread.items[0]);
  for (const item of fresh) if (soundsDecided(item.text)) add('decision', item);
  if (fresh.length > 0 || ended) add('your_thread', ...(fresh.length > 0 ? fresh : thread.items.slice(0, 1)));
}

/** Class 5: what the reader's interests name. */
function following({ thread, fresh }: Candidate, reader: ReaderOf, add: Add): void {
  if (fresh.length === 0) return;
  for (const entry of reader.person.interests) {
    const [kind, value] = splitInterest(entry);
    switch (kind) {
      case 'label':
        if (thread.labels.some((label) => label.toLowerCase() === value)) add('label', thread.items[0]);
        break;
      case 'repo':
        if (thread.source === 'github' && thread.container.toLowerCase() === value) add('repo', ...fresh);
        break;
      case 'channel':
        if (isChannel(thread, value)) add('channel', ...fresh);
        break;
      case 'path':
        add(
          'path',
          ...fresh.filter((item) => item.paths.some((path) => path.toLowerCase().startsWith(value))),
        );
        break;
      case 'person':
        add('person', ...fresh.filter((item) => isBy(item, value)));
        break;
      default:
        add('words', ...fresh.filter((item) => says(item, thread, value)));
    }
  }
}

/** `affinity` of a thread new to the reader from which on it is told: of those, one in ten was acted in; of all, one in 200. */
const LIKELY = 1.25;
/** Items that somebody must have written in a place before anything is concluded from them. */
const ENOUGH = 5;

/** Class 5 too, learned from what the reader does: an open thread where they answer others, or about what they write about. */
function likeBefore(candidate: Candidate, habits: Habits, span: Span, add: Add): void {
  const { thread, fresh, mine } = candidate;
  const wrote = habits.places.get(thread.containerId)?.items ?? 0;
  if (wrote < ENOUGH || mine.length > 0 || !OPEN.has(thread.state)) return;
  if (affinity(candidate, false, habits, span) >= LIKELY) add('learned', ...fresh);
}

/**
 * Class 6: an interview about a product of the reader's team, or that their interests name; or one that asks for what an issue of theirs is about.
 * `heard`: what is known of the
 * interview beside its text.
 */
function aboutProduct(
  { thread, fresh }: Candidate,
  reader: ReaderOf,
  products: readonly Product[],
  heard: Heard | undefined,
  add: Add,
): void {
  if (thread.source !== 'notes') return;
  const { team, interests } = reader.person;
  const wanted = new Set(interests.map((entry) => entry.trim().toLowerCase()));
  const own = products.filter(
    (product) =>
      (team !== null && product.team === team) ||
      [product.id, ...product.names].some((name) => wanted.has(name.toLowerCase())),
  );
  const names = own.flatMap((product) => product.names);
  add('product', ...fresh.filter((item) => names.some((name) => says(item, thread, name))));
  if (heard === undefined) return;
  const about = own.some(({ id }) => heard.products.includes(id));
  const asked = heard.asks.some(
    (ask) =>
      (team !== null && ask.team === team) ||
      own.some(({ id }) => id === ask.productId) ||
      [...ask.workers].some((key) => reader.keys.has(key)),
  );
  if (about || asked) add('product', ...fresh);
}

/** Class 7: what everybody should know. */
function mustKnow({ thread, fresh }: Candidate, { writers }: Habits, add: Add): void {
  add('release', ...fresh.filter((item) => item.kind === 'release'));
  if (fresh.length === 0) return;
  const root = thread.items[0];
  const labelled = thread.labels.some((label) => /\b(?:incident|outage|sev-?[0-2])\b/i.test(label));
  if (
    labelled ||
    (root !== undefined && fresh.includes(root) && soundsLikeIncident(`${thread.title}\n${root.text}`))
  ) {
    add('incident', root);
  }
  const people = new Set(fresh.map((item) => item.author?.id));
  if (people.size >= thresholdFor(MANY_PEOPLE, writers)) add('many_people', ...fresh);
  const strong = thresholdFor(STRONG_REACTIONS, writers);
  add('reactions', ...fresh.filter((item) => item.reactions >= strong));
}

function thresholdFor(many: { part: number; least: number; enough: number }, writers: number): number {
  return Math.min(many.enough, Math.max(many.least, many.part * writers));
}

function isChannel(thread: ThreadAt, value: string): boolean {
  const name = value.replace(/^#/, '');
  return thread.source === 'slack' && [`#${name}`, name].includes(thread.containerTitle.toLowerCase());
}

function isBy(item: ItemAt, value: string): boolean {
  const author = item.author;
  return author !== null && [author.handle.toLowerCase(), author.name.toLowerCase()].includes(value);
}

function says(item: ItemAt, thread: ThreadAt, words: string): boolean {
  const text = `${item === thread.items[0] ? thread.title : ''}\n${item.text}`.toLowerCase();
  const wanted = words.toLowerCase();
  const at = text.indexOf(wanted);
  if (at < 0) return false;
  return !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') || /^[^\p{ASCII}]/u.test(wanted);
}
