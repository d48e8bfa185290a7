/** The ways into the repository of interviews: a document, one note, the collected folders. They share planImport and carryOut. */
import { createHash } from 'node:crypto';

import { decode } from '../collect/notes/decode.ts';
import { frontMatter } from '../collect/notes/front-matter.ts';
import { containerOf, mapNote, type NoteRows, readNote } from '../collect/notes/map.ts';
import type { Settings } from '../core/settings.ts';
import { type Clock, parseMoment } from '../core/time.ts';
import { type Field, type FieldsInput, fieldsOf } from '../interviews/fields/fields.ts';
import {
  carryOut,
  type Imported,
  type Incoming,
  type OriginNow,
  planAgainst,
  type PlannedFate,
  planImport,
} from '../interviews/import.ts';
import { forgottenIn } from '../store/forgotten.ts';
import { slashOrder } from '../interviews/split/days.ts';
import type { SourceDocument } from '../interviews/split/lines.ts';
import { readDocument, titleOf } from '../interviews/read-document.ts';
import { type Section, splitDocument } from '../interviews/split/split.ts';
import { findOrigin, originHolding } from '../store/interviews.ts';
import { isForgotten } from './forgotten-notes.ts';
import { followNotes, lostNotePlaces, notesWithoutInterview } from '../store/interview-notes.ts';
import { saveBatch } from '../store/save.ts';
import type { Store } from '../store/store.ts';

/** A Word document or web page that is one note. Throws InputError for what cannot be read. */
export async function readNoteDocument(
  bytes: Uint8Array,
  name: string,
): Promise<{ text: string; heading: string | null }> {
  const document = await readDocument(bytes, name, decode);
  return { text: document.text, heading: titleOf(document) };
}

export interface ImportSettings {
  timezone: Settings['timezone'];
  products: Settings['products'];
}

export interface DocumentInput {
  bytes: Uint8Array;
  /** What it is called: the name of the file. */
  name: string;
  /** `document`: many interviews, all of them; `added`: one note. */
  kind: 'document' | 'added';
  /** Teams, or `everyone`; front matter of an interview stands above it. */
  readers: readonly string[];
  /** When the file was written: dates what has no date. Milliseconds UTC. */
  modified: number;
}

interface Prepared {
  incoming: Incoming;
  rows: NoteRows;
  section: Section;
  /** What its fields were read from. */
  read: FieldsInput;
}

/** A document that was read and compared, and what its import will do. */
export interface DocumentPlan {
  origin: OriginNow;
  document: SourceDocument;
  sections: Section[];
  prepared: Prepared[];
  plan: PlannedFate[];
  /** Interviews of people who were forgotten: left out. */
  forgotten: number;
}

/** Reads, cuts and compares; writes nothing. Throws InputError for what cannot be read. */
export async function planDocument(
  store: Store,
  input: DocumentInput,
  settings: ImportSettings,
): Promise<DocumentPlan> {
  const document = await readDocument(input.bytes, input.name, decode);
  const sections = input.kind === 'document' ? splitDocument(document) : [wholeOf(document)];
  const read = prepare(document, sections, input, settings);
  const prepared = withoutForgotten(store, read);
  const front = sections.filter((section) => section.kind !== 'interview');
  const hash = createHash('sha256').update(document.text).digest('hex').slice(0, 16);
  const hashes = prepared.map(({ incoming }) => incoming.hash);
  const known =
    findOrigin(store, input.kind, input.name) ??
    (input.kind === 'document' ? originHolding(store, 'document', hashes) : null);
  const origin: OriginNow = {
    kind: input.kind,
    key: known?.key ?? input.name,
    name: input.name,
    hash,
    front: front.map(({ from, to }) => document.text.slice(from, to)).join(''),
  };
  const plan = planImport(
    store,
    origin,
    prepared.map(({ incoming }) => incoming),
    true,
  );
  return { origin, document, sections, prepared, plan, forgotten: read.length - prepared.length };
}

