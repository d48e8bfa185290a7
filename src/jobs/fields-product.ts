import { allInterviews, type InterviewRow } from '../store/interview-list.ts';
import type { Store } from '../store/store.ts';

import type { ModelProduct } from './products.ts';
import { askFields } from './read-fields.ts';

/** The fields of every interview of the store, all of them asked for, so that answers can be held against what is known; nothing is kept. */
export const fields: ModelProduct = {
  name: 'fields',
  prompts: ['interview-fields'],
  audience: ({ store }) => interviewsOf(store).map(({ ref }) => ref),
  async run({ store, settings, provider, prompt, signal }) {
    const { products } = settings;
    return Promise.all(
      interviewsOf(store).map(async (interview) => {
        const work =
          provider === null
            ? null
            : { store, products, provider, prompt: prompt('interview-fields'), signal };
        const reading = work === null ? null : await askFields(work, interview, new Map());
        const found = reading?.fields ?? [];
        const refused = reading?.refused ?? [];
        const lines = found.map(({ field, value, from, to }) => `${field} ${value} (model ${from}-${to})`);
        const cites = [interview.note ?? interview.ref];
        const byModel = found.length > 0 ? 1 : 0;
        return {
          for: interview.ref,
          forms: {
            terminal: [`${interview.ref} ${interview.title}: what a model read`, ...lines].join('\n'),
            json: JSON.stringify({ id: interview.ref, fields: found, dropped: refused.length }),
          },
          parts: { byModel, plain: 1 - byModel },
          sentences: [
            ...found.map(({ field, value }) => ({ text: `${field}: ${value}`, cites, why: [] })),
            ...refused.map(({ said, why }) => ({ text: said, cites, why })),
          ],
          dropped: refused.length,
        };
      }),
    );
  },
};

function interviewsOf(store: Store): InterviewRow[] {
  return allInterviews(store).filter(({ removedAt }) => removedAt === null);
}
