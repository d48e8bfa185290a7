/** `brief ab PAGE --for PERSON`: customers quoted beside the tests, for that person's eyes, and nowhere else. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { run } from '../run.ts';
import { startModels } from '../testing/models/server.ts';
import { SAMPLE_MORNING } from '../testing/sample.ts';
import { terminal } from '../testing/terminal.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>Pipeline: your events, where you need them</title>
<link rel="canonical" href="https://www.acme.example/pipeline/prices?from=mail"></head><body>
<header><nav><a href="/login">Log in</a></nav></header>
<main><h1>Welcome</h1><p>An import report tells how many rows were taken and which were missing.</p>
<a class="button primary" href="/signup">Start a trial run</a>
<section><h2>Prices</h2><p>Team plan: $49 / month</p></section>
<section><h2>Guarantee</h2><p>30-day money-back guarantee. An auditor may look at everything that was changed.</p></section>
<form action="/signup" method="post"><label for="email">E-mail</label><input id="email" name="email" type="email"><button type="submit">Submit</button></form>
</main></body></html>`;

/** A phrase of each note that bears on the page; the second may be read by the team ingestion only. */
const OPEN = 'a report of the import that tells which rows were missing';
const CLOSED = 'how many rows were taken and which were missing the import report would not tell zanzibar';

const folder = mkdtempSync(join(tmpdir(), 'brief-voices-'));
const note = (name: string, company: string, said: string, more = ''): void =>
  writeFileSync(
    join(folder, 'notes', `${name}.md`),
    `---\ndate: 2026-11-10 10:00\ncompany: ${company}\nperson: ${name} Larkin\nrole: Buyer\nproducts: [Pipeline]\n${more}---\n\n# ${company}\n\nA: ${said}\n`,
  );

