import type { AccountRow, Batch, ItemRow, ThreadRow } from '../../core/item.ts';

import type { SlackClient } from './client.ts';
import type { Directory } from './directory.ts';
import {
  botAccount,
  botName,
  botOf,
  isNoise,
  isTombstone,
  itemRow,
  messageKey,
  type Place,
  type Workspace,
} from './map.ts';
import { type Channel, Message, type MessagesPage } from './shapes.ts';
import type { z } from 'zod';

/** A thread as the store has it. */
export interface KnownThread {
  /** The root's ts. */
  ts: string;
  replyCount: number;
  /** Milliseconds UTC. */
  latestReply: number | null;
}

/** What the collector asks of the store. */
export interface StoredSlack {
  /** "Finished up to here" of a scope; null before the first batch. */
  cursor(scope: string): string | null;
  /** Threads of a channel (by its key) that are not deleted, with their root or their latest reply at or after `since` (ms). */
  knownThreads(channelKey: string, since: number): KnownThread[];
  /** The ts of replies stored in a thread (by its key) that are not deleted. */
  knownReplies(threadKey: string): string[];
}

/** What stays the same while one channel is read. */
export interface ChannelRun {
  client: SlackClient;
  store: StoredSlack;
  workspace: Workspace;
  directory: Directory;
  channel: Channel;
  place: Place;
  since: number;
  asOf: number;
  full: boolean;
  log: (line: string) => void;
  /** Set once Slack is seen to give this app 15 messages a request. */
  scarce: boolean;
  /** Messages of a shape that could not be read. */
  unread: number;
}

/** Slack recommends no more: https://docs.slack.dev/apis/web-api/pagination */
export const PAGE = 200;
/**
 * New apps outside the Marketplace get 15 messages a request and one request a minute:
 * https://docs.slack.dev/changelog/2025/05/29/rate-limit-changes-for-non-marketplace-apps
 */
export const SCARCE_PAGE = 15;

export interface Answer {
  message: Message;
  raw: unknown;
}

/** The messages of a page with the untouched answer of each; strange ones are counted and left out. */
export function messagesOf(run: ChannelRun, page: z.infer<typeof MessagesPage>): Answer[] {
  if (page.has_more === true && page.messages.length === SCARCE_PAGE && !run.scarce) {
    run.scarce = true;
    run.log(
      `Slack gives this app ${SCARCE_PAGE} messages a request (its rule for apps outside the Marketplace, one a minute): reading goes on, slowly`,
    );
  }
  return page.messages.flatMap((raw): Answer[] => {
    const parsed = Message.safeParse(raw);
    if (parsed.success) return [{ message: parsed.data, raw }];
    run.unread += 1;
    return [];
  });
}

export interface Rows {
  accounts: AccountRow[];
  items: ItemRow[];
  deleted: string[];
}

/** The rows of messages that are to be kept; people met for the first time are looked up. */
export async function rowsOf(
  run: ChannelRun,
  answers: readonly Answer[],
  signal: AbortSignal,
): Promise<Rows> {
  const kept = answers.filter(({ message }) => !isTombstone(message) && !isNoise(message));
  const authors = kept.flatMap(({ message }) => message.user ?? []);
  const accounts = await run.directory.learn(authors, run.client, signal);
  for (const { message } of kept) {
    const id = botName(message) === null ? botOf(message) : null;
    const known = id === null ? null : await run.directory.nameOfBot(id, run.client, signal);
    const bot = botAccount(message, run.workspace.team, known);
    if (bot !== null && !accounts.some((account) => account.key === bot.key)) accounts.push(bot);
  }
  return {
    accounts,
    items: kept.map(({ message, raw }) => itemRow(message, raw, run.place)),
    deleted: answers
      .filter(({ message }) => isTombstone(message))
      .map(({ message }) => messageKey(run.place, message.ts)),
  };
}

/** A batch of one channel, saying what was read. */
export function batchOf(
  run: ChannelRun,
  rows: Rows,
  threads: ThreadRow[],
  cursor: NonNullable<Batch['cursor']>,
): Batch {
  const back = run.scarce ? ' (15 messages a minute)' : '';
  return { source: 'slack', ...rows, threads, cursor, progress: `#${run.channel.name}${back}` };
}
