import { describe, expect, test } from 'vitest';

import {
  ALL_TEXT_MAX,
  assertBlocks,
  blockFaults,
  BLOCKS_MAX,
  cutMrkdwn,
  escapeMrkdwn,
  fitBlocks,
  HEADER_MAX,
  SECTION_MAX,
  textLength,
} from './block-limits.ts';

const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });
const header = (text: string) => ({ type: 'header', text: { type: 'plain_text', text } });
const footer = { type: 'context', elements: [{ type: 'mrkdwn', text: 'footer' }] };

test('text that looks like markup is escaped', () => {
  expect(escapeMrkdwn('<!channel> & <@U1>')).toBe('&lt;!channel&gt; &amp; &lt;@U1&gt;');
});

test.each<[string, unknown[], string]>([
  [
    '51 blocks',
    Array.from({ length: 51 }, () => ({ type: 'divider' })),
    'no more than 50 items allowed [json-pointer:/blocks]',
  ],
  [
    'a long section',
    [section('x'.repeat(3001))],
    'must be less than 3001 characters [json-pointer:/blocks/0/text/text]',
  ],
  ['an empty section', [section('')], 'must be more than 0 characters [json-pointer:/blocks/0/text/text]'],
  ['a section of nothing', [{ type: 'section' }], 'missing required field: text [json-pointer:/blocks/0]'],
  [
    'a long header',
    [header('x'.repeat(151))],
    'must be less than 151 characters [json-pointer:/blocks/0/text/text]',
  ],
  [
    'markup in a header',
    [{ type: 'header', text: { type: 'mrkdwn', text: 'x' } }],
    'unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]',
  ],
  [
    'eleven elements',
    [{ type: 'context', elements: Array.from({ length: 11 }, () => ({ type: 'mrkdwn', text: 'x' })) }],
    'no more than 10 items allowed [json-pointer:/blocks/0/elements]',
  ],
  [
    'eleven fields',
    [{ type: 'section', fields: Array.from({ length: 11 }, () => ({ type: 'mrkdwn', text: 'x' })) }],
    'no more than 10 items allowed [json-pointer:/blocks/0/fields]',
  ],
  [
    'a long field',
    [{ type: 'section', fields: [{ type: 'mrkdwn', text: 'x'.repeat(2001) }] }],
    'must be less than 2001 characters [json-pointer:/blocks/0/fields/0/text]',
  ],
  [
    'a long button',
    [{ type: 'actions', elements: [{ type: 'button', text: { type: 'plain_text', text: 'x'.repeat(76) } }] }],
    'must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]',
  ],
  [
    'the same id twice',
    [
      { type: 'divider', block_id: 'a' },
      { type: 'divider', block_id: 'a' },
    ],
    'block_id a already exists [json-pointer:/blocks/1/block_id]',
  ],
  ['an unknown block', [{ type: 'carousel' }], 'unsupported type: carousel [json-pointer:/blocks/0/type]'],
  ['no block', ['text'], 'not a block [json-pointer:/blocks/0]'],
  [
    'too much text',
    Array.from({ length: 5 }, () => section('x'.repeat(2700))),
    `more than ${ALL_TEXT_MAX} characters in all blocks [json-pointer:/blocks]`,
  ],
])('%s is a fault', (_name, blocks, fault) => {
  expect(blockFaults(blocks)).toEqual([fault]);
  expect(() => assertBlocks(blocks)).toThrow(RangeError);
});

test('what just fits is none', () => {
  const blocks = [
    header('x'.repeat(HEADER_MAX)),
    section('x'.repeat(SECTION_MAX)),
    { type: 'image', image_url: 'https://a.example/x.png', alt_text: '' },
    ...Array.from({ length: BLOCKS_MAX - 3 }, () => ({ type: 'divider' })),
  ];
  expect(blockFaults(blocks)).toEqual([]);
  assertBlocks(blocks);
});

describe('cutting', () => {
  test('ends at a word', () => {
    expect(cutMrkdwn('one two three four five', 20)).toBe('one two three four…');
    expect(cutMrkdwn('short', 20)).toBe('short');
  });

  test('never leaves half a link, half an entity or half a character', () => {
    const text = 'see <https://a.example/long|the label> &amp; then 😀😀 <https://b.example|b>';
    for (let max = 2; max <= text.length; max += 1) {
      const cut = cutMrkdwn(text, max);
      expect(cut.length).toBeLessThanOrEqual(max);
      expect(cut.replaceAll(/<[^<>]*>/g, '')).not.toMatch(/[<>]/);
      expect(cut.replaceAll('&amp;', '')).not.toContain('&');
      expect(cut).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
    }
  });
});

describe('fitting', () => {
  test('leaves blocks that fit as they are', () => {
    const blocks = [header('Monday'), section('text'), footer];
    expect(fitBlocks(blocks)).toEqual({ blocks, dropped: 0 });
  });

  test('keeps the footer and says how much was left out', () => {
    const { blocks, dropped } = fitBlocks([
      ...Array.from({ length: 70 }, (_, n) => section(`story ${n}`)),
      footer,
    ]);
    expect(blocks).toHaveLength(BLOCKS_MAX);
    expect(blocks[0]).toEqual(section('story 0'));
    expect(blocks.at(-1)).toEqual(footer);
    expect(dropped).toBe(21);
  });

  test('of anything makes what Slack takes', () => {
    const long = Array.from({ length: 30 }, (_, n) =>
      section('word <https://a.example|label> &amp; '.repeat(20 * n + 1)),
    );
    const { blocks } = fitBlocks([header('h'.repeat(400)), ...long, footer]);
    expect(blockFaults(blocks)).toEqual([]);
    expect(textLength(blocks)).toBeLessThanOrEqual(ALL_TEXT_MAX);
    expect(blocks.length).toBeGreaterThan(3);
  });
});
