/** What was read becomes interviews: the one way in for documents, single notes and collected folders. */
import { BLACK } from '../core/forms.ts';
import { oneLine } from '../core/text.ts';
import { type Forgotten, forgottenIn } from '../store/forgotten.ts';
import { moveQuote, quotesOf } from '../store/interview-marks.ts';
import { IndexWriter } from '../store/interview-words.ts';
import {
  addInterview,
  addPlace,
  effectiveFields,
  foundFields,
  type InterviewValues,
  interviewByHash,
  interviewById,
  interviewsOn,
  interviewsTitled,
  isFirstPlace,
  type KnownInterview,
  losePlace,
  movePlace,
  type OriginKind,
  type PlaceRow,
  type PlaceValues,
  placesOf,
  restoreInterview,
  reviseInterview,
  saveFields,
  saveInterviewReaders,
  saveOrigin,
  findOrigin,
} from '../store/interviews.ts';
import type { Store } from '../store/store.ts';

import { anchorAgain } from './anchor.ts';
import type { Field } from './fields/fields.ts';
import { likeness, matchInterviews } from './match.ts';
import { countsOf, meetInterview } from './search/counts.ts';
import { WordCounter } from './search/word-counter.ts';
import { folded, stemOf } from './search/words.ts';

/** One interview as it was read now. */
export interface Incoming {
  /** Of the normalised text: the key of its note item. */
  hash: string;
  title: string;
  text: string;
  at: number;
  readers: readonly string[];
  fields: readonly Field[];
  place: Omit<PlaceValues, 'hash' | 'position'>;
}

/** `known`: it came in from elsewhere before, and has one more place now. That it moved is nothing. */
export type Fate = 'added' | 'edited' | 'known' | 'unchanged' | 'restored' | 'removed';

export interface PlannedFate {
  fate: Fate;
  /** The id, where it has one already. */
  ref: string | null;
  /** Null: not in the document any more. */
  incoming: Incoming | null;
  /** The place that it had in this origin. */
  place: PlaceRow | null;
  /** Known from another origin. */
  elsewhere: number | null;
}

export interface OriginNow {
  kind: OriginKind;
  key: string;
  name: string;
  /** Of the whole document. */
  hash: string;
  /** What stands before the first interview: a record of its own. */
  front: string;
}

/**
 * What an import would do, without doing it. `complete`: these are all interviews of the origin, so the others are gone; else the
 * rest stays as it was.
 */
export function planImport(
  store: Store,
  origin: Pick<OriginNow, 'kind' | 'key'>,
  incoming: readonly Incoming[],
  complete: boolean,
): PlannedFate[] {
  const known = findOrigin(store, origin.kind, origin.key);
  const places = known === null ? [] : placesOf(store, known.id);
  return planAgainst(store, places, incoming, complete, origin.kind === 'notes');
}

/** The same against the places given: of a folder, only those that changed are looked at. */
export function planAgainst(
  store: Store,
  places: readonly PlaceRow[],
  incoming: readonly Incoming[],
  complete: boolean,
  byPath: boolean,
): PlannedFate[] {
  const { connection } = store;
  const pairs = matchInterviews(
    incoming.map((each) => ({
      hash: each.hash,
      key: keyOf(each.fields, each.title),
      path: byPath ? each.place.path : '',
      text: () => each.text,
    })),
    places.map((place) => {
      const interview = interviewById(connection, place.interview);
      return {
        hash: place.hash,
        key: keyOf(foundFields(connection, place.interview), interview.title),
        path: byPath ? place.path : '',
        text: () => interview.text,
      };
    }),
  );
  const plan = incoming.map((each, index): PlannedFate => {
    const place = places[pairs.get(index) ?? -1] ?? null;
    if (place === null) {
      const other = elsewhere(store, each, !byPath);
      return {
        fate: 'added',
        ref: other?.ref ?? null,
        incoming: each,
        place: null,
        elsewhere: other?.id ?? null,
      };
    }
    return { fate: fateOf(place, each), ref: place.ref, incoming: each, place, elsewhere: null };
  });
  for (const each of plan) if (each.elsewhere !== null) each.fate = 'known';
  const kept = new Set(plan.map(({ place }) => place?.id));
  const lost = complete ? places.filter((place) => place.goneAt === null && !kept.has(place.id)) : [];
  return [
    ...plan,
    ...lost.map((place): PlannedFate => ({
      fate: 'removed',
      ref: place.ref,
      incoming: null,
      place,
      elsewhere: null,
    })),
  ];
}

function fateOf(place: PlaceRow, now: Incoming): Fate {
  if (place.hash !== now.hash) return 'edited';
  return place.goneAt === null ? 'unchanged' : 'restored';
}

function samePlace(place: PlaceRow, now: PlaceValues): boolean {
  const { position, path, line, starts, ends } = now;
  const stays = place.position === position && place.path === path && place.line === line;
  return stays && place.starts === starts && place.ends === ends;
}

/**
 * The same interview that came in from elsewhere: the same text, or much the same under the same heading, or of the same person
 * and day. `byTitle`: headings of a document tell; thousands of files may be called "Customer call".
 */
