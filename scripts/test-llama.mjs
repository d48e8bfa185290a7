// npm run test:llama -- URL: a real model, with any OpenAI-compatible server or Ollama, through every product and every prompt of prompts/:
// on the sample company, and with --slack-export on one morning of a real archive. Prints what it cost, what survived the checks, and
// sentences to read: none of the delivered ones may be false, few of the dropped ones should be true.
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const USAGE = `usage: npm run test:llama -- URL [--protocol openai|ollama] [--model NAME] [--slack-export DIR] [--people 10] [--at 2026-11-20T07:00Z]
       [--minutes 20] [--timeout 180] [--concurrency N] [--only PRODUCT] [--keep FOLDER] [--out FILE]
  URL             http://127.0.0.1:8080/v1, or http://127.0.0.1:11434 with --protocol ollama
  --slack-export  an unpacked Slack export: one morning of it, for the people who wrote most
  --at            that morning; default: the one after the day with most messages
  --minutes       no new person is begun after so many
  --timeout       of one call, in seconds
  --only          one product: briefing, experiments, fields, interviews or requests
  --keep          a folder for the databases: run again with it, and what was answered is taken from the cache. It holds collected texts.
  --out           every sentence with what it cites, as lines for \`brief check\`\n`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    protocol: { type: 'string', default: 'openai' },
    model: { type: 'string' },
    'slack-export': { type: 'string' },
    people: { type: 'string', default: '10' },
    at: { type: 'string' },
    minutes: { type: 'string', default: '20' },
    timeout: { type: 'string', default: '180' },
    concurrency: { type: 'string' },
    only: { type: 'string' },
    keep: { type: 'string' },
    out: { type: 'string' },
  },
});
const [url] = positionals;
if (url === undefined || !['openai', 'ollama'].includes(values.protocol)) {
  process.stderr.write(USAGE);
  process.exit(2);
}

const dist = (file) => import(new URL(`../dist/${file}`, import.meta.url).href);
const { loadSettings } = await dist('config/load.js');
const { PRODUCTS } = await dist('jobs/products.js');
const { composeLlm } = await dist('llm/compose.js');
const { loadPrompt } = await dist('llm/prompts/prompt.js');
const { run } = await dist('run.js');
const { llmCalls } = await dist('store/llm-calls.js');
const { itemsOf } = await dist('store/lookup.js');
const { openStore } = await dist('store/store.js');
const { SAMPLE_MORNING } = await dist('testing/sample.js');

const say = (text) => process.stdout.write(`${text}\n`);
const signal = new AbortController().signal;
const root = new URL('..', import.meta.url).pathname;

async function modelNamed() {
  if (values.model !== undefined) return values.model;
  const place = values.protocol === 'openai' ? `${url.replace(/\/$/, '')}/models` : `${url}/api/tags`;
  const response = await fetch(place).catch((error) => {
    process.stderr.write(
      `nothing answers at ${place} (${error.cause?.code ?? error.message}): start the model server first, and mind the port\n`,
    );
    process.exit(1);
  });
  if (!response.ok) throw new Error(`${place} answered ${response.status}`);
  const answer = await response.json();
  const [first] = answer.data ?? answer.models ?? [];
  if (first === undefined) throw new Error(`${place} names no model: give --model`);
  return first.id ?? first.name;
}
const model = await modelNamed();

