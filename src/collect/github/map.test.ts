import { expect, test } from 'vitest';

import type { Issue } from './answers.ts';
import {
  accountKey,
  accountRows,
  commentRow,
  containerRow,
  issueRows,
  releaseRows,
  reviewCommentRow,
  reviewRow,
  threadNumber,
} from './map.ts';

const alice = { login: 'alicem', id: 11, type: 'User' };
const issue: Issue = {
  id: 501,
  number: 12,
  title: 'Kafka lag\u0301',
  body: 'Please look, @bob.\r\nThanks',
  user: alice,
  state: 'open',
  labels: ['bug', { name: 'incident' }],
  assignees: [alice],
  comments: 3,
  created_at: '2026-11-01T08:00:00Z',
  updated_at: '2026-11-02T08:00:00Z',
  closed_at: null,
  html_url: 'https://github.com/acme/ingest/issues/12',
  reactions: { url: 'x', total_count: 3, '+1': 2, eyes: 1, heart: 0 },
};
const pullIssue: Issue = { ...issue, pull_request: { merged_at: null } };
const NOV3 = Date.parse('2026-11-03T00:00:00Z');

test('an issue becomes a thread and its root', () => {
  const { thread, root } = issueRows('repo:1', issue, null, NOV3);
  expect(thread).toEqual({
    key: 'issue:501',
    container: 'repo:1',
    kind: 'issue',
    ref: '12',
    title: 'Kafka laǵ'.normalize('NFC'),
    state: 'open',
    author: 'user:11',
    createdAt: Date.parse('2026-11-01T08:00:00Z'),
    updatedAt: Date.parse('2026-11-02T08:00:00Z'),
    url: 'https://github.com/acme/ingest/issues/12',
    labels: ['bug', 'incident'],
    assignees: ['user:11'],
    reviewRequests: [],
    replyCount: 3,
    latestReply: null,
    stateAt: null,
    stateReason: null,
  });
  expect(root).toMatchObject({
    key: 'issue:501',
    thread: 'issue:501',
    kind: 'issue',
    ref: '',
    text: 'Please look, @bob.\nThanks',
    mentions: ['login:bob'],
    reactions: [
      { name: '+1', count: 2, accounts: [] },
      { name: 'eyes', count: 1, accounts: [] },
    ],
  });
});

test('a pull request has the id of its issue and the review requests of /pulls', () => {
  const pull = { id: 999, number: 12, updated_at: issue.updated_at, requested_reviewers: [alice] };
  const { thread } = issueRows('repo:1', pullIssue, pull, NOV3);
  expect(thread).toMatchObject({ key: 'issue:501', kind: 'pull_request', reviewRequests: ['user:11'] });
});

test.each([
  ['open', { state: 'open' }, null],
  ['draft', { state: 'open', draft: true }, null],
  ['closed', { state: 'closed', closed_at: '2026-11-02T08:00:00Z' }, '2026-11-02T08:00:00Z'],
  [
    'merged',
    {
      state: 'closed',
      closed_at: '2026-11-02T08:00:00Z',
      pull_request: { merged_at: '2026-11-02T07:59:59Z' },
    },
    '2026-11-02T07:59:59Z',
  ],
] as const)('a pull request is %s', (state, change, since) => {
  const { thread, root } = issueRows('repo:1', { ...pullIssue, ...change }, null, NOV3);
  expect(thread.state).toBe(state);
  expect(root.state).toBe(state);
  expect(thread.stateAt).toBe(since === null ? null : Date.parse(since));
});

test('what was closed or merged after the moment of the run is still open', () => {
  const later = { ...pullIssue, state: 'closed' as const, closed_at: '2026-11-04T08:00:00Z' };
  expect(issueRows('repo:1', later, null, NOV3).thread).toMatchObject({ state: 'open', stateAt: null });
  const merged = { ...later, pull_request: { merged_at: '2026-11-04T08:00:00Z' } };
  expect(issueRows('repo:1', merged, null, NOV3).thread.state).toBe('open');
});

test('comments say which thread they belong to and which path they are about', () => {
  const fields = {
    id: 7,
    body: 'ok',
    user: alice,
    created_at: '2026-11-02T08:00:00Z',
    updated_at: '2026-11-02T09:00:00Z',
  };
  expect(threadNumber('https://api.github.com/repos/acme/ingest/issues/12')).toBe(12);
  expect(threadNumber('https://api.github.com/repos/acme/ingest/pulls/13')).toBe(13);
  expect(commentRow('repo:1', 'issue:501', { ...fields, issue_url: '' })).toMatchObject({
    key: 'comment:7',
    ref: 'comment/7',
    kind: 'comment',
    thread: 'issue:501',
    paths: [],
    updatedAt: Date.parse('2026-11-02T09:00:00Z'),
  });
  const inline = { ...fields, pull_request_url: '', path: 'src/a.ts' };
  expect(reviewCommentRow('repo:1', 'issue:501', inline)).toMatchObject({
    key: 'review_comment:7',
    ref: 'review_comment/7',
    paths: ['src/a.ts'],
  });
});

test('a review without text stays, a pending one does not', () => {
  const review = { id: 8, body: '', user: null, state: 'COMMENTED', submitted_at: '2026-11-02T08:00:00Z' };
  expect(reviewRow('repo:1', 'issue:501', review)).toMatchObject({
    key: 'review:8',
    ref: 'review/8',
    state: 'commented',
    author: null,
    text: '',
  });
  expect(reviewRow('repo:1', 'issue:501', { ...review, state: 'APPROVED' })?.state).toBe('approved');
  expect(reviewRow('repo:1', 'issue:501', { ...review, state: 'CHANGES_REQUESTED' })?.state).toBe(
    'changes_requested',
  );
  expect(reviewRow('repo:1', 'issue:501', { ...review, state: 'PENDING', submitted_at: null })).toBeNull();
});

test('a release is a thread of its own, named after its tag where it has no name', () => {
  const release = {
    id: 3,
    tag_name: 'v1.2.0',
    name: '',
    body: 'Faster',
    author: alice,
    created_at: '2026-11-01T08:00:00Z',
    published_at: '2026-11-02T08:00:00Z',
  };
  expect(releaseRows('repo:1', release)).toMatchObject({
    thread: { key: 'release:3', kind: 'release', ref: '@v1.2.0', title: 'v1.2.0' },
    root: {
      key: 'release:3',
      kind: 'release',
      text: 'Faster',
      createdAt: Date.parse('2026-11-02T08:00:00Z'),
    },
  });
  expect(releaseRows('repo:1', { ...release, draft: true })).toBeNull();
});

test('bots are told by type or login, ghosts are nobody', () => {
  const bots = accountRows([
    { login: 'renovate[bot]', id: 1, type: 'User' },
    { login: 'copilot', id: 2, type: 'Bot' },
    alice,
    alice,
    null,
    { login: 'ghost', id: 10137, type: 'User' },
  ]);
  expect(bots.map(({ key, bot }) => [key, bot])).toEqual([
    ['user:1', true],
    ['user:2', true],
    ['user:11', false],
  ]);
  expect(accountKey({ login: 'ghost', id: 10137 })).toBeNull();
});

test('a repository whose visibility is not told is private unless it says otherwise', () => {
  expect(containerRow({ id: 1, full_name: 'a/b' }).visibility).toBe('private');
  expect(containerRow({ id: 1, full_name: 'a/b', private: false }).visibility).toBe('public');
  expect(containerRow({ id: 1, full_name: 'a/b', private: true, visibility: 'internal' }).visibility).toBe(
    'internal',
  );
});
