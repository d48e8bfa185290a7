/** The first schema. Natural keys are the source's own, so renames survive; told-state, documents and calls are ours. */
export const first = `
CREATE TABLE container (
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  key TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('repository', 'channel', 'folder')),
  name TEXT NOT NULL,
  title TEXT NOT NULL,
  visibility TEXT NOT NULL CHECK (visibility IN ('public', 'internal', 'private')),
  url TEXT,
  access_from TEXT CHECK (access_from IN ('source', 'config', 'unknown')),
  access_at INTEGER,
  complete_to INTEGER,
  UNIQUE (source, key)
) STRICT;
CREATE INDEX container_name ON container (source, name COLLATE NOCASE);

CREATE TABLE account (
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  key TEXT NOT NULL,
  handle TEXT NOT NULL,
  name TEXT NOT NULL,
  email TEXT,
  bot INTEGER NOT NULL,
  guest INTEGER NOT NULL,
  timezone TEXT,
  deleted INTEGER NOT NULL,
  UNIQUE (source, key)
) STRICT;
CREATE INDEX account_handle ON account (source, handle COLLATE NOCASE);
CREATE INDEX account_email ON account (email COLLATE NOCASE);

CREATE TABLE reader (
  container_id INTEGER NOT NULL REFERENCES container (id) ON DELETE CASCADE,
  account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  since INTEGER NOT NULL,
  until INTEGER,
  PRIMARY KEY (container_id, account_id, since)
) STRICT, WITHOUT ROWID;
CREATE INDEX reader_account ON reader (account_id);

CREATE TABLE thread (
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  container_id INTEGER NOT NULL REFERENCES container (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  kind TEXT NOT NULL,
  ref TEXT NOT NULL,
  title TEXT NOT NULL,
  state TEXT,
  author_id INTEGER REFERENCES account (id),
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  url TEXT,
  labels_json TEXT NOT NULL,
  assignees_json TEXT NOT NULL,
  review_requests_json TEXT NOT NULL,
  reply_count INTEGER NOT NULL,
  latest_reply INTEGER,
  UNIQUE (source, key)
) STRICT;
CREATE INDEX thread_ref ON thread (container_id, ref);
CREATE INDEX thread_updated ON thread (updated_at);

CREATE TABLE item (
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  container_id INTEGER NOT NULL REFERENCES container (id) ON DELETE CASCADE,
  thread_id INTEGER NOT NULL REFERENCES thread (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  kind TEXT NOT NULL,
  ref TEXT NOT NULL,
  author_id INTEGER REFERENCES account (id),
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  state TEXT,
  title TEXT,
  text TEXT NOT NULL,
  url TEXT,
  path TEXT,
  hash TEXT NOT NULL,
  first_seen INTEGER NOT NULL,
  UNIQUE (source, key)
) STRICT;
CREATE INDEX item_thread ON item (thread_id, created_at);
CREATE INDEX item_created ON item (created_at);
CREATE INDEX item_author ON item (author_id, created_at);

CREATE TABLE raw_answer (
  item_id INTEGER PRIMARY KEY REFERENCES item (id) ON DELETE CASCADE,
  body BLOB NOT NULL
) STRICT;
CREATE TABLE mention (
  item_id INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
  handle TEXT NOT NULL COLLATE NOCASE,
  PRIMARY KEY (item_id, handle)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_handle ON mention (handle);
CREATE TABLE reaction (
  item_id INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  count INTEGER NOT NULL,
  accounts_json TEXT NOT NULL,
  PRIMARY KEY (item_id, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE item_path (
  item_id INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
  path TEXT NOT NULL,
  PRIMARY KEY (item_id, path)
) STRICT, WITHOUT ROWID;
CREATE TABLE item_link (
  item_id INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
  target TEXT NOT NULL COLLATE NOCASE,
  closes INTEGER NOT NULL,
  PRIMARY KEY (item_id, target)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_link_target ON item_link (target);
CREATE TABLE note_reader (
  item_id INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
  team TEXT NOT NULL,
  PRIMARY KEY (item_id, team)
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE item_fts USING fts5 (title, text, tokenize = 'porter unicode61 remove_diacritics 2');
INSERT INTO item_fts (item_fts, rank) VALUES ('secure-delete', 1);

CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL CHECK (subject IN ('thread', 'container')),
  subject_id INTEGER NOT NULL,
  field TEXT NOT NULL,
  old TEXT,
  new TEXT,
  at INTEGER NOT NULL,
  known INTEGER NOT NULL
) STRICT;
CREATE INDEX change_subject ON change (subject, subject_id, at);
CREATE INDEX change_at ON change (at);

CREATE TABLE cursor (
  source TEXT NOT NULL,
  scope TEXT NOT NULL,
  value TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (source, scope)
) STRICT, WITHOUT ROWID;
CREATE TABLE collect_run (
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  finished_at INTEGER,
  as_of INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('running', 'done', 'partial', 'failed')),
  items INTEGER NOT NULL,
  requests INTEGER NOT NULL,
  error TEXT
) STRICT;
CREATE INDEX collect_run_source ON collect_run (source, as_of);
CREATE TABLE gap (
  id INTEGER PRIMARY KEY,
  collect_run_id INTEGER NOT NULL REFERENCES collect_run (id) ON DELETE CASCADE,
  whole_source INTEGER NOT NULL,
  container_id INTEGER REFERENCES container (id) ON DELETE CASCADE,
  what TEXT NOT NULL
) STRICT;
CREATE INDEX gap_run ON gap (collect_run_id);

CREATE TABLE run (
  id INTEGER PRIMARY KEY,
  job TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  finished_at INTEGER,
  as_of INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('running', 'done', 'partial', 'failed')),
  detail_json TEXT NOT NULL
) STRICT;
CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  person TEXT NOT NULL,
  job TEXT NOT NULL,
  local_date TEXT NOT NULL,
  from_at INTEGER NOT NULL,
  to_at INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  body_json TEXT NOT NULL,
  UNIQUE (person, job, local_date)
) STRICT;
CREATE TABLE document_item (
  document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  item_id INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
  PRIMARY KEY (document_id, item_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_item_item ON document_item (item_id);
CREATE TABLE sentence (
  id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  place TEXT NOT NULL,
  text TEXT NOT NULL,
  cites_json TEXT NOT NULL,
  ok INTEGER NOT NULL,
  reasons_json TEXT NOT NULL,
  support_json TEXT NOT NULL
) STRICT;
CREATE INDEX sentence_document ON sentence (document_id);
CREATE TABLE told (
  person TEXT NOT NULL,
  story TEXT NOT NULL,
  hash TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (person, story, hash, at)
) STRICT, WITHOUT ROWID;
CREATE TABLE outbox (
  id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL UNIQUE REFERENCES document (id) ON DELETE CASCADE,
  recipient TEXT NOT NULL,
  marker TEXT NOT NULL UNIQUE,
  status TEXT NOT NULL CHECK (status IN ('intent', 'sending', 'sent', 'failed')),
  attempts INTEGER NOT NULL DEFAULT 0,
  claimed_at INTEGER,
  channel TEXT,
  ts TEXT,
  error TEXT,
  created_at INTEGER NOT NULL,
  sent_at INTEGER
) STRICT;

CREATE TABLE llm_call (
  id INTEGER PRIMARY KEY,
  run_id INTEGER,
  at INTEGER NOT NULL,
  purpose TEXT NOT NULL,
  prompt_version TEXT NOT NULL,
  provider TEXT NOT NULL,
  model TEXT NOT NULL,
  tokens_in INTEGER NOT NULL,
  tokens_out INTEGER NOT NULL,
  ms INTEGER NOT NULL,
  cost REAL NOT NULL,
  cached INTEGER NOT NULL,
  outcome TEXT NOT NULL,
  error TEXT
) STRICT;
CREATE INDEX llm_call_at ON llm_call (at);
CREATE TABLE llm_cache (
  key TEXT PRIMARY KEY,
  at INTEGER NOT NULL,
  purpose TEXT NOT NULL,
  answer TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE llm_cache_item (
  key TEXT NOT NULL REFERENCES llm_cache (key) ON DELETE CASCADE,
  item_id INTEGER NOT NULL,
  PRIMARY KEY (key, item_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX llm_cache_item_item ON llm_cache_item (item_id);
`;
