/** What the Slack collector asks of the store, to tell news from what it has and deletions from silence. */
import { statement } from './statement.ts';
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
  return statement<KnownSlackThread>(
    store.connection,
    `SELECT t.ref AS ts, t.reply_count AS replyCount, t.latest_reply AS latestReply
     FROM thread AS t JOIN container AS c ON c.id = t.container_id
     WHERE c.source = 'slack' AND c.key = ? AND coalesce(t.state, '') <> 'deleted'
       AND (t.created_at >= ? OR t.latest_reply >= ?)
     ORDER BY t.created_at`,
  ).all(channelKey, since, since);
}

/** The ts of the replies stored in a thread that are not deleted. */
export function knownSlackReplies(store: Store, threadKey: string): string[] {
  return statement<{ ref: string }>(
    store.connection,
    `SELECT i.ref FROM item AS i JOIN thread AS t ON t.id = i.thread_id
     WHERE t.source = 'slack' AND t.key = ? AND i.ref <> '' AND coalesce(i.state, '') <> 'deleted'`,
  )
    .all(threadKey)
    .map(({ ref }) => ref);
}
