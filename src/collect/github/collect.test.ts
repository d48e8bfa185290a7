import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { Batch, Gap } from '../../core/item.ts';
import { DAY, HOUR, MINUTE } from '../../core/time.ts';
import { knownGithubThread } from '../../store/github-threads.ts';
import { exportItems } from '../../store/inventory.ts';
import { saveBatch } from '../../store/save.ts';
import { openStore, type Store } from '../../store/store.ts';
import { RepositoryBuilder } from '../../testing/github/builder.ts';
import { type EmulatedGithub, type GithubOptions, startGithub } from '../../testing/github/server.ts';

import { collectGithub, type CollectGithub } from './collect.ts';

const NOW = Date.parse('2026-11-20T07:00:00Z');
const hours = (count: number): number => NOW - count * HOUR;

let store: Store;
let github: EmulatedGithub;
let waits: number[];
let logged: string[];

beforeEach(() => {
  store = openStore(':memory:');
  waits = [];
  logged = [];
});

afterEach(async () => {
  store.close();
  await github.close();
});

async function serve(repositories: RepositoryBuilder[], options: Partial<GithubOptions> = {}): Promise<void> {
  github = await startGithub({ data: repositories.map(({ data }) => data), now: () => NOW, ...options });
}

function collecting(change: Partial<CollectGithub> = {}, signal = new AbortController().signal) {
  const options: CollectGithub = {
    settings: { repos: ['acme/ingest'], org: null, readers: {}, apiUrl: github.url },
    secrets: { githubToken: 'good', githubApp: null },
    since: NOW - 30 * DAY,
    asOf: NOW,
    full: false,
    fetch,
    cursor: (scope) => store.cursor('github', scope),
    knownThread: (container, ref) => knownGithubThread(store, container, ref),
    wait: (ms) => {
      waits.push(ms);
      return Promise.resolve();
    },
    log: (message) => logged.push(message),
    ...change,
  };
  return collectGithub(options, signal);
}

/** Reads and saves to the end, or up to a number of batches, as if killed behind the last. */
async function collect(change: Partial<CollectGithub> = {}, batches = Infinity): Promise<Gap[]> {
  const gaps: Gap[] = [];
  let count = 0;
  for await (const batch of collecting(change)) {
    saveBatch(store, batch, change.asOf ?? NOW);
    gaps.push(...(batch.gaps ?? []));
    count += 1;
    if (count === batches) break;
  }
  return gaps;
}

function ids(of: Store = store): string[] {
  return [...exportItems(of)].map((row) => row.id);
}

/** What was collected, without raw answers: two databases are compared by it. */
function rows(of: Store = store): unknown[] {
  return [...exportItems(of)];
}

/** A small repository in which everything occurs once. */
function everything(): RepositoryBuilder {
  const repo = new RepositoryBuilder('acme/ingest');
  repo.issue(hours(50), 'erin', { title: 'Lag', labels: [{ name: 'incident' }], reactions: { '+1': 2 } });
  repo.pull(hours(40), 'bob', { title: 'Fix lag', asked: ['alice'], draft: false });
  repo.comment(hours(30), 'alice', 1, 'Looking, @bob.');
  const review = repo.review(hours(20), 'alice', 2, 'COMMENTED');
  repo.reviewComment(hours(20), 'alice', 2, 'src/lag.ts', 'Why?', review);
  repo.review(hours(10), 'alice', 2, 'APPROVED', 'Good.');
  repo.review(null, 'carol', 2, 'PENDING', 'secret');
  repo.release(hours(5), 'bob', 'v1.0.0', 'Faster');
  return repo;
}

