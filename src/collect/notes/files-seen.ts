import { z } from 'zod';

import type { NotesFolder } from './map.ts';

/** One for all folders: see FilesSeen. Until a run is finished, what its batches changed stands beside it: `files+1`, `files+2`, … */
export const FILES_SCOPE = 'files';

export function changesScope(number: number): string {
  return `${FILES_SCOPE}+${number}`;
}

/** What the store knows of files, with the scopes of what changed since the whole list was saved. */
export function filesSeen(cursor: (scope: string) => string | null): { seen: FilesSeen; changes: string[] } {
  const whole = cursor(FILES_SCOPE);
  const values = whole === null ? [] : [whole];
  const changes: string[] = [];
  for (;;) {
    const scope = changesScope(changes.length + 1);
    const value = cursor(scope);
    if (value === null) return { seen: new FilesSeen(values), changes };
    values.push(value);
    changes.push(scope);
  }
}

/** What is known of a file that was read: enough to tell whether it changed, and what else holds the same text. */
export interface SeenFile {
  stamp: string;
  hash: string;
  /** Milliseconds UTC. */
  at: number;
  readers: string[];
}

const Seen = z.strictObject({
  stamp: z.string(),
  hash: z.string(),
  at: z.number(),
  readers: z.array(z.string()),
});
const Shape = z.strictObject({
  version: z.literal(1),
  folders: z.record(
    z.string(),
    z.strictObject({
      /** What the rows of its files depend on beside their bytes. */
      terms: z.string(),
      /** Null, in what changed: it is not there any more. */
      files: z.record(z.string(), Seen.nullable()),
    }),
  ),
  /** Notes that lost a file in a run that is not finished. */
  gone: z.array(z.string()),
  /** In what changed: those that a file holds again. */
  back: z.array(z.string()).optional(),
});

/** Name, readers, zone. */
const Terms = z.tuple([z.string(), z.array(z.string()), z.string()]);

/** Who holds a text: a folder's path and a file in it. */
export interface Holder {
  folder: string;
  path: string;
  seen: SeenFile;
}

/**
 * The cursor of the notes collector: every file with the note it held. It is one for all folders, since the same text may lie in
 * two of them, and moves with each batch; `gone` survives a run that breaks off, so that no note is left behind. A batch saves what changed
 * alone: the whole list a batch would take a first run over many thousands of files most of its time.
 */
export class FilesSeen {
  private readonly folders = new Map<string, { terms: string; files: Map<string, SeenFile> }>();
  private readonly holders = new Map<string, Map<string, Holder>>();
  private readonly gone = new Set<string>();
  /** Since the last save: files by folder and path, null where one is forgotten; and notes, whether they are gone. */
  private readonly changedFiles = new Map<string, Map<string, SeenFile | null>>();
  private readonly changedNotes = new Map<string, boolean>();

  /** `values`: what `save` gave, if it was called, then what `saveChanges` gave, in order; anything else starts afresh, and every file is read again. */
  constructor(values: readonly string[]) {
    const parsed = z.array(Shape).safeParse(values.map(parseJson));
    if (!parsed.success) return;
    for (const { folders, gone, back } of parsed.data) {
      for (const [folder, { terms, files }] of Object.entries(folders)) {
        this.begin(folder, terms);
        for (const [path, seen] of Object.entries(files)) {
          this.drop(folder, path);
          if (seen !== null) this.place(folder, path, seen);
        }
      }
      for (const hash of gone) this.gone.add(hash);
      for (const hash of back ?? []) this.gone.delete(hash);
    }
    this.nothingChanged();
  }

  /** Everything. */
  save(): string {
    this.nothingChanged();
    const files = [...this.folders].map(([folder, each]) => [folder, each.files] as const);
    return this.written(new Map(files), { gone: [...this.gone] });
  }

  /** What changed since the last save of either kind. */
  saveChanges(): string {
    const notes = [...this.changedNotes];
    const value = this.written(this.changedFiles, {
      gone: notes.flatMap(([hash, gone]) => (gone ? [hash] : [])),
      back: notes.flatMap(([hash, gone]) => (gone ? [] : [hash])),
    });
    this.nothingChanged();
    return value;
  }

