/** What customers said of products in interviews, as far as one reader may see it: handed in, since requests are another product's. */
import type { Evidence, Sentence } from '../core/evidence.ts';
import { isoUtc } from '../core/time.ts';

/** One request, as its newest mention in one note says it. */
export interface CustomerAsk {
  /** Request id. */
  id: string;
  /** `note:HASH` of the interview. */
  note: string;
  quote: string;
  person: string | null;
  company: string | null;
  kind: string;
  /** Name of the product, and its id; null: the note does not say. */
  product: string | null;
  productId: string | null;
  team: string | null;
  customers: number;
  interviewed: number;
  /** Other notes that the figure rests on. */
  others: readonly Evidence[];
  /** Row ids of the notes, by evidence id. */
  rows: ReadonlyMap<string, number>;
  /** Linked issues and pull requests that the reader may see. */
  links: readonly { id: string; url: string | null }[];
  /** Keys of the accounts that opened them or are assigned. */
  workers: ReadonlySet<string>;
  /** Milliseconds UTC. */
  at: number;
}

/** What is known of an interview beside its note. */
export interface Heard {
  /** Ids of the products that it is about. */
  products: readonly string[];
  asks: readonly CustomerAsk[];
}

/** What was heard in these notes, by note id. Rights are decided in here. */
export type HeardIn = (notes: readonly string[], asOf: number) => ReadonlyMap<string, Heard>;

/** A figure rests on so many notes at most; beyond that the sentence is left out rather than half proven. */
const MOST_NOTES = 8;

/** What stands behind the sentences about an ask: the customer's words, and how many said the same. */
export function askEvidence(ask: CustomerAsk): Evidence {
  const { id, note, quote, person, company, links, at } = ask;
  const who = [person, company].filter((part) => part !== null).join(', ');
  const text = [who, quote, countText(ask), links.map((link) => link.id).join(', ')];
  return {
    id: `${note}/request/${id}`,
    source: 'notes',
    kind: 'note',
    title: null,
    author: person ?? company,
    text: text.filter((part) => part !== '').join('\n\n'),
    state: null,
    url: links[0]?.url ?? null,
    at: isoUtc(at),
    thread: note,
  };
}

/** `“Send all events again.” Asked by 2 of the 4 interviewed about Pipeline.` */
export function askSentences(ask: CustomerAsk): Sentence[] {
  const { id } = askEvidence(ask);
  const who = ask.person ?? ask.company;
  const said = `“${ask.quote.replaceAll(/\s+/g, ' ').trim()}”`;
  const quoted: Sentence = { text: who === null ? said : `${who}: ${said}`, evidence: [id] };
  if (ask.others.length > MOST_NOTES) return [quoted];
  const links = ask.links.length === 0 ? '' : ` It is ${ask.links[0]?.id ?? ''}.`;
  return [
    quoted,
    { text: `${countText(ask)}.${links}`, evidence: [id, ...ask.others.map((each) => each.id)] },
  ];
}

function countText({ kind, customers, interviewed, product }: CustomerAsk): string {
  const verb = kind === 'praise' ? 'Said' : 'Asked';
  const whom = product === null ? 'interviewed' : `interviewed about ${product}`;
  return `${verb} by ${customers.toLocaleString('en-GB')} of the ${interviewed.toLocaleString('en-GB')} ${whom}`;
}
