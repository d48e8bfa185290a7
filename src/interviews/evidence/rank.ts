/** The sentences of notes that speak to a question or prove a statement, best first. */
import {
  bm25,
  indexPassages,
  namedSpeakers,
  type Passage,
  type PassageIndex,
  questionTerms,
  scaled,
  sharedPairs,
  surroundings,
} from './passages.ts';

export interface Scored {
  /** Place in the list that was ranked. */
  at: number;
  /** Above 0; comparable within one ranking only. */
  score: number;
}

export interface RankOptions {
  /** At most so many; all that share anything with the question where it is left out. */
  limit?: number;
  /** Likeness of meaning of each sentence to the question, -1 to 1, where an embedding model is at hand. */
  likeness?: readonly number[];
}

/** Sentences are short: a word counts about once, and length matters little. */
const SATURATION = 0.8;
const LENGTH_SHARE = 0.35;
const PAIRS = 0.2;
const NAMED_SPEAKER = 0.3;
/** A matter is talked about for some minutes: the mean of so many sentences on both sides counts. */
const RADIUS = 40;
const SURROUNDINGS = 0.3;
const MEANING = 0.6;

/**
 * Ranks by words: BM25 over stems and their families, pairs of words, lines of a speaker whom the question names, and how much is said about the
 * matter around a sentence; with `likeness`, by meaning too. What shares no word and has no likeness is left out.
 */
export function rankSentences(
  question: string,
  sentences: readonly Passage[],
  options: RankOptions = {},
): Scored[] {
  return rankIndexed(indexPassages(sentences), question, options);
}

/** The same over an index made once for several questions. */
export function rankIndexed(index: PassageIndex, question: string, options: RankOptions = {}): Scored[] {
  const byWords = bm25(index, questionTerms(index, question), SATURATION, LENGTH_SHARE);
  const pairs = sharedPairs(index, question);
  const named = namedSpeakers(index, question);
  const own = byWords.map((score, at) => {
    const speaker = index.passages[at]?.speaker ?? null;
    const said = speaker !== null && named.has(speaker) ? 1 + NAMED_SPEAKER : 1;
    return score === 0 ? 0 : score * said + PAIRS * (pairs[at] ?? 0);
  });
  const around = scaled(surroundings(index, own, RADIUS));
  const words = scaled(own).map((score, at) => score + SURROUNDINGS * (around[at] ?? 0));
  const scores = options.likeness === undefined ? words : blended(words, options.likeness);
  const ranked = [...scores].flatMap((score, at) =>
    (own[at] ?? 0) > 0 || (options.likeness !== undefined && score > 0) ? [{ at, score }] : [],
  );
  return ranked.toSorted((a, b) => b.score - a.score || a.at - b.at).slice(0, options.limit ?? ranked.length);
}

function blended(words: Float64Array, likeness: readonly number[]): Float64Array {
  const meaning = scaled(Float64Array.from(words, (_, at) => Math.max(0, likeness[at] ?? 0)));
  return scaled(words).map((score, at) => (1 - MEANING) * score + MEANING * (meaning[at] ?? 0));
}
