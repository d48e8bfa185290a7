/**
 * A repository as the emulated GitHub serves it; also the format of `data/sample/github/OWNER__REPO.json`. Objects are REST objects
 * without what can be derived (addresses, node ids, counts, `updated_at`). All times are ISO 8601 in UTC to the second.
 */
export interface RepositoryData {
  repository: RepositoryObject;
  /** Who may read it, where it is private. */
  collaborators: UserData[];
  /** Issues, and pull requests with the key `pull_request`. */
  issues: IssueData[];
  /** What pull requests have beside it, by the same number. */
  pulls: PullData[];
  comments: CommentData[];
  /** By the number of the pull request. */
  reviews: Record<string, ReviewData[]>;
  review_comments: ReviewCommentData[];
  releases: ReleaseData[];
}

interface Loose {
  [key: string]: unknown;
}

export interface UserData extends Loose {
  login: string;
  id: number;
  type?: string;
}

export interface RepositoryObject extends Loose {
  id: number;
  name: string;
  full_name: string;
  private: boolean;
  visibility?: string;
  owner: UserData;
  html_url?: string;
}

export interface IssueData extends Loose {
  id: number;
  number: number;
  title: string;
  body?: string | null;
  user: UserData | null;
  state?: string;
  draft?: boolean;
  labels?: (string | { name: string })[];
  assignees?: UserData[];
  created_at: string;
  updated_at?: string;
  closed_at?: string | null;
  state_reason?: string | null;
  pull_request?: { merged_at?: string | null } | null;
  reactions?: Record<string, unknown>;
}

export interface PullData extends Loose {
  id: number;
  number: number;
  draft?: boolean;
  requested_reviewers?: UserData[];
  merged_at?: string | null;
}

interface Written extends Loose {
  id: number;
  body?: string | null;
  user: UserData | null;
}

export interface CommentData extends Written {
  created_at: string;
  updated_at?: string;
  /** Any address that ends in `/issues/NUMBER`. */
  issue_url: string;
  reactions?: Record<string, unknown>;
}

export interface ReviewCommentData extends Written {
  created_at: string;
  updated_at?: string;
  /** Any address that ends in `/pulls/NUMBER`. */
  pull_request_url: string;
  pull_request_review_id?: number | null;
  path?: string;
  reactions?: Record<string, unknown>;
}

export interface ReviewData extends Written {
  state: string;
  submitted_at?: string | null;
}

export interface ReleaseData extends Loose {
  id: number;
  tag_name: string;
  name?: string | null;
  body?: string | null;
  draft?: boolean;
  author: UserData;
  created_at: string;
  published_at?: string | null;
}

/** The number at the end of `.../issues/12` or `.../pulls/12`; 0 where there is none. */
export function numberOf(address: string): number {
  return Number(/\/(\d+)$/.exec(address)?.[1] ?? 0);
}
