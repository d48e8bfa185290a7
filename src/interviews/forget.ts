/**
 * Forgets a person: their interviews are removed, or kept with name, e-mail and phone blacked out, and all that still names them is blacked out
 * too. A dry run does the same and takes it back, so that what it says is what would happen.
 */
import { InputError } from '../core/errors.ts';
import { BLACK, contactsIn, foldedForm, type Form, formsOf, partsOf } from '../core/forms.ts';
import { forgetContact } from '../store/contact-forget.ts';
import { allCompanies, allContacts } from '../store/customer-list.ts';
import { namesForgotten } from '../store/customers.ts';
import {
  dropUnheldWords,
  emptyAnswers,
  noteKeysOf,
  redactEverywhere,
  removeInterviews,
} from '../store/forget.ts';
import { type Forgotten, forgottenIn, saveForgotten } from '../store/forgotten.ts';
import { type InterviewRow, interviewText } from '../store/interview-list.ts';
import { rawNote } from '../store/interview-notes.ts';
import { IndexWriter } from '../store/interview-words.ts';
import { applyFields, effectiveFields, foundFields, interviewById } from '../store/interviews.ts';
import { dropUnsaid, mentionsOf, saveStems, wordingsOf } from '../store/requests.ts';
import type { Connection } from '../store/sqlite.ts';
import type { Store } from '../store/store.ts';

import type { Subject } from './forget-subject.ts';
import { matter } from './requests/likeness.ts';
import { countsOf } from './search/counts.ts';
import { roomOf } from './search/library.ts';
import { stemOf } from './search/words.ts';

export interface ForgetOptions {
  /** Keep the interviews, and black out name, e-mail and phone. */
  keepNotes: boolean;
  /** Change nothing, and say what would be done. */
  dryRun: boolean;
  /** Names, parts of names and addresses that are a colleague's: never blacked out. */
  colleagues: readonly string[];
  at: number;
}

export interface Forgot {
  removed: InterviewRow[];
  kept: InterviewRow[];
  /** Rows in which something was blacked out, by table. */
  redacted: Record<string, number>;
  /** Model answers that were kept and are deleted: all of them. */
  answers: number;
  /** Texts that hold a part of the name alone, by part: these stay. */
  alone: { part: string; interviews: number }[];
  /** As it was written wherever it was blacked out. */
  spelled: string[];
}

/** Thrown to take a transaction back, with what it found out. */
class TakenBack extends Error {
  readonly forgot: Forgot;

  constructor(forgot: Forgot) {
    super('a dry run takes everything back');
    this.forgot = forgot;
  }
}

/** Forgets a person, in one transaction. Throws InputError where the store holds nothing of them. */
export function forgetPerson(store: Store, subject: Subject, options: ForgetOptions): Forgot {
  try {
    return store.write((connection) => {
      const forgot = carryOut(store, connection, subject, options);
      if (options.dryRun) throw new TakenBack(forgot);
      return forgot;
    });
  } catch (error) {
    if (error instanceof TakenBack) return error.forgot;
    throw error;
  }
}

function carryOut(store: Store, connection: Connection, subject: Subject, options: ForgetOptions): Forgot {
  const rows = roomOf(store, 'all').rows;
  const removed = options.keepNotes ? [] : subject.interviews;
  const kept = options.keepNotes ? [...subject.interviews, ...subject.joint] : subject.joint;
  const forms = formsOfSubject(connection, rows, subject, options);
  const notes = removed.flatMap(({ id }) => noteKeysOf(connection, id));
  saveForgotten(connection, { forms, whole: !options.keepNotes, near: subject.near, notes }, options.at);
  const forgotten = forgottenIn(connection);
  if (forgotten === null) throw new Error('the tombstone was not written');
  forgotten.lookFor(hintsOf(forms));

  const answers = emptyAnswers(connection);
  const wordings = wordingsOf(
    connection,
    removed.map(({ id }) => id),
  );
  const index = new IndexWriter(connection, stemOf);
  for (const { id } of removed) index.put(id, new Map(), wordsOf(connection, id));
  index.flush();
  removeInterviews(
    connection,
    removed.map(({ id }) => id),
  );
  const gone = new Set(removed.map(({ id }) => id));
  const theirs = new Set(kept.map(({ id }) => id));
  const rest = rows.filter(({ id }) => !gone.has(id));
  for (const { id } of rest) if (names(connection, forgotten, id)) theirs.add(id);
  const before = new Map([...theirs].map((id) => [id, wordsOf(connection, id)]));
  const contacts = forgetContacts(connection, forgotten, subject, options.at);
  const redacted = redactEverywhere(connection, forgotten, theirs);
  if (contacts > 0) redacted.set('contact', (redacted.get('contact') ?? 0) + contacts);
  for (const id of theirs) {
    dropBlackFields(connection, id);
    index.put(id, wordsOf(connection, id), before.get(id) ?? new Map<string, number>());
  }
  index.flush();
  dropUnheldWords(connection);
  dropUnsaid(connection, wordings);
  for (const request of wordingsOf(connection, [...theirs])) {
    const [mention] = mentionsOf(connection, [request]);
    if (mention !== undefined) saveStems(connection, request, matter(mention.quote).join(' '));
  }
  if (removed.length === 0 && kept.length === 0 && redacted.size === 0) {
    throw new InputError('forget.unknown', `nothing here names ${subject.name}`, {
      hint: 'Write the name as the notes do, or an e-mail address; `brief interviews search` finds it.',
    });
  }
  return {
    removed,
    kept,
    redacted: Object.fromEntries([...redacted].sort(([a], [b]) => (a < b ? -1 : 1))),
    answers,
    alone: aloneIn(connection, rest, subject, options.colleagues),
    // A name that somebody else has too is still there, and must be.
    spelled: [...new Set([...subject.written, ...forgotten.seen])]
      .filter((form) => subject.near === null || form.includes('@'))
      .sort((a, b) => (a < b ? -1 : 1)),
  };
}

