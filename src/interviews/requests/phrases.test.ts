import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { sentencesOf } from '../evidence/sentences.ts';

import * as asking from './asking.ts';
import * as judging from './judging.ts';
import { keysOf, Phrases } from './phrases.ts';

it('finds the first turn of the list whose words stand in the text', () => {
  const phrases = new Phrases([
    ['want', '\\bwant a \\w+'],
    ['need', '\\bneed \\w+'],
    ['', '^so\\b'],
  ]);
  const find = (text: string): string | null => phrases.find(text, keysOf(text));
  expect(find('So we need  it and want a\nboat.')).toBe('want a\nboat');
  expect([find('so it is'), find('We needed it'), find('')]).toEqual(['so', null, null]);
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
    'The numbers don’t add up, that isn’t clear, and I cannot find the page that 3 participants missed.',
  ]);

it.each(Object.entries({ ...asking, ...judging }))(
  'the words of %s stand for its patterns: trying all of them finds no more',
  (_, phrases) => {
    for (const text of SENTENCES)
      expect([text, phrases.find(text, keysOf(text))]).toEqual([text, phrases.find(text, null)]);
  },
);
