/** What happened in threads, read as it was at a moment. Rights come in as the sets of ids a reader may see. */
import { type Expression, expressionBuilder } from 'kysely';

import { groupBy } from '../core/group-by.ts';
import type { ItemKind, Source, State, ThreadKind } from '../core/item.ts';
import { itemId, threadId } from '../core/ids.ts';
import { oneLine } from '../core/text.ts';
import { DAY } from '../core/time.ts';

import { allRows, inList, sameText, sharesOne, tables } from './query.ts';
import type { Database, ThreadTable } from './schema.ts';
import type { Store } from './store.ts';
import {
  type ChangeRecord,
  changesOf,
  type ItemRecord,
  itemsIn,
  type ThreadRecord,
  threadRows,
} from './thread-rows.ts';
import { type Visible, visibleThread } from './visible.ts';

export type { Visible } from './visible.ts';

export interface Author {
  id: number;
  source: Source;
  key: string;
  handle: string;
  name: string;
  bot: boolean;
}

export interface ItemAt {
  rowId: number;
  /** As printed: see core/ids. */
  id: string;
  kind: ItemKind;
  author: Author | null;
  at: number;
  /** When it could first be read: later than `at` for a note that was filed days after the interview. */
  arrivedAt: number;
  updatedAt: number;
  state: State | null;
  title: string | null;
  text: string;
  url: string | null;
  /** Handles, in lower case. */
  mentions: readonly string[];
  /** All reactions together. */
  reactions: number;
  /** Account keys that reacted, where the source names them. */
  reactedBy: readonly string[];
  paths: readonly string[];
  /** Thread ids the item points to. */
  links: readonly { target: string; closes: boolean }[];
}

export interface ChangeAt {
  field: string;
  old: string | null;
  new: string | null;
  at: number;
  /** Whether the source says when; else it is when it was first seen. */
  known: boolean;
}

export interface ThreadAt {
  rowId: number;
  id: string;
  source: Source;
  containerId: number;
  /** `owner/name`, channel id, folder. */
  container: string;
  /** `owner/name`, `#proj-ingest`, `notes`. */
  containerTitle: string;
  kind: ThreadKind;
  title: string;
  /** As it was at the moment asked for. */
  state: State | null;
  author: Author | null;
  createdAt: number;
  url: string | null;
  labels: readonly string[];
  /** Account keys. */
  assignees: readonly string[];
  reviewRequests: readonly string[];
  /** By time, up to the moment asked for; deleted ones left out. */
  items: ItemAt[];
  /** By time, up to the moment asked for. */
  changes: ChangeAt[];
}

type Changing = { [Column in 'state' | 'assignees_json' | 'review_requests_json']: ThreadTable[Column] };

/** A column of thread `t` as it was at `to`; the oldest later change knows. */
function wasAt<Column extends keyof Changing>(column: Column, to: number): Expression<string | null> {
  const thread = expressionBuilder<Database & { t: ThreadTable }, 't'>();
  const later = thread
    .selectFrom('change')
    .select('old')
    .where('subject', '=', 'thread')
    .whereRef('subject_id', '=', 't.id')
    .where('field', '=', column.replace('_json', ''))
    .where('at', '>', to);
  return thread
    .case()
    .when(thread.exists(later))
    .then(later.orderBy('at').orderBy('change.id').limit(1))
    .else(thread.ref(`t.${column}`))
    .end();
}

/** Threads that were open at `to` and had one of `keys` in a list. Only GitHub's have either. */
function waiting(keys: readonly string[], to: number) {
  return tables
    .selectFrom('thread as t')
    .select('t.id')
    .where('t.source', '=', 'github')
    .where((thread) =>
      thread.or([
        thread.and([
          thread('t.state', 'in', ['open', 'draft']),
          thread.or([thread('t.assignees_json', '<>', '[]'), thread('t.review_requests_json', '<>', '[]')]),
        ]),
        thread(
          't.id',
          'in',
          thread
            .selectFrom('change')
            .select('subject_id')
            .where('subject', '=', 'thread')
            .where('at', '>', to),
        ),
      ]),
    )
    .where((thread) => thread(wasAt('state', to), 'in', ['open', 'draft']))
    .where((thread) =>
      thread.or([
        sharesOne(wasAt('assignees_json', to), keys),
        sharesOne(wasAt('review_requests_json', to), keys),
      ]),
    );
}

