/**
 * Companies and contacts. Every value keeps where it came from and the day it was so; what is newer wins, what is older stays. `as_of` to
 * `seen`: from the day a value was first told to the day it was last told unchanged. Decisions of people stand by themselves and outlive
 * every import.
 */
export const customers = `
CREATE TABLE company (
  id INTEGER PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL
) STRICT;
CREATE TABLE company_key (
  kind TEXT NOT NULL CHECK (kind IN ('id', 'vitally', 'domain', 'alone', 'ref')),
  value TEXT NOT NULL,
  company_id INTEGER NOT NULL REFERENCES company (id) ON DELETE CASCADE,
  PRIMARY KEY (kind, value, company_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX company_key_company ON company_key (company_id);
CREATE TABLE company_value (
  id INTEGER PRIMARY KEY,
  company_id INTEGER NOT NULL REFERENCES company (id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  currency TEXT,
  source TEXT NOT NULL,
  as_of TEXT NOT NULL,
  seen TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX company_value_field ON company_value (company_id, field, as_of, id);

CREATE TABLE contact (
  id INTEGER PRIMARY KEY,
  ref TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL
) STRICT;
CREATE TABLE contact_key (
  kind TEXT NOT NULL CHECK (kind IN ('id', 'vitally', 'email', 'alone')),
  value TEXT NOT NULL,
  contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  PRIMARY KEY (kind, value, contact_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_key_contact ON contact_key (contact_id);
CREATE TABLE contact_value (
  id INTEGER PRIMARY KEY,
  contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  currency TEXT,
  source TEXT NOT NULL,
  as_of TEXT NOT NULL,
  seen TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX contact_value_field ON contact_value (contact_id, field, as_of, id);
CREATE INDEX contact_value_company ON contact_value (value) WHERE field = 'company';

CREATE TABLE customer_decision (
  about TEXT NOT NULL CHECK (about IN ('name', 'interview', 'company')),
  what TEXT NOT NULL,
  company_id INTEGER NOT NULL REFERENCES company (id) ON DELETE CASCADE,
  verdict TEXT NOT NULL CHECK (verdict IN ('same', 'other')),
  at INTEGER NOT NULL,
  PRIMARY KEY (about, what, company_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact_forgotten (
  hash TEXT PRIMARY KEY,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX interview_field_customer ON interview_field (interview_id, field) WHERE field IN ('email', 'domain', 'account');
`;
