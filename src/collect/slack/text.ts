/** What is known of the workspace when a message is read. */
export interface Names {
  /** Display name of a user id; null where unknown. */
  user(id: string): string | null;
  /** Name of a public channel; null for private and unknown ones, whose names must not get into other channels' text. */
  publicChannel(id: string): string | null;
}

/** `&amp;`, `&lt;` and `&gt;` are all that Slack escapes. https://docs.slack.dev/messaging/formatting-message-text#escaping */
export function unescape(text: string): string {
  return text.replaceAll(/&(amp|lt|gt);/g, (_, name: string) =>
    name === 'amp' ? '&' : name === 'lt' ? '<' : '>',
  );
}

const CONTROL = /<([^<>\n]+)>/g;

/**
 * Slack's mrkdwn as people read it: `<@U1>` becomes `@name`, `<#C1|name>` `#name`, `<!here>` `@here`, `<url|label>` `label (url)`,
 * entities are resolved. Emphasis marks stay. https://docs.slack.dev/messaging/formatting-message-text
 */
export function decodeMrkdwn(text: string, names: Names): string {
  let decoded = '';
  let from = 0;
  for (const match of text.matchAll(CONTROL)) {
    decoded += unescape(text.slice(from, match.index)) + control(match[1] ?? '', names);
    from = match.index + match[0].length;
  }
  return decoded + unescape(text.slice(from));
}

function control(inner: string, names: Names): string {
  const bar = inner.indexOf('|');
  const target = unescape(bar === -1 ? inner : inner.slice(0, bar));
  const label = bar === -1 ? '' : unescape(inner.slice(bar + 1));
  if (/^@[UW]\w+$/.test(target)) return userMention(target.slice(1), names, label);
  if (/^#[CG]\w+$/.test(target)) return channelMention(target.slice(1), names, label);
  if (target.startsWith('!')) return special(target.slice(1), label) ?? `<${inner}>`;
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return link(target, label);
  return unescape(`<${inner}>`);
}

export function userMention(id: string, names: Names, label = ''): string {
  return `@${names.user(id) ?? (label === '' ? id : label.replace(/^@/, ''))}`;
}

/** The label as the author's message has it comes first: our own list must not name a channel that the message does not. */
export function channelMention(id: string, names: Names, label = ''): string {
  return `#${label === '' ? (names.publicChannel(id) ?? id) : label.replace(/^#/, '')}`;
}

function special(command: string, label: string): string | null {
  const [name = '', argument = ''] = command.split('^');
  switch (name) {
    case 'here':
    case 'channel':
    case 'everyone':
      return `@${name}`;
    case 'subteam':
      return label === '' ? `@${argument}` : `@${label.replace(/^@/, '')}`;
    case 'date':
      return label === '' ? unixDate(argument) : label;
    default:
      return label === '' ? null : label;
  }
}

function unixDate(seconds: string): string {
  const ms = Number(seconds) * 1000;
  return Number.isFinite(ms) && Math.abs(ms) < 8e15
    ? new Date(ms).toISOString().slice(0, 16).replace('T', ' ')
    : seconds;
}

/** A label that only repeats the address is not printed twice. */
export function link(url: string, label: string): string {
  const shown = label.trim();
  if (shown === '' || shown === url) return url;
  const bare = (text: string) => text.replace(/^(?:mailto:|tel:|https?:\/\/)/i, '').replace(/\/$/, '');
  return bare(shown) === bare(url) ? shown : `${shown} (${url})`;
}
