import type { z } from 'zod';

import { BriefError, messageOf } from '../../core/errors.ts';
import type { AccountRow, Batch, Gap } from '../../core/item.ts';
import type { SlackSettings } from '../../core/settings.ts';
import { SlackRefusal, SlackTokenError } from '../../core/slack-refusal.ts';

import { historyScope, readChannel } from './channel.ts';
import { type SlackClient, slackClient, SlackFault } from './client.ts';
import { Directory } from './directory.ts';
import { accountKey, channelKey, containerRow, type Workspace } from './map.ts';
import { type ChannelRun, PAGE, type StoredSlack } from './run.ts';
import { AuthTest, type Channel, ConversationsList, ConversationsMembers, UsersList } from './shapes.ts';

export interface CollectSlackOptions extends StoredSlack {
  settings: SlackSettings;
  /** SLACK_BOT_TOKEN. */
  token: string;
  /** Start of the history, milliseconds UTC; used where a channel was not read that far back yet. */
  since: number;
  /** The run's clock, milliseconds UTC: nothing later is read. */
  asOf: number;
  /** Reads everything since `since` again. */
  full: boolean;
  fetch: typeof globalThis.fetch;
  /** Resolves after `ms`; rejects when the signal aborts. */
  wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** One line of progress: waits, retries, what is left out. For the operator only: it may name any channel. */
  log: (line: string) => void;
  /** One request with its body, in milliseconds. */
  timeoutMs?: number;
}

/** Channels that fail one after the other because Slack does not answer, before the others are given up. */
const DEAD_CHANNELS = 3;

/**
 * Reads a Slack workspace as the bot sees it: people, channels with their members, messages, threads and reactions. Batches
 * come channel by channel; each moves a cursor in the transaction of its rows. A channel that fails is a gap and the others go on.
 * Throws SlackTokenError for a bad token or a scope without which nothing can be read, SlackFault when Slack does not answer,
 * and the signal's reason when aborted.
 */
export async function* collectSlack(
  options: CollectSlackOptions,
  signal: AbortSignal,
): AsyncGenerator<Batch> {
  const client = slackClient({
    token: options.token,
    apiUrl: options.settings.apiUrl,
    fetch: options.fetch,
    wait: options.wait,
    log: options.log,
    ...(options.timeoutMs !== undefined && { timeoutMs: options.timeoutMs }),
  });
  for await (const batch of collectWorkspace(options, client, signal)) {
    yield batch;
    signal.throwIfAborted();
  }
}

async function* collectWorkspace(
  options: CollectSlackOptions,
  client: SlackClient,
  signal: AbortSignal,
): AsyncGenerator<Batch> {
  const { settings } = options;
  const auth = await client.call('auth.test', {}, AuthTest, signal);
  const workspace: Workspace = { team: auth.team_id, url: auth.url };
  const bot = auth.user ?? 'brief';
  const directory = new Directory(workspace.team);
  yield* readUsers(client, directory, signal);
  const gaps: Gap[] = [];
  const channels = await listChannels(client, gaps, signal);
  directory.addChannels(channels);
  const { chosen, outside, unknown } = chooseChannels(channels, settings.channels);
  for (const name of unknown) {
    options.log(
      `slack.channels: no channel "${name}" that @${bot} can see; invite the bot if it is private: /invite @${bot}`,
    );
  }
  if (unknown.length > 0) gaps.push(unknownGap(bot));
  const left = settings.channels === 'all' ? channelsLeft(channels, options, workspace) : [];
  gaps.push(...[...outside, ...left].map((channel) => outsideGap(channel, workspace, bot)));
  yield {
    source: 'slack',
    containers: [...chosen, ...outside, ...left].map((channel) => containerRow(channel, workspace)),
    gaps,
    progress: `${chosen.length} channels`,
  };

  let dead = 0;
  for (const [index, channel] of chosen.entries()) {
    try {
      yield* readMembers(client, directory, channel, workspace, signal);
      const run: ChannelRun = {
        client,
        store: options,
        workspace,
        directory,
        channel,
        place: {
          ...workspace,
          channel: channel.id,
          names: directory,
          privateElsewhere: (id) => id !== channel.id && directory.isPrivate(id),
        },
        since: options.since,
        asOf: options.asOf,
        full: options.full,
        log: options.log,
        scarce: false,
        unread: 0,
      };
      yield* readChannel(run, signal);
      dead = 0;
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof BriefError) || isBadToken(error)) throw error;
      options.log(`#${channel.name}: ${error.message}`);
      yield failedChannel(channel, workspace, error);
      dead = error instanceof SlackFault ? dead + 1 : 0;
      if (dead < DEAD_CHANNELS) continue;
      // One gap a channel: a count of them all would tell of private ones.
      const gaps = chosen.slice(index + 1).map(({ id }) => ({
        container: channelKey(workspace.team, id),
        what: 'not read: Slack stopped answering',
      }));
      yield { source: 'slack', gaps };
      return;
    }
  }
}

const isBadToken = (error: BriefError) =>
  error instanceof SlackTokenError && error.code === 'slack.bad-token';

function failedChannel(channel: Channel, workspace: Workspace, error: BriefError): Batch {
  const container = channelKey(workspace.team, channel.id);
  return {
    source: 'slack',
    gaps: [{ container, what: `not read to the end: ${messageOf(error)}` }],
    progress: `#${channel.name}`,
  };
}

