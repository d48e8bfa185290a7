/** Requests with their words: who said what where, and what became of it, as a reader may see it. */
import { InputError } from '../../core/errors.ts';
import type { InterviewRow } from '../../store/interview-list.ts';
import { interviewsBehind, type Status } from '../../store/request-acts.ts';
import { mentionsOf } from '../../store/requests.ts';
import type { Store } from '../../store/store.ts';

import { type CustomerSums, customerSums } from '../customers/sums.ts';
import { customerOf } from '../note.ts';
import type { Rights } from '../search/library.ts';

import { isNewer } from './count.ts';
import { type Book, openBook, type RequestRow, type RoutedProduct } from './book.ts';
import type { Polarity, RequestKind } from './kinds.ts';

export interface Mention {
  interview: InterviewRow;
  /** Verbatim: the slice [from, to) of the stored text, in UTF-16 units. */
  quote: string;
  from: number;
  to: number;
  /** As the note names them; null: the note tells it of its customer. */
  speaker: string | null;
  kind: string;
  polarity: string;
  product: string | null;
  /** Where the product is named; null: nowhere. */
  productFrom: string | null;
  /** `rule`: by the turn of phrase in `cue`. */
  foundBy: 'rule' | 'model';
  cue: string | null;
}

/** One change of status. */
export interface StatusChange {
  at: number;
  by: string;
  old: Status;
  new: Status;
  /** Null: none, or it rests on interviews that the reader may not see. */
  note: string | null;
}

export interface GatheredRequest {
  id: string;
  /** The newest mention's words. */
  quote: string;
  kind: RequestKind;
  polarity: Polarity;
  product: string | null;
  team: string | null;
  /** Names of the customers who ask, each once, in the order of the alphabet. */
  customers: string[];
  /** Customers interviewed about this product, or at all where the product is unknown; those who ask are among them. */
  interviewed: number;
  /** Day or month of the newest mention; null: its note has no date. */
  lastHeard: string | null;
  status: Status;
  /** What those who ask pay; null: not for this reader, or no customer data was imported. */
  pays: CustomerSums | null;
  /** Newest first. */
  mentions: Mention[];
}

/** All requests with all their words: `openBook` and `gathered` where a few are enough. */
export function gatherRequests(
  store: Store,
  products: readonly RoutedProduct[],
  rights: Rights,
): GatheredRequest[] {
  const book = openBook(store, { products, rights, asOf: null });
  return book.rows.map((row) => gathered(book, row));
}

/** A row of the book with its words. */
export function gathered(book: Book, row: RequestRow): GatheredRequest {
  const { id, kind, polarity, product, team, newest, status } = row;
  const mentions = mentionsSeen(book, row.wordings);
  const customers = new Map(
    mentions.map(({ interview }) => {
      const { key, name } = customerOf(interview);
      return [key, name];
    }),
  );
  return {
    id,
    quote: mentions[0]?.quote ?? '',
    kind,
    polarity,
    product,
    team,
    customers: [...customers.values()].sort((a, b) => (a < b ? -1 : 1)),
    interviewed: book.interviewed(product),
    lastHeard: newest.day,
    status,
    pays: customerSums(mentions.map(({ interview }) => interview)),
    mentions,
  };
}

/** The mentions of wordings in interviews that the reader may see and that are there still, the newest first. */
export function mentionsSeen({ store, room }: Book, wordings: readonly number[]): Mention[] {
  return mentionsOf(store.connection, wordings)
    .flatMap(({ id: _id, request: _request, interview: at, ...mention }) => {
      const interview = room.rows[room.placeOf(at) ?? -1];
      return interview === undefined || interview.removedAt !== null ? [] : [{ interview, ...mention }];
    })
    .sort((a, b) => (isNewer(a, b) ? -1 : 1));
}

/** How the status came to be what it is, the oldest change first. */
export function historyOf(book: Book, row: RequestRow): StatusChange[] {
  const acts = new Map(
    row.wordings.flatMap((wording) => book.statuses(wording)).map((status) => [status.id, status]),
  );
  let old: Status = 'new';
  return [...acts.values()]
    .toSorted((a, b) => a.at - b.at || a.id - b.id)
    .map((act) => {
      const change = { at: act.at, by: act.by, old, new: act.status, note: noteSeen(book, act) };
      old = act.status;
      return change;
    });
}

/** What somebody wrote of a request may speak of every interview that it stood on then. */
function noteSeen(
  { store, room, options }: Book,
  { id, note, interviews }: { id: number; note: string | null; interviews: number },
): string | null {
  if (note === null || options.rights === 'all') return note;
  const seen = interviewsBehind(store.connection, id).filter((at) => room.placeOf(at) !== undefined);
  return seen.length === interviews ? note : null;
}

const SHORTEST_ID = 4;

/** The request that an id, or the beginning of one, names; the id of a wording that was merged names what it is part of. Throws InputError where there is none. */
export function findRequest(book: Book, wanted: string): RequestRow {
  const name = wanted.trim().toLowerCase();
  const refs = (row: RequestRow): string[] => row.wordings.map((wording) => book.ref(wording));
  const named =
    name.length < SHORTEST_ID ? [] : book.rows.filter((row) => refs(row).some((ref) => ref.startsWith(name)));
  const exact = named.filter((row) => refs(row).includes(name));
  const [request, second] = exact.length > 0 ? exact : named;
  if (request !== undefined && second === undefined) return request;
  throw new InputError(
    'requests.unknown',
    second === undefined ? `no request is called ${wanted}` : `several requests begin with ${wanted}`,
    {
      hint:
        second === undefined
          ? '`brief requests list` shows their ids.'
          : named
              .map(({ id }) => id)
              .slice(0, 5)
              .join(', '),
    },
  );
}

/** The whole id of the wording of a request that was meant by an id as it was typed. */
export function namedIn(book: Book, request: RequestRow, wanted: string): string {
  const name = wanted.trim().toLowerCase();
  const refs = request.wordings.map((wording) => book.ref(wording));
  return refs.find((ref) => ref.startsWith(name)) ?? request.id;
}
