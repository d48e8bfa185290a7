/** Patterns of words in languages whose letters have accents. */

/** Any letters of a word, as patterns have them. */
const LETTERS = /\\p\{L\}([+*])/g;

/**
 * A pattern of whole words in small letters, made when it is first asked: most pages ask for few. What costs is to make it, so it minds case,
 * counts Latin digits only, and takes for a letter what neither is space nor ends a clause: the classes of Unicode are tables of hundreds of
 * ranges. `\b` knows Latin letters without accents only.
 */
export function spoken(...patterns: string[]): { test(text: string): boolean } {
  let made: RegExp | undefined;
  return {
    test(text) {
      made ??= new RegExp(
        `(?<![\\p{L}\\p{N}])(?:${patterns.join('|').replaceAll(LETTERS, '[^\\s.,;:!?]$1').replaceAll('\\p{N}', '\\d')})(?![\\p{L}\\p{N}])`,
        'u',
      );
      return made.test(text.toLowerCase());
    },
  };
}
