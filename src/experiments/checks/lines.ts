/**
 * The lines of a page's text, divided into words and clauses. It is most of what the checks do, and needs the text alone: where another thread
 * looks for the elements of the page, this is done meanwhile.
 */
import { groupBy } from '../../core/group-by.ts';
import { wordsOf } from '../audit/words.ts';

export interface Lines {
  /** Each line once, with its number. */
  numbers: ReadonlyMap<string, number>;
  /** For each word the numbers of its lines, ascending. */
  places: ReadonlyMap<string, readonly number[]>;
  /** The words of each stem. */
  stems: ReadonlyMap<string, readonly string[]>;
  /** For each line its sentences and their clauses, in the letters that words are compared in. */
  clauses: readonly (readonly string[])[];
}

/** Of the page that was asked for last; the next takes its place. */
let last: { text: string; language: string; lines: Lines } | null = null;

export function linesOf(text: string, language: string): Lines {
  if (last === null || last.text !== text || last.language !== language)
    last = { text, language, lines: read(text, language) };
  return last.lines;
}

function read(text: string, language: string): Lines {
  const numbers = new Map<string, number>();
  const places = new Map<string, number[]>();
  const clauses: (readonly string[])[] = [];
  for (const line of text.split('\n')) {
    if (numbers.has(line)) continue;
    const number = numbers.size;
    numbers.set(line, number);
    for (const word of wordsOf(line, language)) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [number]);
      else if (known.at(-1) !== number) known.push(number);
    }
    clauses.push(clausesOf(line));
  }
  return { numbers, places, stems: groupBy([...places.keys()], stemOf), clauses };
}

const STEM = 6;
/** The first letters of a longer word: what it has in common with its other endings. */
export function stemOf(word: string): string {
  if (word.length > STEM) return word.slice(0, STEM);
  return word.endsWith('s') && /\p{L}{3}s$/u.test(word) ? word.slice(0, -1) : word;
}

export const SENTENCE = /(?<=[.!?。！？])\s+|(?<=[。！？])|\n+/u;
export const CLAUSE = /[,;:–—|·•()、，；：]+|\s-\s/u;

export const lettersOf = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('’', "'");

/** The clauses of a text, which were read already where it is a line. */
export function clausesIn(lines: Lines, text: string): readonly string[] {
  const number = lines.numbers.get(text);
  return (number === undefined ? undefined : lines.clauses[number]) ?? clausesOf(text);
}

/** The clauses of each sentence, and the sentence where it has several. */
function clausesOf(text: string): string[] {
  const found: string[] = [];
  for (const sentence of lettersOf(text).split(SENTENCE)) {
    const clauses = sentence.split(CLAUSE);
    for (const part of clauses) if (part.trim() !== '') found.push(part);
    if (clauses.length > 1 && sentence.trim() !== '') found.push(sentence);
  }
  return found;
}
