/**
 * People who are to be forgotten. They are known by salted hashes of the forms of their name, so that what is collected later can be kept free of
 * them without a list of who they are.
 */
import { createHmac, randomBytes } from 'node:crypto';

import {
  blackedOut,
  foldedForm,
  type Form,
  type FormKind,
  formsIn,
  type FormPlace,
  formsOf,
} from '../core/forms.ts';

import type { Connection } from './sqlite.ts';
import { statement } from './statement.ts';

export interface ForgottenPerson {
  forms: readonly Form[];
  /** Their interviews are not taken in again; else only the name is blacked out. */
  whole: boolean;
  /** Somebody else has the same name: theirs is only where this company is named too. */
  near: string | null;
  /** Keys of the notes that were theirs. */
  notes: readonly string[];
}

/** Writes the tombstone of a person: it holds no name. */
export function saveForgotten(connection: Connection, person: ForgottenPerson, at: number): void {
  const salt = saltOf(connection) ?? randomBytes(16).toString('hex');
  const near = person.near === null ? null : (formsOf(person.near)[0] ?? null);
  const { lastInsertRowid } = statement(
    connection,
    'INSERT INTO forgotten (salt, whole, near, at) VALUES (?, ?, ?, ?)',
  ).run(salt, person.whole ? 1 : 0, near === null ? null : hashOf(salt, near.kind, near.key), at);
  const insert = statement(
    connection,
    'INSERT INTO forgotten_form (forgotten_id, kind, size, hash) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  for (const { kind, size, key } of person.forms)
    insert.run(lastInsertRowid, kind, size, hashOf(salt, kind, key));
  // So that the company's words are looked for as well.
  if (near !== null) insert.run(lastInsertRowid, near.kind, near.size, hashOf(salt, 'note', near.key));
  for (const note of person.notes) insert.run(lastInsertRowid, 'note', 1, hashOf(salt, 'note', note));
}

function saltOf(connection: Connection): string | null {
  return statement<{ salt: string }>(connection, 'SELECT salt FROM forgotten LIMIT 1').get()?.salt ?? null;
}

/** A cheap mark of 16 bits in front tells most words apart without the real hash. */
function hashOf(salt: string, kind: FormKind | 'note', key: string): string {
  const name = `${kind} ${key}`;
  const mark = markOf(salt, name).toString(16).padStart(4, '0');
  return `${mark}${createHmac('sha256', salt).update(name).digest('hex').slice(0, 28)}`;
}

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/, folded to 16 bits. */
function markOf(salt: string, name: string): number {
  let hash = 0x811c9dc5;
  for (const text of [salt, name])
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 16)) & 0xffff;
}

interface Person {
  id: number;
  whole: number;
  near: string | null;
}

/** Everybody who is forgotten; null where nobody is, which is the usual case and costs one query. */
export function forgottenIn(connection: Connection): Forgotten | null {
  const salt = saltOf(connection);
  if (salt === null) return null;
  const people = statement<Person>(connection, 'SELECT id, whole, near FROM forgotten ORDER BY id').all();
  const forms = statement<{ person: number; kind: FormKind | 'note'; size: number; hash: string }>(
    connection,
    'SELECT forgotten_id AS person, kind, size, hash FROM forgotten_form',
  ).all();
  return new Forgotten(salt, people, forms);
}

const NOBODY: readonly number[] = [];

export class Forgotten {
  private readonly salt: string;
  private readonly people: ReadonlyMap<number, Person>;
  private readonly byHash = new Map<string, number[]>();
  private readonly nears: ReadonlySet<string>;
  private readonly sizes: { names: Set<number>; runs: Set<number> } = { names: new Set(), runs: new Set() };
  private readonly marks = new Set<number>();
  /** What was blacked out, as it was written; parts of names left out. For a last look at the bytes. */
  readonly seen = new Set<string>();
  private hints: readonly string[] | null = null;

  constructor(
    salt: string,
    people: readonly Person[],
    forms: readonly { person: number; kind: FormKind | 'note'; size: number; hash: string }[],
  ) {
    this.salt = salt;
    this.people = new Map(people.map((person) => [person.id, person]));
    this.nears = new Set(people.flatMap(({ near }) => near ?? []));
    for (const { person, kind, size, hash } of forms) {
      if (kind === 'name') this.sizes.names.add(size);
      if (kind === 'run') this.sizes.runs.add(size);
      this.marks.add(Number.parseInt(hash.slice(0, 4), 16));
      this.byHash.set(hash, [...(this.byHash.get(hash) ?? []), person]);
    }
  }

