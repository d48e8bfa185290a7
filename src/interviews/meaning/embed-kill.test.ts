/** A process that embeds interviews is killed between two requests: the next one goes on, and pays nothing twice but the step in flight. */
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { importDocument, planDocument } from '../../jobs/import-interviews.ts';
import { openStore } from '../../store/store.ts';
import { countVectors } from '../../store/vectors.ts';
import { startModels } from '../../testing/models/server.ts';
import { embeddingSettings } from '../../testing/models/settings.ts';
import { type Compiled, compileSources } from '../../testing/compiled.ts';

const INTERVIEWS = 130;
/** Of `embedInterviews`. */
const A_STEP = 32;

const EMBED = `
import { embedInterviews } from './interviews/meaning/embed-interviews.js';
import { composeEmbeddings } from './llm/embed/compose.js';
import { llmCalls } from './store/llm-calls.js';
import { openStore } from './store/store.js';
const [file, settings] = process.argv.slice(2);
const store = openStore(file);
const needs = { clock: Date.now, calls: llmCalls(store), runId: null, retry: { attempts: 1 } };
const provider = await composeEmbeddings(JSON.parse(settings), { embeddingsKey: null }, needs);
console.log(JSON.stringify(await embedInterviews(store, provider, new AbortController().signal)));
store.close();
`;

let compiled: Compiled;
beforeAll(() => {
  compiled = compileSources('interviews/meaning/embed-interviews.ts', 'llm/embed/compose.ts');
}, 120_000);
afterAll(() => compiled.remove());

async function fill(file: string): Promise<void> {
  const store = openStore(file);
  const text = Array.from(
    { length: INTERVIEWS },
    (_, n) =>
      `# Interview ${n + 1}: Dana Ruiz, Acme ${n + 1} (2026-11-05)\n\nWe wait for report ${n}x every day.\n`,
  ).join('\n');
  const input = {
    bytes: Buffer.from(text),
    name: 'all.md',
    kind: 'document' as const,
    readers: ['everyone'],
    modified: 0,
  };
  const planned = await planDocument(store, input, { timezone: 'UTC', products: [] });
  importDocument(store, planned, 0);
  store.close();
}

/** The interviews that a request was about, by the number in their text. */
const numbersIn = (texts: readonly string[]): number[] =>
  texts.flatMap((text) => [...text.matchAll(/report (\d+)x/g)].map(([, number]) => Number(number)));

describe('a kill while interviews are embedded', () => {
  it.each([1, 3, 5])(
    'at request %i loses no more than a step',
    async (killAt) => {
      const file = join(compiled.folder, `${killAt}.db`);
      await fill(file);
      const asked = new Map<number, number>();
      let requests = 0;
      let child: ChildProcess | undefined;
      const server = await startModels({
        protocol: 'openai',
        embeddings: {
          fault: (texts) => {
            requests += 1;
            for (const number of numbersIn(texts)) asked.set(number, (asked.get(number) ?? 0) + 1);
            if (requests === killAt) child?.kill('SIGKILL');
            return null;
          },
        },
      });
      const settings = JSON.stringify(embeddingSettings('openai', server));
      child = compiled.start(EMBED, file, settings);
      const killed = await new Promise((resolve) => child?.on('close', (_code, by) => resolve(by)));
      expect(killed).toBe('SIGKILL');
      const before = openStore(file);
      const saved = countVectors(before.connection)[0]?.interviews ?? 0;
      before.close();
      expect(saved % A_STEP).toBe(0);
      const askedBefore = asked.size;

      const done: unknown = JSON.parse(await compiled.run(EMBED, file, settings));
      expect(done).toMatchObject({ made: INTERVIEWS - saved, left: 0, failed: 0, problem: null });
      expect(asked.size).toBe(INTERVIEWS);
      const twice = [...asked.values()].filter((times) => times > 1);
      expect(twice.every((times) => times === 2)).toBe(true);
      expect(twice.length).toBe(askedBefore - saved);
      expect(twice.length).toBeLessThanOrEqual(A_STEP);

      const paid = requests;
      expect(JSON.parse(await compiled.run(EMBED, file, settings))).toMatchObject({ made: 0, left: 0 });
      expect(requests).toBe(paid);
      await server.close();
    },
    120_000,
  );
});
