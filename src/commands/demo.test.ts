import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Briefing } from '../briefing/document.ts';
import { loadSettings } from '../config/load.ts';
import { run } from '../run.ts';
import { type DemoRun, runDemo } from './demo.ts';
import type { CommandDeps, Deps } from './deps.ts';

const PACKAGE = fileURLToPath(new URL('../..', import.meta.url));
const SECRET = /nightjar|703\.80|69 euros|acme\/pricing|pricing-2027|C02PRICE/i;
const INSIDERS = ['U02CAROL', 'U02ERIN'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'brief-demo-test-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** One run for the tests that only read what came of it. */
let shared: DemoRun;
const sharedFolder = mkdtempSync(join(tmpdir(), 'brief-demo-test-'));
beforeAll(async () => {
  shared = await runDemo({ keep: sharedFolder, for: 'femi' }, depsOf().deps);
}, 30_000);
afterAll(() => {
  rmSync(sharedFolder, { recursive: true, force: true });
});

/** The process that a person has who set up something else before: none of it may reach the demo. */
const ENV = {
  GITHUB_TOKEN: 'ghp_real',
  GITHUB_API_URL: 'https://github.invalid/api/v3',
  SLACK_BOT_TOKEN: 'xoxb-real',
  SLACK_API_URL: 'https://slack.invalid/api',
  BRIEF_DB: '/nowhere/brief.db',
};

function depsOf(over: Partial<Deps> = {}): {
  deps: CommandDeps;
  out: string[];
  err: string[];
  hosts: Set<string>;
} {
  const out: string[] = [];
  const err: string[] = [];
  const hosts = new Set<string>();
  const output = (lines: string[]) => ({
    write: (text: string) => lines.push(text) > 0,
    drained: () => Promise.resolve(),
  });
  const deps: CommandDeps = {
    env: ENV,
    cwd: folder,
    now: Date.now,
    fetch: (input, init) => {
      hosts.add(new URL(input instanceof Request ? input.url : input).hostname);
      return fetch(input, init);
    },
    stdin: (async function* () {})(),
    stdout: output(out),
    stderr: output(err),
    isTTY: false,
    progress: false,
    columns: 100,
    color: false,
    signal: new AbortController().signal,
    packageFolder: PACKAGE,
    loadSettings: async (configFile) => (await loadSettings({ configFile, cwd: folder, env: ENV })).settings,
    ...over,
  };
  return { deps, out, err, hosts };
}

const servers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'TCPServerWrap').length;
describe('brief demo', () => {
  it(
    'runs the nightly job over HTTP, prints one briefing, and what to type next, in under 10 seconds',
    { retry: 2 },
    async () => {
      // As npm installs it: the sample is found in the package, and the binary is called through npx.
      const packageFolder = join(folder, 'node_modules', '@brief-daily', 'brief');
      mkdirSync(join(packageFolder, '..'), { recursive: true });
      symlinkSync(PACKAGE, packageFolder);
      const { deps, out, err, hosts } = depsOf({ packageFolder });
      const started = Date.now();
      expect([await run(['demo', '--keep', 'kept'], deps), err]).toEqual([0, []]);
      expect(Date.now() - started).toBeLessThan(10_000);
      expect([...hosts]).toEqual(['127.0.0.1']);
      await expect.poll(servers).toBe(0);
      const text = out.join('');
      expect(text).toMatch(/github \d{3} items, slack \d{3} items, notes 6 items/);
      expect(text).toContain('Alice Moreau');
      expect(text).toContain('https://github.com/acme/ingest/pull/214');
      expect(text).not.toMatch(SECRET);
      expect(readdirSync(join(folder, 'kept')).sort()).toEqual(['brief.yaml', 'data', 'notes']);

      const line = text.split('\n').find((each) => each.includes('--for bob')) ?? '';
      const words = line.trim().split(' ');
      expect(words.slice(0, 3)).toEqual(['BRIEF_DB=', 'npx', 'brief']);
      const again = depsOf({ env: { ...ENV, BRIEF_DB: '' } });
      expect(await run(words.slice(words.indexOf('--for')), again.deps)).toBe(0);
      expect(again.out.join('')).toContain('Bob Achterveld');
      expect(again.hosts.size).toBe(0);
    },
  );

  it('prints JSON with the briefing and the messages, the same each time', async () => {
    const { deps, out } = depsOf();
    expect(await run(['demo', '--json', '--keep', 'json', '--for', 'alice'], deps)).toBe(0);
    const { folder: kept, sources, briefing, messages } = JSON.parse(out.join(''));
    expect(kept).toBe(join(folder, 'json'));
    expect(sources).toHaveLength(3);
    expect(briefing).toMatchObject({ schema: 1, person: { id: 'alice' }, writer: 'plain' });
    expect(messages).toEqual(shared.messages);
  });

  it('touches no folder that is in use, and leaves nothing where it fails', async () => {
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    const busy = depsOf();
    expect(await run(['demo', '--keep', '.'], busy.deps)).toBe(2);
    expect(busy.err.join('')).toContain('[demo.folder-in-use]');
    expect(readdirSync(folder)).toEqual(['mine.txt']);

    const unknown = depsOf();
    expect(await run(['demo', '--keep', 'kept', '--for', 'alise'], unknown.deps)).toBe(2);
    expect(unknown.err.join('')).toContain('alice');
    expect(readdirSync(join(folder, 'kept'))).toEqual([]);

    const broken = join(folder, 'package');
    mkdirSync(join(broken, 'data', 'sample', 'notes'), { recursive: true });
    writeFileSync(join(broken, 'package.json'), '{ "version": "1.0.0" }');
    const missing = depsOf({ packageFolder: broken });
    expect(await run(['demo'], missing.deps)).toBe(3);
    expect(missing.err.join('')).toContain('[demo.no-sample]');
  });
});