/** Runs all products on one collected company and prints what came of it. */
async function report(title, settings, asOf, people, page) {
  const store = openStore(settings.database);
  try {
    const started = performance.now();
    const llm = {
      ...settings.llm,
      provider: values.protocol,
      model,
      openaiUrl: url,
      ollamaUrl: url,
      timeoutMs: Number(values.timeout) * 1000,
      concurrency: values.concurrency === undefined ? null : Number(values.concurrency),
    };
    const calls = llmCalls(store);
    const provider = await composeLlm(
      llm,
      { openaiKey: process.env.OPENAI_API_KEY ?? null },
      {
        calls,
        clock: Date.now,
        runId: null,
      },
    );
    const late = () => performance.now() - started > Number(values.minutes) * 60_000;
    say(`\n== ${title}: ${provider.name} ${model}, context ${provider.contextTokens} tokens`);
    for (const product of PRODUCTS) {
      if (values.only !== undefined && product.name !== values.only) continue;
      const before = calls.totals({ since: 0 });
      const begun = performance.now();
      const documents = [];
      const work = {
        settings,
        store,
        provider,
        prompt: (name) => loadPrompt(name, null),
        asOf,
        since: null,
        page,
        post: null,
        now: Date.now,
        signal,
      };
      // One person after the other, so that the time limit leaves whole documents.
      for (const who of people) {
        if (late()) break;
        documents.push(...(await product.run({ ...work, people: [who] })));
        process.stderr.write(
          `${product.name}: ${who}, ${((performance.now() - begun) / 1000).toFixed(0)} s\n`,
        );
        if (!product.audience({ ...work, people }).includes(who)) break;
      }
      const after = calls.totals({ since: 0 });
      const outcomes = store.connection
        .prepare(
          'SELECT purpose, outcome, count(*) AS n FROM llm_call WHERE cached = 0 GROUP BY purpose, outcome ORDER BY purpose, n DESC',
        )
        .all();
      const once = new Map(documents.flatMap(({ sentences }) => sentences.map((each) => [each.text, each])));
      const sentences = [...once.values()];
      const kept = sentences.filter(({ why }) => why.length === 0);
      const parts = documents.reduce(
        (sum, { parts: { byModel, plain } }) => ({
          byModel: sum.byModel + byModel,
          plain: sum.plain + plain,
        }),
        { byModel: 0, plain: 0 },
      );
      const share = (part, whole) =>
        whole === 0 ? 'none' : `${part} of ${whole} (${((100 * part) / whole).toFixed(0)} %)`;
      const made = after.calls - before.calls;
      say(
        `\n${product.name}: ${documents.length} documents for ${product.audience({ ...work, people }).length}, prompts ${product.prompts.join(', ')}`,
      );
      say(
        `  calls ${made} (and ${after.cached - before.cached} from the cache), ${((performance.now() - begun) / 1000).toFixed(0)} s, ` +
          `${made === 0 ? 0 : ((after.ms - before.ms) / made / 1000).toFixed(1)} s a call, ${after.tokensIn - before.tokensIn} tokens in, ${after.tokensOut - before.tokensOut} out`,
      );
      say(
        `  how they ended: ${outcomes.map(({ purpose, outcome, n }) => `${purpose} ${outcome} ${n}`).join(', ')}`,
      );
      say(`  sentences that survived: ${share(kept.length, sentences.length)}`);
      say(`  parts told by the plain writer: ${share(parts.plain, parts.plain + parts.byModel)}`);
      const found = new Map(
        documents
          .flatMap(({ forms }) => JSON.parse(forms.json ?? '{}').evidence ?? [])
          .map((each) => [each.id, each]),
      );
      const evidenceOf = (id) => found.get(id) ?? itemsOf(store, id).find((item) => item.id === id);
      const groups = [
        { how: 'delivered', of: kept },
        { how: 'dropped', of: sentences.filter(({ why }) => why.length > 0) },
      ];
      for (const { how, of } of groups) {
        say(`\n  ${how} (${Math.min(20, of.length)} of ${of.length}):`);
        for (const { text, cites, why } of of.slice(0, 20)) {
          say(`  ${how === 'delivered' ? '+' : '-'} ${text}`);
          if (why.length > 0) say(`      because ${why.join('; ')}`);
          for (const id of cites) {
            const { author = '?', text: said = '' } = evidenceOf(id) ?? {};
            say(`      ${id} ${author ?? '?'}: ${said.replaceAll(/\s+/g, ' ').slice(0, 400)}`);
          }
        }
        if (values.out === undefined) continue;
        for (const [at, { text, cites }] of of.entries()) {
          const line = {
            id: `${title} ${product.name} ${how} ${at + 1}`,
            sentence: text,
            cites,
            evidence: cites.flatMap((id) => evidenceOf(id) ?? []),
            asOf: new Date(asOf).toISOString(),
          };
          appendFileSync(values.out, `${JSON.stringify(line)}\n`);
        }
      }
    }
  } finally {
    store.close();
  }
}

const process_ = (now) => ({
  env: {},
  cwd: root,
  now: () => now,
  fetch,
  stdin: (async function* none() {})(),
  stdout: { write: () => true, drained: async () => undefined },
  stderr: { write: (text) => process.stderr.write(text), drained: async () => undefined },
  isTTY: false,
  progress: false,
  columns: 100,
  color: false,
  signal,
  packageFolder: root,
});

