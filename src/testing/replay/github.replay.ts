/** Our emulated GitHub against an independent one: same data, same requests, same answers. Run by `npm run test:replay -- DIR`. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { collectGithub } from '../../collect/github/collect.ts';
import { DAY, HOUR, isoUtc, MINUTE } from '../../core/time.ts';
import { exportItems } from '../../store/inventory.ts';
import { saveBatch } from '../../store/save.ts';
import { openStore } from '../../store/store.ts';
import { RepositoryBuilder } from '../github/builder.ts';
import type { RepositoryData } from '../github/data.ts';
import type { FaultAction } from '../github/faults.ts';
import { type EmulatedGithub, startGithub } from '../github/server.ts';
import { readSampleRepositories, SAMPLE_MORNING } from '../sample.ts';

import { archiveOf } from './github-archive.ts';
import { type Ask, ask, observe, type Observation } from './github-observe.ts';
import { type ReplayServer, startReplay } from './replay-server.ts';

let folder: string;
let data: RepositoryData[];
let replay: ReplayServer;
let ours: EmulatedGithub;

/** More than two pages of each list, at the sample company's time, by others: an account has one id. */
function many(): RepositoryData {
  const repo = new RepositoryBuilder('acme/many', { id: 60_000 });
  const at = (index: number): number => SAMPLE_MORNING - 10 * DAY + index * MINUTE;
  for (let i = 0; i < 215; i += 1) repo.issue(at(i), 'mona');
  for (let i = 0; i < 15; i += 1) repo.pull(at(300 + i), 'otto', { asked: ['hedy'] });
  for (let i = 0; i < 240; i += 1) repo.comment(at(400 + i), 'hedy', 1 + (i % 225), `comment ${i}`);
  for (let i = 0; i < 110; i += 1) {
    const review = repo.review(at(700 + i), 'hedy', 216, 'COMMENTED', `review ${i}`);
    repo.reviewComment(at(700 + i), 'hedy', 216, 'src/a.ts', `inline ${i}`, review);
  }
  repo.issue(SAMPLE_MORNING + HOUR, 'mona');
  repo.comment(SAMPLE_MORNING + HOUR, 'mona', 1, 'later');
  return repo.data;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brief-replay-'));
  data = [...(await readSampleRepositories('data/sample')), many()];
  const files = await Promise.all(
    data.map(async (repository) => {
      const file = join(folder, `${repository.repository.id}.json`);
      await writeFile(file, JSON.stringify(archiveOf(repository)));
      return file;
    }),
  );
  const secret = data.filter(({ repository }) => repository.private);
  replay = await startReplay('github.mjs', [
    ...files.flatMap((file) => ['--data', file]),
    ...secret.flatMap(({ repository, collaborators }) => [
      '--private',
      `${repository.full_name}=${collaborators.map((user) => user.login).join(',')},reader`,
    ]),
    '--at',
    isoUtc(SAMPLE_MORNING),
    '--login',
    'reader',
    '--admin',
    'reader',
  ]);
  ours = await startGithub({ data, login: 'reader', now: () => SAMPLE_MORNING });
});

afterAll(async () => {
  replay.close();
  await ours.close();
  await rm(folder, { recursive: true });
});

/** Keys that the replay server does not have, and why ours does. */
const OURS_ONLY = [
  // Part of the REST objects; the replay server gives reactions only where its archive has some.
  /\.reactions(\.|$)/,
  // Given in our data as GitHub gives them, and not covered there.
  /\.(in_reply_to_id|line|side|position|start_line)$/,
];

async function both(request: Ask) {
  const [mine, theirs] = [await observe(ours.url, request), await observe(replay.url, request)];
  const known = (key: string): boolean => OURS_ONLY.some((pattern) => pattern.test(key));
  return {
    mine: { ...mine, keys: mine.keys.filter((key) => !known(key)) },
    theirs: { ...theirs, keys: theirs.keys.filter((key) => !known(key)) },
  };
}

async function all(requests: readonly Ask[]) {
  const mine: Observation[] = [];
  const theirs: Observation[] = [];
  for (const request of requests) {
    const pair = await both(request);
    mine.push(pair.mine);
    theirs.push(pair.theirs);
  }
  return { mine, theirs };
}

