/** Which requests of a reader's book may be one: at most three a request, no pair twice, none that was refused. */
import { stemsOf } from '../../store/requests.ts';

import { type Book, type RequestRow } from './book.ts';
import { type IndexedWish, MOST_PROPOSALS, WishIndex } from './likeness.ts';

export interface MergeProposal {
  request: RequestRow;
  other: RequestRow;
  /** 1 or more. */
  score: number;
}

/** The meaning of wordings, by their ids. */
export interface WordingMeaning {
  /** Undefined: it was not embedded. All of one length. */
  vector(ref: string): Int8Array | undefined;
  /** How surely two wordings of this cosine are one, 1 or more: likely. */
  sameness(cosine: number): number;
}

export interface ProposeOptions {
  /** The requests to find others for. */
  of: readonly RequestRow[];
  /** Where an embedding model is at hand. */
  meaning?: WordingMeaning;
}

/** The likeliest others of each request, in the order of the requests. Only what is in the book is compared and weighed. */
export function proposeFor(book: Book, { of, meaning }: ProposeOptions): MergeProposal[] {
  const places: RequestRow[] = [];
  const wishes: IndexedWish[] = [];
  const first = new Map<RequestRow, number>();
  const refs: string[] = [];
  for (const row of book.rows) {
    first.set(row, places.length);
    for (const id of row.wordings) {
      const stems = stemsOf(book.store.connection, id);
      const { kind, polarity, product } = row;
      wishes.push({ kind, polarity, product, stems });
      places.push(row);
      refs.push(book.ref(id));
    }
  }
  const index = new WishIndex(wishes);
  const vectorOf = (at: number): Int8Array | undefined => meaning?.vector(refs[at] ?? '');
  const asked = new Set<string>();
  return of.flatMap((request) => {
    const from = first.get(request) ?? 0;
    const best = new Map<RequestRow, number>();
    for (const [step] of request.wordings.entries()) {
      const own = vectorOf(from + step);
      const found = index.propose(from + step, {
        allowed: (at) => places[at] !== request && !isRefused(book, request, places[at]),
        ...(own === undefined || meaning === undefined
          ? {}
          : { meaning: (at: number) => meaning.sameness(cosine(own, vectorOf(at))) }),
      });
      for (const { at, score } of found) {
        const other = places[at];
        if (other !== undefined) best.set(other, Math.max(score, best.get(other) ?? 0));
      }
    }
    return [...best]
      .map(([other, score]) => ({ request, other, score }))
      .toSorted((a, b) => b.score - a.score)
      .slice(0, MOST_PROPOSALS)
      .filter(({ other }) => {
        const pair = [request.id, other.id].toSorted().join(' ');
        return !asked.has(pair) && asked.add(pair);
      });
  });
}

/** Whether somebody said of two requests, or of two wordings of them, that they are not the same. */
function isRefused(book: Book, request: RequestRow, other: RequestRow | undefined): boolean {
  if (other === undefined) return true;
  return request.wordings.some((a) =>
    other.wordings.some(
      (b) => book.refused(a, `request:${book.ref(b)}`) || book.refused(b, `request:${book.ref(a)}`),
    ),
  );
}

function cosine(a: Int8Array, b: Int8Array | undefined): number {
  if (b === undefined) return 0;
  let [dot, one, two] = [0, 0, 0];
  for (const [at, value] of a.entries()) {
    const other = b[at] ?? 0;
    dot += value * other;
    one += value * value;
    two += other * other;
  }
  return one === 0 || two === 0 ? 0 : dot / Math.sqrt(one * two);
}
