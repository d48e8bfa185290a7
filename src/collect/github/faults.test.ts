import { generateKeyPairSync } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { Gap } from '../../core/item.ts';
import { DAY, HOUR } from '../../core/time.ts';
import { exportItems } from '../../store/inventory.ts';
import { saveBatch } from '../../store/save.ts';
import { openStore, type Store } from '../../store/store.ts';
import { RepositoryBuilder } from '../../testing/github/builder.ts';
import type { FaultAction } from '../../testing/github/faults.ts';
import { type EmulatedGithub, type GithubOptions, startGithub } from '../../testing/github/server.ts';

import { collectGithub, type CollectGithub } from './collect.ts';

const NOW = Date.parse('2026-11-20T07:00:00Z');

let store: Store;
let github: EmulatedGithub;
let waits: number[];

beforeEach(() => {
  store = openStore(':memory:');
  waits = [];
});

afterEach(async () => {
  store.close();
  await github.close();
});

function repository(
  name: string,
  options: { private?: boolean; id?: number; collaborators?: string[] } = {},
) {
  const repo = new RepositoryBuilder(name, options);
  for (let i = 0; i < 120; i += 1) repo.issue(NOW - 100 * HOUR + i * 60_000, 'erin');
  repo.pull(NOW - 90 * HOUR, 'bob');
  for (let i = 0; i < 130; i += 1) repo.comment(NOW - 80 * HOUR + i * 60_000, 'alice', 1, `comment ${i}`);
  repo.review(NOW - 70 * HOUR, 'alice', 121, 'APPROVED');
  repo.reviewComment(NOW - 70 * HOUR, 'alice', 121, 'a.ts', 'inline');
  repo.release(NOW - 60 * HOUR, 'bob', 'v1');
  return repo;
}

const ROWS = 120 + 1 + 130 + 1 + 1 + 1;

async function serve(data: RepositoryBuilder[], options: Partial<GithubOptions> = {}): Promise<void> {
  github = await startGithub({ data: data.map((repo) => repo.data), now: () => NOW, ...options });
}

async function collect(
  change: Partial<CollectGithub> = {},
  signal = new AbortController().signal,
): Promise<Gap[]> {
  const gaps: Gap[] = [];
  const options: CollectGithub = {
    settings: { repos: ['acme/ingest'], org: null, readers: {}, apiUrl: github.url },
    secrets: { githubToken: 'good', githubApp: null },
    since: NOW - 30 * DAY,
    asOf: NOW,
    full: false,
    fetch,
    cursor: (scope) => store.cursor('github', scope),
    wait: (ms) => {
      waits.push(ms);
      return Promise.resolve();
    },
    log: () => undefined,
    ...change,
  };
  for await (const batch of collectGithub(options, signal)) {
    saveBatch(store, batch, NOW);
    gaps.push(...(batch.gaps ?? []));
  }
  return gaps;
}

const count = (): number => [...exportItems(store)].length;
const settings = (repos: string[], readers: Record<string, string[]> = {}): CollectGithub['settings'] => ({
  repos,
  org: null,
  readers,
  apiUrl: github.url,
});

describe('a fault that passes is tried again and nothing is lost', () => {
  const actions: FaultAction[] = [
    { kind: 'status', status: 500 },
    { kind: 'status', status: 502 },
    { kind: 'reset' },
    { kind: 'truncate' },
    { kind: 'garbage' },
    { kind: 'garbage', body: '', type: 'application/json; charset=utf-8' },
    { kind: 'garbage', body: '{"message":"Server Error"}', type: 'application/json; charset=utf-8' },
  ];
  const second = /comments\?.*since=2026-11-1[67]T/;
  const cases: [string, RegExp, FaultAction][] = [
    ...actions.map((action): [string, RegExp, FaultAction] => [
      'the second page of comments',
      second,
      action,
    ]),
    ['the repository', /GET \/repos\/acme\/ingest$/, { kind: 'garbage' }],
    ['the issues', /GET \/repos\/acme\/ingest\/issues\?/, { kind: 'truncate' }],
    ['the reviews', /\/pulls\/121\/reviews/, { kind: 'truncate' }],
    ['the pull requests', /\/pulls\?/, { kind: 'garbage' }],
    ['the releases', /\/releases/, { kind: 'status', status: 503 }],
  ];
  test.each(cases)('at %s', async (_place, match, action) => {
    await serve([repository('acme/ingest')]);
    github.faults.set([{ match, action, times: 1 }]);
    expect(await collect()).toEqual([]);
    expect(github.faults.fired).toEqual([1]);
    expect(waits).toEqual([1000]);
    expect(count()).toBe(ROWS);
  });
});

