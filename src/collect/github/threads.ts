import type { z } from 'zod';

import type { AccountRow, ItemRow, ThreadRow } from '../../core/item.ts';

import { Comment, Issue, Pull, Review, ReviewComment, type Repository, type User } from './answers.ts';
import type { GithubClient } from './client.ts';
import {
  accountRows,
  commentRow,
  containerKey,
  issueRows,
  reviewCommentRow,
  reviewRow,
  threadKey,
  timeOf,
} from './map.ts';
import { RefusedByGithub } from './refusal.ts';

/** Rows that belong together; `accounts` may hold an account more than once. */
export interface Rows {
  threads: ThreadRow[];
  items: ItemRow[];
  accounts: AccountRow[];
}

export interface ThreadSource {
  client: GithubClient;
  asOf: number;
  /** Reads again what is stored. */
  full: boolean;
  /** Key of a thread that is stored already; null otherwise. */
  knownThread(container: string, ref: string): string | null;
}

const ALL = { per_page: 100 };

/** The threads of one repository, as whole as they must be before anything is said about them. */
export class Threads {
  private readonly source: ThreadSource;
  private readonly container: string;
  private readonly path: string;
  /** Threads of this run by number, saved with an earlier batch or the one being made. */
  private readonly keys = new Map<number, string>();
  /** Read with the first pull request: what `/issues` does not say about those changed since then. */
  private pulls: Map<number, Pull> | null = null;
  private readonly pullsSince: number;

  /** `pullsSince`: milliseconds UTC; pull requests that changed before are asked for one by one. */
  constructor(source: ThreadSource, repository: Repository, pullsSince: number) {
    this.source = source;
    this.container = containerKey(repository);
    this.path = `/repos/${repository.full_name}`;
    this.pullsSince = pullsSince;
  }

  /**
   * Rows of issues and pull requests with all reviews. A thread that began before `from` (milliseconds UTC) and is not stored yet
   * comes with all its earlier comments: the lists of comments start at `from`, and half a discussion misleads.
   */
  async rowsOf(issues: readonly Issue[], from: number): Promise<Rows> {
    const rows: Rows = { threads: [], items: [], accounts: [] };
    for (const issue of issues) {
      if (timeOf(issue.created_at) > this.source.asOf) continue;
      const pull = isPull(issue) ? await this.pullOf(issue) : null;
      const { thread, root } = issueRows(this.container, issue, pull, this.source.asOf);
      const fresh = this.source.full ? !this.keys.has(issue.number) : this.keyOf(issue.number) === null;
      this.keys.set(issue.number, thread.key);
      rows.threads.push(thread);
      rows.items.push(root);
      rows.accounts.push(
        ...accountRows([issue.user, ...(issue.assignees ?? []), ...(pull?.requested_reviewers ?? [])]),
      );
      const early = fresh && thread.createdAt < from;
      if (early && (issue.comments ?? 0) > 0) await this.addComments(rows, issue);
      if (pull !== null) await this.addReviews(rows, issue, early ? from : null);
    }
    return rows;
  }

  /** Key of a thread of this run, or of one that is stored; null where it must be fetched. */
  keyOf(number: number): string | null {
    return this.keys.get(number) ?? this.source.knownThread(this.container, String(number));
  }

  /** The issue of a comment whose thread is not known; null where it is gone or now in another repository. */
  async fetchIssue(number: number): Promise<Issue | null> {
    try {
      const { body } = await this.source.client.one(`${this.path}/issues/${number}`, Issue);
      return body.number === number ? body : null;
    } catch (error) {
      if (error instanceof RefusedByGithub && (error.status === 404 || error.status === 410)) return null;
      throw error;
    }
  }

  private async addReviews(rows: Rows, issue: Issue, earlierThan: number | null): Promise<void> {
    const reviews = await this.all(`/pulls/${issue.number}/reviews`, Review);
    const made = reviews.flatMap((review) => reviewRow(this.container, threadKey(issue), review) ?? []);
    this.add(rows, made, reviews);
    if (earlierThan === null || !made.some((review) => review.createdAt < earlierThan)) return;
    const comments = await this.all(`/pulls/${issue.number}/comments`, ReviewComment);
    this.add(
      rows,
      comments.map((comment) => reviewCommentRow(this.container, threadKey(issue), comment)),
      comments,
    );
  }

  private async addComments(rows: Rows, issue: Issue): Promise<void> {
    const comments = await this.all(`/issues/${issue.number}/comments`, Comment);
    this.add(
      rows,
      comments.map((comment) => commentRow(this.container, threadKey(issue), comment)),
      comments,
    );
  }

  private add(
    rows: Rows,
    items: readonly ItemRow[],
    written: readonly { user?: User | null | undefined }[],
  ): void {
    rows.items.push(...items.filter((item) => item.createdAt <= this.source.asOf));
    rows.accounts.push(...accountRows(written.map(({ user }) => user)));
  }

  /** A pull request at least as new as its issue: one that changed since the list was read is asked for again. */
  private async pullOf(issue: Issue): Promise<Pull> {
    this.pulls ??= await this.recentPulls();
    const listed = this.pulls.get(issue.number);
    if (listed !== undefined && listed.updated_at >= issue.updated_at) return listed;
    return (await this.source.client.one(`${this.path}/pulls/${issue.number}`, Pull)).body;
  }

  /** Newest change first, until older than `pullsSince`. What changes meanwhile comes to the front, so nothing is skipped. */
  private async recentPulls(): Promise<Map<number, Pull>> {
    const pulls = new Map<number, Pull>();
    let page = await this.source.client.page(`${this.path}/pulls`, Pull, {
      state: 'all',
      sort: 'updated',
      direction: 'desc',
      ...ALL,
    });
    while (page !== null) {
      for (const pull of page.rows) if (!pulls.has(pull.number)) pulls.set(pull.number, pull);
      const oldest = page.rows.at(-1)?.updated_at;
      if (page.next === null || oldest === undefined || timeOf(oldest) < this.pullsSince) break;
      page = await this.source.client.page(page.next, Pull);
    }
    return pulls;
  }

  private async all<T extends z.ZodType>(path: string, schema: T): Promise<z.infer<T>[]> {
    const rows: z.infer<T>[] = [];
    let page = await this.source.client.page(this.path + path, schema, ALL);
    while (page !== null) {
      rows.push(...page.rows);
      if (page.next === null) break;
      page = await this.source.client.page(page.next, schema);
    }
    return rows;
  }
}

function isPull(issue: Issue): boolean {
  return issue.pull_request !== null && issue.pull_request !== undefined;
}
