/** `brief interviews find` and `ask`: the sentences that prove a statement, in one interview or in all that the reader may see. */
import { type InterviewRow, interviewText } from '../store/interview-list.ts';
import type { Store } from '../store/store.ts';

import { indexPassages, type PassageIndex } from './evidence/passages.ts';
import { rankIndexed, rankSentences, type Scored, type SentenceMeaning } from './evidence/rank.ts';
import type { NoteSentence } from './evidence/sentences.ts';
import { type Asked, likeFrom } from './meaning/meaning.ts';
import { nearestInterviews, stretchLikeness } from './meaning/nearest.ts';
import { stretchesOf } from './meaning/stretches.ts';
import { likenessOf } from './meaning/text-vectors.ts';
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
  /** Best first; empty where no sentence shares a word with the statement or means the same. */
  sentences: FoundSentence[];
}

/**
 * The sentences of one interview that speak for a statement, at most `limit`; with `asked` by meaning too. Throws InputError for what is not there or
 * not theirs, and what the embedding provider throws.
 */
export async function findStatement(
  store: Store,
  wanted: string,
  statement: string,
  limit: number,
  rights: Rights,
  listening: Meant | null = null,
): Promise<FoundStatement> {
  const interview = findInterview(store, wanted, rights);
  const { sentences } = noteOf(store.connection, interview);
  const texts = sentences.map(({ text }) => ({ text, interview: interview.id }));
  const meaning =
    listening === null
      ? null
      : meaningFrom(listening.asked, await likenessOf(store, listening.asked, texts, listening.signal));
  const ranked = rankSentences(statement, sentences, meaning === null ? {} : { meaning });
  const found = ranked.flatMap(({ at, score }) => {
    const sentence = sentences[at];
    return sentence !== undefined && isQuotable(sentence) ? [foundOf(sentence, score)] : [];
  });
  return { interview, sentences: found.slice(0, limit) };
}

/** A question as a vector, and what ends the work on it. */
export interface Meant {
  asked: Asked;
  signal: AbortSignal;
}

function meaningFrom({ model }: Asked, likeness: readonly number[]): SentenceMeaning {
  return { likeness, trust: model.trust, least: likeFrom(model) };
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
  /** Interviews that hold a word of the question, or mean something like it, and were read for it. */
  read: number;
  corrections: { typed: string; meant: string }[];
}

/** Interviews that are read for one question; the full text says which. */
const CANDIDATES = 400;
/** Quotes of one interview; more would drown the others. */
const MOST_QUOTES = 3;
/** A sentence with less than this share of the best one's score shares a word by chance. */
const NEAR_BEST = 0.4;

/**
 * Answers a question from all interviews that the reader may see, in the customers' own words; with `listening` by meaning too. Removed interviews are
 * not asked. Throws what the embedding provider throws.
 */
export async function askInterviews(
  store: Store,
  question: string,
  rights: Rights,
  listening: Meant | null = null,
): Promise<Answer> {
  const room = roomOf(store, rights);
  const { places: worded, corrections, words } = candidates(room, question);
  const places = listening === null ? worded : withMeant(room, worded, listening.asked);
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
  const quotable = ({ at }: Scored): boolean => {
    const sentence = notes[at]?.sentence;
    return sentence !== undefined && isQuotable(sentence);
  };
  const ranked =
    listening === null
      ? rankIndexed(index, words).filter(quotable)
      : await rankedByMeaning(store, index, words, notes, quotable, listening);
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

/** Interviews that are read because of what they mean; a question seldom needs more. */
const MEANT = 40;

function withMeant(room: Room, worded: readonly number[], asked: Asked): number[] {
  const near = nearestInterviews(room, asked, (place) => room.rows[place]?.removedAt === null)
    .filter(({ likeness }) => likeness >= likeFrom(asked.model))
    .slice(0, MEANT)
    .map(({ place }) => place);
  // Those that mean it first: the words alone fill the list with whatever shares one.
  return [...new Set([...near, ...worded])].slice(0, CANDIDATES).sort((a, b) => a - b);
}

interface Said {
  interview: InterviewRow;
  sentence: NoteSentence;
}

/** Sentences that are embedded for one question, once; the stretches around all choose them. */
const EMBEDDED = 120;

/** Ranks twice: all sentences by the stretch that each stands in, then the best of them by what they say themselves. */
async function rankedByMeaning(
  store: Store,
  index: PassageIndex,
  words: string,
  notes: readonly Said[],
  quotable: (scored: Scored) => boolean,
  { asked, signal }: Meant,
): Promise<Scored[]> {
  const likeness = likenessOfStretches(store, notes, asked);
  const first = rankIndexed(index, words, { meaning: meaningFrom(asked, likeness) })
    .filter(quotable)
    .slice(0, EMBEDDED);
  const texts = first.flatMap(({ at }) => {
    const said = notes[at];
    return said === undefined ? [] : [{ text: said.sentence.text, interview: said.interview.id }];
  });
  const own = await likenessOf(store, asked, texts, signal);
  for (const [place, { at }] of first.entries()) likeness[at] = own[place] ?? 0;
  const chosen = new Set(first.map(({ at }) => at));
  return rankIndexed(index, words, { meaning: meaningFrom(asked, likeness) }).filter(({ at }) =>
    chosen.has(at),
  );
}

/** Of each sentence, the likeness of the stretch of its interview that it stands in. */
function likenessOfStretches(store: Store, notes: readonly Said[], asked: Asked): number[] {
  const of = new Map<number, (at: number) => number>();
  return notes.map(({ interview, sentence }) => {
    let likenessAt = of.get(interview.id);
    if (likenessAt === undefined) {
      const stretches = stretchesOf(interviewText(store.connection, interview.id));
      const likeness = stretchLikeness(store.connection, asked, interview.id);
      likenessAt = (at) => likeness[stretches.findIndex(({ to }) => at < to)] ?? 0;
      of.set(interview.id, likenessAt);
    }
    return likenessAt(sentence.from);
  });
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