describe('the same answer', () => {
  const since = isoUtc(SAMPLE_MORNING - 3 * DAY);
  test.each([
    '/user',
    '/repos/acme/ingest',
    '/repos/ACME/Ingest',
    '/orgs/acme/repos',
    '/orgs/nobody/repos',
    '/repos/acme/ingest/issues',
    '/repos/acme/ingest/issues?state=all&per_page=100',
    '/repos/acme/ingest/issues?state=closed&sort=updated',
    '/repos/acme/ingest/issues?state=all&sort=comments&direction=desc&per_page=5',
    `/repos/acme/ingest/issues?state=all&sort=updated&direction=asc&since=${since}&per_page=100`,
    '/repos/acme/ingest/pulls?state=all&sort=updated&direction=desc&per_page=100',
    '/repos/acme/ingest/pulls',
    `/repos/acme/ingest/issues/comments?sort=updated&direction=asc&since=${since}`,
    '/repos/acme/ingest/issues/comments?per_page=100',
    '/repos/acme/ingest/issues/comments?sort=created&direction=desc&per_page=3',
    `/repos/acme/ingest/pulls/comments?sort=updated&direction=asc&since=${since}`,
    '/repos/acme/ingest/pulls/comments?per_page=100',
    '/repos/acme/many/issues?per_page=1000',
    '/repos/acme/many/issues?per_page=0&page=-2',
    '/repos/acme/many/issues?page=99',
    '/repos/acme/many/issues/1',
    '/repos/acme/many/issues/216',
    '/repos/acme/many/issues/1/comments',
    '/repos/acme/many/pulls/216',
    '/repos/acme/many/pulls/216/reviews?per_page=100',
    '/repos/acme/many/pulls/216/reviews?per_page=100&page=2',
    '/repos/acme/many/pulls/216/comments?per_page=100',
    '/repos/acme/many/issues/231',
    '/repos/acme/many/issues/99999',
    '/repos/acme/many/pulls/1',
    '/repos/acme/many/issues/comments/0',
    '/repos/acme/many/nothing',
    '/repos/acme/gone',
    '/repos/acme/ingest/issues?state=some',
    '/repos/acme/ingest/issues?sort=best',
    '/repos/acme/ingest/issues?direction=up',
    '/repos/acme/ingest/issues?since=yesterday',
  ])('%s', async (path) => {
    const { mine, theirs } = await both({ path });
    expect(mine).toEqual(theirs);
  });

  test('of each thread of the sample, with its reviews and comments', async () => {
    const paths = data[0]!.issues.flatMap(({ number, pull_request }) => {
      const [issue, pull] = [`/repos/acme/ingest/issues/${number}`, `/repos/acme/ingest/pulls/${number}`];
      const asPull = pull_request ? [pull, `${pull}/reviews`, `${pull}/comments`] : [];
      return [issue, `${issue}/comments`, ...asPull];
    });
    const { mine, theirs } = await all(paths.map((path) => ({ path })));
    expect(mine).toEqual(theirs);
  });

  test('to a private repository: 404 for a stranger, all for a reader', async () => {
    const { mine, theirs } = await all([
      ...['any', 'token-for-carolnw', 'token-for-mallory'].flatMap((token) => [
        { path: '/repos/acme/pricing', token },
        { path: '/repos/acme/pricing/issues?state=all', token },
      ]),
      { path: '/repos/acme/pricing/collaborators', token: 'token-for-carolnw' },
    ]);
    expect(mine).toEqual(theirs);
    expect(mine.map((answer) => answer.status)).toEqual([200, 200, 200, 200, 404, 404, 403]);
  });

  test('to who asks for the collaborators and may', async () => {
    const { mine, theirs } = await both({ path: '/repos/acme/pricing/collaborators' });
    // There whoever reads is a collaborator, the reader of this test too; the rest is the same.
    expect(mine).toEqual({ ...theirs, content: (theirs.content as unknown[]).slice(0, -1) });
  });

  test('without a token, and with a bad one', async () => {
    const { mine, theirs } = await all([
      { path: '/repos/acme/ingest', token: null },
      { path: '/repos/acme/ingest', token: 'bad-token' },
    ]);
    expect(mine).toEqual(theirs);
    expect(mine.map((answer) => answer.status)).toEqual([401, 401]);
  });

  test('to what is unchanged: 304, free of charge', async () => {
    const token = 'token-for-etag';
    for (const path of ['/repos/acme/many', '/repos/acme/many/issues?per_page=2']) {
      for (const base of [ours.url, replay.url]) {
        const first = await ask(base, { path, token });
        const again = await ask(base, { path, token, etag: first.headers.get('etag') ?? '' });
        expect(again.status).toBe(304);
        expect(await again.text()).toBe('');
        expect(again.headers.get('x-ratelimit-remaining')).toBe(first.headers.get('x-ratelimit-remaining'));
        const weak = first.headers.get('etag')?.replace('W/', '') ?? '';
        expect((await ask(base, { path, token, etag: weak })).status).toBe(304);
        expect((await ask(base, { path, token, etag: 'W/"other"' })).status).toBe(200);
      }
    }
  });
});

