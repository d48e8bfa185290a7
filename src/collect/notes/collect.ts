import { open } from 'node:fs/promises';

import { InputError } from '../../core/errors.ts';
import type { Batch, Gap } from '../../core/item.ts';
import type { InterviewSettings } from '../../core/settings.ts';
import { DAY, isoUtc } from '../../core/time.ts';
import { decode } from './decode.ts';
import { changesScope, FILES_SCOPE, filesSeen, type FilesSeen, type Holder } from './files-seen.ts';
import { containerOf, mapNote, type Note, type NotesFolder, readNote } from './map.ts';
import { isDocument, type NoteFile, walk, type Walked, whyOf } from './walk.ts';

/** The text of a document in reading order, and what it calls itself. */
export interface DocumentText {
  text: string;
  heading: string | null;
}

export interface CollectNotesOptions {
  settings: InterviewSettings;
  /** Where a date without an offset is. */
  zone: string;
  /** The run's clock, milliseconds UTC. */
  asOf: number;
  /** The store's cursor of a scope; null before the first run. */
  cursor: (scope: string) => string | null;
  /** Reads every file again. */
  full: boolean;
  /** Reads a Word document or a web page; throws InputError, beginning with the name, for what cannot be read. */
  readDocument: (bytes: Uint8Array, name: string) => Promise<DocumentText>;
  /** Folders that are not read in this run, and in which a text may lie too: theirs is its place. */
  others?: readonly NotesFolder[];
  /** What the operator may want to know and is no gap: another encoding, hidden files. */
  log: (line: string) => void;
}

/** A longer text is a dump and no note; `brief interviews split` is for those. */
export const MAX_BYTES = 5 * 1024 * 1024;
/** A document may hold pictures; its text has the limit of a note. */
export const MAX_DOCUMENT_BYTES = 20 * 1024 * 1024;
/** Read and saved in one transaction: full text and log cost less in larger ones, and nobody waits longer than a second or two. */
export const FILES_A_BATCH = 500;
const BYTES_A_BATCH = 8 * 1024 * 1024;
/** Files of one kind that are named one by one; more are counted. */
const NAMED_GAPS = 20;

/**
 * Reads the notes folders: Markdown, text, Word (docx) and HTML, at any depth. Only new and changed files are opened. A file that cannot be read is a
 * gap, keeps the note that it held, and the others go on. A changed text is a new note and the old one is deleted; a file that is gone
 * takes its note along unless another file holds the same text. Throws the signal's reason when aborted, and InputError when no
 * folder can be read.
 */
export async function* collectNotes(
  options: CollectNotesOptions,
  signal: AbortSignal,
): AsyncGenerator<Batch> {
  const run = new NotesRun(options);
  const { folders } = options.settings;
  const found: { folder: NotesFolder; walked: Walked }[] = [];
  const closed: Gap[] = [];
  for (const folder of folders) {
    try {
      found.push({ folder, walked: await walk(folder.path, signal) });
    } catch (error) {
      signal.throwIfAborted();
      closed.push({
        container: folder.name,
        what: `the folder ${whyOf(error)}; its notes stay as they were`,
      });
    }
  }
  if (found.length === 0 && folders.length > 0) throw noFolder(folders, closed);
  yield { source: 'notes', containers: folders.map(containerOf), gaps: closed, progress: 'notes' };
  const todo = found.flatMap(({ folder, walked }) => run.compare(folder, walked));
  let read = 0;
  for (const files of inBatches(todo)) {
    signal.throwIfAborted();
    yield await run.batch(files, `${read} of ${todo.length} notes`);
    read += files.length;
  }
  signal.throwIfAborted();
  const doubtful = found.flatMap(({ folder, walked }) => run.doubtful(folder, walked));
  for (const files of inBatches(doubtful)) yield await run.batch(files, 'notes in several files');
  yield run.last(found.map(({ folder }) => folder));
}

function noFolder(folders: readonly NotesFolder[], gaps: readonly Gap[]): InputError {
  const what = gaps.map((gap, index) => `${folders[index]?.name ?? ''}: ${gap.what}`).join('; ');
  return new InputError('notes.no-folder', `no folder of notes can be read: ${what}`, {
    hint: 'Check interviews.folders in brief.yaml: paths are relative to the file.',
  });
}