  /** Whether a note was theirs. */
  isNote(key: string): boolean {
    return this.holders('note', key).length > 0;
  }

  /** Whether somebody of this name was forgotten with their interviews. */
  isPerson(name: string, company: string | null): boolean {
    const places = this.find(name);
    const near = company === null ? [] : this.nearIn(company);
    return places.some(
      ({ people, kind }) =>
        kind !== 'part' &&
        people.some((id) => {
          const person = this.people.get(id);
          return person?.whole === 1 && (person.near === null || near.includes(person.near));
        }),
    );
  }

  /**
   * The texts of one thing (a note, a message) with everybody forgotten blacked out: whole names anywhere, and parts of a name where one of the
   * texts has the whole. `theirs`: it is about the person, so parts count in any case.
   */
  redact(texts: readonly string[], theirs = false): string[] {
    const found = texts.map((text) => this.find(text));
    const whole = found.flat().filter(({ kind }) => kind !== 'part');
    if (whole.length === 0 && !theirs) return [...texts];
    const company = new Set(texts.flatMap((text) => (this.nears.size === 0 ? [] : this.nearIn(text))));
    // An address is one person's, whatever company stands beside it.
    const sure = new Set(whole.flatMap(({ kind, people }) => (kind === 'address' ? people : [])));
    const named = new Set(
      (theirs ? [...this.people.keys()] : whole.flatMap(({ people }) => people)).filter((id) => {
        const near = this.people.get(id)?.near ?? null;
        return near === null || theirs || sure.has(id) || company.has(near);
      }),
    );
    return texts.map((text, at) => {
      const places = (found[at] ?? []).filter(({ people }) => people.some((id) => named.has(id)));
      for (const { kind, from, to } of places) if (kind !== 'part') this.seen.add(text.slice(from, to));
      return blackedOut(text, places);
    });
  }

  /** The same for every text inside a value, with its shape kept. */
  redactDeep<T>(value: T, theirs = false): T {
    const texts: string[] = [];
    collectTexts(value, texts);
    const redacted = this.redact(texts, theirs);
    if (redacted.every((text, at) => text === texts[at])) return value;
    let at = 0;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every text is replaced by a text, nothing else changes
    return replaceTexts(value, () => redacted[at++] ?? '') as T;
  }

  /** Looks only into texts that hold one of these folded words: while somebody is being forgotten, their name is known. */
  lookFor(words: readonly string[]): void {
    this.hints = words;
  }

  private mayHold(text: string): boolean {
    if (this.hints === null) return true;
    const lower = text.toLowerCase();
    // oxlint-disable-next-line no-control-regex -- ASCII is its own folded form
    const folded = /^[\u0000-\u007f]*$/.test(lower) ? lower : foldedForm(lower);
    return this.hints.some((hint) => folded.includes(hint));
  }

  private find(text: string): (FormPlace & { people: readonly number[] })[] {
    if (!this.mayHold(text)) return [];
    return formsIn(text, this.sizes, (kind, key) => this.holders(kind, key).length > 0).map((place) => ({
      ...place,
      people: this.holders(place.kind, place.key),
    }));
  }

  private nearIn(text: string): string[] {
    const found: string[] = [];
    formsIn(text, this.sizes, (kind, key) => {
      const hash = hashOf(this.salt, kind, key);
      if (this.nears.has(hash)) found.push(hash);
      return false;
    });
    return found;
  }

  private holders(kind: FormKind | 'note', key: string): readonly number[] {
    if (!this.marks.has(markOf(this.salt, `${kind} ${key}`))) return NOBODY;
    return this.byHash.get(hashOf(this.salt, kind, key)) ?? NOBODY;
  }
}

/** A key that is a plain word names a field; others, as the paths of a cursor, may name a person. */
const FIELD = /^[A-Za-z_]+$/;

function collectTexts(value: unknown, texts: string[]): void {
  if (typeof value === 'string') texts.push(value);
  else if (Array.isArray(value)) for (const each of value) collectTexts(each, texts);
  else if (isPlain(value)) {
    for (const [key, each] of Object.entries(value)) {
      if (!FIELD.test(key)) texts.push(key);
      collectTexts(each, texts);
    }
  }
}

/** Walks as `collectTexts` does. */
function replaceTexts(value: unknown, next: () => string): unknown {
  if (typeof value === 'string') return next();
  if (Array.isArray(value)) return value.map((each) => replaceTexts(each, next));
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [FIELD.test(key) ? key : next(), replaceTexts(each, next)]),
  );
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Buffer.isBuffer(value);
}
