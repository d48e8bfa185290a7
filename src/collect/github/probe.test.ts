import { afterEach, expect, test } from 'vitest';

import { RepositoryBuilder } from '../../testing/github/builder.ts';
import { type EmulatedGithub, type GithubOptions, startGithub } from '../../testing/github/server.ts';

import { probeGithub, type ProbeGithubOptions } from './probe.ts';

let github: EmulatedGithub;
afterEach(() => github.close());

async function probe(options: Partial<GithubOptions>, change: Partial<ProbeGithubOptions> = {}) {
  const open = new RepositoryBuilder('acme/ingest');
  const secret = new RepositoryBuilder('acme/pricing', {
    private: true,
    id: 50_000,
    collaborators: ['alice', 'bob'],
  });
  github = await startGithub({ data: [open.data, secret.data], ...options });
  return probeGithub(
    {
      settings: { repos: ['acme/ingest', 'acme/pricing'], org: null, readers: {}, apiUrl: github.url },
      secrets: { githubToken: 'good', githubApp: null },
      fetch,
      wait: () => Promise.resolve(),
      now: Date.now,
      ...change,
    },
    new AbortController().signal,
  );
}

test('tells who the token is, what is left of the budget, and what it can read', async () => {
  const found = await probe({ login: 'brief-reader', rate: 100 });
  expect(found).toMatchObject({
    who: 'brief-reader',
    app: false,
    budget: { limit: 100, remaining: 99 },
    problems: [],
    repositories: [
      { name: 'acme/ingest', visibility: 'public', readers: null, problems: [] },
      { name: 'acme/pricing', visibility: 'private', readers: 'source', readerCount: 2, problems: [] },
    ],
  });
  expect(Math.abs(found.clockSkewMs ?? Infinity)).toBeLessThan(5000);
});

test('tells what to do about a repository that cannot be seen', async () => {
  const found = await probe({}, { secrets: { githubToken: 'token-for-mallory', githubApp: null } });
  expect(found.repositories[1]).toMatchObject({
    visibility: null,
    problems: [
      {
        what: 'acme/pricing cannot be read (404 Not Found)',
        todo: 'Check the name in brief.yaml; a private repository must be among those the token was made for.',
      },
    ],
  });
});

test('tells what to do where the list of collaborators is refused', async () => {
  const found = await probe({ admins: [], login: 'bob' });
  expect(found.repositories[1]).toMatchObject({
    visibility: 'private',
    readers: 'unknown',
    problems: [
      {
        todo: 'Give the token push rights on acme/pricing, or name the logins under github.readers in brief.yaml.',
      },
    ],
  });
});

test('names the permission that is missing', async () => {
  const headers = { 'x-accepted-github-permissions': 'issues=read' };
  const message = 'Resource not accessible by personal access token';
  const found = await probe({
    faults: [{ match: /acme\/ingest\/issues/, action: { kind: 'status', status: 403, message, headers } }],
  });
  expect(found.repositories[0]?.problems).toEqual([
    {
      what: 'issues and pull requests of acme/ingest cannot be read (the token lacks a permission (issues=read))',
      todo: 'Give the token of GITHUB_TOKEN, or the app, the permission issues=read.',
    },
  ]);
});

test('a bad token is an error that names the variable', async () => {
  const run = probe({}, { secrets: { githubToken: 'bad-one', githubApp: null } });
  await expect(run).rejects.toMatchObject({ code: 'github.bad-token' });
});