interface Todo {
  folder: NotesFolder;
  file: NoteFile;
}

function* inBatches(files: readonly Todo[]): Generator<Todo[]> {
  let batch: Todo[] = [];
  let bytes = 0;
  for (const each of files) {
    if (batch.length === FILES_A_BATCH || (batch.length > 0 && bytes + each.file.size > BYTES_A_BATCH)) {
      yield batch;
      [batch, bytes] = [[], 0];
    }
    batch.push(each);
    bytes += each.file.size;
  }
  if (batch.length > 0) yield batch;
}

class NotesRun {
  private readonly options: CollectNotesOptions;
  private readonly seen: FilesSeen;
  /** Scopes of what changed since the whole list was saved. */
  private readonly changes: string[] = [];
  private readonly folders: ReadonlyMap<string, NotesFolder>;
  private readonly others: ReadonlySet<string>;
  /** Files that could not be read in this run. */
  private readonly tried = new Set<string>();
  private readonly gaps: Gap[] = [];

  constructor(options: CollectNotesOptions) {
    this.options = options;
    const { seen, changes } = filesSeen(options.cursor);
    this.seen = seen;
    this.changes.push(...changes);
    this.others = new Set((options.others ?? []).map(({ path }) => path));
    this.folders = new Map(
      [...options.settings.folders, ...(options.others ?? [])].map((folder) => [folder.path, folder]),
    );
  }

  private nextScope(): string {
    return changesScope(this.changes.length + 1);
  }

  /** Forgets the files of a folder that are gone and gives those to be read. */
  compare(folder: NotesFolder, walked: Walked): Todo[] {
    this.seen.enter(folder, this.options.zone);
    for (const { path, why } of walked.refused) this.gap(folder, path, why);
    this.nameOthers(folder, walked.other);
    if (walked.hidden > 0)
      this.options.log(`${folder.name}: ${walked.hidden} hidden files or folders left out`);
    const there = new Set(walked.files.map((file) => file.path));
    for (const path of this.seen.paths(folder.path)) {
      const refused = walked.refused.some(({ path: up }) => path === up || path.startsWith(`${up}/`));
      if (there.has(path) || refused) continue;
      this.seen.remove(folder.path, path);
    }
    return walked.files
      .filter((file) => this.options.full || this.seen.get(folder.path, file.path)?.stamp !== file.stamp)
      .map((file) => ({ folder, file }));
  }

  /** Reads files; their rows and the cursor that knows them go in one batch. */
  async batch(todo: readonly Todo[], progress: string): Promise<Batch> {
    const rows = new Map<string, Note>();
    for (const { folder, file } of todo) {
      const note = await this.read(folder, file);
      if (note === null) continue;
      const at = note.date ?? file.modified;
      if (at > this.options.asOf + DAY) {
        this.gap(folder, file.path, `is dated ${isoUtc(at)}, later than this run, and counts from then on`);
      }
      const readers = [...(note.readers ?? folder.readers)].sort();
      if (note.readers?.length === 0) {
        this.gap(folder, file.path, 'names its readers in a way that is not understood, so nobody sees it');
      }
      this.seen.put(folder.path, file.path, { stamp: file.stamp, hash: note.hash, at, readers });
      rows.set(note.hash, note);
    }
    return this.asBatch([...rows.values()], progress);
  }

  /** Files whose note lay in another file too, which is gone: path and readers of the note are now theirs. */
  doubtful(folder: NotesFolder, walked: Walked): Todo[] {
    return walked.files
      .filter((file) => this.seen.get(folder.path, file.path)?.stamp === '' && !this.tried.has(file.file))
      .map((file) => ({ folder, file }));
  }

  /** Tombstones, gaps, and how far the folders are complete. */
  last(folders: readonly NotesFolder[]): Batch {
    return {
      source: 'notes',
      deleted: this.seen.takeGone(),
      complete: folders.map((folder) => ({ container: folder.name, upTo: this.options.asOf })),
      gaps: this.gaps,
      cursor: { scope: FILES_SCOPE, value: this.seen.save(), replaces: this.changes },
      progress: 'notes',
    };
  }

