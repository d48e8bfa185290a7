/** What the page says, ready to be looked up: its words, its sentences, its names. Hidden text is not among them. */
import { wordsOf } from '../audit/words.ts';
import type { Inventory } from '../inventory/types.ts';

export interface PageWords {
  inventory: Inventory;
  /** `en` of `en-GB`; null where the language is not known. */
  language: string | null;
  words: ReadonlySet<string>;
  /** First letters of the longer words, for other endings of one word. */
  stems: ReadonlySet<string>;
  /** Each text of the page by itself: what stands together is said together. */
  blocks: readonly ReadonlySet<string>[];
  /** All texts joined by newlines, for quotes. */
  text: string;
}

const STEM = 6;
export const stemOf = (word: string): string =>
  word.length > STEM ? word.slice(0, STEM) : word.replace(/(?<=\p{L}{3})s$/u, '');

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
  const blocks = [...texts].map((text) => new Set(wordsOf(text, language ?? 'en')));
  const words = new Set(blocks.flatMap((block) => [...block]));
  const made = {
    inventory,
    language,
    words,
    stems: new Set([...words].map(stemOf)),
    blocks,
    text: [...texts].join('\n'),
  };
  cache.set(inventory, made);
  return made;
}

/** Whether the page has this word, or the same word with another ending. */
export function pageHas(page: PageWords, word: string): boolean {
  return page.words.has(word) || page.stems.has(stemOf(word));
}
