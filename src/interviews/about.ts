/** What customers said that bears on some matter of a product: verbatim, for a reader with rights. */
import type { Product } from '../core/settings.ts';
import type { InterviewRow } from '../store/interview-list.ts';
import type { Store } from '../store/store.ts';

import type { NoteSentence } from './evidence/sentences.ts';
import { termsOf } from './evidence/terms.ts';
import { isQuotable, noteOf } from './note.ts';
import { cueOf } from './requests/cues.ts';
import type { RequestKind } from './requests/kinds.ts';
import { type Rights, roomOf } from './search/library.ts';

/** What quotes are wanted for. */
export interface Matter {
  /** The words it is about, as they stand on a page or in a sentence. */
  words: string;
  /** Words of those who speak of such a matter: `price cost expensive`. */
  topic: string;
  /** A sentence counts only with one of these words in it; empty: any does. */
  needs: string;
}

/** Verbatim: `text` is the slice [from, to) of the stored text of the interview, in UTF-16 units. */
export interface AboutQuote {
  interview: InterviewRow;
  text: string;
  from: number;
  to: number;
  /** As the note names them; null: the note tells it of its customer. */
  speaker: string | null;
  /** Where the sentence asks, stumbles, breaks or praises; null where it only tells. */
  kind: RequestKind | null;
}

type ProductNames = Pick<Product, 'id' | 'names'>;

/** Shorter ones say nothing by themselves, longer ones are no quote. */
const QUOTE_CHARS = { least: 25, most: 320 };
/** Words of any talk, which prove no common matter. */
const GENERAL = new Set(
  termsOf(
    `every each first second last next month months week weeks year years day days hour hours minute minutes second seconds monday friday today yesterday number numbers one two three
    four five six many much more less most lot time times thing things way ways new old good great big small same other another always never often only once company companies team teams
    customer customers user users work works start starts begin submit send sends sent get gets got go goes make makes use uses need needs want wants help helps without everything anything`,
  ),
);
/** A sentence that shares one word with a matter shares it by chance. */
const LEAST_SHARED = 2;

interface Said {
  interview: InterviewRow;
  sentence: NoteSentence;
  terms: ReadonlySet<string>;
}

/**
 * For each matter its quotes, best first, at most `most`; a sentence is quoted once, one interview once for each matter. Only interviews about one
 * of the products, or sentences that name one, of those the reader may see; removed interviews are left out.
 */
export function quotesAbout(
  store: Store,
  rights: Rights,
  products: readonly ProductNames[],
  matters: readonly Matter[],
  most: number,
): AboutQuote[][] {
  const said = saidOf(store, rights, products);
  const holders = new Map<string, number>();
  for (const { terms } of said) for (const term of terms) holders.set(term, (holders.get(term) ?? 0) + 1);
  // Everybody who speaks of a product names it: that proves nothing of the matter.
  const names = new Set(products.flatMap(({ id, names: called }) => [id, ...called].flatMap(termsOf)));
  const quoted = new Set<Said>();
  return matters.map(({ words, topic, needs }) => {
    const needed = termsOf(needs);
    const asked = new Set(
      [...termsOf(words), ...termsOf(topic)].filter(
        (term) => !names.has(term) && !GENERAL.has(term) && !/^\p{N}/u.test(term),
      ),
    );
    const ranked = said
      .flatMap((each) => {
        const shared = [...asked].filter((term) => each.terms.has(term));
        const rarity = shared.reduce(
          (sum, term) => sum + Math.log(1 + said.length / (holders.get(term) ?? 1)),
          0,
        );
        const fits =
          shared.length >= LEAST_SHARED &&
          (needed.length === 0 || needed.some((term) => each.terms.has(term)));
        return fits ? [{ each, score: rarity }] : [];
      })
      .toSorted((a, b) => b.score - a.score || b.each.interview.at - a.each.interview.at);
    const heard = new Set<InterviewRow>();
    const found: AboutQuote[] = [];
    for (const { each } of ranked) {
      if (found.length >= most || quoted.has(each) || heard.has(each.interview)) continue;
      quoted.add(each);
      heard.add(each.interview);
      found.push(quoteOf(each));
    }
    return found;
  });
}

function saidOf(store: Store, rights: Rights, products: readonly ProductNames[]): Said[] {
  const ids = new Set(products.map(({ id }) => id));
  return roomOf(store, rights).rows.flatMap((interview) => {
    if (interview.removedAt !== null) return [];
    const about = interview.products.some((product) => ids.has(product));
    return noteOf(store.connection, interview).sentences.flatMap((sentence): Said[] => {
      const { text } = sentence;
      const fits = text.length >= QUOTE_CHARS.least && text.length <= QUOTE_CHARS.most;
      return fits && isQuotable(sentence) && (about || products.some((product) => names(text, product)))
        ? [{ interview, sentence, terms: new Set(termsOf(text)) }]
        : [];
    });
  });
}

function quoteOf({ interview, sentence: { text, from, to, speaker } }: Said): AboutQuote {
  return { interview, text, from, to, speaker, kind: cueOf(text)?.kind ?? null };
}

/** Whether a text names a product, as whole words. */
export function names(text: string, { id, names: called }: ProductNames): boolean {
  const within = ` ${wordsOf(text)} `;
  return [id, ...called].some((name) => wordsOf(name) !== '' && within.includes(` ${wordsOf(name)} `));
}

const wordsOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
