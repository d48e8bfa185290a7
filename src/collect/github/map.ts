/** GitHub's answers as rows of the store. Pure: no request, no clock. */
import type {
  AccountRow,
  ContainerRow,
  ItemRow,
  Reaction,
  State,
  ThreadRow,
  Visibility,
} from '../../core/item.ts';
import { storedText } from '../../core/text.ts';

import type { Comment, Issue, Pull, Release, Repository, Review, ReviewComment, User } from './answers.ts';
import { mentionedLogins } from './mentions.ts';

/** GitHub attributes what a deleted account wrote to https://github.com/ghost, or to null. Both are nobody. */
const GHOST = 10137;

type Author = User | null | undefined;

export function containerKey(repository: Repository): string {
  return `repo:${repository.id}`;
}

export function visibilityOf(repository: Repository): Visibility {
  return repository.visibility ?? (repository.private === false ? 'public' : 'private');
}

export function containerRow(repository: Repository): ContainerRow {
  return {
    key: containerKey(repository),
    kind: 'repository',
    name: repository.full_name,
    title: repository.full_name,
    visibility: visibilityOf(repository),
    url: repository.html_url ?? null,
  };
}

/** Null for a ghost. */
export function accountKey(user: Author): string | null {
  return user === null || user === undefined || user.id === GHOST ? null : `user:${user.id}`;
}

/** One row for each account, ghosts left out. Lists show logins only, so the login stands for the name. */
export function accountRows(users: readonly Author[]): AccountRow[] {
  const rows = new Map<string, AccountRow>();
  for (const user of users) {
    const key = accountKey(user);
    if (key === null || user === null || user === undefined) continue;
    rows.set(key, {
      key,
      handle: user.login,
      name: user.login,
      email: null,
      bot: user.type === 'Bot' || user.login.endsWith('[bot]'),
      guest: false,
      timezone: null,
      deleted: false,
    });
  }
  return [...rows.values()];
}

/** Milliseconds of GitHub's ISO times. Throws RangeError for what is none. */
export function timeOf(iso: string): number {
  const ms = Date.parse(iso);
  if (Number.isNaN(ms)) throw new RangeError(`not a time: ${iso.slice(0, 40)}`);
  return ms;
}

/** Of an optional time: null where absent or after `asOf`. */
function timeBy(iso: string | null | undefined, asOf: number): number | null {
  if (iso === null || iso === undefined) return null;
  const ms = timeOf(iso);
  return ms <= asOf ? ms : null;
}

export function threadKey(issue: Issue): string {
  return `issue:${issue.id}`;
}

export interface ThreadAndRoot {
  thread: ThreadRow;
  root: ItemRow;
}

/**
 * An issue or pull request as thread and root item. Both are keyed by the id that `/issues` gives, because a pull request has
 * another one in `/pulls`. `pull` is needed for a pull request's review requests. What was closed or merged after `asOf` is open.
 * Where the source keeps no time of its own for the latest reply, `latestReply` is null: the replies tell it.
 */
export function issueRows(container: string, issue: Issue, pull: Pull | null, asOf: number): ThreadAndRoot {
  const isPull = issue.pull_request !== null && issue.pull_request !== undefined;
  const mergedAt = timeBy(issue.pull_request?.merged_at ?? pull?.merged_at, asOf);
  const closedAt = timeBy(issue.closed_at, asOf);
  const state = stateOf(issue, closedAt, mergedAt, asOf);
  const shared = {
    key: threadKey(issue),
    container,
    kind: isPull ? ('pull_request' as const) : ('issue' as const),
    title: storedText(issue.title),
    author: accountKey(issue.user),
    createdAt: timeOf(issue.created_at),
    updatedAt: timeOf(issue.updated_at),
    state,
    url: issue.html_url ?? null,
  };
  const text = storedText(issue.body ?? '');
  return {
    thread: {
      ...shared,
      ref: String(issue.number),
      labels: (issue.labels ?? []).flatMap((label) => {
        const name = typeof label === 'string' ? label : label.name;
        return name === null || name === undefined ? [] : [storedText(name)];
      }),
      assignees: keysOf(issue.assignees),
      reviewRequests: keysOf(pull?.requested_reviewers),
      replyCount: issue.comments ?? 0,
      latestReply: null,
      stateAt: state === 'merged' ? mergedAt : state === 'closed' ? closedAt : null,
      stateReason: state === 'closed' ? (issue.state_reason ?? null) : null,
    },
    root: {
      ...shared,
      thread: shared.key,
      ref: '',
      text,
      mentions: mentionsOf(text),
      reactions: reactionsOf(issue.reactions),
      paths: [],
      raw: pull === null ? issue : { issue, pull },
    },
  };
}

