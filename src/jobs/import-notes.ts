/** `collect notes` on a folder that brief.yaml does not name: read once, and again whenever somebody asks. */
import { realpath, stat } from 'node:fs/promises';
import { basename, sep } from 'node:path';

import { collectNotes } from '../collect/notes/collect.ts';
import { filesSeen } from '../collect/notes/files-seen.ts';
import { whyOf } from '../collect/notes/walk.ts';
import { InputError, UsageError } from '../core/errors.ts';
import type { Settings } from '../core/settings.ts';
import type { Imported } from '../interviews/import.ts';
import { saveBatch } from '../store/save.ts';
import type { Store } from '../store/store.ts';
import { leavingForgotten } from './forgotten-notes.ts';
import { followCollectedNotes, readNoteDocument } from './import-interviews.ts';

export interface ImportNotesWish {
  /** Absolute. */
  path: string;
  /** Teams, or `everyone`; null: as at the last import of this folder, else everyone in the company. */
  readers: readonly string[] | null;
  /** Reads every file again. */
  full: boolean;
  asOf: number;
  signal: AbortSignal;
  log: (line: string) => void;
  onProgress: (reading: string) => void;
}

export interface ImportedNotes {
  /** What the folder is called. */
  folder: string;
  readers: readonly string[];
  /** Notes that came, and what they changed. */
  read: number;
  added: number;
  changed: number;
  deleted: number;
  gaps: string[];
  interviews: Imported;
}

/**
 * Reads a folder of notes. The files of each folder are known apart, in one list with those of brief.yaml: what is gone from one is not gone from the other, and a text that lies in both is one
 * note. No run is recorded and nothing is said to be complete: a briefing does not rest on what somebody imports by hand. Throws InputError for a
 * folder that cannot be read, UsageError for one that is read already.
 */
export async function importNotes(
  store: Store,
  settings: Settings,
  wish: ImportNotesWish,
): Promise<ImportedNotes> {
  const path = await folderAt(wish.path);
  const others = settings.interviews?.folders ?? [];
  const { seen } = filesSeen((scope) => store.cursor('notes', scope));
  const known = seen.known();
  await checkApart(path, others, known);
  const before = known.find((each) => each.path === path);
  const folder = {
    path,
    name: before?.name ?? nameFor(path, new Set([...others, ...known].map(({ name }) => name))),
    readers: [...(wish.readers ?? before?.readers ?? ['everyone'])].sort(),
  };
  const batches = collectNotes(
    {
      settings: { folders: [folder] },
      others,
      zone: settings.timezone,
      asOf: wish.asOf,
      cursor: (scope) => store.cursor('notes', scope),
      full: wish.full,
      log: wish.log,
      readDocument: readNoteDocument,
    },
    wish.signal,
  );
  const sum = { read: 0, added: 0, changed: 0, deleted: 0 };
  const gaps: string[] = [];
  for await (const batch of leavingForgotten(batches, store, settings.products)) {
    const saved = saveBatch(store, { ...batch, complete: [] }, wish.asOf);
    sum.read += saved.added + saved.changed + saved.unchanged;
    sum.added += saved.added;
    sum.changed += saved.changed;
    sum.deleted += saved.deleted;
    gaps.push(...(batch.gaps ?? []).map(({ what }) => what));
    wish.onProgress(batch.progress ?? folder.name);
  }
  const interviews = followCollectedNotes(store, settings, () => wish.asOf);
  return { folder: folder.name, readers: folder.readers, ...sum, gaps, interviews };
}

async function folderAt(path: string): Promise<string> {
  const name = basename(path);
  try {
    if (!(await stat(path)).isDirectory())
      throw new InputError('notes.no-folder', `${name} is no folder`, {
        hint: 'One note: `brief interviews add`. A document with many: `brief interviews split`.',
      });
    return await realpath(path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError('notes.no-folder', `the folder ${name} ${whyOf(error)}`, {
      cause: error,
      hint: 'Check the path: it is relative to where you are.',
    });
  }
}

/** A file read through two folders would be open to the readers of both. */
async function checkApart(
  path: string,
  configured: readonly { path: string; name: string }[],
  known: readonly { path: string; name: string }[],
): Promise<void> {
  for (const { path: written, name } of configured) {
    const other = await realpath(written).catch(() => written);
    if (path === other || isBelow(path, other) || isBelow(other, path))
      throw new UsageError(
        'notes.configured',
        `${basename(path)} and ${name} of brief.yaml hold the same files`,
        {
          hint: '`brief collect notes` reads the folders of brief.yaml.',
        },
      );
  }
  const own = new Set(configured.map((each) => each.path));
  for (const other of known) {
    if (own.has(other.path) || !(isBelow(path, other.path) || isBelow(other.path, path))) continue;
    throw new UsageError(
      'notes.overlap',
      `${basename(path)} and ${other.name}, which was read before, hold the same files`,
      {
        hint: 'Import the folder that was read before again: it shows what is new.',
      },
    );
  }
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

/** The last part of the path, with a number where another folder is called so. */
function nameFor(path: string, taken: ReadonlySet<string>): string {
  const name = basename(path) === '' ? 'notes' : basename(path);
  let free = name;
  for (let number = 2; taken.has(free) || taken.has(`${free}/`) || taken.has(`./${free}`); number += 1)
    free = `${name} (${number})`;
  return free;
}