beforeAll(async () => {
  cpSync(join('data', 'sample', 'brief.yaml'), join(folder, 'brief.yaml'));
  cpSync(join('data', 'sample', 'notes'), join(folder, 'notes'), { recursive: true });
  note('Ann', 'Larkfield', `We need ${OPEN}.`);
  note('Ida', 'Nightshade', `Sadly ${CLOSED}.`, 'readers: [ingestion]\n');
  writeFileSync(join(folder, 'page.html'), PAGE);
  const collected = await brief('collect', 'notes');
  if (collected.code !== 0) throw new Error(collected.stderr);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function brief(...args: string[]) {
  return briefWith({}, ...args);
}
async function briefWith(env: Record<string, string>, ...args: string[]) {
  const { deps, written } = terminal({ cwd: folder, env, now: () => SAMPLE_MORNING });
  return { code: await run(args, deps), ...written };
}

const FORMATS = ['terminal', 'markdown', 'html', 'json'] as const;
/** White space and marks of the format apart. */
const flat = (text: string): string => text.replaceAll(/<[^>]*>|\\|&[#\w]+;/g, '').replaceAll(/\s+/g, ' ');

/** Sentences of all notes, long enough to be nobody else's. */
function everythingSaid(): string[] {
  return readdirSync(join(folder, 'notes')).flatMap((name) =>
    readFileSync(join(folder, 'notes', name), 'utf8')
      .replace(/^---[\s\S]*?\n---/, '')
      .split(/[.\n]/)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence.length > 24),
  );
}
const CUSTOMERS = [
  'Larkfield',
  'Nightshade',
  'Bramblewick',
  'Nordlicht',
  'Quaymark',
  'Pinehollow',
  'Tallowmere',
  'Hoshizora',
];
function expectNothingSaid(text: string): void {
  const found = [...everythingSaid(), ...CUSTOMERS].filter((words) => flat(text).includes(flat(words)));
  expect(found).toEqual([]);
}

describe('brief ab PAGE --for PERSON', () => {
  it.each(FORMATS)(
    '%s: quotes what she may read, with person, company, date and the way to it',
    async (format) => {
      const { code, stdout } = await brief('ab', 'page.html', '--for', 'alice', '--format', format);
      expect(code).toBe(0);
      const text = flat(stdout);
      for (const words of [OPEN, CLOSED, 'Ann Larkin, Buyer, Larkfield', '2026-11-10'])
        expect(text).toContain(words);
      // Ann asks for it: a request, said so.
      expect(text).toContain(format === 'json' ? '"kind": "feature"' : 'Larkfield, 2026-11-10 (a request)');
      expect(text).toMatch(/brief interviews show [0-9a-f]{8} --for alice/);
      expect(text).toContain(format === 'json' ? '"eyesOnly": "Alice Moreau"' : 'for Alice Moreau’s eyes');
    },
  );

  it('quotes verbatim, at most two for a test, each once', async () => {
    const { stdout } = await brief('ab', 'page.html', '--for', 'alice', '--json');
    const { customers, tests } = JSON.parse(stdout) as {
      customers: {
        for: string;
        products: string[];
        tests: { test: string; quotes: { text: string; interview: string }[] }[];
      };
      tests: { id: string }[];
    };
    expect(customers).toMatchObject({ for: 'alice', products: ['pipeline'] });
    const ids = tests.map(({ id }) => id);
    for (const { test, quotes } of customers.tests) {
      expect(ids).toContain(test);
      expect(quotes.length).toBeLessThanOrEqual(2);
      for (const { text, interview } of quotes) {
        const shown = await brief('interviews', 'show', interview, '--for', 'alice', '--json');
        expect(flat((JSON.parse(shown.stdout) as { text: string }).text)).toContain(flat(text));
      }
    }
    const all = customers.tests.flatMap(({ quotes }) => quotes.map(({ text }) => text));
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(FORMATS)(
    '%s: a person without rights gets what she would get if the note were not there',
    async (format) => {
      const others = mkdtempSync(join(tmpdir(), 'brief-voices-none-'));
      try {
        const { stdout } = await brief('ab', 'page.html', '--for', 'carol', '--format', format);
        expect(stdout).not.toContain('zanzibar');
        expect(stdout).not.toContain('Nightshade');
        expect(flat(stdout)).toContain(OPEN);
        cpSync(folder, others, { recursive: true });
        for (const file of ['data', 'notes/Ida.md'])
          rmSync(join(others, file), { recursive: true, force: true });
        const there = async (...args: string[]) => {
          const { deps, written } = terminal({ cwd: others, now: () => SAMPLE_MORNING });
          await run(args, deps);
          return written.stdout;
        };
        await there('collect', 'notes');
        expect(await there('ab', 'page.html', '--for', 'carol', '--format', format)).toBe(stdout);
      } finally {
        rmSync(others, { recursive: true, force: true });
      }
    },
  );

  it.each(FORMATS)('%s: without --for nothing of it', async (format) => {
    const { stdout } = await brief('ab', 'page.html', '--format', format);
    expectNothingSaid(stdout);
    expect(stdout).not.toMatch(/’s eyes|customers":/);
  });

  it.each(['posthog', 'growthbook'])('no export to %s holds a byte of it', async (vendor) => {
    const out = join(folder, `out-${vendor}`);
    const { code, stdout } = await brief(
      'ab',
      'page.html',
      '--for',
      'alice',
      '--export',
      vendor,
      '--out',
      out,
    );
    expect(code).toBe(0);
    expectNothingSaid(stdout);
    const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
      statSync(join(out, name)).isFile(),
    );
    expect(files.length).toBeGreaterThan(6);
    for (const name of files) expectNothingSaid(readFileSync(join(out, name), 'utf8'));
  });

  it('the history keeps none of it', async () => {
    await brief('ab', 'page.html', '--for', 'alice', '--json');
    const database = new Database(join(folder, 'data', 'brief.db'), { readonly: true });
    const rows = ['ab_test', 'ab_event', 'llm_call'].map((table) =>
      database.prepare(`SELECT * FROM ${table}`).all(),
    );
    database.close();
    expect(rows[0]?.length).toBeGreaterThanOrEqual(3);
    expectNothingSaid(JSON.stringify(rows));
    for (const [, id] of (await brief('ab', 'list')).stdout.matchAll(/^ *(\d+)  suggested/gm)) {
      expectNothingSaid((await brief('ab', 'show', id ?? '')).stdout);
      expectNothingSaid((await brief('ab', 'show', id ?? '', '--json')).stdout);
    }
  });

  it('no model is shown it', async () => {
    const server = await startModels({ protocol: 'openai', mind: 'honest', contextTokens: 32_000 });
    try {
      const yaml = readFileSync(join(folder, 'brief.yaml'), 'utf8');
      writeFileSync(
        join(folder, 'model.yaml'),
        yaml.replace('{ provider: none }', '{ provider: openai, model: tiny }'),
      );
      const env = { OPENAI_BASE_URL: server.url, OPENAI_API_KEY: 'none' };
      const { code, stdout } = await briefWith(
        env,
        '--config',
        'model.yaml',
        'ab',
        'page.html',
        '--for',
        'alice',
        '--json',
      );
      expect(code).toBe(0);
      expect(flat(stdout)).toContain(OPEN);
      expect(server.calls().length).toBeGreaterThan(0);
      for (const call of server.calls()) expectNothingSaid(JSON.stringify(call.asked));
    } finally {
      await server.close();
    }
  });

  it('takes the products whose address holds the page, else those its headings name, else says that there are none', async () => {
    const about = async (html: string): Promise<string[]> => {
      writeFileSync(join(folder, 'other.html'), html);
      const { stdout } = await brief('ab', 'other.html', '--for', 'alice', '--json');
      return (JSON.parse(stdout) as { customers: { products: string[] } }).customers.products;
    };
    const named = PAGE.replace(/<link[^>]*>/, '');
    expect(await about(named)).toEqual(['pipeline']);
    expect(
      await about(named.replace('Pipeline:', 'Plans:').replace('Welcome', 'Webhooks and the dashboard')),
    ).toEqual(['dashboard', 'webhooks']);
    expect(
      await about(PAGE.replace('/pipeline/prices', '/pipelines').replace('Pipeline:', 'Plans:')),
    ).toEqual([]);
    expect((await brief('ab', 'other.html', '--for', 'alice')).stdout).toContain('No product of brief.yaml');
  });

  it('needs to know who it is for', async () => {
    const nobody = await brief('ab', 'page.html', '--for', 'alcie');
    expect(nobody).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('Did you mean alice'),
    });
    const empty = mkdtempSync(join(tmpdir(), 'brief-voices-'));
    writeFileSync(join(empty, 'page.html'), PAGE);
    const { deps, written } = terminal({ cwd: empty });
    expect(await run(['ab', 'page.html', '--for', 'alice'], deps)).toBe(2);
    expect(written.stderr).toContain('[ab.for-nobody]');
    rmSync(empty, { recursive: true, force: true });
  });
});
