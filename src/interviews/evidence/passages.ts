/** An index of the sentences of one note or of several, in memory: what ranking by words needs. */
import { questionWeight, stemOf, termsOf, wordsIn } from './terms.ts';

/** What is ranked: a sentence, who said it, and the note it stands in. Neighbours in the list are neighbours in the note. */
export interface Passage {
  text: string;
  /** As the note names them; null: nobody is named. */
  speaker: string | null;
  /** Anything that tells notes apart; left out where all are of one. */
  note?: string;
}

export interface PassageIndex {
  readonly size: number;
  /** Stems of each passage. */
  readonly terms: readonly (readonly string[])[];
  /** Passages with a stem, and how often it stands there. */
  readonly postings: ReadonlyMap<string, readonly (readonly [at: number, times: number])[]>;
  /** Stems by their first five letters. */
  readonly families: ReadonlyMap<string, readonly string[]>;
  /** Mean number of stems of a passage. */
  readonly meanLength: number;
  readonly passages: readonly Passage[];
  /** Stems in pairs of neighbouring words, stop words among them. */
  readonly pairs: ReadonlyMap<string, readonly number[]>;
  /** Words by which each speaker may be called: of their names, those no other speaker has. */
  readonly callNames: ReadonlyMap<string, readonly string[]>;
}

const FAMILY = 5;

