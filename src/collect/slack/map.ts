/** Slack's objects as our rows. Pure. */
import type { AccountRow, ContainerRow, ItemRow, ThreadRow } from '../../core/item.ts';

import { mentionedUsers, messageText } from './content.ts';
import type { Channel, Message, User } from './shapes.ts';
import type { Names } from './text.ts';
import { tsToMs } from './ts.ts';

export interface Workspace {
  /** Team id, first part of every key. */
  team: string;
  /** `https://acme.slack.com/`. */
  url: string;
}

/** All that mapping a channel's messages needs. */
export interface Place extends Workspace {
  channel: string;
  names: Names;
  /** Whether a channel id is a private channel other than this one. */
  privateElsewhere(id: string): boolean;
}

/**
 * Messages that say only that somebody came, went or set something. https://docs.slack.dev/reference/events/message#subtypes
 * A thread below one of them is still read.
 */
export const NOISE: ReadonlySet<string> = new Set([
  'channel_join',
  'channel_leave',
  'channel_topic',
  'channel_purpose',
  'channel_name',
  'channel_archive',
  'channel_unarchive',
  'channel_posting_permissions',
  'channel_convert_to_private',
  'channel_convert_to_public',
  'channel_canvas_updated',
  'tabbed_canvas_updated',
  'group_join',
  'group_leave',
  'group_topic',
  'group_purpose',
  'group_name',
  'group_archive',
  'group_unarchive',
  'bot_add',
  'bot_remove',
  'bot_enable',
  'bot_disable',
  'app_conversation_join',
  'app_conversation_leave',
  'joiner_notification',
  'pinned_item',
  'unpinned_item',
  'reminder_add',
  'sh_room_created',
  'sh_room_shared',
  'ekm_access_denied',
]);

/** A deleted message that had replies stays as a tombstone. */
export const isTombstone = (message: Message) => message.subtype === 'tombstone' || message.hidden === true;
export const isNoise = (message: Message) => NOISE.has(message.subtype ?? '');
export const isReply = (message: Message) => rootTs(message) !== message.ts;
export const rootTs = (message: Message) => message.thread_ts ?? message.ts;

export const accountKey = (team: string, id: string) => `${team}/${id}`;
export const channelKey = (team: string, id: string) => `${team}/${id}`;
export const messageKey = (place: Place, ts: string) => `${place.team}/${place.channel}/${ts}`;

export function displayName(user: User): string {
  const names = [user.profile?.display_name, user.real_name, user.profile?.real_name, user.name];
  return names.find((name) => name !== null && name !== undefined && name.trim() !== '') ?? user.id;
}

/** People of another team (Slack Connect) have the rights of a guest: only the channels they are members of. */
export function accountRow(user: User, team: string): AccountRow {
  const foreign = user.is_stranger === true || (user.team_id ?? team) !== team;
  return {
    key: accountKey(team, user.id),
    handle: user.id,
    name: displayName(user),
    email: user.profile?.email ?? null,
    bot: user.is_bot === true || user.id === 'USLACKBOT',
    guest: user.is_restricted === true || user.is_ultra_restricted === true || foreign,
    timezone: user.tz ?? null,
    deleted: user.deleted === true,
  };
}

/** Somebody Slack would not tell about: least rights, the id for a name. */
export function unknownAccount(id: string, team: string): AccountRow {
  return {
    key: accountKey(team, id),
    handle: id,
    name: id,
    email: null,
    bot: false,
    guest: true,
    timezone: null,
    deleted: false,
  };
}

/** The integration a message comes from; null where a user wrote it. */
export function botOf(message: Message): string | null {
  const id = message.bot_id ?? '';
  return id === '' || (message.user ?? '') !== '' ? null : id;
}

/** The name an integration gives itself with a message; null where it gives none. */
export function botName(message: Message): string | null {
  return [message.username, message.bot_profile?.name].find((name) => name?.trim()) ?? null;
}

