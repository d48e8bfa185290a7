/** Every scripted mind through every product: no lie in any byte that goes out, a document for everybody, and the rest counted. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { loadSettings } from '../config/load.ts';
import type { LlmSettings, Settings } from '../core/settings.ts';
import { composeLlm } from '../llm/compose.ts';
import { loadPrompt, promptNames } from '../llm/prompts/prompt.ts';
import { run } from '../run.ts';
import { llmCalls } from '../store/llm-calls.ts';
import { openStore, type Store } from '../store/store.ts';
import { LIE_KINDS } from '../testing/models/lies.ts';
import { MIND_NAMES, type MindName } from '../testing/models/minds.ts';
import { type EmulatedModels, startModels } from '../testing/models/server.ts';
import { modelSettings } from '../testing/models/settings.ts';
import { SAMPLE_MORNING, type SampleServers, startSample } from '../testing/sample.ts';
import { terminal } from '../testing/terminal.ts';
import { PRODUCTS, type ModelProduct, type ProductDocument, type ProductWork } from './products.ts';
import { postOverSlack } from './post.ts';

const folder = mkdtempSync(join(tmpdir(), 'brief-products-'));
const kept = join(folder, 'kept');
let servers: SampleServers;
/** Collected once; each test works on a copy, to which nothing was told yet. */
beforeAll(async () => {
  servers = await startSample('data/sample', () => SAMPLE_MORNING);
  const code = await run(['demo', '--keep', kept], { ...terminal({ cwd: folder }).deps, fetch });
  if (code !== 0) throw new Error(`the demo ended with ${code}`);
  const store = openStore(join(kept, 'data', 'brief.db'));
  for (const table of ['document', 'told', 'outbox']) store.connection.exec(`DELETE FROM ${table}`);
  store.close();
}, 60_000);
afterAll(async () => {
  await servers.close();
  rmSync(folder, { recursive: true, force: true });
});

const PAGE = {
  url: 'https://acme.example/pipeline',
  html: `<html lang="en"><head><title>Pipeline</title></head><body><h1>Every event, once</h1>
    <p>Pipeline delivers each event exactly once, or tells you which one it could not deliver.</p>
    <a class="cta" href="/signup">Start free</a><form action="/signup"><input name="email"><button>Sign up</button></form></body></html>`,
};

interface Morning {
  audience: string[];
  documents: ProductDocument[];
  /** Every byte that went out, the direct messages included. */
  bytes: string[];
  /** All text that was collected: what stands there is no mark of a lie. */
  collected: string;
  models: EmulatedModels;
}

async function morning(
  product: ModelProduct,
  mind: MindName,
  protocol: 'openai' | 'ollama',
  llm: Partial<LlmSettings>,
): Promise<Morning> {
  const here = mkdtempSync(join(folder, 'one-'));
  cpSync(kept, here, { recursive: true });
  const models = await startModels({ mind, protocol });
  const store = openStore(join(here, 'data', 'brief.db'));
  try {
    const loaded = await loadSettings({
      configFile: join(here, 'brief.yaml'),
      cwd: here,
      env: { SLACK_BOT_TOKEN: 'xoxb-sample', SLACK_API_URL: `${servers.slack.url}/api/` },
    });
    const settings: Settings = { ...loaded.settings, llm: modelSettings(protocol, models, llm) };
    const log: string[] = [];
    const now = (): number => SAMPLE_MORNING;
    const provider = await composeLlm(settings.llm, settings.secrets, {
      calls: llmCalls(store),
      clock: now,
      runId: null,
      retry: { baseMs: 1, attempts: 2 },
    });
    const work: ProductWork = {
      settings,
      store,
      provider,
      prompt: (name) => loadPrompt(name, null),
      asOf: SAMPLE_MORNING,
      since: null,
      people: settings.people.map(({ id }) => id),
      page: PAGE,
      post: postOverSlack(settings, store, { now, fetch, log: (line) => log.push(line) }),
      now,
      signal: new AbortController().signal,
    };
    const before = servers.slack.sent.length;
    const documents = await product.run(work);
    const sent = servers.slack.sent.slice(before);
    const forms = documents.flatMap((document) => Object.values(document.forms));
    return {
      audience: product.audience(work),
      documents,
      bytes: [...forms, ...log, ...sent.map((message) => JSON.stringify(message))],
      collected: words(textOf(store)),
      models,
    };
  } finally {
    store.close();
    await models.close();
    rmSync(here, { recursive: true, force: true });
  }
}

function textOf(store: Store): string {
  const rows = store.connection.prepare<[], { text: string }>('SELECT text FROM item').all();
  return rows.map(({ text }) => text).join('\n');
}

/** Minds that never answer cost their time limit; a short one is as good as three minutes. */
const IMPATIENT: Partial<Record<MindName, number>> = { 'never ending answer': 150, slow: 150 };
const mornings = new Map<string, Morning>();
const words = (text: string): string => text.toLowerCase().replaceAll(/\\n|\s+/g, ' ');

describe.each(PRODUCTS.map((product) => [product.name, product] as const))('%s', (_, product) => {
  it.each(MIND_NAMES)(
    'loses no document and delivers no lie with a model of this mind: %s',
    async (mind) => {
      const protocol = MIND_NAMES.indexOf(mind) % 2 === 0 ? 'openai' : 'ollama';
      const timeoutMs = IMPATIENT[mind] ?? 10_000;
      const made = await morning(product, mind, protocol, {
        timeoutMs,
        concurrency: 8,
      });
      mornings.set(`${product.name} ${mind}`, made);
      const { audience, documents, bytes, models, collected } = made;
      expect(models.calls().length).toBeGreaterThan(0);
      expect(documents.map((document) => document.for)).toEqual(audience);
      expect(bytes.length).toBeGreaterThanOrEqual(documents.length);
      for (const { forms } of documents) {
        for (const [form, text] of Object.entries(forms))
          expect([form, text.length > 20]).toEqual([form, true]);
      }
      const all = bytes.map(words);
      const lies = models.marks().filter(({ mark }) => !collected.includes(words(mark)));
      const out = lies.filter(({ mark }) => all.some((text) => text.includes(words(mark))));
      expect(out).toEqual([]);
      const refused = documents.flatMap(({ sentences }) => sentences.filter(({ why }) => why.length > 0));
      const dropped = documents.reduce((sum, document) => sum + document.dropped, 0);
      expect(dropped).toBeGreaterThanOrEqual(refused.length);
    },
    30_000,
  );

  it('uses what an honest model says, and says why it dropped each kind of lie', () => {
    const honest = mornings.get(`${product.name} honest`);
    expect(honest?.documents.reduce((sum, { parts }) => sum + parts.byModel, 0)).toBeGreaterThan(0);
    const liar = mornings.get(`${product.name} liar`);
    expect(new Set(liar?.models.marks().map(({ kind }) => kind))).toEqual(new Set(LIE_KINDS));
    const whys = liar?.documents.flatMap(({ sentences }) => sentences.flatMap(({ why }) => why)) ?? [];
    expect(whys.length).toBeGreaterThan(0);
  });
});

it('has a product for every prompt, and a prompt for every product', () => {
  const used = PRODUCTS.flatMap(({ prompts }) => prompts);
  expect([...new Set(used)].sort()).toEqual(promptNames(null));
});
