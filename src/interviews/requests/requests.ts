/** Requests in the sentences of a note: whose words, for which product, of which kind. Pure. */
import type { Product } from '../../core/settings.ts';
import type { NoteSentence } from '../evidence/sentences.ts';

import { type Cue, cuesIn } from './cues.ts';
import type { Polarity, RequestKind } from './kinds.ts';

export interface ExtractedRequest {
  /** Verbatim: the slice [from, to) of the stored text, in UTF-16 units. */
  quote: string;
  from: number;
  to: number;
  /** As the note names them; null: the note tells it of its customer. */
  speaker: string | null;
  kind: RequestKind;
  polarity: Polarity;
  /** Product id; null: the note names none near it. */
  product: string | null;
  /** Where the product is named. */
  productFrom: 'sentence' | 'before' | 'heading' | null;
  /** The turn of phrase that made it a request. */
  cue: string;
}

/** A product named so many sentences earlier is still what is talked about. */
const BEFORE = 3;

/**
 * One request for each sentence that asks, complains or praises. Lines of an interviewer and headings give none; they only tell which product is
 * meant, and a heading ("Pain points") of what kind the lines under it are.
 */
export function extractRequests(
  sentences: readonly NoteSentence[],
  products: readonly Pick<Product, 'id' | 'names'>[],
): ExtractedRequest[] {
  const productOf = finder(products);
  const named = sentences.map(({ text }) => productOf(text));
  const cues = cuesIn(sentences);
  const found: ExtractedRequest[] = [];
  let heading: string | null = null;
  for (const [at, sentence] of sentences.entries()) {
    if (sentence.heading) heading = named[at] ?? null;
    if (sentence.heading || sentence.side === 'interviewer') continue;
    const cue = cues[at] ?? null;
    if (cue !== null) found.push(requestOf(sentence, cue, placed(at)));
  }
  return found;

  function placed(at: number): Pick<ExtractedRequest, 'product' | 'productFrom'> {
    const own = named[at] ?? null;
    if (own !== null) return { product: own, productFrom: 'sentence' };
    for (let before = at - 1; before >= Math.max(0, at - BEFORE); before -= 1) {
      if (sentences[before]?.heading === true) break;
      const product = named[before] ?? null;
      if (product !== null) return { product, productFrom: 'before' };
    }
    return heading === null
      ? { product: null, productFrom: null }
      : { product: heading, productFrom: 'heading' };
  }
}

function requestOf(
  { text, from, to, speaker }: NoteSentence,
  { kind, polarity, phrase }: Cue,
  about: Pick<ExtractedRequest, 'product' | 'productFrom'>,
): ExtractedRequest {
  return { quote: text, from, to, speaker, kind, polarity, ...about, cue: phrase };
}

/** The product with the longest name in a text; of two that are equally long the first of the configuration. */
export function productIn(text: string, products: readonly Pick<Product, 'id' | 'names'>[]): string | null {
  return finder(products)(text);
}

/** `productIn` for many texts. */
function finder(products: readonly Pick<Product, 'id' | 'names'>[]): (text: string) => string | null {
  const wanted = products
    .flatMap(({ id, names }) =>
      [id, ...names].map((name) => ({ id, name: name.toLowerCase(), length: name.length })),
    )
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length);
  return (text) => {
    const within = text.toLowerCase();
    return wanted.find(({ name }) => holdsName(within, name))?.id ?? null;
  };
}

/** Both in lower case. */
function holdsName(within: string, wanted: string): boolean {
  for (let at = within.indexOf(wanted); at !== -1; at = within.indexOf(wanted, at + 1)) {
    const before = within[at - 1] ?? ' ';
    const after = within.slice(at + wanted.length);
    if (!/[\p{L}\p{N}_-]/u.test(before) && !/^(?!s\b|['’]s\b)[\p{L}\p{N}_]/u.test(after)) return true;
  }
  return false;
}