describe('a limit', () => {
  test.each([
    ['the secondary limit', { kind: 'secondary', seconds: 7 }, 7000, 7000],
    ['the budget of the hour', { kind: 'exhausted', seconds: 90 }, 89_000, 92_000],
    [
      'a 429 without words',
      { kind: 'status', status: 429, message: 'Too many', headers: { 'retry-after': '12' } },
      12_000,
      12_000,
    ],
  ] as const)('is waited for as the server says: %s', async (_name, action, least, most) => {
    await serve([repository('acme/ingest')]);
    github.faults.set([{ match: /\/issues\/comments/, action, times: 1 }]);
    expect(await collect()).toEqual([]);
    expect(github.faults.fired).toEqual([1]);
    expect(waits).toHaveLength(1);
    expect(waits[0]).toBeGreaterThanOrEqual(least);
    expect(waits[0]).toBeLessThanOrEqual(most);
    expect(count()).toBe(ROWS);
  });

  test('is not run into: at zero no request is sent before the budget is renewed', async () => {
    await serve([repository('acme/ingest')], { rate: 4 });
    // The wait returns at once, so the server refuses and the run ends in gaps; but it asked to wait first.
    await collect();
    expect(waits[0]).toBeGreaterThan(3_500_000);
    expect(waits[0]).toBeLessThan(3_700_000);
    expect(github.requests).toHaveLength(4 + waits.length);
  });

  test('that lasts longer than its hour ends the run with gaps, at once', async () => {
    await serve([repository('acme/ingest')]);
    github.faults.set([{ match: /\/issues\/comments/, action: { kind: 'secondary', seconds: 7200 } }]);
    const gaps = await collect();
    expect(waits).toEqual([]);
    expect(gaps.map((gap) => gap.what)).toEqual([
      'comments: the rate limit is used up',
      'review comments: the rate limit is used up for 120 minutes',
      'releases: the rate limit is used up for 120 minutes',
    ]);
    expect(count()).toBe(122);
  });
});

describe('an abort', () => {
  /** As in production. */
  const realWait = (ms: number, signal: AbortSignal): Promise<void> => sleep(ms, undefined, { signal });

  test.each([
    ['a limit is waited for', { kind: 'secondary', seconds: 20 }],
    ['a request waits for its answer', { kind: 'delay', ms: 5000 }],
    ['the wait before another try', { kind: 'status', status: 500 }],
  ] as const)('ends the run within a second while %s', async (_name, action) => {
    await serve([repository('acme/ingest')]);
    github.faults.set([{ match: /\/issues\/comments/, action }]);
    const stop = new AbortController();
    const run = collect({ wait: realWait }, stop.signal);
    await vi.waitFor(() => expect(github.faults.fired).toEqual([1]), { timeout: 4000, interval: 10 });
    await sleep(50);
    const start = Date.now();
    stop.abort(new Error('Ctrl-C'));
    await expect(run).rejects.toThrow('Ctrl-C');
    expect(Date.now() - start).toBeLessThan(1000);
    // What was read before is saved, and the next run completes it.
    expect(count()).toBe(122);
    github.faults.set([]);
    expect(await collect()).toEqual([]);
    expect(count()).toBe(ROWS);
  });
});

