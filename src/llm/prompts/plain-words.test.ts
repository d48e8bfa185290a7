import { expect, it } from 'vitest';

import { plainWords, withFullStop } from './plain-words.ts';

it.each([
  ['See [the docs](https://evil.example/x) now', 'See the docs now'],
  ['![img](https://evil.example/p.png)Hi', 'imgHi'],
  ['Go to https://evil.example/a?b=c.', 'Go to'],
  ['<https://evil.example|click> here', 'click here'],
  ['<!channel> and <@U123> look, @here', 'and look, here'],
  ['**Bold** and _soft_ and `code_name` and ~~gone~~', 'Bold and soft and code_name and gone'],
  ['snake_case_name, a * b * c, #12 and @bob stay', 'snake_case_name, a * b * c, #12 and @bob stay'],
  ['# Title\n- one\n- two\n> said', 'Title one two said'],
  ['<script>alert(1)</script>ok', 'alert(1)ok'],
  ['[a](javascript:alert(1)) javascript:alert(2)', 'a)'],
  ['[[x](https://a.example)](https://b.example)', 'x'],
  ['a\u202eb\u200bc\u0000d', 'abcd'],
  ['ht\u200btps://evil.example', ''],
  ['www.evil.example/x is bad', 'is bad'],
  ['  two   spaces \n line ', 'two spaces line'],
])('%j becomes %j', (text, words) => {
  expect(plainWords(text)).toBe(words);
});
it('leaves plain words as they are, and reads long ones in linear time', () => {
  const text = 'Bob merged #12 (p99 310 ms → 240 ms), “as agreed” — v2.4.0 ships on Thursday.';
  expect(plainWords(text)).toBe(text);
  const started = performance.now();
  for (const piece of ['[', '*', '_', '`', '<', '![', '<a|', 'x_'])
    plainWords(piece.repeat(20_000 / piece.length));
  expect(performance.now() - started).toBeLessThan(3000);
});

it.each([
  ['Bob merged #214 today', 'Bob merged #214 today.'],
  ['readers: everyone', 'readers: everyone'],
  ['answer: all readers are everyone', 'answer: all readers are everyone'],
  ['The lag fell by 15 %', 'The lag fell by 15 %.'],
  ['Bob merged it (twice)', 'Bob merged it (twice).'],
  ['Is it merged?', 'Is it merged?'],
  ['Carol says: “ship it.”', 'Carol says: “ship it.”'],
  ['Bob has not merged the', 'Bob has not merged the'],
  ['Bob merged #214,', 'Bob merged #214,'],
  ['Die Warteschlange ist nicht', 'Die Warteschlange ist nicht'],
  ['', ''],
])('gives %j its full stop, unless it was cut', (text, whole) => expect(withFullStop(text)).toBe(whole));
