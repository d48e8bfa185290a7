import type { CustomerAsk, Heard, HeardIn } from '../briefing/heard.ts';
import type { ReaderOf } from '../briefing/reader.ts';
import type { Evidence } from '../core/evidence.ts';
import type { Product } from '../core/settings.ts';
import { isoUtc } from '../core/time.ts';
import { customerOf } from '../interviews/note.ts';
import { type Book, openBook, type RequestRow } from '../interviews/requests/book.ts';
import { type Mention, mentionsSeen } from '../interviews/requests/gather.ts';
import { interviewText } from '../store/interview-list.ts';
import type { Store } from '../store/store.ts';

/** What customers ask for in the notes of a morning, as a reader may see it: the requests of the interviews, for the briefing. */
export function heardByCustomers(store: Store, products: readonly Product[]): (reader: ReaderOf) => HeardIn {
  return (reader) => (notes, asOf) => {
    const wanted = new Set(notes);
    const book = openBook(store, { products, rights: reader.rights, asOf });
    const asks = new Map<string, CustomerAsk[]>();
    for (const row of book.rows) {
      const mentions = mentionsSeen(book, row.wordings);
      for (const mention of firstOfEach(mentions, wanted)) {
        const { note } = mention.interview;
        if (note === null) continue;
        asks.set(note, [...(asks.get(note) ?? []), askOf(book, row, mention, mentions, products)]);
      }
    }
    return new Map(
      book.room.rows.flatMap(({ note, products: about }): [string, Heard][] =>
        note === null || !wanted.has(note) ? [] : [[note, { products: about, asks: asks.get(note) ?? [] }]],
      ),
    );
  };
}

/** One mention of a request in each of these notes. */
function firstOfEach(mentions: readonly Mention[], notes: ReadonlySet<string>): Mention[] {
  const found = new Map<string, Mention>();
  for (const mention of mentions) {
    const { note } = mention.interview;
    if (note !== null && notes.has(note) && !found.has(note)) found.set(note, mention);
  }
  return [...found.values()];
}

function askOf(
  book: Book,
  row: RequestRow,
  { interview, quote }: Mention,
  mentions: readonly Mention[],
  products: readonly Product[],
): CustomerAsk {
  const { connection } = book.store;
  const others = new Map<string, Evidence>();
  const mine = customerOf(interview).key;
  const rows = new Map<string, number>();
  for (const each of mentions) {
    const { note, id } = each.interview;
    if (note === null) continue;
    const item = rowOf(book.store, note);
    if (item !== null) rows.set(note, item);
    if (customerOf(each.interview).key === mine || others.has(note)) continue;
    others.set(note, {
      id: note,
      source: 'notes',
      kind: 'note',
      title: each.interview.title,
      author: null,
      text: interviewText(connection, id),
      state: null,
      url: null,
      at: isoUtc(each.interview.at),
      thread: note,
    });
  }
  return {
    id: row.id,
    note: interview.note ?? '',
    quote,
    person: interview.person,
    company: interview.company,
    kind: row.kind,
    product: products.find(({ id }) => id === row.product)?.names[0] ?? row.product,
    productId: row.product,
    team: row.team,
    customers: row.customers.size,
    interviewed: book.interviewed(row.product),
    others: [...others.values()],
    rows,
    links: row.links.map(({ id, url }) => ({ id, url })),
    workers: workersOf(
      book.store,
      row.links.map(({ thread }) => thread),
    ),
    at: interview.at,
  };
}

function rowOf(store: Store, note: string): number | null {
  const row = store.connection
    .prepare<[string], { id: number }>("SELECT id FROM item WHERE source = 'notes' AND key = ?")
    .get(note.replace(/^note:/, ''));
  return row?.id ?? null;
}

function workersOf(store: Store, threads: readonly number[]): Set<string> {
  const rows = store.connection
    .prepare<[string], { author: string | null; assignees: string }>(
      `SELECT a.key AS author, t.assignees_json AS assignees FROM thread AS t LEFT JOIN account AS a ON a.id = t.author_id
       WHERE t.id IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(threads));
  return new Set(
    rows.flatMap(({ author, assignees }) => {
      const assigned: unknown = JSON.parse(assignees);
      const keys = Array.isArray(assigned) ? assigned.filter((key) => typeof key === 'string') : [];
      return author === null ? keys : [author, ...keys];
    }),
  );
}
