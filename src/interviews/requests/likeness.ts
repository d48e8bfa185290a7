/** Which requests are one: equal wording is merged by itself, likeness beyond that is only proposed. Pure. */
import { stemOf, wordsIn } from '../evidence/terms.ts';

import { type Polarity, REQUEST_KINDS, type RequestKind } from './kinds.ts';

export interface Wish {
  quote: string;
  product: string | null;
  kind: RequestKind;
  polarity: Polarity;
}

/** How a wish is framed, not what is wished. */
const FRAME = new Set(
  `a an the this that these those i we our us my me you your they their he she it its one there here and or but so if also just really very still some any all both actually maybe please
  be is are was were been am do does did have has had can could would should may might will shall let lets want wants wanted need needs needed like likes liked love loves loved wish wishes wished
  hope hopes expect prefer add give make makes get gets nice great good better helpful useful cool awesome able ability possible way feature request option
  user users participant participants people customer customers several many most of for at d s m re ve ll t
  to in of by with when on which who while too most into from about as
  couldn don doesn didn isn wasn aren weren won wouldn shouldn haven hasn hadn cannot not no
  ich wir uns mir mich unser unsere der die das ein eine einen wünsche wünschen hätte hätten gern gerne wäre schön bitte`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
/** Where the order of the words is the wish: "from Jira to the board", "invoice instead of card". */
const ORDERED =
  /\b(?:from|von|aus)\b.*\b(?:to|into|nach|zu|in)\b|\b(?:into|instead|than|before|after|statt)\b|\b(?:move|copy|sync|send|import|convert|switch|change)\w* .*\bto\b/i;

/** The words of a wish that say what is wished, as stems, in order. */
export function matter(quote: string): string[] {
  const joined = quote.replaceAll(
    /\b(single|log|sign|roll|drop|pop|time|back|e)[- ](on|in|out|down|up|off|back|mail)\b/gi,
    '$1$2',
  );
  return wordsIn(joined)
    .filter((word) => !FRAME.has(word))
    .map((word) => stemOf(word.length > 5 ? word.replace(/ly$/, '') : word));
}

const DENIAL = /\b(?:not|no|never|without|nobody|none|cannot|can['’]?t|\w+n['’]t|nicht|kein(?:e|en)?)\b/i;

/** Whether something is denied in a sentence. */
export function deniesIn(text: string): boolean {
  return DENIAL.test(text);
}

/**
 * The same for two wishes of nearly equal wording (inflection, order, framing words and punctuation aside), and for no others. Product, kind and
 * polarity are part of it, and so is a denial in the wording. Null: the wording says too little to merge by.
 */
export function mergeKey({ quote, product, kind, polarity }: Wish): string | null {
  const stems = matter(quote);
  if (new Set(stems).size < 2) return null;
  const words = ORDERED.test(quote) ? stems : [...new Set(stems)].toSorted();
  const denied = polarity === 'wants' && deniesIn(quote) ? 'not' : '';
  return [product ?? '', kind, polarity, denied, words.join(' ')].join('|');
}

export interface Proposal {
  /** Place in `others`. */
  at: number;
  /** 1 or more: how far above what is needed to be proposed. */
  score: number;
}

export interface ProposeOptions {
  /** How surely each of the others means the same, 1 or more: likely; where an embedding model is at hand. */
  likeness?: readonly number[];
}

/** More would not be read. */
export const MOST_PROPOSALS = 3;
const LIKE_BY_WORDS = 0.3;
/** Beside a much likelier one, another is noise. */
const NEAR_BEST = 0.75;

/**
 * The others that may be the same wish, best first, at most three: they share rare words, or mean nearly the same. Another product or the
 * opposite polarity is never proposed.
 */
export function proposeMerges(wish: Wish, others: readonly Wish[], options: ProposeOptions = {}): Proposal[] {
  const indexed = new WishIndex([...others, wish].map((each) => ({ ...each, stems: matter(each.quote) })));
  const { likeness } = options;
  return indexed.propose(others.length, likeness === undefined ? {} : { meaning: (at) => likeness[at] ?? 0 });
}

/** A wish with the stems of its matter (`matter`), so that they are not worked out for each comparison. */
export interface IndexedWish extends Omit<Wish, 'quote'> {
  stems: readonly string[];
}

/** All wishes that are compared with each other, by the stems that they share. */
export class WishIndex {
  readonly #wishes: readonly IndexedWish[];
  readonly #bags: readonly ReadonlySet<string>[];
  readonly #holders = new Map<string, number[]>();
  readonly #sums: readonly number[];

  constructor(wishes: readonly IndexedWish[]) {
    this.#wishes = wishes;
    this.#bags = wishes.map(({ stems }) => new Set(stems));
    for (const [at, bag] of this.#bags.entries()) {
      for (const stem of bag) {
        const holders = this.#holders.get(stem);
        if (holders === undefined) this.#holders.set(stem, [at]);
        else holders.push(at);
      }
    }
    this.#sums = this.#bags.map((bag) => [...bag].reduce((sum, stem) => sum + this.#weight(stem), 0));
  }

  /** A rare word says more. */
  #weight(stem: string): number {
    return Math.log(1 + this.#wishes.length / (this.#holders.get(stem)?.length ?? 1));
  }

  /**
   * The others that may be the same wish as the one at a place, best first, at most three. `meaning`: how surely the one at a place means the same, 1 or more: likely;
   * `allowed`: those that may be proposed at all.
   */
  propose(
    of: number,
    options: { meaning?: (at: number) => number; allowed?: (at: number) => boolean } = {},
  ): Proposal[] {
    const { meaning, allowed } = options;
    const wish = this.#wishes[of];
    if (wish === undefined) return [];
    const shared = new Map<number, number>();
    for (const stem of this.#bags[of] ?? []) {
      const weight = this.#weight(stem);
      for (const at of this.#holders.get(stem) ?? []) shared.set(at, (shared.get(at) ?? 0) + weight);
    }
    const places = meaning === undefined ? shared.keys() : this.#wishes.keys();
    const likely: Proposal[] = [];
    for (const at of places) {
      const other = this.#wishes[at];
      if (at === of || other === undefined || !mayBeOne(wish, other) || allowed?.(at) === false) continue;
      // Shared weight over the mean of both weights: 1 for equal words.
      const both = (this.#sums[of] ?? 0) + (this.#sums[at] ?? 0);
      const words = both === 0 ? 0 : (2 * (shared.get(at) ?? 0)) / both;
      const score = Math.max(words / LIKE_BY_WORDS, meaning?.(at) ?? 0);
      if (score >= 1) likely.push({ at, score });
    }
    likely.sort((a, b) => b.score - a.score || a.at - b.at);
    const best = likely[0]?.score ?? 0;
    return likely.slice(0, MOST_PROPOSALS).filter(({ score }) => score >= NEAR_BEST * best);
  }
}

function mayBeOne(a: Omit<Wish, 'quote'>, b: Omit<Wish, 'quote'>): boolean {
  const sameProduct = a.product === null || b.product === null || a.product === b.product;
  const praises = (kind: RequestKind): boolean => kind === REQUEST_KINDS[3];
  return sameProduct && a.polarity === b.polarity && praises(a.kind) === praises(b.kind);
}
