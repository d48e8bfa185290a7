import { expect, it } from 'vitest';

import { turnsOf } from '../speakers.ts';

import { sentencesOf } from './sentences.ts';

const textsOf = (source: string): string[] => sentencesOf(source).map(({ text }) => text);

const NOTE = `# Visit at Acme

**Who:** Dana, data lead. They have e.g. 40 seats, approx. 12 of them used.

- _"We can't export to CSV!"_ Then she sighed.
* The report, which somebody wrapped
  by hand, goes on here
> quoted 😀 words\u200b
| cell one | cell two |

---
1. First wish. Second wish?`;

it('every sentence is a slice of the text at its offsets, in order and without overlap', () => {
  let before = 0;
  const found = sentencesOf(NOTE);
  for (const { text, from, to } of found) {
    expect(NOTE.slice(from, to)).toBe(text);
    expect(from).toBeGreaterThanOrEqual(before);
    expect(text).toBe(text.trim());
    before = to;
  }
  expect(found.length).toBeGreaterThan(6);
});

it('no letter or digit of a text is lost', () => {
  const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
  const captions = `welcome ${'so we tried it and it was fine because nobody looked '.repeat(60)}`;
  for (const source of [NOTE.replace('1. ', ''), captions, 'one line', '\n\n a. b! c? ', 'Ende.\r\nWeiter']) {
    expect(letters(textsOf(source).join(' '))).toBe(letters(source));
  }
});

it('marks of lists, emphasis and quotation stay outside, abbreviations and wrapped lines inside', () => {
  expect(textsOf(NOTE)).toEqual(
    expect.arrayContaining([
      '**Who:** Dana, data lead.',
      'They have e.g. 40 seats, approx. 12 of them used.',
      'First wish.',
      'Second wish?',
      'quoted 😀 words',
    ]),
  );
  expect(sentencesOf(NOTE)[0]).toMatchObject({ text: 'Visit at Acme', heading: true });
  const wrapped = 'The whole report was wrapped by hand at some column\nof the page and goes on here.';
  expect(textsOf(wrapped)).toEqual([wrapped]);
});

it('captions without full stops are cut at joints, none above 45 words', () => {
  const captions = 'we looked at the numbers and then we asked them again because it was late '.repeat(30);
  const lengths = textsOf(captions).map((text) => text.split(/\s+/).length);
  expect(lengths.length).toBeGreaterThan(8);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(45);
});

it('with turns each sentence knows who says it, and labels are no part of it', () => {
  const source = 'Q: What hurts?\nA: The export. It is slow.\nQ: Anything else?\nA: No.\n';
  const found = sentencesOf(source, turnsOf(source, { customers: [], interviewers: [] }));
  expect(found.map(({ text, side }) => [side, text])).toEqual([
    ['interviewer', 'What hurts?'],
    ['customer', 'The export.'],
    ['customer', 'It is slow.'],
    ['interviewer', 'Anything else?'],
    ['customer', 'No.'],
  ]);
  for (const { text, from, to } of found) expect(source.slice(from, to)).toBe(text);
});

it('cuts a line of half a million letters in the time of its length, and where a short one is cut', () => {
  const said = 'We need the export to be faster. Mondays are the worst, e.g. at noon, and nobody is told. ';
  const text = said.repeat(6000);
  const started = process.cpuUsage();
  const sentences = sentencesOf(text);
  const { user } = process.cpuUsage(started);
  expect(user / 1e6).toBeLessThan(8);
  const once = sentencesOf(said).map((each) => each.text);
  expect(new Set(sentences.map((each) => each.text))).toEqual(new Set(once));
  expect(sentences).toHaveLength(once.length * 6000);
  const { from, to, text: last } = sentences.at(-1)!;
  expect(text.slice(from, to)).toBe(last);
});
