/** People who asked to be forgotten: how to know them again without holding who they are. */
export const forgotten = `
CREATE TABLE forgotten (
  id INTEGER PRIMARY KEY,
  salt TEXT NOT NULL,
  whole INTEGER NOT NULL,
  near TEXT,
  at INTEGER NOT NULL
) STRICT;
CREATE TABLE forgotten_form (
  forgotten_id INTEGER NOT NULL REFERENCES forgotten (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('name', 'run', 'part', 'address', 'phone', 'note')),
  size INTEGER NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (forgotten_id, kind, hash)
) STRICT, WITHOUT ROWID;
`;