describe('a list read to its end', () => {
  test.each([
    ['/repos/acme/many/issues?state=all&per_page=100', 3, 230],
    ['/repos/acme/many/issues?state=all&sort=updated&direction=asc&per_page=60', 4, 230],
    ['/repos/acme/many/pulls?state=all&per_page=4', 4, 15],
    ['/repos/acme/many/issues/comments?per_page=100', 3, 240],
    ['/repos/acme/many/pulls/comments?per_page=100', 2, 110],
  ])('%s', async (path, pages, rows) => {
    const walk = async (base: string): Promise<unknown[]> => {
      const seen: unknown[] = [];
      let next: string | undefined = path;
      for (let page = 0; next !== undefined; page += 1) {
        const found = await observe(base, { path: next, token: 'token-for-walker' });
        seen.push({ links: found.headers['links'], content: found.content });
        const link: string = (await ask(base, { path: next })).headers.get('link') ?? '';
        next = /<[^>]*?\/\/[^/]+([^>]+)>; rel="next"/.exec(link)?.[1];
        if (page > 20) throw new Error('the list has no end');
      }
      return seen;
    };
    const [mine, theirs] = [await walk(ours.url), await walk(replay.url)];
    expect(mine).toEqual(theirs);
    expect(mine).toHaveLength(pages);
    expect(mine.flatMap((page) => (page as { content: unknown[] }).content)).toHaveLength(rows);
  });
});

describe('a fault looks the same to a client', () => {
  const cases: [string, FaultAction][] = [
    ['status:500', { kind: 'status', status: 500 }],
    ['status:404', { kind: 'status', status: 404 }],
    ['reset', { kind: 'reset' }],
    ['truncate', { kind: 'truncate' }],
    ['garbage', { kind: 'garbage', type: 'text/html' }],
    ['403:7', { kind: 'secondary', seconds: 7 }],
  ];
  test.each(cases)('%s', async (theirAction, action) => {
    await replay.control('/_control/faults', [{ match: 'GET /repos/acme/many', action: theirAction }]);
    ours.faults.set([{ match: /acme\/many/, action }]);
    const request = { path: '/repos/acme/many/issues', token: `token-for-${theirAction.replace(':', '-')}` };
    const { mine, theirs } = await both(request);
    await replay.control('/_control/faults', []);
    ours.faults.set([]);
    // The words are GitHub's to change, but for those that tell the secondary limit.
    const secondary = (answer: Observation): boolean =>
      JSON.stringify(answer.content).includes('secondary rate limit');
    expect([secondary(mine), secondary(theirs)]).toEqual(Array(2).fill(action.kind === 'secondary'));
    expect({ ...mine, content: null }).toEqual({ ...theirs, content: null });
  });

  test('an hour that is used up', async () => {
    const file = join(folder, `${data[0]!.repository.id}.json`);
    const small = await startReplay('github.mjs', ['--data', file, '--rate', '2']);
    const mine = await startGithub({ data, rate: 2 });
    try {
      for (let request = 0; request < 4; request += 1) {
        const [a, b] = [
          await observe(mine.url, { path: '/repos/acme/ingest' }),
          await observe(small.url, { path: '/repos/acme/ingest' }),
        ];
        expect([a.status, a.headers]).toEqual([b.status, b.headers]);
        expect(a.status).toBe(request < 2 ? 200 : 403);
      }
    } finally {
      small.close();
      await mine.close();
    }
  });
});

test('the collector finds the same rows at both', async () => {
  const rows = async (apiUrl: string): Promise<unknown[]> => {
    const store = openStore(':memory:');
    const run = collectGithub(
      {
        settings: {
          repos: data.map(({ repository }) => repository.full_name),
          org: null,
          readers: {},
          apiUrl,
        },
        secrets: { githubToken: 'any', githubApp: null },
        since: SAMPLE_MORNING - 30 * DAY,
        asOf: SAMPLE_MORNING,
        full: false,
        fetch,
        cursor: (scope) => store.cursor('github', scope),
        wait: () => Promise.resolve(),
        log: () => undefined,
      },
      new AbortController().signal,
    );
    for await (const batch of run) {
      expect(batch.gaps ?? []).toEqual([]);
      saveBatch(store, batch, SAMPLE_MORNING);
    }
    const found = [...exportItems(store)].filter((row) => row.kind !== 'release');
    store.close();
    return found;
  };
  const [mine, theirs] = [await rows(ours.url), await rows(replay.url)];
  expect(mine.length).toBeGreaterThan(600);
  expect(mine).toEqual(theirs);
});
