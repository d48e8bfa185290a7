// What the model layer costs a call, and how well it keeps a server busy: `npm run build && node bench/llm/run.mjs`.
// Fails above the limits (5 ms a call, 95 % of 16 in flight), which are meant for an idle machine.
/* oxlint-disable unicorn/require-post-message-target-origin -- worker threads, which have no origin */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';

const { startModels } = await import('../../dist/testing/models/server.js');

// The emulated server has a thread of its own, so that its work is not counted as ours.
if (!isMainThread) {
  const server = await startModels(workerData);
  parentPort.postMessage(server.url);
  parentPort.once('message', () => {
    parentPort.postMessage(server.calls().map(({ startedAt, endedAt }) => endedAt - startedAt));
    void server.close();
  });
} else {
  const { composeLlm, wrapped } = await import('../../dist/llm/compose.js');
  const { llmCalls } = await import('../../dist/store/llm-calls.js');
  const { openStore } = await import('../../dist/store/store.js');
  const { modelSettings } = await import('../../dist/testing/models/settings.js');

  const never = new AbortController().signal;
  const LIMITS = {
    tokensPerRun: 1e9,
    dollarsPerRun: null,
    minutesPerRun: null,
    tokensPerMonth: 1e9,
    dollarsPerMonth: null,
    minutesPerMonth: null,
  };
  // About 1,500 tokens, as a story has.
  const BODY =
    'The deploy of service number 7 went well, and nobody complained about it in #proj-ingest. '.repeat(60);
  const request = (at) => ({
    purpose: 'story-summary',
    promptVersion: 'story-summary@abc',
    system: 'Write.',
    user: `${at}: ${BODY}`,
    schema: { type: 'object', properties: { headline: { type: 'string' } }, required: ['headline'] },
    maxTokens: 300,
    items: [at + 1],
  });
  const withStore = async (work) => {
    const folder = mkdtempSync(join(tmpdir(), 'brief-bench-'));
    const store = openStore(join(folder, 'brief.db'));
    try {
      return await work({ clock: Date.now, calls: llmCalls(store), runId: 1 });
    } finally {
      store.close();
      rmSync(folder, { recursive: true, force: true });
    }
  };
  const served = async (options, work) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: options });
    const said = () =>
      new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
    const url = await said();
    await work(url);
    worker.postMessage('end');
    return said();
  };

  /** The layer alone: the provider under it answers at once. */
  const overhead = () =>
    withStore(async (deps) => {
      const answer = { text: '{"headline":"x"}', finish: 'stop', model: 'm', tokensIn: 1500, tokensOut: 30 };
      const instant = {
        name: 'openai',
        model: 'm',
        contextTokens: 8192,
        supportsSchema: true,
        local: true,
        generate: async () => answer,
      };
      const provider = wrapped(
        instant,
        { timeoutMs: 60_000, concurrency: 4, budget: LIMITS, redact: true },
        { input: 1, output: 1 },
        deps,
      );
      return medianOf(provider);
    });
  /** The same over HTTP, the vendors' clients and the emulated server included. */
  const overHttp = (protocol) =>
    withStore(async (deps) => {
      let median = Infinity;
      await served({ protocol }, async (url) => {
        const provider = await composeLlm(
          modelSettings(protocol, { url }, { budget: LIMITS }),
          { openaiKey: null },
          deps,
        );
        median = await medianOf(provider);
      });
      return median;
    });
  const medianOf = async (provider) => {
    const times = [];
    for (let at = 0; at < 1000; at += 1) {
      const started = performance.now();
      await provider.generate(request(at), never);
      times.push(performance.now() - started);
    }
    return times.sort((a, b) => a - b)[500];
  };
  /** Mean of the requests in flight at a server that takes 500 ms, as a share of 16. */
  const busyness = (protocol) =>
    withStore(async (deps) => {
      let wall = 0;
      const durations = await served({ protocol, delayMs: 500 }, async (url) => {
        const settings = modelSettings(protocol, { url }, { concurrency: 16, timeoutMs: 60_000 });
        const provider = await composeLlm(settings, { openaiKey: null }, deps);
        const started = performance.now();
        await Promise.all(Array.from({ length: 320 }, (_, at) => provider.generate(request(at), never)));
        wall = performance.now() - started;
      });
      return durations.reduce((total, ms) => total + ms, 0) / wall / 16;
    });

  const report = (what, figure, good) => {
    process.stdout.write(`${what}: ${figure.toFixed(3)}${good ? '' : '   BEYOND THE LIMIT'}\n`);
    if (!good) process.exitCode = 1;
  };
  const alone = await overhead();
  report('overhead of the layer, median of 1,000 calls, database on disk, ms (limit 5)', alone, alone < 5);
  for (const protocol of ['openai', 'ollama']) {
    const whole = await overHttp(protocol);
    report(`the same over HTTP to an emulated ${protocol} server, ms (limit 5)`, whole, whole < 5);
    const share = await busyness(protocol);
    report(
      `16 at once on a 500 ms ${protocol} server, mean in flight / 16 (at least 0.95)`,
      share,
      share > 0.95,
    );
  }
}
