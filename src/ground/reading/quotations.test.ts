import { expect, it } from 'vitest';

import { quotesOf } from './quotations.ts';

it.each<[string, string[]]>([
  ['He said "yes" and “no”.', ['yes', 'no']],
  ['„Ja“, «non», »nein«, ‹si›, 「はい」', ['Ja', 'non', 'nein', 'si', 'はい']],
  ["It's Bob's and the users' data.", []],
  ["She said 'we can't ship it' today.", ["we can't ship it"]],
  ['Use `--force` or ``a `b` c``.', ['--force', 'a `b` c']],
  ['“outer ‘inner’ words”', ['outer ‘inner’ words']],
  ['A 5" screen', []],
  ['He said "never closed', ['never closed']],
  ['"" and “”', []],
])('%s', (text, expected) => {
  expect(quotesOf(text).map(({ inner }) => text.slice(...inner))).toEqual(expected);
});
