import type { AccountRow } from '../../core/item.ts';
import { SlackRefusal } from '../../core/slack-refusal.ts';

import type { SlackClient } from './client.ts';
import { accountRow, unknownAccount } from './map.ts';
import { BotsInfo, type Channel, type User, UsersInfo } from './shapes.ts';
import type { Names } from './text.ts';

/** Strangers asked about one by one in a run; the others stay ids until a later one. */
const STRANGERS_MAX = 100;

/** Who and what a workspace has, as known in this run. */
export class Directory implements Names {
  private readonly team: string;
  private readonly people = new Map<string, string>();
  private readonly channels = new Map<string, Channel>();
  private readonly bots = new Map<string, string | null>();
  private asked = 0;

  constructor(team: string) {
    this.team = team;
  }

  addUsers(users: readonly User[]): AccountRow[] {
    return users.map((user) => {
      const row = accountRow(user, this.team);
      this.people.set(user.id, row.name);
      return row;
    });
  }

  addChannels(channels: readonly Channel[]): void {
    for (const channel of channels) this.channels.set(channel.id, channel);
  }

  user(id: string): string | null {
    return this.people.get(id) ?? null;
  }

  publicChannel(id: string): string | null {
    const channel = this.channels.get(id);
    return channel === undefined || channel.is_private === true ? null : channel.name;
  }

  isPrivate(id: string): boolean {
    return this.channels.get(id)?.is_private === true;
  }

  /** Accounts of people `users.list` does not hold: Slack Connect's, mostly. */
  async learn(ids: Iterable<string>, client: SlackClient, signal: AbortSignal): Promise<AccountRow[]> {
    const rows: AccountRow[] = [];
    for (const id of new Set(ids)) {
      if (this.people.has(id) || !/^[UW]/.test(id)) continue;
      let row = unknownAccount(id, this.team);
      if (this.asked < STRANGERS_MAX) {
        this.asked += 1;
        try {
          const { user } = await client.call('users.info', { user: id }, UsersInfo, signal);
          row = accountRow(user, this.team);
        } catch (error) {
          if (!(error instanceof SlackRefusal)) throw error;
        }
      }
      this.people.set(id, row.name);
      rows.push(row);
    }
    return rows;
  }

  /** The name of an integration that does not give it with its messages; null where Slack has none. */
  async nameOfBot(id: string, client: SlackClient, signal: AbortSignal): Promise<string | null> {
    const known = this.bots.get(id);
    if (known !== undefined) return known;
    let name: string | null = null;
    if (this.asked < STRANGERS_MAX) {
      this.asked += 1;
      try {
        name = (await client.call('bots.info', { bot: id }, BotsInfo, signal)).bot.name ?? null;
      } catch (error) {
        if (!(error instanceof SlackRefusal)) throw error;
      }
    }
    this.bots.set(id, name);
    return name;
  }
}
