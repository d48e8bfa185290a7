/**
 * Interviews: what is known of a note beyond its text. A note item is news; an interview is what stays: it keeps its id over
 * revisions, its text when the note is gone, and what people corrected, tagged and marked in it.
 */
export const interviews = `
CREATE TABLE interview_origin (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('notes', 'document', 'added')),
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  hash TEXT NOT NULL,
  front TEXT NOT NULL,
  imported_at INTEGER NOT NULL,
  UNIQUE (kind, key)
) STRICT;

CREATE TABLE interview (
  id INTEGER PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  item_id INTEGER REFERENCES item (id) ON DELETE SET NULL,
  revision INTEGER NOT NULL,
  hash TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  length INTEGER NOT NULL,
  person TEXT,
  company TEXT,
  role TEXT,
  day TEXT,
  interviewer TEXT,
  at INTEGER NOT NULL,
  imported_at INTEGER NOT NULL,
  removed_at INTEGER
) STRICT;
CREATE INDEX interview_hash ON interview (hash);
CREATE INDEX interview_title ON interview (title);
CREATE INDEX interview_item ON interview (item_id);
CREATE INDEX interview_person_day ON interview (person, day);

CREATE TABLE interview_place (
  id INTEGER PRIMARY KEY,
  interview_id INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  origin_id INTEGER NOT NULL REFERENCES interview_origin (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  path TEXT NOT NULL,
  line INTEGER NOT NULL,
  starts INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  hash TEXT NOT NULL,
  gone_at INTEGER
) STRICT;
CREATE INDEX interview_place_interview ON interview_place (interview_id);
CREATE INDEX interview_place_hash ON interview_place (hash);
CREATE INDEX interview_place_origin ON interview_place (origin_id, hash);

CREATE TABLE interview_reader (
  interview_id INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  team TEXT NOT NULL,
  PRIMARY KEY (interview_id, team)
) STRICT, WITHOUT ROWID;
CREATE TABLE interview_revision (
  interview_id INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  hash TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (interview_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE interview_field (
  interview_id INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  source TEXT NOT NULL,
  starts INTEGER,
  ends INTEGER,
  PRIMARY KEY (interview_id, field, value)
) STRICT, WITHOUT ROWID;
CREATE TABLE interview_correction (
  interview_id INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (interview_id, field)
) STRICT, WITHOUT ROWID;
CREATE TABLE interview_product (
  interview_id INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  product TEXT NOT NULL,
  PRIMARY KEY (interview_id, product)
) STRICT, WITHOUT ROWID;

CREATE TABLE interview_tag (
  interview_id INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  tag TEXT NOT NULL COLLATE NOCASE,
  at INTEGER NOT NULL,
  PRIMARY KEY (interview_id, tag)
) STRICT, WITHOUT ROWID;
CREATE TABLE interview_quote (
  id INTEGER PRIMARY KEY,
  interview_id INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  starts INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  text TEXT NOT NULL,
  lost_at INTEGER
) STRICT;
CREATE INDEX interview_quote_interview ON interview_quote (interview_id, starts);
CREATE TABLE interview_highlight (
  quote_id INTEGER PRIMARY KEY REFERENCES interview_quote (id) ON DELETE CASCADE,
  note TEXT,
  at INTEGER NOT NULL
) STRICT;

CREATE TABLE interview_word (
  id INTEGER PRIMARY KEY,
  word TEXT NOT NULL UNIQUE,
  stem TEXT NOT NULL
) STRICT;
CREATE INDEX interview_word_stem ON interview_word (stem);
CREATE TABLE interview_posting (
  word_id INTEGER NOT NULL REFERENCES interview_word (id) ON DELETE CASCADE,
  chunk INTEGER NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (word_id, chunk)
) STRICT, WITHOUT ROWID;
`;
