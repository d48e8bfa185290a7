/** All companies in memory, and which of them an interview is with. */
import { sameNameKey } from '../../core/company-name.ts';
import type { InterviewCustomer, MatchedBy } from '../../core/customer.ts';
import { domainOf, isPublicMailDomain } from '../../core/mail-domains.ts';
import { allDecisions } from '../../store/customer-decisions.ts';
import {
  allCompanies,
  allContacts,
  type CompanyRow,
  type ContactRow,
  hasCompanies,
  interviewHandles,
  type InterviewHandles,
  type Told,
} from '../../store/customer-list.ts';
import type { InterviewRow } from '../../store/interview-list.ts';
import type { Connection } from '../../store/sqlite.ts';

import { writtenKey } from '../note.ts';

export interface Book {
  companies: ReadonlyMap<number, CompanyRow>;
  contacts: readonly ContactRow[];
  byEmail: ReadonlyMap<string, ReadonlySet<number>>;
  /** A company's own domains, and those of the addresses of its contacts. */
  byDomain: ReadonlyMap<string, ReadonlySet<number>>;
  byAccount: ReadonlyMap<string, ReadonlySet<number>>;
  /** Decisions by what they are about: `name/acme`, `interview/1f3a9c02`. */
  same: ReadonlyMap<string, number>;
  other: ReadonlyMap<string, ReadonlySet<number>>;
  /** What a company is counted by. */
  keys: ReadonlyMap<number, string>;
  handles: ReadonlyMap<number, readonly InterviewHandles[]>;
}

/** Null where no company was imported. */
export function readBook(connection: Connection): Book | null {
  if (!hasCompanies(connection)) return null;
  const companies = new Map(allCompanies(connection).map((company) => [company.id, company]));
  const contacts = allContacts(connection);
  const byEmail = new Map<string, Set<number>>();
  const byDomain = new Map<string, Set<number>>();
  const byAccount = new Map<string, Set<number>>();
  for (const { id, domains, ids } of companies.values()) {
    for (const domain of domains) if (!isPublicMailDomain(domain)) put(byDomain, domain, id);
    for (const { value } of ids) put(byAccount, value, id);
  }
  for (const { emails, company } of contacts) {
    if (company === null || !companies.has(company)) continue;
    for (const email of emails) {
      put(byEmail, email, company);
      const domain = domainOf(email);
      if (!isPublicMailDomain(domain)) put(byDomain, domain, company);
    }
  }
  const same = new Map<string, number>();
  const other = new Map<string, Set<number>>();
  for (const { about, what, company, verdict } of allDecisions(connection)) {
    if (verdict === 'same') same.set(`${about}/${what}`, company);
    else put(other, `${about}/${what}`, company);
  }
  const keys = keysOf(companies, other);
  return {
    companies,
    contacts,
    byEmail,
    byDomain,
    byAccount,
    same,
    other,
    keys,
    handles: interviewHandles(connection),
  };
}

function put<T>(map: Map<T, Set<number>>, key: T, id: number): void {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([id]));
  else set.add(id);
}

/**
 * The name, by which notes that only write it are counted too; where two companies share it, or somebody said that the name in the notes is
 * another's, the ref as well.
 */
function keysOf(
  companies: ReadonlyMap<number, CompanyRow>,
  other: ReadonlyMap<string, ReadonlySet<number>>,
): Map<number, string> {
  const held = new Map<string, number>();
  for (const { name } of companies.values())
    held.set(writtenKey(name), (held.get(writtenKey(name)) ?? 0) + 1);
  return new Map(
    [...companies.values()].map(({ id, ref, name }) => {
      const key = writtenKey(name);
      const alone = held.get(key) === 1 && other.get(`name/${sameNameKey(name)}`)?.has(id) !== true;
      return [id, alone ? key : `${key} #${ref}`];
    }),
  );
}

/** The company of an interview: decided by hand, else by address, domain or id where they name one company, else by a confirmed name. */
export function companyOf(
  book: Book,
  interview: InterviewRow,
): { company: CompanyRow; by: MatchedBy } | null {
  const handles = book.handles.get(interview.id) ?? [];
  const of = (field: InterviewHandles['field']): string[] =>
    handles.flatMap((each) => (each.field === field ? [each.value] : []));
  const emails = of('email').map((email) => email.toLowerCase());
  const refused = book.other.get(`interview/${interview.ref}`);
  const only = (found: readonly (ReadonlySet<number> | undefined)[]): number | undefined => {
    const ids = new Set(found.flatMap((set) => [...(set ?? [])]).filter((id) => refused?.has(id) !== true));
    const [first, second] = ids;
    return second === undefined ? first : undefined;
  };
  const named =
    interview.company === null ? undefined : book.same.get(`name/${sameNameKey(interview.company)}`);
  const candidates: [MatchedBy, number | undefined][] = [
    ['decision', book.same.get(`interview/${interview.ref}`)],
    ['e-mail', only(emails.map((email) => book.byEmail.get(email)))],
    ['domain', only(domainsOf(emails, of('domain')).map((domain) => atDomain(book, domain)))],
    ['external id', only(of('account').map((account) => book.byAccount.get(account)))],
    ['confirmed name', named === undefined || refused?.has(named) === true ? undefined : named],
  ];
  for (const [by, id] of candidates) {
    const company = id === undefined ? undefined : book.companies.get(id);
    if (company !== undefined) return { company, by };
  }
  return null;
}

function domainsOf(emails: readonly string[], domains: readonly string[]): string[] {
  const all = [...domains.map((domain) => domain.toLowerCase()), ...emails.map(domainOf)];
  return [...new Set(all.filter((domain) => !isPublicMailDomain(domain)))];
}

/** `mail.eu.acme.com` is at `acme.com` where a company has that, and at nobody's else. */
function atDomain(book: Book, domain: string): ReadonlySet<number> | undefined {
  for (let rest = domain; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const found = book.byDomain.get(rest);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The interview with its company and what that pays, now and then. */
export function withCustomer(book: Book, interview: InterviewRow): InterviewRow {
  const found = companyOf(book, interview);
  if (found === null) return { ...interview, customer: null };
  const { company, by } = found;
  const { id, ref, name, plan, mrr } = company;
  const day = interview.day === null ? null : dayOf(interview.day);
  const customer: InterviewCustomer = {
    ref,
    name,
    key: book.keys.get(id) ?? ref,
    by,
    plan: plan.at(-1)?.value ?? null,
    mrr: mrr.at(-1)?.value ?? null,
    planThen: day === null ? null : toldBy(plan, day),
    mrrThen: day === null ? null : toldBy(mrr, day),
  };
  return { ...interview, customer };
}

/** Of an interview whose month alone is known, what was told before the month or on its first day is sure. */
function dayOf(day: string): string {
  return day.length === 7 ? `${day}-01` : day;
}

function toldBy<T>(told: readonly Told<T>[], day: string): T | null {
  return told.findLast(({ asOf }) => asOf <= day)?.value ?? null;
}
