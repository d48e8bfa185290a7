import { describe, expect, it } from 'vitest';

import { aroundText, untouched } from './untouched.ts';

describe('untouched', () => {
  it.each([
    ['---\ntitle: T\n---\n\nText\nmore\n\n', 'Text\nmore'],
    ['Text', 'Text'],
    ['\u3000 Text twice, Text\t\n', 'Text twice, Text'],
    ['---\nperson: Oda\n---\n \n', ''],
    ['', ''],
  ])('gives back the note %j from its text and what stood around it', (note, text) => {
    const around = aroundText(note, text);
    expect(`${around.before}${around.after}`).toHaveLength(note.length - text.length);
    expect(untouched(text, around)).toBe(note);
  });

  it('reads what earlier versions kept, and takes nothing else for a note', () => {
    expect(untouched('Text', { text: '# T\n\nText\n' })).toBe('# T\n\nText\n');
    expect([null, 1, {}, { before: 'a' }].map((kept) => untouched('Text', kept))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
