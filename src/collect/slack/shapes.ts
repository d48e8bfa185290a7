/** Slack's answers as far as we read them; unknown fields pass. https://docs.slack.dev/reference/objects */
import { z } from 'zod';

const text = z.string().nullish();

export const Paging = z.looseObject({ next_cursor: text }).nullish();

export const AuthTest = z.looseObject({
  url: z.string(),
  team: text,
  team_id: z.string(),
  user: text,
  user_id: z.string(),
  bot_id: text,
});

/** https://docs.slack.dev/reference/objects/user-object */
export const User = z.looseObject({
  id: z.string(),
  team_id: text,
  name: text,
  real_name: text,
  deleted: z.boolean().nullish(),
  is_bot: z.boolean().nullish(),
  is_restricted: z.boolean().nullish(),
  is_ultra_restricted: z.boolean().nullish(),
  is_stranger: z.boolean().nullish(),
  tz: text,
  profile: z.looseObject({ display_name: text, real_name: text, email: text }).nullish(),
});
export type User = z.infer<typeof User>;

export const UsersList = z.looseObject({ members: z.array(User), response_metadata: Paging });
export const UsersInfo = z.looseObject({ user: User });

/** https://docs.slack.dev/reference/methods/bots.info */
export const BotsInfo = z.looseObject({ bot: z.looseObject({ name: text }) });

/** https://docs.slack.dev/reference/objects/conversation-object */
export const Channel = z.looseObject({
  id: z.string(),
  name: z.string(),
  is_private: z.boolean().nullish(),
  is_archived: z.boolean().nullish(),
  is_member: z.boolean().nullish(),
});
export type Channel = z.infer<typeof Channel>;

export const ConversationsList = z.looseObject({ channels: z.array(Channel), response_metadata: Paging });
export const ConversationsMembers = z.looseObject({
  members: z.array(z.string()),
  response_metadata: Paging,
});

/** History and replies. Messages are parsed one by one, so that a strange one does not hide the others. */
export const MessagesPage = z.looseObject({
  messages: z.array(z.unknown()),
  has_more: z.boolean().nullish(),
  /** True where the plan hides older messages: what is missing there was not deleted. */
  is_limited: z.boolean().nullish(),
  response_metadata: Paging,
});

/** https://docs.slack.dev/reference/objects/message-object */
export const Message = z.looseObject({
  ts: z.string().regex(/^\d{10}\.\d{6}$/),
  subtype: text,
  user: text,
  bot_id: text,
  username: text,
  bot_profile: z.looseObject({ name: text }).nullish(),
  text,
  thread_ts: text,
  reply_count: z.number().nullish(),
  latest_reply: text,
  hidden: z.boolean().nullish(),
  edited: z.looseObject({ ts: z.string() }).nullish(),
  reactions: z
    .array(z.looseObject({ name: z.string(), count: z.number(), users: z.array(z.string()).nullish() }))
    .nullish(),
  blocks: z.array(z.unknown()).nullish(),
  attachments: z.array(z.unknown()).nullish(),
  files: z.array(z.looseObject({ name: text, title: text })).nullish(),
});
export type Message = z.infer<typeof Message>;
