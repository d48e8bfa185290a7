import { describe, expect, test } from 'vitest';

import { mentionedUsers, messageText } from './content.ts';
import { itemRow, permalink, type Place } from './map.ts';
import { Message } from './shapes.ts';
import { decodeMrkdwn, type Names } from './text.ts';

const names: Names = {
  user: (id) => ({ U1: 'Ann', W2: 'Ben' })[id] ?? null,
  publicChannel: (id) => (id === 'C1' ? 'general' : null),
};
const none = () => false;

test.each([
  ['a &lt;b&gt; &amp;amp; &quot;', 'a <b> &amp; &quot;'],
  ['hi <@U1>, <@W2|benny> and <@U9|zoe> and <@U8>', 'hi @Ann, @Ben and @zoe and @U8'],
  ['<#C1|general> <#C1> <#C9|labelled> <#C9>', '#general #general #labelled #C9'],
  ['<!here> <!channel> <!everyone|@everyone>', '@here @channel @everyone'],
  ['<!subteam^S1|@web> <!subteam^S2>', '@web @S2'],
  ['<!date^1392734382^Posted {date}|Posted 18 Feb>', 'Posted 18 Feb'],
  ['<!date^1392734382^Posted {date}>', '2014-02-18 14:39'],
  ['<https://a.example/x?a=1&amp;b=2>', 'https://a.example/x?a=1&b=2'],
  ['<https://a.example/x|the page>', 'the page (https://a.example/x)'],
  ['<http://a.example|a.example>', 'a.example'],
  ['<mailto:a@b.example|a@b.example>', 'a@b.example'],
  ['List<int> and <!doctype html>', 'List<int> and <!doctype html>'],
  ['1 &lt; 2 <@U1', '1 < 2 <@U1'],
])('%s', (raw, decoded) => {
  expect(decodeMrkdwn(raw, names)).toBe(decoded);
});

const message = (more: Record<string, unknown>) => Message.parse({ ts: '1614556800.000100', ...more });

describe('a message without text', () => {
  test('is read from its blocks', () => {
    const blocks = [
      { type: 'header', text: { type: 'plain_text', text: 'Deploy & go' } },
      { type: 'divider' },
      {
        type: 'section',
        text: { type: 'mrkdwn', text: '*ok* &amp; <@U1>' },
        fields: [{ type: 'mrkdwn', text: 'a: 1' }],
      },
      {
        type: 'context',
        elements: [
          { type: 'image', alt_text: 'x' },
          { type: 'plain_text', text: 'by CI' },
        ],
      },
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              { type: 'text', text: 'see ' },
              { type: 'link', url: 'https://a.example/', text: 'this' },
              { type: 'text', text: ' ' },
              { type: 'user', user_id: 'U1' },
              { type: 'channel', channel_id: 'C9' },
              { type: 'broadcast', range: 'here' },
              { type: 'emoji', name: 'tada' },
            ],
          },
          {
            type: 'rich_text_list',
            style: 'ordered',
            elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'first' }] }],
          },
          { type: 'rich_text_quote', elements: [{ type: 'text', text: 'said\ntwice' }] },
          { type: 'rich_text_preformatted', elements: [{ type: 'text', text: 'x = 1' }] },
        ],
      },
      {
        type: 'table',
        rows: [
          [
            { type: 'raw_text', text: 'a' },
            { type: 'raw_text', text: 'b' },
          ],
        ],
      },
      { type: 'markdown', text: '**done**' },
      { type: 'something_new', text: 5 },
    ];
    expect(messageText(message({ text: '', blocks }), names, none)).toBe(
      [
        'Deploy & go',
        '*ok* & @Ann',
        'a: 1',
        'by CI',
        'see this (https://a.example/) @Ann#C9@here:tada:',
        '1. first',
        '> said',
        '> twice',
        '```',
        'x = 1',
        '```',
        'a | b',
        '**done**',
      ].join('\n'),
    );
    expect(mentionedUsers(message({ text: '', blocks }))).toEqual(['U1']);
  });

  test('is read from attachments, but not from previews of links, nor from what a private channel said', () => {
    const attachments = [
      {
        title: 'Build 7',
        title_link: 'https://ci.example/7',
        text: 'failed &lt;1 s',
        fields: [{ title: 'Branch', value: 'main' }],
      },
      { fallback: 'only this' },
      { is_msg_unfurl: true, channel_id: 'C3', text: 'SECRET preview' },
      { from_url: 'https://a.example', title: 'preview' },
      { is_share: true, channel_id: 'C3', text: 'SECRET share' },
      { is_share: true, channel_id: 'C1', text: 'shared' },
    ];
    expect(messageText(message({ attachments }), names, (id) => id === 'C3')).toBe(
      'Build 7 (https://ci.example/7)\nfailed <1 s\nBranch: main\nonly this\nshared',
    );
  });

  test('names its files', () => {
    expect(
      messageText(
        message({ text: '', files: [{ name: 'a.png', title: 'Sketch' }, { id: 'F1' }] }),
        names,
        none,
      ),
    ).toBe('[file: Sketch]');
  });
});

test('text is stored in one normal form', () => {
  expect(messageText(message({ text: 'e\u0301\r\nx' }), names, none)).toBe('\u00e9\nx');
});

test('a reply is linked to its thread, and mentions are accounts', () => {
  const place: Place = {
    team: 'T1',
    url: 'https://acme.slack.com',
    channel: 'C1',
    names,
    privateElsewhere: none,
  };
  expect(permalink(place, 'C1', '1614556800.000100', '1614556800.000100')).toBe(
    'https://acme.slack.com/archives/C1/p1614556800000100',
  );
  const raw = {
    ts: '1614556801.000200',
    thread_ts: '1614556800.000100',
    user: 'U1',
    text: '<@U2> <@U2|x> <@U1>',
  };
  expect(itemRow(Message.parse(raw), raw, place)).toMatchObject({
    key: 'T1/C1/1614556801.000200',
    thread: 'T1/C1/1614556800.000100',
    ref: '1614556801.000200',
    mentions: ['T1/U2', 'T1/U1'],
    url: 'https://acme.slack.com/archives/C1/p1614556801000200?thread_ts=1614556800.000100&cid=C1',
    raw,
  });
});
