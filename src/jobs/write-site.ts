/** Writes the site into a folder: what changed, nothing else, and never a file that it did not write itself. */
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

import { InputError, RefusedError } from '../core/errors.ts';
import type { SiteFile } from '../interviews/site/page.ts';

/** What was written, a line each: hash and path. A line stands there before its file does, so that a run that breaks off leaves nothing unknown. */
const LIST = '.brief-site';

export interface WrittenSite {
  files: number;
  changed: number;
  removed: number;
  /** Old files of the site that somebody changed since: they stay. */
  kept: string[];
  bytes: number;
}

/**
 * Writes every file, then removes those of the last time that are none any more. Throws RefusedError where a file that is not the site's would be
 * overwritten, and InputError where the folder is none.
 */
export function writeSite(folder: string, files: Iterable<SiteFile>, signal: AbortSignal): WrittenSite {
  const known = knownFiles(folder);
  const now = new Map<string, string>();
  const site: WrittenSite = { files: 0, changed: 0, removed: 0, kept: [], bytes: 0 };
  mkdirSync(folder, { recursive: true });
  for (const { path, text } of files) {
    signal.throwIfAborted();
    const hash = hashOf(text);
    const file = join(folder, path);
    now.set(path, hash);
    site.files += 1;
    site.bytes += Buffer.byteLength(text);
    const state = stateOf(file);
    if (state === 'file' && known.has(path) && hashOf(readFileSync(file)) === hash) {
      if (known.get(path) !== hash) claim(folder, path, hash);
      continue;
    }
    if (state !== 'none' && !(state === 'file' && known.has(path))) throw foreign(path);
    claim(folder, path, hash);
    makeFolder(dirname(file), path);
    putWhole(file, text);
    site.changed += 1;
  }
  for (const [path, hash] of known) {
    const file = join(folder, path);
    const state = stateOf(file);
    if (now.has(path) || state === 'none') continue;
    if (state !== 'file' || hashOf(readFileSync(file)) !== hash) {
      site.kept.push(path);
      continue;
    }
    rmSync(file);
    removeEmpty(dirname(file), folder);
    site.removed += 1;
  }
  const lines = [...now].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, hash]) => `${hash} ${path}\n`);
  putWhole(join(folder, LIST), lines.join(''));
  return site;
}

function claim(folder: string, path: string, hash: string): void {
  appendFileSync(join(folder, LIST), `${hash} ${path}\n`);
}

/** The files of the last time, the last line of each. Throws where the folder is somebody else's. */
function knownFiles(folder: string): Map<string, string> {
  const state = stateOf(folder);
  if (state === 'none') return new Map();
  if (state !== 'folder') throw new InputError('site.no-folder', 'that is no folder');
  const list = join(folder, LIST);
  if (stateOf(list) !== 'file') {
    if (readdirSync(folder).length === 0) return new Map();
    throw new RefusedError('site.not-empty', 'that folder holds other files', {
      hint: 'Name an empty folder, or one that a site was written to before.',
    });
  }
  const lines = readFileSync(list, 'utf8').matchAll(
    /^([0-9a-f]{32}) ((?:[\w-]+\/)?[\w-]+\.(?:html|css|js))$/gm,
  );
  return new Map(Array.from(lines, ([, hash = '', path = '']): [string, string] => [path, hash]));
}

function foreign(path: string): RefusedError {
  return new RefusedError('site.foreign', `${path} is not of this site and would be overwritten`, {
    hint: 'Name an empty folder, or move that file away.',
  });
}

/** A link is `other`: it may lead anywhere. */
function stateOf(file: string): 'none' | 'file' | 'folder' | 'other' {
  try {
    const found = lstatSync(file);
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
  } catch {
    return 'none';
  }
}

function makeFolder(folder: string, path: string): void {
  const state = stateOf(folder);
  if (state === 'none') mkdirSync(folder);
  else if (state !== 'folder') throw foreign(path);
}

function putWhole(file: string, text: string): void {
  const part = `${file}.part`;
  try {
    writeFileSync(part, text, { flag: 'wx' });
  } catch {
    // Left by a run that broke off.
    rmSync(part, { force: true });
    writeFileSync(part, text, { flag: 'wx' });
  }
  renameSync(part, file);
}

function removeEmpty(folder: string, above: string): void {
  if (folder !== above && readdirSync(folder).length === 0) rmdirSync(folder);
}

function hashOf(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
