/** A Slack workspace in memory: an official export, as it stands at a clock's moment, plus what happens to it afterwards. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

export type Json = Record<string, unknown>;

export interface ExportUser extends Json {
  id: string;
  name?: string;
  team_id?: string;
  deleted?: boolean;
  profile?: Json & { email?: string };
}
export interface ExportChannel extends Json {
  id: string;
  name: string;
  created?: number;
  is_archived?: boolean;
  members?: string[];
}
export interface ExportMessage extends Json {
  ts: string;
  user?: string;
  text?: string;
  subtype?: string;
  thread_ts?: string;
}

/** The official export layout: users.json, channels.json, groups.json (private channels), `<channel>/<day>.json`. */
export interface SlackExport {
  /** Name of the export's folder: the workspace's domain. */
  domain: string;
  users: ExportUser[];
  channels: ExportChannel[];
  groups?: ExportChannel[];
  /** By channel name. */
  messages: Record<string, ExportMessage[]>;
}

export interface Conversation {
  id: string;
  kind: 'channel' | 'im';
  private: boolean;
  meta: ExportChannel;
  members: Set<string>;
  messages: Map<string, ExportMessage>;
}

export const BOT_USER = 'U0BRIEF';
export const BOT_ID = 'B0BRIEF';

export function loadExport(folder: string): SlackExport {
  const read = <T>(name: string): T[] =>
    existsSync(join(folder, name)) ? (JSON.parse(readFileSync(join(folder, name), 'utf8')) as T[]) : [];
  const channels = read<ExportChannel>('channels.json');
  const groups = read<ExportChannel>('groups.json');
  const messages: SlackExport['messages'] = {};
  for (const { name } of [...channels, ...groups]) {
    const days = existsSync(join(folder, name)) ? readdirSync(join(folder, name)).sort() : [];
    messages[name] = days
      .filter((day) => day.endsWith('.json'))
      .flatMap((day) => read<ExportMessage>(join(name, day)));
  }
  const domain = basename(resolve(folder)).toLowerCase();
  return { domain, users: read<ExportUser>('users.json'), channels, groups, messages };
}

export interface WorkspaceOptions {
  export: SlackExport;
  /** Channels (names or ids) the bot was invited to. */
  botIn: 'all' | readonly string[];
  /** The data's clock, milliseconds UTC: later messages are not there yet. */
  now: () => number;
}

export class Workspace {
  readonly domain: string;
  readonly team: string;
  readonly users = new Map<string, ExportUser>();
  /** Integrations, which exports keep among the users. */
  readonly bots = new Map<string, ExportUser>();
  readonly conversations = new Map<string, Conversation>();
  readonly now: () => number;
  /** A plan that hides old messages: those before this ts. */
  hiddenBefore = '';
  private lastMicros = 0;

  constructor(options: WorkspaceOptions) {
    const { users, channels, groups = [], messages, domain } = options.export;
    this.now = options.now;
    this.domain = domain;
    this.team = users.find((user) => user.team_id !== undefined)?.team_id ?? `T${code(`team:${domain}`, 9)}`;
    for (const user of users) {
      if (user.id.startsWith('B')) this.bots.set(user.id, user);
      else this.users.set(user.id, { team_id: this.team, deleted: false, is_bot: false, ...user });
    }
    this.users.set(BOT_USER, {
      id: BOT_USER,
      team_id: this.team,
      name: 'brief',
      deleted: false,
      real_name: 'Brief',
      is_bot: true,
      is_app_user: false,
      profile: {
        real_name: 'Brief',
        display_name: '',
        bot_id: BOT_ID,
        api_app_id: 'A0BRIEF',
        team: this.team,
      },
    });
    for (const [list, hidden] of [
      [channels, false],
      [groups, true],
    ] as const) {
      for (const meta of list) {
        const invited =
          options.botIn === 'all' || options.botIn.includes(meta.id) || options.botIn.includes(meta.name);
        this.conversations.set(meta.id, {
          id: meta.id,
          kind: 'channel',
          private: hidden,
          meta,
          members: new Set([...(meta.members ?? []), ...(invited ? [BOT_USER] : [])]),
          messages: new Map((messages[meta.name] ?? []).map((message) => [message.ts, message])),
        });
      }
    }
  }

  get nowTs(): string {
    return toTs(Math.round(this.now() * 1000));
  }

