import { faultsOf, POST_TEXT, tooMuchText, UPDATE_TEXT } from './block-kit.ts';
import {
  type Args,
  channelOf,
  fullTs,
  type MethodContext,
  need,
  needScope,
  refuse,
  shown,
} from './request.ts';
import { BOT_ID, BOT_USER, type ExportMessage, type Json } from './workspace.ts';

function content(args: Args, textMax: number): { text: string; blocks: unknown[] | null; metadata: unknown } {
  const blocks = json(args, 'blocks', 'invalid_blocks_format');
  const metadata = json(args, 'metadata', 'invalid_metadata_format') as Json | null;
  if (blocks !== null && !Array.isArray(blocks)) refuse('invalid_blocks_format');
  if (
    metadata !== null &&
    (typeof metadata['event_type'] !== 'string' || typeof metadata['event_payload'] !== 'object')
  ) {
    refuse('invalid_metadata_format');
  }
  const list = (blocks ?? []) as unknown[];
  const text = args['text'] ?? '';
  if (text.trim() === '' && list.length === 0) refuse('no_text');
  if (text.length > textMax) refuse('msg_too_long');
  const errors = faultsOf(list);
  if (errors.length === 0 && tooMuchText(list)) refuse('msg_blocks_too_long');
  if (errors.length > 0) {
    refuse('invalid_blocks', {
      errors,
      response_metadata: { messages: errors.map((error) => `[ERROR] ${error}`) },
    });
  }
  return { text, blocks: list.length > 0 ? list : null, metadata };
}

function json(args: Args, name: string, error: string): unknown {
  const value = args[name] ?? '';
  if (value === '') return null;
  try {
    return JSON.parse(value);
  } catch {
    return refuse(error);
  }
}

export function postMessage(context: MethodContext, args: Args): Json {
  const { workspace, sent } = context;
  needScope(context, 'chat:write');
  need(args, 'channel');
  const name = args['channel'] ?? '';
  const channel = workspace.users.has(name) ? workspace.dm(name).dm : channelOf(context, args, true);
  if (channel.meta.is_archived === true) refuse('is_archived');
  const { text, blocks, metadata } = content(args, POST_TEXT);
  const thread = fullTs(args['thread_ts'], 'invalid_arguments');
  if (thread !== '' && workspace.find(channel, thread) === null) refuse('thread_not_found');
  const ts = workspace.nextTs(channel);
  const message: ExportMessage = {
    type: 'message',
    user: BOT_USER,
    bot_id: BOT_ID,
    app_id: 'A0BRIEF',
    bot_profile: { id: BOT_ID, app_id: 'A0BRIEF', name: 'brief', deleted: false, team_id: workspace.team },
    ts,
    team: workspace.team,
    text,
    ...(blocks !== null && { blocks }),
    ...(metadata !== null && { metadata }),
    ...(thread !== '' && { thread_ts: thread }),
    posted: true,
  };
  channel.messages.set(ts, message);
  sent.push({
    channel: channel.id,
    user: channel.kind === 'im' ? ([...channel.members].find((id) => id !== BOT_USER) ?? null) : null,
    ts,
    text,
    blocks,
    metadata,
    threadTs: thread === '' ? null : thread,
    unfurlLinks: args['unfurl_links'] ?? null,
    unfurlMedia: args['unfurl_media'] ?? null,
    updates: 0,
  });
  return { channel: channel.id, ts, message: shown(workspace, channel, message, true) };
}

export function updateMessage(context: MethodContext, args: Args): Json {
  const { workspace, sent } = context;
  needScope(context, 'chat:write');
  need(args, 'ts');
  const channel = channelOf(context, args, false);
  const ts = fullTs(args['ts'], 'invalid_arguments');
  const before = workspace.find(channel, ts) ?? refuse('message_not_found');
  if (before.user !== BOT_USER) refuse('cant_update_message');
  const { text, blocks, metadata } = content(args, UPDATE_TEXT);
  const { blocks: _blocks, metadata: old, ...rest } = before;
  const message: ExportMessage = {
    ...rest,
    ts,
    text,
    ...(blocks !== null && { blocks }),
    ...(metadata === null ? old !== undefined && { metadata: old } : { metadata }),
    edited: { user: BOT_USER, ts: workspace.nextTs(channel) },
  };
  channel.messages.set(ts, message);
  const record = sent.find((one) => one.channel === channel.id && one.ts === ts);
  if (record !== undefined) Object.assign(record, { text, blocks, updates: record.updates + 1 });
  return { channel: channel.id, ts, text, message: shown(workspace, channel, message, true) };
}
