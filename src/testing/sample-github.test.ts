/** What stands in data/sample/github could have come from GitHub. */
import { describe, expect, it } from 'vitest';

import { numberOf, type RepositoryData } from './github/data.ts';
import { repositories } from './sample-parsed.ts';

describe('sample repositories', () => {
  for (const data of repositories) {
    const name = data.repository.full_name;
    const events = (number: number): string[] => [
      ...data.comments.filter((each) => numberOf(each.issue_url) === number).map((each) => each.created_at),
      ...(data.reviews[number] ?? []).map((each) => each.submitted_at ?? ''),
      ...data.review_comments
        .filter((each) => numberOf(each.pull_request_url) === number)
        .map((each) => each.created_at),
    ];

    it(`${name}: every comment and review belongs to something, by somebody who may read it`, () => {
      const numbers = data.issues.map((issue) => issue.number);
      const pulls = data.pulls.map((pull) => pull.number);
      expect(data.issues.filter((issue) => issue.pull_request).map((issue) => issue.number)).toEqual(pulls);
      expect(numbers).toEqual(expect.arrayContaining(data.comments.map((each) => numberOf(each.issue_url))));
      expect(pulls).toEqual(expect.arrayContaining(Object.keys(data.reviews).map(Number)));
      const reviews = new Map(
        Object.entries(data.reviews).flatMap(([pull, list]) => list.map((each) => [each.id, Number(pull)])),
      );
      const inline = new Set(data.review_comments.map((each) => each.id));
      for (const each of data.review_comments) {
        expect(reviews.get(each.pull_request_review_id ?? 0)).toBe(numberOf(each.pull_request_url));
      }
      const answered = data.review_comments.flatMap((each) => each['in_reply_to_id'] ?? []);
      expect(answered.filter((id) => typeof id !== 'number' || !inline.has(id))).toEqual([]);
      const readers = new Set(data.collaborators.map(({ login }) => login));
      const people = [
        ...data.issues.flatMap((issue) => [issue.user, ...(issue.assignees ?? [])]),
        ...data.pulls.flatMap((pull) => pull.requested_reviewers ?? []),
        ...data.comments.map((each) => each.user),
        ...Object.values(data.reviews).flatMap((list) => list.map((each) => each.user)),
      ];
      const strangers = people.filter((user) => user?.type !== 'Bot' && !readers.has(user?.login ?? ''));
      expect(strangers).toEqual([]);
    });

    it(`${name}: times follow each other and updated_at is the newest`, () => {
      for (const issue of data.issues) {
        const all = [issue.created_at, ...events(issue.number), issue.closed_at ?? ''].sort();
        expect(issue.updated_at, `#${issue.number}`).toBe(all.at(-1));
        for (const time of events(issue.number))
          expect(time > issue.created_at, `#${issue.number}`).toBe(true);
        expect(issue.state).toBe(issue.closed_at === null ? 'open' : 'closed');
        expect(issue['comments']).toBe(
          data.comments.filter((each) => numberOf(each.issue_url) === issue.number).length,
        );
        const pull = data.pulls.find((each) => each.number === issue.number);
        expect(pull?.merged_at ?? null).toBe(issue.pull_request?.merged_at ?? null);
        const kind = pull === undefined ? 'issues' : 'pull';
        expect(issue['html_url']).toBe(`https://github.com/${name}/${kind}/${issue.number}`);
      }
    });
  }

  it('gives no id twice, and one id to each login', () => {
    const ids = (pick: (data: RepositoryData) => { id: number }[]) =>
      repositories.flatMap(pick).map(({ id }) => id);
    for (const pick of [
      (data: RepositoryData) => data.issues,
      (data: RepositoryData) => data.pulls,
      (data: RepositoryData) => data.comments,
      (data: RepositoryData) => Object.values(data.reviews).flat(),
      (data: RepositoryData) => data.review_comments,
    ]) {
      expect(new Set(ids(pick))).toHaveLength(ids(pick).length);
    }
    const logins = new Map<string, number>();
    for (const { login, id } of repositories.flatMap((data) => [
      ...data.collaborators,
      ...data.issues.flatMap((issue) => issue.user ?? []),
      ...data.comments.flatMap((each) => each.user ?? []),
    ])) {
      expect(logins.get(login) ?? id).toBe(id);
      logins.set(login, id);
    }
    expect(new Set(logins.values())).toHaveLength(logins.size);
  });

  it('has every kind of thing that a briefing must tell apart', () => {
    const issues = repositories.flatMap((data) => data.issues);
    const pulls = repositories.flatMap((data) => data.pulls);
    const labels = issues.flatMap((issue) =>
      (issue.labels ?? []).map((each) => (typeof each === 'string' ? each : each.name)),
    );
    expect(labels).toEqual(expect.arrayContaining(['incident', 'bug', 'security', 'decision', 'docs']));
    expect(issues.map((issue) => issue.state_reason)).toEqual(
      expect.arrayContaining(['not_planned', 'completed']),
    );
    expect(pulls.filter((pull) => pull.draft)).toHaveLength(1);
    expect(pulls.filter((pull) => pull.merged_at).length).toBeGreaterThanOrEqual(5);
    expect(issues.filter((issue) => issue.user?.type === 'Bot').length).toBeGreaterThanOrEqual(3);
    const forAlice = pulls.filter((pull) =>
      pull.requested_reviewers?.some(({ login }) => login === 'alicem'),
    );
    expect(forAlice.length).toBeGreaterThanOrEqual(3);
  });
});
