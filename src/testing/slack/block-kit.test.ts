import { describe, expect, it } from 'vitest';

import { blockFaults, fitBlocks } from '../../deliver/block-limits.ts';
import { faultsOf, tooMuchText } from './block-kit.ts';

const words = (length: number, type = 'mrkdwn') => ({ type, text: 'x'.repeat(length) });
const section = (length: number) => ({ type: 'section', text: words(length) });
const many = <T>(n: number, make: (at: number) => T): T[] => Array.from({ length: n }, (_, at) => make(at));
const button = (more: object = {}) => ({ type: 'button', text: words(75, 'plain_text'), ...more });

describe('the emulated Slack', () => {
  it.each<[string, unknown[]]>([
    ['no blocks', []],
    ['50 blocks', many(50, () => ({ type: 'divider' }))],
    ['a full section', [{ ...section(3000), fields: many(10, () => words(2000)), accessory: button() }]],
    ['a full header', [{ type: 'header', text: words(150, 'plain_text') }]],
    ['a full context', [{ type: 'context', elements: many(10, () => words(1000)) }]],
    ['full actions', [{ type: 'actions', elements: many(25, (at) => button({ action_id: `b${at}` })) }]],
    ['full markdown', [{ type: 'markdown', text: 'x'.repeat(12_000) }]],
    ['a picture', [{ type: 'image', image_url: 'https://acme.example/a.png', alt_text: 'a' }]],
    ['rich text', [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [] }] }]],
  ])('takes %s', (_name, blocks) => {
    expect(faultsOf(blocks)).toEqual([]);
  });

  it.each<[string, unknown[], string]>([
    [
      '51 blocks',
      many(51, () => ({ type: 'divider' })),
      'no more than 50 items allowed [json-pointer:/blocks]',
    ],
    [
      'a long section',
      [section(3001)],
      'must be less than 3001 characters [json-pointer:/blocks/0/text/text]',
    ],
    ['an empty text', [section(0)], 'must be more than 0 characters [json-pointer:/blocks/0/text/text]'],
    ['a section of nothing', [{ type: 'section' }], 'missing required field: text [json-pointer:/blocks/0]'],
    [
      'a header of nothing',
      [{ type: 'header' }],
      'missing required field: text [json-pointer:/blocks/0/text]',
    ],
    [
      'eleven fields',
      [{ type: 'section', fields: many(11, () => words(1)) }],
      'no more than 10 items allowed [json-pointer:/blocks/0/fields]',
    ],
    [
      'a long header',
      [{ type: 'header', text: words(151, 'plain_text') }],
      'must be less than 151 characters [json-pointer:/blocks/0/text/text]',
    ],
    [
      'an empty context',
      [{ type: 'context', elements: [] }],
      'no fewer than 1 items allowed [json-pointer:/blocks/0/elements]',
    ],
    [
      'an unknown block',
      [{ type: 'divider' }, { type: 'poem' }],
      'unsupported type: poem [json-pointer:/blocks/1/type]',
    ],
    [
      'a long button',
      [{ type: 'actions', elements: [button({ text: words(76, 'plain_text') })] }],
      'must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]',
    ],
    [
      'one id twice',
      [
        { type: 'divider', block_id: 'a' },
        { type: 'divider', block_id: 'a' },
      ],
      'block_id a already exists [json-pointer:/blocks/1/block_id]',
    ],
    [
      'a picture of nothing',
      [{ type: 'image', alt_text: 'a' }],
      'missing required field: image_url [json-pointer:/blocks/0]',
    ],
  ])('refuses %s', (_name, blocks, fault) => {
    expect(faultsOf(blocks)).toEqual([fault]);
    expect(blockFaults(blocks)).not.toEqual([]);
  });

  it('refuses markup in a header and eleven elements in a context', () => {
    expect(faultsOf([{ type: 'header', text: words(3) }])).toHaveLength(1);
    expect(faultsOf([{ type: 'context', elements: many(11, () => words(1)) }])).toHaveLength(1);
  });

  it('refuses more text in all blocks together than it takes', () => {
    expect(tooMuchText(many(6, () => section(2200)))).toBe(false);
    expect(tooMuchText(many(6, () => section(2201)))).toBe(true);
  });

  it('takes whatever delivery made to fit', () => {
    const { blocks } = fitBlocks(many(70, (at) => ({ ...section(4000), block_id: `b${at}` })));
    expect(faultsOf(blocks)).toEqual([]);
    expect(tooMuchText(blocks)).toBe(false);
  });
});
