import type { Secrets } from './settings.ts';

/**
 * Shapes of tokens, so that one is noticed where it does not belong. GitHub:
 * https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/ ; Slack:
 * https://docs.slack.dev/authentication/tokens ; OpenAI keys begin with sk-.
 */
const TOKEN =
  /\b(?:gh[pousr]_[A-Za-z0-9]{16,}|github_pat_[A-Za-z0-9_]{20,}|xox[abeoprs]-[A-Za-z0-9-]{10,}|xapp-[A-Za-z0-9-]{10,}|sk-[A-Za-z0-9_-]{16,})|-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g;

/** Whether a text holds something of the shape of a token or a private key. */
export function looksLikeSecret(text: string): boolean {
  return text.search(TOKEN) !== -1;
}

/** The text with every given secret, and everything of the shape of one, as `***`. */
export function maskSecrets(text: string, secrets: Iterable<string> = []): string {
  return maskValues(text, secrets).replaceAll(TOKEN, '***');
}

/** Masks every secret of the configuration, and everything of the shape of one. */
export function maskerOf({
  githubToken,
  githubApp,
  slackBotToken,
  openaiKey,
}: Secrets): (text: string) => string {
  const values = [githubToken, githubApp?.privateKey ?? null, slackBotToken, openaiKey].filter(
    (value) => value !== null,
  );
  return (text) => maskSecrets(text, values);
}

/** The text with the given values as `***` and nothing else touched. Values under 6 characters are left alone. */
export function maskValues(text: string, secrets: Iterable<string>): string {
  const longestFirst = [...secrets]
    .filter((secret) => secret.length >= 6)
    .sort((a, b) => b.length - a.length);
  return longestFirst.reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
}
