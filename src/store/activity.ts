/** What happened in threads, read as it was at a moment. Rights come in as the sets of ids a reader may see. */
import type { ItemKind, Source, State, ThreadKind } from '../core/item.ts';
import { itemId, threadId } from '../core/ids.ts';
import { oneLine } from '../core/text.ts';
import { DAY } from '../core/time.ts';

import { statement } from './statement.ts';
import type { Store } from './store.ts';
import { VISIBLE_THREAD, type Visible, visibleParameters } from './visible.ts';

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

/** SQL: a column of thread `t` as it was at :to; the oldest later change knows. */
function wasAt(field: string, column: string): string {
  const later = `FROM change WHERE subject = 'thread' AND subject_id = t.id AND field = '${field}' AND at > :to`;
  return `CASE WHEN EXISTS (SELECT 1 ${later}) THEN (SELECT old ${later} ORDER BY at, id LIMIT 1) ELSE t.${column} END`;
}

/** Threads that are open at :to and have one of :keys in a list. Only GitHub's have either. */
const WAITING = `SELECT t.id FROM thread AS t
  WHERE t.source = 'github'
    AND (t.state IN ('open', 'draft') AND (t.assignees_json <> '[]' OR t.review_requests_json <> '[]')
         OR t.id IN (SELECT subject_id FROM change WHERE subject = 'thread' AND at > :to))
    AND ${wasAt('state', 'state')} IN ('open', 'draft')
    AND EXISTS (SELECT 1 FROM json_each(:keys) AS k
      WHERE k.value IN (SELECT value FROM json_each(${wasAt('assignees', 'assignees_json')}))
         OR k.value IN (SELECT value FROM json_each(${wasAt('review_requests', 'review_requests_json')})))`;

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
  const rows = statement<{ id: number }>(
    store.connection,
    `WITH candidate (id) AS (
       SELECT thread_id FROM item WHERE created_at > :from AND created_at <= :to AND state IS NOT 'deleted'
       UNION SELECT thread_id FROM item WHERE source = 'notes' AND first_seen > :from AND first_seen <= :to
         AND created_at > :from - ${LATE_NOTE} AND state IS NOT 'deleted'
       UNION SELECT subject_id FROM change WHERE at > :from AND at <= :to AND subject = 'thread'
         AND (field <> 'title' OR (SELECT source FROM thread WHERE id = subject_id) <> 'slack')
       UNION ${WAITING})
     SELECT t.id FROM candidate CROSS JOIN thread AS t ON t.id = candidate.id
     WHERE ${VISIBLE_THREAD} AND t.created_at <= :to AND t.state IS NOT 'deleted' ORDER BY t.id`,
  ).all({
    ...visibleParameters(visible),
    keys: JSON.stringify(keys),
    from: span.from,
    to: span.to,
  });
  return rows.map((row) => row.id);
}

/** Row ids of threads with one of these public ids, of those a reader may see. A container answers to its former names too. */
export function threadsByRef(
  store: Store,
  visible: Visible,
  refs: readonly { container: string; ref: string }[],
): number[] {
  const find = statement<{ id: number }>(
    store.connection,
    `SELECT t.id FROM thread AS t JOIN container AS c ON c.id = t.container_id
     WHERE t.ref = :ref AND t.container_id IN (SELECT value FROM json_each(:containers)) AND t.state IS NOT 'deleted'
       AND (c.name = :container COLLATE NOCASE OR c.id IN (
         SELECT subject_id FROM change WHERE subject = 'container' AND field = 'name' AND old = :container COLLATE NOCASE))
     ORDER BY c.name = :container COLLATE NOCASE DESC, t.id LIMIT 1`,
  );
  const containers = JSON.stringify([...visible.containers]);
  return refs.flatMap(({ container, ref }) => find.all({ container, ref, containers }).map((row) => row.id));
}

