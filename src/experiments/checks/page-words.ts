/** What the page says, ready to be looked up: its words, its sentences, its names. Hidden text is not among them. */
import { innerQuotes } from '../audit/view.ts';
import { wordsOf } from '../audit/words.ts';
import type { Inventory } from '../inventory/types.ts';

export interface PageWords {
  inventory: Inventory;
  /** `en` of `en-GB`; null where the language is not known. */
  language: string | null;
  words: ReadonlySet<string>;
  /** First letters of the longer words, for other endings of one word. */
  stems: ReadonlySet<string>;
  /** For each word and stem the texts it stands in, by number: what stands together is said together. */
  blocks: ReadonlyMap<string, ReadonlySet<number>>;
  /** All texts joined by newlines. */
  text: string;
  /** The same with all quotation marks alike, for quotes. */
  quotable: string;
}

const STEM = 6;
export function stemOf(word: string): string {
  if (word.length > STEM) return word.slice(0, STEM);
  return word.endsWith('s') && /\p{L}{3}s$/u.test(word) ? word.slice(0, -1) : word;
}

const cache = new WeakMap<Inventory, PageWords>();

export function pageWords(inventory: Inventory): PageWords {
  const known = cache.get(inventory);
  if (known !== undefined) return known;
  const texts = new Set<string>([
    inventory.title ?? '',
    inventory.description ?? '',
    ...inventory.text.split('\n'),
  ]);
  for (const element of inventory.elements) {
    if (!element.visible) continue;
    texts.add(element.text);
    texts.add(element.name ?? '');
    texts.add(element.place.under ?? '');
    if (element.role === 'field')
      for (const text of [element.placeholder ?? '', ...element.options]) texts.add(text);
    if (element.role === 'question') texts.add(element.answer ?? '');
    if (element.role === 'proof') texts.add(element.author ?? '');
  }
  texts.delete('');
  const language = inventory.language?.split('-')[0]?.toLowerCase() ?? null;
  const blocks = new Map<string, Set<number>>();
  const blocksOf = (key: string): Set<number> => {
    let known = blocks.get(key);
    if (known === undefined) blocks.set(key, (known = new Set()));
    return known;
  };
  /** Of each word, where it and where its stem stands. */
  const words = new Map<string, readonly [Set<number>, Set<number>]>();
  let index = 0;
  for (const text of texts) {
    for (const word of wordsOf(text, language ?? 'en')) {
      let places = words.get(word);
      if (places === undefined)
        words.set(word, (places = [blocksOf(word), blocksOf(`${stemOf(word)}*`)] as const));
      places[0].add(index);
      places[1].add(index);
    }
    index += 1;
  }
  // What stands under a heading is said of what the heading names.
  const places = new Map([...texts].map((text, index) => [text, index]));
  const headed = new Map<string, Set<number>>();
  for (const { visible, text, place } of inventory.elements) {
    const index = places.get(text);
    if (!visible || index === undefined || place.under === null) continue;
    const known = headed.get(place.under);
    if (known === undefined) headed.set(place.under, new Set([index]));
    else known.add(index);
  }
  for (const [heading, indexes] of headed) {
    for (const word of wordsOf(heading, language ?? 'en'))
      for (const key of [word, `${stemOf(word)}*`]) for (const index of indexes) blocks.get(key)?.add(index);
  }
  const text = [...texts].join('\n');
  const made = {
    inventory,
    language,
    words: new Set(words.keys()),
    stems: new Set([...words.keys()].map(stemOf)),
    blocks,
    text,
    quotable: innerQuotes(text),
  };
  cache.set(inventory, made);
  return made;
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
  return page.words.has(word) || page.stems.has(stemOf(word));
}

/** Whether one text of the page holds all of these; `exact` words with this very ending, the others with any. */
export function saysTogether(page: PageWords, exact: readonly string[], others: readonly string[]): boolean {
  const places = [
    ...exact.map((word) => page.blocks.get(word)),
    ...others.map((word) => page.blocks.get(`${stemOf(word)}*`)),
  ];
  const [first, ...rest] = places.toSorted((a, b) => (a?.size ?? 0) - (b?.size ?? 0));
  if (first === undefined) return false;
  return [...first].some((block) => rest.every((place) => place?.has(block) ?? false));
}