describe('a first run', () => {
  test('reads issues, pull requests, comments, reviews, review comments and releases', async () => {
    await serve([everything()]);
    expect(await collect()).toEqual([]);
    expect(rows()).toMatchObject([
      { id: 'acme/ingest#1', kind: 'issue', author: 'erin', state: 'open', title: 'Lag' },
      { id: 'acme/ingest#1/comment/1005', kind: 'comment', thread: 'acme/ingest#1', text: 'Looking, @bob.' },
      { id: 'acme/ingest#2', kind: 'pull_request', author: 'bob' },
      { id: 'acme/ingest#2/review/1006', kind: 'review', state: 'commented', text: '' },
      { id: 'acme/ingest#2/review/1008', kind: 'review', state: 'approved', text: 'Good.' },
      { id: 'acme/ingest#2/review_comment/1007', kind: 'review_comment', text: 'Why?' },
      { id: 'acme/ingest@v1.0.0', kind: 'release', thread: 'acme/ingest@v1.0.0', text: 'Faster' },
    ]);
    const pull = store.connection
      .prepare<[], { review_requests_json: string }>(
        `SELECT review_requests_json FROM thread WHERE ref = '2'`,
      )
      .get();
    const alice = store.connection
      .prepare<[], { key: string }>(`SELECT key FROM account WHERE handle = 'alice'`)
      .get();
    expect(JSON.parse(pull!.review_requests_json)).toEqual([alice!.key]);
    expect(store.connection.prepare('SELECT path FROM item_path').all()).toEqual([{ path: 'src/lag.ts' }]);
    expect(store.connection.prepare('SELECT complete_to FROM container').get()).toEqual({ complete_to: NOW });
  });

  test('takes seven requests for a small repository', async () => {
    await serve([everything()]);
    await collect();
    expect(github.requests.map((line) => line.replace(/\?.*/, ''))).toEqual([
      'GET /repos/acme/ingest',
      'GET /repos/acme/ingest/issues',
      'GET /repos/acme/ingest/pulls',
      'GET /repos/acme/ingest/pulls/2/reviews',
      'GET /repos/acme/ingest/issues/comments',
      'GET /repos/acme/ingest/pulls/comments',
      'GET /repos/acme/ingest/releases',
    ]);
  });

  test('leaves out what did not move in the history asked for, and tells an old thread that did as a whole', async () => {
    const repo = new RepositoryBuilder('acme/ingest');
    repo.issue(NOW - 90 * DAY, 'erin');
    repo.pull(NOW - 80 * DAY, 'bob');
    repo.issue(NOW - 70 * DAY, 'erin');
    repo.comment(NOW - 60 * DAY, 'alice', 2, 'early');
    const review = repo.review(NOW - 59 * DAY, 'alice', 2, 'COMMENTED');
    repo.reviewComment(NOW - 59 * DAY, 'alice', 2, 'a.ts', 'early inline', review);
    repo.comment(hours(3), 'alice', 2, 'late');
    await serve([repo]);
    await collect();
    expect([...exportItems(store)].map(({ thread, text }) => [thread, text])).toEqual([
      ['acme/ingest#2', 'Text of 2'],
      ['acme/ingest#2', 'early'],
      ['acme/ingest#2', 'late'],
      ['acme/ingest#2', ''],
      ['acme/ingest#2', 'early inline'],
    ]);
  });

  test('reads what lies beyond a hundred rows of each list', async () => {
    await serve([large()]);
    await collect();
    const kinds = new Map<string, number>();
    for (const { kind } of exportItems(store)) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    expect(Object.fromEntries(kinds)).toEqual({
      issue: 220,
      pull_request: 30,
      comment: 240,
      review: 130,
      review_comment: 130,
    });
  });

  test('does not lose the rows of a page of which all changed in the same second', async () => {
    const repo = new RepositoryBuilder('acme/ingest');
    for (let i = 0; i < 230; i += 1) repo.issue(hours(9), 'erin');
    for (let i = 0; i < 5; i += 1) repo.issue(hours(8), 'erin');
    await serve([repo]);
    await collect();
    expect(ids()).toHaveLength(235);
  });

  test('does not skip a row when another one moves to the end while the list is read', async () => {
    const repo = new RepositoryBuilder('acme/ingest');
    repo.issue(hours(200), 'erin');
    for (let i = 0; i < 150; i += 1) repo.comment(hours(190) + i * MINUTE, 'erin', 1, `comment ${i}`);
    await serve([repo]);
    for await (const batch of collecting()) {
      saveBatch(store, batch, NOW);
      if (batch.progress?.endsWith(' comments') === true)
        repo.data.comments[3]!.updated_at = '2026-11-20T06:59:00Z';
    }
    expect(ids()).toHaveLength(151);
  });
});

test('a pull request that changes while the repository is read keeps no stale review requests', async () => {
  const repo = new RepositoryBuilder('acme/ingest');
  repo.pull(hours(300), 'bob', { title: 'first' });
  for (let i = 0; i < 105; i += 1) repo.issue(hours(200 - i), 'erin');
  repo.pull(hours(20), 'bob', { title: 'second', asked: ['alice'] });
  await serve([repo]);
  let listed = false;
  await collect({
    fetch: async (input, init) => {
      const answer = await fetch(input, init);
      if (answer.url.includes('/pulls?') && !listed) {
        listed = true;
        repo.data.issues.at(-1)!.updated_at = '2026-11-20T06:00:00Z';
        repo.data.pulls.at(-1)!.requested_reviewers = [];
      }
      return answer;
    },
  });
  expect(listed).toBe(true);
  const second = store.connection.prepare(`SELECT review_requests_json FROM thread WHERE title = 'second'`);
  expect(second.get()).toEqual({ review_requests_json: '[]' });
});