describe('what stays broken becomes a gap, and the rest goes on', () => {
  test('a cut-off page does not move the cursor past its rows', async () => {
    await serve([repository('acme/ingest')]);
    const match = /\/issues\/comments\?.*since=2026-11-1[67]T/;
    github.faults.set([{ match, action: { kind: 'truncate' } }]);
    const gaps = await collect();
    expect(gaps).toHaveLength(1);
    expect(gaps[0]?.what).toMatch(/^comments: no usable answer/);
    expect(github.faults.fired).toEqual([4]);
    expect(waits).toEqual([1000, 4000, 9000]);
    expect(count()).toBe(ROWS - 30);
    const complete = store.connection.prepare('SELECT complete_to FROM container');
    expect(complete.get()).toEqual({ complete_to: null });
    github.faults.set([]);
    expect(await collect()).toEqual([]);
    expect(count()).toBe(ROWS);
    expect(complete.get()).toEqual({ complete_to: NOW });
  });

  test('one repository of several', async () => {
    await serve([repository('acme/ingest'), repository('acme/web', { id: 50_000 })]);
    const gaps = await collect({ settings: settings(['acme/gone', 'acme/ingest', 'acme/web']) });
    expect(gaps).toEqual([{ container: 'acme/gone', what: 'cannot be read (404 Not Found)' }]);
    expect(count()).toBe(2 * ROWS);
  });

  test('a repository that was readable before is named by its key', async () => {
    const repo = repository('acme/ingest');
    await serve([repo]);
    await collect();
    repo.data.repository.private = true;
    const gaps = await collect({ secrets: { githubToken: 'token-for-mallory', githubApp: null } });
    expect(gaps).toEqual([{ container: 'repo:1001', what: 'cannot be read (404 Not Found)' }]);
    expect(count()).toBe(ROWS);
  });

  test('a missing permission is named', async () => {
    await serve([repository('acme/ingest')]);
    github.faults.set([
      {
        match: /\/pulls\/comments/,
        action: {
          kind: 'status',
          status: 403,
          message: 'Resource not accessible by personal access token',
          headers: { 'x-accepted-github-permissions': 'pull_requests=read' },
        },
      },
    ]);
    const gaps = await collect();
    expect(gaps.map((gap) => gap.what)).toEqual([
      'review comments: the token lacks a permission (pull_requests=read)',
    ]);
    expect(count()).toBe(ROWS - 1);
  });

  test('a repository without releases has no gap', async () => {
    await serve([repository('acme/ingest')]);
    github.faults.set([{ match: /\/releases/, action: { kind: 'status', status: 404 } }]);
    expect(await collect()).toEqual([]);
  });

  test('a list that leads to another server is not followed', async () => {
    await serve([repository('acme/ingest')]);
    github.faults.set([
      {
        match: /\/releases/,
        action: {
          kind: 'status',
          status: 200,
          headers: { link: '<http://elsewhere.example/x>; rel="next"' },
        },
      },
    ]);
    const gaps = await collect({
      fetch: async (input, init) => {
        const answer = await fetch(input, init);
        if (!answer.url.includes('/releases')) return answer;
        return new Response('[]', { status: 200, headers: answer.headers });
      },
    });
    expect(gaps.map((gap) => gap.what)).toEqual([
      'releases: a list goes on at another server (http://elsewhere.example)',
    ]);
  });
});