  channel(idOrName: string): Conversation {
    const found =
      this.conversations.get(idOrName) ??
      [...this.conversations.values()].find(({ meta }) => meta.name === idOrName.replace(/^#/, ''));
    if (found === undefined) throw new Error(`no channel ${idOrName}`);
    return found;
  }

  /** The direct message of the bot with somebody, made on first use. */
  dm(user: string): { dm: Conversation; existed: boolean } {
    const id = `D${code(`dm:${this.team}:${[BOT_USER, user].sort().join(',')}`, 10)}`;
    const found = this.conversations.get(id);
    if (found !== undefined) return { dm: found, existed: true };
    const created = Math.floor(this.now() / 1000);
    const dm: Conversation = {
      id,
      kind: 'im',
      private: true,
      meta: { id, name: '', created },
      members: new Set([BOT_USER, user]),
      messages: new Map(),
    };
    this.conversations.set(id, dm);
    return { dm, existed: false };
  }

  /** Messages made by now, oldest first. */
  visible(conversation: Conversation): ExportMessage[] {
    const now = this.nowTs;
    return [...conversation.messages.values()]
      .filter((message) => message.ts <= now || message['posted'] === true)
      .filter((message) => message.ts >= this.hiddenBefore)
      .sort((a, b) => (a.ts < b.ts ? -1 : a.ts > b.ts ? 1 : 0));
  }

  find(conversation: Conversation, ts: string): ExportMessage | null {
    return this.visible(conversation).find((message) => message.ts === ts) ?? null;
  }

  /** A ts that no message has yet, at or just after now. */
  nextTs(conversation: Conversation): string {
    this.lastMicros = Math.max(this.lastMicros, Math.round(this.now() * 1000)) + 100;
    while (conversation.messages.has(toTs(this.lastMicros))) this.lastMicros += 1;
    return toTs(this.lastMicros);
  }

  /** Somebody writes. Gives the ts. */
  say(channel: string, user: string, text: string, more: Partial<ExportMessage> = {}): string {
    const conversation = this.channel(channel);
    const ts = more.ts ?? this.nextTs(conversation);
    conversation.messages.set(ts, {
      type: 'message',
      user,
      text,
      team: this.team,
      ...more,
      ts,
      posted: true,
    });
    return ts;
  }

  edit(channel: string, ts: string, text: string): void {
    const conversation = this.channel(channel);
    const message = conversation.messages.get(ts);
    if (message === undefined) throw new Error(`no message ${ts}`);
    conversation.messages.set(ts, {
      ...message,
      text,
      edited: { user: message.user, ts: this.nextTs(conversation) },
    });
  }

  /** A root with replies leaves a tombstone, as on Slack. */
  remove(channel: string, ts: string): void {
    const conversation = this.channel(channel);
    const replies = [...conversation.messages.values()].some((one) => one.thread_ts === ts && one.ts !== ts);
    if (!replies) conversation.messages.delete(ts);
    else {
      const { thread_ts } = conversation.messages.get(ts) ?? {};
      conversation.messages.set(ts, {
        type: 'message',
        subtype: 'tombstone',
        text: 'This message was deleted.',
        user: 'USLACKBOT',
        hidden: true,
        ts,
        ...(thread_ts !== undefined && { thread_ts }),
      });
    }
  }

  react(channel: string, ts: string, name: string, user: string): void {
    const message = this.channel(channel).messages.get(ts);
    if (message === undefined) throw new Error(`no message ${ts}`);
    const reactions = (message['reactions'] ?? []) as { name: string; users: string[]; count: number }[];
    const others = reactions.filter((one) => one.name !== name);
    const users = [...new Set([...(reactions.find((one) => one.name === name)?.users ?? []), user])];
    message['reactions'] = [...others, { name, users, count: users.length }];
  }

  setMember(channel: string, user: string, member: boolean): void {
    const { members } = this.channel(channel);
    if (member) members.add(user);
    else members.delete(user);
  }
}

export function toTs(micros: number): string {
  return `${String(Math.floor(micros / 1e6)).padStart(10, '0')}.${String(micros % 1e6).padStart(6, '0')}`;
}

/** An upper-case identifier that depends only on the text. */
function code(text: string, length: number): string {
  const hex = createHash('sha256').update(text).digest('hex').slice(0, 24);
  return BigInt(`0x${hex}`).toString(36).toUpperCase().padStart(length, '0').slice(0, length);
}
