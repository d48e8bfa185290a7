import { describe, expect, it } from 'vitest';

import { indexPassages, type Passage } from '../evidence/passages.ts';

import { chooseSentences, isGeneral } from './select.ts';
import { wordCount } from './style.ts';

const passages: Passage[] = [
  ['Ana', 'So, um, yeah, okay.'],
  ['Ana', 'How do you send the invoices to the customers of the shop?'],
  ['Ben', 'The invoices are exported to a folder and an accountant sends them by hand on Friday.'],
  ['Ben', 'Yeah, invoices.'],
  ['Ana', 'And the holidays?'],
  ['Ben', 'In summer the office in the old town is closed for two weeks.'],
  ['Ben', 'The invoices are exported to a folder and an accountant sends them by hand on Friday.'],
  ['Ben', 'A late invoice costs the shop a fee from the bank.'],
].map(([speaker = '', text = '']) => ({ speaker, text }));
const index = indexPassages(passages);

const chosen = (question: string | null, words: number): string[] =>
  chooseSentences(index, { question, words }).map((at) => passages[at]?.text ?? '');

describe('chooseSentences', () => {
  it.each([1, 3, 7, 12, 20, 33, 60, 200])('never gives more than %i words', (words) => {
    for (const question of [null, 'How are invoices sent?', 'holidays']) {
      expect(chosen(question, words).reduce((sum, text) => sum + wordCount(text), 0)).toBeLessThanOrEqual(
        words,
      );
    }
  });

  it('answers with the sentence that states something, not with the crumb that repeats the word', () => {
    expect(chosen('Who sends invoices?', 17)[0]).toContain('accountant');
  });

  it('does not tell the same twice while there is something else to say', () => {
    const told = chosen('Who sends the invoices of the shop?', 32);
    expect(new Set(told).size).toBe(told.length);
    expect(told.join(' ')).toContain('accountant');
  });

  it('keeps the order of the notes', () => {
    const places = chooseSentences(index, { question: 'invoices', words: 60 });
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('chooses only what is allowed', () => {
    const places = chooseSentences(index, { question: 'invoices', words: 60, allowed: (at) => at > 5 });
    expect(places.length).toBeGreaterThan(0);
    for (const at of places) expect(at).toBeGreaterThan(5);
  });

  it('gives nothing to a question that the notes say nothing about', () => {
    expect(chosen('quantum chromodynamics', 60)).toEqual([]);
    expect(chooseSentences(indexPassages([]), { question: null, words: 60 })).toEqual([]);
  });
});

it('a question without a word of its own asks for everything', () => {
  expect(isGeneral('Summarize the whole meeting.')).toBe(true);
  expect(isGeneral('What was the interview about?')).toBe(true);
  expect(isGeneral('Summarize what was said about invoices.')).toBe(false);
});
