/** Counts mentions by request, in one pass over all that a room holds. */
import type { InterviewRow } from '../../store/interview-list.ts';
import { merges } from '../../store/request-acts.ts';
import { eachMentionKey } from '../../store/requests.ts';
import type { Connection } from '../../store/sqlite.ts';

import { customerOf } from '../note.ts';
import type { Room } from '../search/library.ts';

interface Heard {
  interview: InterviewRow;
  /** Key. */
  customer: string;
}

/** Who was interviewed about what, each customer once. */
export class Products {
  readonly #everybody = new Set<string>();
  readonly #about = new Map<string, Set<string>>();
  readonly #customers = new Map<number, Heard>();

  constructor(room: Room) {
    for (const interview of room.rows) {
      if (interview.removedAt !== null) continue;
      const { key } = customerOf(interview);
      this.#customers.set(interview.id, { interview, customer: key });
      this.#everybody.add(key);
      for (const product of interview.products) this.add(product, key);
    }
  }

  /** Undefined: not in the room, or removed. */
  heard(interview: number): Heard | undefined {
    return this.#customers.get(interview);
  }

  add(product: string, customer: string): void {
    const known = this.#about.get(product);
    if (known === undefined) this.#about.set(product, new Set([customer]));
    else known.add(customer);
  }

  size(product: string | null): number {
    return product === null ? this.#everybody.size : (this.#about.get(product)?.size ?? 0);
  }
}

export interface Group {
  wordings: number[];
  customers: ReadonlySet<string>;
  mentions: number;
  newest: Newest;
  /** Of the newest mention that has one. */
  product: { id: string; of: Newest } | null;
}

interface Newest {
  interview: InterviewRow;
  from: number;
  kind: string;
  polarity: string;
}

export function countGroups(connection: Connection, about: Products): Group[] {
  const withCustomer = customerSets();
  const order = mergedOrder(merges(connection));
  const merged = new Map<readonly number[], Group>();
  const groups: Group[] = [];
  let last: Group | null = null;
  let lastWording = -1;
  for (const [wording, id, from, kind, polarity, product] of eachMentionKey(connection)) {
    const heard = about.heard(id);
    if (heard === undefined) continue;
    const { interview, customer } = heard;
    const mention = { interview, from, kind, polarity };
    if (wording !== lastWording || last === null) {
      lastWording = wording;
      const list = order.get(wording);
      last = list === undefined ? null : (merged.get(list) ?? null);
      if (last === null) {
        last = { wordings: [], customers: NOBODY, mentions: 0, newest: mention, product: null };
        groups.push(last);
        if (list !== undefined) merged.set(list, last);
      }
      last.wordings.push(wording);
    }
    last.customers = withCustomer(last.customers, customer);
    last.mentions += 1;
    if (isNewer(mention, last.newest)) last.newest = mention;
    if (product !== null) {
      about.add(product, customer);
      if (last.product === null || isNewer(mention, last.product.of))
        last.product = { id: product, of: mention };
    }
  }
  for (const [list, group] of merged) group.wordings.sort((a, b) => list.indexOf(a) - list.indexOf(b));
  return groups;
}

const NOBODY: ReadonlySet<string> = new Set();

/** Adds a customer to a set. Most requests are one customer's: these share one set a customer, which spares a hundred thousand of them. */
function customerSets(): (all: ReadonlySet<string>, customer: string) => ReadonlySet<string> {
  const alone = new Map<string, ReadonlySet<string>>();
  const own = new WeakMap<ReadonlySet<string>, Set<string>>();
  return (all, customer) => {
    if (all.has(customer)) return all;
    if (all === NOBODY) {
      const known = alone.get(customer) ?? new Set([customer]);
      alone.set(customer, known);
      return known;
    }
    const mine = own.get(all) ?? new Set(all);
    own.set(mine, mine);
    return mine.add(customer);
  };
}

/** Newest first; of one interview the first place. */
export function isNewer(
  a: { interview: InterviewRow; from: number },
  b: { interview: InterviewRow; from: number },
): boolean {
  if (a.interview.at !== b.interview.at) return a.interview.at > b.interview.at;
  if (a.interview.ref !== b.interview.ref) return a.interview.ref < b.interview.ref;
  return a.from < b.from;
}

/** For each wording that was merged the list of those that are one request now, the one that gives the id first. */
export function mergedOrder(
  made: readonly { parts: readonly number[] }[],
): ReadonlyMap<number, readonly number[]> {
  const lists = new Map<number, readonly number[]>();
  for (const { parts } of made) {
    const all = [...new Set(parts.flatMap((part) => lists.get(part) ?? [part]))];
    for (const part of all) lists.set(part, all);
  }
  return lists;
}
