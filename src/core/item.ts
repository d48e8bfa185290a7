/** Where collected things come from. */
export const SOURCES = ['github', 'slack', 'notes'] as const;
export type Source = (typeof SOURCES)[number];

/** What `brief collect` reads: the sources of items, and the customers of a CRM. */
export const COLLECTED = [...SOURCES, 'customers'] as const;
export type Collected = (typeof COLLECTED)[number];

export type ContainerKind = 'repository' | 'channel' | 'folder';
export type Visibility = 'public' | 'internal' | 'private';

export type ThreadKind = 'issue' | 'pull_request' | 'release' | 'message' | 'note';
export type ItemKind =
  | 'issue'
  | 'pull_request'
  | 'comment'
  | 'review'
  | 'review_comment'
  | 'release'
  | 'message'
  | 'note';

/** States are the source's own words; null where a kind has none. */
export type State =
  | 'open'
  | 'closed'
  | 'merged'
  | 'draft'
  | 'approved'
  | 'changes_requested'
  | 'commented'
  | 'dismissed'
  | 'deleted';

/**
 * What a collector hands to the store. Natural keys are the source's own and survive renames: GitHub's numeric ids, Slack's
 * team + channel + ts. All times are integer milliseconds UTC.
 */
export interface ContainerRow {
  /** GitHub: `repo:123`; Slack: `T01/C01`; notes: the folder's path as configured. */
  key: string;
  kind: ContainerKind;
  /** What ids print: `owner/name`, Slack's channel id, the folder as configured. */
  name: string;
  /** What people call it: `owner/name`, `#proj-ingest`, `notes`. */
  title: string;
  visibility: Visibility;
  url: string | null;
}

export interface AccountRow {
  /** GitHub: `user:123`; Slack: `T01/U01`; notes: the author's name as written. */
  key: string;
  /** GitHub login, Slack user id, or the name as written in a note. */
  handle: string;
  /** Display name; the handle where there is none. */
  name: string;
  email: string | null;
  bot: boolean;
  /** Slack's `is_restricted` or `is_ultra_restricted`. */
  guest: boolean;
  timezone: string | null;
  deleted: boolean;
}

/** The complete list of who may read a container, as confirmed now. `unknown` records that the source refused the list. */
export interface ReadersRow {
  container: string;
  accounts: string[];
  from: 'source' | 'config' | 'unknown';
}

export interface ThreadRow {
  /** Key of the root item. */
  key: string;
  container: string;
  kind: ThreadKind;
  /** What tells the thread's id: `123` or `@v1.2` (GitHub issue, release), `1614556800.000100` (Slack), the hash (note). */
  ref: string;
  title: string;
  state: State | null;
  author: string | null;
  createdAt: number;
  /** The source's own updated time, where it has one. */
  updatedAt: number;
  url: string | null;
  labels: string[];
  /** Account keys. */
  assignees: string[];
  /** Account keys. */
  reviewRequests: string[];
  replyCount: number;
  latestReply: number | null;
  /** When the source says the present state began (closed_at, merged_at); null where it does not say. */
  stateAt: number | null;
  /** Why a GitHub issue was closed, in GitHub's words: completed, not_planned, duplicate. Absent or null: the source does not say. */
  stateReason?: string | null;
}

export interface Reaction {
  name: string;
  count: number;
  /** Account keys, where the source names them. */
  accounts: string[];
}

export interface ItemRow {
  key: string;
  /** Key of the thread (its root item). */
  thread: string;
  container: string;
  kind: ItemKind;
  /** What follows the thread's id in the item's id: '' for the root, `comment/456`, `review/7`; for Slack replies the ts. */
  ref: string;
  author: string | null;
  createdAt: number;
  updatedAt: number;
  state: State | null;
  title: string | null;
  /** Decoded: entities and mentions resolved, NFC, LF. Full text, quotes and offsets refer to this. */
  text: string;
  url: string | null;
  /** Account keys mentioned by the source's own syntax. */
  mentions: string[];
  reactions: Reaction[];
  /** Paths the item is about (review comments, changed files), for `path:` interests. */
  paths: string[];
  /** Notes: where the file lies in its folder. An attribute, not the identity. */
  path?: string;
  /** Notes: teams that may read it, or `everyone`. */
  readers?: string[];
  /** The untouched answer of the source; kept compressed. Null when it came without one. */
  raw: unknown;
}

export interface Gap {
  /** Natural key of the container, or null for a whole source. */
  container: string | null;
  /** What is missing and why, without the container's name: `history refused (not_in_channel)`. */
  what: string;
}

/** "Finished up to here" for one scope, in the collector's own words. */
export interface Cursor {
  scope: string;
  value: string;
  /** Scopes whose cursors are part of this one now, and go. */
  replaces?: readonly string[];
}

/** Rows plus the next cursor: saved in one transaction. */
export interface Batch {
  source: Source;
  containers?: ContainerRow[];
  accounts?: AccountRow[];
  readers?: ReadersRow[];
  threads?: ThreadRow[];
  items?: ItemRow[];
  /** Keys of items the source says are gone: their text is deleted everywhere. */
  deleted?: string[];
  /** Moves with these rows. */
  cursor?: Cursor;
  /** Containers read to the end in this run, with the moment up to which they are complete. */
  complete?: { container: string; upTo: number }[];
  gaps?: Gap[];
  /** What is being read, for the progress line: `acme/ingest issues`. */
  progress?: string;
}
