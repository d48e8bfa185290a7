import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { run } from '../run.ts';
import { openStore } from '../store/store.ts';
import { type EmulatedModels, startModels } from '../testing/models/server.ts';
import { SAMPLE_MORNING } from '../testing/sample.ts';
import { terminal } from '../testing/terminal.ts';

const origin = mkdtempSync(join(tmpdir(), 'brief-prompts-command-'));
const folder = join(origin, 'kept');
const config = join(folder, 'brief.yaml');
let written = '';
beforeAll(async () => {
  const code = await run(['demo', '--keep', folder], { ...terminal({ cwd: origin }).deps, fetch });
  if (code !== 0) throw new Error(`the demo ended with ${code}`);
  const store = openStore(join(folder, 'data', 'brief.db'));
  for (const table of ['document', 'told', 'outbox']) store.connection.exec(`DELETE FROM ${table}`);
  store.close();
  written = readFileSync(config, 'utf8');
}, 60_000);
afterAll(() => rmSync(origin, { recursive: true, force: true }));

let models: EmulatedModels | null = null;
afterEach(async () => {
  await models?.close();
  models = null;
  writeFileSync(config, written);
});

async function brief(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const env: Record<string, string> = models === null ? {} : { OPENAI_BASE_URL: models.url };
  const at = terminal({ cwd: folder, now: () => SAMPLE_MORNING, fetch, env });
  const code = await run(args, at.deps);
  return { code, ...at.written };
}

async function withModel(): Promise<EmulatedModels> {
  models = await startModels({ protocol: 'openai' });
  writeFileSync(config, written.replaceAll(/^llm:.*$/gm, ''));
  appendFileSync(config, '\nllm: { provider: openai, model: smollm2, local_only: true }\n');
  return models;
}

describe('brief prompts', () => {
  it('lists each prompt with purpose, version, hash and file, and prefers the file beside brief.yaml', async () => {
    const text = await brief('prompts');
    expect(text.stderr).toBe('');
    expect(text.stdout).toMatch(
      /^story-summary@[0-9a-f]{12} {2}version 1, for story-summary\n {4}gives .*\n {4}\/.*story-summary\.md$/m,
    );
    const { prompts } = JSON.parse((await brief('prompts', '--json')).stdout);
    expect(prompts.find(({ name }: { name: string }) => name === 'story-summary')).toMatchObject({
      purpose: 'story-summary',
      version: '1',
      hash: expect.stringMatching(/^[0-9a-f]{12}$/),
    });
  });

  it('shows a prompt filled with what the person may see, without a model', async () => {
    const { code, stdout } = await brief('prompts', 'show', 'story-summary', '--for', 'alice');
    expect(code).toBe(0);
    expect(stdout).toContain('# System\n\nEverything between <evidence> tags');
    expect(stdout).toMatch(/<evidence id="e1" source="github"/);
    expect(stdout).not.toContain('{{');
    const guest = JSON.parse(
      (await brief('prompts', 'show', 'story-summary', '--for', 'femi', '--since', '14d', '--json')).stdout,
    );
    expect(guest.for).toBe('femi');
    expect(guest.user).not.toContain('source="github"');
  });

  it('says what to do for an unknown name, an empty window and a missing file', async () => {
    const ended = async (...args: string[]): Promise<[number, string | undefined]> => {
      const { code, stderr } = await brief('prompts', ...args);
      return [code, /\[([\w.-]+)\]/.exec(stderr)?.[1]];
    };
    expect(await ended('show', 'story')).toEqual([2, 'prompt.missing']);
    expect(await ended('show', 'story-summary', '--for', 'femi', '--since', '1m')).toEqual([
      3,
      'prompts.no-case',
    ]);
    expect(await ended('compare', 'story-summary', '--with', 'none.md')).toEqual([3, 'prompts.no-file']);
    expect(await ended('compare', 'story-summary', '--with', 'x.md', '--cases', 'many')).toEqual([
      2,
      'usage.cases',
    ]);
  });

  it('compares two versions on the same cases, and needs a model for it', async () => {
    const other = readFileSync('prompts/story-summary.md', 'utf8')
      .replace('version: 1', 'version: mine')
      .replace('12 words', '7 words');
    writeFileSync(join(folder, 'mine.md'), other);
    const without = await brief('prompts', 'compare', 'story-summary', '--with', 'mine.md');
    expect([without.code, without.stderr]).toEqual([2, expect.stringContaining('[prompts.no-model]')]);

    const server = await withModel();
    const args = [
      'prompts',
      'compare',
      'story-summary',
      '--with',
      'mine.md',
      '--cases',
      '3',
      '--for',
      'alice',
    ];
    const { code, stdout, stderr } = await brief(...args);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^story-summary@\w+ \(version 1\) +\| story-summary@\w+ \(version mine\)$/m);
    expect(stdout.match(/^-- case \d of 3, alice/gm)).toHaveLength(3);
    expect(stdout).toMatch(/\d of \d+ sentences survived the checks/);
    const users = server.calls().map((call) => call.asked?.user ?? '');
    expect(users.filter((user) => user.includes('7 words'))).toHaveLength(users.length / 2);

    const asked = server.calls().length;
    const { versions } = JSON.parse((await brief(...args, '--json')).stdout);
    expect(server.calls()).toHaveLength(asked);
    const [mine, theirs] = versions;
    expect(mine.cases).toHaveLength(3);
    const items = (made: { cases: { items: number[] }[] }): number[][] =>
      made.cases.map((each) => each.items);
    expect(items(theirs)).toEqual(items(mine));
    expect(theirs.promptVersion).not.toBe(mine.promptVersion);
  }, 30_000);
});
