import { z } from 'zod';

import type { NotesFolder } from './map.ts';

/** What is known of a file that was read: enough to tell whether it changed, and what else holds the same text. */
export interface SeenFile {
  stamp: string;
  hash: string;
  /** Milliseconds UTC. */
  at: number;
  readers: string[];
}

const Shape = z.strictObject({
  version: z.literal(1),
  folders: z.record(
    z.string(),
    z.strictObject({
      /** What the rows of its files depend on beside their bytes. */
      terms: z.string(),
      files: z.record(
        z.string(),
        z.strictObject({ stamp: z.string(), hash: z.string(), at: z.number(), readers: z.array(z.string()) }),
      ),
    }),
  ),
  /** Notes that lost a file in a run that is not finished. */
  gone: z.array(z.string()),
});

/** Who holds a text: a folder's path and a file in it. */
export interface Holder {
  folder: string;
  path: string;
  seen: SeenFile;
}

/**
 * The cursor of the notes collector: every file with the note it held. It is one for all folders, since the same text may lie in
 * two of them, and moves with each batch; `gone` survives a run that breaks off, so that no note is left behind.
 */
export class FilesSeen {
  private readonly folders = new Map<string, { terms: string; files: Map<string, SeenFile> }>();
  private readonly holders = new Map<string, Map<string, Holder>>();
  private readonly gone = new Set<string>();

  /** `value`: what `save` gave; null or anything else starts afresh, and every file is read again. */
  constructor(value: string | null) {
    const parsed = value === null ? null : Shape.safeParse(parseJson(value));
    if (parsed?.success !== true) return;
    for (const [folder, { terms, files }] of Object.entries(parsed.data.folders)) {
      this.folders.set(folder, { terms, files: new Map() });
      for (const [path, seen] of Object.entries(files)) this.put(folder, path, seen);
    }
    for (const hash of parsed.data.gone) this.gone.add(hash);
  }

  save(): string {
    const folders = Object.fromEntries(
      [...this.folders].map(([folder, { terms, files }]) => [
        folder,
        { terms, files: Object.fromEntries(files) },
      ]),
    );
    return JSON.stringify({ version: 1, folders, gone: [...this.gone] });
  }

  /** Begins a folder. When its terms (readers, zone) changed, all its files are read again. */
  enter(folder: NotesFolder, zone: string): void {
    const terms = JSON.stringify([folder.name, [...folder.readers].sort(), zone]);
    const before = this.folders.get(folder.path);
    if (before?.terms === terms) return;
    this.folders.set(folder.path, { terms, files: before?.files ?? new Map() });
    for (const path of this.paths(folder.path)) this.doubt(folder.path, path);
  }

  /** Has a file read again, in this run or, when it breaks off, in the next. */
  doubt(folder: string, path: string): void {
    const seen = this.get(folder, path);
    if (seen !== undefined) this.put(folder, path, { ...seen, stamp: '' });
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
    this.folders.get(folder)?.files.set(path, seen);
    const held = this.holders.get(seen.hash) ?? new Map<string, Holder>();
    held.set(`${folder}\n${path}`, { folder, path, seen });
    this.holders.set(seen.hash, held);
    this.gone.delete(seen.hash);
  }

  /** Forgets a file. Its note is gone unless another file holds the same text, which is then read for it. */
  remove(folder: string, path: string): void {
    const seen = this.drop(folder, path);
    if (seen === undefined) return;
    const first = this.holdersOf(seen.hash)[0];
    if (first === undefined) this.gone.add(seen.hash);
    else this.doubt(first.folder, first.path);
  }

  private drop(folder: string, path: string): SeenFile | undefined {
    const seen = this.get(folder, path);
    if (seen === undefined) return undefined;
    this.folders.get(folder)?.files.delete(path);
    this.holders.get(seen.hash)?.delete(`${folder}\n${path}`);
    return seen;
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
