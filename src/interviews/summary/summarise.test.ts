import { describe, expect, it } from 'vitest';

import { sentencesOf } from '../evidence/sentences.ts';
import { turnsOf } from '../speakers.ts';

import type { Note } from './quotes.ts';
import type { Summary } from './sections.ts';
import { summarise } from './summarise.ts';
import { wordCount } from './style.ts';

const noteOf = (text: string): Note => ({
  text,
  sentences: sentencesOf(text, turnsOf(text, { customers: [], interviewers: [] })),
});

const NOTE = noteOf(`# Acme

Q: What do you do, and would you like an export to the moon?
A: I am the data lead of a team of nine, and we use the pipeline every day for the reports of the shop.
Q: What troubles you about the imports?
A: The import crashes on Fridays and nobody knows why. It is confusing to find the log of the import.
Q: What do you like?
A: We love the alerts of the pipeline. The alerts are really useful in the night.
Q: What do you miss?
A: I would like to have single sign-on for the whole company. We don't need more charts.
`);

const quotesOf = (summary: Summary): string[] =>
  summary.sections.flatMap(({ statements }) =>
    statements.flatMap(({ quotes }) => quotes.map(({ text }) => text)),
  );

describe('a summary of the whole interview', () => {
  const summary = summarise(NOTE, { question: null, words: 120 });

  it('has context, pains, praise and asks, in this order', () => {
    expect(summary.sections.map(({ name }) => name)).toEqual(['context', 'pains', 'praise', 'asks']);
    const told = Object.fromEntries(
      summary.sections.map(({ name, statements }) => [name, statements.map(({ text }) => text).join(' ')]),
    );
    expect(told['context']).toContain('data lead');
    expect(told['pains']).toContain('crashes on Fridays');
    expect(told['praise']).toContain('love the alerts');
    expect(told['asks']).toContain('single sign-on');
    expect(told['asks']).toContain("don't need more charts");
  });

  it('quotes word for word at its offsets, and never an interviewer or a heading', () => {
    const quotes = summary.sections.flatMap(({ statements }) => statements.flatMap((each) => each.quotes));
    expect(quotes.length).toBeGreaterThan(4);
    for (const { text, from, to } of quotes) {
      expect(NOTE.text.slice(from, to)).toBe(text);
      expect(text).not.toMatch(/\?$|^Acme$/);
    }
  });

  it('says that all of the notes were read', () => {
    expect(summary.read.share).toBe(1);
    expect(summary.read.characters).toBe(summary.read.of);
  });
});

it.each([5, 15, 30, 60])('keeps to %i words, and counts them', (words) => {
  for (const question of [null, 'What about the import?']) {
    const summary = summarise(NOTE, { question, words });
    expect(summary.words).toBeLessThanOrEqual(words);
    expect(quotesOf(summary).reduce((sum, text) => sum + wordCount(text), 0)).toBe(summary.words);
  }
});

it('with a question gives its answer alone', () => {
  const summary = summarise(NOTE, { question: 'Is there trouble with the import?', words: 25 });
  expect(summary.sections.map(({ name }) => name)).toEqual(['answer']);
  expect(quotesOf(summary).join(' ')).toContain('import');
});

it('marks and crumbs do not stand in a summary, however much of the budget is left', () => {
  const note = noteOf(
    'The export of the shop is slow (H)\n\n- (H)\n- Export, yes.\n- The shop needs a faster export.\n',
  );
  for (const question of [null, 'Is the export slow?']) {
    expect(quotesOf(summarise(note, { question, words: 200 }))).toEqual([
      'The export of the shop is slow (H)',
      'The shop needs a faster export.',
    ]);
  }
});

it('notes without a sentence have an empty summary', () => {
  expect(summarise(noteOf('\n---\n'), { question: null, words: 50 })).toMatchObject({
    sections: [],
    words: 0,
    read: { share: 1 },
  });
});

it('a long note is read to its end', () => {
  const filler = 'A: We talked about the weather in the town for a while.\n'.repeat(4000);
  const note = noteOf(
    `Q: Hello?\n${filler}A: The invoice import crashes in the last minute of every month.\n`,
  );
  expect(quotesOf(summarise(note, { question: 'invoice import', words: 14 }))).toEqual([
    'The invoice import crashes in the last minute of every month.',
  ]);
});

const CRASH = 'The invoice import crashes in the last minute of every month.';

it.each([
  [null, 'The report of the shop is slow, because meter 7799 waits.'],
  ['What happened to the invoice import?', CRASH],
])(
  'a note of 1 MB is read whole, asked %j',
  (question, last) => {
    const talk = (n: number): string =>
      `Erin: And what happened in week ${n}?\n\nOda: We moved report ${n} to printer ${n % 97}. The report of the shop is slow, because meter ${n} waits.\n\n`;
    const turns = Array.from({ length: 7800 }, (_, n) => talk(n)).join('');
    const note = noteOf(`${turns}Oda: ${CRASH}\n`);
    expect(note.text.length).toBeGreaterThan(1_000_000);
    expect(note.sentences.some(({ text }) => text === last)).toBe(true);
    const summary = summarise(note, { question, words: 60 });
    expect(summary.read).toMatchObject({ share: 1, characters: summary.read.of });
    const quotes = summary.sections.flatMap(({ statements }) => statements.flatMap((each) => each.quotes));
    expect(quotes.length).toBeGreaterThan(2);
    expect(quotes.map(({ from, to }) => note.text.slice(from, to))).toEqual(quotes.map(({ text }) => text));
    expect(quotes.some(({ text }) => text === CRASH)).toBe(question !== null);
  },
  60_000,
);
