/** `brief interviews list` and `search`: filters, ranking, snippets, facets, corrected words; all inside the reader's room. */
import { type InterviewRow, interviewText } from '../../store/interview-list.ts';
import type { Store } from '../../store/store.ts';

import { type Facets, facetsOf } from './facets.ts';
import { type Filters, matches } from './filters.ts';
import { type Rights, type Room, roomOf } from './library.ts';
import { type Snippet, snippetOf } from './snippet.ts';
import { corrected } from './spelling.ts';
import { isEmptyWord, stemOf, wordsIn } from './words.ts';

export interface SearchQuery {
  /** Words as typed; "quoted words" as a phrase. Null or without a word: a list, the newest first. */
  typed: string | null;
  filters: Filters;
  limit: number;
  offset: number;
}

export interface Hit {
  interview: InterviewRow;
  /** BM25 over the interviews that the reader may see; 0 in a list. */
  score: number;
  snippets: Snippet[];
}

export interface Result {
  hits: Hit[];
  total: number;
  /** All interviews that the reader may see. */
  of: number;
  /** `any`: no interview holds all words, so these hold some. */
  matched: 'all' | 'any';
  /** Words that were read as others, because no interview holds them. */
  corrections: { typed: string; meant: string }[];
  /** Words that no interview holds. */
  unknown: string[];
  facets: Facets;
}

/** BM25's usual constants: Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009, 3.2. */
const K1 = 1.2;
const B = 0.75;

interface Term {
  stem: string;
  holders: ReadonlyMap<number, number>;
  weight: number;
}

export function searchInterviews(store: Store, query: SearchQuery, rights: Rights): Result {
  const room = roomOf(store, rights);
  const typed = readQuery(query.typed ?? '', room);
  const listed = typed.terms.length === 0 && typed.phrases.length === 0 && typed.unknown.length === 0;
  let matched: Result['matched'] = 'all';
  let scores = listed ? null : score(room, typed, 'all');
  if (scores !== null && scores.size === 0 && typed.terms.length + typed.unknown.length > 1) {
    const some = score(room, typed, 'any');
    if (some.size > 0) [scores, matched] = [some, 'any'];
  }
  const passing = matches(query.filters);
  const rows: { interview: InterviewRow; score: number }[] = [];
  if (scores === null) {
    for (const interview of room.interviews.values())
      if (passing(interview)) rows.push({ interview, score: 0 });
  } else {
    for (const [id, points] of scores) {
      const interview = room.interviews.get(id);
      if (interview !== undefined && passing(interview)) rows.push({ interview, score: points });
    }
  }
  const stems = new Set([...typed.terms.map(({ stem }) => stem), ...typed.phrases.flat()]);
  return {
    hits: best(rows, query.offset + query.limit)
      .slice(query.offset)
      .map((row) => ({
        ...row,
        snippets: stems.size === 0 ? [] : snippetOf(interviewText(room.connection, row.interview.id), stems),
      })),
    total: rows.length,
    of: room.interviews.size,
    matched,
    corrections: typed.corrections,
    unknown: typed.unknown,
    facets: facetsOf(rows.map(({ interview }) => interview)),
  };
}

/** The first `count` in order, without sorting all of them. */
function best<T extends { interview: InterviewRow; score: number }>(rows: readonly T[], count: number): T[] {
  const order = (a: T, b: T): number =>
    b.score - a.score || b.interview.at - a.interview.at || (a.interview.ref < b.interview.ref ? -1 : 1);
  if (rows.length <= count * 4) return [...rows].sort(order);
  let kept: T[] = [];
  let worst: T | undefined;
  for (const row of rows) {
    if (worst !== undefined && order(row, worst) >= 0) continue;
    kept.push(row);
    if (kept.length >= count * 4) {
      kept = kept.sort(order).slice(0, count);
      worst = kept.at(-1);
    }
  }
  return kept.sort(order).slice(0, count);
}

interface Typed {
  terms: Term[];
  /** Stems of each quoted phrase, in order. */
  phrases: string[][];
  corrections: Result['corrections'];
  unknown: string[];
}

/** More words narrow nothing down, and only cost time. */
const MOST_TERMS = 32;

function readQuery(text: string, room: Room): Typed {
  const typed: Typed = { terms: [], phrases: [], corrections: [], unknown: [] };
  const seen = new Set<string>();
  const known = (raw: string, word: string): string | null => {
    const stem = stemOf(word);
    if (room.holders(stem).size > 0) return stem;
    const meant = corrected(word, room);
    if (meant === null) {
      typed.unknown.push(raw);
      return null;
    }
    typed.corrections.push({ typed: raw, meant });
    return stemOf(meant);
  };
  for (const [, phrase, rest] of text.matchAll(/"([^"]+)"|([^"\s]+)/g)) {
    const part = phrase ?? rest ?? '';
    const words = wordsIn(part);
    const quoted = phrase !== undefined && words.length > 1;
    const stems = words.flatMap(({ word, from, to }) => {
      if (typed.terms.length >= MOST_TERMS) return [];
      if (!quoted && isEmptyWord(word) && words.length === 1 && !onlyEmpty(text)) return [];
      const stem = known(part.slice(from, to), word);
      if (stem === null) return [];
      if (!seen.has(stem)) {
        seen.add(stem);
        typed.terms.push(term(stem, room));
      }
      return [stem];
    });
    if (quoted && stems.length > 1) typed.phrases.push(stems);
  }
  return typed;
}

function onlyEmpty(text: string): boolean {
  return wordsIn(text).every(({ word }) => isEmptyWord(word));
}

function term(stem: string, room: Room): Term {
  const holders = room.holders(stem);
  const [all, held] = [room.interviews.size, holders.size];
  return { stem, holders, weight: Math.log(1 + (all - held + 0.5) / (held + 0.5)) };
}

function score(room: Room, typed: Typed, which: Result['matched']): Map<number, number> {
  const { terms } = typed;
  const scores = new Map<number, number>();
  const rarest = [...terms].sort((a, b) => a.holders.size - b.holders.size);
  const [first] = rarest;
  if (first === undefined || (which === 'all' && typed.unknown.length > 0)) return scores;
  const points = ({ holders, weight }: Term, id: number): number => {
    const count = holders.get(id) ?? 0;
    if (count === 0) return 0;
    const length = room.interviews.get(id)?.length ?? room.meanLength;
    return (weight * count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / room.meanLength));
  };
  if (which === 'all') {
    for (const id of first.holders.keys()) {
      if (!rarest.every(({ holders }) => holders.has(id))) continue;
      let sum = 0;
      for (const each of terms) sum += points(each, id);
      scores.set(id, sum);
    }
  } else {
    for (const each of terms)
      for (const id of each.holders.keys()) scores.set(id, (scores.get(id) ?? 0) + points(each, id));
  }
  for (const phrase of typed.phrases) {
    for (const id of scores.keys())
      if (!holdsPhrase(interviewText(room.connection, id), phrase)) scores.delete(id);
  }
  return scores;
}

function holdsPhrase(text: string, stems: readonly string[]): boolean {
  const words = wordsIn(text);
  return words.some((_, at) => stems.every((stem, index) => stemOf(words[at + index]?.word ?? '') === stem));
}
