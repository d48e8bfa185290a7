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

export interface SentenceMeaning {
  /** Cosine of each sentence and the question, -1 to 1. */
  likeness: readonly number[];
  /** How well the model tells like from unlike, 0 to 1: it has as much of a say. */
  trust: number;
  /** From here on a sentence without a common word is found too. */
  least: number;
}

export interface RankOptions {
  /** At most so many; all that share anything with the question where it is left out. */
  limit?: number;
  /** Where an embedding model is at hand. */
  meaning?: SentenceMeaning;
}

/** Sentences are short: a word counts about once, and length matters little. */
const SATURATION = 0.8;
const LENGTH_SHARE = 0.35;
const PAIRS = 0.2;
const NAMED_SPEAKER = 0.3;
/** A matter is talked about for some minutes: the mean of so many sentences on both sides counts. */
const RADIUS = 40;
const SURROUNDINGS = 0.3;
/** Of a model that is fully trusted, beside the words. */
const MEANING = 0.45;
/** What is said around a sentence means something too, but less far than its words reach. */
const NEAR = 10;
const NEARBY = 0.15;

/**
 * Ranks by words: BM25 over stems and their families, pairs of words, lines of a speaker whom the question names, and how much is said about the
 * matter around a sentence; with `meaning`, by that too. What shares no word and means nothing alike is left out.
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
  const { meaning } = options;
  const scores = meaning === undefined ? words : blended(index, words, meaning);
  const ranked = [...scores].flatMap((score, at) =>
    (own[at] ?? 0) > 0 || (meaning?.likeness[at] ?? -1) >= (meaning?.least ?? 2) ? [{ at, score }] : [],
  );
  return ranked.toSorted((a, b) => b.score - a.score || a.at - b.at).slice(0, options.limit ?? ranked.length);
}

/** Both in units of how much they vary over the sentences, so that neither drowns the other; above 0. */
function blended(index: PassageIndex, words: Float64Array, meaning: SentenceMeaning): Float64Array {
  const weight = MEANING * meaning.trust;
  if (weight === 0) return words;
  const likeness = Float64Array.from(words, (_, at) => meaning.likeness[at] ?? 0);
  const alone = standardised(likeness);
  const around = standardised(surroundings(index, likeness, NEAR));
  const said = standardised(words);
  const scores = said.map(
    (score, at) => (1 - weight) * score + weight * ((alone[at] ?? 0) + NEARBY * (around[at] ?? 0)),
  );
  const least = scores.reduce((a, b) => Math.min(a, b), Infinity);
  return scores.map((score) => score - least);
}

/** How far each value is from the mean of all, in standard deviations. */
function standardised(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
  return variance === 0 ? values.map(() => 0) : values.map((value) => (value - mean) / Math.sqrt(variance));
}
