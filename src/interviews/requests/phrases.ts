/**
 * Lists of turns of phrase, looked for fast: most sentences hold none of the words that a turn begins from, so its pattern is not tried on them. Pure.
 */

/**
 * A turn of phrase: words of which one stands in every sentence that has it, in any form with the same first four letters (none given: it is tried on
 * every sentence), and its pattern, in which a blank stands for any white space.
 */
export type Turn = readonly [words: string, pattern: string];

/** Letters by which forms of a word are held together: want, wants, wanted. */
const LETTERS = 4;

export class Phrases {
  readonly #patterns: readonly RegExp[];
  readonly #byWord = new Map<string, number[]>();
  readonly #always: readonly number[];

  constructor(turns: readonly Turn[]) {
    this.#patterns = turns.map(([, pattern]) => new RegExp(pattern.replaceAll(' ', '\\s+'), 'iu'));
    this.#always = turns.flatMap(([words], at) => (words === '' ? [at] : []));
    for (const [at, [words]] of turns.entries()) {
      for (const word of new Set(words.split(' ').map((each) => each.slice(0, LETTERS)))) {
        if (word !== '') this.#byWord.set(word, [...(this.#byWord.get(word) ?? []), at]);
      }
    }
  }

  /**
   * The words of the first turn, in the order of the list, that stands in a text; null: none. `keys` are those of the text; null: every turn is tried,
   * which finds the same.
   */
  find(text: string, keys: ReadonlySet<string> | null): string | null {
    const tried = keys === null ? [...this.#patterns.keys()] : [...this.#always];
    for (const key of keys ?? []) {
      const turns = this.#byWord.get(key);
      if (turns !== undefined) tried.push(...turns);
    }
    if (tried.length > 1) tried.sort((a, b) => a - b);
    let last = -1;
    for (const at of tried) {
      if (at === last) continue;
      last = at;
      const found = this.#patterns[at]?.exec(text)?.[0];
      if (found !== undefined) return found.trim();
    }
    return null;
  }
}

/** What the turns of a text are found by: the beginnings of its words. Made once for all lists. */
export function keysOf(text: string): Set<string> {
  const keys = new Set<string>();
  for (const word of text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    if (word !== '') keys.add(word.slice(0, LETTERS));
  return keys;
}
