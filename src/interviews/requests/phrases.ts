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
  readonly turns: readonly { beginnings: readonly string[]; pattern: RegExp }[];

  constructor(turns: readonly Turn[]) {
    this.turns = turns.map(([words, pattern]) => ({
      beginnings: words === '' ? [] : [...new Set(words.split(' ').map(beginningOf))],
      pattern: new RegExp(pattern.replaceAll(' ', '\\s+'), 'iu'),
    }));
  }

  /** The words of the first turn that stands in a text, each of them tried; null: none. */
  find(text: string): string | null {
    for (const { pattern } of this.turns) {
      const found = pattern.exec(text)?.[0];
      if (found !== undefined) return found.trim();
    }
    return null;
  }
}

function beginningOf(word: string): string {
  return word.slice(0, LETTERS);
}

/** Turns in a list, at most: the number of a turn is that of its list and its own side by side. */
const IN_A_LIST = 1024;
const NONE: readonly number[] = [];

/** Several lists that are looked for together: what a word may begin is looked up once for all of them. */
export class Turns {
  readonly #patterns = new Map<number, RegExp>();
  readonly #byBeginning = new Map<string, number[]>();
  /** Those that no word tells. */
  readonly #always: number[] = [];

  constructor(lists: readonly Phrases[]) {
    for (const [of, { turns }] of lists.entries()) {
      for (const [at, { beginnings, pattern }] of turns.entries()) {
        const number = of * IN_A_LIST + at;
        this.#patterns.set(number, pattern);
        if (beginnings.length === 0) this.#always.push(number);
        for (const each of beginnings)
          this.#byBeginning.set(each, [...(this.#byBeginning.get(each) ?? []), number]);
      }
    }
  }

  /** Of the words that tell a turn the first letters. */
  beginnings(): string[] {
    return [...this.#byBeginning.keys()];
  }

  /** The turns that may stand where a word in lower case does. */
  by(word: string): readonly number[] {
    return this.#byBeginning.get(beginningOf(word)) ?? NONE;
  }

  /**
   * Of every list that has a turn in a text, in order, its place and the words of the first turn that stands there. `told`: the turns that the words of
   * the text tell.
   */
  find(text: string, told: readonly number[]): { list: number; phrase: string }[] {
    const found: { list: number; phrase: string }[] = [];
    const tried = [...this.#always, ...told].sort((a, b) => a - b);
    let [last, done] = [-1, -1];
    for (const number of tried) {
      const list = Math.floor(number / IN_A_LIST);
      if (number === last || list === done) continue;
      last = number;
      const phrase = this.#patterns.get(number)?.exec(text)?.[0];
      if (phrase === undefined) continue;
      found.push({ list, phrase: phrase.trim() });
      done = list;
    }
    return found;
  }
}
