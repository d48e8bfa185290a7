/** `brief interviews forget`: the rows, the bytes, the copies, and what only people can do. */
import { readFile, rm } from 'node:fs/promises';
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';

import { decode } from '../collect/notes/decode.ts';
import { filesSeen } from '../collect/notes/files-seen.ts';
import type { NotesFolder } from '../collect/notes/map.ts';
import { isDocument, walk } from '../collect/notes/walk.ts';
import { InputError } from '../core/errors.ts';
import { formsIn, formsOf } from '../core/forms.ts';
import type { Settings } from '../core/settings.ts';
import { type Forgot, forgetPerson } from '../interviews/forget.ts';
import { findSubject, type Subject } from '../interviews/forget-subject.ts';
import { interviewPlaces } from '../store/interview-list.ts';
import { copiesOf, compact } from '../store/sqlite.ts';
import type { Store } from '../store/store.ts';
import { readNoteDocument } from './import-interviews.ts';

export interface FileHolding {
  path: string;
  lines: number[];
}

export interface Forgetting {
  subject: Subject;
  forgot: Forgot;
  /** Copies of the database from before migrations: deleted, or to be. */
  copies: string[];
  /** Files of the notes folders that still name them, which are people's own. */
  files: FileHolding[];
  /** Documents from which their interviews came. */
  documents: string[];
  /** Messages in Slack that were made from their interviews. */
  sent: number;
  /** Null: a dry run. False: another process reads, so that old pages are still there. */
  compacted: boolean | null;
  /** Ways of writing the name that are still found in the bytes of the database; a dry run looks at none. */
  leftInBytes: string[];
}

export interface ForgetRequest {
  wanted: string;
  also: readonly string[];
  keepNotes: boolean;
  dryRun: boolean;
  at: number;
}

/** Forgets a person, or says what would be done. Throws as `findSubject`. */
export async function forget(
  store: Store,
  settings: Settings,
  request: ForgetRequest,
  signal: AbortSignal,
): Promise<Forgetting> {
  const subject = findSubject(store, request.wanted, request.also);
  const theirs = [...subject.interviews, ...subject.joint];
  const documents = theirs.flatMap(({ id }) =>
    interviewPlaces(store.connection, id).flatMap(({ kind, origin }) => (kind === 'notes' ? [] : [origin])),
  );
  const sent = sentFrom(
    store,
    theirs.map(({ id }) => id),
  );
  const files = await filesNaming(foldersRead(store, settings), [subject.name, ...subject.written], signal);
  const colleagues = settings.people.flatMap(({ name, email }) => [name, ...(email === null ? [] : [email])]);
  const { keepNotes, dryRun, at } = request;
  const forgot = forgetPerson(store, subject, { keepNotes, dryRun, colleagues, at });
  const copies = copiesOf(settings.database);
  const done = { subject, forgot, copies, files, documents: [...new Set(documents)].sort(), sent };
  if (dryRun) return { ...done, compacted: null, leftInBytes: [] };
  for (const copy of copies) await rm(copy, { force: true });
  const compacted = compact(store.connection);
  return { ...done, compacted, leftInBytes: await leftIn(settings.database, forgot.spelled) };
}

function sentFrom(store: Store, interviews: readonly number[]): number {
  const row = store.connection
    .prepare<[string], { sent: number }>(
      `SELECT count(DISTINCT o.id) AS sent FROM outbox AS o JOIN document_item AS d ON d.document_id = o.document_id
       JOIN interview AS i ON i.item_id = d.item_id WHERE o.status = 'sent' AND i.id IN (SELECT value FROM json_each(?))`,
    )
    .get(JSON.stringify(interviews));
  return row?.sent ?? 0;
}

/** The folders of brief.yaml, and those that somebody imported. */
function foldersRead(store: Store, settings: Settings): NotesFolder[] {
  const configured = settings.interviews?.folders ?? [];
  const own = new Set(configured.map(({ path }) => path));
  const { seen } = filesSeen((scope) => store.cursor('notes', scope));
  return [...configured, ...seen.known().filter(({ path }) => !own.has(path))];
}

/** Files of these folders in which one of these names stands, with the lines; a document has none. */
async function filesNaming(
  folders: readonly NotesFolder[],
  names: readonly string[],
  signal: AbortSignal,
): Promise<FileHolding[]> {
  const forms = names.flatMap(formsOf);
  const keys = new Set(forms.map(({ kind, key }) => `${kind} ${key}`));
  const sizes = {
    names: new Set(forms.flatMap(({ kind, size }) => (kind === 'name' ? [size] : []))),
    runs: new Set(forms.flatMap(({ kind, size }) => (kind === 'run' ? [size] : []))),
  };
  const isNamed = (text: string): boolean =>
    formsIn(text, sizes, (kind, key) => keys.has(`${kind} ${key}`)).length > 0;
  const found: FileHolding[] = [];
  for (const folder of folders) {
    if (!existsSync(folder.path)) continue;
    for (const { path, file } of (await walk(folder.path, signal)).files) {
      signal.throwIfAborted();
      const text = await textOf(file, path);
      const lines = (text ?? '').split('\n').flatMap((line, at) => (isNamed(line) ? [at + 1] : []));
      if (lines.length > 0 || isNamed(path))
        found.push({ path: join(folder.name, path), lines: isDocument(path) ? [] : lines });
    }
  }
  return found;
}

/** Null: it cannot be read. */
async function textOf(file: string, path: string): Promise<string | null> {
  const bytes = await readFile(file);
  if (!isDocument(path)) {
    const decoded = decode(bytes);
    return decoded.ok ? decoded.text : null;
  }
  try {
    return (await readNoteDocument(bytes, path)).text;
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

/** Which of these stand in the bytes of the database file or its log. */
async function leftIn(database: string, spelled: readonly string[]): Promise<string[]> {
  const wanted = spelled
    .filter((each) => each.length > 2)
    .map((each) => ({ each, bytes: Buffer.from(each) }));
  const longest = Math.max(0, ...wanted.map(({ bytes }) => bytes.length));
  const left = new Set<string>();
  for (const file of [database, `${database}-wal`]) {
    if (!existsSync(file)) continue;
    let tail = Buffer.alloc(0);
    for await (const part of createReadStream(file, { highWaterMark: 1 << 20 })) {
      const bytes = Buffer.concat([tail, Buffer.from(part)]);
      for (const { each, bytes: form } of wanted) if (bytes.includes(form)) left.add(each);
      tail = bytes.subarray(Math.max(0, bytes.length - longest));
    }
  }
  return [...left].sort((a, b) => (a < b ? -1 : 1));
}
