/** Search by meaning as a user runs it: made by `collect`, used by `search`, counted by `status`, looked at by `doctor`; and without its server. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { run } from '../../run.ts';
import { type EmulatedModels, startModels } from '../../testing/models/server.ts';
import { SAMPLE_MORNING } from '../../testing/sample.ts';
import { terminal } from '../../testing/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'brief-meaning-'));
let server: EmulatedModels;
beforeAll(async () => {
  server = await startModels({ protocol: 'ollama', model: 'nomic-embed-text', embeddings: {} });
  const yaml = readFileSync(join('data', 'sample', 'brief.yaml'), 'utf8');
  writeFileSync(
    join(folder, 'brief.yaml'),
    `${yaml}\nembeddings: { provider: ollama, model: nomic-embed-text }\n`,
  );
  cpSync(join('data', 'sample', 'notes'), join(folder, 'notes'), { recursive: true });
  writeFileSync(
    join(folder, 'notes', 'price.md'),
    '---\ndate: 2026-11-18 10:00\ncompany: Nightshade\nperson: Ida Voss\n---\n\n# Nightshade\n\nHonestly we cannot afford it.\n',
  );
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function brief(args: readonly string[], url = server.url) {
  const { deps, written } = terminal({
    cwd: folder,
    now: () => SAMPLE_MORNING,
    env: { EMBEDDINGS_BASE_URL: url },
    fetch: globalThis.fetch,
  });
  return { code: await run([...args], deps), ...written };
}

it('is made by collect, once', async () => {
  expect(await brief(['collect', 'notes'])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('vectors 7 interviews embedded\n') as string,
  });
  const asked = server.embeds().length;
  expect((await brief(['collect', 'notes'])).stdout).not.toContain('embedded');
  expect((await brief(['interviews', 'embed'])).stdout).toBe('0 interviews embedded, 0 without vectors\n');
  expect(server.embeds()).toHaveLength(asked);
});

it('finds what shares no word, and says that it is by meaning', async () => {
  const { stdout } = await brief(['interviews', 'search', 'expensive']);
  expect(stdout).toContain('1 of 7 interviews, 1 of them by meaning alone');
  expect(stdout).toMatch(/Ida Voss.*\(also by meaning\)\n.*cannot afford it/);
  const { stdout: json } = await brief(['interviews', 'search', 'expensive', '--json']);
  expect(JSON.parse(json)).toMatchObject({ byMeaning: 1, byWords: null, hits: [{ by: 'meaning' }] });
});

it('goes on by words alone without its server, and says so', async () => {
  const dead = 'http://127.0.0.1:9';
  const searched = await brief(['interviews', 'search', 'invoices'], dead);
  expect(searched.code).toBe(0);
  expect(searched.stdout).toMatch(/^By words alone: no connection to the model server at 127\.0\.0\.1:9 /m);
  expect(searched.stdout).toMatch(/[1-9] of 7 interviews\n/);
  for (const args of [
    ['interviews', 'ask', 'what about invoices?'],
    ['requests', 'review'],
    ['interviews', 'embed'],
    ['collect', 'notes'],
  ])
    expect([args, (await brief(args, dead)).code]).toEqual([args, 0]);
});

it('is refused a server elsewhere by local_only, and goes on by words', async () => {
  const yaml = readFileSync(join(folder, 'brief.yaml'), 'utf8');
  writeFileSync(
    join(folder, 'brief.yaml'),
    yaml.replace('model: nomic-embed-text', 'model: nomic-embed-text, local_only: true'),
  );
  const { code, stdout } = await brief(['interviews', 'search', 'invoices'], 'http://203.0.113.9:11434');
  writeFileSync(join(folder, 'brief.yaml'), yaml);
  expect(code).toBe(0);
  expect(stdout).toContain('By words alone: llm.local_only is set, and 203.0.113.9 is neither');
});

it('is counted by status and looked at by doctor', async () => {
  expect((await brief(['status'])).stdout).toMatch(
    /Meaning {3}ollama nomic-embed-text; nomic-embed-text: 7 of 7 interviews, \d+ single texts, 64 numbers each/,
  );
  const { stdout } = await brief(['doctor']);
  expect(stdout).toMatch(
    /OK meaning {3}ollama nomic-embed-text at 127\.0\.0\.1:\d+ \(local\): 64 numbers a text, /,
  );
  const other = await startModels({ protocol: 'ollama', model: 'llama3.1:8b' });
  const missing = await brief(['doctor'], other.url);
  await other.close();
  expect(missing.stdout).toMatch(
    /!! meaning {3}Ollama does not have the model nomic-embed-text\n +ollama pull nomic-embed-text\n/,
  );
});
