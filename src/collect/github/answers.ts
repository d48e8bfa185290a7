/**
 * What the collector reads of GitHub's REST answers (https://docs.github.com/en/rest, API version 2022-11-28). Loose: fields
 * that GitHub adds later pass, and those that older GitHub Enterprise servers lack may be absent.
 */
import { z } from 'zod';

export const User = z.looseObject({
  login: z.string(),
  id: z.number(),
  type: z.string().optional(),
});
export type User = z.infer<typeof User>;

/** Null stands for a deleted account, in reviews above all. */
const Author = User.nullish();

/** Counts by name, beside `url` and `total_count`. */
const Reactions = z.record(z.string(), z.unknown());

export const Repository = z.looseObject({
  id: z.number(),
  full_name: z.string(),
  html_url: z.string().nullish(),
  private: z.boolean().optional(),
  visibility: z.enum(['public', 'internal', 'private']).optional().catch(undefined),
  archived: z.boolean().optional(),
  disabled: z.boolean().optional(),
});
export type Repository = z.infer<typeof Repository>;

/** An issue, or a pull request as `/issues` shows it: with the key `pull_request`. */
export const Issue = z.looseObject({
  id: z.number(),
  number: z.number(),
  title: z.string(),
  body: z.string().nullish(),
  user: Author,
  state: z.enum(['open', 'closed']),
  state_reason: z.string().nullish(),
  draft: z.boolean().nullish(),
  labels: z.array(z.union([z.string(), z.looseObject({ name: z.string().nullish() })])).nullish(),
  assignees: z.array(User).nullish(),
  comments: z.number().nullish(),
  created_at: z.string(),
  updated_at: z.string(),
  closed_at: z.string().nullish(),
  html_url: z.string().nullish(),
  pull_request: z.looseObject({ merged_at: z.string().nullish() }).nullish(),
  reactions: Reactions.nullish(),
});
export type Issue = z.infer<typeof Issue>;

/** The part of a pull request that `/issues` does not show. */
export const Pull = z.looseObject({
  number: z.number(),
  updated_at: z.string(),
  draft: z.boolean().nullish(),
  merged_at: z.string().nullish(),
  requested_reviewers: z.array(User).nullish(),
});
export type Pull = z.infer<typeof Pull>;

const commentFields = {
  id: z.number(),
  body: z.string().nullish(),
  user: Author,
  created_at: z.string(),
  updated_at: z.string(),
  html_url: z.string().nullish(),
  reactions: Reactions.nullish(),
};

export const Comment = z.looseObject({ ...commentFields, issue_url: z.string() });
export type Comment = z.infer<typeof Comment>;

export const ReviewComment = z.looseObject({
  ...commentFields,
  pull_request_url: z.string(),
  path: z.string().nullish(),
});
export type ReviewComment = z.infer<typeof ReviewComment>;

export const Review = z.looseObject({
  id: z.number(),
  body: z.string().nullish(),
  user: Author,
  state: z.string(),
  /** Absent while the review is pending. */
  submitted_at: z.string().nullish(),
  html_url: z.string().nullish(),
});
export type Review = z.infer<typeof Review>;

export const Release = z.looseObject({
  id: z.number(),
  tag_name: z.string(),
  name: z.string().nullish(),
  body: z.string().nullish(),
  draft: z.boolean().optional(),
  author: Author,
  created_at: z.string(),
  /** Null while it is a draft. */
  published_at: z.string().nullish(),
  html_url: z.string().nullish(),
  reactions: Reactions.nullish(),
});
export type Release = z.infer<typeof Release>;
