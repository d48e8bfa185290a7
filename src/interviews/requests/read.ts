/** Brings the stored requests up to the notes: what was never read, was edited, or was read by an older reader is read once. */
import { hash } from 'node:crypto';

import type { Product } from '../../core/settings.ts';
import type { InterviewRow } from '../../store/interview-list.ts';
import {
  addMention,
  changeMention,
  dropUnsaid,
  interviewsWithGivenProduct,
  isDecided,
  type MentionRow,
  mentionsIn,
  type MentionValues,
  readings,
  removeMention,
  saveReading,
  wordingRow,
} from '../../store/requests.ts';
import type { Connection } from '../../store/sqlite.ts';
import type { Store } from '../../store/store.ts';

import { noteOf } from '../note.ts';
import { roomOf } from '../search/library.ts';
import type { Note } from '../summary/quotes.ts';

import { matter, mergeKey } from './likeness.ts';
import { matchMentions } from './reconcile.ts';
import { type ExtractedRequest, extractRequests } from './requests.ts';

export type NamedProduct = Pick<Product, 'id' | 'names'>;

/** Of the rules: counted up with each change of what they find, so that every note is read again, once. */
const RULES = 4;
/** Notes read in one transaction: a first reading of many thousands shall not hold the file for minutes. */
const A_TIME = 500;

/** A request as it was found in a note, by whom, and of which product it is taken to be. */
export interface FoundRequest extends Omit<ExtractedRequest, 'productFrom'> {
  productFrom: ExtractedRequest['productFrom'] | 'interview' | 'model';
  foundBy: MentionValues['foundBy'];
}

/** An interview whose requests are not those of its text, fields and products any more. */
export interface Unread {
  interview: InterviewRow;
  stamp: string;
  /** The product of what names none; null: several, none, or only named in the text. */
  only: string | null;
}

/** What has to be read, in the order of import. */
export function unreadInterviews(store: Store, products: readonly NamedProduct[]): Unread[] {
  const known = new Map(readings(store.connection).map(({ interview, stamp }) => [interview, stamp]));
  return interviewsToRead(store, products).filter(
    ({ interview, stamp }) => known.get(interview.id) !== stamp,
  );
}

/** Every interview with the stamp that it has when it is read now. */
export function interviewsToRead(store: Store, products: readonly NamedProduct[]): Unread[] {
  const given = interviewsWithGivenProduct(store.connection);
  const reader = `${RULES}.${digest(JSON.stringify(products.map(({ id, names }) => [id, names])))}`;
  return roomOf(store, 'all').rows.map((interview) => {
    const { id, revision, person, interviewer, products: about } = interview;
    // What is asked for in an interview about one product is asked of that product, where a person says so; one that the text merely names is none.
    const only = about.length === 1 && given.has(id) ? (about[0] ?? null) : null;
    const told = [person, interviewer, only].map((each) => each ?? '').join('\n');
    return { interview, only, stamp: `${reader}.${revision}.${digest(told)}` };
  });
}

function digest(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 12);
}

/** Reads by rules what has to be read; how many interviews that were. `starting` is told how many there will be. */
export function readRequests(
  store: Store,
  products: readonly NamedProduct[],
  starting?: (interviews: number) => void,
): number {
  const unread = unreadInterviews(store, products);
  if (unread.length > 0) starting?.(unread.length);
  for (let from = 0; from < unread.length; from += A_TIME) {
    store.write((connection) => {
      for (const { interview, stamp, only } of unread.slice(from, from + A_TIME)) {
        const note = noteOf(connection, interview);
        const byRules = extractRequests(note.sentences, products).map((found) => withProduct(found, only));
        const before = mentionsIn(connection, interview.id);
        const found = [...byRules, ...stillSaid(before, byRules, note)];
        saveRequests(connection, interview, found, before);
        saveReading(connection, { interview: interview.id, stamp, model: null });
      }
    });
  }
  return unread.length;
}

