/** Companies as they are listed and shown, with the interviews that a reader may see. */
import { InputError, RefusedError } from '../../core/errors.ts';
import { nearestFew } from '../../core/nearest.ts';
import type { Money } from '../../core/customer.ts';
import { keyed } from '../../store/customer-keys.ts';
import { allCompanies, allContacts, type CompanyRow } from '../../store/customer-list.ts';
import { historyOf, type ValueRow } from '../../store/customer-values.ts';
import type { InterviewRow } from '../../store/interview-list.ts';
import type { Store } from '../../store/store.ts';

import { type Rights, roomOf } from '../search/library.ts';

import { linksOf, type Link } from './links.ts';

export interface ListedCompany {
  ref: string;
  name: string;
  plan: string | null;
  mrr: Money | null;
  /** Of those that the reader may see. */
  interviews: number;
  contacts: number;
}

/** Throws RefusedError for those who may not see customer data. */
function mustSee(rights: Rights): void {
  if (rights === 'all' || rights.customers === true) return;
  throw new RefusedError('customers.rights', 'customer data is not for this person', {
    hint: 'brief.yaml says for whom it is: customers: { readers: [everyone] }.',
  });
}

/** In the order of their names. */
export function listCompanies(store: Store, rights: Rights): ListedCompany[] {
  mustSee(rights);
  const { connection } = store;
  const interviews = counted(
    roomOf(store, rights).rows.flatMap(({ customer, removedAt }) =>
      customer == null || removedAt !== null ? [] : [customer.ref],
    ),
  );
  const contacts = counted(
    allContacts(connection).flatMap(({ company }) => (company === null ? [] : [company])),
  );
  return allCompanies(connection)
    .map((company) => ({
      ref: company.ref,
      name: company.name,
      plan: company.plan.at(-1)?.value ?? null,
      mrr: company.mrr.at(-1)?.value ?? null,
      interviews: interviews.get(company.ref) ?? 0,
      contacts: contacts.get(company.id) ?? 0,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.ref < b.ref ? -1 : 1));
}

function counted<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

export interface ShownContact {
  ref: string;
  name: string | null;
  emails: readonly string[];
  fields: ShownValue[];
  links: Link[];
}

export interface ShownValue extends Omit<ValueRow, 'id'> {
  /** What it was before, the newest first. */
  history: Omit<ValueRow, 'id' | 'field'>[];
}

export interface ShownCompany {
  ref: string;
  name: string;
  domains: readonly string[];
  ids: CompanyRow['ids'];
  fields: ShownValue[];
  contacts: ShownContact[];
  interviews: InterviewRow[];
  links: Link[];
}

/** The company that a ref, an id of another tool, a domain or a whole name names. Throws InputError, RefusedError. */
export function showCompany(
  store: Store,
  wanted: string,
  rights: Rights,
  patterns: Readonly<Record<string, string>>,
): ShownCompany {
  mustSee(rights);
  const { connection } = store;
  const company = findCompany(store, wanted);
  const contacts = allContacts(connection)
    .filter((contact) => contact.company === company.id)
    .map(({ id, ref, name, emails }) => ({
      ref,
      name,
      emails,
      fields: shownValues(historyOf(connection, 'contact', id)).filter(
        ({ field }) => field !== 'company' && field !== 'name',
      ),
      links: linksOf(patterns, company, emails[0] ?? null),
    }));
  return {
    ref: company.ref,
    name: company.name,
    domains: company.domains,
    ids: company.ids,
    fields: shownValues(historyOf(connection, 'company', company.id)),
    contacts,
    interviews: roomOf(store, rights)
      .rows.filter(({ customer }) => customer?.ref === company.ref)
      .toSorted((a, b) => b.at - a.at || (a.ref < b.ref ? -1 : 1)),
    links: linksOf(patterns, company, null),
  };
}

/** Throws InputError where none, or more than one, is called so. */
export function findCompany(store: Store, wanted: string): CompanyRow {
  const companies = allCompanies(store.connection);
  const name = wanted.trim();
  const low = name.toLowerCase();
  const moved = keyed(store.connection, 'company', 'ref', low);
  const found =
    companies.find(({ ref }) => ref === low) ??
    companies.find(({ id }) => moved.includes(id)) ??
    companies.find(({ ids }) => ids.some(({ value }) => value === name));
  if (found !== undefined) return found;
  const named = companies.filter(
    (company) => company.name.toLowerCase() === low || company.domains.includes(low),
  );
  const [only, second] = named;
  if (only !== undefined && second === undefined) return only;
  if (second !== undefined) {
    throw new InputError('customers.ambiguous', `several companies are called ${wanted}`, {
      hint: named
        .slice(0, 5)
        .map(({ ref, domains }) => `${ref}${domains[0] === undefined ? '' : ` (${domains[0]})`}`)
        .join(', '),
    });
  }
  const near = nearestFew(
    low,
    companies.flatMap((company) => [company.ref, company.name]),
    3,
  );
  throw new InputError('customers.unknown', `no company is called ${wanted}`, {
    hint: near.length === 0 ? '`brief customers list` shows them.' : `Did you mean ${near.join(', ')}?`,
  });
}

function shownValues(rows: readonly ValueRow[]): ShownValue[] {
  const byField = new Map<string, ValueRow[]>();
  for (const row of rows) byField.set(row.field, [...(byField.get(row.field) ?? []), row]);
  const order = ['name', 'plan', 'mrr', 'arr'];
  const rank = (field: string): number => (order.includes(field) ? order.indexOf(field) : order.length);
  return [...byField.values()]
    .flatMap((told): ShownValue[] => {
      const last = told.at(-1);
      if (last === undefined) return [];
      const { id: _id, ...now } = last;
      const history = told
        .slice(0, -1)
        .toReversed()
        .map(({ id: _row, field: _field, ...rest }) => rest);
      return [{ ...now, history }];
    })
    .sort((a, b) => rank(a.field) - rank(b.field) || (a.field < b.field ? -1 : 1));
}
