/** `brief interviews list` and `search`: filters, ranking, snippets, facets, corrected words; all inside the reader's room. */
import { type InterviewRow, interviewsWithPhrase, interviewText } from '../../store/interview-list.ts';
import type { Store } from '../../store/store.ts';

import type { Asked } from '../meaning/meaning.ts';
import { byMeaning, stretchSnippet } from './by-meaning.ts';
import { type Facets, facetsOf } from './facets.ts';
import { type Filters, matches } from './filters.ts';
import { type Holders, type Rights, type Room, roomOf } from './library.ts';
import { marker, type Snippet, snippetOf } from './snippet.ts';
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
  /** BM25 over the interviews that the reader may see, 0 in a list; where meaning was asked too, a blend of both up to 1. */
  score: number;
  /** `meaning`: it holds none of the words in this way, and says something alike. */
  by: 'words' | 'meaning';
  snippets: Snippet[];
}

export interface Result {
  hits: Hit[];
  total: number;
  /** All interviews that the reader may see. */
  of: number;
  /** Of `total`, those that are found by meaning alone. */
  byMeaning: number;
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
  holders: Holders;
  weight: number;
}

/** `asked`: the same question as a vector, where there is an embedding model. A quoted phrase is looked for word for word, and nothing beside it. */
export function searchInterviews(
  store: Store,
  query: SearchQuery,
  rights: Rights,
  asked: Asked | null = null,
): Result {
  const room = roomOf(store, rights);
  const typed = readQuery(query.typed ?? '', room);
  const listed = typed.terms.length === 0 && typed.unknown.length === 0;
  let matched: Result['matched'] = 'all';
  let found = listed ? everything(room) : scored(room, typed, 'all');
  if (found.places.length === 0 && typed.terms.length + typed.unknown.length > 1) {
    const some = scored(room, typed, 'any');
    if (some.places.length > 0) [found, matched] = [some, 'any'];
  }
  const passes = matches(query.filters);
  const allowed = (place: number): boolean => {
    const row = room.rows[place];
    return row !== undefined && passes(row);
  };
  const worded = found.places.filter(allowed);
  const meant =
    asked === null || listed || typed.phrases.length > 0
      ? null
      : byMeaning(room, asked, { places: worded, scores: found.scores }, allowed);
  const { places, scores } = meant ?? { places: worded, scores: found.scores };
  const marks =
    typed.terms.length === 0
      ? null
      : marker(
          typed.terms.map(({ stem }) => stem),
          room,
        );
  return {
    hits: best(room, places, scores, query.offset + query.limit)
      .slice(query.offset)
      .flatMap((place) => {
        const interview = room.rows[place];
        if (interview === undefined) return [];
        const stretch = meant?.stretches.get(place);
        const text =
          stretch === undefined && marks === null ? '' : interviewText(room.connection, interview.id);
        const snippets =
          stretch !== undefined
            ? stretchSnippet(text, stretch)
            : marks === null
              ? []
              : snippetOf(text, marks);
        const by = stretch === undefined ? ('words' as const) : ('meaning' as const);
        return [{ interview, score: scores[place] ?? 0, by, snippets }];
      }),
    total: places.length,
    of: room.rows.length,
    byMeaning: meant?.stretches.size ?? 0,
    matched,
    corrections: typed.corrections,
    unknown: typed.unknown,
    facets: facetsOf(room.facets, places),
  };
}

/** Places in the room, and points by place. */
export interface Found {
  places: number[];
  scores: Float64Array;
}

function everything(room: Room): Found {
  return { places: room.rows.map((_, place) => place), scores: new Float64Array(room.rows.length) };
}

/** The first `count` in order, without sorting all of them. */
function best(room: Room, places: readonly number[], scores: Float64Array, count: number): number[] {
  const { rows } = room;
  const order = (a: number, b: number): number => {
    const points = (scores[b] ?? 0) - (scores[a] ?? 0);
    if (points !== 0) return points;
    const [mine, theirs] = [rows[a], rows[b]];
    if (mine === undefined || theirs === undefined) return 0;
    return theirs.at - mine.at || (mine.ref < theirs.ref ? -1 : 1);
  };
  let kept: number[] = [];
  let worst: number | undefined;
  for (const place of places) {
    if (worst !== undefined && order(place, worst) >= 0) continue;
    kept.push(place);
    if (kept.length >= Math.max(64, count * 4)) {
      kept = kept.sort(order).slice(0, count);
      worst = kept.at(-1);
    }
  }
  return kept.sort(order).slice(0, count);
}

interface Typed {
  terms: Term[];
  /** Quoted phrases, by their stems and as they are to be found. */
  phrases: { stems: string[]; text: string }[];
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
    if (room.holders(stem).places.length > 0) return stem;
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
    if (quoted && stems.length > 1)
      typed.phrases.push({ stems, text: stems.length === words.length ? part : '' });
  }
  return typed;
}

function onlyEmpty(text: string): boolean {
  return wordsIn(text).every(({ word }) => isEmptyWord(word));
}

function term(stem: string, room: Room): Term {
  const holders = room.holders(stem);
  const [all, held] = [room.rows.length, holders.places.length];
  return { stem, holders, weight: Math.log(1 + (all - held + 0.5) / (held + 0.5)) };
}

/** BM25 of the interviews that hold all words, or any. */
function scored(room: Room, typed: Typed, which: Result['matched']): Found {
  const scores = new Float64Array(room.rows.length);
  if (typed.terms.length === 0 || (which === 'all' && typed.unknown.length > 0))
    return { places: [], scores };
  const held = new Uint8Array(room.rows.length);
  for (const { holders, weight } of typed.terms) {
    for (let at = 0; at < holders.places.length; at += 1) {
      const place = holders.places[at] ?? 0;
      const count = holders.counts[at] ?? 0;
      const length = room.rows[place]?.length ?? room.meanLength;
      scores[place] =
        (scores[place] ?? 0) +
        (weight * count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / room.meanLength));
      held[place] = (held[place] ?? 0) + 1;
    }
  }
  const least = which === 'all' ? typed.terms.length : 1;
  let places: number[] = [];
  for (let place = 0; place < held.length; place += 1) if ((held[place] ?? 0) >= least) places.push(place);
  for (const phrase of typed.phrases) places = withPhrase(room, places, phrase);
  return { places, scores };
}

/** Those of the places whose text holds a phrase: by the index of the notes, and word by word where a note is gone. */
function withPhrase(
  room: Room,
  places: readonly number[],
  { stems, text }: Typed['phrases'][number],
): number[] {
  const ids = text === '' ? null : interviewsWithPhrase(room.connection, text);
  return places.filter((place) => {
    const row = room.rows[place];
    if (row === undefined) return false;
    if (ids !== null && row.note !== null) return ids.has(row.id);
    return holdsPhrase(interviewText(room.connection, row.id), stems);
  });
}

function holdsPhrase(text: string, stems: readonly string[]): boolean {
  const words = wordsIn(text);
  return words.some((_, at) => stems.every((stem, index) => stemOf(words[at + index]?.word ?? '') === stem));
}
