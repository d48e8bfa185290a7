import { createHash } from 'node:crypto';

import type { AccountRow, ContainerRow, ItemRow, ThreadRow } from '../../core/item.ts';
import { oneLine, storedText } from '../../core/text.ts';
import { aroundText } from '../../core/untouched.ts';
import { dateIn } from './date.ts';
import { type FrontMatter, frontMatter, listField, textField } from './front-matter.ts';

/** One configured folder: `path` absolute, `name` as written in brief.yaml, `readers` teams or `everyone`. */
export interface NotesFolder {
  path: string;
  name: string;
  readers: readonly string[];
}

/** A note as its text says, without the file it lies in. */
export interface Note {
  /** First 16 hex digits of the SHA-256 of the normalised text. */
  hash: string;
  front: FrontMatter;
  /** Milliseconds UTC; null where neither front matter nor the first lines say. */
  date: number | null;
  /** Front matter's readers; null: those of the folder. Empty: it names some and they cannot be understood, so nobody. */
  readers: string[] | null;
  raw: string;
  /** The first heading of a document, whose text shows no marks; null: the text tells. */
  heading: string | null;
}

/** Where the date of a note without front matter is looked for. */
const HEAD_LINES = 6;

/** Reads a note's text. `zone`: where a date without an offset is; `heading`: of a document, which has told it by its styles. */
export function readNote(decoded: string, zone: string, heading: string | null = null): Note {
  const raw = storedText(decoded);
  const front = frontMatter(raw);
  const head = front.body.trimStart().split('\n', HEAD_LINES).join('\n');
  const written = textField(
    front,
    'date',
    'interview-date',
    'interviewed',
    'interviewed-on',
    'day',
    'created',
  );
  return {
    hash: createHash('sha256').update(normalised(raw)).digest('hex').slice(0, 16),
    front,
    date: (written === null ? null : dateIn(written, zone)) ?? dateIn(head, zone),
    readers: readersOf(front),
    raw,
    heading,
  };
}

/** Ends of lines and of the text do not tell two notes apart. */
function normalised(text: string): string {
  // The pattern stops at every space: without other ends of lines they are found by themselves.
  if (/[\u2028\u2029]/.test(text)) return text.replaceAll(/[ \t]+$/gm, '').trim();
  return text.split('\n').map(withoutEnd).join('\n').trim();
}

function withoutEnd(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end -= 1;
  return end === line.length ? line : line.slice(0, end);
}

function readersOf(front: FrontMatter): string[] | null {
  if (front.doubtful) return [];
  return listField(front, 'readers')?.sort() ?? null;
}

/** What the files that hold one text agree on: the first of them by folder and path, all readers, the earliest date. */
export interface NotePlace {
  folder: NotesFolder;
  path: string;
  readers: readonly string[];
  at: number;
}

export interface NoteRows {
  accounts: AccountRow[];
  thread: ThreadRow;
  item: ItemRow;
}

/** Rows of a note. Pure. */
export function mapNote(note: Note, place: NotePlace): NoteRows {
  const author = textField(note.front, 'interviewer', 'interviewers', 'author', 'by', 'written-by');
  const title = titleOf(note, place.path);
  const text = note.front.body.trim();
  const shared = {
    container: place.folder.name,
    author,
    createdAt: place.at,
    updatedAt: place.at,
    url: null,
  };
  return {
    accounts: author === null ? [] : [accountOf(author)],
    thread: {
      ...shared,
      key: note.hash,
      kind: 'note',
      ref: note.hash,
      title,
      state: null,
      labels: [],
      assignees: [],
      reviewRequests: [],
      replyCount: 0,
      latestReply: null,
      stateAt: null,
    },
    item: {
      ...shared,
      key: note.hash,
      thread: note.hash,
      kind: 'note',
      ref: '',
      state: null,
      title,
      text,
      mentions: [],
      reactions: [],
      paths: [],
      path: place.path,
      readers: [...place.readers].sort(),
      raw: aroundText(note.raw, text),
    },
  };
}

function titleOf(note: Note, path: string): string {
  const given = textField(note.front, 'title', 'subject');
  const heading = note.heading ?? /^#{1,6}[ \t]+(.+?)[ \t]*#*$/m.exec(note.front.body)?.[1];
  return oneLine(given ?? heading ?? nameOf(path), 200);
}

/** `interviews/2026-11-16-tallowmere_insurance.txt` is called `tallowmere insurance`. */
function nameOf(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  const words = file
    .replace(/^\d{4}-\d{2}-\d{2}[-_ ]*/, '')
    .replaceAll(/[-_]+/g, ' ')
    .trim();
  return words === '' ? file : words;
}

function accountOf(name: string): AccountRow {
  return {
    key: name,
    handle: name,
    name,
    email: null,
    bot: false,
    guest: false,
    timezone: null,
    deleted: false,
  };
}

export function containerOf(folder: NotesFolder): ContainerRow {
  const parts = folder.name.split(/[\\/]+/).filter((part) => part !== '' && part !== '.');
  return {
    key: folder.name,
    kind: 'folder',
    name: folder.name,
    title: parts.at(-1) ?? folder.name,
    visibility: folder.readers.includes('everyone') ? 'internal' : 'private',
    url: null,
  };
}