describe('tokens', () => {
  test('a bad one is an error that names the variable', async () => {
    await serve([repository('acme/ingest')]);
    const run = collect({ secrets: { githubToken: 'bad-secret', githubApp: null } });
    await expect(run).rejects.toMatchObject({
      code: 'github.bad-token',
      exitCode: 2,
      message: expect.stringContaining('GITHUB_TOKEN') as string,
    });
    await expect(run).rejects.not.toThrow(/bad-secret/);
  });

  test('none is an error that says which to set', async () => {
    await serve([]);
    const run = collect({ secrets: { githubToken: null, githubApp: null } });
    await expect(run).rejects.toMatchObject({ code: 'github.no-token' });
  });

  test('an app gets its own', async () => {
    await serve([repository('acme/ingest')]);
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const githubApp = { id: '12', privateKey: pem.replaceAll('\n', '\\n'), installationId: '34' };
    expect(await collect({ secrets: { githubToken: null, githubApp } })).toEqual([]);
    expect(count()).toBe(ROWS);
    expect(github.requests[0]).toBe('POST /app/installations/34/access_tokens');
  });

  test('a key that is none is named, not shown', async () => {
    await serve([repository('acme/ingest')]);
    const githubApp = { id: '12', privateKey: 'not-a-key-7f3a', installationId: '34' };
    const run = collect({ secrets: { githubToken: null, githubApp } });
    await expect(run).rejects.toMatchObject({ code: 'github.bad-key' });
    await expect(run).rejects.not.toThrow(/7f3a/);
  });

  test('nothing is written to the console', async () => {
    const written: unknown[] = [];
    const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation((...all: unknown[]) => void written.push(all)),
    );
    await serve([repository('acme/ingest')]);
    github.faults.set([{ match: /\/issues\/comments/, action: { kind: 'status', status: 404 } }]);
    await collect({ settings: settings(['acme/gone', 'acme/ingest']) });
    for (const spy of spies) spy.mockRestore();
    expect(written).toEqual([]);
  });
});

describe('who may read', () => {
  const readers = (): unknown[] =>
    store.connection
      .prepare(
        `SELECT a.handle, c.access_from AS "from" FROM container AS c
         LEFT JOIN reader AS r ON r.container_id = c.id AND r.until IS NULL
         LEFT JOIN account AS a ON a.id = r.account_id ORDER BY a.handle`,
      )
      .all();
  const secret = (): RepositoryBuilder =>
    repository('acme/ingest', { private: true, collaborators: ['bob', 'alice', 'erin'] });

  test('of a private repository is the list of its collaborators', async () => {
    await serve([secret()]);
    expect(await collect()).toEqual([]);
    expect(readers()).toEqual(['alice', 'bob', 'erin'].map((handle) => ({ handle, from: 'source' })));
  });

  test('of a public one is not asked', async () => {
    await serve([repository('acme/ingest')]);
    await collect();
    expect(readers()).toEqual([{ handle: null, from: null }]);
    expect(github.requests.filter((line) => line.includes('collaborators'))).toEqual([]);
  });

  test('comes from brief.yaml where GitHub refuses the list', async () => {
    await serve([secret()], { admins: [], login: 'bob' });
    const gaps = await collect({
      settings: settings(['acme/ingest'], { 'Acme/Ingest': ['alice', 'nobody'] }),
    });
    expect(readers()).toEqual([{ handle: 'alice', from: 'config' }]);
    expect(gaps).toEqual([
      { container: 'repo:1001', what: 'github.readers names nobody, whom GitHub does not know' },
    ]);
  });

  test('is unknown where neither tells, and the run says so', async () => {
    await serve([secret()], { admins: [], login: 'bob' });
    const gaps = await collect();
    expect(readers()).toEqual([{ handle: null, from: 'unknown' }]);
    expect(gaps.map((gap) => gap.what)).toEqual([
      'who may read it is unknown, so nobody is shown it (403 Must have push access to view repository collaborators.)',
    ]);
    expect(count()).toBe(ROWS);
  });
});

describe('an organisation', () => {
  test('is read with all repositories the token sees, the archived ones left out', async () => {
    const old = repository('acme/old', { id: 90_000 });
    old.data.repository['archived'] = true;
    await serve([repository('acme/ingest'), repository('acme/web', { id: 50_000 }), old]);
    const org = { repos: [], org: 'acme', readers: {}, apiUrl: github.url };
    expect(await collect({ settings: org })).toEqual([]);
    expect(count()).toBe(2 * ROWS);
  });

  test('that is not there is a gap', async () => {
    await serve([]);
    const gaps = await collect({ settings: { repos: [], org: 'nobody', readers: {}, apiUrl: github.url } });
    expect(gaps).toEqual([
      { container: null, what: 'the list of repositories cannot be read (404 Not Found)' },
    ]);
  });
});
