/** The embedding provider over HTTP, with the real store: what is sent, checked, recorded, and what a faulty server costs. */
import { afterEach, describe, expect, it } from 'vitest';

import type { EmbeddingSettings } from '../../core/settings.ts';
import { llmCalls } from '../../store/llm-calls.ts';
import { openStore, type Store } from '../../store/store.ts';
import { EMBEDDINGS, type EmbeddingFault, wordVector } from '../../testing/models/embedding-server.ts';
import { type EmulatedModels, type ModelsOptions, startModels } from '../../testing/models/server.ts';
import { embeddingSettings, NO_BUDGET } from '../../testing/models/settings.ts';
import type { LlmDeps } from '../compose.ts';
import type { EmbeddingProvider } from '../embeddings.ts';
import { composeEmbeddings } from './compose.ts';

const never = new AbortController().signal;
const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

async function start(options: Partial<ModelsOptions> = {}): Promise<EmulatedModels> {
  const server = await startModels({ protocol: 'openai', embeddings: {}, ...options });
  cleanups.push(() => server.close());
  return server;
}
async function compose(
  server: EmulatedModels,
  settings: Partial<EmbeddingSettings> = {},
  deps: Partial<LlmDeps> = {},
): Promise<{ provider: EmbeddingProvider; store: Store }> {
  const store = openStore(':memory:');
  cleanups.push(() => store.close());
  const protocol = server.url.endsWith('/v1') ? 'openai' : 'ollama';
  const provider = await composeEmbeddings(
    embeddingSettings(protocol, server, settings),
    { embeddingsKey: null },
    { clock: Date.now, calls: llmCalls(store), runId: 7, retry: { baseMs: 1 }, ...deps },
  );
  return { provider: provider!, store };
}
interface Row {
  purpose: string;
  run_id: number;
  model: string;
  tokens_in: number;
  tokens_out: number;
  outcome: string;
}
const rowsOf = (store: Store): Row[] =>
  store.connection.prepare('SELECT * FROM llm_call ORDER BY id').all() as Row[];
const bodies = (server: EmulatedModels): { input: string[]; truncate?: boolean; options?: object }[] =>
  server.embeds().map(({ body }) => JSON.parse(body) as { input: string[] });
const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'ok';
  } catch (error) {
    return (error as { code: string }).code;
  }
};
const once =
  (fault: EmbeddingFault) =>
  (_: readonly string[], nth: number): EmbeddingFault | null =>
    nth === 1 ? fault : null;

it('is null without a provider', async () => {
  const settings = embeddingSettings('openai', { url: '' }, { provider: 'none' });
  const store = openStore(':memory:');
  const deps = { clock: Date.now, calls: llmCalls(store), runId: null };
  expect(await composeEmbeddings(settings, { embeddingsKey: null }, deps)).toBeNull();
  store.close();
});

