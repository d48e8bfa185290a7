import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

export interface NoteFile {
  /** Relative to the folder, with `/`. */
  path: string;
  /** Absolute. */
  file: string;
  size: number;
  /** Milliseconds UTC. */
  modified: number;
  /** Changes whenever the file may have changed. */
  stamp: string;
}

export interface Walked {
  files: NoteFile[];
  /** Paths that could not be looked at and why; what lies below them is neither known nor gone. */
  refused: { path: string; why: string }[];
  /** Files that may hold an interview in a form that is not read. */
  other: string[];
  /** Hidden files and folders, which are no notes: `.git`, `.obsidian`, `.DS_Store`. */
  hidden: number;
}

const TEXT = /\.(?:md|markdown|mdown|txt|text)$/i;
const DOCUMENT = /\.(?:docx|html?)$/i;
const NAMED = /^[^.]+$/;
// Pictures stand beside Markdown that shows them; nobody misses them as notes.
const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|heic|ico|css|js|json|ya?ml)$/i;

/** Whether a file holds its text in another form: Word, a web page. */
export function isDocument(path: string): boolean {
  return DOCUMENT.test(path);
}

/**
 * Every file below a folder, sorted by path. Linked folders are not followed, and no link to a file outside: they may lead in circles or out of what was configured. Throws when the folder itself cannot be read.
 */
export async function walk(folder: string, signal: AbortSignal): Promise<Walked> {
  const walked: Walked = { files: [], refused: [], other: [], hidden: 0 };
  const below = async (path: string): Promise<void> => {
    signal.throwIfAborted();
    for (const entry of await readdir(join(folder, path), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) {
        walked.hidden += 1;
        continue;
      }
      const inner = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) {
        await below(inner).catch((error: unknown) => {
          signal.throwIfAborted();
          walked.refused.push({ path: inner, why: whyOf(error) });
        });
        continue;
      }
      if (!TEXT.test(entry.name) && !DOCUMENT.test(entry.name) && !NAMED.test(entry.name)) {
        if (!PICTURE.test(entry.name)) walked.other.push(inner);
        continue;
      }
      await look(inner, entry.isSymbolicLink());
    }
  };
  const home = await realpath(folder);
  const look = async (path: string, linked: boolean): Promise<void> => {
    const file = join(folder, path);
    try {
      const found = await stat(file);
      if (found.isDirectory()) walked.refused.push({ path, why: 'is a link to a folder' });
      if (!found.isFile()) return;
      // Whoever may write into the folder must not choose which other files are read and shown.
      if (linked && !(await realpath(file)).startsWith(home.endsWith(sep) ? home : `${home}${sep}`)) {
        walked.refused.push({ path, why: 'is a link out of the folder' });
        return;
      }
      // ctime too: a copy that keeps mtime and size, or a change of rights, must be seen.
      const stamp = `${found.size}:${found.mtimeMs}:${found.ctimeMs}`;
      walked.files.push({ path, file, size: found.size, modified: Math.trunc(found.mtimeMs), stamp });
    } catch (error) {
      walked.refused.push({ path, why: whyOf(error) });
    }
  };
  await below('');
  walked.files.sort((a, b) => (a.path < b.path ? -1 : 1));
  walked.refused.sort((a, b) => (a.path < b.path ? -1 : 1));
  walked.other.sort();
  return walked;
}

/** Why the system refused, without the path, which a message may not name. */
export function whyOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EACCES' || code === 'EPERM') return 'cannot be read (permission denied)';
  if (code === 'ENOENT') return 'is not there';
  if (code === 'ENOTDIR') return 'is not a folder';
  return `cannot be read (${code === '' ? 'unknown reason' : code})`;
}
