import type { Batch } from '../../core/item.ts';
import { SlackRefusal } from '../../core/slack-refusal.ts';

import { bareThread, messageKey, rootTs, threadRow } from './map.ts';
import { OVERLAP, parseThreadState, type ThreadState } from './ranges.ts';
import { type Answer, batchOf, type ChannelRun, messagesOf, PAGE, rowsOf } from './run.ts';
import { type Message, MessagesPage } from './shapes.ts';
import { msToTs, tsToMs } from './ts.ts';

export const threadScope = (run: ChannelRun, root: string) => `thread ${messageKey(run.place, root)}`;

/** Whether a parent tells of replies that were not read, or of fewer than were. */
export function hasNews(run: ChannelRun, parent: Message): boolean {
  const known = parseThreadState(run.store.cursor(threadScope(run, parent.ts)));
  const count = parent.reply_count ?? 0;
  if (known === null) return count > 0;
  return known.count !== count || (parent.latest_reply ?? '') > known.upTo;
}

/** Whether a reply was read with its thread. */
export function isRead(run: ChannelRun, reply: Message): boolean {
  const known = parseThreadState(run.store.cursor(threadScope(run, rootTs(reply))));
  return known !== null && reply.ts <= known.upTo;
}

/**
 * Reads the replies of a thread, oldest first, and saves each page with how far it got.
 * A thread that fits one page is read whole each time it has news: edits, reactions and deletions of replies come along at no
 * further request. Of a longer one only what is new is read, and the overlap; the whole when the number of replies does not fit.
 * Gives false where Slack knows no such thread.
 */
export async function* readThread(run: ChannelRun, root: string, signal: AbortSignal): AsyncGenerator<Batch> {
  const known = run.full ? null : parseThreadState(run.store.cursor(threadScope(run, root)));
  const start = startOf(known, run.asOf);
  const end = yield* readFrom(run, root, start, signal);
  if (end === 'mismatch' && start !== null) yield* readFrom(run, root, null, signal);
  return end !== 'missing';
}

/** Replies after this ts are read; null: all. */
function startOf(known: ThreadState | null, asOf: number): string | null {
  if (known === null) return null;
  if (known.count === null) return known.upTo;
  if (known.count < PAGE - 1) return null;
  const overlap = msToTs(asOf - OVERLAP);
  return known.upTo < overlap ? known.upTo : overlap;
}

/** How a reading ended; `mismatch`: the stored replies do not add up to what the root says. */
type End = 'read' | 'mismatch' | 'missing';

/** One reading from `start` to the end. */
async function* readFrom(
  run: ChannelRun,
  root: string,
  start: string | null,
  signal: AbortSignal,
): AsyncGenerator<Batch, End> {
  const key = messageKey(run.place, root);
  const hi = msToTs(run.asOf + 1);
  const seen = new Set<string>();
  const strange = run.unread;
  let upTo = start ?? root;
  let next: { oldest?: string; cursor?: string } = start === null ? {} : { oldest: start };
  for (;;) {
    let page;
    try {
      const args = { channel: run.channel.id, ts: root, limit: PAGE, latest: hi, ...next };
      page = await run.client.call('conversations.replies', args, MessagesPage, signal);
    } catch (error) {
      if (!(error instanceof SlackRefusal) || error.reason !== 'thread_not_found') throw error;
      return 'missing';
    }
    const answers = messagesOf(run, page).filter(({ message }) => message.ts < hi);
    const parent = answers.find(({ message }) => message.ts === root);
    const replies = answers.filter(({ message }) => message.thread_ts === root && message.ts !== root);
    for (const { message } of replies) {
      seen.add(message.ts);
      if (message.ts > upTo) upTo = message.ts;
    }
    const cursor = page.response_metadata?.next_cursor ?? '';
    const more = page.has_more === true && (cursor !== '' || replies.length > 0);
    const stored = run.store.knownReplies(key);
    const present = stored.filter((ts) => seen.has(ts) || (start !== null && ts <= start));
    const rows = await rowsOf(run, [...(parent === undefined ? [] : [parent]), ...replies], signal);
    if (!more && run.unread === strange) {
      const missing = stored.filter((ts) => !seen.has(ts) && ts < hi && (start === null || ts > start));
      rows.deleted.push(...missing.map((ts) => messageKey(run.place, ts)));
    }
    const total = new Set([...present, ...seen]).size;
    const said = countOf(parent, hi, total);
    const state: ThreadState = more
      ? { upTo, count: null }
      : { upTo: said.latest !== null && said.latest > upTo ? said.latest : upTo, count: said.recorded };
    const thread =
      parent === undefined
        ? { ...bareThread(root, run.place), replyCount: total, latestReply: tsToMs(upTo) }
        : threadRow(parent.message, run.place, { count: said.count, latest: said.latest });
    yield batchOf(run, rows, [thread], { scope: threadScope(run, root), value: JSON.stringify(state) });
    if (!more) return said.count === total ? 'read' : 'mismatch';
    next = cursor === '' ? { oldest: upTo } : { ...next, cursor };
  }
}

/**
 * What the root says of its replies. A run for an earlier moment (`--as-of`) counts what it saw, as the root tells of later ones;
 * `recorded` keeps the root's own count, to know it again.
 */
function countOf(
  parent: Answer | undefined,
  hi: string,
  total: number,
): { count: number; recorded: number; latest: string | null } {
  const count = parent?.message.reply_count ?? total;
  const latest = parent?.message.latest_reply ?? null;
  if (latest !== null && latest >= hi) return { count: total, recorded: count, latest: null };
  return { count, recorded: count, latest };
}

/** The batch for a thread that was deleted with all its replies. */
export function goneThread(run: ChannelRun, root: string): Batch {
  const key = messageKey(run.place, root);
  const deleted = [key, ...run.store.knownReplies(key).map((ts) => messageKey(run.place, ts))];
  return { source: 'slack', deleted, progress: `#${run.channel.name}` };
}

/**
 * The batch for a thread whose root Slack does not show any more (a plan that hides old messages), from the replies that were
 * shown in the channel too.
 */
export async function rootlessThread(
  run: ChannelRun,
  root: string,
  replies: readonly Answer[],
  signal: AbortSignal,
): Promise<Batch> {
  const latest = replies.reduce((newest, { message }) => (message.ts > newest ? message.ts : newest), root);
  const state: ThreadState = { upTo: latest, count: replies.length };
  const thread = {
    ...bareThread(root, run.place),
    updatedAt: tsToMs(latest),
    replyCount: replies.length,
    latestReply: tsToMs(latest),
  };
  const cursor = { scope: threadScope(run, root), value: JSON.stringify(state) };
  return batchOf(run, await rowsOf(run, replies, signal), [thread], cursor);
}
