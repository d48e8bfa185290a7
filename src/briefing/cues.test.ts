import { expect, test } from 'vitest';

import { asksSomething, isNod, soundsDecided, soundsLikeIncident } from './cues.ts';

test.each([
  'Then it is decided: customer and stream.',
  'We agreed on 64 partitions.',
  "OK, let's go with option B.",
  'Decision: keep the header.',
  'Consensus is to ship on Monday.',
  'Wir haben uns gestern für B entschieden.',
  'On a décidé de garder les deux.',
  '方式Bに決定しました。',
])('%s is a decision', (text) => {
  expect(soundsDecided(text)).toBe(true);
});

test.each([
  'Agreed.',
  'Why was this decision made?',
  'Has it been decided?',
  'Nothing is decided yet.',
  'We have not decided on the name.',
  "We haven't agreed on that.",
  'Uses the navigation that we agreed on in the docs channel.',
  'Once we have decided, I will write it down.',
  'I have decided to learn Rust.',
  '> We decided to drop it.\nDid we?',
  'See `we decided` in the code',
])('%s is none', (text) => {
  expect(soundsDecided(text)).toBe(false);
});

test.each([
  ['Thanks a lot!', true],
  ['thank you @bob, that helped', true],
  ['+1', true],
  ['👍', true],
  ['ok', true],
  ['LGTM', true],
  ['ありがとうございます！', true],
  ['Thanks! Can you also look at #4?', false],
  ['No, the index is built at night and the copy is older than that', false],
  ['The consumer lags.', false],
])('%s: only a nod is %s', (text, nod) => {
  expect(isNod(text)).toBe(nod);
});

test('a question mark in code, in a link or in a quotation asks nothing', () => {
  expect(asksSomething('see `a ? b : c` and https://example.com/?q=1\n> why?')).toBe(false);
  expect(asksSomething('見てもらえますか')).toBe(true);
});

test('an incident is told from the word in a name', () => {
  expect(soundsLikeIncident('The API is down since 9')).toBe(true);
  expect(soundsLikeIncident('`outage_minutes` is a column')).toBe(false);
});
