/**
 * Chooses whole sentences for a summary of at most so many words. The weights are few and were set on 272 questions about 35 meetings
 * (`npm run bench:summary`): what that bench prints for the same meetings is no forecast for others.
 */
import {
  bm25,
  namedSpeakers,
  type PassageIndex,
  questionTerms,
  rarity,
  scaled,
  surroundings,
  withNeighbours,
} from '../evidence/passages.ts';
import { isStopWord, questionWeight, stemOf, wordsIn } from '../evidence/terms.ts';

import { type Style, styleOf } from './style.ts';

export interface Choice {
  /** Hard limit in words between white space. */
  words: number;
  /** Null, or one that names no matter ("Summarise the interview"): the whole of the notes. */
  question: string | null;
  /** Passages that may be chosen; the others only tell what is talked about around them. All, where left out. */
  allowed?: (at: number) => boolean;
}

const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;
/** An answer stands beside the words of its question: shares of the scores of the next sentence and of the one after. */
const NEIGHBOURS = [0.5, 0.25];
const RADIUS = 15;
const SURROUNDINGS = 0.6;
const NAMED_SPEAKER = 0.3;
/** Words of the best sentences stand for the matter: so many sentences, with so much weight. */
const FEEDBACK = 30;
const FEEDBACK_WEIGHT = 0.5;
const REDUNDANCY = 0.4;
const FILLER = 0.6;
const BUILDING = 1.5;
/** Above so many words length is no merit. */
const LONG = 25;
const LONG_OVERVIEW = 30;
/** What would eat up a small budget at once says too little for its room. */
const TOO_LONG = 60;
const QUESTION = 0.5;
/** Where a conversation begins, people say what it is about. */
const OPENING = 0.5;
const OPENING_SENTENCES = 40;
const CANDIDATES = 300;

/** Places of the chosen sentences in the order of the notes. Never more words than asked for; empty where nothing fits or speaks to the question. */
export function chooseSentences(index: PassageIndex, choice: Choice): number[] {
  const styles = stylesOf(index);
  const scores =
    choice.question === null || isGeneral(choice.question)
      ? overviewOf(index, styles)
      : answerScores(index, choice.question, styles);
  return spend(index, styles, scores, choice);
}

const known = new WeakMap<PassageIndex, readonly Style[]>();

/** A summary chooses a dozen times out of one index. */
function stylesOf(index: PassageIndex): readonly Style[] {
  let styles = known.get(index);
  if (styles === undefined) known.set(index, (styles = index.passages.map(({ text }) => styleOf(text))));
  return styles;
}

/** Whether a question asks for everything: it has no word of its own. */
export function isGeneral(question: string): boolean {
  return wordsIn(question).every((word) => isStopWord(word) || questionWeight(stemOf(word)) < 1);
}

function answerScores(index: PassageIndex, question: string, styles: readonly Style[]): Float64Array {
  const own = bm25(index, questionTerms(index, question), SATURATION, LENGTH_SHARE);
  const near = scaled(withNeighbours(index, own, NEIGHBOURS));
  const around = scaled(surroundings(index, own, RADIUS));
  const named = namedSpeakers(index, question);
  const first = near.map((score, at) => {
    const style = styles[at];
    if (style === undefined) return 0;
    const speaker = index.passages[at]?.speaker ?? null;
    const said = speaker !== null && named.has(speaker) ? 1 + NAMED_SPEAKER : 1;
    return (score + SURROUNDINGS * (around[at] ?? 0)) * said * worth(style, LONG);
  });
  return withFeedback(index, first);
}

const overviews = new WeakMap<PassageIndex, Float64Array>();

/** A summary looks at the whole once a section: in notes of five megabytes that is most of its time. */
function overviewOf(index: PassageIndex, styles: readonly Style[]): Float64Array {
  let scores = overviews.get(index);
  if (scores === undefined) overviews.set(index, (scores = overviewScores(index, styles)));
  return scores;
}

/** What matters in the notes as a whole: words that stand in many of their sentences. */
function overviewScores(index: PassageIndex, styles: readonly Style[]): Float64Array {
  return Float64Array.from(styles, (style, at) => {
    const terms = new Set(index.terms[at]);
    if (terms.size === 0) return 0;
    let common = 0;
    for (const term of terms) common += (index.postings.get(term)?.length ?? 0) / index.size;
    const opening = 1 + OPENING * Math.exp(-at / OPENING_SENTENCES);
    const asks = style.question ? 1 - QUESTION : 1;
    const readable = style.length > TOO_LONG ? 0 : worth(style, LONG_OVERVIEW);
    return (common / Math.sqrt(terms.size)) * opening * asks * readable;
  });
}

function worth(style: Style, long: number): number {
  const length = Math.sqrt(Math.min(style.length, long));
  return length * (1 - FILLER * style.filler) * (1 + BUILDING * style.building);
}

/** Raises sentences that share words with the best ones. */
function withFeedback(index: PassageIndex, scores: Float64Array): Float64Array {
  const weights = new Map<string, number>();
  for (const at of best(scores, FEEDBACK)) {
    for (const term of new Set(index.terms[at]))
      weights.set(term, (weights.get(term) ?? 0) + (scores[at] ?? 0));
  }
  const likeness = scaled(
    Float64Array.from(scores, (_, at) => {
      const terms = new Set(index.terms[at]);
      let sum = 0;
      for (const term of terms) sum += (weights.get(term) ?? 0) * rarityOf(index, term);
      return sum / Math.sqrt((index.terms[at]?.length ?? 0) + 5);
    }),
  );
  return scores.map((score, at) => score * (1 + FEEDBACK_WEIGHT * (likeness[at] ?? 0)));
}

function rarityOf(index: PassageIndex, term: string): number {
  return rarity(index, index.postings.get(term)?.length ?? 0);
}

function best(scores: Float64Array, count: number): number[] {
  return [...scores.keys()]
    .filter((at) => (scores[at] ?? 0) > 0)
    .toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    .slice(0, count);
}

/** Takes the best that still fits, again and again; what repeats the words already taken counts for less. */
function spend(
  index: PassageIndex,
  styles: readonly Style[],
  scores: Float64Array,
  { words, allowed }: Choice,
): number[] {
  const open = allowed === undefined ? scores : scores.map((score, at) => (allowed(at) ? score : 0));
  const candidates = new Set(best(open, CANDIDATES));
  const taken: number[] = [];
  const told = new Set<string>();
  let left = words;
  for (;;) {
    let chosen = -1;
    let most = 0;
    for (const at of candidates) {
      if ((styles[at]?.length ?? Infinity) > left) continue;
      const score = (open[at] ?? 0) * (1 - REDUNDANCY * repeated(index, at, told));
      if (score > most) [chosen, most] = [at, score];
    }
    if (chosen === -1) return taken.toSorted((a, b) => a - b);
    candidates.delete(chosen);
    taken.push(chosen);
    left -= styles[chosen]?.length ?? 0;
    for (const term of index.terms[chosen] ?? []) told.add(term);
  }
}

/** The share of a passage, by rarity of its words, that was told already. */
function repeated(index: PassageIndex, at: number, told: ReadonlySet<string>): number {
  let all = 0;
  let again = 0;
  for (const term of new Set(index.terms[at])) {
    const weight = rarityOf(index, term);
    all += weight;
    if (told.has(term)) again += weight;
  }
  return all === 0 ? 0 : again / all;
}
