import { z } from 'zod';

import { callSlack, type SlackConnection } from '../core/slack-call.ts';
import { SlackTokenError } from '../core/slack-refusal.ts';

import { assertBlocks, FALLBACK_MAX } from './block-limits.ts';
import { type Delivery, DeliveryError, type Receipt } from './delivery.ts';

/** What is posted, rendered. */
export interface SlackDocument {
  /** Plain text for notifications and screen readers. */
  text: string;
  /** Block Kit, within `block-limits.ts`. */
  blocks: readonly unknown[];
  /** Unique to this document; found again in the message's metadata. */
  marker: string;
}

/** Name of the message's metadata event. https://docs.slack.dev/messaging/message-metadata */
export const MARKER_EVENT = 'brief_document';

/**
 * Messages of a direct message looked through for a marker, newest first. Not bounded by time: our clock need not be Slack's.
 */
const LOOK_PAGE = 200;
const LOOK_PAGES = 5;

/** The exact arguments of chat.postMessage. https://docs.slack.dev/reference/methods/chat.postMessage */
export function postArguments(document: SlackDocument, channel: string): Record<string, unknown> {
  return {
    channel,
    text: document.text,
    blocks: document.blocks,
    metadata: { event_type: MARKER_EVENT, event_payload: { marker: document.marker } },
    unfurl_links: false,
    unfurl_media: false,
  };
}

const Opened = z.looseObject({ channel: z.looseObject({ id: z.string() }) });
const Posted = z.looseObject({ channel: z.string(), ts: z.string() });
const Found = z.looseObject({
  messages: z.array(
    z.looseObject({
      ts: z.string(),
      metadata: z
        .looseObject({
          event_type: z.string(),
          event_payload: z.looseObject({ marker: z.string().nullish() }),
        })
        .nullish()
        .catch(null),
    }),
  ),
  has_more: z.boolean().nullish(),
  response_metadata: z.looseObject({ next_cursor: z.string().nullish() }).nullish(),
});

/** Messages as the app's bot. Recipients are Slack user ids, who get direct messages; with `to: 'channel'` ids of channels that it is in. */
export function slackDelivery(
  connection: SlackConnection,
  to: 'person' | 'channel' = 'person',
): Delivery<SlackDocument> {
  const open = async (recipient: string, signal: AbortSignal): Promise<string> => {
    if (to === 'channel') return recipient;
    const body = await ask(connection, 'conversations.open', { users: recipient }, Opened, false, signal);
    return body.channel.id;
  };
  return {
    async deliver(document, recipient, signal): Promise<Receipt> {
      assertBlocks(document.blocks);
      if (document.text.length > FALLBACK_MAX) throw new RangeError('fallback text over the limit');
      const channel = await open(recipient, signal);
      const args = postArguments(document, channel);
      const posted = await ask(connection, 'chat.postMessage', args, Posted, true, signal);
      return { channel: posted.channel, ts: posted.ts };
    },

    async find(document, recipient, signal): Promise<Receipt | null> {
      const channel = await open(recipient, signal);
      let cursor: string | undefined;
      for (let page = 0; page < LOOK_PAGES; page += 1) {
        const args = { channel, limit: LOOK_PAGE, include_all_metadata: true, cursor };
        const body = await ask(connection, 'conversations.history', args, Found, false, signal);
        const message = body.messages.find(
          ({ metadata }) =>
            metadata?.event_type === MARKER_EVENT && metadata.event_payload.marker === document.marker,
        );
        if (message !== undefined) return { channel, ts: message.ts };
        cursor = body.response_metadata?.next_cursor ?? '';
        if (body.has_more !== true || cursor === '') return null;
      }
      return null;
    },
  };
}

/** One call. `effect`: whether a lost answer leaves open if something was done. */
async function ask<T>(
  connection: SlackConnection,
  method: string,
  args: Record<string, unknown>,
  schema: z.ZodType<T>,
  effect: boolean,
  signal: AbortSignal,
): Promise<T> {
  const answer = await callSlack(connection, method, args, signal);
  switch (answer.kind) {
    case 'body': {
      const parsed = schema.safeParse(answer.body);
      if (parsed.success) return parsed.data;
      throw lost(method, 'an answer of another shape', effect, parsed.error);
    }
    case 'limited':
      throw new DeliveryError(
        'not-sent',
        'slack.rate-limited',
        `Slack asks to wait ${answer.seconds} s (${method})`,
        {
          retryAfterMs: answer.seconds * 1000,
        },
      );
    case 'lost':
      throw lost(method, answer.why, effect && answer.sent, answer.cause);
    case 'refused': {
      if (answer.error instanceof SlackTokenError) throw answer.error;
      const { reason } = answer.error;
      throw new DeliveryError(
        'refused',
        'slack.refused',
        `${method}: ${REASONS[reason] ?? 'refused'} (${reason})`,
        {
          hint: HINTS[reason] ?? `https://docs.slack.dev/reference/methods/${method} explains ${reason}.`,
          cause: answer.error,
        },
      );
    }
  }
}

function lost(method: string, why: string, effect: boolean, cause: unknown): DeliveryError {
  return new DeliveryError(effect ? 'unknown' : 'not-sent', 'slack.unreachable', `${method}: ${why}`, {
    cause,
  });
}

const REASONS: Readonly<Record<string, string>> = {
  user_not_found: 'there is no such Slack user',
  users_not_found: 'there is no such Slack user',
  user_disabled: 'the Slack user is deactivated',
  user_not_visible: 'the app may not see this Slack user',
  channel_not_found: 'the conversation cannot be reached',
  not_in_channel: 'the app is not in the channel',
  cannot_dm_bot: 'bots cannot be written to',
  not_allowed: 'the workspace does not allow it',
  restricted_action: 'the workspace does not allow it',
  is_archived: 'the channel is archived',
  messages_tab_disabled: 'the app cannot be written to or from',
};

const HINTS: Readonly<Record<string, string>> = {
  user_not_found: 'Correct `slack:` of this person in brief.yaml.',
  users_not_found: 'Correct `slack:` of this person in brief.yaml.',
  not_in_channel: 'Invite it: `/invite @brief` in the channel.',
  user_disabled: 'Remove this person from brief.yaml, or have the Slack account activated again.',
  messages_tab_disabled: 'Switch on "Messages Tab" under "App Home" of the Slack app.',
};