/** The account of an integration; `known` is its name where the message has none. */
export function botAccount(message: Message, team: string, known: string | null): AccountRow | null {
  const id = botOf(message);
  const author = authorId(message);
  if (id === null || author === null) return null;
  return {
    ...unknownAccount(id, team),
    key: accountKey(team, author),
    name: botName(message) ?? known ?? id,
    bot: true,
    guest: false,
  };
}

/** One integration that writes under several names (a bridge to another chat) is several authors. */
function authorId(message: Message): string | null {
  const bot = botOf(message);
  if (bot === null) return (message.user ?? '') === '' ? null : (message.user ?? null);
  return (message.username ?? '') === '' ? bot : `${bot}~${message.username}`;
}

export function containerRow(channel: Channel, workspace: Workspace): ContainerRow {
  return {
    key: channelKey(workspace.team, channel.id),
    kind: 'channel',
    name: channel.id,
    title: `#${channel.name}`,
    visibility: channel.is_private === true ? 'private' : 'public',
    url: `${base(workspace.url)}archives/${channel.id}`,
  };
}

/** Slack's permalink, made without asking for it. https://docs.slack.dev/reference/methods/chat.getPermalink */
export function permalink(workspace: Workspace, channel: string, ts: string, root: string): string {
  const link = `${base(workspace.url)}archives/${channel}/p${ts.replace('.', '')}`;
  return ts === root ? link : `${link}?thread_ts=${root}&cid=${channel}`;
}

const base = (url: string) => (url.endsWith('/') ? url : `${url}/`);

export function authorKey(message: Message, team: string): string | null {
  const id = authorId(message);
  return id === null ? null : accountKey(team, id);
}

/** The thread below a root; without replies it is a thread of one. */
export function threadRow(
  root: Message,
  place: Place,
  replies: { count: number; latest: string | null },
): ThreadRow {
  const latest = replies.latest === null ? null : tsToMs(replies.latest);
  const createdAt = tsToMs(root.ts);
  return {
    ...bareThread(root.ts, place),
    state: isTombstone(root) ? 'deleted' : null,
    author: isTombstone(root) ? null : authorKey(root, place.team),
    updatedAt: Math.max(createdAt, latest ?? 0, root.edited ? tsToMs(root.edited.ts) : 0),
    replyCount: replies.count,
    latestReply: latest,
  };
}

/** A thread whose root cannot be seen: known from a reply alone. */
export function bareThread(root: string, place: Place): ThreadRow {
  return {
    key: messageKey(place, root),
    container: channelKey(place.team, place.channel),
    kind: 'message',
    ref: root,
    title: '',
    state: null,
    author: null,
    createdAt: tsToMs(root),
    updatedAt: tsToMs(root),
    url: permalink(place, place.channel, root, root),
    labels: [],
    assignees: [],
    reviewRequests: [],
    replyCount: 0,
    latestReply: null,
    stateAt: null,
  };
}

export function itemRow(message: Message, raw: unknown, place: Place): ItemRow {
  const root = rootTs(message);
  const createdAt = tsToMs(message.ts);
  return {
    key: messageKey(place, message.ts),
    thread: messageKey(place, root),
    container: channelKey(place.team, place.channel),
    kind: 'message',
    ref: message.ts === root ? '' : message.ts,
    author: authorKey(message, place.team),
    createdAt,
    updatedAt: message.edited ? Math.max(createdAt, tsToMs(message.edited.ts)) : createdAt,
    state: null,
    title: null,
    text: messageText(message, place.names, (id) => place.privateElsewhere(id)),
    url: permalink(place, place.channel, message.ts, root),
    mentions: mentionedUsers(message).map((id) => accountKey(place.team, id)),
    reactions: (message.reactions ?? []).map((reaction) => ({
      name: reaction.name,
      count: reaction.count,
      accounts: (reaction.users ?? []).map((id) => accountKey(place.team, id)),
    })),
    paths: [],
    raw,
  };
}
