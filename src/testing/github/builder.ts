import { isoUtc } from '../../core/time.ts';

import type { IssueData, RepositoryData, UserData } from './data.ts';

/** Builds the data of one repository in the order in which things happened; ids rise with each thing. For tests. */
export class RepositoryBuilder {
  readonly data: RepositoryData;
  private id: number;

  constructor(fullName: string, options: { private?: boolean; id?: number; collaborators?: string[] } = {}) {
    const [owner = '', name = ''] = fullName.split('/');
    this.id = options.id ?? 1000;
    this.data = {
      repository: {
        id: this.next(),
        name,
        full_name: fullName,
        private: options.private ?? false,
        visibility: options.private === true ? 'private' : 'public',
        owner: { login: owner, id: 9, type: 'Organization' },
        html_url: `https://github.com/${fullName}`,
      },
      collaborators: (options.collaborators ?? []).map(userNamed),
      issues: [],
      pulls: [],
      comments: [],
      reviews: {},
      review_comments: [],
      releases: [],
    };
  }

  issue(at: number, login: string, more: Partial<IssueData> = {}): IssueData {
    const number = more.number ?? this.data.issues.length + 1;
    const issue: IssueData = {
      id: this.next(),
      number,
      title: `Issue ${number}`,
      body: `Text of ${number}`,
      user: userNamed(login),
      created_at: isoUtc(at),
      closed_at: null,
      ...more,
    };
    this.data.issues.push(issue);
    return issue;
  }

  pull(at: number, login: string, more: Partial<IssueData> & { asked?: string[] } = {}): IssueData {
    const { asked = [], ...rest } = more;
    const issue = this.issue(at, login, { pull_request: { merged_at: null }, ...rest });
    this.data.pulls.push({
      id: this.next(),
      number: issue.number,
      requested_reviewers: asked.map(userNamed),
    });
    return issue;
  }

  comment(at: number, login: string | null, number: number, body: string): number {
    const id = this.next();
    const user = login === null ? null : userNamed(login);
    this.data.comments.push({ id, body, user, created_at: isoUtc(at), issue_url: `/issues/${number}` });
    return id;
  }

  review(at: number | null, login: string | null, number: number, state: string, body = ''): number {
    const id = this.next();
    const user = login === null ? null : userNamed(login);
    (this.data.reviews[String(number)] ??= []).push({
      id,
      body,
      user,
      state,
      submitted_at: at === null ? null : isoUtc(at),
    });
    return id;
  }

  reviewComment(at: number, login: string, number: number, path: string, body: string, review = 0): number {
    const id = this.next();
    this.data.review_comments.push({
      id,
      body,
      path,
      user: userNamed(login),
      created_at: isoUtc(at),
      pull_request_url: `/pulls/${number}`,
      pull_request_review_id: review,
    });
    return id;
  }

  release(at: number, login: string, tag: string, body = ''): number {
    const id = this.next();
    const times = { created_at: isoUtc(at), published_at: isoUtc(at) };
    this.data.releases.push({ id, tag_name: tag, name: tag, body, author: userNamed(login), ...times });
    return id;
  }

  private next(): number {
    this.id += 1;
    return this.id;
  }
}

/** A user whose id depends on the login alone. */
export function userNamed(login: string): UserData {
  let id = 7;
  for (const letter of login) id = (id * 31 + (letter.codePointAt(0) ?? 0)) % 90_000_000;
  return { login, id: 1_000_000 + id, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}
