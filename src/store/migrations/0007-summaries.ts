/**
 * Summaries of interviews as they were made last, apart from the notes: who wrote each statement, with which prompt, of which revision. What a person
 * reworded, added or took out stays through every new summary; `made` keeps what the writer had said there, to know it again.
 */
export const summaries = `
CREATE TABLE interview_summary (
  id INTEGER PRIMARY KEY,
  interview_id INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  question TEXT NOT NULL,
  words INTEGER NOT NULL,
  writer TEXT NOT NULL CHECK (writer IN ('plain', 'model')),
  model TEXT,
  prompt TEXT,
  hash TEXT NOT NULL,
  revision INTEGER NOT NULL,
  read_characters INTEGER NOT NULL,
  read_of INTEGER NOT NULL,
  dropped INTEGER NOT NULL,
  at INTEGER NOT NULL,
  UNIQUE (interview_id, question)
) STRICT;

CREATE TABLE interview_statement (
  id INTEGER PRIMARY KEY,
  summary_id INTEGER NOT NULL REFERENCES interview_summary (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  section TEXT NOT NULL,
  text TEXT NOT NULL,
  written_by TEXT NOT NULL CHECK (written_by IN ('plain', 'model', 'person')),
  made TEXT,
  made_by TEXT CHECK (made_by IN ('plain', 'model')),
  removed_at INTEGER,
  edited_at INTEGER
) STRICT;
CREATE INDEX interview_statement_summary ON interview_statement (summary_id, position);

CREATE TABLE interview_statement_quote (
  statement_id INTEGER NOT NULL REFERENCES interview_statement (id) ON DELETE CASCADE,
  quote_id INTEGER NOT NULL REFERENCES interview_quote (id) ON DELETE CASCADE,
  speaker TEXT,
  PRIMARY KEY (statement_id, quote_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX interview_statement_quote_quote ON interview_statement_quote (quote_id);

CREATE TABLE interview_model_field (
  interview_id INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  starts INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  PRIMARY KEY (interview_id, field, value)
) STRICT, WITHOUT ROWID;
CREATE TABLE interview_model_reading (
  interview_id INTEGER PRIMARY KEY REFERENCES interview (id) ON DELETE CASCADE,
  hash TEXT NOT NULL,
  model TEXT NOT NULL,
  prompt TEXT NOT NULL,
  dropped INTEGER NOT NULL,
  at INTEGER NOT NULL
) STRICT;
`;
