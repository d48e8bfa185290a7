/** What only a person can say: whether a name means a company, which of two a person is, whether two companies are one. */
import { distance } from 'fastest-levenshtein';

import { sameNameKey, withoutLegalForm } from '../../core/company-name.ts';
import type { CompanyRow } from '../../store/customer-list.ts';
import type { InterviewRow } from '../../store/interview-list.ts';
import type { Connection } from '../../store/sqlite.ts';

import { type Book, readBook } from './book.ts';

export type Likeness =
  | 'same name'
  | 'same but for the legal form'
  | 'similar name'
  | 'contact of this name'
  | 'address or domain';

export interface Candidate {
  company: CompanyRow;
  why: Likeness;
}

export interface Question {
  /** `name`: does this name in the notes mean the company? `interview`: is this interview with it? `company`: are the two one? */
  about: 'name' | 'interview' | 'company';
  /** The name as written, the interview's id, or a company's ref. */
  what: string;
  interviews: InterviewRow[];
  /** The likeliest first. */
  candidates: Candidate[];
}

/** Candidates of one question. */
const MOST = 5;

/** All open questions about the interviews given (matched ones ask nothing), those of most interviews first. Empty without companies. */
export function openQuestions(connection: Connection, rows: readonly InterviewRow[]): Question[] {
  const book = readBook(connection);
  if (book === null) return [];
  const names = namesOf(book);
  const open = rows.filter(({ customer, removedAt }) => customer === null && removedAt === null);
  const written = new Map<string, InterviewRow[]>();
  const questions: Question[] = [];
  for (const interview of open) {
    const single = aboutInterview(book, interview);
    if (single !== null) questions.push(single);
    else if (interview.company !== null) {
      const key = sameNameKey(interview.company);
      if (key !== '') written.set(key, [...(written.get(key) ?? []), interview]);
    }
  }
  for (const [key, interviews] of written) {
    const refused = book.other.get(`name/${key}`);
    const candidates = candidatesFor(key, names).filter(({ company }) => refused?.has(company.id) !== true);
    const [first] = interviews;
    if (candidates.length > 0 && first !== undefined)
      questions.push({ about: 'name', what: first.company ?? key, interviews, candidates });
  }
  return [...questions.sort((a, b) => b.interviews.length - a.interviews.length), ...twins(book, names)];
}

interface Named {
  key: string;
  bare: string;
  company: CompanyRow;
}

interface Names {
  all: Named[];
  byBare: Map<string, Named[]>;
}

function namesOf({ companies }: Book): Names {
  const all = [...companies.values()].flatMap((company) =>
    (company.names.length === 0 ? [company.name] : company.names).map((name) => ({
      key: sameNameKey(name),
      bare: withoutLegalForm(name),
      company,
    })),
  );
  const byBare = new Map<string, Named[]>();
  for (const each of all) byBare.set(each.bare, [...(byBare.get(each.bare) ?? []), each]);
  return { all, byBare };
}

function candidatesFor(key: string, { all, byBare }: Names): Candidate[] {
  const bare = withoutLegalForm(key);
  const found = new Map<number, Candidate>();
  const take = (company: CompanyRow, why: Likeness): void => {
    if (!found.has(company.id)) found.set(company.id, { company, why });
  };
  const equal = byBare.get(bare) ?? [];
  for (const each of equal) if (each.key === key) take(each.company, 'same name');
  for (const each of equal) take(each.company, 'same but for the legal form');
  if (found.size === 0)
    for (const each of all) if (isSimilar(bare, each.bare)) take(each.company, 'similar name');
  return [...found.values()].slice(0, MOST);
}

/** A slip of the pen, or a longer form of the same name: `Acme` and `Acme Robotics`. */
function isSimilar(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 4) return false;
  if (long.startsWith(`${short} `) || long.replaceAll(' ', '') === short.replaceAll(' ', '')) return true;
  if (long.length - short.length > 2) return false;
  return distance(a, b) <= (short.length >= 8 ? 2 : 1);
}

/** An address or domain that several companies have, or a person of whom a contact has the name. */
function aboutInterview(book: Book, interview: InterviewRow): Question | null {
  const refused = book.other.get(`interview/${interview.ref}`);
  const companies = (ids: Iterable<number>, why: Likeness): Candidate[] =>
    [...new Set(ids)].flatMap((id) => {
      const company = refused?.has(id) === true ? undefined : book.companies.get(id);
      return company === undefined ? [] : [{ company, why }];
    });
  const handles = (book.handles.get(interview.id) ?? []).flatMap(({ field, value }) => {
    if (field === 'account') return [...(book.byAccount.get(value) ?? [])];
    const text = value.toLowerCase();
    return [
      ...(book.byEmail.get(text) ?? []),
      ...(book.byDomain.get(text.slice(text.indexOf('@') + 1)) ?? []),
    ];
  });
  const person = interview.company === null && interview.person !== null ? sameNameKey(interview.person) : '';
  const people =
    person === ''
      ? []
      : book.contacts.flatMap(({ name, company }) =>
          name !== null && company !== null && sameNameKey(name) === person ? [company] : [],
        );
  const candidates = [
    ...companies(handles, 'address or domain'),
    ...companies(people, 'contact of this name'),
  ];
  return candidates.length === 0
    ? null
    : {
        about: 'interview',
        what: interview.ref,
        interviews: [interview],
        candidates: candidates.slice(0, MOST),
      };
}

/** Companies of one name of which one source has the id and another has not. */
function twins(book: Book, { byBare }: Names): Question[] {
  const seen = new Set<string>();
  return [...byBare.values()].flatMap((named) => {
    const companies = [...new Map(named.map(({ company }) => [company.id, company])).values()];
    return companies.flatMap((company, at) => {
      const candidates = companies.slice(0, at).flatMap((other): Candidate[] => {
        const pair = `${company.id}/${other.id}`;
        if (seen.has(pair) || apart(company, other)) return [];
        seen.add(pair);
        const decided =
          book.other.get(`company/${company.ref}`)?.has(other.id) === true ||
          book.other.get(`company/${other.ref}`)?.has(company.id) === true;
        const same = sameNameKey(company.name) === sameNameKey(other.name);
        return decided ? [] : [{ company: other, why: same ? 'same name' : 'same but for the legal form' }];
      });
      return candidates.length === 0
        ? []
        : [{ about: 'company' as const, what: company.ref, interviews: [], candidates }];
    });
  });
}

/** One source tells them apart: both have an id of the same kind. */
function apart(a: CompanyRow, b: CompanyRow): boolean {
  return a.ids.some(({ kind }) => b.ids.some((other) => other.kind === kind));
}
