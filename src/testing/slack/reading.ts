import {
  type Args,
  channelOf,
  cursorTs,
  exists,
  fullTs,
  isReply,
  limitOf,
  type MethodContext,
  need,
  needScope,
  pageById,
  readScope,
  refuse,
  repliesOf,
  shown,
  timeWindow,
  truthy,
  tsCursor,
} from './request.ts';
import { BOT_USER, type Conversation, type Json } from './workspace.ts';

/** Newest first; replies only where they were shown to the channel too. */
export function history(context: MethodContext, args: Args): Json {
  const { workspace } = context;
  const channel = channelOf(context, args, true);
  readScope(context, channel, 'history');
  const within = timeWindow(args);
  const upTo = cursorTs(args);
  const limit = limitOf(args, 100, 999);
  const all = workspace
    .visible(channel)
    .filter((one) => !isReply(one) || one.subtype === 'thread_broadcast')
    .filter((one) => within(one.ts) && (upTo === null || one.ts <= upTo))
    .reverse();
  const next = all[limit];
  const metadata = truthy(args['include_all_metadata']);
  return {
    messages: all.slice(0, limit).map((one) => shown(workspace, channel, one, metadata)),
    has_more: next !== undefined,
    ...(workspace.hiddenBefore !== '' && { is_limited: true }),
    pin_count: 0,
    channel_actions_ts: null,
    channel_actions_count: 0,
    ...(args['latest'] !== undefined && { latest: args['latest'] }),
    ...(args['oldest'] !== undefined && { oldest: args['oldest'] }),
    ...(next !== undefined && { response_metadata: { next_cursor: tsCursor(next.ts) } }),
  };
}

/** The root on every page, then replies oldest first. */
export function replies(context: MethodContext, args: Args): Json {
  const { workspace } = context;
  const channel = channelOf(context, args, true);
  readScope(context, channel, 'history');
  need(args, 'ts');
  const root = workspace.find(channel, fullTs(args['ts'], 'invalid_arguments')) ?? refuse('thread_not_found');
  if (isReply(root)) return { messages: [shown(workspace, channel, root, false)], has_more: false };
  const within = timeWindow(args);
  const from = cursorTs(args);
  const size = Math.max(limitOf(args, 1000, 1000) - 1, 1);
  const all = repliesOf(workspace, channel, root.ts).filter(
    (one) => within(one.ts) && (from === null || one.ts >= from),
  );
  const next = all[size];
  return {
    messages: [root, ...all.slice(0, size)].map((one) => ({
      ...shown(workspace, channel, one, false),
      ...(one !== root && root.user !== undefined && { parent_user_id: root.user }),
    })),
    has_more: next !== undefined,
    ...(next !== undefined && { response_metadata: { next_cursor: tsCursor(next.ts) } }),
  };
}

export function channelShape({ workspace }: MethodContext, channel: Conversation, count: boolean): Json {
  const { meta } = channel;
  const shared = {
    id: channel.id,
    created: meta.created ?? 0,
    is_archived: meta.is_archived === true,
    is_im: channel.kind === 'im',
    is_mpim: false,
    is_org_shared: false,
    context_team_id: workspace.team,
  };
  if (channel.kind === 'im') {
    return {
      ...shared,
      user: [...channel.members].find((id) => id !== BOT_USER) ?? BOT_USER,
      is_user_deleted: false,
      priority: 0,
    };
  }
  return {
    ...shared,
    name: meta.name,
    name_normalized: meta.name,
    is_channel: true,
    is_group: false,
    is_private: channel.private,
    is_general: meta['is_general'] === true,
    is_shared: false,
    is_ext_shared: false,
    is_pending_ext_shared: false,
    unlinked: 0,
    creator: meta['creator'] ?? '',
    is_member: channel.members.has(BOT_USER),
    topic: meta['topic'] ?? { value: '', creator: '', last_set: 0 },
    purpose: meta['purpose'] ?? { value: '', creator: '', last_set: 0 },
    previous_names: [],
    ...(count && { num_members: channel.members.size }),
  };
}

export function listConversations(context: MethodContext, args: Args): Json {
  const { workspace } = context;
  const types = (args['types'] ?? 'public_channel').split(',').map((type) => type.trim());
  const scopes: Record<string, string> = {
    public_channel: 'channels:read',
    private_channel: 'groups:read',
    im: 'im:read',
    mpim: 'mpim:read',
  };
  for (const type of types) needScope(context, scopes[type] ?? refuse('invalid_types'));
  const typeOf = (one: Conversation) =>
    one.kind === 'im' ? 'im' : one.private ? 'private_channel' : 'public_channel';
  const all = [...workspace.conversations.values()]
    .filter((one) => types.includes(typeOf(one)) && exists(workspace, one))
    .filter((one) => !one.private || one.members.has(BOT_USER))
    .filter((one) => !truthy(args['exclude_archived']) || one.meta.is_archived !== true)
    .map((one) => channelShape(context, one, true));
  return pageById('channels', all, (one) => String(one['id']), args, 'team', 100);
}

/** E-mails are told only with their own scope. */
export function userShape({ scopes }: MethodContext, user: Json): Json {
  if (scopes.has('users:read.email')) return user;
  const { email: _email, ...profile } = (user['profile'] ?? {}) as Json;
  return { ...user, profile };
}
