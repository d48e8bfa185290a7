/**
 * What Slack's `ok: false` means to a person. Shared by the collector and the delivery, which may not import each other.
 * Error codes: https://docs.slack.dev/reference/methods (each method's "Errors").
 */
import { BriefError, UsageError } from './errors.ts';

/** The token itself is refused: no other call will do better. */
const TOKEN_REFUSED = new Set([
  'not_authed',
  'invalid_auth',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
  'org_login_required',
  'team_access_not_granted',
  'access_denied',
  'two_factor_setup_required',
]);

/** Slack's own trouble: worth another try. */
const TRANSIENT = new Set([
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
  'ekm_access_denied',
  'external_channel_migrating',
]);

export function isTransientSlackError(code: string): boolean {
  return TRANSIENT.has(code);
}

/** Slack refused one method. `reason` is Slack's code. */
export class SlackRefusal extends BriefError {
  override readonly name = 'SlackRefusal';
  readonly reason: string;

  constructor(method: string, reason: string) {
    super('slack.refused', `Slack refused ${method} (${reason})`, {
      hint: `https://docs.slack.dev/reference/methods/${method} explains ${reason}.`,
    });
    this.reason = reason;
  }
}

/** The token is bad or lacks a scope: exit 2, as only the configuration can mend it. */
export class SlackTokenError extends UsageError {
  /** Scopes that were missing; empty where the token itself is refused. */
  readonly missing: readonly string[];

  constructor(code: string, message: string, hint: string, missing: readonly string[] = []) {
    super(code, message, { hint });
    this.missing = missing;
  }
}

/** The error of an `ok: false` body; `needed` and `provided` come with `missing_scope`. */
export function slackRefusal(
  method: string,
  reason: string,
  needed: string | null,
  provided: string | null,
): SlackRefusal | SlackTokenError {
  if (reason === 'missing_scope') {
    const scopes = (needed ?? '').split(/\s*,\s*/).filter((scope) => scope !== '');
    const has = provided === null ? '' : ` (it has: ${provided.split(/\s*,\s*/).join(', ')})`;
    return new SlackTokenError(
      'slack.missing-scope',
      `SLACK_BOT_TOKEN lacks ${scopes.length === 0 ? 'a scope' : `the scope ${scopes.join(', ')}`} that ${method} needs${has}`,
      'Add the scope under "OAuth & Permissions" of the Slack app and install the app again.',
      scopes,
    );
  }
  if (TOKEN_REFUSED.has(reason)) {
    return new SlackTokenError(
      'slack.bad-token',
      `Slack refused SLACK_BOT_TOKEN (${reason})`,
      'Put the "Bot User OAuth Token" (xoxb-...) of the installed app into SLACK_BOT_TOKEN.',
    );
  }
  return new SlackRefusal(method, reason);
}