/** The JSON that a printed line gives on the shared demo's files, without its servers. */
async function briefingAgain(person: string, since: string, ...more: string[]): Promise<string> {
  const { deps, out } = depsOf({ env: {} });
  const file = join(shared.folder, 'brief.yaml');
  const when = ['--as-of', '2026-11-20T07:00Z', '--since', since];
  expect(await run(['--for', person, ...when, '--json', '--config', file, ...more], deps)).toBe(0);
  return out.join('');
}

describe('what the demo sends', () => {
  it('reaches everybody, and the secret only those inside', () => {
    const { messages, summary } = shared;
    const everybody = ['U02ALICE', 'U02BOB', 'U02CAROL', 'U02DENIZ', 'U02ERIN', 'U02FEMI'];
    expect(messages.map(({ user }) => user).sort()).toEqual(everybody);
    expect(summary).toMatchObject({ status: 'done', missing: [] });
    const told = messages.filter((message) => SECRET.test(JSON.stringify(message)));
    expect(told.map(({ user }) => user).sort()).toEqual(INSIDERS);
  });

  it('leaves a store that ranks the secret for nobody outside, however far back one looks', async () => {
    const seen: string[] = [];
    for (const person of ['alice', 'bob', 'carol', 'deniz', 'erin', 'femi']) {
      const text = await briefingAgain(person, '14d', '--explain');
      expect(JSON.parse(text).ranking.length).toBeGreaterThan(person === 'femi' ? 3 : 20);
      if (SECRET.test(text)) seen.push(person);
    }
    expect(seen).toEqual(['carol', 'erin']);
  });

  it('gives the guest what stands in the one channel of the guest', () => {
    const { briefing, messages } = shared;
    expect(briefing.person.id).toBe('femi');
    expect(briefing.stories.length).toBeGreaterThanOrEqual(1);
    expect(briefing.evidence.filter(({ id }) => !id.startsWith('slack:C02DOCS/'))).toEqual([]);
    const sent = JSON.stringify(messages.find(({ user }) => user === 'U02FEMI'));
    expect(new Set(sent.match(/archives\/\w+/g))).toEqual(new Set(['archives/C02DOCS']));
  });

  it('tells the decision of three places as one story', async () => {
    const briefing: Briefing = JSON.parse(await briefingAgain('alice', '24h'));
    const places = [/^acme\/ingest#214$/, /^acme\/ingest#198$/, /^slack:C02INGEST\/1795010532\./];
    const found = briefing.stories.map(
      ({ threads }) => places.filter((place) => threads.some((thread) => place.test(thread))).length,
    );
    expect(found.filter((count) => count > 0)).toEqual([3]);
  });
});
