/** What stands in data/sample/slack could have come from Slack. */
import { describe, expect, it } from 'vitest';

import { allMessages, channels, ms, slack, users } from './sample-parsed.ts';

describe('sample workspace', () => {
  const ids = new Set(users.map(({ id }) => id));

  for (const { channel, messages } of slack) {
    it(`#${channel.name}: messages by its members, in order, in the file of their day`, () => {
      const order = messages.map((message) => message.ts);
      expect(order).toEqual([...new Set(order)].sort());
      for (const message of messages) {
        expect(new Date(ms(message.ts)).toISOString().slice(0, 10)).toBe(message.day);
        const bot = message.subtype === 'bot_message';
        expect(bot ? ['B02CIBOT'] : channel.members).toContain(bot ? message.bot_id : message.user);
        for (const reaction of message.reactions ?? []) {
          expect(reaction.count).toBe(new Set(reaction.users).size);
          expect(channel.members).toEqual(expect.arrayContaining(reaction.users));
        }
        const named = [...message.text.matchAll(/<@(\w+)>/g)].map((match) => match[1] ?? '');
        expect([...ids]).toEqual(expect.arrayContaining(named));
        const places = [...message.text.matchAll(/<#(\w+)\|/g)].map((match) => match[1] ?? '');
        expect(channels.map(({ id }) => id)).toEqual(expect.arrayContaining(places));
        expect(message.text.replaceAll(/<[^>]*>|&(?:amp|lt|gt);/g, '')).not.toMatch(/[<>&]/);
      }
    });

    it(`#${channel.name}: roots count their replies`, () => {
      for (const root of messages.filter((message) => message.thread_ts === message.ts)) {
        const replies = messages.filter((message) => message.thread_ts === root.ts && message.ts !== root.ts);
        expect(root.reply_count).toBe(replies.length);
        expect(root.latest_reply).toBe(replies.at(-1)?.ts);
        expect(root.replies).toEqual(replies.map(({ user, ts }) => ({ user, ts })));
        expect(root.reply_users).toEqual([...new Set(replies.map(({ user }) => user))]);
        expect(root.reply_users_count).toBe(root.reply_users?.length);
        for (const reply of replies) expect(reply.parent_user_id).toBe(root.user);
      }
      const lost = messages.filter(
        ({ thread_ts: root, ts }) =>
          root !== undefined &&
          root !== ts &&
          !messages.some((message) => message.ts === root && message.reply_count),
      );
      expect(lost).toEqual([]);
    });
  }

  it('has an edited message, a join, bots, and three languages', () => {
    expect(allMessages.filter((message) => message.edited)).toHaveLength(1);
    expect(allMessages.filter((message) => message.subtype === 'channel_join')).toHaveLength(1);
    expect(allMessages.filter((message) => message.subtype === 'bot_message').length).toBeGreaterThanOrEqual(
      10,
    );
    expect(allMessages.some((message) => /Übersicht|zurückgeschrieben/.test(message.text))).toBe(true);
    expect(allMessages.some((message) => /\p{Script=Hiragana}/u.test(message.text))).toBe(true);
  });

  it('lets the guest into one channel only', () => {
    const guests = users.filter((user) => user.is_restricted || user.is_ultra_restricted);
    expect(guests.map(({ id }) => id)).toEqual(['U02FEMI']);
    expect(channels.filter(({ members }) => members.includes('U02FEMI')).map(({ name }) => name)).toEqual([
      'docs-redesign',
    ]);
  });
});