  private asBatch(notes: readonly Note[], progress: string): Batch {
    const rows = notes.flatMap((note) => {
      const holders = this.placed(note.hash);
      const first = holders[0];
      const folder = first === undefined ? undefined : this.folders.get(first.folder);
      if (first === undefined || folder === undefined) return [];
      const readers = [...new Set(holders.flatMap((holder) => holder.seen.readers))];
      const at = note.date ?? Math.min(...holders.map((holder) => holder.seen.at));
      return [mapNote(note, { folder, path: first.path, readers, at })];
    });
    const scope = this.nextScope();
    this.changes.push(scope);
    return {
      source: 'notes',
      accounts: rows.flatMap((row) => row.accounts),
      threads: rows.map((row) => row.thread),
      items: rows.map((row) => row.item),
      cursor: { scope, value: this.seen.saveChanges() },
      progress,
    };
  }

  /** The files that hold a text: those of folders that have it of old, those of this run's, then the rest. */
  private placed(hash: string): Holder[] {
    const holders = this.seen.holdersOf(hash);
    const rank = ({ folder }: Holder): number =>
      this.others.has(folder) ? 0 : this.folders.has(folder) ? 1 : 2;
    return holders.toSorted((a, b) => rank(a) - rank(b));
  }

  private async read(folder: NotesFolder, file: NoteFile): Promise<Note | null> {
    const document = isDocument(file.path);
    const most = document ? MAX_DOCUMENT_BYTES : MAX_BYTES;
    if (file.size > most) return this.unusable(folder, file, `is larger than ${document ? 20 : 5} MB`);
    let bytes: Uint8Array;
    try {
      bytes = await readUpTo(file.file, most + 1, file.size);
    } catch (error) {
      // What it held stays: a lost permission deletes nothing.
      this.tried.add(file.file);
      return this.gap(folder, file.path, whyOf(error));
    }
    if (document) return this.readDocument(folder, file, bytes);
    const decoded = decode(bytes);
    if (!decoded.ok) return this.unusable(folder, file, decoded.why);
    if (decoded.encoding === 'windows-1252') {
      this.options.log(`${folder.name}: ${file.path} is no UTF-8 and was read as windows-1252`);
    }
    return readNote(decoded.text, this.options.zone);
  }

  private async readDocument(folder: NotesFolder, file: NoteFile, bytes: Uint8Array): Promise<Note | null> {
    try {
      const { text, heading } = await this.options.readDocument(bytes, file.path);
      if (Buffer.byteLength(text) > MAX_BYTES)
        return this.unusable(folder, file, 'holds more than 5 MB of text');
      return readNote(text, this.options.zone, heading);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const { message } = error;
      const why = message.startsWith(`${file.path} `) ? message.slice(file.path.length + 1) : message;
      return this.unusable(folder, file, why);
    }
  }

  /** The text that the file held is not in it any more. */
  private unusable(folder: NotesFolder, file: NoteFile, why: string): null {
    this.seen.remove(folder.path, file.path);
    return this.gap(folder, file.path, why);
  }

  private nameOthers(folder: NotesFolder, paths: readonly string[]): void {
    for (const path of paths.slice(0, NAMED_GAPS))
      this.gap(folder, path, 'is no Markdown, text, docx or HTML file');
    const more = paths.length - NAMED_GAPS;
    if (more > 0) this.gap(folder, `${more} more files`, 'are no Markdown, text, docx or HTML files');
  }

  private gap(folder: NotesFolder, path: string, why: string): null {
    this.gaps.push({ container: folder.name, what: `${path} ${why}` });
    return null;
  }
}

/** `expected`: its size when the folder was looked at; a file that still has it takes one read. */
async function readUpTo(path: string, bytes: number, expected: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    let buffer = Buffer.alloc(Math.min(bytes, expected + 1));
    let length = 0;
    while (length < bytes) {
      if (length === buffer.length) {
        const more = Buffer.alloc(Math.min(bytes, 2 * length));
        buffer.copy(more);
        buffer = more;
      }
      const { bytesRead } = await file.read(buffer, length, buffer.length - length, length);
      length += bytesRead;
      if (bytesRead === 0 || length === expected) break;
    }
    return buffer.subarray(0, length);
  } finally {
    await file.close();
  }
}
