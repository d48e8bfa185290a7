/** A process of its own is killed at its n-th call: after the restart nothing is paid again but what was in flight. */
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Compiled, compileSources } from '../testing/compiled.ts';
import { honestText } from '../testing/models/honest.ts';
import { startModels } from '../testing/models/server.ts';

const STORIES = 10;
const CONCURRENCY = 3;

const NIGHT = `
import { composeLlm } from './llm/compose.js';
import { llmCalls } from './store/llm-calls.js';
import { openStore } from './store/store.js';
const [url, file] = process.argv.slice(2);
const settings = { provider: 'openai', model: 'smollm2', localOnly: true, redact: false, contextTokens: null, concurrency: ${CONCURRENCY},
  timeoutMs: 20000, prices: {}, openaiUrl: url, ollamaUrl: url, budget: { tokensPerRun: null, dollarsPerRun: null, minutesPerRun: null,
  tokensPerMonth: null, dollarsPerMonth: null, minutesPerMonth: null } };
const store = openStore(file);
const provider = await composeLlm(settings, { openaiKey: null }, { clock: Date.now, calls: llmCalls(store), runId: 1 });
const story = (at) => ({ purpose: 'story', promptVersion: 'story@1', system: 's', user: 'Story ' + at, maxTokens: 60 });
const signal = new AbortController().signal;
await Promise.all(Array.from({ length: ${STORIES} }, (_, at) => provider.generate(story(at), signal)));
store.close();
`;

let compiled: Compiled;
beforeAll(() => {
  compiled = compileSources('llm/compose.ts');
}, 60_000);
afterAll(() => compiled.remove());

/** Runs the night; `killAt` kills it with SIGKILL when the server is about to answer that call. */
async function night(
  killAt: number | null,
  database: string,
  asked: Map<string, number>,
): Promise<Set<string>> {
  let calls = 0;
  const inFlight = new Set<string>();
  const child: { kill: () => void } = { kill: () => undefined };
  const server = await startModels({
    protocol: 'openai',
    delayMs: 15,
    mind: (request) => {
      calls += 1;
      asked.set(request.user, (asked.get(request.user) ?? 0) + 1);
      if (calls === killAt) child.kill();
      return { text: honestText(request) };
    },
  });
  const started = compiled.start(NIGHT, server.url, database);
  let errors = '';
  started.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  child.kill = () => void started.kill('SIGKILL');
  const code = await new Promise<number | null>((resolve) => started.on('close', resolve));
  if (killAt === null && code !== 0) throw new Error(errors);
  // What was not yet answered, or answered in the moment of the kill.
  const running = server.calls().slice(-CONCURRENCY);
  for (const call of running) inFlight.add(call.asked?.user ?? '');
  await server.close();
  return inFlight;
}

describe('a kill', () => {
  it.each([1, 4, 7, 10])(
    'at call %i pays nothing twice after the restart, except what was in flight',
    async (killAt) => {
      const asked = new Map<string, number>();
      const database = join(compiled.folder, `${killAt}.db`);
      const inFlight = await night(killAt, database, asked);
      await night(null, database, asked);
      expect(asked.size).toBe(STORIES);
      const twice = [...asked].filter(([, times]) => times > 1).map(([user]) => user);
      expect(twice.every((user) => inFlight.has(user))).toBe(true);
      expect(twice.length).toBeGreaterThanOrEqual(1);
      const before = [...asked.values()].reduce((total, times) => total + times, 0);
      await night(null, database, asked);
      expect([...asked.values()].reduce((total, times) => total + times, 0)).toBe(before);
    },
    60_000,
  );
});