  private written(
    folders: ReadonlyMap<string, ReadonlyMap<string, SeenFile | null>>,
    notes: { gone: string[]; back?: string[] },
  ): string {
    const entries = [...folders].map(([folder, files]) => {
      return [folder, { terms: this.folders.get(folder)?.terms ?? '', files: Object.fromEntries(files) }];
    });
    return JSON.stringify({ version: 1, folders: Object.fromEntries(entries), ...notes });
  }

  private nothingChanged(): void {
    this.changedFiles.clear();
    this.changedNotes.clear();
  }

  /** Begins a folder. When its terms (readers, zone) changed, all its files are read again. */
  enter(folder: NotesFolder, zone: string): void {
    const terms = JSON.stringify([folder.name, [...folder.readers].sort(), zone]);
    const before = this.folders.get(folder.path);
    if (before?.terms === terms) return;
    this.begin(folder.path, terms);
    for (const path of this.paths(folder.path)) this.doubt(folder.path, path);
  }

  /** Has a file read again, in this run or, when it breaks off, in the next. */
  doubt(folder: string, path: string): void {
    const seen = this.get(folder, path);
    if (seen !== undefined) this.put(folder, path, { ...seen, stamp: '' });
  }

  /** The folders whose files are known, as they were called and who could read them when they were read last. */
  known(): NotesFolder[] {
    return [...this.folders].flatMap(([path, { terms }]) => {
      const parsed = Terms.safeParse(parseJson(terms));
      return parsed.success ? [{ path, name: parsed.data[0], readers: parsed.data[1] }] : [];
    });
  }

  paths(folder: string): string[] {
    return [...(this.folders.get(folder)?.files.keys() ?? [])];
  }

  get(folder: string, path: string): SeenFile | undefined {
    return this.folders.get(folder)?.files.get(path);
  }

  put(folder: string, path: string, seen: SeenFile): void {
    if (this.get(folder, path)?.hash === seen.hash) this.drop(folder, path);
    else this.remove(folder, path);
    this.place(folder, path, seen);
    this.setGone(seen.hash, false);
  }

  /** Forgets a file. Its note is gone unless another file holds the same text, which is then read for it. */
  remove(folder: string, path: string): void {
    const seen = this.drop(folder, path);
    if (seen === undefined) return;
    const first = this.holdersOf(seen.hash)[0];
    if (first === undefined) this.setGone(seen.hash, true);
    else this.doubt(first.folder, first.path);
  }

  private drop(folder: string, path: string): SeenFile | undefined {
    const seen = this.get(folder, path);
    if (seen === undefined) return undefined;
    this.folders.get(folder)?.files.delete(path);
    this.holders.get(seen.hash)?.delete(`${folder}\n${path}`);
    this.change(folder, path, null);
    return seen;
  }

  private place(folder: string, path: string, seen: SeenFile): void {
    this.folders.get(folder)?.files.set(path, seen);
    const held = this.holders.get(seen.hash) ?? new Map<string, Holder>();
    held.set(`${folder}\n${path}`, { folder, path, seen });
    this.holders.set(seen.hash, held);
    this.change(folder, path, seen);
  }

  private begin(folder: string, terms: string): void {
    this.folders.set(folder, {
      terms,
      files: this.folders.get(folder)?.files ?? new Map<string, SeenFile>(),
    });
    this.changedFiles.set(folder, this.changedFiles.get(folder) ?? new Map<string, SeenFile | null>());
  }

  private change(folder: string, path: string, seen: SeenFile | null): void {
    const changed = this.changedFiles.get(folder) ?? new Map<string, SeenFile | null>();
    this.changedFiles.set(folder, changed.set(path, seen));
  }

  private setGone(hash: string, gone: boolean): void {
    if (this.gone.has(hash) === gone) return;
    if (gone) this.gone.add(hash);
    else this.gone.delete(hash);
    this.changedNotes.set(hash, gone);
  }

  /** The files that hold a text, in an order that does not depend on when they were read. */
  holdersOf(hash: string): Holder[] {
    return [...(this.holders.get(hash)?.values() ?? [])].sort((a, b) =>
      a.folder === b.folder ? (a.path < b.path ? -1 : 1) : a.folder < b.folder ? -1 : 1,
    );
  }

  /** Hashes of notes that no file holds any more; asking forgets them. */
  takeGone(): string[] {
    const gone = [...this.gone].sort();
    this.gone.clear();
    return gone;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
