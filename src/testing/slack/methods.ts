/** The Web API's methods over a Workspace: shapes, cursors, limits and errors as https://docs.slack.dev/reference/methods has them. */
import { postMessage, updateMessage } from './posting.ts';
import { channelShape, history, listConversations, replies, userShape } from './reading.ts';
import {
  type Args,
  channelOf,
  type Method,
  type MethodContext,
  need,
  needScope,
  pageById,
  readScope,
  refuse,
  truthy,
} from './request.ts';
import { BOT_ID, BOT_USER, type Json } from './workspace.ts';

function openConversation(context: MethodContext, args: Args): Json {
  const { workspace } = context;
  needScope(context, 'im:write');
  if ((args['channel'] ?? '') !== '') {
    return { channel: { id: channelOf(context, args, false).id }, no_op: true, already_open: true };
  }
  const ids = (args['users'] ?? '').split(',').filter((id) => id !== '');
  const [user] = ids;
  if (user === undefined) return refuse('users_list_not_supplied');
  const person = workspace.users.get(user) ?? refuse('user_not_found');
  if (person.deleted === true) refuse('user_disabled');
  const { dm, existed } = workspace.dm(user);
  const channel = truthy(args['return_im']) ? channelShape(context, dm, false) : { id: dm.id };
  return { channel, ...(existed && { no_op: true, already_open: true }) };
}

/** By name: requests a minute (Slack's tiers, https://docs.slack.dev/apis/web-api/rate-limits), and the method. */
export const METHODS: Readonly<Record<string, readonly [number, Method]>> = {
  'auth.test': [
    100,
    ({ workspace }) => ({
      url: `https://${workspace.domain}.slack.com/`,
      team: workspace.domain,
      user: 'brief',
      team_id: workspace.team,
      user_id: BOT_USER,
      bot_id: BOT_ID,
      is_enterprise_install: false,
    }),
  ],
  'users.list': [
    20,
    (context, args) => {
      needScope(context, 'users:read');
      const all = [...context.workspace.users.values()].map((user) => userShape(context, user));
      const page = pageById('members', all, (user) => String(user['id']), args, 'user', Infinity);
      return { ...page, cache_ts: Math.floor(context.workspace.now() / 1000) };
    },
  ],
  'users.info': [
    100,
    (context, args) => {
      needScope(context, 'users:read');
      need(args, 'user');
      const user = context.workspace.users.get(args['user'] ?? '') ?? refuse('user_not_found');
      return { user: userShape(context, user) };
    },
  ],
  'users.lookupByEmail': [
    50,
    (context, args) => {
      needScope(context, 'users:read.email');
      need(args, 'email');
      const email = (args['email'] ?? '').toLowerCase();
      const user = [...context.workspace.users.values()].find(
        (one) => one.deleted !== true && one.profile?.email?.toLowerCase() === email,
      );
      return { user: user ?? refuse('users_not_found') };
    },
  ],
  'bots.info': [
    50,
    (context, args) => {
      needScope(context, 'users:read');
      if (args['bot'] === BOT_ID)
        return { bot: { id: BOT_ID, name: 'brief', user_id: BOT_USER, deleted: false } };
      return { bot: context.workspace.bots.get(args['bot'] ?? '') ?? refuse('bot_not_found') };
    },
  ],
  'conversations.list': [20, listConversations],
  'conversations.info': [
    50,
    (context, args) => {
      const channel = channelOf(context, args, false);
      readScope(context, channel, 'read');
      return { channel: channelShape(context, channel, truthy(args['include_num_members'])) };
    },
  ],
  'conversations.members': [
    100,
    (context, args) => {
      const channel = channelOf(context, args, false);
      readScope(context, channel, 'read');
      return pageById('members', [...channel.members], (id) => id, args, 'user', 100);
    },
  ],
  'conversations.history': [50, history],
  'conversations.replies': [50, replies],
  'conversations.open': [50, openConversation],
  'chat.postMessage': [60, postMessage],
  'chat.update': [50, updateMessage],
};
