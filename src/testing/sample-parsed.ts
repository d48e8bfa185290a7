/** The whole sample company as its tests read it: parsed, and every text of it in one list. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

import type { RepositoryData } from './github/data.ts';
import { readSampleRepositories } from './sample.ts';

export const SAMPLE = fileURLToPath(new URL('../../data/sample', import.meta.url));

const Message = z.strictObject({
  type: z.literal('message'),
  subtype: z.enum(['bot_message', 'channel_join']).optional(),
  user: z.string().optional(),
  bot_id: z.string().optional(),
  username: z.string().optional(),
  team: z.literal('T02ACME').optional(),
  text: z.string().min(1),
  ts: z.string().regex(/^\d{10}\.\d{6}$/),
  thread_ts: z.string().optional(),
  parent_user_id: z.string().optional(),
  reply_count: z.number().optional(),
  reply_users_count: z.number().optional(),
  reply_users: z.array(z.string()).optional(),
  latest_reply: z.string().optional(),
  replies: z.array(z.strictObject({ user: z.string(), ts: z.string() })).optional(),
  is_locked: z.literal(false).optional(),
  subscribed: z.literal(false).optional(),
  edited: z.strictObject({ user: z.string(), ts: z.string() }).optional(),
  reactions: z
    .array(z.strictObject({ name: z.string(), users: z.array(z.string()).min(1), count: z.number() }))
    .optional(),
});
type Message = z.infer<typeof Message>;
const Channel = z.looseObject({ id: z.string(), name: z.string(), members: z.array(z.string()) });
const User = z.looseObject({
  id: z.string(),
  name: z.string(),
  is_bot: z.boolean(),
  is_restricted: z.boolean(),
  is_ultra_restricted: z.boolean(),
  profile: z.looseObject({ email: z.string().optional() }),
});

const json = (...path: string[]): unknown => JSON.parse(readFileSync(join(SAMPLE, ...path), 'utf8'));
export const users = z.array(User).parse(json('slack', 'users.json'));
export const publicChannels = z.array(Channel).parse(json('slack', 'channels.json'));
export const privateChannels = z.array(Channel).parse(json('slack', 'groups.json'));
export const channels = [...publicChannels, ...privateChannels];
const messagesOf = (channel: string): (Message & { day: string })[] =>
  readdirSync(join(SAMPLE, 'slack', channel))
    .sort()
    .flatMap((file) =>
      z
        .array(Message)
        .parse(json('slack', channel, file))
        .map((message) => ({ ...message, day: file.replace('.json', '') })),
    );
export const slack = channels.map((channel) => ({ channel, messages: messagesOf(channel.name) }));
export const allMessages = slack.flatMap(({ channel, messages }) =>
  messages.map((message) => ({ ...message, channel })),
);
export const ms = (ts: string) => Number(ts) * 1000;

export const repositories = await readSampleRepositories(SAMPLE);
export const notes = readdirSync(join(SAMPLE, 'notes')).map((file) => ({
  file,
  text: readFileSync(join(SAMPLE, 'notes', file), 'utf8'),
}));

interface Written {
  where: string;
  text: string;
  at: number;
  /** Where a bare #12 belongs. */
  repository: string | null;
  inside: boolean;
}

function textsOf(data: RepositoryData): Written[] {
  const name = data.repository.full_name;
  const written = (
    where: string,
    text: string | null | undefined,
    at: string | null | undefined,
  ): Written => ({
    where: `${name} ${where}`,
    text: text ?? '',
    at: Date.parse(at ?? ''),
    repository: name,
    inside: data.repository.visibility === 'private',
  });
  return [
    ...data.issues.map((issue) =>
      written(`#${issue.number}`, `${issue.title}\n${issue.body}`, issue.created_at),
    ),
    ...data.comments.map((each) => written(`comment ${each.id}`, each.body, each.created_at)),
    ...Object.values(data.reviews).flatMap((list) =>
      list.map((each) => written(`review ${each.id}`, each.body, each.submitted_at)),
    ),
    ...data.review_comments.map((each) => written(`inline ${each.id}`, each.body, each.created_at)),
    ...data.releases.map((each) => written(each.tag_name, each.body, each.published_at)),
  ];
}

export const texts: Written[] = [
  ...repositories.flatMap(textsOf),
  ...allMessages.map((message) => ({
    where: `${message.channel.name} ${message.ts}`,
    text: message.text.replaceAll(/<(https?:[^|>]+)(?:\|[^>]*)?>/g, '$1'),
    at: ms(message.ts),
    repository: 'acme/ingest',
    inside: privateChannels.includes(message.channel),
  })),
  ...notes.map(({ file, text }) => ({
    where: file,
    text,
    at: Date.parse(file.slice(0, 10)),
    repository: null,
    inside: false,
  })),
];

export const threads = new Set([
  ...repositories.flatMap((data) =>
    data.issues.map((issue) => `${data.repository.full_name}#${issue.number}`),
  ),
  ...allMessages.map((message) => `slack:${message.channel.id}/${message.ts}`),
]);