/** Builds the index; linear in the text. */
export function indexPassages(passages: readonly Passage[]): PassageIndex {
  const postings = new Map<string, [number, number][]>();
  const pairs = new Map<string, number[]>();
  const terms = passages.map(({ text }) => termsOf(text));
  let total = 0;
  for (const [at, list] of terms.entries()) {
    total += list.length;
    const counts = new Map<string, number>();
    for (const term of list) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [term, times] of counts) push(postings, term, [at, times]);
    for (const pair of pairsIn(passages[at]?.text ?? '')) push(pairs, pair, at);
  }
  const families = new Map<string, string[]>();
  for (const term of postings.keys()) if (term.length >= FAMILY) push(families, term.slice(0, FAMILY), term);
  return {
    size: passages.length,
    terms,
    postings,
    families,
    meanLength: Math.max(1, total / Math.max(1, passages.length)),
    passages,
    pairs,
    callNames: callNamesOf(passages),
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function pairsIn(text: string): Set<string> {
  const stems = wordsIn(text).map(stemOf);
  return new Set(stems.slice(1).map((stem, before) => `${stems[before]} ${stem}`));
}

function callNamesOf(passages: readonly Passage[]): Map<string, string[]> {
  const speakers = new Set(passages.flatMap(({ speaker }) => speaker ?? []));
  const bearers = new Map<string, number>();
  for (const speaker of speakers)
    for (const word of new Set(wordsIn(speaker))) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  return new Map(
    [...speakers].map((speaker) => [
      speaker,
      wordsIn(speaker).filter((word) => word.length > 2 && bearers.get(word) === 1),
    ]),
  );
}

/** Rarity of a stem that stands in `count` of the passages. */
export function rarity(index: PassageIndex, count: number): number {
  return Math.log(1 + (index.size - count + 0.5) / (count + 0.5));
}

/** Weight of words that only share their first letters with a word of the question: "recognise" for "recognition". */
const FAMILY_WEIGHT = 0.4;

/** The stems of a question with their weights, and those of their families in the index. */
export function questionTerms(index: PassageIndex, question: string): Map<string, number> {
  const asked = new Map(termsOf(question).map((term) => [term, questionWeight(term)]));
  const weights = new Map(asked);
  for (const [term, weight] of asked) {
    if (term.length < FAMILY) continue;
    for (const relative of index.families.get(term.slice(0, FAMILY)) ?? []) {
      if (!asked.has(relative))
        weights.set(relative, Math.max(weights.get(relative) ?? 0, FAMILY_WEIGHT * weight));
    }
  }
  return weights;
}

/**
 * BM25 of every passage. `saturation` (k1): how soon repetition stops counting; `lengthShare` (b): how much long passages pay, 0 to 1.
 * Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009).
 */
export function bm25(
  index: PassageIndex,
  weights: ReadonlyMap<string, number>,
  saturation: number,
  lengthShare: number,
): Float64Array {
  const scores = new Float64Array(index.size);
  for (const [term, weight] of weights) {
    const posting = index.postings.get(term);
    if (posting === undefined) continue;
    const worth = weight * rarity(index, posting.length) * (saturation + 1);
    for (const [at, times] of posting) {
      const length = (index.terms[at]?.length ?? 0) / index.meanLength;
      const gained = (worth * times) / (times + saturation * (1 - lengthShare + lengthShare * length));
      scores[at] = (scores[at] ?? 0) + gained;
    }
  }
  return scores;
}

/** Rarity of the pairs of neighbouring words that question and passage share. */
export function sharedPairs(index: PassageIndex, question: string): Float64Array {
  const scores = new Float64Array(index.size);
  for (const pair of pairsIn(question)) {
    const found = index.pairs.get(pair) ?? [];
    for (const at of found) scores[at] = (scores[at] ?? 0) + Math.log(1 + index.size / found.length);
  }
  return scores;
}

/** Speakers whom a question names: by the whole name, or by a word of it that no other speaker bears. */
export function namedSpeakers(index: PassageIndex, question: string): Set<string> {
  const words = wordsIn(question);
  const known = new Set(words);
  const line = ` ${words.join(' ')} `;
  return new Set(
    [...index.callNames].flatMap(([speaker, calls]) => {
      const whole = ` ${wordsIn(speaker).join(' ')} `;
      const called = (whole.trim() !== '' && line.includes(whole)) || calls.some((word) => known.has(word));
      return called ? [speaker] : [];
    }),
  );
}

/**
 * Each score with shares of its neighbours' (`shares[0]` of the next, `shares[1]` of the one after), within a note. A question lends its score to
 * what is said after it only.
 */
export function withNeighbours(
  index: PassageIndex,
  scores: Float64Array,
  shares: readonly number[],
): Float64Array {
  const note = (at: number): string | undefined => index.passages[at]?.note;
  const asks = (at: number): boolean => /[?？]\W*$/.test(index.passages[at]?.text ?? '');
  return scores.map((score, at) => {
    let sum = score;
    for (const [step, share] of shares.entries()) {
      for (const beside of [at - step - 1, at + step + 1]) {
        const near = beside >= 0 && beside < index.size && note(beside) === note(at);
        if (near && (beside < at || !asks(beside))) {
          sum += share * (scores[beside] ?? 0);
        }
      }
    }
    return sum;
  });
}

/**
 * How far the mean score of the passages at most `radius` away is above that of the whole note: where a matter is talked about at length. In a
 * note that is no longer than that, all are 0.
 */
export function surroundings(index: PassageIndex, scores: Float64Array, radius: number): Float64Array {
  const upTo = new Float64Array(index.size + 1);
  for (let at = 0; at < index.size; at += 1) upTo[at + 1] = (upTo[at] ?? 0) + (scores[at] ?? 0);
  const means = new Float64Array(index.size);
  for (let start = 0; start < index.size;) {
    const note = index.passages[start]?.note;
    let end = start;
    while (end < index.size && index.passages[end]?.note === note) end += 1;
    const whole = ((upTo[end] ?? 0) - (upTo[start] ?? 0)) / (end - start);
    for (let at = start; at < end; at += 1) {
      const from = Math.max(start, at - radius);
      const to = Math.min(end, at + radius + 1);
      means[at] = Math.max(0, ((upTo[to] ?? 0) - (upTo[from] ?? 0)) / (to - from) - whole);
    }
    start = end;
  }
  return means;
}

/** Divided by the largest, so that scores of different kinds can be added; all zero stays zero. */
export function scaled(scores: Float64Array): Float64Array {
  const most = scores.reduce((a, b) => Math.max(a, b), 0);
  return most === 0 ? scores : scores.map((score) => score / most);
}
