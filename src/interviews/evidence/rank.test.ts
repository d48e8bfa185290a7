import { describe, expect, it } from 'vitest';

import type { Passage } from './passages.ts';
import { rankSentences } from './rank.ts';

const said = (...lines: [speaker: string | null, text: string][]): Passage[] =>
  lines.map(([speaker, text]) => ({ speaker, text }));

const INTERVIEW = said(
  ['Ana', 'Good morning, shall we start with billing?'],
  ['Ben', 'Sure, billing is where it hurts.'],
  ['Ben', 'Exporting the invoices takes our accountant two days.'],
  ['Ana', 'And the weather was nice in Lisbon?'],
  ['Ben', 'Lisbon was lovely, thank you.'],
  ['Ana', 'Who recognises the supplier on an invoice?'],
  ['Ben', 'Nobody does, we type them in.'],
);

const first = (question: string): string | undefined =>
  INTERVIEW[rankSentences(question, INTERVIEW)[0]?.at ?? -1]?.text;

describe('rankSentences', () => {
  it('finds the sentence behind a statement, whatever the inflection', () => {
    expect(first('The accountant spends days on the export of an invoice')).toContain('Exporting');
    expect(first('recognition of suppliers')).toContain('recognises');
  });

  it('prefers the lines of a speaker whom the statement names', () => {
    const both = said(['Ana', 'Pricing matters.'], ['Ben', 'Pricing matters.'], [null, 'Something else.']);
    expect(rankSentences('Ben says that pricing matters', both)[0]?.at).toBe(1);
    expect(rankSentences('Ana says that pricing matters', both)[0]?.at).toBe(0);
  });

  it('of equal sentences the one whose surroundings speak of the matter comes first', () => {
    const filler = said(
      ...Array.from({ length: 100 }, (): [null, string] => [null, 'Nothing of note was heard.']),
    );
    const matter = said([null, 'Invoices reach the ledger.'], [null, 'Nobody checks the invoices.']);
    const passages = [
      ...said([null, 'Invoices again.']),
      ...filler,
      ...matter,
      ...said([null, 'Invoices again.']),
    ];
    const ranked = rankSentences('invoices again', passages).map(({ at }) => at);
    expect(ranked.slice(0, 2)).toEqual([103, 0]);
  });

  it('the surroundings of one note do not reach into the next', () => {
    const note = (name: string, ...texts: string[]): Passage[] =>
      texts.map((text) => ({ text, speaker: null, note: name }));
    const passages = [
      ...note('a', 'Export is slow.', 'Export fails.', 'Export export.'),
      ...note('b', 'Export please.', 'Hello.'),
      ...note('c', 'Hello.', 'Export please.'),
    ];
    const scores = new Map(rankSentences('export', passages).map(({ at, score }) => [at, score]));
    expect(scores.get(3)).toBe(scores.get(6));
  });

  it('gives nothing for what shares no word, and for nothing at all', () => {
    expect(rankSentences('quantum chromodynamics', INTERVIEW)).toEqual([]);
    expect(rankSentences('', INTERVIEW)).toEqual([]);
    expect(rankSentences('billing', [])).toEqual([]);
  });

  it('keeps to the limit, best first, equal ones in the order of the note', () => {
    const same = said([null, 'Export now.'], [null, 'Export now.'], [null, 'Export now.']);
    expect(rankSentences('export', same, { limit: 2 }).map(({ at }) => at)).toEqual([0, 1]);
  });

  it('reads Chinese and Japanese, which have no spaces', () => {
    const passages = said([null, '天気がいいですね。'], [null, '請求書の書き出しが遅いです。']);
    expect(rankSentences('書き出し', passages)[0]?.at).toBe(1);
  });

  it('likeness of meaning lifts a sentence that shares no word', () => {
    const likeness = INTERVIEW.map((_, at) => (at === 6 ? 0.9 : 0.1));
    expect(
      rankSentences('manual data entry', INTERVIEW, { meaning: { likeness, trust: 1, least: 0.5 } })[0]?.at,
    ).toBe(6);
  });
});
