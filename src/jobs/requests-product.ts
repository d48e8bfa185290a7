import { sentencesOf } from '../interviews/evidence/sentences.ts';
import { readWithModel, withVerdicts } from '../interviews/requests/model.ts';
import { withProduct } from '../interviews/requests/read.ts';
import { extractRequests } from '../interviews/requests/requests.ts';
import { turnsOf } from '../interviews/speakers.ts';

import { notesOf } from './interviews-product.ts';
import type { ModelProduct } from './products.ts';

/** The requests in each note of the store, as the operator reads it: without rights. */
export const requests: ModelProduct = {
  name: 'requests',
  prompts: ['requests'],
  audience: ({ store }) => notesOf(store).map(({ id }) => id),
  async run({ store, settings, provider, prompt, signal }) {
    const { products } = settings;
    return Promise.all(
      notesOf(store).map(async ({ id, row, text }) => {
        const sentences = sentencesOf(text, turnsOf(text, { customers: [], interviewers: [] }));
        const note = { text, sentences };
        const byRules = extractRequests(sentences, products).map((found) => withProduct(found, null));
        const reading =
          provider === null
            ? null
            : await readWithModel(
                note,
                { id, row, customer: null },
                products,
                { provider, prompt: prompt('requests') },
                signal,
              );
        const found = withVerdicts(note, byRules, reading?.verdicts ?? new Map(), null);
        const refused = reading?.refused ?? [];
        const told = reading !== null && reading.failures.length === 0;
        const lines = found.map(
          ({ quote, kind, product, foundBy }) =>
            `${kind}, ${product ?? 'no product'}, found by ${foundBy}: “${quote.replaceAll(/\s+/g, ' ')}”`,
        );
        return {
          for: id,
          forms: {
            terminal: [`${found.length} requests in this note`, ...lines].join('\n'),
            json: JSON.stringify({ note: id, requests: found }),
          },
          parts: { byModel: told ? 1 : 0, plain: told ? 0 : 1 },
          sentences: [
            ...found
              .filter(({ foundBy }) => foundBy === 'model')
              .map(({ quote }) => ({ text: quote, cites: [id], why: [] })),
            ...refused.map(({ said, why }) => ({ text: said, cites: [id], why })),
          ],
          dropped: refused.length,
        };
      }),
    );
  },
};