describe.each(['openai', 'ollama'] as const)('embeddings of %s', (protocol) => {
  it('gives a vector of length 1 for each text, in order, and records the call', async () => {
    const server = await start({ protocol });
    const { provider, store } = await compose(server);
    const texts = ['The invoice is wrong.', 'We log in with Okta.'];
    const vectors = await provider.embed(texts, never);
    for (const [at, text] of texts.entries()) {
      const raw = wordVector(text, EMBEDDINGS);
      const length = Math.hypot(...raw);
      expect(vectors[at]![5]).toBeCloseTo(raw[5]! / length, 5);
      expect(Math.hypot(...vectors[at]!)).toBeCloseTo(1, 5);
    }
    expect(rowsOf(store)).toMatchObject([
      { purpose: 'embedding', run_id: 7, model: 'smollm2', tokens_out: 0, outcome: 'ok' },
    ]);
    expect(rowsOf(store)[0]!.tokens_in).toBe(server.embeds()[0]!.tokensIn);
  });
  it('sends at most 64 texts in a request', async () => {
    const server = await start({ protocol });
    const { provider } = await compose(server);
    const texts = Array.from({ length: 150 }, (_, at) => `Sentence number ${at}.`);
    expect(await provider.embed(texts, never)).toHaveLength(150);
    expect(bodies(server).map(({ input }) => input.length)).toEqual([64, 64, 22]);
  });
  it('cuts a text to the context itself', async () => {
    const server = await start({ protocol, contextTokens: 128 });
    const { provider } = await compose(server, { contextTokens: 128 });
    const [vector] = await provider.embed(['lorem ipsum dolor '.repeat(400)], never);
    expect(vector).toHaveLength(64);
    const [body] = bodies(server);
    expect(body!.input[0]!.length).toBeLessThan(700);
    expect(body!.input[0]!.startsWith('lorem ipsum')).toBe(true);
    const told = { truncate: false, options: { num_ctx: 128 } };
    expect(body).toMatchObject(protocol === 'ollama' ? told : { encoding_format: 'float' });
  });
  it('shortens what a server with a smaller context than it says refuses, and only that', async () => {
    const server = await start({ protocol, contextTokens: 40 });
    const { provider } = await compose(server, { contextTokens: 256 });
    const long = 'word '.repeat(150).trim();
    const vectors = await provider.embed(['short one', long, 'short two'], never);
    expect(vectors).toHaveLength(3);
    const sent = bodies(server).flatMap(({ input }) => input);
    expect(sent.filter((text) => text === 'short one').length).toBeLessThan(4);
    expect(bodies(server).at(-1)!.input).toContain('short two');
  });
  it.each([
    'one too few',
    'another dimension',
    'not a number',
    'all zero',
    'reset',
    { status: 500, message: 'out of memory' },
    { status: 429, message: 'slow down', retryAfter: '0' },
  ] as EmbeddingFault[])('tries again after %s, and gives the same vectors', async (fault) => {
    const server = await start({ protocol, embeddings: { fault: once(fault) } });
    const { provider, store } = await compose(server);
    const vectors = await provider.embed(['one two', 'three'], never);
    expect(vectors.map((vector) => vector.length)).toEqual([64, 64]);
    expect(server.embeds()).toHaveLength(2);
    expect(rowsOf(store).map(({ outcome }) => outcome === 'ok')).toEqual([false, true]);
  });
  it('gives up a server that goes on answering nonsense, and then asks it no more', async () => {
    const server = await start({ protocol, embeddings: { fault: () => 'all zero' } });
    const { provider } = await compose(server);
    expect(await codeOf(provider.embed(['one'], never))).toBe('llm.bad-answer');
    expect(await codeOf(provider.embed(['two'], never))).toBe('llm.circuit-open');
    const asked = server.embeds().length;
    expect(await codeOf(provider.embed(['three'], never))).toBe('llm.circuit-open');
    expect(server.embeds()).toHaveLength(asked);
  });
  it('refuses another dimension in a later answer', async () => {
    const server = await start({
      protocol,
      embeddings: { fault: (texts) => (texts[0] === 'two' ? 'another dimension' : null) },
    });
    const { provider } = await compose(server, {}, { retry: { attempts: 1 } });
    await provider.embed(['one'], never);
    expect(await codeOf(provider.embed(['two'], never))).toBe('llm.bad-answer');
  });
  it('ends a slow answer', async () => {
    const server = await start({ protocol, embeddings: { fault: () => ({ delayMs: 5000 }) } });
    const { provider, store } = await compose(server, { timeoutMs: 50 });
    expect(await codeOf(provider.embed(['one'], never))).toBe('llm.timeout');
    expect(rowsOf(store)).toMatchObject([{ outcome: 'llm.timeout' }]);
  });
  it('sends no secret, and with redact no address', async () => {
    const server = await start({ protocol });
    const { provider } = await compose(server, { redact: true });
    const key = ['sk', 'live', '4242424242424242abcdefAB'].join('_');
    await provider.embed([`Our key is ${key}, write to dana@acme.example`], never);
    const sent = server.embeds()[0]!.body;
    expect(sent).not.toContain('4242424242424242');
    expect(sent).not.toContain('dana@');
  });
  it('keeps a budget of its own', async () => {
    const server = await start({ protocol });
    const budget = { ...NO_BUDGET, tokensPerRun: 30 };
    const { provider } = await compose(server, { budget });
    expect(await codeOf(provider.embed(['one two three four five six'], never))).toBe('ok');
    expect(await codeOf(provider.embed(['one two three four five six'.repeat(4)], never))).toBe('llm.budget');
  });
  it('keeps to local_only', async () => {
    const settings = embeddingSettings(protocol, { url: 'http://8.8.8.8:11434' });
    const store = openStore(':memory:');
    const deps = { clock: Date.now, calls: llmCalls(store), runId: null };
    await expect(composeEmbeddings(settings, { embeddingsKey: null }, deps)).rejects.toMatchObject({
      code: 'llm.not-local',
      exitCode: 5,
    });
    store.close();
  });
  it('says what to do about a model that embeds nothing', async () => {
    const server = await startModels({ protocol });
    cleanups.push(() => server.close());
    const { provider } = await compose(server);
    await expect(provider.embed(['one'], never)).rejects.toMatchObject({
      code: 'llm.bad-request',
      hint: expect.stringContaining('nomic-embed-text') as string,
    });
  });
});

it('puts before questions and texts what the model wants', async () => {
  const server = await start({ protocol: 'ollama', model: 'nomic-embed-text' });
  const { provider } = await compose(server, { model: 'nomic-embed-text' });
  await provider.embed(['why do people leave?'], never, 'question');
  await provider.embed(['They left.'], never);
  expect(bodies(server).map(({ input }) => input[0])).toEqual([
    'search_query: why do people leave?',
    'search_document: They left.',
  ]);
});