/** The demo's own collect; its briefings are forgotten, so that nothing counts as told. */
async function sampleCompany(folder) {
  if (!existsSync(join(folder, 'brief.yaml'))) {
    const code = await run(['demo', '--keep', folder], process_(SAMPLE_MORNING));
    if (code !== 0) throw new Error(`the demo ended with ${code}`);
  }
  const { settings } = await settingsOf(folder);
  const store = openStore(settings.database);
  for (const table of ['document', 'told', 'outbox']) store.connection.exec(`DELETE FROM ${table}`);
  store.close();
  return settings;
}

/** Who wrote most in the week before, as people of a brief.yaml. */
async function archive(folder, exported) {
  const { loadExport } = await dist('testing/slack/workspace.js');
  const workspace = loadExport(exported);
  const messages = Object.values(workspace.messages)
    .flat()
    .filter(({ user, subtype }) => user !== undefined && subtype === undefined);
  const count = (keys) => {
    const counts = new Map();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1]).map(([key]) => key);
  };
  const dayOf = ({ ts }) => Math.floor(Number(ts) / 86_400);
  const [busiest] = count(messages.map(dayOf));
  const asOf = values.at === undefined ? (busiest + 1) * 86_400_000 + 7 * 3_600_000 : Date.parse(values.at);
  const last = messages.filter(
    ({ ts }) => Number(ts) * 1000 <= asOf && Number(ts) * 1000 > asOf - 7 * 86_400_000,
  );
  const bots = new Set(
    workspace.users.filter(({ is_bot: bot, deleted }) => bot || deleted).map(({ id }) => id),
  );
  const people = count(last.map(({ user }) => user))
    .filter((user) => !bots.has(user))
    .slice(0, Number(values.people));
  const { settings } = existsSync(join(folder, 'brief.yaml'))
    ? await settingsOf(folder)
    : await collectArchive(folder, workspace, people, asOf);
  return { settings, asOf, people };
}

const settingsOf = (folder) => loadSettings({ configFile: join(folder, 'brief.yaml'), cwd: folder, env: {} });

async function collectArchive(folder, workspace, people, asOf) {
  const { startSlack } = await dist('testing/slack/server.js');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'brief.yaml'),
    `version: 1\nhistory: 7d\nslack: { channels: all }\npeople:\n${people.map((user) => `  - { id: ${user}, slack: ${user} }\n`).join('')}`,
  );
  const slack = await startSlack({ export: workspace, now: () => asOf, botIn: 'all' });
  try {
    appendFileSync(join(folder, '.env'), `SLACK_BOT_TOKEN=xoxb-archive\nSLACK_API_URL=${slack.url}\n`);
    const code = await run(['collect', '--config', join(folder, 'brief.yaml')], process_(asOf));
    if (code !== 0 && code !== 4) throw new Error(`collecting the archive ended with ${code}`);
  } finally {
    await slack.close();
  }
  return settingsOf(folder);
}

const scratch = values.keep ?? mkdtempSync(join(tmpdir(), 'brief-llama-'));
mkdirSync(scratch, { recursive: true });
if (values.out !== undefined) writeFileSync(values.out, '');
try {
  const sample = await sampleCompany(join(scratch, 'sample'));
  const page = {
    url: 'https://acme.example/pipeline',
    html: `<html lang="en"><head><title>Pipeline</title></head><body><h1>Every event, once</h1>
      <p>Pipeline delivers each event exactly once, or tells you which one it could not deliver.</p>
      <ul><li>Read a stream again from any time</li><li>Signed webhooks</li></ul>
      <form action="/signup"><label>Work e-mail <input name="email"></label><button>Submit</button></form>
      <a href="/contact">Talk to us</a></body></html>`,
  };
  await report(
    'the sample company',
    sample,
    SAMPLE_MORNING,
    sample.people.map(({ id }) => id),
    page,
  );
  if (values['slack-export'] !== undefined) {
    const folder = join(scratch, 'archive');
    const { settings, asOf, people } = await archive(folder, values['slack-export']);
    await report(`${values['slack-export']}, ${new Date(asOf).toISOString()}`, settings, asOf, people, null);
  }
} finally {
  if (values.keep === undefined) rmSync(scratch, { recursive: true, force: true });
}
