/** Which requests are one: equal wording is merged by itself, likeness beyond that is only proposed. Pure. */
import { stemOf, wordsIn } from '../evidence/terms.ts';

import { type Polarity, REQUEST_KINDS, type RequestKind } from './cues.ts';

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
function matter(quote: string): string[] {
  const joined = quote.replaceAll(
    /\b(single|log|sign|roll|drop|pop|time|back|e)[- ](on|in|out|down|up|off|back|mail)\b/gi,
    '$1$2',
  );
  return wordsIn(joined)
    .filter((word) => !FRAME.has(word))
    .map((word) => stemOf(word.length > 5 ? word.replace(/ly$/, '') : word));
}

const DENIAL = /\b(?:not|no|never|without|nobody|none|cannot|can['’]?t|\w+n['’]t|nicht|kein(?:e|en)?)\b/i;

/**
 * The same for two wishes of nearly equal wording (inflection, order, framing words and punctuation aside), and for no others. Product, kind and
 * polarity are part of it, and so is a denial in the wording. Null: the wording says too little to merge by.
 */
export function mergeKey({ quote, product, kind, polarity }: Wish): string | null {
  const stems = matter(quote);
  if (new Set(stems).size < 2) return null;
  const words = ORDERED.test(quote) ? stems : [...new Set(stems)].toSorted();
  const denied = polarity === 'wants' && DENIAL.test(quote) ? 'not' : '';
  return [product ?? '', kind, polarity, denied, words.join(' ')].join('|');
}

export interface Proposal {
  /** Place in `others`. */
  at: number;
  /** 1 or more: how far above what is needed to be proposed. */
  score: number;
}

export interface ProposeOptions {
  /** Likeness of meaning to each of the others, -1 to 1, where an embedding model is at hand. */
  likeness?: readonly number[];
}

/** More would not be read. */
export const MOST_PROPOSALS = 3;
const LIKE_BY_WORDS = 0.3;
/** Beside a much likelier one, another is noise. */
const NEAR_BEST = 0.75;
const LIKE_BY_MEANING = 0.6;

/**
 * The others that may be the same wish, best first, at most three: they share rare words, or mean nearly the same. Another product or the
 * opposite polarity is never proposed.
 */
export function proposeMerges(wish: Wish, others: readonly Wish[], options: ProposeOptions = {}): Proposal[] {
  const bags = others.map(({ quote }) => new Set(matter(quote)));
  const own = new Set(matter(wish.quote));
  const counts = new Map<string, number>();
  for (const bag of [...bags, own]) for (const stem of bag) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const weight = (stem: string): number => Math.log(1 + (others.length + 1) / (counts.get(stem) ?? 1));
  const likely = others
    .flatMap((other, at) => {
      if (!mayBeOne(wish, other)) return [];
      const words = overlap(own, bags[at] ?? new Set(), weight);
      const meaning = options.likeness?.[at] ?? 0;
      const score = Math.max(words / LIKE_BY_WORDS, meaning / LIKE_BY_MEANING);
      return score >= 1 ? [{ at, score }] : [];
    })
    .toSorted((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, MOST_PROPOSALS);
  return likely.filter(({ score }) => score >= NEAR_BEST * (likely[0]?.score ?? 0));
}

function mayBeOne(a: Wish, b: Wish): boolean {
  const sameProduct = a.product === null || b.product === null || a.product === b.product;
  const praises = (wish: Wish): boolean => wish.kind === REQUEST_KINDS[3];
  return sameProduct && a.polarity === b.polarity && praises(a) === praises(b);
}

/** Shared weight over the mean of both weights: 1 for equal words. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: (stem: string) => number): number {
  const sum = (stems: Iterable<string>): number => [...stems].reduce((all, stem) => all + weight(stem), 0);
  const both = sum(a) + sum(b);
  return both === 0 ? 0 : (2 * sum([...a].filter((stem) => b.has(stem)))) / both;
}
