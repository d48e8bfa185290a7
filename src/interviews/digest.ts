/** What a week of interviews brought one team: new requests, those that more customers ask for, and what was shipped. Short enough for one screen. */
import type { Product } from '../core/settings.ts';
import { DAY, isoUtc } from '../core/time.ts';
import { type InterviewRow, importedAt } from '../store/interview-list.ts';
import type { Store } from '../store/store.ts';

import { customerOf } from './note.ts';
import { openBook, type RequestRow } from './requests/book.ts';
import { gathered, type GatheredRequest, historyOf, type Mention } from './requests/gather.ts';
import type { Rights } from './search/library.ts';

export interface DigestSource {
  store: Store;
  products: readonly Product[];
  team: string;
  rights: Rights;
  /** The window (from, to], milliseconds UTC. */
  from: number;
  to: number;
  /** Whether every source was read, so that nothing here means that nothing came. */
  verified: boolean;
}

export interface DigestEntry {
  id: string;
  quote: string;
  /** Who says it, where: `Oda Finkelmeyer, Bramblewick Books, 2026-11-05`. */
  who: string;
  interview: string;
  kind: string;
  rejects: boolean;
  product: string | null;
  customers: number;
  interviewed: number;
  /** Customers that came in the window; 0 where all did. */
  joined: string[];
  /** Linked issues and pull requests that the readers may see. */
  links: { id: string; url: string | null }[];
}

export interface Digest {
  schema: 1;
  team: string;
  /** ISO 8601, UTC. */
  from: string;
  to: string;
  /** `team`: with what this team may see. `company`: with what everybody in the company may see. */
  audience: 'team' | 'company';
  /** Interviews that came in. */
  interviews: number;
  new: DigestEntry[];
  growing: DigestEntry[];
  shipped: DigestEntry[];
  /** Entries beyond those shown. */
  more: number;
  verified: boolean;
}

export interface MadeDigest {
  digest: Digest;
  /** Row ids of the notes whose words stand in it. */
  items: number[];
  /** Ids of the interviews that it rests on. */
  refs: string[];
}

/** Entries of each part: one screen. */
const MOST = { new: 5, growing: 3, shipped: 3 };
/** An interview that was older when it came in is an archive, not news. */
const ARCHIVE = 30 * DAY;

export function makeDigest(source: DigestSource): MadeDigest {
  const { store, products, team, rights, from, to } = source;
  const book = openBook(store, { products, rights, asOf: to });
  const imported = importedAt(store.connection);
  const isNews = (row: InterviewRow): boolean => {
    const at = imported.get(row.id)?.at ?? row.at;
    return at > from && at <= to && at - row.at <= ARCHIVE;
  };
  const known = (row: InterviewRow): boolean => (imported.get(row.id)?.at ?? row.at) <= to;
  const found = { new: [] as Told[], growing: [] as Told[], shipped: [] as Told[] };
  for (const row of book.rows) {
    if (row.team !== team) continue;
    const request = gathered(book, row);
    const mentions = request.mentions.filter(({ interview }) => known(interview));
    const fresh = mentions.filter(({ interview }) => isNews(interview));
    const shipped = historyOf(book, row).some(
      ({ new: status, at }) => status === 'shipped' && at > from && at <= to,
    );
    const before = new Set(
      mentions
        .filter((mention) => !fresh.includes(mention))
        .map(({ interview }) => customerOf(interview).key),
    );
    const joined = new Map(
      fresh
        .map(({ interview }) => customerOf(interview))
        .filter(({ key }) => !before.has(key))
        .map(({ key, name }) => [key, name]),
    );
    const told = { row, request, fresh, joined: [...joined.values()].sort() };
    if (shipped && row.status === 'shipped') found.shipped.push({ ...told, joined: [] });
    else if (row.status === 'declined' || row.status === 'shipped' || fresh.length === 0) continue;
    else if (before.size === 0) found.new.push({ ...told, joined: [] });
    else if (joined.size > 0) found.growing.push(told);
  }
  found.growing.sort((a, b) => b.joined.length - a.joined.length);
  const shown = {
    new: found.new.slice(0, MOST.new),
    growing: found.growing.slice(0, MOST.growing),
    shipped: found.shipped.slice(0, MOST.shipped),
  };
  const all = [...shown.new, ...shown.growing, ...shown.shipped];
  const quoted = all.flatMap(({ request, fresh }) => quotedIn(request, fresh)?.interview ?? []);
  const entry = (told: Told): DigestEntry => entryOf(told, book.interviewed(told.row.product));
  return {
    digest: {
      schema: 1,
      team,
      from: isoUtc(from),
      to: isoUtc(to),
      audience: rights !== 'all' && rights.team === null ? 'company' : 'team',
      interviews: book.room.rows.filter(isNews).length,
      new: shown.new.map(entry),
      growing: shown.growing.map(entry),
      shipped: shown.shipped.map(entry),
      more: found.new.length + found.growing.length + found.shipped.length - all.length,
      verified: source.verified,
    },
    items: [...new Set(quoted.flatMap(({ id }) => imported.get(id)?.item ?? []))],
    refs: [
      ...new Set(all.flatMap(({ request }) => request.mentions.map(({ interview }) => interview.ref))),
    ].sort(),
  };
}

interface Told {
  row: RequestRow;
  request: GatheredRequest;
  fresh: Mention[];
  joined: string[];
}

/** The words of this week, else the newest. */
function quotedIn({ mentions }: GatheredRequest, fresh: readonly Mention[]): Mention | undefined {
  return fresh[0] ?? mentions[0];
}

function entryOf({ row, request, fresh, joined }: Told, interviewed: number): DigestEntry {
  const mention = quotedIn(request, fresh);
  const { person = null, company = null, day = null, ref = '' } = mention?.interview ?? {};
  return {
    id: row.id,
    quote: (mention?.quote ?? request.quote).replaceAll(/\s+/g, ' ').trim(),
    who: [person, company, day].filter((part) => part !== null).join(', '),
    interview: ref,
    kind: row.kind,
    rejects: row.polarity === 'rejects',
    product: row.product,
    customers: row.customers.size,
    interviewed,
    joined,
    links: row.links.map(({ id, url }) => ({ id, url })),
  };
}

/** Nothing to tell. */
export function isQuiet({ new: fresh, growing, shipped }: Digest): boolean {
  return fresh.length + growing.length + shipped.length === 0;
}

/** `asked by 3 of the 8 interviewed about Pipeline · 2 more: Acme, Larkfield`. */
export function aboutEntry(entry: DigestEntry, names: (product: string) => string): string {
  const { kind, rejects, product, customers, interviewed, joined, links } = entry;
  const verb = kind === 'praise' ? 'said' : 'asked';
  const whom = product === null ? 'interviewed' : `interviewed about ${names(product)}`;
  return [
    rejects ? `${kind}, not wanted` : kind,
    `${verb} by ${customers.toLocaleString('en-GB')} of the ${interviewed.toLocaleString('en-GB')} ${whom}`,
    joined.length === 0
      ? ''
      : `${joined.length} more: ${joined.slice(0, 3).join(', ')}${joined.length > 3 ? ', …' : ''}`,
    links.map(({ id }) => id).join(', '),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** What a week without anything says: quiet only where that was looked at. */
export function quietText({ verified, interviews }: Digest): string {
  if (!verified) return 'Nothing came in, but not everything was read: see `brief status`.';
  return interviews === 0
    ? 'A quiet week: no interview came in.'
    : `A quiet week: ${interviews} interviews came in, none with a request for this team.`;
}
