/** A/B tests: what was suggested for which page, and what became of it. */
export const experiments = `
CREATE TABLE ab_test (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  page TEXT NOT NULL,
  title TEXT NOT NULL,
  body_json TEXT NOT NULL,
  first_at INTEGER NOT NULL,
  last_at INTEGER NOT NULL
) STRICT;
CREATE TABLE ab_event (
  id INTEGER PRIMARY KEY,
  test_id INTEGER NOT NULL REFERENCES ab_test (id) ON DELETE CASCADE,
  at INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('planned', 'running', 'won', 'lost', 'inconclusive', 'stopped', 'rejected')),
  visitors_json TEXT,
  note TEXT
) STRICT;
CREATE INDEX ab_event_test ON ab_event (test_id, at, id);
`;