function withoutForgotten(store: Store, prepared: Prepared[]): Prepared[] {
  const forgotten = forgottenIn(store.connection);
  if (forgotten === null) return prepared;
  return prepared.filter(
    ({ incoming: { hash, fields } }) => !forgotten.isNote(hash) && !isForgotten(forgotten, fields),
  );
}

/** Saves the note items of what is new or edited and carries the plan out: all of it, or nothing. */
export function importDocument(store: Store, planned: DocumentPlan, at: number): Imported {
  const changed = new Set(
    planned.plan
      .filter(({ fate, elsewhere }) => elsewhere === null && (fate === 'added' || fate === 'edited'))
      .map(({ incoming }) => incoming),
  );
  const rows = planned.prepared.filter(({ incoming }) => changed.has(incoming)).map(({ rows: own }) => own);
  const old = planned.plan.flatMap(({ fate, place }) =>
    fate === 'edited' && place !== null ? [place.hash] : [],
  );
  const fresh = new Set(rows.map(({ item }) => item.key));
  return store.write(() => {
    if (rows.length > 0) {
      const [first] = rows;
      saveBatch(
        store,
        {
          source: 'notes',
          containers:
            first === undefined
              ? []
              : [containerOf({ path: '', name: first.item.container, readers: ['everyone'] })],
          accounts: rows.flatMap(({ accounts }) => accounts),
          threads: rows.map(({ thread }) => thread),
          items: rows.map(({ item }) => item),
        },
        at,
      );
    }
    const done = carryOut(store, planned.origin, planned.plan, at);
    // The note of an older revision is no news any more, and its text goes.
    saveBatch(store, { source: 'notes', deleted: old.filter((hash) => !fresh.has(hash)) }, at);
    return done;
  });
}

function wholeOf(document: SourceDocument): Section {
  const lastLine = document.lines.length;
  return {
    kind: 'interview',
    from: 0,
    to: document.text.length,
    line: 1,
    lastLine,
    paragraph: null,
    heading: null,
    group: null,
  };
}

function prepare(
  document: SourceDocument,
  sections: readonly Section[],
  input: DocumentInput,
  settings: ImportSettings,
): Prepared[] {
  const prepared = prepareOnce(document, sections, input, settings);
  // A company that one heading names beside a person settles what a lone name in another is.
  const companies = new Set(
    prepared.flatMap(({ incoming }) =>
      incoming.fields.flatMap(({ field, value }) => (field === 'company' ? [value] : [])),
    ),
  );
  const grouped = areCompanies(prepared);
  if (companies.size === 0 && !grouped) return prepared;
  return prepared.map((each) => {
    if (each.incoming.fields.some(({ field }) => field === 'company')) return each;
    const read = { ...each.read, companies, group: (grouped ? each.section.group : each.read.group) ?? null };
    return { ...each, incoming: { ...each.incoming, fields: fieldsOf(read) } };
  });
}

/** Whether the headings above are companies: not where half of their interviews, or more, name another one themselves. */
function areCompanies(prepared: readonly Prepared[]): boolean {
  const named = prepared.filter(({ section }) => section.group?.name != null);
  const others = named.filter(({ section, incoming: { fields } }) =>
    fields.some(({ field, value }) => field === 'company' && value !== section.group?.name),
  );
  return named.length > 0 && others.length * 2 < named.length;
}

