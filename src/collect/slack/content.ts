import { storedText } from '../../core/text.ts';

import { attachmentsText, blocksText } from './blocks.ts';
import type { Message } from './shapes.ts';
import { decodeMrkdwn, type Names, unescape } from './text.ts';

/** The text of a message as it is stored: its own, else that of its blocks, its attachments or the names of its files. */
export function messageText(message: Message, names: Names, privateChannel: (id: string) => boolean): string {
  const own = decodeMrkdwn(message.text ?? '', names);
  if (own.trim() !== '') return storedText(own);
  const decode = (text: string) => decodeMrkdwn(text, names);
  const parts = [
    blocksText(message.blocks ?? [], names, decode),
    attachmentsText(message.attachments ?? [], names, decode, privateChannel),
    (message.files ?? [])
      .map((file) => file.title ?? file.name ?? '')
      .filter((name) => name !== '')
      .map((name) => `[file: ${unescape(name)}]`)
      .join('\n'),
  ];
  return storedText(parts.filter((part) => part.trim() !== '').join('\n'));
}

/** User ids that a message mentions by Slack's own syntax, in its text or its blocks. */
export function mentionedUsers(message: Message): string[] {
  const ids = new Set<string>();
  for (const [, id] of (message.text ?? '').matchAll(/<@([UW]\w+)(?:\|[^<>]*)?>/g))
    if (id !== undefined) ids.add(id);
  if ((message.text ?? '').trim() === '') {
    for (const [, id] of JSON.stringify(message.blocks ?? []).matchAll(
      /"type":"user","user_id":"([UW]\w+)"|"user_id":"([UW]\w+)","type":"user"/g,
    )) {
      if (id !== undefined) ids.add(id);
    }
  }
  return [...ids];
}
