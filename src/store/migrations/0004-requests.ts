/**
 * Requests: sentences of interviews in which customers want, miss or praise something. A request is one wording, its id made of that wording, so that
 * it says nothing of who asked; a mention is one sentence. What people decided (merges, status, links, teams, refusals) stands in tables of its own and
 * hangs on wordings, never on counts: what a reader may see of it follows from the mentions that they may see.
 */
export const requests = `
ALTER TABLE thread ADD COLUMN state_reason TEXT;

CREATE TABLE request (
  id INTEGER PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  stems TEXT NOT NULL
) STRICT;

CREATE TABLE request_mention (
  id INTEGER PRIMARY KEY,
  request_id INTEGER NOT NULL REFERENCES request (id),
  interview_id INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('feature', 'bug', 'friction', 'praise')),
  polarity TEXT NOT NULL CHECK (polarity IN ('wants', 'rejects')),
  product TEXT,
  product_from TEXT,
  found_by TEXT NOT NULL CHECK (found_by IN ('rule', 'model')),
  starts INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  quote TEXT NOT NULL,
  speaker TEXT,
  cue TEXT
) STRICT;
CREATE INDEX request_mention_interview ON request_mention (interview_id);
CREATE INDEX request_mention_request ON request_mention (request_id, interview_id, starts, kind, polarity, product);

CREATE TABLE request_reading (
  interview_id INTEGER PRIMARY KEY REFERENCES interview (id) ON DELETE CASCADE,
  stamp TEXT NOT NULL,
  model TEXT
) STRICT;

CREATE TABLE request_merge (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  by TEXT NOT NULL
) STRICT;
CREATE TABLE request_merge_part (
  merge_id INTEGER NOT NULL REFERENCES request_merge (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  request_id INTEGER NOT NULL REFERENCES request (id),
  PRIMARY KEY (merge_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX request_merge_part_request ON request_merge_part (request_id);

CREATE TABLE request_act (
  id INTEGER PRIMARY KEY,
  status TEXT NOT NULL CHECK (status IN ('new', 'planned', 'in progress', 'shipped', 'declined')),
  note TEXT,
  interviews INTEGER NOT NULL,
  at INTEGER NOT NULL,
  by TEXT NOT NULL
) STRICT;
CREATE TABLE request_act_part (
  act_id INTEGER NOT NULL REFERENCES request_act (id) ON DELETE CASCADE,
  request_id INTEGER NOT NULL REFERENCES request (id),
  PRIMARY KEY (act_id, request_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX request_act_part_request ON request_act_part (request_id);
CREATE TABLE request_act_interview (
  act_id INTEGER NOT NULL REFERENCES request_act (id) ON DELETE CASCADE,
  interview_id INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  PRIMARY KEY (act_id, interview_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE request_link (
  request_id INTEGER NOT NULL REFERENCES request (id),
  thread_id INTEGER NOT NULL REFERENCES thread (id) ON DELETE CASCADE,
  at INTEGER NOT NULL,
  by TEXT NOT NULL,
  PRIMARY KEY (request_id, thread_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE request_route (
  request_id INTEGER PRIMARY KEY REFERENCES request (id),
  team TEXT NOT NULL,
  at INTEGER NOT NULL,
  by TEXT NOT NULL
) STRICT;
CREATE TABLE request_refusal (
  request_id INTEGER NOT NULL REFERENCES request (id),
  other TEXT NOT NULL,
  at INTEGER NOT NULL,
  by TEXT NOT NULL,
  PRIMARY KEY (request_id, other)
) STRICT, WITHOUT ROWID;
`;
