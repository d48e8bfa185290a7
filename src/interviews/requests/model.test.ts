import { expect, it } from 'vitest';

import { loadPrompt } from '../../llm/prompts/prompt.ts';
import type { GenerateRequest, LlmProvider } from '../../llm/provider.ts';
import { sentencesOf } from '../evidence/sentences.ts';
import { turnsOf } from '../speakers.ts';
import type { Note } from '../summary/quotes.ts';

import { readWithModel, withVerdicts } from './model.ts';
import { withProduct } from './read.ts';
import { extractRequests } from './requests.ts';

const PRODUCTS = [
  { id: 'board', names: ['Board'] },
  { id: 'portal', names: ['Portal'] },
];
const FACTS = { id: 'note:0123abcd', row: 7, customer: 'Dana' };
const TEXT = `Q: Would a calendar in the Board be nice?
A: The calendar, meh. Exporting the calendar to our ERP,
that is the dream.
Q: And mail?
A: We do not want mails at all. We have twelve people.
`;

const noteOf = (text: string): Note => ({
  text,
  sentences: sentencesOf(text, turnsOf(text, { customers: ['Dana'], interviewers: [] })),
});

interface Entry {
  of: string;
  kind?: string;
  polarity?: string;
  product?: string;
  words?: string;
}
/** A model that points to the sentences with these words. */
function modelThat(
  entries: readonly Entry[],
  contextTokens = 32_000,
): LlmProvider & { requests: GenerateRequest[] } {
  const requests: GenerateRequest[] = [];
  return {
    name: 'ollama',
    model: 'tiny',
    contextTokens,
    supportsSchema: true,
    local: true,
    requests,
    generate(request) {
      requests.push(request);
      const told = entries.flatMap(({ of, kind, polarity, product, words }) => {
        const piece = request.user.split('<evidence').find((each) => each.includes(of));
        const sentence = /id="?(e\d+)/.exec(piece ?? '')?.[1];
        return sentence === undefined
          ? []
          : [
              {
                sentence,
                kind: kind ?? 'feature',
                polarity: polarity ?? 'wants',
                product: product ?? 'none',
                words: words ?? of,
              },
            ];
      });
      const text = JSON.stringify({ requests: told });
      return Promise.resolve({ text, finish: 'stop' as const, model: 'tiny', tokensIn: 1, tokensOut: 1 });
    },
  };
}

async function read(entries: readonly Entry[], text = TEXT, contextTokens?: number) {
  const note = noteOf(text);
  const provider = modelThat(entries, contextTokens);
  const model = { provider, prompt: loadPrompt('requests', null) };
  const reading = await readWithModel(note, FACTS, PRODUCTS, model, new AbortController().signal);
  const byRules = extractRequests(note.sentences, PRODUCTS).map((found) => withProduct(found, null));
  return { reading, found: withVerdicts(note, byRules, reading.verdicts, null), note, provider };
}

it('quotes the note where the model points, and says who found it', async () => {
  const { found, note, provider } = await read([{ of: 'Exporting the calendar', product: 'board' }]);
  const dream = found.find(({ quote }) => quote.includes('dream'));
  expect(dream).toMatchObject({ kind: 'feature', foundBy: 'model', product: 'board', productFrom: 'model' });
  expect(dream?.quote).toBe('Exporting the calendar to our ERP,\nthat is the dream.');
  expect(note.text.slice(dream?.from, dream?.to)).toBe(dream?.quote);
  expect(found.find(({ quote }) => quote.includes('mails'))).toMatchObject({
    foundBy: 'rule',
    polarity: 'rejects',
  });
  expect([provider.requests.length, provider.requests[0]?.items]).toEqual([1, [7]]);
});

it.each<[string, Entry, string]>([
  ['an interviewer', { of: 'And mail' }, 'no sentence of the customer'],
  ['the words of another sentence', { of: 'Exporting', words: 'We have twelve people' }, 'do not stand'],
  ['words of its own', { of: 'twelve people', words: 'They need 40,000 seats' }, 'do not stand'],
  ['a refusal that nobody uttered', { of: 'Exporting', polarity: 'rejects' }, 'nothing is refused'],
])(
  'believes no model that points to %s, asks once more, and says why it left it out',
  async (_, entry, why) => {
    const { reading, found, provider } = await read([entry]);
    expect(reading.verdicts.size).toBe(0);
    expect(reading.refused).toEqual([{ said: expect.any(String), why: [expect.stringContaining(why)] }]);
    expect(found.every(({ foundBy }) => foundBy === 'rule')).toBe(true);
    expect(provider.requests).toHaveLength(2);
    expect(provider.requests[1]?.user).toContain(why);
  },
);

it('takes no product that the note does not name, and lets no model turn what rules found', async () => {
  const { found } = await read([
    { of: 'We do not want mails', polarity: 'wants', kind: 'praise' },
    { of: 'Exporting', product: 'portal' },
  ]);
  expect(found.find(({ quote }) => quote.includes('mails'))).toMatchObject({
    kind: 'feature',
    polarity: 'rejects',
  });
  // The answer names a product outside the schema: it is no answer, and the rules' stand.
  expect(found.some(({ product }) => product === 'portal')).toBe(false);
});

it('reads long notes in parts, and by rules alone what no model answered', async () => {
  const long = noteOf(
    `${'A: We met at noon and looked at the weather of the day.\n\n'.repeat(80)}${TEXT}`,
  ).text;
  const { provider, found } = await read([{ of: 'Exporting the calendar' }], long, 5000);
  expect(provider.requests.length).toBeGreaterThan(1);
  expect(found.filter(({ foundBy }) => foundBy === 'model')).toHaveLength(1);
  const failed = await read([{ of: 'Exporting', kind: 'nonsense' }]);
  expect(failed.reading.failures).toEqual([expect.stringContaining('part 1 of 1')]);
  expect(failed.found.length).toBeGreaterThan(0);
});
