import { isoUtc } from '../core/time.ts';
import { sentencesOf } from '../interviews/evidence/sentences.ts';
import { turnsOf } from '../interviews/speakers.ts';
import { summariseWithModel } from '../interviews/summary/model-summary.ts';
import { summarise } from '../interviews/summary/summarise.ts';
import type { Store } from '../store/store.ts';

import type { ModelProduct } from './products.ts';

const WORDS = 200;

/** A summary of each note of the store, as the operator reads it: without rights. */
export const interviews: ModelProduct = {
  name: 'interviews',
  prompts: ['interview-summary'],
  audience: ({ store }) => notesOf(store).map(({ id }) => id),
  async run({ store, provider, prompt, signal }) {
    const model = provider === null ? null : { provider, prompt: prompt('interview-summary') };
    const options = { question: null, words: WORDS };
    return Promise.all(
      notesOf(store).map(async ({ id, row, text, at }) => {
        const sentences = sentencesOf(text, turnsOf(text, { customers: [], interviewers: [] }));
        const note = { text, sentences };
        const facts = { id, row, customer: null, at: isoUtc(at) };
        const { summary, refused } =
          model === null
            ? { summary: summarise(note, options), refused: [] }
            : await summariseWithModel(note, facts, options, model, signal);
        const statements = summary.sections.flatMap((section) => section.statements);
        const byModel = summary.writer === 'model';
        const terminal = summary.sections
          .map(
            ({ name, statements: said }) =>
              `${name}\n${said.map(({ text: words }) => `- ${words}`).join('\n')}`,
          )
          .join('\n');
        return {
          for: id,
          forms: { terminal, json: JSON.stringify(summary) },
          parts: { byModel: byModel ? 1 : 0, plain: byModel ? 0 : 1 },
          sentences: [
            ...(byModel ? statements.map(({ text: words }) => ({ text: words, cites: [id], why: [] })) : []),
            ...refused.map(({ said, why }) => ({ text: said, cites: [id], why })),
          ],
          dropped: summary.dropped,
        };
      }),
    );
  },
};

export interface NoteRow {
  id: string;
  row: number;
  text: string;
  at: number;
}

export function notesOf(store: Store): NoteRow[] {
  return store.connection
    .prepare<[], NoteRow>(
      `SELECT 'note:' || t.ref AS id, i.id AS row, i.text, i.created_at AS at FROM item AS i JOIN thread AS t ON t.id = i.thread_id
       WHERE i.source = 'notes' AND i.kind = 'note' AND i.state IS NOT 'deleted' ORDER BY t.ref`,
    )
    .all();
}