/** A note filed this long after its interview is still news on the day it is filed. */
const LATE_NOTE = 30 * DAY;

/**
 * Row ids of the threads that a reader may see in which somebody wrote or something changed in (from, to], or which at `to` waited
 * for one of `keys` (open, with the account among assignees or requested reviewers). A Slack thread is called by its first words:
 * that these were edited is no event.
 */
export function activeThreads(
  store: Store,
  visible: Visible,
  span: { from: number; to: number },
  keys: readonly string[],
): number[] {
  const { from, to } = span;
  const written = tables
    .selectFrom('item')
    .select('thread_id as id')
    .where('created_at', '>', from)
    .where('created_at', '<=', to)
    .where('state', 'is not', 'deleted');
  const filed = tables
    .selectFrom('item')
    .select('thread_id as id')
    .where('source', '=', 'notes')
    .where('first_seen', '>', from)
    .where('first_seen', '<=', to)
    .where('created_at', '>', from - LATE_NOTE)
    .where('state', 'is not', 'deleted');
  const changed = tables
    .selectFrom('change')
    .select('subject_id as id')
    .where('at', '>', from)
    .where('at', '<=', to)
    .where('subject', '=', 'thread')
    .where((change) =>
      change.or([
        change('field', '<>', 'title'),
        change(
          change.selectFrom('thread').select('source').whereRef('thread.id', '=', 'subject_id'),
          '<>',
          'slack',
        ),
      ]),
    );
  // CROSS JOIN: SQLite goes from the few candidates to their threads, never the other way.
  const query = tables
    .with('candidate', () => written.union(filed).union(changed).union(waiting(keys, to)))
    .selectFrom('candidate')
    .crossJoin('thread as t')
    .select('t.id')
    .whereRef('t.id', '=', 'candidate.id')
    .where(visibleThread(visible))
    .where('t.created_at', '<=', to)
    .where('t.state', 'is not', 'deleted')
    .orderBy('t.id');
  return allRows(store.connection, query).map((row) => row.id);
}

/** Row ids of threads with one of these public ids, of those a reader may see. A container answers to its former names too. */
export function threadsByRef(
  store: Store,
  visible: Visible,
  refs: readonly { container: string; ref: string }[],
): number[] {
  return refs.flatMap(({ container, ref }) => {
    const formerly = tables
      .selectFrom('change')
      .select('subject_id')
      .where('subject', '=', 'container')
      .where('field', '=', 'name')
      .where(sameText('old', container));
    const query = tables
      .selectFrom('thread as t')
      .innerJoin('container as c', 'c.id', 't.container_id')
      .select('t.id')
      .where('t.ref', '=', ref)
      .where(inList('t.container_id', visible.containers))
      .where('t.state', 'is not', 'deleted')
      .where((thread) => thread.or([sameText('c.name', container), thread('c.id', 'in', formerly)]))
      .orderBy(sameText('c.name', container), 'desc')
      .orderBy('t.id')
      .limit(1);
    return allRows(store.connection, query).map((row) => row.id);
  });
}

