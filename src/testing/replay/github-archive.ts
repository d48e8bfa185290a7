import { numberOf, type RepositoryData } from '../github/data.ts';

/** The repository in the format of the replay server's archives: one item a thread, with all that belongs to it. */
export function archiveOf(data: RepositoryData): unknown {
  const login = (user: { login: string } | null): string => user?.login ?? 'ghost';
  const logins = (users: readonly { login: string }[] | undefined): string[] =>
    (users ?? []).map((user) => user.login);
  const counts = (reactions: Record<string, unknown> | undefined): Record<string, unknown> =>
    reactions === undefined ? {} : { reactions };
  const pulls = new Map(data.pulls.map((pull) => [pull.number, pull]));
  const items = data.issues.map((issue) => {
    const pull = pulls.get(issue.number);
    const inline = data.review_comments.filter(
      (comment) => numberOf(comment.pull_request_url) === issue.number,
    );
    return {
      number: issue.number,
      kind: issue.pull_request ? 'pull' : 'issue',
      title: issue.title,
      body: issue.body ?? '',
      state: issue.state ?? 'open',
      author: login(issue.user),
      labels: (issue.labels ?? []).map((label) => (typeof label === 'string' ? label : label.name)),
      assignees: logins(issue.assignees),
      created_at: issue.created_at,
      updated_at: issue.updated_at ?? issue.created_at,
      closed_at: issue.closed_at ?? null,
      merged_at: issue.pull_request?.merged_at ?? null,
      draft: issue.draft ?? pull?.draft ?? false,
      requested_reviewers: logins(pull?.requested_reviewers),
      ...counts(issue.reactions),
      comments: data.comments
        .filter((comment) => numberOf(comment.issue_url) === issue.number)
        .map((comment) => ({
          id: comment.id,
          author: login(comment.user),
          body: comment.body ?? '',
          created_at: comment.created_at,
          updated_at: comment.updated_at ?? comment.created_at,
          ...counts(comment.reactions),
        })),
      reviews: (data.reviews[String(issue.number)] ?? []).map((review) => ({
        id: review.id,
        author: login(review.user),
        state: review.state,
        body: review.body ?? '',
        created_at: review.submitted_at,
        comments: inline
          .filter((comment) => comment.pull_request_review_id === review.id)
          .map((comment) => ({
            id: comment.id,
            author: login(comment.user),
            body: comment.body ?? '',
            path: comment.path ?? '',
            created_at: comment.created_at,
            updated_at: comment.updated_at ?? comment.created_at,
            ...counts(comment.reactions),
          })),
      })),
    };
  });
  return { repo: data.repository.full_name, items };
}
