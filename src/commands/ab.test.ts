import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { findChromium } from '../experiments/fetch/chromium.ts';
import { run } from '../run.ts';
import { terminal, type TerminalOptions } from '../testing/terminal.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>Pipeline: move your data in an hour</title>
<link rel="canonical" href="https://acme.example/pipeline"></head><body>
<header><nav><a href="/docs">Docs</a><a href="/login">Log in</a></nav></header>
<main><h1>Welcome</h1><p>Pipeline moves the data of your company to where you need it, every hour, without code.</p>
<form action="/signup" method="post"><label for="email">E-mail</label><input id="email" name="email" type="email">
<label for="name">Name</label><input id="name" name="name"><label for="phone">Phone</label><input id="phone" name="phone">
<label for="fax">Fax</label><input id="fax" name="fax"><label for="role">Role</label><input id="role" name="role">
<label for="size">Company size</label><input id="size" name="size"><button type="submit">Submit</button></form>
<section><h2>What customers say</h2><blockquote>“We saved a week every month.” <cite>Dana Reyes, Northwind</cite></blockquote></section>
</main></body></html>`;

const CHROMIUM = findChromium(process.env);
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brief-ab-'));
  await writeFile(join(folder, 'page.html'), PAGE);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function brief(argv: readonly string[], options: Partial<TerminalOptions> = {}) {
  const { deps, written } = terminal({ cwd: folder, ...options });
  return { code: await run([...argv], deps), ...written };
}

interface Printed {
  schema: number;
  tests: {
    id: string;
    title: string;
    plan: { sizes: { perVariant: number; weeks: number | null }[] };
    goal: { event: string };
  }[];
  history: number[];
}

describe('brief ab PAGE', () => {
  it('needs no brief.yaml, and then keeps no history', async () => {
    const { code, stdout, stderr } = await brief(['ab', 'page.html', '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const printed: Printed = JSON.parse(stdout);
    expect(printed.schema).toBe(1);
    expect(printed.tests.length).toBeGreaterThanOrEqual(3);
    expect(printed.history).toEqual([]);
    expect(await readdir(folder)).toEqual(['page.html']);
  });

  it('reads standard input, and a file that is called as a command', async () => {
    const piped: Printed = JSON.parse((await brief(['ab', '-', '--json'], { stdin: PAGE })).stdout);
    await writeFile(join(folder, 'list'), PAGE);
    const named: Printed = JSON.parse((await brief(['ab', './list', '--json'])).stdout);
    expect(named.tests.map((test) => test.title)).toEqual(piped.tests.map((test) => test.title));
  });

  it('plans each test with what was said', async () => {
    const line = [
      'ab',
      'page.html',
      '--baseline',
      '5%',
      '--traffic',
      '14000/week',
      '--goal',
      'trial_started',
      '--json',
    ];
    const { tests }: Printed = JSON.parse((await brief(line)).stdout);
    for (const test of tests) {
      expect(test.plan.sizes).toMatchObject([{ perVariant: 31_234, weeks: 5 }]);
      expect(test.goal.event).toBe('trial_started');
    }
  });

  it('with a mean, the goal of each test is an amount', async () => {
    const line = [
      'ab',
      'page.html',
      '--mean',
      '12.50',
      '--deviation',
      '62',
      '--goal',
      'order_value',
      '--json',
    ];
    const { tests }: Printed = JSON.parse((await brief(line)).stdout);
    for (const test of tests) expect(test.goal).toMatchObject({ event: 'order_value', kind: 'mean' });
  });

  it('a word that is nearly a command is no file that is missing', async () => {
    expect((await brief(['ab', 'lsit'])).stderr).toContain('Did you mean `brief ab list`?');
    expect((await brief(['ab', 'missing.html'])).stderr).not.toContain('Did you mean');
  });

  it('keeps what it suggested once, with a number that list and status know', async () => {
    await writeFile(join(folder, 'brief.yaml'), 'version: 1\n');
    const first: Printed = JSON.parse((await brief(['ab', 'page.html', '--json'])).stdout);
    const again: Printed = JSON.parse((await brief(['ab', 'page.html', '--json'])).stdout);
    expect(first.history).toHaveLength(first.tests.length);
    expect(again.history).toEqual(first.history);
    const list = await brief(['ab', 'list']);
    for (const test of first.tests) expect(list.stdout).toContain(test.title.slice(0, 60));
    expect(list.stdout).toContain('https://acme.example/pipeline');
    expect((await brief(['ab', 'show', String(first.history[0])])).stdout).toContain('Change: ');
  });

  it.each([
    ['terminal', /^\nPipeline/],
    ['markdown', /^# .*Pipeline/],
    ['html', /^<!doctype html>/],
  ])('prints %s', async (format, begin) => {
    const { code, stdout } = await brief(['ab', 'page.html', '--format', format]);
    expect(code).toBe(0);
    expect(stdout).toMatch(begin);
    const { tests }: Printed = JSON.parse((await brief(['ab', 'page.html', '--json'])).stdout);
    for (const test of tests) expect(stdout.replaceAll('\\', '')).toContain(test.goal.event);
  });

  it('says that the browser named for --render does not start', async () => {
    const ran = await brief(['ab', 'page.html', '--render'], {
      env: { CHROMIUM_PATH: join(folder, 'none') },
    });
    expect(ran.code).toBe(3);
    expect(ran.stderr).toContain('[page.render-failed]');
  });

  it.skipIf(CHROMIUM === null)(
    `--render shows the page in the report${CHROMIUM === null ? ' (skipped: no Chromium found; install it or set CHROMIUM_PATH)' : ''}`,
    async () => {
      const ran = await brief(['ab', 'page.html', '--render', '--format', 'html'], {
        env: { CHROMIUM_PATH: CHROMIUM ?? '' },
      });
      expect(ran.stderr).toBe('');
      expect(ran.stdout).toContain('data:image/png;base64,');
    },
    60_000,
  );

  it('a model that does not answer leaves the tests of the rules, and is named', async () => {
    await writeFile(
      join(folder, 'brief.yaml'),
      'version: 1\nllm: { provider: ollama, model: tiny, local_only: true }\n',
    );
    const env = { OLLAMA_HOST: 'http://127.0.0.1:9' };
    const { code, stdout, stderr } = await brief(['ab', 'page.html', '--json'], { env, progress: true });
    expect(code).toBe(0);
    expect(stderr).toMatch(/reading page\.html.*looking at what is on it.*ollama tiny words the tests/s);
    const document: Printed & { writer: string; provider: string; notes: string[] } = JSON.parse(stdout);
    expect(document).toMatchObject({ writer: 'plain', provider: 'ollama tiny' });
    expect(document.tests.length).toBeGreaterThanOrEqual(3);
    expect(document.notes.join(' ')).toContain('The tests are those of the rules alone');
  });

  it('exports a folder for each test, and never over what is there', async () => {
    for (const [vendor, third] of [
      ['posthog', '2-experiment.json'],
      ['growthbook', '3-visual-change.json'],
    ] as const) {
      const { code, stdout } = await brief(['ab', 'page.html', '--export', vendor, '--out', `out/${vendor}`]);
      expect(code).toBe(0);
      expect(stdout).toMatch(/^Wrote \d+ tests to .*; nothing was sent\./);
      const folders = await readdir(join(folder, 'out', vendor));
      expect(stdout.match(/README\.md$/gm)).toHaveLength(folders.length);
      for (const each of folders) {
        const body: unknown = JSON.parse(await readFile(join(folder, 'out', vendor, each, third), 'utf8'));
        expect(body).toHaveProperty('description');
      }
    }
    const changeset = (await readdir(join(folder, 'out', 'growthbook')))[0]!;
    expect(
      await readFile(join(folder, 'out', 'growthbook', changeset, '2-visual-changeset.json'), 'utf8'),
    ).toContain('"pattern": "https://acme.example/pipeline"');
    const over = await brief(['ab', 'page.html', '--export', 'posthog', '--out', 'out/posthog']);
    expect(over.code).toBe(2);
    expect(over.stderr).toContain('[ab.folder-not-empty]');
  });

  it.each([
    [['page.html', '--out', 'x'], 2, '[ab.out-alone]'],
    [['page.html', '--baseline', '4'], 2, '--baseline 4% or --baseline 0.04'],
    [['page.html', '--traffic', '2000'], 2, '2000/day'],
    [['page.html', '--formula', 'magic'], 2, 'Allowed choices are pooled'],
    [['page.html', '--formula', 'posthog', '--power', '0.9'], 2, '[ab.formula-limit]'],
    [['nothing.html'], 3, 'there is no file nothing.html'],
    [['http://127.0.0.1:1/'], 5, '--allow-private'],
    [['page.html', '--config', 'none.yaml'], 2, 'none.yaml'],
    [[], 2, "missing required argument 'page'"],
    [['shwo', '3'], 2, 'Did you mean `brief ab show 3`?'],
    [['a.html', 'b.html'], 2, 'one page at a time'],
  ])('%j ends with %d', async (line, code, message) => {
    const ran = await brief(['ab', ...line]);
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code, stdout: '' });
    expect(ran.stderr).toContain(message);
  });
});
