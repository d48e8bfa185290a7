/** What the page says, ready to be looked up: its words, its sentences, its names. Hidden text is not among them. */
import { groupBy } from '../../core/group-by.ts';
import { innerQuotes } from '../audit/view.ts';
import { wordsOf } from '../audit/words.ts';
import type { Inventory, PageElement, ReadText } from '../inventory/types.ts';

import { linesOf, stemOf } from './lines.ts';

export interface PageWords {
  inventory: Inventory;
  /** `en` of `en-GB`; null where the language is not known. */
  language: string | null;
  /** First letters of the longer words, for other endings of one word; shorter ones whole. */
  stems: ReadonlySet<string>;
  /** The texts that a word, or any word of a stem (`order*`), stands in, by number: what stands together is said together. */
  blocksOf(key: string): ReadonlySet<number>;
  /** All texts joined by newlines. */
  text: string;
  /** The same with all quotation marks alike, for quotes. */
  quotable: string;
}

const cache = new WeakMap<Inventory, PageWords>();

export function pageWords(inventory: Inventory): PageWords {
  const known = cache.get(inventory);
  if (known !== undefined) return known;
  const language = primaryOf(inventory.language);
  const wordsIn = (text: string): string[] => wordsOf(text, language ?? 'en');
  const lines = linesOf(inventory.text, language ?? 'en');
  const texts = new Set<string>([
    inventory.title ?? '',
    inventory.description ?? '',
    ...lines.numbers.keys(),
    ...inventory.elements.flatMap(textsOf),
  ]);
  texts.delete('');
  const numbers = new Map<string, number>();
  const others = new Map<string, number[]>();
  const put = (word: string, number: number): void => {
    const known = others.get(word);
    if (known === undefined) others.set(word, [number]);
    else known.push(number);
  };
  for (const text of texts) {
    if (lines.numbers.has(text)) continue;
    const number = lines.numbers.size + numbers.size;
    numbers.set(text, number);
    for (const word of wordsIn(text)) put(word, number);
  }
  // What stands under a heading is said of what the heading names.
  const headed = new Map<string, Set<number>>();
  for (const { visible, text, place } of inventory.elements) {
    const number = lines.numbers.get(text) ?? numbers.get(text);
    if (!visible || text === '' || number === undefined || place.under === null) continue;
    const known = headed.get(place.under);
    if (known === undefined) headed.set(place.under, new Set([number]));
    else known.add(number);
  }
  for (const [heading, below] of headed)
    for (const word of wordsIn(heading)) for (const number of below) put(word, number);
  // The words that no line holds are few.
  const rarer = groupBy(
    [...others.keys()].filter((word) => !lines.places.has(word)),
    stemOf,
  );
  const asked = new Map<string, ReadonlySet<number>>();
  const blocksOf = (key: string): ReadonlySet<number> => {
    let blocks = asked.get(key);
    if (blocks === undefined) {
      const stem = key.endsWith('*') ? key.slice(0, -1) : null;
      const all = stem === null ? [key] : [...(lines.stems.get(stem) ?? []), ...(rarer.get(stem) ?? [])];
      blocks = new Set(
        all.flatMap((word) => [...(lines.places.get(word) ?? []), ...(others.get(word) ?? [])]),
      );
      asked.set(key, blocks);
    }
    return blocks;
  };
  const text = [...texts].join('\n');
  const made = {
    inventory,
    language,
    stems: new Set([...lines.stems.keys(), ...rarer.keys()]),
    blocksOf,
    text,
    quotable: innerQuotes(text),
  };
  cache.set(inventory, made);
  return made;
}

const primaryOf = (language: string | null): string | null => language?.split('-')[0]?.toLowerCase() ?? null;

/** Reads the text of a page of which the inventory is still being made; `pageWords` then takes what was read. */
export function readAhead({ text, language }: ReadText): void {
  linesOf(text, primaryOf(language) ?? 'en');
}

/** What an element says. */
function textsOf(element: PageElement): string[] {
  if (!element.visible) return [];
  const texts = [element.text, element.name ?? '', element.place.under ?? ''];
  if (element.role === 'field') texts.push(element.placeholder ?? '', ...element.options);
  if (element.role === 'question') texts.push(element.answer ?? '');
  if (element.role === 'proof') texts.push(element.author ?? '');
  return texts;
}

/** The words by which the site calls itself: those of the shorter end of its title. */
export function brandOf({ inventory, language }: PageWords): string[] {
  const parts = (inventory.title ?? '').split(/\s+[|·•»–—-]\s+|\s*｜\s*|:\s+/u).map((part) => part.trim());
  const shortest = parts.toSorted((a, b) => a.length - b.length)[0] ?? '';
  const words = wordsOf(shortest, language ?? 'en');
  return parts.length > 1 && words.length <= 3 ? words : [];
}

/** Whether the page has this word, or the same word with another ending. */
export function pageHas(page: PageWords, word: string): boolean {
  return page.stems.has(stemOf(word));
}

/** Whether one text of the page holds all of these; `exact` words with this very ending, the others with any. */
export function saysTogether(page: PageWords, exact: readonly string[], others: readonly string[]): boolean {
  const places = [
    ...exact.map((word) => page.blocksOf(word)),
    ...others.map((word) => page.blocksOf(`${stemOf(word)}*`)),
  ];
  const [first, ...rest] = places.toSorted((a, b) => a.size - b.size);
  if (first === undefined) return false;
  return [...first].some((block) => rest.every((place) => place.has(block)));
}
