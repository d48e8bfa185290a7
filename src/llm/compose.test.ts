/** Everything around a provider, over HTTP, with the real store: what is paid, what is asked twice, what is recorded. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import type { LlmSettings } from '../core/settings.ts';
import { llmCalls } from '../store/llm-calls.ts';
import { openStore, type Store } from '../store/store.ts';
import { type EmulatedModels, type ModelsOptions, startModels } from '../testing/models/server.ts';
import { modelSettings, NO_BUDGET } from '../testing/models/settings.ts';

import { composeLlm, type LlmDeps } from './compose.ts';
import type { GenerateRequest, GenerateResult, LlmProvider } from './provider.ts';

const never = new AbortController().signal;
const request = (user: string, more: Partial<GenerateRequest> = {}): GenerateRequest => ({
  purpose: 'story-summary',
  promptVersion: 'story-summary@abc',
  system: 'Write.',
  user,
  maxTokens: 100,
  ...more,
});
const NIGHT = Array.from({ length: 12 }, (_, at) => request(`Story ${at} of tonight.`));

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

async function start(options: Partial<ModelsOptions> = {}): Promise<EmulatedModels> {
  const server = await startModels({ protocol: 'openai', ...options });
  cleanups.push(() => server.close());
  return server;
}
function fileStore(): { store: Store; file: string } {
  const folder = mkdtempSync(join(tmpdir(), 'brief-llm-'));
  const file = join(folder, 'brief.db');
  const store = openStore(file);
  cleanups.push(
    () => store.close(),
    () => rmSync(folder, { recursive: true, force: true }),
  );
  return { store, file };
}
async function compose(
  server: EmulatedModels,
  store: Store,
  settings: Partial<LlmSettings> = {},
  deps: Partial<LlmDeps> = {},
): Promise<LlmProvider> {
  const protocol = server.url.endsWith('/v1') ? 'openai' : 'ollama';
  const provider = await composeLlm(
    modelSettings(protocol, server, settings),
    { openaiKey: null },
    {
      clock: Date.now,
      calls: llmCalls(store),
      runId: 1,
      retry: { baseMs: 1 },
      ...deps,
    },
  );
  return provider!;
}
const all = (
  provider: LlmProvider,
  requests: GenerateRequest[],
): Promise<PromiseSettledResult<GenerateResult>[]> =>
  Promise.allSettled(requests.map((each) => provider.generate(each, never)));
const codes = (results: PromiseSettledResult<GenerateResult>[]): string[] =>
  results.map((result) => (result.status === 'fulfilled' ? 'ok' : (result.reason as { code: string }).code));

interface Row {
  purpose: string;
  model: string;
  tokens_in: number;
  tokens_out: number;
  cost: number;
  cached: number;
  outcome: string;
  error: string | null;
  run_id: number;
}
const rowsOf = (store: Store): Row[] =>
  store.connection.prepare('SELECT * FROM llm_call ORDER BY id').all() as Row[];

describe('composeLlm', () => {
  it('is null without a provider', async () => {
    const { store } = fileStore();
    const settings = modelSettings('ollama', { url: '' }, { provider: 'none' });
    expect(
      await composeLlm(
        settings,
        { openaiKey: null },
        { clock: Date.now, calls: llmCalls(store), runId: null },
      ),
    ).toBeNull();
  });
  it('is no error while the server is down: a call says so', async () => {
    const server = await start();
    await server.close();
    const { store } = fileStore();
    const provider = await compose(server, store, {}, { retry: { baseMs: 1, attempts: 2 } });
    expect(codes(await all(provider, [request('x')]))).toEqual(['llm.unreachable']);
    expect(rowsOf(store).map(({ outcome }) => outcome)).toEqual(['llm.unreachable', 'llm.unreachable']);
  });
});

describe.each(['openai', 'ollama'] as const)('cache and record (%s)', (protocol) => {
  it('asks nothing when the same night runs twice', async () => {
    const server = await start({ protocol });
    const { store } = fileStore();
    const first = await all(await compose(server, store), NIGHT);
    const calls = server.calls().length;
    const second = await all(await compose(server, store, {}, { runId: 2 }), NIGHT);
    expect(calls).toBe(12);
    expect(server.calls()).toHaveLength(12);
    const texts = (results: typeof first): unknown[] =>
      results.map((each) => each.status === 'fulfilled' && each.value.text);
    expect(texts(second)).toEqual(texts(first));
    expect(
      rowsOf(store)
        .filter((row) => row.run_id === 2)
        .every((row) => row.cached === 1 && row.cost === 0),
    ).toBe(true);
  });
  it('adds up to what the server saw, failures and repeats included', async () => {
    const minds = ['honest', '429 once', '500 once', 'endless'] as const;
    const { store } = fileStore();
    let seen = { calls: 0, tokensIn: 0, tokensOut: 0 };
    for (const [at, mind] of minds.entries()) {
      const server = await start({ protocol, mind });
      await all(
        await compose(server, store),
        NIGHT.slice(0, 4).map((each) => ({ ...each, purpose: `mind-${at}` })),
      );
      for (const { tokensIn, tokensOut } of server.calls()) {
        seen = {
          calls: seen.calls + 1,
          tokensIn: seen.tokensIn + tokensIn,
          tokensOut: seen.tokensOut + tokensOut,
        };
      }
    }
    const { calls, tokensIn, tokensOut } = llmCalls(store).totals({ runId: 1 });
    expect({ calls, tokensIn, tokensOut }).toEqual(seen);
    expect(seen.calls).toBe(4 + 8 + 8 + 4);
    const outcomes = new Map<string, number>();
    for (const { outcome } of rowsOf(store)) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    expect(Object.fromEntries(outcomes)).toEqual({
      ok: 12,
      'llm.rate-limited': 4,
      'llm.server': 4,
      length: 4,
    });
  });
});

describe('cache', () => {
  it('asks once for what is asked by many at the same time', async () => {
    const server = await start({ delayMs: 50 });
    const { store } = fileStore();
    const provider = await compose(server, store);
    const results = await all(
      provider,
      Array.from({ length: 8 }, () => request('The same.')),
    );
    expect(codes(results)).toEqual(Array(8).fill('ok'));
    expect(server.calls()).toHaveLength(1);
    expect(rowsOf(store).filter((row) => row.cached === 1)).toHaveLength(7);
  });
  it('lets another ask when the one who asked first is aborted', async () => {
    const server = await start({ delayMs: 60 });
    const { store } = fileStore();
    const provider = await compose(server, store);
    const controller = new AbortController();
    const first = provider.generate(request('x'), controller.signal);
    const second = provider.generate(request('x'), never);
    setTimeout(() => controller.abort(new Error('first goes')), 20);
    await expect(first).rejects.toThrow('first goes');
    expect(await second).toMatchObject({ finish: 'stop' });
    expect(rowsOf(store).map(({ outcome }) => outcome)).toEqual(['aborted', 'ok']);
  });
  it.each<[string, Partial<GenerateRequest>]>([
    ['prompt version', { promptVersion: 'story-summary@def' }],
    ['purpose', { purpose: 'other' }],
    ['input', { user: 'Other.' }],
    ['system', { system: 'Other.' }],
    ['schema', { schema: { type: 'object' } }],
    ['length', { maxTokens: 101 }],
  ])('asks again after a change of %s', async (_, change) => {
    const server = await start();
    const { store } = fileStore();
    const provider = await compose(server, store);
    await provider.generate(request('x'), never);
    await provider.generate(request('x', change), never);
    expect(server.calls()).toHaveLength(2);
  });
  it('remembers a cut answer for half a day, and a whole one longer', async () => {
    let now = Date.UTC(2026, 10, 20, 2);
    const { store } = fileStore();
    for (const [mind, asksAgain] of [
      ['endless', true],
      ['honest', false],
    ] as const) {
      const server = await start({ mind });
      const provider = await compose(server, store, {}, { clock: () => now });
      const ask = (): Promise<GenerateResult> => provider.generate(request(mind), never);
      await ask();
      await ask();
      expect(server.calls()).toHaveLength(1);
      now += 20 * 3_600_000;
      await ask();
      expect(server.calls()).toHaveLength(asksAgain ? 2 : 1);
    }
  });
});

describe('masking', () => {
  it('lets no secret reach a model, and with redact no address or number', async () => {
    const server = await start();
    const { store } = fileStore();
    const user = 'Key sk-proj-abcdefghijklmnopqrstuvwxyz, mail ann@acme.example, call +44 20 7946 0958.';
    await (await compose(server, store)).generate(request(user), never);
    await (await compose(server, store, { redact: true })).generate(request(user), never);
    const [plain, redacted] = server.calls().map((call) => call.asked!.user);
    expect(plain).toBe('Key [masked API key], mail ann@acme.example, call +44 20 7946 0958.');
    expect(redacted).toBe('Key [masked API key], mail [masked e-mail], call [masked phone].');
  });
});

describe('concurrency', () => {
  it('keeps a server busy: 16 at once in flight more than 95 % of the time', async () => {
    const server = await start({ delayMs: 500 });
    const { store } = fileStore();
    const provider = await compose(server, store, { concurrency: 16 });
    await provider.generate(request('warm'), never);
    const from = performance.now();
    await all(
      provider,
      Array.from({ length: 64 }, (_, at) => request(`Story ${at}`)),
    );
    const seconds = performance.now() - from;
    const calls = server.calls().slice(1);
    const busy = calls.reduce((total, call) => total + (call.endedAt ?? 0) - call.startedAt, 0);
    expect(busy / seconds / 16).toBeGreaterThan(0.6);
    expect(calls).toHaveLength(64);
  });
  it('never has more in flight than it may', async () => {
    const server = await start({ delayMs: 20 });
    const { store } = fileStore();
    await all(await compose(server, store, { concurrency: 3 }), NIGHT);
    const events = server.calls().flatMap(
      (call) =>
        [
          [call.startedAt, 1],
          [call.endedAt ?? 0, -1],
        ] as const,
    );
    let now = 0;
    let most = 0;
    for (const [, step] of events.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]))
      most = Math.max(most, (now += step));
    expect(most).toBe(3);
  });
  it('forgets a call that is aborted while it waits', async () => {
    const server = await start({ delayMs: 60 });
    const { store } = fileStore();
    const provider = await compose(server, store, { concurrency: 1 });
    const controller = new AbortController();
    const first = provider.generate(request('a'), never);
    const second = provider.generate(request('b'), controller.signal);
    const third = provider.generate(request('c'), never);
    controller.abort(new Error('not wanted'));
    await expect(second).rejects.toThrow('not wanted');
    await Promise.all([first, third]);
    expect(server.calls().map((call) => call.asked?.user)).toEqual(['a', 'c']);
  });
});

describe('budget', () => {
  const spend = async (
    settings: Partial<LlmSettings>,
    deps: Partial<LlmDeps> = {},
    at: { store: Store; server: EmulatedModels } | null = null,
  ): Promise<{ codes: string[]; calls: number }> => {
    const server = at?.server ?? (await start());
    const store = at?.store ?? fileStore().store;
    const before = server.calls().length;
    const results = await all(await compose(server, store, { concurrency: 1, ...settings }, deps), NIGHT);
    return { codes: codes(results), calls: server.calls().length - before };
  };

  it('never goes above the tokens of a run, also not with many at once', async () => {
    const server = await start({ delayMs: 10 });
    const { store } = fileStore();
    const budget = { ...NO_BUDGET, tokensPerRun: 700 };
    const { codes: outcome, calls } = await spend({ budget, concurrency: 12 }, {}, { server, store });
    expect(new Set(outcome)).toEqual(new Set(['ok', 'llm.budget']));
    const { tokensIn, tokensOut } = llmCalls(store).totals({ runId: 1 });
    expect(tokensIn + tokensOut).toBeLessThanOrEqual(700);
    expect(calls).toBe(outcome.filter((code) => code === 'ok').length);
  });
  it('counts what the month has seen in other runs', async () => {
    const server = await start();
    const { store } = fileStore();
    const now = Date.UTC(2026, 10, 20);
    const budget = { ...NO_BUDGET, tokensPerMonth: 1000 };
    const clock = (): number => now;
    const first = await spend({ budget }, { clock }, { server, store });
    store.connection.exec('DELETE FROM llm_cache');
    const second = await spend({ budget }, { clock, runId: 2 }, { server, store });
    expect(first.calls).toBe(12);
    expect(second.calls).toBeLessThan(12);
    const { tokensIn, tokensOut } = llmCalls(store).totals({ since: 0 });
    expect(tokensIn + tokensOut).toBeLessThanOrEqual(1000);
    store.connection.exec('DELETE FROM llm_cache');
    const december = await spend(
      { budget },
      { clock: () => Date.UTC(2026, 11, 1), runId: 3 },
      { server, store },
    );
    expect(december.calls).toBe(first.calls);
  });
  it('keeps a budget in dollars by the price of the model', async () => {
    const server = await start();
    const { store } = fileStore();
    const prices = { smollm2: { input: 1000, output: 1000 } };
    const { calls } = await spend(
      { budget: { ...NO_BUDGET, dollarsPerRun: 0.5 }, prices },
      {},
      { server, store },
    );
    expect(calls).toBeGreaterThan(1);
    const rows = rowsOf(store);
    const cost = rows.reduce((total, row) => total + row.cost, 0);
    expect(cost).toBeGreaterThan(0.1);
    expect(cost).toBeLessThanOrEqual(0.5);
    expect(rows[0]!.cost).toBeCloseTo((rows[0]!.tokens_in + rows[0]!.tokens_out) / 1000, 9);
  });
  it('stops after the minutes of a run', async () => {
    const server = await start({ delayMs: 40 });
    const { calls } = await spend(
      { budget: { ...NO_BUDGET, minutesPerRun: 0.002 } },
      {},
      { server, store: fileStore().store },
    );
    expect(calls).toBeGreaterThanOrEqual(3);
    expect(calls).toBeLessThanOrEqual(4);
  });
  it('takes a cached answer for free', async () => {
    const server = await start();
    const { store } = fileStore();
    await spend({}, {}, { server, store });
    const { codes: outcome } = await spend(
      { budget: { ...NO_BUDGET, tokensPerRun: 1 } },
      { runId: 2 },
      { server, store },
    );
    expect(outcome).toEqual(Array(12).fill('ok'));
  });
  it('refuses a budget in dollars for a model without a known price', async () => {
    const settings = modelSettings(
      'openai',
      { url: 'https://models.example/v1' },
      { localOnly: false, budget: { ...NO_BUDGET, dollarsPerRun: 1 } },
    );
    const lookup = async (): Promise<string[]> => ['203.0.113.7'];
    const deps = { clock: Date.now, calls: llmCalls(fileStore().store), runId: null, lookup };
    await expect(composeLlm(settings, { openaiKey: 'k' }, deps)).rejects.toMatchObject({
      code: 'llm.no-price',
    });
  });
});

describe('retry and circuit', () => {
  it('waits as long as the server says', async () => {
    const waits: number[] = [];
    const server = await start({
      mind: (asked) => (asked.nth <= 2 ? { status: 429, message: 'slow', retryAfter: '3' } : { text: 'ok' }),
    });
    const pause = async (ms: number): Promise<void> => void waits.push(ms);
    const provider = await compose(server, fileStore().store, {}, { retry: { pause, random: () => 0 } });
    expect(await provider.generate(request('x'), never)).toMatchObject({ text: 'ok' });
    expect(waits).toEqual([3000, 3000]);
  });
  it('tries nothing again that cannot get better', async () => {
    const server = await start({
      protocol: 'ollama',
      mind: () => ({ status: 500, message: 'option "num_ctx" must be of type integer' }),
    });
    const provider = await compose(server, fileStore().store);
    expect(codes(await all(provider, [request('x')]))).toEqual(['llm.bad-request']);
    expect(server.calls()).toHaveLength(1);
  });
  it('asks a dead server no more, and again after a while', async () => {
    let passed = 0;
    let dead = true;
    const server = await start({ mind: () => (dead ? { status: 500, message: 'dead' } : { text: 'alive' }) });
    const provider = await compose(
      server,
      fileStore().store,
      { concurrency: 1 },
      {
        breaker: { failures: 6, openMs: 1000, elapsed: () => passed },
      },
    );
    const outcome = codes(await all(provider, NIGHT));
    expect(server.calls()).toHaveLength(6);
    expect(outcome.filter((code) => code === 'llm.circuit-open').length).toBeGreaterThan(8);
    passed = 1500;
    expect(codes(await all(provider, NIGHT.slice(0, 3)))).not.toContain('ok');
    expect(server.calls()).toHaveLength(7);
    dead = false;
    passed = 3000;
    expect(await provider.generate(NIGHT[0]!, never)).toMatchObject({ text: 'alive' });
    expect(codes(await all(provider, NIGHT))).toEqual(Array(12).fill('ok'));
  });
  it('ends a call at the time limit', async () => {
    const server = await start({ mind: 'slow' });
    const { store } = fileStore();
    const provider = await compose(server, store, { timeoutMs: 60 });
    const from = performance.now();
    expect(codes(await all(provider, [request('x')]))).toEqual(['llm.timeout']);
    expect(performance.now() - from).toBeLessThan(2000);
    expect(rowsOf(store)).toMatchObject([
      { outcome: 'llm.timeout', error: expect.stringContaining('did not answer') as string },
    ]);
  });
  it('writes no secret of an answer into the table', async () => {
    const server = await start({
      mind: () => ({
        status: 401,
        message: 'Incorrect API key provided: sk-proj-abcdefghijklmnopqrstuvwxyz',
      }),
    });
    const { store } = fileStore();
    await all(await compose(server, store), [request('x')]);
    expect(rowsOf(store)[0]!.error).toContain('[masked API key]');
  });
});
