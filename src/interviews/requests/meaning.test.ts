/** Merges that are proposed by meaning, over HTTP with an emulated embedding server. */
import { afterEach, expect, it } from 'vitest';

import { importDocument, planDocument } from '../../jobs/import-interviews.ts';
import { composeEmbeddings } from '../../llm/embed/compose.ts';
import { llmCalls } from '../../store/llm-calls.ts';
import { openStore } from '../../store/store.ts';
import { startModels } from '../../testing/models/server.ts';
import { embeddingSettings } from '../../testing/models/settings.ts';
import { meaningOf } from '../meaning/meaning.ts';
import { openBook } from './book.ts';
import { wordingMeaning } from './meaning.ts';
import { openQuestions } from './review.ts';

const NOW = Date.UTC(2026, 10, 23);
const NOTES: readonly (readonly [text: string, readers: string[]])[] = [
  ['# Dana Ruiz, Acme 2026-05-04\n\nPlease add okta.', ['everyone']],
  ['# Lee Park, Birch 2026-05-05\n\nPlease add saml.', ['everyone']],
  ['# Kim Sato, Cedar 2026-05-06\n\nPlease add an export of invoices.', ['everyone']],
  ['# Max Roth, Elm 2026-05-07\n\nPlease add sso for hidden people.', ['data']],
];
const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

it('proposes what shares no word, and sends nothing that the reader may not see', async () => {
  const store = openStore(':memory:');
  const server = await startModels({ protocol: 'ollama', embeddings: {} });
  cleanups.push(
    () => store.close(),
    () => server.close(),
  );
  const settings = { timezone: 'UTC', products: [] };
  for (const [at, [text, readers]] of NOTES.entries()) {
    const input = {
      bytes: Buffer.from(text),
      name: `${at}.md`,
      kind: 'added' as const,
      readers,
      modified: NOW,
    };
    importDocument(store, await planDocument(store, input, settings), NOW);
  }
  const provider = await composeEmbeddings(
    embeddingSettings('ollama', server),
    { embeddingsKey: null },
    { clock: Date.now, calls: llmCalls(store), runId: null },
  );
  const rights = { accounts: [], slackMember: true, slackGuest: false, team: 'web', employee: true };
  const book = openBook(store, { products: [], rights, asOf: NOW });
  const { signal } = new AbortController();
  const meaning = await wordingMeaning(book, await meaningOf(store, provider!, signal), signal);
  const pairs = openQuestions(book, 20, meaning).flatMap((question) =>
    question.kind === 'merge'
      ? [`${question.request.newest.company} and ${question.other.newest.company}`]
      : [],
  );
  expect(openQuestions(book, 20)).toEqual([]);
  expect(pairs).toEqual([expect.stringMatching(/^(?:Acme and Birch|Birch and Acme)$/)]);
  expect(
    server
      .embeds()
      .map(({ body }) => body)
      .join('\n'),
  ).not.toContain('hidden people');
});
