/** The readable text of Block Kit blocks and of attachments. https://docs.slack.dev/reference/block-kit/blocks */
import { channelMention, link, type Names, userMention } from './text.ts';

type Decode = (text: string) => string;
type Fields = Record<string, unknown>;

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
function string(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
const lines = (parts: readonly string[]) => parts.filter((part) => part.trim() !== '').join('\n');

/** A text object: `mrkdwn` is decoded, `plain_text` stands as it is. */
function textObject(value: unknown, decode: Decode): string {
  const object = fields(value);
  const text = string(object['text']);
  return object['type'] === 'mrkdwn' ? decode(text) : text;
}

export function blocksText(blocks: readonly unknown[], names: Names, decode: Decode): string {
  return lines(blocks.map((block) => blockText(fields(block), names, decode)));
}

function blockText(block: Fields, names: Names, decode: Decode): string {
  switch (block['type']) {
    case 'section':
      return lines([
        textObject(block['text'], decode),
        ...list(block['fields']).map((field) => textObject(field, decode)),
      ]);
    case 'header':
      return textObject(block['text'], decode);
    case 'context':
      return list(block['elements'])
        .map((element) => textObject(element, decode))
        .filter((text) => text !== '')
        .join(' ');
    case 'markdown':
      return string(block['text']);
    case 'rich_text':
      return lines(list(block['elements']).map((element) => richText(fields(element), names)));
    case 'image':
    case 'video':
      return lines([textObject(block['title'], decode), string(block['alt_text'])]);
    case 'table':
      return lines(
        list(block['rows']).map((row) =>
          list(row)
            .map((cell) => cellText(fields(cell), names))
            .join(' | '),
        ),
      );
    default:
      return '';
  }
}

function cellText(cell: Fields, names: Names): string {
  if (cell['type'] !== 'rich_text') return string(cell['text']);
  return list(cell['elements'])
    .map((element) => richText(fields(element), names))
    .join(' ');
}

/** https://docs.slack.dev/reference/block-kit/blocks/rich-text-block */
function richText(element: Fields, names: Names): string {
  const inner = () =>
    list(element['elements'])
      .map((part) => richPart(fields(part), names))
      .join('');
  switch (element['type']) {
    case 'rich_text_list':
      return list(element['elements'])
        .map(
          (item, index) =>
            `${element['style'] === 'ordered' ? `${index + 1}.` : '•'} ${richText(fields(item), names)}`,
        )
        .join('\n');
    case 'rich_text_quote':
      return inner().replaceAll(/^/gm, '> ');
    case 'rich_text_preformatted':
      return `\`\`\`\n${inner()}\n\`\`\``;
    default:
      return inner();
  }
}

function richPart(part: Fields, names: Names): string {
  switch (part['type']) {
    case 'text':
      return string(part['text']);
    case 'link':
      return link(string(part['url']), string(part['text']));
    case 'user':
      return userMention(string(part['user_id']), names);
    case 'channel':
      return channelMention(string(part['channel_id']), names);
    case 'usergroup':
      return `@${string(part['usergroup_id'])}`;
    case 'broadcast':
      return `@${string(part['range'])}`;
    case 'emoji':
      return `:${string(part['name'])}:`;
    case 'date':
      return string(part['fallback']);
    case 'color':
      return string(part['value']);
    default:
      return string(part['text']);
  }
}

/**
 * The text of attachments. Previews that Slack made of a link are left out: the bot may see more through them than the readers of
 * this channel. A message that somebody shared here counts, unless it comes from a private channel.
 * https://docs.slack.dev/legacy/legacy-messaging/legacy-secondary-message-attachments
 */
export function attachmentsText(
  attachments: readonly unknown[],
  names: Names,
  decode: Decode,
  privateChannel: (id: string) => boolean,
): string {
  return lines(attachments.map((value) => attachmentText(fields(value), names, decode, privateChannel)));
}

function attachmentText(
  attachment: Fields,
  names: Names,
  decode: Decode,
  privateChannel: (id: string) => boolean,
): string {
  const shared = attachment['is_share'] === true;
  const preview = attachment['is_msg_unfurl'] === true || string(attachment['from_url']) !== '';
  if (preview && !shared) return '';
  if (shared && privateChannel(string(attachment['channel_id']))) return '';
  const title = decode(string(attachment['title']));
  const titleLink = string(attachment['title_link']);
  const text = lines([
    decode(string(attachment['pretext'])),
    titleLink === '' ? title : link(titleLink, title),
    decode(string(attachment['text'])),
    ...list(attachment['fields']).map((field) => {
      const { title, value } = fields(field);
      return [decode(string(title)), decode(string(value))].filter((part) => part !== '').join(': ');
    }),
    blocksText(list(attachment['blocks']), names, decode),
  ]);
  return text === '' ? decode(string(attachment['fallback'])) : text;
}
