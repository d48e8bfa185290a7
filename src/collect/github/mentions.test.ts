import { expect, test } from 'vitest';

import { mentionedLogins } from './mentions.ts';

test('logins are found in prose, each once, in the spelling of the first', () => {
  expect(mentionedLogins('@alice-m, can you and @Bob look? (cc @alice-M/@carol) @dave.')).toEqual([
    'alice-m',
    'Bob',
    'dave',
  ]);
  expect(mentionedLogins('@bob\n@bob\n> @alice: done')).toEqual(['bob', 'alice']);
});

test('code, comments of a template, addresses, teams and packages are no mentions', () => {
  for (const text of [
    'run `npm i @octokit`',
    'use ``a ` @bob`` here',
    '```js\n@Decorator()\n```',
    '~~~\n@bob\n~~~~',
    '```\n@bob never closed',
    '<!-- ask @bob -->',
    'mail alice@example.com',
    'team @acme/ingest',
    'see https://example.com/@bob',
    'foo@bob',
    '@-bob',
  ]) {
    expect(mentionedLogins(text), text).toEqual([]);
  }
  expect(mentionedLogins('```\n@bob\n```\n@alice')).toEqual(['alice']);
});