async function* readUsers(
  client: SlackClient,
  directory: Directory,
  signal: AbortSignal,
): AsyncGenerator<Batch> {
  let read = 0;
  for await (const page of pages(client, 'users.list', { limit: PAGE }, UsersList, signal)) {
    read += page.members.length;
    yield { source: 'slack', accounts: directory.addUsers(page.members), progress: `${read} people` };
  }
}

/** Public and private channels; only public ones where the app may not list private ones, which is then a gap. */
async function listChannels(client: SlackClient, gaps: Gap[], signal: AbortSignal): Promise<Channel[]> {
  const list = async (types: string): Promise<Channel[]> => {
    const found: Channel[] = [];
    const args = { types, exclude_archived: true, limit: PAGE };
    for await (const page of pages(client, 'conversations.list', args, ConversationsList, signal)) {
      found.push(...page.channels);
    }
    return found.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  };
  try {
    return await list('public_channel,private_channel');
  } catch (error) {
    if (!(error instanceof SlackTokenError) || !error.missing.includes('groups:read')) throw error;
    gaps.push({
      container: null,
      what: 'private channels were not read: SLACK_BOT_TOKEN lacks the scope groups:read',
    });
    return await list('public_channel');
  }
}

export interface ChosenChannels {
  /** To be read. */
  chosen: Channel[];
  /** Asked for by name, but the bot is no member. */
  outside: Channel[];
  /** Asked for, but not to be seen. */
  unknown: string[];
}

/** `wanted`: names (with or without #) or ids, or all that the bot is in. Pure. */
export function chooseChannels(
  channels: readonly Channel[],
  wanted: SlackSettings['channels'],
): ChosenChannels {
  const member = (channel: Channel) => channel.is_member === true;
  if (wanted === 'all') return { chosen: channels.filter(member), outside: [], unknown: [] };
  const found = new Set<Channel>();
  const unknown: string[] = [];
  for (const name of wanted) {
    const plain = name.replace(/^#/, '');
    const channel = channels.find((one) => one.id === plain || one.name === plain);
    if (channel === undefined) unknown.push(name);
    else found.add(channel);
  }
  return {
    chosen: [...found].filter(member),
    outside: [...found].filter((channel) => !member(channel)),
    unknown,
  };
}

/** Channels that were read before and that the bot is no member of any more. */
function channelsLeft(channels: readonly Channel[], store: StoredSlack, workspace: Workspace): Channel[] {
  return channels.filter(
    (channel) =>
      channel.is_member !== true &&
      store.cursor(historyScope(channelKey(workspace.team, channel.id))) !== null,
  );
}

/** Without names or a number: they may be those of private channels. */
function unknownGap(bot: string): Gap {
  const what = `slack.channels lists what was not found: mistyped, or private and without the bot (there: /invite @${bot})`;
  return { container: null, what };
}

function outsideGap(channel: Channel, workspace: Workspace, bot: string): Gap {
  return {
    container: channelKey(workspace.team, channel.id),
    what: `not read: the bot is not a member; type "/invite @${bot}" in the channel`,
  };
}

/** The complete list of members, in one row; a refused one is recorded as unknown, which means nobody. */
async function* readMembers(
  client: SlackClient,
  directory: Directory,
  channel: Channel,
  workspace: Workspace,
  signal: AbortSignal,
): AsyncGenerator<Batch> {
  const container = channelKey(workspace.team, channel.id);
  const members: string[] = [];
  try {
    const args = { channel: channel.id, limit: MEMBERS_PAGE };
    for await (const page of pages(client, 'conversations.members', args, ConversationsMembers, signal)) {
      members.push(...page.members);
    }
  } catch (error) {
    if (!(error instanceof SlackRefusal) && !(error instanceof SlackTokenError && error.missing.length > 0))
      throw error;
    yield {
      source: 'slack',
      readers: [{ container, accounts: [], from: 'unknown' }],
      gaps: [{ container, what: `members unknown: ${error.message}` }],
    };
    return;
  }
  const accounts: AccountRow[] = await directory.learn(members, client, signal);
  yield {
    source: 'slack',
    accounts,
    readers: [{ container, accounts: members.map((id) => accountKey(workspace.team, id)), from: 'source' }],
    progress: `#${channel.name} members`,
  };
}

/** Ids only, so pages may be large: https://docs.slack.dev/reference/methods/conversations.members */
const MEMBERS_PAGE = 999;

/** Pages of a list by `next_cursor`. https://docs.slack.dev/apis/web-api/pagination */
async function* pages<
  T extends { response_metadata?: { next_cursor?: string | null | undefined } | null | undefined },
>(
  client: SlackClient,
  method: string,
  args: Record<string, unknown>,
  schema: z.ZodType<T>,
  signal: AbortSignal,
): AsyncGenerator<T> {
  let cursor: string | undefined;
  const seen = new Set<string>();
  for (;;) {
    const page = await client.call(method, { ...args, cursor }, schema, signal);
    yield page;
    cursor = page.response_metadata?.next_cursor ?? '';
    if (cursor === '') return;
    if (seen.has(cursor))
      throw new SlackFault('slack.endless', `Slack gave the same page of ${method} twice`, {
        hint: 'Run the command again.',
      });
    seen.add(cursor);
  }
}
