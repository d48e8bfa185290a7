import { isoUtc } from '../../core/time.ts';

import {
  type CommentData,
  type IssueData,
  numberOf,
  type PullData,
  type ReleaseData,
  type RepositoryData,
  type ReviewCommentData,
  type ReviewData,
} from './data.ts';

/** An issue or pull request as it stands at the server's moment. */
export interface IssueView {
  issue: IssueData;
  pull: PullData | null;
  number: number;
  created: string;
  updated: string;
  closedAt: string | null;
  mergedAt: string | null;
  comments: number;
  reviewComments: number;
}

/** What exists of a repository at a moment; everything made later is hidden and what was closed later is open. */
export interface View {
  issues: IssueView[];
  comments: CommentData[];
  reviewComments: ReviewCommentData[];
  reviews(number: number): ReviewData[];
  releases: ReleaseData[];
}

/** `now` in milliseconds UTC. Data may be changed between requests: nothing is kept. */
export function viewOf(data: RepositoryData, now: number): View {
  const moment = isoUtc(now);
  const seen = (time: string | null | undefined): time is string =>
    time !== null && time !== undefined && time <= moment;
  const comments = data.comments.filter((comment) => seen(comment.created_at));
  const reviewComments = data.review_comments.filter((comment) => seen(comment.created_at));
  const reviews = (number: number): ReviewData[] =>
    (data.reviews[String(number)] ?? []).filter((review) => seen(review.submitted_at));
  const commentsOf = groupBy(comments, (comment) => numberOf(comment.issue_url));
  const inlineOf = groupBy(reviewComments, (comment) => numberOf(comment.pull_request_url));
  const pullOf = new Map(data.pulls.map((pull) => [pull.number, pull]));

  const issues = data.issues
    .filter((issue) => seen(issue.created_at))
    .map((issue): IssueView => {
      const pull = pullOf.get(issue.number) ?? null;
      const merged = issue.pull_request?.merged_at ?? pull?.merged_at;
      const mergedAt = seen(merged) ? merged : null;
      const closedAt = seen(issue.closed_at) ? issue.closed_at : mergedAt;
      const said = [...(commentsOf.get(issue.number) ?? []), ...(inlineOf.get(issue.number) ?? [])];
      const times = [
        issue.updated_at,
        issue.closed_at,
        merged,
        ...said.flatMap((comment) => [comment.created_at, comment.updated_at]),
        ...reviews(issue.number).map((review) => review.submitted_at),
      ].filter(seen);
      return {
        issue,
        pull,
        number: issue.number,
        created: issue.created_at,
        updated: times.reduce((latest, time) => (time > latest ? time : latest), issue.created_at),
        closedAt,
        mergedAt,
        comments: commentsOf.get(issue.number)?.length ?? 0,
        reviewComments: inlineOf.get(issue.number)?.length ?? 0,
      };
    });
  const releases = data.releases.filter((release) => release.draft !== true && seen(release.published_at));
  releases.sort((a, b) => (a.created_at < b.created_at ? 1 : -1));
  return { issues, comments, reviewComments, reviews, releases };
}

function groupBy<T>(list: readonly T[], keyOf: (entry: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const entry of list) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
}
