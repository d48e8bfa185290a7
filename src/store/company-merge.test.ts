/** Merges of companies and their undoing, row by row. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { CustomerRecord } from '../core/customer.ts';
import { companyMerges, mergeCompanies, unmergeCompany } from './company-merge.ts';
import { saveDecision } from './customer-decisions.ts';
import { CustomerWriter } from './customers.ts';
import { openStore, type Store } from './store.ts';

let store: Store;
beforeEach(() => {
  store = openStore(':memory:');
});
afterEach(() => store.close());

const TABLES = [
  'company',
  'company_key',
  'company_value',
  'contact',
  'contact_key',
  'contact_value',
  'customer_decision',
  'company_merge',
  'company_merge_row',
];
const dump = (): string =>
  TABLES.map(
    (table) => `${table} ${JSON.stringify(store.connection.prepare(`SELECT * FROM ${table}`).all())}`,
  ).join('\n');

function save(
  name: string,
  more: { id?: string; domain?: string; plan?: string; person?: string },
  asOf: string,
): number {
  const record: CustomerRecord = {
    asOf,
    line: null,
    company: {
      name,
      ids: more.id === undefined ? [] : [{ kind: 'id', value: more.id }],
      domains: more.domain === undefined ? [] : [more.domain],
      values: more.plan === undefined ? [] : [{ field: 'plan', value: more.plan, currency: null }],
    },
    contact: more.person === undefined ? null : { name: more.person, emails: [], ids: [], values: [] },
  };
  return store.write((connection) => new CustomerWriter(connection, 'crm.csv', 1).save(record).company ?? 0);
}
const merge = (from: number, into: number): void =>
  store.write((connection) => mergeCompanies(connection, from, into, 5));
const undo = (): void =>
  store.write((connection) => unmergeCompany(connection, companyMerges(connection).at(-1)?.id ?? 0));

describe('a merge of companies', () => {
  it('is taken back row for row: keys, history, contacts of one name, decisions', () => {
    const acme = save('Acme', { id: 'A1', plan: 'Team', person: 'Lena Fromm' }, '2026-05-01');
    save('Acme', { id: 'A1', plan: 'Business' }, '2026-08-01');
    const twin = save(
      'Acme GmbH',
      { domain: 'acme.example', plan: 'Team', person: 'Lena Fromm' },
      '2026-06-01',
    );
    save('Acme GmbH', { domain: 'acme.example', plan: 'Team' }, '2026-07-01');
    store.write((connection) => {
      saveDecision(connection, { about: 'name', what: 'acme ag', company: twin, verdict: 'same' }, 3);
      saveDecision(connection, { about: 'name', what: 'ackme', company: acme, verdict: 'other' }, 3);
      saveDecision(connection, { about: 'name', what: 'ackme', company: twin, verdict: 'other' }, 4);
    });
    const before = dump();
    merge(twin, acme);
    expect(dump()).not.toBe(before);
    undo();
    expect(dump()).toBe(before);
  });

  it('is taken back with the merges below it, the last one first', () => {
    const [one, two, three] = ['One', 'Two', 'Three'].map((name, at) =>
      save(name, { id: `${at}`, plan: name, person: 'Noor Haddad' }, '2026-05-01'),
    );
    const steps = [dump()];
    merge(three!, two!);
    steps.push(dump());
    merge(two!, one!);
    undo();
    expect(dump()).toBe(steps[1]);
    undo();
    expect(dump()).toBe(steps[0]);
  });

  it('leaves what came since with the company that it went into, and gives the old id to no other', () => {
    const acme = save('Acme', { id: 'A1', plan: 'Team' }, '2026-05-01');
    const twin = save('Acme GmbH', { domain: 'acme.example', plan: 'Free' }, '2026-05-01');
    merge(twin, acme);
    save('Acme', { id: 'A1', plan: 'Enterprise' }, '2026-09-01');
    const other = save('Acme GmbH', { domain: 'other.example' }, '2026-09-01');
    expect([acme, twin]).not.toContain(other);
    undo();
    const plans = store.connection
      .prepare(
        `SELECT ref, value FROM company_value JOIN company ON company.id = company_id WHERE field = 'plan' ORDER BY ref, as_of`,
      )
      .all();
    expect(plans).toEqual([
      { ref: 'acme', value: 'Team' },
      { ref: 'acme', value: 'Enterprise' },
      { ref: 'acme-gmbh', value: 'Free' },
    ]);
    expect(store.connection.prepare('SELECT ref FROM company WHERE id = ?').pluck().get(other)).toBe(
      'acme-gmbh-2',
    );
  });
});
