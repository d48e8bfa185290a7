import { setTimeout as sleep } from 'node:timers/promises';

import type { Settings } from '../core/settings.ts';
import type { Clock } from '../core/time.ts';
import { sendOnce } from '../deliver/outbox.ts';
import { slackDelivery } from '../deliver/slack.ts';
import type { Store } from '../store/store.ts';

import type { Post } from './brief-person.ts';

export interface PostDeps {
  now: Clock;
  fetch: typeof globalThis.fetch;
  log(line: string): void;
}

/** Messages by the outbox, to people or to channels; null where Slack or its token is not configured. */
export function postOverSlack(
  settings: Settings,
  store: Store,
  deps: PostDeps,
  to: 'person' | 'channel' = 'person',
): Post | null {
  const token = settings.secrets.slackBotToken;
  if (settings.slack === null || token === null) return null;
  const delivery = slackDelivery({ token, apiUrl: settings.slack.apiUrl, fetch: deps.fetch }, to);
  const outbox = {
    store,
    now: deps.now,
    wait: (ms: number, signal: AbortSignal): Promise<void> => sleep(ms, undefined, { signal }),
    log: (line: string) => deps.log(line),
  };
  return async (message, { id, marker }, recipient, signal) => {
    const result = await sendOnce(outbox, delivery, id, { ...message, marker }, recipient, signal);
    if (result.status === 'sent') {
      const { channel, ts } = result.receipt;
      return { status: result.before ? 'already-sent' : 'sent', channel, ts, error: null };
    }
    const error = result.hint === null ? result.error : `${result.error}; ${result.hint}`;
    return { status: 'failed', channel: null, ts: null, error };
  };
}
