/** The tables as Kysely sees them. Times are integer milliseconds UTC; `*_json` columns hold JSON text. */
import type { Generated } from 'kysely';

import type {
  ContainerKind,
  ItemKind,
  Collected,
  Source,
  State,
  ThreadKind,
  Visibility,
} from '../core/item.ts';

export interface Database {
  container: ContainerTable;
  account: AccountTable;
  reader: ReaderTable;
  thread: ThreadTable;
  item: ItemTable;
  /** Full text (FTS5); `rowid` is the item's id. */
  item_fts: { rowid: number; title: string; text: string };
  raw_answer: { item_id: number; body: Buffer };
  mention: { item_id: number; handle: string };
  reaction: { item_id: number; name: string; count: number; accounts_json: string };
  item_path: { item_id: number; path: string };
  item_link: { item_id: number; target: string; closes: number };
  note_reader: { item_id: number; team: string };
  change: ChangeTable;
  cursor: { source: Collected; scope: string; value: string; at: number };
  collect_run: CollectRunTable;
  gap: {
    id: Generated<number>;
    collect_run_id: number;
    whole_source: number;
    container_id: number | null;
    what: string;
  };
  run: RunTable;
  document: DocumentTable;
  document_item: { document_id: number; item_id: number };
  sentence: SentenceTable;
  told: { person: string; story: string; hash: string; at: number };
  outbox: OutboxTable;
  llm_call: LlmCallTable;
  llm_cache: { key: string; at: number; purpose: string; answer: string };
  llm_cache_item: { key: string; item_id: number };
  ab_test: AbTestTable;
  ab_event: AbEventTable;
}

export interface ContainerTable {
  id: Generated<number>;
  source: Source;
  key: string;
  kind: ContainerKind;
  name: string;
  title: string;
  visibility: Visibility;
  url: string | null;
  /** Where the list of readers came from at `access_at`; null: never asked. */
  access_from: 'source' | 'config' | 'unknown' | null;
  access_at: number | null;
  /** Complete up to here; null: never read to the end. */
  complete_to: number | null;
}

export interface AccountTable {
  id: Generated<number>;
  source: Source;
  key: string;
  handle: string;
  name: string;
  email: string | null;
  bot: number;
  guest: number;
  timezone: string | null;
  deleted: number;
}

/** Who may read a container, as intervals: `since` 0 for those in the first complete list, `until` null while it lasts. */
export interface ReaderTable {
  container_id: number;
  account_id: number;
  since: number;
  until: number | null;
}

export interface ThreadTable {
  id: Generated<number>;
  source: Source;
  container_id: number;
  key: string;
  kind: ThreadKind;
  ref: string;
  title: string;
  state: State | null;
  /** GitHub's: why an issue was closed. */
  state_reason: string | null;
  author_id: number | null;
  created_at: number;
  updated_at: number;
  url: string | null;
  labels_json: string;
  /** Account keys. */
  assignees_json: string;
  review_requests_json: string;
  reply_count: number;
  latest_reply: number | null;
}

export interface ItemTable {
  id: Generated<number>;
  source: Source;
  container_id: number;
  thread_id: number;
  key: string;
  kind: ItemKind;
  ref: string;
  author_id: number | null;
  created_at: number;
  updated_at: number;
  state: State | null;
  title: string | null;
  text: string;
  url: string | null;
  /** Where a note lies; an attribute, not its identity. */
  path: string | null;
  /** Of everything that the collector handed over, so that an unchanged row costs no write. */
  hash: string;
  first_seen: number;
}

export interface ChangeTable {
  id: Generated<number>;
  subject: 'thread' | 'container';
  subject_id: number;
  field: string;
  old: string | null;
  new: string | null;
  at: number;
  /** 1: the source says when; 0: when it was first seen. */
  known: number;
}

export interface CollectRunTable {
  id: Generated<number>;
  source: Collected;
  started_at: number;
  finished_at: number | null;
  /** The clock of the run: what it calls now. */
  as_of: number;
  status: 'running' | 'done' | 'partial' | 'failed';
  items: number;
  requests: number;
  error: string | null;
}

export interface RunTable {
  id: Generated<number>;
  job: string;
  started_at: number;
  finished_at: number | null;
  as_of: number;
  status: 'running' | 'done' | 'partial' | 'failed';
  detail_json: string;
}

export interface DocumentTable {
  id: Generated<number>;
  person: string;
  job: string;
  local_date: string;
  from_at: number;
  to_at: number;
  created_at: number;
  body_json: string;
}

export interface SentenceTable {
  id: Generated<number>;
  document_id: number;
  place: string;
  text: string;
  cites_json: string;
  ok: number;
  reasons_json: string;
  support_json: string;
}

export interface OutboxTable {
  id: Generated<number>;
  document_id: number;
  recipient: string;
  marker: string;
  status: 'intent' | 'sending' | 'sent' | 'failed';
  attempts: Generated<number>;
  claimed_at: number | null;
  channel: string | null;
  ts: string | null;
  error: string | null;
  created_at: number;
  sent_at: number | null;
}

export interface LlmCallTable {
  id: Generated<number>;
  run_id: number | null;
  at: number;
  purpose: string;
  prompt_version: string;
  provider: string;
  model: string;
  tokens_in: number;
  tokens_out: number;
  ms: number;
  cost: number;
  cached: number;
  outcome: string;
  error: string | null;
}

export interface AbTestTable {
  id: Generated<number>;
  key: string;
  page: string;
  title: string;
  body_json: string;
  first_at: number;
  last_at: number;
}

export interface AbEventTable {
  id: Generated<number>;
  test_id: number;
  at: number;
  status: 'planned' | 'running' | 'won' | 'lost' | 'inconclusive' | 'stopped' | 'rejected';
  visitors_json: string | null;
  note: string | null;
}
