import type { z } from 'zod';

import { BriefError } from '../../core/errors.ts';
import { callSlack, type SlackConnection, type SlackHeaders } from '../../core/slack-call.ts';

/** Slack stopped answering, or answered something that is no answer, after all tries. */
export class SlackFault extends BriefError {
  override readonly name = 'SlackFault';
}

export interface SlackClientOptions extends SlackConnection {
  /** Resolves after `ms`; rejects when the signal aborts. */
  wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** One line for the progress display; each wait is announced here. */
  log: (line: string) => void;
}

export interface SlackClient {
  /** Calls one method until it answers. The body is checked against `schema`. Throws SlackRefusal, SlackTokenError, SlackFault. */
  call<T>(
    method: string,
    args: Record<string, unknown>,
    schema: z.ZodType<T>,
    signal: AbortSignal,
  ): Promise<T>;
  /** Headers of the newest answer. */
  readonly last: SlackHeaders;
}

/** Waits between tries after a fault; a rate limit is not a fault and waits as long as Slack says. */
const PAUSES_MS = [500, 1_000, 2_000, 4_000, 8_000];
/** Rate limits of one call in a row before it is given up: Slack's slowest rule lets one a minute through. */
const LIMITS_MAX = 20;
/**
 * The Web API through Slack's SDK, one try a request: retries are ours, so that they can be aborted, are announced, and follow
 * `Retry-After`. HTML, half a body and the wrong shape are faults to retry.
 */
export function slackClient(options: SlackClientOptions): SlackClient {
  let last: SlackHeaders = { date: null, scopes: [] };

  async function call<T>(
    method: string,
    args: Record<string, unknown>,
    schema: z.ZodType<T>,
    signal: AbortSignal,
  ): Promise<T> {
    let faults = 0;
    let limits = 0;
    for (;;) {
      let outcome = await callSlack(options, method, args, signal);
      if (outcome.kind === 'refused') throw outcome.error;
      if (outcome.kind === 'body') {
        last = outcome.headers;
        const parsed = schema.safeParse(outcome.body);
        if (parsed.success) return parsed.data;
        const issue = parsed.error.issues[0];
        const where = issue === undefined ? '' : ` (${issue.path.join('.')}: ${issue.message})`;
        outcome = {
          kind: 'lost',
          why: `an answer of another shape${where}`,
          cause: parsed.error,
          sent: true,
        };
      }
      if (outcome.kind === 'limited') {
        limits += 1;
        if (limits > LIMITS_MAX) {
          throw new SlackFault(
            'slack.rate-limited',
            `Slack let no ${method} through after ${LIMITS_MAX} waits`,
            {
              hint: 'Another program may be using the same app. Run the command again later: it goes on where it stopped.',
            },
          );
        }
        options.log(`Slack asks to wait ${outcome.seconds} s before the next ${method}`);
        await options.wait(outcome.seconds * 1000, signal);
        continue;
      }
      const pause = PAUSES_MS[faults];
      faults += 1;
      if (pause === undefined) {
        throw new SlackFault(
          'slack.unreachable',
          `Slack gave no usable answer to ${method}: ${outcome.why}`,
          {
            cause: outcome.cause,
            hint: `Check the network, a proxy, and SLACK_API_URL (${hostOf(options.apiUrl)}); then run the command again.`,
          },
        );
      }
      options.log(`Slack: ${outcome.why}; trying ${method} again in ${pause / 1000} s`);
      await options.wait(pause, signal);
    }
  }

  return {
    call,
    get last() {
      return last;
    },
  };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'not a URL';
}