/** Threads with all that was in them at `asOf`, in the order of `ids`; unknown ids are left out. */
export function readThreads(store: Store, ids: readonly number[], asOf: number): ThreadAt[] {
  const threads = allRows(store.connection, threadRows(ids, asOf));
  const itemRows = allRows(store.connection, itemsIn(ids, asOf));
  const authors = readAuthors(store, [...threads, ...itemRows]);
  const items = groupBy(itemRows, (row) => row.thread_id);
  const changes = groupBy(allRows(store.connection, changesOf(ids)), (row) => row.thread_id);
  const byId = new Map(
    threads.map((row) => [
      row.id,
      threadAt(row, items.get(row.id) ?? [], changes.get(row.id) ?? [], authors, asOf),
    ]),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function readAuthors(store: Store, rows: readonly { author_id: number | null }[]): Map<number, Author> {
  const ids = new Set(rows.flatMap((row) => row.author_id ?? []));
  const query = tables
    .selectFrom('account')
    .select(['id', 'source', 'key', 'handle', 'name', 'bot'])
    .where(inList('id', ids));
  return new Map(allRows(store.connection, query).map((row) => [row.id, { ...row, bot: row.bot === 1 }]));
}

/** Longest title made from a text, in UTF-16 units. */
const TITLE = 100;

function threadAt(
  row: ThreadRecord,
  items: ItemRecord[],
  changes: ChangeRecord[],
  authors: ReadonlyMap<number, Author>,
  asOf: number,
): ThreadAt {
  const past = <T extends string | null>(field: string, now: T): T => {
    const later = changes.find((change) => change.field === field && change.at > asOf);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a column's old value has the column's type
    return later === undefined ? now : (later.old as T);
  };
  const state = past('state', row.state);
  const title = past('title', row.title);
  return {
    rowId: row.id,
    id: threadId(row.source, row.container, row.ref),
    source: row.source,
    containerId: row.container_id,
    container: row.container,
    containerTitle: row.container_title,
    kind: row.kind,
    // On Slack replies outlive a deleted root: what is left of the thread is called by its first words.
    title: title === '' ? oneLine(items[0]?.text ?? '', TITLE) : title,
    state,
    author: row.author_id === null ? null : (authors.get(row.author_id) ?? null),
    createdAt: row.created_at,
    url: row.url,
    labels: strings(past('labels', row.labels_json)),
    assignees: strings(past('assignees', row.assignees_json)),
    reviewRequests: strings(past('review_requests', row.review_requests_json)),
    items: items.map((item) => itemAt(item, row, { state, title, asOf }, authors)),
    changes: changes
      .filter((change) => change.at <= asOf)
      .map(({ field, old, new: now, at, known }) => ({ field, old, new: now, at, known: known === 1 })),
  };
}

/** What the source dates arrives then; a note when it is filed, if that is not long after. */
function arrivalOf(row: ItemRecord, source: Source, asOf: number): number {
  const late = source === 'notes' && row.first_seen <= asOf && row.first_seen - row.created_at < LATE_NOTE;
  return late ? Math.max(row.created_at, row.first_seen) : row.created_at;
}

function itemAt(
  row: ItemRecord,
  thread: ThreadRecord,
  then: { state: State | null; title: string; asOf: number },
  authors: ReadonlyMap<number, Author>,
): ItemAt {
  const root = row.kind === 'issue' || row.kind === 'pull_request';
  return {
    rowId: row.id,
    id: itemId(thread.source, thread.container, thread.ref, row.ref),
    kind: row.kind,
    author: row.author_id === null ? null : (authors.get(row.author_id) ?? null),
    at: row.created_at,
    arrivedAt: arrivalOf(row, thread.source, then.asOf),
    updatedAt: row.updated_at,
    state: root ? then.state : row.state,
    title: root ? then.title : row.title,
    text: row.text,
    url: row.url,
    mentions: strings(row.mentions),
    reactions: row.reactions ?? 0,
    reactedBy: strings(row.reacted).flatMap(strings),
    paths: strings(row.paths),
    links: pairs(row.links),
  };
}

/** JSON that this store wrote itself: a list of strings. */
function strings(json: string | null): string[] {
  const list: unknown = JSON.parse(json ?? '[]');
  return Array.isArray(list) ? list.filter((entry) => typeof entry === 'string') : [];
}

function pairs(json: string | null): { target: string; closes: boolean }[] {
  const list: unknown = JSON.parse(json ?? '[]');
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) =>
    Array.isArray(entry) && typeof entry[0] === 'string'
      ? [{ target: entry[0], closes: entry[1] === 1 }]
      : [],
  );
}
