/** Patterns of words in languages whose letters have accents. */

/** A pattern of whole words, made when it is first asked: most pages ask for few. `\b` knows Latin letters without accents only. */
export function spoken(...patterns: string[]): { test(text: string): boolean } {
  let made: RegExp | undefined;
  return {
    test(text) {
      made ??= new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
      return made.test(text);
    },
  };
}
