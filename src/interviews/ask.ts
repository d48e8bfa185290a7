/** `brief interviews find` and `ask`: the sentences that prove a statement, in one interview or in all that the reader may see. */
import type { InterviewRow } from '../store/interview-list.ts';
import type { Store } from '../store/store.ts';

import { indexPassages } from './evidence/passages.ts';
import { rankIndexed, rankSentences } from './evidence/rank.ts';
import type { NoteSentence } from './evidence/sentences.ts';
import { customerOf, isQuotable, noteOf } from './note.ts';
import { type Rights, type Room, roomOf } from './search/library.ts';
import { corrected } from './search/spelling.ts';
import { isEmptyWord, stemOf, wordsIn } from './search/words.ts';
import { findInterview } from './show.ts';

/** Verbatim: `text` is the slice [from, to) of the stored text, in UTF-16 units. */
export interface FoundSentence {
  text: string;
  from: number;
  to: number;
  speaker: string | null;
  /** Comparable within one answer only. */
  score: number;
}

export interface FoundStatement {
  interview: InterviewRow;
  /** Best first; empty where no sentence shares a word with the statement. */
  sentences: FoundSentence[];
}

/** The sentences of one interview that speak for a statement, at most `limit`. Throws InputError for what is not there or not theirs. */
export function findStatement(
  store: Store,
  wanted: string,
  statement: string,
  limit: number,
  rights: Rights,
): FoundStatement {
  const interview = findInterview(store, wanted, rights);
  const { sentences } = noteOf(store.connection, interview);
  const found = rankSentences(statement, sentences).flatMap(({ at, score }) => {
    const sentence = sentences[at];
    return sentence !== undefined && isQuotable(sentence) ? [foundOf(sentence, score)] : [];
  });
  return { interview, sentences: found.slice(0, limit) };
}

function foundOf({ text, from, to, speaker }: NoteSentence, score: number): FoundSentence {
  return { text, from, to, speaker, score };
}

export interface Answer {
  /** Best first; of each interview at most `MOST_QUOTES` sentences. */
  voices: FoundStatement[];
  /** Customers with a quote, each counted once. */
  customers: number;
  /** Customers interviewed, of those the reader may see. */
  interviewed: number;
  /** Interviews that hold a word of the question and were read for it. */
  read: number;
  corrections: { typed: string; meant: string }[];
}

/** Interviews that are read for one question; the full text says which. */
const CANDIDATES = 400;
/** Quotes of one interview; more would drown the others. */
const MOST_QUOTES = 3;
/** A sentence with less than this share of the best one's score shares a word by chance. */
const NEAR_BEST = 0.4;

/** Answers a question from all interviews that the reader may see, in the customers' own words. Removed interviews are not asked. */
export function askInterviews(store: Store, question: string, rights: Rights): Answer {
  const room = roomOf(store, rights);
  const { places, corrections, words } = candidates(room, question);
  const notes = places.flatMap((place) => {
    const interview = room.rows[place];
    return interview === undefined
      ? []
      : noteOf(store.connection, interview).sentences.map((sentence) => ({ interview, sentence }));
  });
  const index = indexPassages(
    notes.map(({ interview, sentence }) => ({
      text: sentence.text,
      speaker: sentence.speaker,
      note: interview.ref,
    })),
  );
  const ranked = rankIndexed(index, words).filter(({ at }) => {
    const sentence = notes[at]?.sentence;
    return sentence !== undefined && isQuotable(sentence);
  });
  const least = NEAR_BEST * (ranked[0]?.score ?? 0);
  const voices = new Map<string, FoundStatement>();
  for (const { at, score } of ranked) {
    const said = notes[at];
    if (said === undefined || score < least) continue;
    const voice = voices.get(said.interview.ref) ?? { interview: said.interview, sentences: [] };
    if (voice.sentences.length < MOST_QUOTES) voice.sentences.push(foundOf(said.sentence, score));
    voices.set(said.interview.ref, voice);
  }
  const present = room.rows.filter(({ removedAt }) => removedAt === null);
  return {
    voices: [...voices.values()],
    customers: customersOf([...voices.values()].map(({ interview }) => interview)),
    interviewed: customersOf(present),
    read: places.length,
    corrections,
  };
}

function customersOf(interviews: readonly InterviewRow[]): number {
  return new Set(interviews.map((interview) => customerOf(interview).key)).size;
}

/** The interviews that hold most of what the question asks about, rare words first; and the question with its slips corrected. */
function candidates(room: Room, question: string) {
  const scores = new Map<number, number>();
  const corrections: Answer['corrections'] = [];
  const words: string[] = [];
  for (const { word } of wordsIn(question)) {
    const slip = !isEmptyWord(word) && room.holders(stemOf(word)).places.length === 0;
    const meant = slip ? corrected(word, room) : null;
    if (meant !== null) corrections.push({ typed: word, meant });
    words.push(meant ?? word);
    if (isEmptyWord(word)) continue;
    const { places } = room.holders(stemOf(meant ?? word));
    const weight = Math.log(1 + room.rows.length / Math.max(1, places.length));
    for (const place of places) {
      if (room.rows[place]?.removedAt === null) scores.set(place, (scores.get(place) ?? 0) + weight);
    }
  }
  const places = [...scores]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, CANDIDATES)
    .map(([place]) => place);
  return { places, corrections, words: corrections.length === 0 ? question : words.join(' ') };
}
