import { describe, expect, it } from 'vitest';

import { printable } from './printable.ts';

describe('printable', () => {
  it.each([
    ['\u001B]0;owned\u0007Maria', '\uFFFD]0;owned\uFFFDMaria'],
    ['\u001B[2J\u009B31mMaria\u007F', '\uFFFD[2J\uFFFD31mMaria\uFFFD'],
    ['Maria\u202Egpj.exe', 'Maria\uFFFDgpj.exe'],
    ['a\tb\r\nc 👩‍🔬 e\u0301', 'a\tb\r\nc 👩‍🔬 e\u0301'],
  ])('lets %j pass only as %j', (text, shown) => {
    expect([printable(text, false), printable(text, true)]).toEqual([shown, shown]);
  });

  it('keeps our own colours and links where they are wanted, and only there', () => {
    const ours = '\u001B[1mbold\u001B[22m \u001B]8;;https://acme.example/1\u0007[1]\u001B]8;;\u0007';
    expect(printable(ours, true)).toBe(ours);
    expect(printable(ours, false)).not.toContain('\u001B');
    expect(printable('\u001B]8;;javascript:x\u0007', true)).not.toContain('\u001B');
  });

  it('says the same in JSON', () => {
    const value = { name: 'Maria\u009B2J\u202E' };
    expect(JSON.parse(printable(JSON.stringify(value), false))).toEqual(value);
    expect(printable(JSON.stringify(value), false)).not.toContain('\u009B');
  });
});
