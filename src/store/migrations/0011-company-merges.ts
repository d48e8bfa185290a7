/**
 * Merges of companies that can be taken back: which rows were so before and not after (`gone`), and which only after. The id of a company that was merged is
 * given to no other.
 */
export const companyMerges = `
CREATE TABLE company_merge (
  id INTEGER PRIMARY KEY,
  from_id INTEGER NOT NULL,
  ref TEXT NOT NULL,
  into_id INTEGER NOT NULL REFERENCES company (id) ON DELETE CASCADE,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX company_merge_into ON company_merge (into_id);
CREATE TABLE company_merge_row (
  merge_id INTEGER NOT NULL REFERENCES company_merge (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  subject TEXT NOT NULL,
  gone INTEGER NOT NULL CHECK (gone IN (0, 1)),
  body TEXT NOT NULL,
  PRIMARY KEY (merge_id, position)
) STRICT, WITHOUT ROWID;
`;
