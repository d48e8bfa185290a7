import { interviewsToRead, readFields } from './read-fields.ts';
import type { ModelProduct } from './products.ts';

/** What rules could not read of the interviews of the store, read by the model. */
export const fields: ModelProduct = {
  name: 'fields',
  prompts: ['interview-fields'],
  audience: ({ store }) => interviewsToRead(store).map(({ ref }) => ref),
  async run({ store, settings, provider, prompt, now, signal }) {
    return Promise.all(
      interviewsToRead(store).map(async (interview) => {
        const read =
          provider === null
            ? null
            : await readFields(
                {
                  store,
                  products: settings.products,
                  provider,
                  prompt: prompt('interview-fields'),
                  clock: now,
                  signal,
                },
                interview,
              );
        const {
          fields: found,
          refused,
          failure,
        } = read?.reading ?? { fields: [], refused: [], failure: null };
        const lines = found.map(({ field, value, from, to }) => `${field} ${value} (model ${from}-${to})`);
        const byModel = found.length > 0 ? 1 : 0;
        return {
          for: interview.ref,
          forms: {
            terminal: [`${interview.ref} ${interview.title}: what a model read`, ...lines].join('\n'),
            json: JSON.stringify({
              id: interview.ref,
              fields: found,
              dropped: refused.length,
              failed: failure !== null,
            }),
          },
          parts: { byModel, plain: 1 - byModel },
          sentences: [
            ...found.map(({ value }) => ({ text: value, cites: [interview.ref], why: [] })),
            ...refused.map((why) => ({ text: '(not kept)', cites: [interview.ref], why: [why] })),
          ],
          dropped: refused.length,
        };
      }),
    );
  },
};
