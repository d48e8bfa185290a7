/** How often each word counts in an interview: once where it is said, more in its title and fields. */
import { WordCounter } from './word-counter.ts';
import { wordsIn } from './words.ts';

/** A word of the title or of a field says more about an interview than one in its text. */
const FIELD_WEIGHT = 4;
/** What nobody searches by its words: a day is a filter, an address or id leads to a company. */
const UNSAID = new Set(['date', 'email', 'domain', 'account']);

type FieldValue = Readonly<{ field: string; value: string }>;

/** Has a counter meet the words of an interview; how many words its text has. */
export function meetInterview(
  counter: WordCounter,
  title: string,
  text: string,
  fields: readonly FieldValue[],
): number {
  const length = counter.meet(text);
  const said = [title, ...fields.filter(({ field }) => !UNSAID.has(field)).map(({ value }) => value)];
  const named = new Set(said.flatMap((each) => wordsIn(each).map(({ word }) => word)));
  for (const word of named) counter.add(word, FIELD_WEIGHT);
  return length;
}

/** The same of one interview alone. `length`: words of the text. */
export function countsOf(
  title: string,
  text: string,
  fields: readonly FieldValue[],
): { counts: ReadonlyMap<string, number>; length: number } {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const counter = new WordCounter((word) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, words.length);
    return words.push(word) - 1;
  });
  const length = meetInterview(counter, title, text, fields);
  const counts = new Map<string, number>();
  counter.take((word, times) => counts.set(words[word] ?? '', times));
  return { counts, length };
}
