/**
 * Who is meant to be forgotten: an interview, a contact of the customer data, an address or a name says so. Two people of one name are told apart
 * by their company, and asked about.
 */
import { InputError } from '../core/errors.ts';
import { formsOf, partsOf } from '../core/forms.ts';
import { nearestFew } from '../core/nearest.ts';
import { contactsCalled } from '../store/contact-forget.ts';
import { allContacts, type ContactRow } from '../store/customer-list.ts';
import type { InterviewRow } from '../store/interview-list.ts';
import type { Store } from '../store/store.ts';

import { readBook } from './customers/book.ts';
import { customerOf } from './note.ts';
import { roomOf } from './search/library.ts';
import { findInterview } from './show.ts';

export interface Subject {
  /** As written in the interviews, else in the customer data, else as typed. */
  name: string;
  /** The name, the addresses of their contacts, and what `also` adds. */
  written: string[];
  /** Interviews of this person alone. */
  interviews: InterviewRow[];
  /** Interviews that they gave with others: kept, with the name blacked out. */
  joint: InterviewRow[];
  /** Row ids of their contacts in the customer data. */
  contacts: number[];
  /** Somebody else has this name: theirs is only where their company is named too. */
  near: string | null;
}

/** A contact with the customer that it is counted as. */
interface Candidate {
  contact: ContactRow;
  key: string;
  company: string | null;
}

/** What is to be forgotten. Throws InputError for a name that several customers have, and for one that nobody has. */
export function findSubject(store: Store, wanted: string, also: readonly string[]): Subject {
  const { rows } = roomOf(store, 'all');
  const byId = /^(?:note:)?[0-9a-f]{4,64}$/.test(wanted) ? findInterview(store, wanted, 'all') : null;
  const candidates = candidatesOf(store);
  const chosen = byId === null ? contactMeant(store, wanted, candidates) : null;
  const name = byId === null ? (chosen?.contact.name ?? wanted.trim()) : (byId.person ?? '');
  if (name === '') {
    throw new InputError('forget.nobody', `${wanted} names nobody`, {
      hint: '`brief interviews edit ID person="..."` says who was interviewed.',
    });
  }
  const named = rows.filter((row) => peopleOf(row).some((person) => isSame(person, name)));
  const contacts = candidates.filter(
    (each) => each === chosen || (each.contact.name !== null && isSame(each.contact.name, name)),
  );
  const customers = new Set([...named.map((row) => customerOf(row).key), ...contacts.map(({ key }) => key)]);
  const meant = byId === null ? chosen?.key : customerOf(byId).key;
  if (meant === undefined && customers.size > 1) throwSeveral(name, customers.size, named, contacts);
  if (named.length === 0 && contacts.length === 0 && !wanted.includes('@')) throwIfNear(rows, name);
  const mine = named.filter((row) => meant === undefined || customerOf(row).key === meant);
  const theirs = contacts.filter(({ key }) => meant === undefined || key === meant);
  const company = byId?.company ?? byId?.title ?? chosen?.company ?? chosen?.contact.emails[0] ?? wanted;
  return {
    name: mine.flatMap(peopleOf).find((person) => isSame(person, name)) ?? name,
    written: [...new Set([name, ...theirs.flatMap(({ contact }) => contact.emails), ...also])],
    interviews: mine.filter((row) => peopleOf(row).length === 1),
    joint: mine.filter((row) => peopleOf(row).length > 1),
    contacts: theirs.map(({ contact }) => contact.id),
    near: customers.size > 1 ? company : null,
  };
}

function candidatesOf({ connection }: Store): Candidate[] {
  const book = readBook(connection);
  return allContacts(connection).map((contact) => {
    const company = contact.company === null ? undefined : book?.companies.get(contact.company);
    const key = company === undefined ? undefined : book?.keys.get(company.id);
    // Of no company: nobody can say whether it is the one who was interviewed.
    return { contact, key: key ?? `contact #${contact.ref}`, company: company?.name ?? null };
  });
}

/** The contact that an address or a ref names; a name alone is no choice among namesakes. */
function contactMeant(store: Store, wanted: string, candidates: readonly Candidate[]): Candidate | null {
  const [only, second] = contactsCalled(store.connection, wanted).filter(
    ({ name }) => name?.toLowerCase() !== wanted.trim().toLowerCase(),
  );
  if (only === undefined || second !== undefined) return null;
  return candidates.find(({ contact }) => contact.id === only.id) ?? null;
}

function throwSeveral(
  name: string,
  customers: number,
  interviews: readonly InterviewRow[],
  contacts: readonly Candidate[],
): never {
  const list = [
    ...interviews.map(({ ref, day, company }) => `${ref} (${company ?? 'no company'}, ${day ?? 'no date'})`),
    ...contacts.map(
      ({ contact, company }) =>
        `${contact.emails[0] ?? contact.ref} (${company ?? 'no company'}, customer data)`,
    ),
  ];
  throw new InputError('forget.several', `${customers} customers have somebody called ${name}`, {
    hint: `Say which by an interview of theirs, or by their address: ${list.slice(0, 8).join(', ')}.`,
  });
}

function peopleOf({ person }: InterviewRow): string[] {
  if (person === null) return [];
  return person.split(/\s*(?:[,;/&]|\band\b|\bund\b|\bet\b)\s*/u).filter((each) => each !== '');
}

function isSame(a: string, b: string): boolean {
  const keys = new Set(formsOf(a).map(({ key }) => key));
  return formsOf(b).some(({ key }) => keys.has(key));
}

/** A part of a name, or a mistyped one, is never taken for the person. */
function throwIfNear(rows: readonly InterviewRow[], name: string): void {
  const people = [...new Set(rows.flatMap(peopleOf))];
  const words = new Set(partsOf(name).map(({ key }) => key));
  const sharing = people.filter((person) => partsOf(person).some(({ key }) => words.has(key)));
  const close = sharing.length > 0 ? sharing : nearestFew(name, people, 3);
  if (close.length === 0) return;
  throw new InputError('forget.unknown', `nobody who was interviewed is called ${name}`, {
    hint: `Did you mean ${close.slice(0, 5).join(', ')}? With an interview's id it is sure; a contact who is only named is written in full.`,
  });
}
