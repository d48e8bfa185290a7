/** Whole REST objects from the short ones of the data: addresses, node ids and counts are derived, what is given wins. */
import { createHash } from 'node:crypto';

import {
  type CommentData,
  numberOf,
  type ReleaseData,
  type RepositoryData,
  type ReviewCommentData,
  type ReviewData,
  type UserData,
} from './data.ts';
import type { IssueView, View } from './view.ts';

type Json = Record<string, unknown>;

const REACTIONS = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes'];

function nodeId(kind: string, id: number | string): string {
  return `${kind}_${Buffer.from(String(id)).toString('base64url')}`;
}

function commit(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

/** Null for a deleted account. */
export function userShape(base: string, user: UserData | null): Json | null {
  if (user === null) return null;
  const url = `${base}/users/${encodeURIComponent(user.login)}`;
  return {
    node_id: nodeId('U', user.id),
    avatar_url: `https://avatars.githubusercontent.com/u/${user.id}?v=4`,
    gravatar_id: '',
    url,
    html_url: `https://github.com/${user.login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: user.login.endsWith('[bot]') ? 'Bot' : 'User',
    user_view_type: 'public',
    site_admin: false,
    ...user,
  };
}

/** The shapes of one repository, with `base` as the server's own address. */
export function shapesOf(data: RepositoryData, base: string) {
  const { repository: repo } = data;
  const api = `${base}/repos/${repo.full_name}`;
  const web = repo.html_url ?? `https://github.com/${repo.full_name}`;
  const pulls = new Set(data.pulls.map((pull) => pull.number));
  const person = (user: UserData | null): Json | null => userShape(base, user);
  const pageOf = (view: IssueView): string =>
    `${web}/${view.issue.pull_request ? 'pull' : 'issues'}/${view.number}`;
  const reactions = (url: string, counts: Record<string, unknown> = {}): Json => {
    const each = Object.fromEntries(REACTIONS.map((name) => [name, Number(counts[name] ?? 0)]));
    const total = Object.values(each).reduce((sum, count) => sum + count, 0);
    return { url: `${url}/reactions`, total_count: total, ...each };
  };
  const label = (given: string | { name: string }): Json => {
    const name = typeof given === 'string' ? given : given.name;
    return {
      id: Number.parseInt(commit(`${repo.id} ${name}`).slice(0, 8), 16),
      node_id: nodeId('LA', name),
      url: `${api}/labels/${encodeURIComponent(name)}`,
      name,
      color: 'ededed',
      default: false,
      description: null,
      ...(typeof given === 'string' ? {} : given),
    };
  };

  /** What issues and pull requests have in common; the moment decides over what the data says. */
  const common = (view: IssueView): Json => {
    const { issue } = view;
    const assignees = (issue.assignees ?? []).map(person);
    const closed = view.closedAt !== null || (issue.state === 'closed' && !issue.closed_at);
    return {
      number: view.number,
      title: issue.title,
      user: person(issue.user),
      labels: (issue.labels ?? []).map(label),
      state: closed ? 'closed' : 'open',
      locked: issue['locked'] ?? false,
      assignee: assignees[0] ?? null,
      assignees,
      milestone: issue['milestone'] ?? null,
      created_at: issue.created_at,
      updated_at: view.updated,
      closed_at: view.closedAt,
      author_association: issue['author_association'] ?? 'MEMBER',
      active_lock_reason: null,
      body: issue.body ?? null,
    };
  };

  return {
    repository: (view: View, mayPush: boolean): Json => {
      const began = data.issues[0]?.created_at ?? null;
      const moved = view.issues.reduce(
        (latest, row) => (row.updated > latest ? row.updated : latest),
        began ?? '',
      );
      return {
        node_id: nodeId('R', repo.id),
        description: null,
        fork: false,
        url: api,
        html_url: web,
        created_at: began,
        updated_at: moved === '' ? null : moved,
        pushed_at: moved === '' ? null : moved,
        has_issues: true,
        archived: false,
        disabled: false,
        visibility: repo.private ? 'private' : 'public',
        default_branch: 'main',
        open_issues_count: view.issues.filter((row) => row.closedAt === null).length,
        permissions: { admin: mayPush, maintain: mayPush, push: mayPush, triage: mayPush, pull: true },
        ...repo,
        owner: { ...person(repo.owner), type: repo.owner.type ?? 'Organization' },
      };
    },
    collaborator: (user: UserData): Json => {
      const permissions = { admin: false, maintain: false, push: false, triage: false, pull: true };
      return { permissions, role_name: 'read', ...person(user) };
    },
    issue: (view: IssueView): Json => {
      const { issue } = view;
      const url = `${api}/issues/${view.number}`;
      const isPull = Boolean(issue.pull_request);
      const page = pageOf(view);
      return {
        url,
        repository_url: api,
        labels_url: `${url}/labels{/name}`,
        comments_url: `${url}/comments`,
        events_url: `${url}/events`,
        html_url: page,
        id: issue.id,
        node_id: nodeId(isPull ? 'PR' : 'I', issue.id),
        ...common(view),
        comments: view.comments,
        ...(isPull && {
          draft: issue.draft ?? view.pull?.draft ?? false,
          pull_request: {
            url: `${api}/pulls/${view.number}`,
            html_url: page,
            diff_url: `${page}.diff`,
            patch_url: `${page}.patch`,
            merged_at: view.mergedAt,
          },
        }),
        closed_by: null,
        reactions: reactions(url, issue.reactions),
        timeline_url: `${url}/timeline`,
        performed_via_github_app: null,
        state_reason: view.closedAt === null || isPull ? null : (issue.state_reason ?? 'completed'),
      };
    },
    /** `whole`: with what only `/pulls/N` gives. */
    pull: (view: IssueView, whole: boolean): Json => {
      const url = `${api}/pulls/${view.number}`;
      const page = pageOf(view);
      const id = view.pull?.id ?? view.issue.id;
      const merged = view.mergedAt !== null;
      const links = {
        self: url,
        html: page,
        issue: `${api}/issues/${view.number}`,
        comments: `${api}/issues/${view.number}/comments`,
        review_comments: `${url}/comments`,
      };
      const side = (label: string): Json => ({
        label: `${repo.owner.login}:${label}`,
        ref: label,
        sha: commit(`${repo.id} ${label}`),
        user: person(repo.owner),
        repo: null,
      });
      return {
        url,
        id,
        node_id: nodeId('PR', id),
        html_url: page,
        diff_url: `${page}.diff`,
        patch_url: `${page}.patch`,
        issue_url: links.issue,
        comments_url: links.comments,
        review_comments_url: links.review_comments,
        ...common(view),
        merged_at: view.mergedAt,
        merge_commit_sha: merged ? commit(`${repo.id} merge ${view.number}`) : null,
        requested_reviewers: (view.pull?.requested_reviewers ?? []).map(person),
        requested_teams: view.pull?.['requested_teams'] ?? [],
        draft: view.pull?.draft ?? view.issue.draft ?? false,
        head: { ...side(`pr-${view.number}`), ...json(view.pull?.['head']) },
        base: { ...side('main'), ...json(view.pull?.['base']) },
        auto_merge: null,
        _links: Object.fromEntries(Object.entries(links).map(([rel, href]) => [rel, { href }])),
        ...(whole && {
          merged,
          mergeable: null,
          rebaseable: null,
          mergeable_state: 'unknown',
          merged_by: null,
          maintainer_can_modify: false,
          comments: view.comments,
          review_comments: view.reviewComments,
        }),
      };
    },
    comment: (comment: CommentData): Json => {
      const number = numberOf(comment.issue_url);
      const url = `${api}/issues/comments/${comment.id}`;
      return {
        author_association: 'MEMBER',
        performed_via_github_app: null,
        node_id: nodeId('IC', comment.id),
        html_url: `${web}/${pulls.has(number) ? 'pull' : 'issues'}/${number}#issuecomment-${comment.id}`,
        ...comment,
        url,
        issue_url: `${api}/issues/${number}`,
        user: person(comment.user),
        updated_at: comment.updated_at ?? comment.created_at,
        body: comment.body ?? '',
        reactions: reactions(url, comment.reactions),
      };
    },
    review: (number: number, review: ReviewData): Json => {
      return {
        author_association: 'MEMBER',
        node_id: nodeId('PRR', review.id),
        html_url: `${web}/pull/${number}#pullrequestreview-${review.id}`,
        commit_id: commit(`${repo.id} pr-${number}`),
        ...review,
        pull_request_url: `${api}/pulls/${number}`,
        user: person(review.user),
        body: review.body ?? '',
      };
    },
    reviewComment: (comment: ReviewCommentData): Json => {
      const number = numberOf(comment.pull_request_url);
      const url = `${api}/pulls/comments/${comment.id}`;
      return {
        author_association: 'MEMBER',
        node_id: nodeId('PRRC', comment.id),
        html_url: `${web}/pull/${number}#discussion_r${comment.id}`,
        diff_hunk: '',
        path: '',
        commit_id: commit(`${repo.id} pr-${number}`),
        pull_request_review_id: null,
        ...comment,
        url,
        pull_request_url: `${api}/pulls/${number}`,
        user: person(comment.user),
        updated_at: comment.updated_at ?? comment.created_at,
        body: comment.body ?? '',
        reactions: reactions(url, comment.reactions),
      };
    },
    release: (release: ReleaseData): Json => {
      const url = `${api}/releases/${release.id}`;
      return {
        node_id: nodeId('RE', release.id),
        html_url: `${web}/releases/tag/${release.tag_name}`,
        assets_url: `${url}/assets`,
        upload_url: `${url}/assets{?name,label}`,
        tarball_url: `${api}/tarball/${release.tag_name}`,
        zipball_url: `${api}/zipball/${release.tag_name}`,
        target_commitish: 'main',
        name: null,
        draft: false,
        prerelease: false,
        assets: [],
        ...release,
        url,
        author: person(release.author),
        body: release.body ?? '',
      };
    },
  };
}

export type Shapes = ReturnType<typeof shapesOf>;

function json(value: unknown): Json {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
