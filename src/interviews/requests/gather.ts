/** The requests of all interviews that a reader may see: near-equal wording once, customers once, every quote kept. */
import { createHash } from 'node:crypto';

import { InputError } from '../../core/errors.ts';
import type { Product } from '../../core/settings.ts';
import type { InterviewRow } from '../../store/interview-list.ts';
import { correctionsOf, foundFields } from '../../store/interviews.ts';
import type { Connection } from '../../store/sqlite.ts';
import type { Store } from '../../store/store.ts';

import { customerOf, noteOf } from '../note.ts';
import { type Rights, roomOf } from '../search/library.ts';

import type { Polarity, RequestKind } from './cues.ts';
import { mergeKey, proposeMerges } from './likeness.ts';
import { extractRequests } from './requests.ts';

export interface Mention {
  interview: InterviewRow;
  /** Verbatim: the slice [from, to) of the stored text, in UTF-16 units. */
  quote: string;
  from: number;
  to: number;
  speaker: string | null;
}

export interface GatheredRequest {
  /** The same for as long as its wording, product and kind are. */
  id: string;
  /** The newest mention's words. */
  quote: string;
  kind: RequestKind;
  polarity: Polarity;
  /** Product id; null: neither the note nor its fields say. */
  product: string | null;
  /** The team of the product; null: none is configured. */
  team: string | null;
  /** Names of the customers who ask, each once, in the order of the alphabet. */
  customers: string[];
  /** Customers interviewed about this product, or at all where the product is unknown; those who ask are among them. */
  interviewed: number;
  /** Day or month of the newest mention; null: its note has no date. */
  lastHeard: string | null;
  /** Newest first. */
  mentions: Mention[];
}

interface Group extends Pick<GatheredRequest, 'kind' | 'polarity' | 'product'> {
  key: string;
  mentions: Mention[];
}

/** The requests asked by most customers first, then the last heard. Interviews that their document no longer holds are left out. */
export function gatherRequests(
  store: Store,
  products: readonly Pick<Product, 'id' | 'names' | 'team'>[],
  rights: Rights,
): GatheredRequest[] {
  const groups = new Map<string, Group>();
  const everybody = new Set<string>();
  const about = new Map<string, Set<string>>();
  const interviewedAbout = (product: string): Set<string> => {
    const known = about.get(product) ?? new Set<string>();
    about.set(product, known);
    return known;
  };
  for (const interview of roomOf(store, rights).rows) {
    if (interview.removedAt !== null) continue;
    const customer = customerOf(interview).key;
    everybody.add(customer);
    for (const product of interview.products) interviewedAbout(product).add(customer);
    const only = onlyProduct(store.connection, interview);
    const { sentences } = noteOf(store.connection, interview);
    for (const { quote, from, to, speaker, kind, polarity, product } of extractRequests(
      sentences,
      products,
    )) {
      const meant = product ?? only;
      if (meant !== null) interviewedAbout(meant).add(customer);
      // Wording that says too little to be merged by stays a request of its own.
      const key = mergeKey({ quote, kind, polarity, product: meant }) ?? `${interview.ref} ${from} ${quote}`;
      const group = groups.get(key) ?? { key, kind, polarity, product: meant, mentions: [] };
      group.mentions.push({ interview, quote, from, to, speaker });
      groups.set(key, group);
    }
  }
  return [...groups.values()]
    .map((group) => {
      const asked = group.product === null ? everybody : interviewedAbout(group.product);
      const team = products.find(({ id }) => id === group.product)?.team ?? null;
      return requestOf(group, team, asked.size);
    })
    .sort(
      (a, b) =>
        b.customers.length - a.customers.length ||
        (b.mentions[0]?.interview.at ?? 0) - (a.mentions[0]?.interview.at ?? 0) ||
        (a.id < b.id ? -1 : 1),
    );
}

/**
 * What is asked for in an interview about one product is asked of that product, where its front matter or a person says so. A product that the
 * text merely names ("not interested in the dashboard") is none.
 */
function onlyProduct(connection: Connection, { id, products }: InterviewRow): string | null {
  const [only, second] = products;
  if (only === undefined || second !== undefined) return null;
  const named = foundFields(connection, id).some(
    ({ field, value, source }) => field === 'product' && value === only && source !== 'text',
  );
  const corrected = correctionsOf(connection, id).some(({ field }) => field === 'product');
  return named || corrected ? only : null;
}

function requestOf({ key, ...group }: Group, team: string | null, interviewed: number): GatheredRequest {
  const mentions = group.mentions.toSorted(
    (a, b) =>
      b.interview.at - a.interview.at || (a.interview.ref < b.interview.ref ? -1 : 1) || a.from - b.from,
  );
  const customers = new Map(
    mentions.map(({ interview }) => {
      const { key: customer, name } = customerOf(interview);
      return [customer, name];
    }),
  );
  return {
    id: createHash('sha256').update(key).digest('hex').slice(0, 8),
    quote: mentions[0]?.quote ?? '',
    ...group,
    team,
    customers: [...customers.values()].sort((a, b) => (a < b ? -1 : 1)),
    interviewed,
    lastHeard: mentions[0]?.interview.day ?? null,
    mentions,
  };
}

/** The request that an id, or the beginning of one, names, and the others that may be the same, best first. Throws InputError where there is none. */
export function findRequest(
  requests: readonly GatheredRequest[],
  wanted: string,
): { request: GatheredRequest; alike: GatheredRequest[] } {
  const name = wanted.trim().toLowerCase();
  const named = name.length < 4 ? [] : requests.filter(({ id }) => id.startsWith(name));
  const [request, second] = named;
  if (request === undefined || second !== undefined) {
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
  const others = requests.filter((other) => other !== request);
  return { request, alike: proposeMerges(request, others).flatMap(({ at }) => others[at] ?? []) };
}
