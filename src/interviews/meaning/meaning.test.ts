/** Search, ask and find by meaning, over HTTP with an emulated embedding server and the real store. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { importDocument, planDocument } from '../../jobs/import-interviews.ts';
import { composeEmbeddings } from '../../llm/embed/compose.ts';
import type { EmbeddingProvider } from '../../llm/embeddings.ts';
import { llmCalls } from '../../store/llm-calls.ts';
import { openStore, type Store } from '../../store/store.ts';
import { countVectors } from '../../store/vectors.ts';
import type { EmulatedEmbeddings } from '../../testing/models/embedding-server.ts';
import { type EmulatedModels, startModels } from '../../testing/models/server.ts';
import { embeddingSettings } from '../../testing/models/settings.ts';
import { askInterviews, findStatement } from '../ask.ts';
import { roomOf } from '../search/library.ts';
import { searchInterviews } from '../search/search.ts';
import { embedInterviews } from './embed-interviews.ts';
import { askOf, type Asked } from './meaning.ts';
import { nearestInterviews } from './nearest.ts';

const NOW = Date.UTC(2026, 10, 23);
const never = new AbortController().signal;
const settings = { timezone: 'UTC', products: [] };
const NOTES = {
  'price.md': '# Dana Ruiz, Acme\n\nHonestly we cannot afford it any more.',
  'okta.md': '# Lee Park, Birch\n\nOur people forget a lot. We would want okta for everybody here.',
  'slow.md': '# Kim Sato, Cedar\n\nThe dashboard takes ages on some days. Then we get coffee.',
};

let store: Store;
let server: EmulatedModels;
const cleanups: (() => unknown)[] = [];
beforeEach(async () => {
  store = openStore(':memory:');
  server = await start();
  cleanups.push(() => store.close());
});
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

async function start(
  embeddings: Partial<EmulatedEmbeddings> = {},
  model = 'smollm2',
): Promise<EmulatedModels> {
  const started = await startModels({ protocol: 'openai', model, embeddings });
  cleanups.push(() => started.close());
  return started;
}
async function provider(from: EmulatedModels = server, model = 'smollm2'): Promise<EmbeddingProvider> {
  const made = await composeEmbeddings(
    embeddingSettings('openai', from, { model }),
    { embeddingsKey: null },
    { clock: Date.now, calls: llmCalls(store), runId: null, retry: { attempts: 1 } },
  );
  return made!;
}
async function add(name: string, text: string, readers = ['everyone']): Promise<string> {
  const input = { bytes: Buffer.from(text), name, kind: 'added' as const, readers, modified: NOW };
  const done = importDocument(store, await planDocument(store, input, settings), NOW);
  return done.added[0] ?? done.edited[0] ?? '';
}
async function addAll(): Promise<string[]> {
  const refs: string[] = [];
  for (const [name, text] of Object.entries(NOTES)) refs.push(await add(name, text));
  return refs;
}
const asked = async (question: string): Promise<Asked> => askOf(store, await provider(), question, never);
const search = (
  typed: string,
  question: Asked | null,
  rights: Parameters<typeof searchInterviews>[2] = 'all',
) => searchInterviews(store, { typed, filters: {}, limit: 9, offset: 0 }, rights, question);
const count = (sql: string): number => store.connection.prepare(sql).pluck().get() as number;
const texts = (from: EmulatedModels = server): string[] =>
  from.embeds().flatMap(({ body }) => (JSON.parse(body) as { input: string[] }).input);

describe('embedInterviews', () => {
  it('embeds each interview once, and only what is new afterwards', async () => {
    await addAll();
    expect(await embedInterviews(store, await provider(), never)).toEqual({
      made: 3,
      left: 0,
      failed: 0,
      problem: null,
    });
    const before = texts().length;
    expect(await embedInterviews(store, await provider(), never)).toMatchObject({ made: 0, left: 0 });
    expect(texts()).toHaveLength(before);
    await add('new.md', '# Ola Berg, Dune\n\nEverything is fine.');
    expect(await embedInterviews(store, await provider(), never)).toMatchObject({ made: 1 });
    expect(texts().slice(before)).toEqual(['Ola Berg, Dune\n\nEverything is fine.']);
  });
  it('keeps what is done when it is stopped, and goes on from there', async () => {
    for (let at = 0; at < 70; at += 1)
      await add(`${at}.md`, `# Person${at} Long, Firm${at}\n\nNumber ${at} is fine.`);
    const controller = new AbortController();
    const stop = new Error('Ctrl-C');
    const stopped = embedInterviews(store, await provider(), controller.signal, {
      onProgress: () => controller.abort(stop),
    });
    await expect(stopped).rejects.toBe(stop);
    expect(count('SELECT count(*) FROM interview_signs')).toBe(32);
    const before = texts().length;
    expect(await embedInterviews(store, await provider(), never)).toEqual({
      made: 38,
      left: 0,
      failed: 0,
      problem: null,
    });
    expect(texts().length - before).toBe(38);
  });
  it('says what is wrong with a dead server and fails nothing', async () => {
    await addAll();
    const model = await provider();
    await server.close();
    expect(await embedInterviews(store, model, never)).toMatchObject({
      made: 0,
      left: 3,
      problem: { code: 'llm.unreachable' },
    });
  });
  it.each([
    ['refuses', { status: 422, message: 'not such a text' }, 'llm.bad-request'],
    ['breaks on', { status: 500, message: 'unsupported value: NaN' }, 'llm.server'],
    ['answers with no numbers to', 'not a number', 'llm.bad-answer'],
  ] as const)('leaves out the texts that the server %s, says so, and goes on', async (_, fault, code) => {
    const poisoned = await start({
      fault: (each) => (each.some((text) => text.includes('poison')) ? fault : null),
    });
    for (let at = 0; at < 70; at += 1)
      await add(
        `${at}.md`,
        `# Person${at} Long, Firm${at}\n\nNumber ${at} is ${at % 30 === 7 ? 'poison' : 'fine'}.`,
      );
    // Tried again within a request as it is for a user, without the waiting.
    const model = (await composeEmbeddings(
      embeddingSettings('openai', poisoned, { model: 'smollm2' }),
      { embeddingsKey: null },
      {
        clock: Date.now,
        calls: llmCalls(store),
        runId: null,
        retry: { attempts: 4, baseMs: 1, longestMs: 1 },
      },
    ))!;
    const outcome = {
      left: 3,
      failed: 3,
      problem: {
        code,
        message: expect.stringMatching(/^3 interviews are left out, for the server fails on the text/),
      },
    };
    expect(await embedInterviews(store, model, never)).toMatchObject({ made: 67, ...outcome });
    expect(
      count(
        `SELECT count(*) FROM interview AS i JOIN interview_signs AS s ON s.interview_id = i.id WHERE text LIKE '%poison%'`,
      ),
    ).toBe(0);
    await add('new.md', '# Ola Berg, Dune\n\nEverything is fine.');
    expect(await embedInterviews(store, model, never)).toMatchObject({ made: 1, ...outcome });
  });
  it('blames no text for a server that fails on every one', async () => {
    await addAll();
    const model = await provider();
    await embedInterviews(store, model, never);
    await add('new.md', '# Ola Berg, Dune\n\nEverything is fine.');
    const broken = await start({ fault: () => ({ status: 500, message: 'out of memory' }) });
    expect(await embedInterviews(store, await provider(broken), never)).toMatchObject({
      made: 0,
      left: 1,
      failed: 0,
      problem: { code: 'llm.server' },
    });
  });
  it('embeds all again for another model, and takes away what the former one made', async () => {
    await addAll();
    await embedInterviews(store, await provider(), never);
    const other = await start({ dimension: 48 }, 'other');
    expect(await embedInterviews(store, await provider(other, 'other'), never)).toMatchObject({ made: 3 });
    expect(countVectors(store.connection)).toMatchObject([
      { make: 'openai\nother', dimension: 48, interviews: 3 },
    ]);
    expect(count('SELECT count(*) FROM interview_vectors')).toBe(3);
  });
  it('embeds all again for another model under the same name', async () => {
    await addAll();
    await embedInterviews(store, await provider(), never);
    await add('new.md', '# Ola Berg, Dune\n\nEverything is fine.');
    const other = await start({ dimension: 48 });
    expect(await embedInterviews(store, await provider(other), never)).toMatchObject({ made: 4, left: 0 });
    expect(countVectors(store.connection)).toMatchObject([{ dimension: 48, interviews: 4 }]);
  });
});

describe('vectors go with their text', () => {
  it('when an interview is edited, and when it is deleted', async () => {
    const [ref = ''] = await addAll();
    await embedInterviews(store, await provider(), never);
    await findStatement(store, ref, 'too costly', 3, 'all', {
      asked: await asked('too costly'),
      signal: never,
    });
    const id = count("SELECT id FROM interview WHERE ref = '" + ref + "'");
    const left = (): number[] =>
      ['interview_vectors', 'interview_signs', 'text_vector'].map((table) =>
        count(`SELECT count(*) FROM ${table} WHERE interview_id = ${id}`),
      );
    expect(left()).toEqual([1, 1, expect.any(Number)]);
    expect(left()[2]).toBeGreaterThan(0);
    await add('price.md', `${NOTES['price.md']} And one thing more.`);
    expect(left()).toEqual([0, 0, 0]);
    await embedInterviews(store, await provider(), never);
    store.connection.prepare('DELETE FROM interview WHERE id = ?').run(id);
    expect(left()).toEqual([0, 0, 0]);
  });
});

describe('search by meaning', () => {
  it('adds interviews that mean it without its words, and says so', async () => {
    const [price] = await addAll();
    await embedInterviews(store, await provider(), never);
    expect(search('too expensive', null)).toMatchObject({ total: 0, byMeaning: 0 });
    const found = search('too expensive', await asked('too expensive'));
    expect(found).toMatchObject({ total: 1, byMeaning: 1, unknown: ['expensive'] });
    expect(found.hits[0]).toMatchObject({ interview: { ref: price }, by: 'meaning' });
    expect(found.hits[0]!.snippets[0]!.text).toContain('cannot afford it');
    expect(found.facets.company).toEqual([{ value: 'Acme', count: 1 }]);
  });
  it('keeps to filters, and to a quoted phrase word for word', async () => {
    await addAll();
    await embedInterviews(store, await provider(), never);
    const question = await asked('too expensive');
    const filtered = searchInterviews(
      store,
      { typed: 'expensive', filters: { company: 'birch' }, limit: 9, offset: 0 },
      'all',
      question,
    );
    expect(filtered.total).toBe(0);
    expect(search('"cannot afford"', question)).toMatchObject({ total: 1, byMeaning: 0 });
  });
  it('is not changed by an interview that the reader may not see', async () => {
    await addAll();
    const reader = { accounts: [], slackMember: true, slackGuest: false, team: 'web', employee: true };
    const outputs = async (): Promise<string> => {
      await embedInterviews(store, await provider(), never);
      const question = await asked('too expensive');
      const meant = { asked: question, signal: never };
      return JSON.stringify([
        search('too expensive', question, reader),
        search('slow', question, reader),
        await askInterviews(store, 'is it expensive?', reader, meant),
        nearestInterviews(roomOf(store, reader), question, () => true),
      ]);
    };
    const before = await outputs();
    await add('hidden.md', '# Max Roth, Elm\n\nThe price is far too expensive, we cannot afford the cost.', [
      'data',
    ]);
    expect(await outputs()).toBe(before);
    await add('hidden.md', '# Max Roth, Elm\n\nIt takes ages. And is costly.', ['data']);
    expect(await outputs()).toBe(before);
  });
});

describe('ask and find by meaning', () => {
  it('quote what means it, word for word', async () => {
    const [price, okta] = await addAll();
    await embedInterviews(store, await provider(), never);
    const meant = { asked: await asked('is it too expensive?'), signal: never };
    expect((await askInterviews(store, 'is it too expensive?', 'all')).voices).toEqual([]);
    const answer = await askInterviews(store, 'is it too expensive?', 'all', meant);
    expect(answer.voices[0]).toMatchObject({ interview: { ref: price } });
    expect(answer.voices[0]!.sentences[0]!.text).toBe('Honestly we cannot afford it any more.');
    const sso = { asked: await asked('they need sso'), signal: never };
    const found = await findStatement(store, okta!, 'they need sso', 1, 'all', sso);
    expect(found.sentences.map(({ text }) => text)).toEqual(['We would want okta for everybody here.']);
  });
  it('embed a sentence once', async () => {
    const [price] = await addAll();
    const meant = { asked: await asked('costly'), signal: never };
    await findStatement(store, price!, 'costly', 1, 'all', meant);
    const before = texts().length;
    await findStatement(store, price!, 'costly', 1, 'all', meant);
    expect(texts()).toHaveLength(before);
  });
});
