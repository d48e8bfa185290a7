import type { ExportMessage, SlackExport } from './workspace.ts';

/** A ts so many seconds after 2026-11-10T00:00:00Z, when the small workspace begins. */
export const FIXTURE_START = Date.UTC(2026, 10, 10);
export const at = (seconds: number): string => `${FIXTURE_START / 1000 + seconds}.000100`;

function person(id: string, name: string, more: Record<string, unknown> = {}) {
  return {
    id,
    team_id: 'T1',
    name,
    real_name: `${name[0]?.toUpperCase()}${name.slice(1)} Example`,
    tz: 'Europe/Athens',
    profile: { display_name: name, email: `${name}@example.com` },
    ...more,
  };
}

/** Three people, a guest and a bot; a public channel, a second one, and a private one. */
export function smallWorkspace(messages: Record<string, ExportMessage[]> = {}): SlackExport {
  return {
    domain: 'acme',
    users: [
      person('U1', 'ann'),
      person('U2', 'ben'),
      person('U3', 'cleo', { deleted: true }),
      person('U4', 'gus', { is_restricted: true }),
      person('U5', 'deploybot', { is_bot: true }),
      { id: 'B8', name: 'feeds', deleted: false, app_id: 'A8' },
    ],
    channels: [
      { id: 'C1', name: 'general', created: 1, members: ['U1', 'U2', 'U4'] },
      { id: 'C2', name: 'web', created: 1, members: ['U1'] },
    ],
    groups: [{ id: 'C3', name: 'secret-deal', created: 1, members: ['U2'] }],
    messages,
  };
}

/** A plain message. */
export function message(
  seconds: number,
  user: string,
  text: string,
  more: Partial<ExportMessage> = {},
): ExportMessage {
  return { type: 'message', ts: at(seconds), user, text, ...more };
}

/** A reply to the message at `root` seconds. */
export function reply(
  root: number,
  seconds: number,
  user: string,
  text: string,
  more: Partial<ExportMessage> = {},
): ExportMessage {
  return message(seconds, user, text, { thread_ts: at(root), ...more });
}
