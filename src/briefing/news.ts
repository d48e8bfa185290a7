import type { Person } from '../core/person.ts';
import { readableContainers, readableNotes } from '../store/access.ts';
import { activeThreads, type ItemAt, readThreads, type ThreadAt, type Visible } from '../store/activity.ts';
import type { Store } from '../store/store.ts';
import { type History, readHistory } from './history.ts';
import type { ReaderOf } from './reader.ts';

/** (from, to], milliseconds UTC. */
export interface Span {
  from: number;
  to: number;
}

/** A thread with what is new in it for one reader. */
export interface Candidate {
  thread: ThreadAt;
  /** Written by other people in the window, by time. */
  fresh: ItemAt[];
  /** Written by the reader, ever, by time. */
  mine: ItemAt[];
}

export interface News {
  candidates: Candidate[];
  history: History;
  visible: Visible;
}

/**
 * Everything in the window that the reader could open themselves. Rights are decided here, before anything is ranked:
 * what is not readable is not loaded, so it can reach no story, no count and no prompt.
 */
export function readNews(store: Store, reader: ReaderOf, span: Span): News {
  const visible: Visible = {
    containers: readableContainers(store, reader.rights, span.to),
    notes: readableNotes(store, reader.rights),
  };
  const ids = activeThreads(store, visible, span, [...reader.keys]);
  const mine = new Set(reader.rights.accounts);
  const candidates = readThreads(store, ids, span.to).map((thread) =>
    toCandidate(thread, reader.person, mine, span),
  );
  return { candidates, visible, history: readHistory(store, reader, visible, span.to) };
}

function toCandidate(thread: ThreadAt, person: Person, mine: ReadonlySet<number>, span: Span): Candidate {
  const isMine = (item: ItemAt): boolean => item.author !== null && mine.has(item.author.id);
  return {
    thread,
    fresh: thread.items.filter(
      (item) =>
        item.arrivedAt > span.from && !isMine(item) && item.author?.bot !== true && !isMuted(item, person),
    ),
    mine: thread.items.filter(isMine),
  };
}

function isMuted(item: ItemAt, person: Person): boolean {
  const handle = item.author?.handle.toLowerCase();
  const name = item.author?.name.toLowerCase();
  return person.mute.some((entry) => {
    const [kind, value] = splitInterest(entry);
    return kind === 'author' && (value === handle || value === name);
  });
}

/** `label:incident` as its two halves, in lower case; free words have the kind `words`. */
export function splitInterest(entry: string): [kind: string, value: string] {
  const match = /^(label|repo|path|channel|person|author):(.*)$/.exec(entry.trim().toLowerCase());
  return match === null ? ['words', entry.trim().toLowerCase()] : [match[1] ?? '', (match[2] ?? '').trim()];
}

/** Whether the reader muted the repository, channel or a label of the thread. */
export function isMutedThread(thread: ThreadAt, person: Person): boolean {
  return person.mute.some((entry) => {
    const [kind, value] = splitInterest(entry);
    switch (kind) {
      case 'repo':
        return thread.source === 'github' && thread.container.toLowerCase() === value;
      case 'channel':
        return (
          (thread.source === 'slack' &&
            [thread.containerTitle.toLowerCase(), thread.container.toLowerCase()].includes(value)) ||
          (thread.source === 'slack' && thread.containerTitle.toLowerCase() === `#${value}`)
        );
      case 'label':
        return thread.labels.some((label) => label.toLowerCase() === value);
      default:
        return false;
    }
  });
}
