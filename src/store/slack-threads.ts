/** What the Slack collector asks of the store, to tell news from what it has and deletions from silence. */
import { allRows, tables } from './query.ts';
import type { Store } from './store.ts';

export interface KnownSlackThread {
  /** The root's ts. */
  ts: string;
  replyCount: number;
  /** Milliseconds UTC. */
  latestReply: number | null;
}

/** Threads of a channel that are not deleted, with their root or their latest reply at or after `since` (milliseconds). */
export function knownSlackThreads(store: Store, channelKey: string, since: number): KnownSlackThread[] {
  const query = tables
    .selectFrom('thread as t')
    .innerJoin('container as c', 'c.id', 't.container_id')
    .select(['t.ref as ts', 't.reply_count as replyCount', 't.latest_reply as latestReply'])
    .where('c.source', '=', 'slack')
    .where('c.key', '=', channelKey)
    .where('t.state', 'is not', 'deleted')
    .where((thread) =>
      thread.or([thread('t.created_at', '>=', since), thread('t.latest_reply', '>=', since)]),
    )
    .orderBy('t.created_at');
  return allRows(store.connection, query);
}

/** The ts of the replies stored in a thread that are not deleted. */
export function knownSlackReplies(store: Store, threadKey: string): string[] {
  const query = tables
    .selectFrom('item as i')
    .innerJoin('thread as t', 't.id', 'i.thread_id')
    .select('i.ref')
    .where('t.source', '=', 'slack')
    .where('t.key', '=', threadKey)
    .where('i.ref', '<>', '')
    .where('i.state', 'is not', 'deleted');
  return allRows(store.connection, query).map(({ ref }) => ref);
}