/** Several pages of each list. */
function large(): RepositoryBuilder {
  const repo = new RepositoryBuilder('acme/ingest');
  for (let i = 0; i < 220; i += 1) repo.issue(hours(700) + i * MINUTE, 'erin');
  for (let i = 0; i < 30; i += 1) repo.pull(hours(690) + i * MINUTE, 'bob');
  for (let i = 0; i < 240; i += 1)
    repo.comment(hours(600) + i * MINUTE, 'alice', 1 + (i % 250), `comment ${i}`);
  for (let i = 0; i < 130; i += 1) {
    const review = repo.review(hours(500) + i * MINUTE, 'alice', 221 + (i % 2), 'COMMENTED');
    repo.reviewComment(hours(500) + i * MINUTE, 'alice', 221 + (i % 2), 'a.ts', `inline ${i}`, review);
  }
  return repo;
}

describe('a later run', () => {
  test('of a quiet repository changes nothing and asks little', async () => {
    await serve([everything()]);
    await collect();
    const before = rows();
    github.requests.length = 0;
    const again: Batch[] = [];
    for await (const batch of collecting()) {
      again.push(batch);
      const saved = saveBatch(store, batch, NOW);
      expect([saved.added, saved.changed]).toEqual([0, 0]);
    }
    expect(rows()).toEqual(before);
    expect(store.connection.prepare('SELECT count(*) AS n FROM change').get()).toEqual({ n: 0 });
    expect(github.requests.length).toBeLessThanOrEqual(7);
    expect(github.notModified()).toBe(1);
  });

  test('finds what is new, the late comment on an old issue included', async () => {
    const repo = new RepositoryBuilder('acme/ingest');
    repo.issue(NOW - 300 * DAY, 'erin');
    repo.comment(NOW - 299 * DAY, 'bob', 1, 'old');
    repo.issue(hours(40), 'erin');
    let now = NOW;
    await serve([repo], { now: () => now });
    await collect();
    expect(ids()).toEqual(['acme/ingest#2']);
    now = NOW + DAY;
    repo.comment(NOW + HOUR, 'alice', 1, 'late');
    expect(await collect({ asOf: now })).toEqual([]);
    expect([...exportItems(store)].map((row) => row.text)).toEqual(['Text of 1', 'old', 'late', 'Text of 2']);
  });

  test('records what changed, once', async () => {
    const repo = everything();
    let now = NOW;
    await serve([repo], { now: () => now });
    await collect();
    now = NOW + DAY;
    repo.data.issues[0]!.closed_at = '2026-11-20T09:00:00Z';
    repo.data.pulls[0]!.requested_reviewers = [];
    repo.data.issues[1]!.updated_at = '2026-11-20T10:00:00Z';
    await collect({ asOf: now });
    await collect({ asOf: now });
    const changes = store.connection.prepare('SELECT field, new, at, known FROM change ORDER BY id').all();
    expect(changes).toEqual([
      { field: 'state', new: 'closed', at: Date.parse('2026-11-20T09:00:00Z'), known: 1 },
      { field: 'review_requests', new: '[]', at: now, known: 0 },
    ]);
  });

  test('takes an edited comment whose issue did not move, and fetches that issue', async () => {
    const repo = new RepositoryBuilder('acme/ingest');
    repo.issue(NOW - 90 * DAY, 'erin', { updated_at: '2026-08-23T07:00:00Z' });
    repo.comment(NOW - 89 * DAY, 'bob', 1, 'edited');
    await serve([repo]);
    await collect();
    expect(ids()).toEqual([]);
    const edited = repo.data.comments[0]!;
    const issues = repo.data.issues;
    edited.updated_at = '2026-11-20T06:00:00Z';
    // GitHub's list of issues does not show it: an edit does not move the issue.
    github.faults.set([
      {
        match: /\/issues\?state=all/,
        action: { kind: 'garbage', body: '[]', type: 'application/json; charset=utf-8' },
      },
    ]);
    expect(await collect()).toEqual([]);
    expect(github.faults.fired).toEqual([1]);
    expect(issues).toHaveLength(1);
    expect(ids()).toEqual(['acme/ingest#1', `acme/ingest#1/comment/${edited.id}`]);
  });

  test('leaves out a comment whose issue is gone', async () => {
    const repo = everything();
    repo.comment(hours(2), 'bob', 77, 'on a deleted issue');
    await serve([repo]);
    expect(await collect()).toEqual([]);
    expect(ids()).toHaveLength(7);
  });

  test('reads history that was never asked for before', async () => {
    const repo = new RepositoryBuilder('acme/ingest');
    repo.issue(NOW - 50 * DAY, 'erin');
    repo.issue(NOW - 5 * DAY, 'erin');
    await serve([repo]);
    await collect();
    expect(ids()).toEqual(['acme/ingest#2']);
    await collect({ since: NOW - 60 * DAY });
    expect(ids()).toEqual(['acme/ingest#1', 'acme/ingest#2']);
  });

  test('follows a repository that was renamed', async () => {
    const repo = everything();
    const renamed: Record<string, string> = {};
    await serve([repo], { renamed });
    await collect();
    repo.data.repository.full_name = 'acme/intake';
    renamed['acme/ingest'] = 'acme/intake';
    repo.issue(hours(1), 'erin');
    expect(await collect()).toEqual([]);
    expect(ids()).toHaveLength(8);
    expect(ids().every((id) => id.startsWith('acme/intake'))).toBe(true);
  });
});

