/**
 * The requests as one reader may see them. Everything is made of the mentions in interviews that they may read, and of what people decided of the
 * wordings of these mentions: an interview that is hidden from them changes nothing.
 */
import { groupBy } from '../../core/group-by.ts';
import type { Product } from '../../core/settings.ts';
import { readableContainers } from '../../store/access.ts';
import type { InterviewRow } from '../../store/interview-list.ts';
import {
  links as storedLinks,
  refusals,
  routes,
  type Status,
  statusRows,
  type StatusRow,
} from '../../store/request-acts.ts';
import { type IssueRow, issuesById } from '../../store/request-threads.ts';
import { wordingRefs } from '../../store/requests.ts';
import type { Store } from '../../store/store.ts';

import { type Rights, type Room, roomOf } from '../search/library.ts';

import type { Polarity, RequestKind } from './kinds.ts';
import { countGroups, type Group, Products } from './count.ts';
import { readRequests } from './read.ts';

export type RoutedProduct = Pick<Product, 'id' | 'names' | 'team'>;

export interface BookOptions {
  products: readonly RoutedProduct[];
  rights: Rights;
  /** Rights to repositories are those of this moment, milliseconds UTC; null: a reader is shown no issue. */
  asOf: number | null;
  /** Told how many interviews have to be read first, where there are any. */
  reading?: (interviews: number) => void;
}

/** One request, counted. Its words and history are read when they are shown. */
export interface RequestRow {
  /** The same for every reader, as long as the wording is. */
  id: string;
  /** Row ids of its wordings that the reader may see, the one that gives the id first. */
  wordings: readonly number[];
  kind: RequestKind;
  polarity: Polarity;
  /** Product id; null: neither the notes nor their fields say. */
  product: string | null;
  /** Who it was sent to by hand, else the team of its product; null: none is configured. */
  team: string | null;
  /** Keys of the customers who ask, each once. */
  customers: ReadonlySet<string>;
  mentions: number;
  /** The interview in which it was last heard. */
  newest: InterviewRow;
  status: Status;
  /** Linked issues and pull requests that the reader may see. */
  links: readonly IssueRow[];
  /** What the state of a linked thread asks for; null: nothing. */
  mark: { status: 'shipped' | 'declined'; thread: IssueRow } | null;
}

export interface Book {
  store: Store;
  options: BookOptions;
  room: Room;
  /** Those of most customers first, then the last heard. */
  rows: readonly RequestRow[];
  /** Customers interviewed about a product, or at all for null; those who ask of it are among them. */
  interviewed(product: string | null): number;
  /** The id of a wording. */
  ref(this: void, wording: number): string;
  statuses(this: void, wording: number): readonly StatusRow[];
  refused(this: void, wording: number, other: string): boolean;
  /** Repositories that the reader may see; null: all. */
  repositories: ReadonlySet<number> | null;
}

/** Reads what has to be read (`readRequests`), and counts. */
export function openBook(store: Store, options: BookOptions): Book {
  readRequests(store, options.products, options.reading);
  const { connection } = store;
  const { rights, asOf } = options;
  const room = roomOf(store, rights);
  const repositories =
    rights === 'all' ? null : asOf === null ? new Set<number>() : readableContainers(store, rights, asOf);
  const refs = wordingRefs(connection);
  const statuses = groupBy(statusRows(connection), ({ request }) => request);
  const refused = new Set(refusals(connection).map(({ request, other }) => `${request} ${other}`));
  const about = new Products(room);
  const groups = countGroups(connection, about);
  const decided = {
    statuses,
    refused,
    routes: groupBy(routes(connection), ({ request }) => request),
    links: linkedThreads(store, repositories),
    teams: new Map(options.products.map(({ id, team }) => [id, team])),
  };
  const rows = inOrder(groups.map((group) => rowOf(group, refs, decided)));
  return {
    store,
    options,
    room,
    rows,
    repositories,
    interviewed: (product) => about.size(product),
    ref(wording) {
      const ref = refs.get(wording);
      if (ref === undefined) throw new Error(`wording ${wording} is not there`);
      return ref;
    },
    statuses: (wording) => statuses.get(wording) ?? [],
    refused: (wording, other) => refused.has(`${wording} ${other}`),
  };
}