/** Threads with all that was in them at `asOf`, in the order of `ids`; unknown ids are left out. */
export function readThreads(store: Store, ids: readonly number[], asOf: number): ThreadAt[] {
  const wanted = { ids: JSON.stringify(ids), asOf };
  const threads = statement<ThreadRecord>(
    store.connection,
    `SELECT t.id, t.source, t.container_id, c.name AS container, c.title AS container_title, t.kind, t.ref, t.title, t.state,
       t.author_id, t.created_at, t.url, t.labels_json, t.assignees_json, t.review_requests_json
     FROM thread AS t JOIN container AS c ON c.id = t.container_id
     WHERE t.id IN (SELECT value FROM json_each(:ids)) AND t.created_at <= :asOf AND t.state IS NOT 'deleted'`,
  ).all(wanted);
  const itemRows = readItems(store, wanted);
  const authors = readAuthors(store, [...threads, ...itemRows]);
  const items = groupBy(itemRows, (row) => row.thread_id);
  const changes = groupBy(
    statement<ChangeRecord>(
      store.connection,
      `SELECT subject_id AS thread_id, field, old, new, at, known FROM change
       WHERE subject = 'thread' AND subject_id IN (SELECT value FROM json_each(:ids)) ORDER BY at, id`,
    ).all({ ids: wanted.ids }),
    (row) => row.thread_id,
  );
  const byId = new Map(
    threads.map((row) => [
      row.id,
      threadAt(row, items.get(row.id) ?? [], changes.get(row.id) ?? [], authors, asOf),
    ]),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}

interface ThreadRecord {
  id: number;
  source: Source;
  container_id: number;
  container: string;
  container_title: string;
  kind: ThreadKind;
  ref: string;
  title: string;
  state: State | null;
  author_id: number | null;
  created_at: number;
  url: string | null;
  labels_json: string;
  assignees_json: string;
  review_requests_json: string;
}

interface ItemRecord {
  id: number;
  thread_id: number;
  kind: ItemKind;
  ref: string;
  author_id: number | null;
  created_at: number;
  first_seen: number;
  updated_at: number;
  state: State | null;
  title: string | null;
  text: string;
  url: string | null;
  mentions: string | null;
  reactions: number | null;
  reacted: string | null;
  paths: string | null;
  links: string | null;
}

interface ChangeRecord {
  thread_id: number;
  field: string;
  old: string | null;
  new: string | null;
  at: number;
  known: number;
}

function readItems(store: Store, wanted: { ids: string; asOf: number }): ItemRecord[] {
  return statement<ItemRecord>(
    store.connection,
    `SELECT i.id, i.thread_id, i.kind, i.ref, i.author_id, i.created_at, i.first_seen, i.updated_at, i.state, i.title, i.text, i.url,
       (SELECT json_group_array(lower(handle)) FROM mention WHERE item_id = i.id) AS mentions,
       (SELECT sum(count) FROM reaction WHERE item_id = i.id) AS reactions,
       (SELECT json_group_array(value) FROM reaction, json_each(accounts_json) WHERE item_id = i.id) AS reacted,
       (SELECT json_group_array(path) FROM item_path WHERE item_id = i.id) AS paths,
       (SELECT json_group_array(json_array(target, closes)) FROM item_link WHERE item_id = i.id) AS links
     FROM item AS i
     WHERE i.thread_id IN (SELECT value FROM json_each(:ids)) AND i.created_at <= :asOf AND i.state IS NOT 'deleted'
     ORDER BY i.created_at, i.id`,
  ).all(wanted);
}

function readAuthors(store: Store, rows: readonly { author_id: number | null }[]): Map<number, Author> {
  const ids = new Set(rows.flatMap((row) => row.author_id ?? []));
  const authors = statement<Omit<Author, 'bot'> & { bot: number }>(
    store.connection,
    'SELECT id, source, key, handle, name, bot FROM account WHERE id IN (SELECT value FROM json_each(?))',
  ).all(JSON.stringify([...ids]));
  return new Map(authors.map((row) => [row.id, { ...row, bot: row.bot === 1 }]));
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
    reactedBy: strings(row.reacted),
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

function groupBy<T>(rows: readonly T[], key: (row: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}
