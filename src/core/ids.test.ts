import { expect, test } from 'vitest';

import { itemId, parseId, threadId } from './ids.ts';

test('an id that is read gives back the parts it was made of', () => {
  for (const [source, container, ref, rest, id] of [
    ['github', 'acme/ingest', '12', '', 'acme/ingest#12'],
    ['github', 'acme/ingest', '12', 'comment/456', 'acme/ingest#12/comment/456'],
    ['github', 'acme/ingest', '12', 'review_comment/9', 'acme/ingest#12/review_comment/9'],
    ['github', 'acme/ingest.js', '@v1.2.0', '', 'acme/ingest.js@v1.2.0'],
    ['github', 'acme/ingest', '@@acme/web@2.0.0', '', 'acme/ingest@@acme/web@2.0.0'],
  ] as const) {
    expect(itemId(source, container, ref, rest)).toBe(id);
    expect(parseId(id)).toEqual({ source, container, ref, rest });
  }
  expect(threadId('notes', 'notes', '0123abcd')).toBe('note:0123abcd');
  expect(parseId('slack:C01/1614556800.000100')).toEqual({
    source: 'slack',
    container: 'C01',
    ref: '1614556800.000100',
    rest: '',
  });
});

test('what is no id is not read as one', () => {
  for (const text of [
    'acme/ingest',
    'acme#12',
    'acme/ingest#12/comment/x',
    'alice@example.com',
    'a/b@',
    'note:xyz',
  ]) {
    expect(parseId(text)).toBeNull();
  }
});