describe('the moment of the run', () => {
  test('hides later rows, undoes later ends, and leaves them for a later run', async () => {
    const repo = everything();
    repo.issue(NOW + HOUR, 'erin');
    repo.comment(NOW + HOUR, 'erin', 1, 'later');
    repo.review(NOW + HOUR, 'erin', 2, 'APPROVED', 'later');
    repo.reviewComment(NOW + HOUR, 'erin', 2, 'a.ts', 'later');
    repo.release(NOW + HOUR, 'bob', 'v2.0.0');
    repo.issue(NOW + 20 * HOUR, 'erin');
    repo.comment(NOW + 20 * HOUR, 'erin', 3, 'later still');
    repo.reviewComment(NOW + 20 * HOUR, 'erin', 2, 'a.ts', 'later still');
    repo.data.issues[0]!.closed_at = '2026-11-20T08:00:00Z';
    await serve([repo], { now: () => NOW + DAY });
    await collect();
    expect(ids()).toHaveLength(7);
    expect(rows()[0]).toMatchObject({ id: 'acme/ingest#1', state: 'open' });
    await collect({ asOf: NOW + DAY });
    expect(ids()).toHaveLength(15);
    expect(rows()[0]).toMatchObject({ id: 'acme/ingest#1', state: 'closed' });
  });
});

describe('a run that is killed', () => {
  test('goes on behind the last saved page, wherever it was', { timeout: 30_000 }, async () => {
    const repo = new RepositoryBuilder('acme/ingest');
    for (let i = 0; i < 105; i += 1) repo.issue(hours(700) + i * MINUTE, 'erin');
    for (let i = 0; i < 3; i += 1) repo.pull(hours(690) + i * MINUTE, 'bob');
    for (let i = 0; i < 105; i += 1) {
      repo.comment(hours(600) + i * MINUTE, 'alice', 1 + i, `comment ${i}`);
      const review = repo.review(hours(500) + i * MINUTE, 'alice', 106, 'COMMENTED');
      repo.reviewComment(hours(500) + i * MINUTE, 'alice', 106, 'a.ts', `inline ${i}`, review);
    }
    await serve([repo]);
    let batches = 0;
    for await (const batch of collecting()) {
      saveBatch(store, batch, NOW);
      batches += 1;
    }
    const whole = rows();
    expect(whole).toHaveLength(108 + 3 * 105);
    const requests = github.requests.length;
    for (let killed = 1; killed < batches; killed += 1) {
      const fresh = openStore(':memory:');
      const options = {
        cursor: (scope: string) => fresh.cursor('github', scope),
        knownThread: (container: string, ref: string) => knownGithubThread(fresh, container, ref),
      };
      github.requests.length = 0;
      let count = 0;
      for await (const batch of collecting(options)) {
        saveBatch(fresh, batch, NOW);
        count += 1;
        if (count === killed) break;
      }
      for await (const batch of collecting(options)) saveBatch(fresh, batch, NOW);
      expect(rows(fresh)).toEqual(whole);
      // Twice at most: the repository, a page of each list, and what belongs to the last page of issues (a list of pull
      // requests, four pages of reviews).
      expect(github.requests.length).toBeLessThanOrEqual(requests + 10);
      fresh.close();
    }
  });
});
