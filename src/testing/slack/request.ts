/** What the methods share: refusals, arguments, who may see which channel, how a message is shown. */
import { BOT_USER, type Conversation, type ExportMessage, type Json, type Workspace } from './workspace.ts';

/** An `ok: false` answer. */
export class Refusal extends Error {
  readonly more: Json;

  constructor(error: string, more: Json = {}) {
    super(error);
    this.more = more;
  }
}
export const refuse = (error: string, more: Json = {}): never => {
  throw new Refusal(error, more);
};

export type Args = Record<string, string>;

export interface SentMessage {
  channel: string;
  /** Partner of the direct message; null in a channel. */
  user: string | null;
  ts: string;
  text: string;
  blocks: unknown[] | null;
  metadata: unknown;
  threadTs: string | null;
  unfurlLinks: string | null;
  unfurlMedia: string | null;
  updates: number;
}

export interface MethodContext {
  workspace: Workspace;
  sent: SentMessage[];
  scopes: ReadonlySet<string>;
}
export type Method = (context: MethodContext, args: Args) => Json;

export const truthy = (value: string | undefined) => value === '1' || value === 'true';

export function need(args: Args, ...names: string[]): void {
  const missing = names.filter((name) => (args[name] ?? '') === '');
  if (missing.length === 0) return;
  const messages = missing.map((name) => `[ERROR] missing required field: ${name}`);
  refuse('invalid_arguments', { response_metadata: { messages } });
}

export function needScope({ scopes }: MethodContext, scope: string): void {
  if (!scopes.has(scope)) refuse('missing_scope', { needed: scope, provided: [...scopes].join(',') });
}

export function limitOf(args: Args, fallback: number, max: number): number {
  if ((args['limit'] ?? '') === '') return fallback;
  const value = Number(args['limit']);
  if (!Number.isInteger(value) || value < 0) refuse('invalid_limit');
  return value === 0 ? fallback : Math.min(value, max);
}

export const encode = (kind: string, value: string) => Buffer.from(`${kind}:${value}`).toString('base64');
export function decode(args: Args, kind: string): string | null {
  if ((args['cursor'] ?? '') === '') return null;
  const [name, value] = Buffer.from(args['cursor'] ?? '', 'base64')
    .toString()
    .split(':');
  return name === kind && value !== undefined && value !== '' ? value : refuse('invalid_cursor');
}

export function pageById<T>(
  key: string,
  all: T[],
  idOf: (one: T) => string,
  args: Args,
  kind: string,
  fallback: number,
): Json {
  const sorted = [...all].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  const limit = limitOf(args, fallback, 1000);
  const from = decode(args, kind);
  const rest = from === null ? sorted : sorted.filter((one) => idOf(one) >= from);
  const next = rest[limit];
  return {
    [key]: rest.slice(0, limit),
    response_metadata: { next_cursor: next === undefined ? '' : encode(kind, idOf(next)) },
  };
}

/** A ts as clients may write it (`0`, `1610410516`, `1610410516.25`) in its full form. */
export function fullTs(value: string | undefined, error: string): string {
  if (value === undefined || value === '' || value === 'now') return '';
  const match = /^(\d{1,10})(?:\.(\d{0,6})\d*)?$/.exec(value);
  return match === null
    ? refuse(error)
    : `${(match[1] ?? '').padStart(10, '0')}.${(match[2] ?? '').padEnd(6, '0')}`;
}

/** `oldest` and `latest` are exclusive unless `inclusive`. */
export function timeWindow(args: Args): (ts: string) => boolean {
  const oldest = fullTs(args['oldest'], 'invalid_ts_oldest');
  const latest = fullTs(args['latest'], 'invalid_ts_latest');
  const also = truthy(args['inclusive']);
  return (ts) =>
    (oldest === '' || ts > oldest || (also && ts === oldest)) &&
    (latest === '' || ts < latest || (also && ts === latest));
}

export const isReply = (message: ExportMessage) =>
  message.thread_ts !== undefined && message.thread_ts !== message.ts;

/** Private channels do not exist for those who are not in them. */
export function channelOf({ workspace }: MethodContext, args: Args, read: boolean): Conversation {
  need(args, 'channel');
  const channel = workspace.conversations.get(args['channel'] ?? '');
  if (channel === undefined || !exists(workspace, channel)) return refuse('channel_not_found');
  const member = channel.members.has(BOT_USER);
  if (channel.private && !member) return refuse('channel_not_found');
  if (read && !member) return refuse('not_in_channel');
  return channel;
}
export const exists = (workspace: Workspace, channel: Conversation) =>
  (channel.meta.created ?? 0) * 1000 <= workspace.now();

export function readScope(context: MethodContext, channel: Conversation, kind: 'history' | 'read'): void {
  const family = channel.kind === 'im' ? 'im' : channel.private ? 'groups' : 'channels';
  needScope(context, `${family}:${kind}`);
}

const COMPUTED = [
  'thread_ts',
  'reply_count',
  'reply_users',
  'reply_users_count',
  'latest_reply',
  'replies',
  'subscribed',
];

/** A message as it stands now: figures of its thread counted anew. */
export function shown(
  workspace: Workspace,
  channel: Conversation,
  message: ExportMessage,
  withMetadata: boolean,
): Json {
  const copy: Json = { ...message };
  delete copy['posted'];
  if (!withMetadata) delete copy['metadata'];
  if (isReply(message)) return copy;
  for (const field of COMPUTED) delete copy[field];
  const replies = repliesOf(workspace, channel, message.ts);
  const last = replies.at(-1);
  if (last === undefined) return copy;
  const users = [...new Set(replies.map((reply) => reply.user ?? String(reply['bot_id'])))];
  return {
    ...copy,
    thread_ts: message.ts,
    reply_count: replies.length,
    reply_users_count: users.length,
    latest_reply: last.ts,
    reply_users: users,
    subscribed: false,
  };
}

export function repliesOf(workspace: Workspace, channel: Conversation, root: string): ExportMessage[] {
  return workspace.visible(channel).filter((message) => message.thread_ts === root && message.ts !== root);
}

export const tsCursor = (ts: string) => encode('next_ts', ts.replace('.', ''));
export const cursorTs = (args: Args) => decode(args, 'next_ts')?.replace(/(\d{6})$/, '.$1') ?? null;
