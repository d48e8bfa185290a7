import type { Batch } from '../../core/item.ts';

import { SlackFault } from './client.ts';
import { channelKey, isNoise, isReply, isTombstone, messageKey, rootTs, threadRow } from './map.ts';
import { ALIVE, AUDIT, type HistoryState, parseHistoryState, plan, type Range, subtract } from './ranges.ts';
import { type Answer, batchOf, type ChannelRun, type KnownThread, messagesOf, PAGE, rowsOf } from './run.ts';
import { MessagesPage } from './shapes.ts';
import { goneThread, hasNews, isRead, readThread, rootlessThread } from './thread.ts';
import { msToTs, tsBefore, tsToMs } from './ts.ts';

/** What one walk down the history shares with the next. */
interface Walk {
  state: HistoryState;
  known: KnownThread[];
  /** Threads read in this run. */
  read: Set<string>;
}

/**
 * Reads what a channel has since the last run: new messages, and older parents again, for edits, deletions and late replies.
 * Every page is saved with what is still to be read below it, after the threads it tells of.
 */
export async function* readChannel(run: ChannelRun, signal: AbortSignal): AsyncGenerator<Batch> {
  const key = channelKey(run.workspace.team, run.channel.id);
  const before = parseHistoryState(run.store.cursor(historyScope(key)));
  const planned = plan(before, run.since, run.asOf, run.full);
  const lowest = planned.walks.reduce((low, [lo]) => (lo < low ? lo : low), msToTs(run.asOf - AUDIT));
  const walk: Walk = {
    state: planned.state,
    known: run.store.knownThreads(key, tsToMs(lowest)),
    read: new Set(),
  };
  for (const range of planned.walks) yield* walkDown(run, walk, range, planned.needed, signal);
  if (!run.scarce) yield* askOldThreads(run, walk, lowest, signal);
  const complete = walk.state.todo.length === 0;
  yield {
    source: 'slack',
    progress: `#${run.channel.name}`,
    ...(complete && { complete: [{ container: key, upTo: run.asOf }] }),
    gaps: gapsOf(run, key),
  };
}

/** The cursor's scope of a channel's history. */
export const historyScope = (channel: string) => `history ${channel}`;

function gapsOf(run: ChannelRun, container: string): { container: string; what: string }[] {
  if (run.unread === 0) return [];
  const count = run.unread === 1 ? '1 message was' : `${run.unread} messages were`;
  return [{ container, what: `${count} of a shape this version cannot read and left out` }];
}

/** One range of the history, newest first. Old parents below `needed` are given up where Slack allows one page a minute. */
async function* walkDown(
  run: ChannelRun,
  walk: Walk,
  [lo, hi]: Range,
  needed: string,
  signal: AbortSignal,
): AsyncGenerator<Batch> {
  let top = hi;
  let cursor: string | undefined;
  for (;;) {
    const args = { channel: run.channel.id, limit: PAGE, oldest: tsBefore(lo), latest: top, cursor };
    const page = await run.client.call('conversations.history', args, MessagesPage, signal);
    const strange = run.unread;
    const answers = messagesOf(run, page).filter(({ message }) => message.ts >= lo && message.ts < top);
    const bottom = answers.reduce((low, { message }) => (message.ts < low ? message.ts : low), top);
    const more = page.has_more === true;
    // What a plan hides was not deleted: below the last message shown nothing is known. Nor was what cannot be read.
    const looked: Range = [more || page.is_limited === true ? bottom : lo, run.unread > strange ? lo : top];
    yield* readPage(run, walk, answers, looked, [more ? bottom : lo, top], signal);
    if (!more || (run.scarce && bottom <= needed)) return;
    cursor = bottom < top ? undefined : (page.response_metadata?.next_cursor ?? undefined);
    if (bottom === top && (cursor === undefined || cursor === '')) {
      throw new SlackFault(
        'slack.endless',
        'Slack says that there is more in conversations.history and does not give it',
        {
          hint: 'Run the command again later: it goes on where it stopped.',
        },
      );
    }
    top = bottom;
  }
}

/** Saves one page: first the threads it tells of, then its own rows with the smaller hole. */
async function* readPage(
  run: ChannelRun,
  walk: Walk,
  answers: readonly Answer[],
  looked: Range,
  done: Range,
  signal: AbortSignal,
): AsyncGenerator<Batch> {
  const present = new Set(answers.map(({ message }) => message.ts));
  const since = msToTs(run.since);
  const known = new Set(walk.known.map(({ ts }) => ts));
  const parents = answers.filter(({ message }) => {
    if (isReply(message)) return false;
    // Older than the window: only for a thread that was alive in it, or that is already kept.
    return message.ts >= walk.state.from || (message.latest_reply ?? '') >= since || known.has(message.ts);
  });
  for (const root of rootsWithNews(run, parents, answers)) {
    if (walk.read.has(root)) continue;
    walk.read.add(root);
    if (yield* readThread(run, root, signal)) continue;
    const shown = answers.filter(({ message }) => isReply(message) && rootTs(message) === root);
    yield shown.length === 0 ? goneThread(run, root) : await rootlessThread(run, root, shown, signal);
  }
  const unread = parents.filter(({ message }) => !walk.read.has(message.ts));
  const rows = await rowsOf(run, unread, signal);
  const gone = walk.known.filter(({ ts }) => ts >= looked[0] && ts < looked[1] && !present.has(ts));
  rows.deleted.push(...gone.map(({ ts }) => messageKey(run.place, ts)));
  walk.state = { ...walk.state, todo: subtract(walk.state.todo, done) };
  const threads = unread
    .filter(({ message }) => (!isTombstone(message) && !isNoise(message)) || (message.reply_count ?? 0) > 0)
    .map(({ message }) =>
      threadRow(message, run.place, {
        count: message.reply_count ?? 0,
        latest: message.latest_reply ?? null,
      }),
    );
  const scope = historyScope(channelKey(run.workspace.team, run.channel.id));
  yield batchOf(run, rows, threads, { scope, value: JSON.stringify(walk.state) });
}

/** Roots whose replies are to be read: of parents with news, and of replies that were shown in the channel too. */
function rootsWithNews(run: ChannelRun, parents: readonly Answer[], answers: readonly Answer[]): Set<string> {
  const roots = new Set<string>();
  for (const { message } of parents) {
    if (hasNews(run, message) || (run.full && (message.reply_count ?? 0) > 0)) roots.add(message.ts);
  }
  for (const { message } of answers) {
    if (isReply(message) && (run.full || !isRead(run, message))) roots.add(rootTs(message));
  }
  return roots;
}

/** Known threads older than all walks that were alive lately: one request each. */
async function* askOldThreads(
  run: ChannelRun,
  walk: Walk,
  lowest: string,
  signal: AbortSignal,
): AsyncGenerator<Batch> {
  const alive = run.asOf - ALIVE;
  for (const thread of walk.known) {
    if (thread.ts >= lowest || thread.latestReply === null || thread.latestReply < alive) continue;
    if (walk.read.has(thread.ts)) continue;
    if (!(yield* readThread(run, thread.ts, signal))) yield goneThread(run, thread.ts);
  }
}