function stateOf(issue: Issue, closedAt: number | null, mergedAt: number | null, asOf: number): State {
  if (mergedAt !== null) return 'merged';
  const closedLater = timeBy(issue.closed_at, Infinity) !== null && closedAt === null && asOf < Infinity;
  if (issue.state === 'closed' && !closedLater) return 'closed';
  return issue.draft === true ? 'draft' : 'open';
}

/** The number of the issue or pull request that a comment belongs to; null where its address has none. */
export function threadNumber(address: string): number | null {
  const number = /\/(?:issues|pulls)\/(\d+)$/.exec(address)?.[1];
  return number === undefined ? null : Number(number);
}

export function commentRow(container: string, thread: string, comment: Comment): ItemRow {
  return {
    ...commentFields(container, thread, comment),
    key: `comment:${comment.id}`,
    kind: 'comment',
    ref: `comment/${comment.id}`,
    paths: [],
  };
}

export function reviewCommentRow(container: string, thread: string, comment: ReviewComment): ItemRow {
  const path = comment.path ?? '';
  return {
    ...commentFields(container, thread, comment),
    key: `review_comment:${comment.id}`,
    kind: 'review_comment',
    ref: `review_comment/${comment.id}`,
    paths: path === '' ? [] : [path],
  };
}

function commentFields(
  container: string,
  thread: string,
  comment: Comment | ReviewComment,
): Omit<ItemRow, 'key' | 'kind' | 'ref' | 'paths'> {
  const text = storedText(comment.body ?? '');
  return {
    thread,
    container,
    author: accountKey(comment.user),
    createdAt: timeOf(comment.created_at),
    updatedAt: timeOf(comment.updated_at),
    state: null,
    title: null,
    text,
    url: comment.html_url ?? null,
    mentions: mentionsOf(text),
    reactions: reactionsOf(comment.reactions),
    raw: comment,
  };
}

const REVIEW_STATES: Readonly<Record<string, State>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes_requested',
  COMMENTED: 'commented',
  DISMISSED: 'dismissed',
};

/** Null for a pending review: only its author sees it. A review without text stays, as its state is what was said. */
export function reviewRow(container: string, thread: string, review: Review): ItemRow | null {
  if (review.submitted_at === null || review.submitted_at === undefined || review.state === 'PENDING')
    return null;
  const text = storedText(review.body ?? '');
  const at = timeOf(review.submitted_at);
  return {
    key: `review:${review.id}`,
    thread,
    container,
    kind: 'review',
    ref: `review/${review.id}`,
    author: accountKey(review.user),
    createdAt: at,
    updatedAt: at,
    state: REVIEW_STATES[review.state] ?? 'commented',
    title: null,
    text,
    url: review.html_url ?? null,
    mentions: mentionsOf(text),
    reactions: [],
    paths: [],
    raw: review,
  };
}

/** A release as a thread of its own; null for a draft. */
export function releaseRows(container: string, release: Release): ThreadAndRoot | null {
  if (release.draft === true || release.published_at === null || release.published_at === undefined)
    return null;
  const at = timeOf(release.published_at);
  const name = release.name ?? '';
  const text = storedText(release.body ?? '');
  const shared = {
    key: `release:${release.id}`,
    container,
    kind: 'release' as const,
    title: storedText(name.trim() === '' ? release.tag_name : name),
    author: accountKey(release.author),
    createdAt: at,
    updatedAt: at,
    state: null,
    url: release.html_url ?? null,
  };
  return {
    thread: {
      ...shared,
      ref: `@${release.tag_name}`,
      labels: [],
      assignees: [],
      reviewRequests: [],
      replyCount: 0,
      latestReply: null,
      stateAt: null,
    },
    root: {
      ...shared,
      thread: shared.key,
      ref: '',
      text,
      mentions: mentionsOf(text),
      reactions: reactionsOf(release.reactions),
      paths: [],
      raw: release,
    },
  };
}

function keysOf(users: readonly User[] | null | undefined): string[] {
  return (users ?? []).flatMap((user) => accountKey(user) ?? []);
}

/** `login:NAME`; the store knows whose it is once the account was seen. */
function mentionsOf(text: string): string[] {
  return mentionedLogins(text).map((login) => `login:${login}`);
}

/** GitHub tells how many reacted, not who. */
function reactionsOf(counts: Readonly<Record<string, unknown>> | null | undefined): Reaction[] {
  return Object.entries(counts ?? {}).flatMap(([name, count]) =>
    typeof count === 'number' && count > 0 && name !== 'total_count' ? [{ name, count, accounts: [] }] : [],
  );
}