function elsewhere(store: Store, incoming: Incoming, byTitle: boolean): KnownInterview | null {
  const same = interviewByHash(store.connection, incoming.hash);
  if (same !== null) return same;
  const value = (name: string): string => incoming.fields.find(({ field }) => field === name)?.value ?? '';
  const [person, day] = [value('person'), value('date')];
  const known = [
    ...(person === '' || day === '' ? [] : interviewsOn(store.connection, person, day)),
    ...(byTitle ? interviewsTitled(store.connection, oneLine(incoming.title, 200)) : []),
  ];
  return known.find((each) => likeness(each.text, incoming.text) >= 0.8) ?? null;
}

/** Person, company and day; where none of them is known, the title. */
function keyOf(fields: readonly { field: string; value: string }[], title: string): string {
  const value = (name: string): string => folded(fields.find(({ field }) => field === name)?.value ?? '');
  const key = [value('person'), value('company'), value('date')].join('|');
  return key === '||' ? folded(title) : key;
}

export interface Imported {
  /** Ids by what became of them; `unchanged` is counted. */
  added: string[];
  edited: string[];
  known: string[];
  restored: string[];
  removed: string[];
  unchanged: number;
}

/**
 * Carries a plan out, in one transaction with whatever the caller does around it. The note items of `added` and `edited` are there
 * already. `at`: the run's clock.
 */
export function carryOut(
  store: Store,
  origin: OriginNow,
  plan: readonly PlannedFate[],
  at: number,
): Imported {
  const done: Imported = { added: [], edited: [], known: [], restored: [], removed: [], unchanged: 0 };
  store.write((connection) => {
    const forgotten = forgottenIn(connection);
    const originId = saveOrigin(connection, forgotten?.redactDeep(origin) ?? origin, at);
    const index = new IndexWriter(connection, stemOf);
    const counter = new WordCounter((word) => index.numberOf(word));
    const fresh = new Map<string, number>();
    for (const [position, { fate, incoming: read, place, elsewhere: other }] of plan.entries()) {
      const incoming = read === null || forgotten === null ? read : withoutForgotten(read, forgotten);
      if (incoming === null) {
        if (place !== null && losePlace(connection, place, at)) done.removed.push(place.ref);
        continue;
      }
      const values = { ...incoming.place, position, hash: incoming.hash };
      if (place === null) {
        const known = other ?? fresh.get(incoming.hash);
        const id = known ?? add(incoming);
        fresh.set(incoming.hash, id);
        addPlace(connection, id, originId, values);
        if (known !== undefined) {
          restoreInterview(connection, known);
          done.known.push(interviewById(connection, known).ref);
        }
        continue;
      }
      if (fate !== 'unchanged' || !samePlace(place, values)) movePlace(connection, place.id, values);
      if (fate === 'edited' && isFirstPlace(connection, place)) revise(place, incoming);
      else {
        saveInterviewReaders(connection, place.interview, incoming.readers);
        if (place.hash === incoming.hash && isFirstPlace(connection, place)) inherit(place, incoming);
      }
      const restored = restoreInterview(connection, place.interview);
      if (fate === 'edited') done.edited.push(place.ref);
      else if (restored) done.restored.push(place.ref);
      else done.unchanged += 1;
    }
    index.flush();

    function add(incoming: Incoming): number {
      const { id, ref } = addInterview(connection, valuesOf(incoming, counter), at);
      counter.take((word, times) => index.set(word, id, times));
      done.added.push(ref);
      return id;
    }

    /** The note is as it was, and the heading above it, which is not its own, may be another now. */
    function inherit(place: PlaceRow, incoming: Incoming): void {
      const found = foundFields(connection, place.interview);
      if (companyAbove(found) === companyAbove(incoming.fields)) return;
      const old = countsOf(incoming.title, incoming.text, effectiveFields(connection, place.interview));
      saveFields(connection, place.interview, incoming.fields);
      const now = countsOf(incoming.title, incoming.text, effectiveFields(connection, place.interview));
      index.put(place.interview, now.counts, old.counts);
    }

    function revise(place: PlaceRow, incoming: Incoming): void {
      const before = interviewById(connection, place.interview);
      const old = countsOf(before.title, before.text, effectiveFields(connection, place.interview));
      const values = valuesOf(incoming, counter);
      counter.take(() => undefined);
      reviseInterview(connection, place.interview, values, at);
      const now = countsOf(values.title, values.text, effectiveFields(connection, place.interview));
      index.put(place.interview, now.counts, old.counts);
      for (const quote of quotesOf(connection, place.interview)) {
        moveQuote(
          connection,
          quote.id,
          anchorAgain(quote.text, { text: before.text, from: quote.from }, incoming.text),
          at,
        );
      }
    }
  });
  return done;
}

function companyAbove(fields: readonly { field: string; value: string; source: string }[]): string {
  const above = fields.find(({ field, source }) => field === 'company' && source.startsWith('heading above'));
  return above === undefined ? '' : `${above.value} ${above.source}`;
}

/** An interview with the names of people who were forgotten blacked out; a field that held one is unknown. */
function withoutForgotten(incoming: Incoming, forgotten: Forgotten): Incoming {
  const redacted = forgotten.redactDeep(incoming);
  const fields = redacted.fields.filter(({ value }) => !value.includes(BLACK));
  return { ...redacted, hash: incoming.hash, fields };
}

/** What is saved of an interview. `counter` meets its words. */
function valuesOf(incoming: Incoming, counter: WordCounter): InterviewValues {
  const title = oneLine(incoming.title, 200);
  const { hash, text, at, readers, fields } = incoming;
  return { hash, text, at, readers, fields, length: meetInterview(counter, title, text, fields), title };
}
