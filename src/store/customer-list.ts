/** Companies and contacts as they are read: everything that matching and showing them needs, in few queries. */
import type { Money } from '../core/customer.ts';

import type { Connection } from './sqlite.ts';
import { statement } from './statement.ts';

/** A value from a day on; null: what the source says is no amount. */
export interface Told<T> {
  value: T;
  asOf: string;
}

export interface CompanyRow {
  id: number;
  ref: string;
  /** As told last; the ref where no source has a name. */
  name: string;
  /** Also former ones and those of other sources. */
  names: readonly string[];
  /** The oldest first; the last one counts. */
  plan: readonly Told<string>[];
  mrr: readonly Told<Money>[];
  domains: readonly string[];
  /** The company's own ids and Vitally's, as written. */
  ids: readonly { kind: 'id' | 'vitally'; value: string }[];
}

export interface ContactRow {
  id: number;
  ref: string;
  name: string | null;
  emails: readonly string[];
  /** Row id; null: unknown. */
  company: number | null;
}

interface Key {
  id: number;
  kind: string;
  value: string;
}

export function hasCompanies(connection: Connection): boolean {
  return statement(connection, 'SELECT 1 FROM company LIMIT 1').get() !== undefined;
}

export function customerCounts(connection: Connection): { companies: number; contacts: number } {
  const count = (table: string): number =>
    statement<{ n: number }>(connection, `SELECT count(*) AS n FROM ${table}`).get()?.n ?? 0;
  return { companies: count('company'), contacts: count('contact') };
}

/** Every company, in the order of its id. */
export function allCompanies(connection: Connection): CompanyRow[] {
  const keys = byId(
    statement<Key>(
      connection,
      'SELECT company_id AS id, kind, value FROM company_key ORDER BY kind, value',
    ).all(),
  );
  const values = byId(
    statement<{ id: number; field: string; value: string; currency: string | null; asOf: string }>(
      connection,
      `SELECT company_id AS id, field, value, currency, as_of AS asOf FROM company_value
       WHERE field IN ('name', 'plan', 'mrr') ORDER BY as_of, company_value.id`,
    ).all(),
  );
  return statement<{ id: number; ref: string }>(connection, 'SELECT id, ref FROM company ORDER BY id')
    .all()
    .map(({ id, ref }) => {
      const own = keys.get(id) ?? [];
      const told = (field: string) => (values.get(id) ?? []).filter((each) => each.field === field);
      const names = told('name').map(({ value }) => value);
      return {
        id,
        ref,
        name: names.at(-1) ?? ref,
        names: [...new Set(names)],
        plan: told('plan').map(({ value, asOf }) => ({ value, asOf })),
        mrr: told('mrr').flatMap(({ value, currency, asOf }) => {
          const amount = Number(value);
          return Number.isFinite(amount) ? [{ value: { amount, currency }, asOf }] : [];
        }),
        domains: own.flatMap(({ kind, value }) => (kind === 'domain' ? [value] : [])),
        ids: own.flatMap(({ kind, value }) => (kind === 'id' || kind === 'vitally' ? [{ kind, value }] : [])),
      };
    });
}

/** Every contact, in the order of its id. */
export function allContacts(connection: Connection): ContactRow[] {
  const keys = byId(
    statement<Key>(
      connection,
      `SELECT contact_id AS id, kind, value FROM contact_key WHERE kind = 'email' ORDER BY value`,
    ).all(),
  );
  const values = byId(
    statement<{ id: number; field: string; value: string }>(
      connection,
      `SELECT contact_id AS id, field, value FROM contact_value WHERE field IN ('name', 'company') ORDER BY as_of, contact_value.id`,
    ).all(),
  );
  return statement<{ id: number; ref: string }>(connection, 'SELECT id, ref FROM contact ORDER BY id')
    .all()
    .map(({ id, ref }) => {
      const last = (field: string): string | null =>
        (values.get(id) ?? []).findLast((each) => each.field === field)?.value ?? null;
      const company = last('company');
      return {
        id,
        ref,
        name: last('name'),
        emails: (keys.get(id) ?? []).map(({ value }) => value),
        company: company === null ? null : Number(company),
      };
    });
}

function byId<T extends { id: number }>(rows: readonly T[]): Map<number, T[]> {
  const lists = new Map<number, T[]>();
  for (const row of rows) {
    const list = lists.get(row.id);
    if (list === undefined) lists.set(row.id, [row]);
    else list.push(row);
  }
  return lists;
}

/** What an interview says of whom it was with, beside the names. */
export interface InterviewHandles {
  id: number;
  field: 'email' | 'domain' | 'account';
  value: string;
}

/** Addresses, domains and account ids of all interviews; what somebody corrected stands for what was found. */
export function interviewHandles(connection: Connection): Map<number, InterviewHandles[]> {
  const rows = statement<InterviewHandles>(
    connection,
    `SELECT f.interview_id AS id, f.field, f.value FROM interview_field AS f
     WHERE f.field IN ('email', 'domain', 'account')
       AND NOT EXISTS (SELECT 1 FROM interview_correction AS c WHERE c.interview_id = f.interview_id AND c.field = f.field)
     UNION ALL
     SELECT interview_id, field, value FROM interview_correction WHERE field IN ('email', 'domain', 'account')`,
  ).all();
  return byId(
    rows.flatMap((row) =>
      row.value
        .split(',')
        .map((value) => ({ ...row, value: value.trim() }))
        .filter(({ value }) => value !== ''),
    ),
  );
}