/** Deletes their contacts, and what else of the customer data carries their name; how many. A namesake's at another company stays. */
function forgetContacts(connection: Connection, forgotten: Forgotten, subject: Subject, at: number): number {
  const names = new Map(allCompanies(connection).map(({ id, name }) => [id, name]));
  return allContacts(connection).filter(
    (contact) =>
      (subject.contacts.includes(contact.id) ||
        namesForgotten(forgotten, contact, names.get(contact.company ?? -1) ?? null)) &&
      forgetContact(connection, contact.id, at),
  ).length;
}

function wordsOf(connection: Connection, id: number): ReadonlyMap<string, number> {
  const { title, text } = interviewById(connection, id);
  return countsOf(title, text, effectiveFields(connection, id)).counts;
}

function names(connection: Connection, forgotten: Forgotten, id: number): boolean {
  const { title, text } = interviewById(connection, id);
  const fields = foundFields(connection, id).map(({ value }) => value);
  const texts = [title, text, ...fields];
  return forgotten.redact(texts).some((now, at) => now !== texts[at]);
}

/** A name that was blacked out is no name: who was interviewed is unknown now. */
function dropBlackFields(connection: Connection, id: number): void {
  for (const table of ['interview_field', 'interview_correction', 'interview_model_field'])
    connection.prepare(`DELETE FROM ${table} WHERE interview_id = ? AND instr(value, ?) > 0`).run(id, BLACK);
  applyFields(connection, id);
}

/** The forms of the name, what may stand for it beside it, and the addresses and numbers that only their own interviews hold. */
function formsOfSubject(
  connection: Connection,
  rows: readonly InterviewRow[],
  subject: Subject,
  { colleagues }: ForgetOptions,
): Form[] {
  const own = [...subject.interviews, ...subject.joint];
  const ownIds = new Set(own.map(({ id }) => id));
  const ownText = own
    .map(({ id }) => `${interviewText(connection, id)}\n${rawNote(connection, id) ?? ''}`)
    .join('\n');
  const theirs = new Set(colleagues.map(foldedForm));
  const contacts = contactsIn(ownText).filter(
    (each) =>
      !theirs.has(foldedForm(each)) &&
      !rows.some(({ id }) => !ownIds.has(id) && interviewText(connection, id).includes(each)),
  );
  const written = [...new Set([subject.name, ...subject.written])];
  const forms = [...written, ...contacts].flatMap(formsOf);
  return [...forms, ...partsBeside(written, own, colleagues)];
}

function partsBeside(
  written: readonly string[],
  own: readonly InterviewRow[],
  colleagues: readonly string[],
): Form[] {
  const others = new Set(
    [...colleagues, ...own.flatMap(({ company, interviewer }) => [company ?? '', interviewer ?? ''])].flatMap(
      (each) => partsOf(each).map(({ key }) => key),
    ),
  );
  return written.flatMap(partsOf).filter(({ key }) => !others.has(key));
}

function hintsOf(forms: readonly Form[]): string[] {
  return forms.map(({ kind, key }) =>
    kind === 'phone' ? key.slice(-2) : key.split(' ').reduce((a, b) => (b.length > a.length ? b : a)),
  );
}

/** How many interviews still hold a part of the name alone: it may be somebody else's. */
function aloneIn(
  connection: Connection,
  rows: readonly InterviewRow[],
  subject: Subject,
  colleagues: readonly string[],
): Forgot['alone'] {
  const parts = partsBeside(subject.written, [], colleagues).filter(({ key }) => key.length > 2);
  const pattern = (key: string): RegExp => new RegExp(`(?<![\\p{L}])${key}(?![\\p{L}])`, 'u');
  return parts
    .map(({ key }) => ({
      part: key,
      interviews: rows.filter(({ id }) => pattern(key).test(foldedForm(interviewText(connection, id))))
        .length,
    }))
    .filter(({ interviews }) => interviews > 0);
}