/** Those of most customers first, then the last heard. What is compared a million times is read once. */
function inOrder(rows: readonly RequestRow[]): RequestRow[] {
  const sizes = Uint32Array.from(rows, ({ customers }) => customers.size);
  const times = Float64Array.from(rows, ({ newest }) => newest.at);
  const id = (at: number): string => rows[at]?.id ?? '';
  return [...rows.keys()]
    .sort(
      (a, b) =>
        (sizes[b] ?? 0) - (sizes[a] ?? 0) || (times[b] ?? 0) - (times[a] ?? 0) || (id(a) < id(b) ? -1 : 1),
    )
    .flatMap((at) => rows[at] ?? []);
}

interface DecidedOf {
  statuses: ReadonlyMap<number, readonly StatusRow[]>;
  refused: ReadonlySet<string>;
  routes: ReadonlyMap<number, readonly { team: string; at: number }[]>;
  links: ReadonlyMap<number, readonly IssueRow[]>;
  teams: ReadonlyMap<string, string | null>;
}

function rowOf(group: Group, refs: ReadonlyMap<number, string>, decided: DecidedOf): RequestRow {
  const { wordings: own, newest, customers, mentions } = group;
  const [head = 0] = own;
  const product = group.product?.id ?? null;
  const all = <T>(of: ReadonlyMap<number, readonly T[]>): T[] =>
    of.size === 0 ? [] : own.flatMap((wording) => of.get(wording) ?? []);
  const last = latest(all(decided.statuses));
  const routed = latest(all(decided.routes));
  const linked = all(decided.links);
  const links = linked.length < 2 ? linked : [...new Map(linked.map((each) => [each.thread, each])).values()];
  const status = last?.status ?? 'new';
  return {
    id: refs.get(head) ?? '',
    wordings: own,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table's own check holds the columns to these
    kind: newest.kind as RequestKind,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
    polarity: newest.polarity as Polarity,
    product,
    team: routed?.team ?? (product === null ? null : (decided.teams.get(product) ?? null)),
    customers,
    mentions,
    newest: newest.interview,
    status,
    links,
    mark: markOf(own, links, status, decided.refused),
  };
}

function latest<T extends { at: number; id?: number }>(rows: readonly T[]): T | null {
  let found: T | null = null;
  for (const row of rows) {
    if (found === null || row.at > found.at || (row.at === found.at && (row.id ?? 0) >= (found.id ?? 0)))
      found = row;
  }
  return found;
}

/** What a linked thread says of a request: done, or not to be done. A pull request that was closed without a merge says nothing. */
export function outcomeOf({ kind, state, reason }: IssueRow): 'shipped' | 'declined' | null {
  if (state === 'merged') return 'shipped';
  if (kind !== 'issue' || state !== 'closed') return null;
  // A duplicate is done or not where the other one is.
  if (reason === 'duplicate') return null;
  return reason === 'not_planned' ? 'declined' : 'shipped';
}

function markOf(
  own: readonly number[],
  links: readonly IssueRow[],
  status: Status,
  refused: ReadonlySet<string>,
): RequestRow['mark'] {
  if (links.length === 0) return null;
  const told = links.map((thread) => ({ thread, outcome: outcomeOf(thread) }));
  const shipped = told.find(({ outcome }) => outcome === 'shipped');
  // Not planned counts where nothing else is being done for it.
  const declined = told.every(({ outcome }) => outcome === 'declined') ? told[0] : undefined;
  const found = shipped ?? declined;
  if (found === undefined || found.outcome === null || found.outcome === status) return null;
  const { thread, outcome } = found;
  return own.some((wording) => refused.has(`${wording} ${outcome}:${thread.thread}`))
    ? null
    : { status: outcome, thread };
}

/** Linked threads by wording, as far as the reader may see them. */
function linkedThreads(store: Store, repositories: ReadonlySet<number> | null): Map<number, IssueRow[]> {
  const rows = storedLinks(store.connection);
  const threads = new Map(
    issuesById(store.connection, [...new Set(rows.map(({ thread }) => thread))])
      .filter(({ container }) => repositories === null || repositories.has(container))
      .map((thread) => [thread.thread, thread]),
  );
  const found = new Map<number, IssueRow[]>();
  for (const { request, thread } of rows) {
    const seen = threads.get(thread);
    if (seen !== undefined) found.set(request, [...(found.get(request) ?? []), seen]);
  }
  return found;
}
