import { allRows, inList, tables } from './query.ts';
import type { Store } from './store.ts';

export interface OwnItem {
  threadId: number;
  containerId: number;
  at: number;
  text: string;
}

/** What the accounts wrote in (from, to], newest first, at most `limit`. */
export function ownItems(
  store: Store,
  accounts: readonly number[],
  span: { from: number; to: number },
  limit: number,
): OwnItem[] {
  const query = tables
    .selectFrom('item')
    .select(['thread_id as threadId', 'container_id as containerId', 'created_at as at', 'text'])
    .where(inList('author_id', accounts))
    .where('created_at', '>', span.from)
    .where('created_at', '<=', span.to)
    .where('state', 'is not', 'deleted')
    .orderBy('created_at', 'desc')
    .limit(limit);
  return allRows(store.connection, query);
}

/** In how many of these threads each other person wrote by `to`, by account id. */
export function peersIn(
  store: Store,
  threads: readonly number[],
  accounts: readonly number[],
  to: number,
): Map<number, number> {
  const query = tables
    .selectFrom('item')
    .select((item) => ['author_id as author', item.fn.count<number>('thread_id').distinct().as('threads')])
    .where(inList('thread_id', threads))
    .where('created_at', '<=', to)
    .where('author_id', 'is not', null)
    .where('state', 'is not', 'deleted')
    .where((item) => item.not(inList('author_id', accounts)))
    .groupBy('author_id')
    .$narrowType<{ author: number }>();
  const rows = allRows(store.connection, query);
  return new Map(rows.map((row) => [row.author, row.threads]));
}

export interface JoinedThread {
  containerId: number;
  authorId: number | null;
  createdAt: number;
  /** Title and first item. */
  text: string;
}

/** This much of the first item says what a thread is about, in characters. */
const ROOT = 2000;

/** What these threads are about: title and root, newest first. */
export function rootsOf(store: Store, threads: readonly number[]): JoinedThread[] {
  const query = tables
    .selectFrom('thread as t')
    .select((thread) => [
      't.container_id as containerId',
      't.author_id as authorId',
      't.created_at as createdAt',
      't.title',
      thread
        .selectFrom('item as i')
        .select((item) => item.fn<string>('substr', ['i.text', item.lit(1), item.lit(ROOT)]).as('text'))
        .whereRef('i.thread_id', '=', 't.id')
        .where('i.state', 'is not', 'deleted')
        .orderBy('i.created_at')
        .orderBy('i.id')
        .limit(1)
        .as('root'),
    ])
    .where(inList('t.id', threads))
    .where('t.state', 'is not', 'deleted')
    .orderBy('t.created_at', 'desc')
    .orderBy('t.id');
  return allRows(store.connection, query).map(({ title, root, ...thread }) => ({
    ...thread,
    text: `${title}\n${root ?? ''}`,
  }));
}

/** How many threads began in each of these containers in (from, to]. */
export function threadsBegun(
  store: Store,
  containers: readonly number[],
  span: { from: number; to: number },
): Map<number, number> {
  const query = tables
    .selectFrom('thread')
    .select((thread) => ['container_id as container', thread.fn.countAll<number>().as('threads')])
    .where(inList('container_id', containers))
    .where('created_at', '>', span.from)
    .where('created_at', '<=', span.to)
    .where('state', 'is not', 'deleted')
    .groupBy('container_id');
  const rows = allRows(store.connection, query);
  return new Map(rows.map((row) => [row.container, row.threads]));
}
