import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { sentencesOf } from '../evidence/sentences.ts';

import { Phrases, Turns } from './phrases.ts';
import { LISTS, TURNS, wordsIn } from './words.ts';

it('finds the first turn of the list whose words stand in the text', () => {
  const phrases = new Phrases([
    ['want', '\\bwant a \\w+'],
    ['need', '\\bneed \\w+'],
    ['', '^so\\b'],
  ]);
  const turns = new Turns([new Phrases([['boat', 'boat']]), phrases]);
  const find = (text: string): unknown =>
    turns.find(
      text,
      text
        .toLowerCase()
        .split(' ')
        .flatMap((word) => turns.by(word)),
    );
  expect(find('So we need  it and want a boat.')).toEqual([
    { list: 0, phrase: 'boat' },
    { list: 1, phrase: 'want a boat' },
  ]);
  expect([find('so it is'), find('We needed it'), find('')]).toEqual([[{ list: 1, phrase: 'so' }], [], []]);
  expect(phrases.find('So we need  it and want a\nboat.')).toBe('want a\nboat');
});

const folder = join('data', 'sample', 'notes');
const SENTENCES = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => sentencesOf(readFileSync(join(folder, name), 'utf8')).map(({ text }) => text))
  .concat([
    'I don’t know what it stands for.',
    "We'd love it, and it'd be great if dates were right.",
    'Maybe a map.',
    'Es wäre schön, wenn das ginge.',
    'There is no way to undo it; it is too slow and nobody noticed the link.',
    'Wir brauchen das nicht, es ist großartig, aber mühsam.',
    'I can’t see it, we couldn’t find it, and there was no real confusion; we’ll see whether it should be so.',
    'The numbers don’t add up, that isn’t clear, and I cannot find the page that 3 participants missed.',
  ]);

it.each(LISTS.map(([name, phrases], list) => ({ name, phrases, list })))(
  'the words of $name stand for its patterns: trying all of them finds no more',
  ({ phrases, list }) => {
    for (const text of SENTENCES) {
      const found = TURNS.find(
        text,
        wordsIn(text).flatMap(({ turns }) => turns),
      );
      expect([text, found.find((each) => each.list === list)?.phrase ?? null]).toEqual([
        text,
        phrases.find(text),
      ]);
    }
  },
);
