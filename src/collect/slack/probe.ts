import type { SlackSettings } from '../../core/settings.ts';
import { SlackTokenError } from '../../core/slack-refusal.ts';

import { slackClient } from './client.ts';
import { chooseChannels } from './collect.ts';
import { AuthTest, type Channel, ConversationsList } from './shapes.ts';

/** What the app needs, and for what. https://docs.slack.dev/reference/scopes */
export const SLACK_SCOPES: Readonly<Record<string, string>> = {
  'channels:read': 'public channels and their members',
  'channels:history': 'messages of public channels',
  'groups:read': 'private channels the bot was invited to, and their members',
  'groups:history': 'messages of those private channels',
  'users:read': 'names, guests and time zones',
  'users:read.email': 'finding a person by e-mail',
  'chat:write': 'sending a briefing',
  'im:write': 'opening the direct message',
  'im:history': 'looking whether a briefing already arrived before sending it again',
};

export interface SlackProbe {
  team: string;
  teamId: string;
  url: string;
  /** Name of the bot user, for `/invite @name`. */
  bot: string;
  botId: string;
  /** As the token has them; empty where the server does not say. */
  scopes: string[];
  missingScopes: string[];
  /** Names of channels that will be read. */
  reads: string[];
  /** Public channels the bot is not in: with `channels: all` a hint, with a list what was asked for in vain. */
  notSeen: string[];
  /** Listed in brief.yaml and not to be found. */
  notFound: string[];
  /** The server's clock less ours, in milliseconds (to the second); null where the server does not say. */
  clockSkewMs: number | null;
}

export interface ProbeSlackOptions {
  settings: SlackSettings;
  token: string;
  fetch: typeof globalThis.fetch;
  wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** The wall clock. */
  now: () => number;
}

/** What `brief doctor` tells of Slack. Throws SlackTokenError and SlackFault as the collector does. */
export async function probeSlack(options: ProbeSlackOptions, signal: AbortSignal): Promise<SlackProbe> {
  const client = slackClient({
    token: options.token,
    apiUrl: options.settings.apiUrl,
    fetch: options.fetch,
    wait: options.wait,
    log: () => undefined,
  });
  const auth = await client.call('auth.test', {}, AuthTest, signal);
  const { date, scopes } = client.last;
  const clockSkewMs =
    date === null || Number.isNaN(Date.parse(date)) ? null : Date.parse(date) - options.now();
  const missing = new Set(
    scopes.length === 0 ? [] : Object.keys(SLACK_SCOPES).filter((scope) => !scopes.includes(scope)),
  );
  let channels: Channel[] = [];
  for (const types of ['public_channel', 'private_channel']) {
    let cursor: string | undefined;
    try {
      do {
        const args = { types, exclude_archived: true, limit: 200, cursor };
        const page = await client.call('conversations.list', args, ConversationsList, signal);
        channels = [...channels, ...page.channels];
        cursor = page.response_metadata?.next_cursor ?? '';
      } while (cursor !== '');
    } catch (error) {
      if (!(error instanceof SlackTokenError) || error.missing.length === 0) throw error;
      for (const scope of error.missing) missing.add(scope);
    }
  }
  const { chosen, outside, unknown } = chooseChannels(channels, options.settings.channels);
  const notSeen =
    options.settings.channels === 'all' ? channels.filter((one) => one.is_member !== true) : outside;
  return {
    team: auth.team ?? auth.team_id,
    teamId: auth.team_id,
    url: auth.url,
    bot: auth.user ?? auth.user_id,
    botId: auth.user_id,
    scopes,
    missingScopes: [...missing].sort(),
    reads: chosen.map(({ name }) => name).sort(),
    notSeen: notSeen.map(({ name }) => name).sort(),
    notFound: unknown,
    clockSkewMs,
  };
}
