/** What the interviews hold, as plain rows for other programs: each reader's own, in the order of their ids. */
import type { Product } from '../core/settings.ts';
import type { Money } from '../core/customer.ts';
import { isoUtc } from '../core/time.ts';
import { highlightsOf, interviewPlaces, type InterviewRow, interviewText } from '../store/interview-list.ts';
import type { Store } from '../store/store.ts';

import { customerOf } from './note.ts';
import { type BookOptions, openBook } from './requests/book.ts';
import { gathered, type GatheredRequest, gatherRequests } from './requests/gather.ts';
import { type Rights, roomOf } from './search/library.ts';

export interface ExportSource {
  store: Store;
  products: readonly Product[];
  rights: Rights;
}

/** What the customer pays now; null: unknown, or customer data is not for this reader. */
interface Pays {
  plan: string | null;
  /** A month. */
  mrr: Money | null;
}

function paysOf(row: InterviewRow | undefined): Pays {
  return { plan: row?.customer?.plan ?? null, mrr: row?.customer?.mrr ?? null };
}

/** A row of `brief export interviews`. */
export interface InterviewExport extends Pays {
  id: string;
  /** `note:HASH`, as in briefings; null where the note is gone. */
  note: string | null;
  person: string | null;
  company: string | null;
  role: string | null;
  /** `2026-11-05` or `2026-11`. */
  date: string | null;
  interviewer: string | null;
  products: string[];
  tags: string[];
  /** `removed`: its document does not hold it any more. */
  state: 'removed' | null;
  title: string;
  /** The document or folder, and the path in it. */
  origin: string | null;
  path: string | null;
  line: number | null;
  words: number;
  /** UTC: the day, else when the note was written. */
  at: string;
  highlights: { quote: string; from: number; to: number; note: string | null }[];
  text: string;
}

/** Every interview that the reader may see, also removed ones. Texts are read one by one. */
export function* exportInterviews({ store, rights }: ExportSource): Generator<InterviewExport> {
  const { connection } = store;
  for (const row of roomOf(store, rights).rows.toSorted(byRef)) {
    const [place] = interviewPlaces(connection, row.id);
    yield {
      id: row.ref,
      note: row.note,
      ...aboutOf(row),
      role: row.role,
      ...paysOf(row),
      interviewer: row.interviewer,
      products: row.products,
      tags: row.tags,
      state: row.removedAt === null ? null : 'removed',
      title: row.title,
      origin: place?.origin ?? null,
      path: place?.path ?? null,
      line: place?.line ?? null,
      words: row.length,
      at: isoUtc(row.at),
      highlights: highlightsOf(connection, row.id)
        .filter(({ lostAt }) => lostAt === null)
        .map(({ text, from, to, note }) => ({ quote: text, from, to, note })),
      text: interviewText(connection, row.id),
    };
  }
}

/** A row of `brief export quotes`: verbatim, the slice [from, to) of the interview's text, in UTF-16 units. */
export interface QuoteExport {
  interview: string;
  person: string | null;
  company: string | null;
  date: string | null;
  speaker: string | null;
  quote: string;
  from: number;
  to: number;
  /** Id of the request that it speaks for; null: a highlight by hand. */
  request: string | null;
  kind: string | null;
  polarity: string | null;
  product: string | null;
  /** What was noted beside a highlight. */
  note: string | null;
}

/** Every quote of a request and every highlight, in the order of interviews and their texts. */
export function exportQuotes(source: ExportSource): QuoteExport[] {
  const { store, rights } = source;
  const of = (interview: InterviewRow): Pick<QuoteExport, 'interview' | 'person' | 'company' | 'date'> => ({
    interview: interview.ref,
    ...aboutOf(interview),
  });
  const asked = requestsOf(source).flatMap(({ id, kind, polarity, product, mentions }) =>
    mentions.map(({ interview, quote, from, to, speaker }): QuoteExport => ({
      ...of(interview),
      speaker,
      quote,
      from,
      to,
      request: id,
      kind,
      polarity,
      product,
      note: null,
    })),
  );
  const marked = roomOf(store, rights).rows.flatMap((row) =>
    highlightsOf(store.connection, row.id)
      .filter(({ lostAt }) => lostAt === null)
      .map(({ text, from, to, note }): QuoteExport => ({
        ...of(row),
        speaker: null,
        quote: text,
        from,
        to,
        request: null,
        kind: null,
        polarity: null,
        product: null,
        note,
      })),
  );
  return [...asked, ...marked].sort(
    (a, b) =>
      (a.interview < b.interview ? -1 : a.interview > b.interview ? 1 : 0) ||
      a.from - b.from ||
      a.to - b.to ||
      ((a.request ?? '') < (b.request ?? '') ? -1 : 1),
  );
}

/** A row of `brief export requests`. */
export interface RequestExport extends GatheredRequest {
  /** Linked issues and pull requests in repositories that the reader may see. */
  links: { id: string; url: string | null; title: string }[];
}

/** Every request with its quotes and links, in the order of ids. Rights to repositories are those of `now`. */
export function exportRequests({ store, now, ...source }: ExportSource & { now: number }): RequestExport[] {
  return linkedRequests(store, { ...source, asOf: now }).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** In the order of the book: those of most customers first. */
export function linkedRequests(store: Store, options: BookOptions): RequestExport[] {
  const book = openBook(store, options);
  return book.rows.map((row) => ({
    ...gathered(book, row),
    links: row.links.map(({ id, url, title }) => ({ id, url, title })),
  }));
}

/** A row of `brief export companies`: who is counted as one customer, as in "N of M interviewed". */
export interface CompanyExport extends Pays {
  company: string;
  people: string[];
  products: string[];
  /** Days or months of the first and the last interview. */
  first: string | null;
  last: string | null;
  interviews: string[];
  /** Ids of what they asked for, complained of and praised. */
  requests: string[];
}

/** Every customer who was interviewed, by name. Interviews that their document no longer holds are left out, as in every count. */
export function exportCompanies(source: ExportSource): CompanyExport[] {
  const requests = new Map<string, string[]>();
  for (const { id, mentions } of requestsOf(source)) {
    for (const key of new Set(mentions.map(({ interview }) => customerOf(interview).key)))
      requests.set(key, [...(requests.get(key) ?? []), id]);
  }
  const groups = new Map<string, InterviewRow[]>();
  for (const row of roomOf(source.store, source.rights).rows) {
    if (row.removedAt !== null) continue;
    const { key } = customerOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, rows]) => {
      const ordered = rows.toSorted(byRef);
      const days = ordered.flatMap(({ day }) => day ?? []).sort();
      return {
        company: ordered[0] === undefined ? key : customerOf(ordered[0]).name,
        ...paysOf(ordered.find(({ customer }) => customer != null) ?? rows[0]),
        people: unique(ordered.flatMap(({ person }) => person ?? [])),
        products: unique(ordered.flatMap(({ products }) => products)),
        first: days[0] ?? null,
        last: days.at(-1) ?? null,
        interviews: ordered.map(({ ref }) => ref),
        requests: (requests.get(key) ?? []).sort(),
      };
    });
}

function requestsOf({ store, products, rights }: ExportSource): GatheredRequest[] {
  return gatherRequests(store, products, rights);
}

function aboutOf({
  person,
  company,
  day,
}: InterviewRow): Pick<InterviewExport, 'person' | 'company' | 'date'> {
  return { person, company, date: day };
}

function byRef(a: InterviewRow, b: InterviewRow): number {
  return a.ref < b.ref ? -1 : 1;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