/** With the product that the interview is about, where the note names none near it. */
export function withProduct(found: ExtractedRequest, only: string | null): FoundRequest {
  const placed =
    found.product === null && only !== null ? { product: only, productFrom: 'interview' as const } : {};
  return { ...found, ...placed, foundBy: 'rule' };
}

/** What a model found before and the rules do not, where the customer says it still; a model is not asked for every edit. */
function stillSaid(
  before: readonly MentionRow[],
  byRules: readonly FoundRequest[],
  note: Note,
): FoundRequest[] {
  const models = before.filter(
    ({ foundBy, quote }) => foundBy === 'model' && !byRules.some((found) => found.quote === quote),
  );
  if (models.length === 0) return [];
  const free = note.sentences.filter(({ side, heading }) => side !== 'interviewer' && !heading);
  return models.flatMap((mention) => {
    const at = free.findIndex(({ text }) => text === mention.quote);
    const [sentence] = at === -1 ? [] : free.splice(at, 1);
    if (sentence === undefined) return [];
    const { from, to, speaker } = sentence;
    return [{ ...valuesOf(mention), from, to, speaker }];
  });
}

function valuesOf({ kind, polarity, productFrom, cue, ...row }: MentionRow): FoundRequest {
  return {
    ...row,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table's own check holds the column to these
    ...({ kind, polarity, productFrom } as Pick<FoundRequest, 'kind' | 'polarity' | 'productFrom'>),
    cue: cue ?? '',
  };
}

/**
 * Replaces the mentions of an interview. One that was there keeps its row, and its request where people decided something of it, whatever its words
 * are now; `before` are the mentions as they are stored.
 */
export function saveRequests(
  connection: Connection,
  interview: Pick<InterviewRow, 'id' | 'ref'>,
  found: readonly FoundRequest[],
  before: readonly MentionRow[],
): void {
  const matched = matchMentions(before, found);
  const refs = refsOf(interview.ref, found);
  const left = new Set<number>();
  for (const [at, each] of found.entries()) {
    const old = matched[at] ?? null;
    const keeps = old !== null && isDecided(connection, old.request);
    const request = keeps
      ? old.request
      : wordingRow(connection, refs[at] ?? '', matter(each.quote).join(' '));
    const values = { ...each, request, cue: each.cue === '' ? null : each.cue };
    if (old === null) addMention(connection, interview.id, values);
    else if (!isSame(old, values)) {
      changeMention(connection, old.id, values);
      if (old.request !== request) left.add(old.request);
    }
  }
  const kept = new Set(matched);
  for (const old of before) {
    if (kept.has(old)) continue;
    removeMention(connection, old.id);
    left.add(old.request);
  }
  if (left.size > 0) dropUnsaid(connection, [...left]);
}

/** Digits of a request's id: at 100,000 requests two share one by chance in one of 50,000 databases. */
const ID_DIGITS = 12;

/**
 * The ids of the wordings. One that says too little to be merged by belongs to its interview; so a reader who may see a request could have made its
 * id from what they see.
 */
function refsOf(interview: string, found: readonly FoundRequest[]): string[] {
  const counts = new Map<string, number>();
  return found.map((each) => {
    let key = mergeKey(each);
    if (key === null) {
      const own = `${interview} ${each.quote.replaceAll(/\s+/g, ' ').toLowerCase()}`;
      counts.set(own, (counts.get(own) ?? 0) + 1);
      key = `${own} ${counts.get(own) ?? 0}`;
    }
    return hash('sha256', key, 'hex').slice(0, ID_DIGITS);
  });
}

function isSame(old: MentionRow, now: MentionValues): boolean {
  const keys = [
    'request',
    'kind',
    'polarity',
    'product',
    'productFrom',
    'foundBy',
    'from',
    'to',
    'quote',
    'speaker',
    'cue',
  ] as const;
  return keys.every((key) => old[key] === now[key]);
}
