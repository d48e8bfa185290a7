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

/** `all`: the operator, who sees everything. */
export type Rights = Reader | 'all';

interface Shelf {
  version: string;
  interviews: ReadonlyMap<number, InterviewRow>;
  rooms: Map<string, Room>;
  /** Words by length, and the first letters: where a mistyped word is looked for. */
  words: readonly VocabularyWord[] | null;
}

/** What one reader may see. Everything that is counted or weighed is counted and weighed in here and nowhere else. */
export interface Room {
  connection: Connection;
  interviews: ReadonlyMap<number, InterviewRow>;
  /** Mean length in words; BM25 weighs a long interview by it. */
  meanLength: number;
  /** How often each interview of the room holds a word in any of its forms. */
  holders(stem: string): ReadonlyMap<number, number>;
  /** In how many interviews of the room exactly this form stands. */
  heldBy(word: VocabularyWord): number;
  /** The forms of a word that stand in the room, the most frequent first. */
  forms(stem: string): string[];
  /** The vocabulary of all interviews: show no word of it that `heldBy` does not find in the room. */
  words(): readonly VocabularyWord[];
}

const shelves = new WeakMap<Connection, Shelf>();

/** The room of a reader. Rooms are kept by team, since rights are the team's, and thrown away when anything was written. */
export function roomOf(store: Store, rights: Rights): Room {
  const { connection } = store;
  const version = writeVersion(connection);
  let shelf = shelves.get(connection);
  if (shelf === undefined || shelf.version !== version) {
    const rows = allInterviews(store);
    shelf = { version, interviews: new Map(rows.map((row) => [row.id, row])), rooms: new Map(), words: null };
    shelves.set(connection, shelf);
  }
  const key = rights === 'all' ? 'all' : JSON.stringify([rights.team, rights.employee]);
  let room = shelf.rooms.get(key);
  if (room === undefined) shelf.rooms.set(key, (room = makeRoom(store, shelf, rights)));
  return room;
}

/** Postings that a room keeps decoded; the words that are searched again and again. */
const KEPT_WORDS = 400;

function makeRoom(store: Store, shelf: Shelf, rights: Rights): Room {
  const { connection } = store;
  const readable = rights === 'all' ? null : readableInterviews(store, rights);
  const interviews = new Map([...shelf.interviews].filter(([id]) => readable === null || readable.has(id)));
  let length = 0;
  for (const row of interviews.values()) length += row.length;
  const kept = new Map<string, ReadonlyMap<number, number>>();
  const counted = new Map<number, number>();
  return {
    connection,
    interviews,
    meanLength: interviews.size === 0 ? 1 : Math.max(1, length / interviews.size),
    holders(stem) {
      const known = kept.get(stem);
      if (known !== undefined) return known;
      const counts = new Map<number, number>();
      for (const form of formsOf(connection, stem)) {
        eachPosting(connection, form.id, (id, count) => {
          if (interviews.has(id)) counts.set(id, (counts.get(id) ?? 0) + count);
        });
      }
      if (kept.size >= KEPT_WORDS) kept.clear();
      kept.set(stem, counts);
      return counts;
    },
    heldBy(word) {
      let held = counted.get(word.id);
      if (held !== undefined) return held;
      held = 0;
      eachPosting(connection, word.id, (id) => {
        if (interviews.has(id)) held = (held ?? 0) + 1;
      });
      counted.set(word.id, held);
      return held;
    },
    forms(stem) {
      return formsOf(connection, stem)
        .map((form) => ({ word: form.word, held: this.heldBy(form) }))
        .filter(({ held }) => held > 0)
        .sort((a, b) => b.held - a.held || (a.word < b.word ? -1 : 1))
        .map(({ word }) => word);
    },
    words() {
      shelf.words ??= vocabulary(connection);
      return shelf.words;
    },
  };
}
