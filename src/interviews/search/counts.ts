/** How often each word counts in an interview: once where it is said, more in its title and fields. */
import { countWords, wordsIn } from './words.ts';

/** A word of the title or of a field says more about an interview than one in its text. */
const FIELD_WEIGHT = 4;
/** What nobody searches by its words: a day is a filter, an address or id leads to a company. */
const UNSAID = new Set(['date', 'email', 'domain', 'account']);

export interface WordCounts {
  counts: ReadonlyMap<string, number>;
  /** Words of the text. */
  length: number;
}

export function countsOf(
  title: string,
  text: string,
  fields: readonly { field: string; value: string }[],
): WordCounts {
  const { counts, length } = countWords(text);
  const said = [title, ...fields.filter(({ field }) => !UNSAID.has(field)).map(({ value }) => value)];
  const named = new Set(said.flatMap((each) => wordsIn(each).map(({ word }) => word)));
  for (const word of named) counts.set(word, (counts.get(word) ?? 0) + FIELD_WEIGHT);
  return { counts, length };
}
