/** All interviews as one reader may see them, held in memory until somebody writes. */
import type { Reader } from '../../store/access.ts';
import {
  allInterviews,
  type InterviewRow,
  readableInterviews,
  writeVersion,
} from '../../store/interview-list.ts';
import { eachPosting, formsOf, vocabulary, type VocabularyWord } from '../../store/interview-words.ts';
import type { Connection } from '../../store/sqlite.ts';
import type { Store } from '../../store/store.ts';

import { readBook, withCustomer } from '../customers/book.ts';

import { codesOf, type FacetCodes } from './facets.ts';

/** `all`: the operator, who sees everything. */
export type Rights = Reader | 'all';

interface Shelf {
  version: string;
  rows: readonly InterviewRow[];
  /** The same with their companies, for those who may see customer data; null: not read yet. */
  matched: readonly InterviewRow[] | null;
  rooms: Map<string, Room>;
  words: readonly SpelledWord[] | null;
}

/** A word with the set of its letters as bits, which tells most words apart at once. */
export interface SpelledWord extends VocabularyWord {
  letters: number;
}

/** The letters of a word as bits; all that are not a to z share one. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at) - 97;
    letters |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return letters;
}

/** The interviews that hold a word: their places in the room's rows, rising, and how often each holds it. */
export interface Holders {
  places: readonly number[];
  counts: readonly number[];
}

/** What one reader may see. Everything that is counted or weighed is counted and weighed in here and nowhere else. */
export interface Room {
  connection: Connection;
  rows: readonly InterviewRow[];
  /** Place in `rows` of a row id; undefined where the reader may not see it. */
  placeOf(id: number): number | undefined;
  facets: FacetCodes;
  /** Mean length in words; BM25 weighs a long interview by it. */
  meanLength: number;
  /** Who holds a word in any of its forms. */
  holders(stem: string): Holders;
  /** In how many interviews of the room exactly this form stands. */
  heldBy(word: VocabularyWord): number;
  /** The forms of a word that stand in the room. */
  forms(stem: string): string[];
  /** The vocabulary of all interviews: show no word of it that `heldBy` does not find in the room. */
  words(): readonly SpelledWord[];
}

const shelves = new WeakMap<Connection, Shelf>();

/** The room of a reader. Rooms are kept by team, since rights are the team's, and thrown away when anything was written. */
export function roomOf(store: Store, rights: Rights): Room {
  const { connection } = store;
  const version = writeVersion(connection);
  let shelf = shelves.get(connection);
  if (shelf === undefined || shelf.version !== version) {
    shelf = { version, rows: allInterviews(store), matched: null, rooms: new Map(), words: null };
    shelves.set(connection, shelf);
  }
  const key =
    rights === 'all' ? 'all' : JSON.stringify([rights.team, rights.employee, rights.customers ?? false]);
  let room = shelf.rooms.get(key);
  if (room === undefined) shelf.rooms.set(key, (room = makeRoom(store, shelf, rights)));
  return room;
}

/** Words whose holders a room keeps; those that are searched again and again. */
const KEPT_WORDS = 400;

function makeRoom(store: Store, shelf: Shelf, rights: Rights): Room {
  const { connection } = store;
  const readable = rights === 'all' ? null : readableInterviews(store, rights);
  const all = rights === 'all' || rights.customers === true ? matchedRows(connection, shelf) : shelf.rows;
  const rows = all.filter(({ id }) => readable === null || readable.has(id));
  const places = new Map(rows.map(({ id }, place) => [id, place]));
  const length = rows.reduce((sum, row) => sum + row.length, 0);
  let codes: FacetCodes | null = null;
  const kept = new Map<string, Holders>();
  const counted = new Map<number, number>();
  const heldBy = (word: VocabularyWord): number => {
    const known = counted.get(word.id);
    if (known !== undefined) return known;
    let held = 0;
    eachPosting(connection, word.id, (id) => {
      if (places.has(id)) held += 1;
    });
    counted.set(word.id, held);
    return held;
  };
  return {
    connection,
    rows,
    placeOf: (id) => places.get(id),
    // Requests are counted in the same room and need none.
    get facets() {
      return (codes ??= codesOf(rows));
    },
    meanLength: rows.length === 0 ? 1 : Math.max(1, length / rows.length),
    heldBy,
    holders(stem) {
      const known = kept.get(stem);
      if (known !== undefined) return known;
      const holders = gather(connection, stem, places);
      if (kept.size >= KEPT_WORDS) kept.clear();
      kept.set(stem, holders);
      return holders;
    },
    forms: (stem) =>
      formsOf(connection, stem)
        .filter((form) => heldBy(form) > 0)
        .map(({ word }) => word),
    words: () =>
      (shelf.words ??= vocabulary(connection).map((word) => ({ ...word, letters: lettersOf(word.word) }))),
  };
}

function matchedRows(connection: Connection, shelf: Shelf): readonly InterviewRow[] {
  if (shelf.matched !== null) return shelf.matched;
  const book = readBook(connection);
  shelf.matched = book === null ? shelf.rows : shelf.rows.map((row) => withCustomer(book, row));
  return shelf.matched;
}

function gather(connection: Connection, stem: string, places: ReadonlyMap<number, number>): Holders {
  const forms = formsOf(connection, stem);
  const holders = { places: [] as number[], counts: [] as number[] };
  const [only, second] = forms;
  if (only !== undefined && second === undefined) {
    // Row ids rise in a posting as they do in the room.
    eachPosting(connection, only.id, (id, count) => {
      const place = places.get(id);
      if (place === undefined) return;
      holders.places.push(place);
      holders.counts.push(count);
    });
    return holders;
  }
  const counts = new Map<number, number>();
  for (const form of forms) {
    eachPosting(connection, form.id, (id, count) => {
      const place = places.get(id);
      if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + count);
    });
  }
  for (const [place, count] of [...counts].sort(([a], [b]) => a - b)) {
    holders.places.push(place);
    holders.counts.push(count);
  }
  return holders;
}