function prepareOnce(
  document: SourceDocument,
  sections: readonly Section[],
  input: DocumentInput,
  settings: ImportSettings,
): Prepared[] {
  const order = slashOrder(document.text);
  const seen = new Set<string>();
  return (
    sections
      .filter((section) => section.kind === 'interview')
      .map((section): Prepared | null => {
        const text = document.text.slice(section.from, section.to);
        const note = readNote(withoutRule(text), settings.timezone);
        if (note.front.body.trim() === '' && note.front.fields.size === 0) return null;
        const stored = note.front.body.trim();
        const read = {
          text: stored,
          front: note.front.fields,
          raw: note.raw,
          products: settings.products,
          order,
          group: section.group === null ? null : { ...section.group, name: null },
        };
        const fields = fieldsOf(read);
        const at = momentOf(fields, settings.timezone) ?? note.date ?? input.modified;
        const readers = note.readers ?? input.readers;
        const rows = mapNote(note, {
          folder: { path: '', name: input.name, readers },
          path: input.name,
          readers,
          at,
        });
        const title = section.heading ?? headingOf(stored) ?? rows.item.title ?? input.name;
        const starts = section.from + (text.length - text.trimStart().length);
        return {
          section,
          read,
          rows: { ...rows, thread: { ...rows.thread, title }, item: { ...rows.item, title } },
          incoming: {
            hash: note.hash,
            title,
            text: stored,
            at,
            readers: [...readers].sort(),
            fields,
            place: {
              path: input.name,
              line: section.line,
              paragraph: section.paragraph,
              starts,
              ends: section.to,
            },
          },
        };
      })
      .filter((each) => each !== null)
      // The same text twice is one interview.
      .filter(({ incoming }) => !seen.has(incoming.hash) && seen.add(incoming.hash))
  );
}

const RULE_MARKS = '-*_=~─━═';

/** A rule between two interviews is the document's, not the interview's: moved to the end it loses it and is the same. */
function withoutRule(text: string): string {
  // The pattern is tried at every line, and few interviews end with one of the marks.
  if (!RULE_MARKS.includes(text.trimEnd().at(-1) ?? '')) return text;
  return text.replace(/(?:\n\s*(?:[-*_=~─━═]\s*){3,})+\s*$/u, '');
}

function headingOf(text: string): string | null {
  return /^#{1,6}[ \t]+(.+?)[ \t]*#*$/m.exec(text)?.[1] ?? null;
}

/** The day of an interview, where its fields know it; a month is its first day. */
function momentOf(fields: readonly Field[], zone: string): number | null {
  const day = fields.find(({ field }) => field === 'date')?.value;
  return day === undefined ? null : parseMoment(day, zone);
}

/** Interviews read in one transaction: a first collect of many thousands would hold them all in memory. */
const A_TIME = 2000;

/**
 * Brings the interviews up to the collected notes: new notes are added or recognised, changed ones get a revision, those whose file is gone are
 * marked and kept. Nothing is read twice. `now` is the run's clock.
 */
export function followCollectedNotes(store: Store, settings: ImportSettings, now: Clock): Imported {
  const origin: OriginNow = { kind: 'notes', key: 'notes', name: 'notes', hash: '', front: '' };
  const sum: Imported = { added: [], edited: [], known: [], restored: [], removed: [], unchanged: 0 };
  const lost = lostNotePlaces(store);
  let last = 0;
  for (;;) {
    const notes = notesWithoutInterview(store, last, lost.length > 0 ? -1 : A_TIME);
    if (notes.length === 0 && lost.length === 0) break;
    const incoming = notes.map((row): Incoming => {
      const raw = row.raw ?? row.text;
      const front = frontMatter(raw);
      const order = slashOrder(row.text);
      const fields = fieldsOf({
        text: row.text,
        front: front.fields,
        raw,
        products: settings.products,
        order,
      });
      return {
        hash: row.hash,
        title: row.title,
        text: row.text,
        at: row.at,
        readers: row.readers,
        fields,
        place: { path: row.path, line: 1, paragraph: null, starts: 0, ends: raw.length },
      };
    });
    const done = carryOut(store, origin, planAgainst(store, lost, incoming, true, true), now());
    for (const fate of ['added', 'edited', 'known', 'restored', 'removed'] as const)
      sum[fate].push(...done[fate]);
    lost.length = 0;
    last = notes.at(-1)?.id ?? last;
    if (notes.length < A_TIME) break;
  }
  followNotes(store);
  return sum;
}
