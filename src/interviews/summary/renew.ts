/** A summary that was made again, beside the one before: what is different, and what people changed, which stays. Pure. */
import type { StoredStatement } from '../../store/interview-summaries.ts';
import { termsOf } from '../evidence/terms.ts';

import { SECTIONS, type Summary } from './sections.ts';

export interface Difference {
  /** Statements of the writer that are new, and those that it does not make any more, in their words. */
  added: string[];
  gone: string[];
  kept: number;
  /** Statements that a person wrote, reworded or took out. */
  byPeople: number;
}

export interface Renewed {
  statements: StoredStatement[];
  /** Null: there was no summary before. */
  difference: Difference | null;
}

/** Shares of words from which a new statement says what an old one said. */
const ALIKE = 0.6;

/** Joins a new summary with the stored statements of the one before. */
export function renewed(before: readonly StoredStatement[] | null, summary: Summary): Renewed {
  const fresh = summary.sections.flatMap(({ name, statements }) =>
    statements.map((each): StoredStatement => ({
      section: name,
      text: each.text,
      writtenBy: summary.writer,
      made: null,
      madeBy: null,
      removedAt: null,
      editedAt: null,
      quotes: each.quotes.map((quote) => ({ ...quote, lostAt: null })),
    })),
  );
  const people = (before ?? []).filter(isByPeople);
  const open = fresh.filter((each) => !people.some((own) => own.made !== null && saysTheSame(own, each)));
  const old = (before ?? []).filter((each) => !isByPeople(each));
  const texts = (list: readonly StoredStatement[]): Set<string> => new Set(list.map(({ text }) => text));
  const [was, is] = [texts(old), texts(open)];
  return {
    statements: inOrder([...open, ...people]),
    difference:
      before === null
        ? null
        : {
            added: open.filter(({ text }) => !was.has(text)).map(({ text }) => text),
            gone: old.filter(({ text }) => !is.has(text)).map(({ text }) => text),
            kept: open.filter(({ text }) => was.has(text)).length,
            byPeople: people.length,
          },
  };
}

export function isByPeople({ writtenBy, removedAt }: StoredStatement): boolean {
  return writtenBy === 'person' || removedAt !== null;
}

/** Whether a new statement says what a person reworded or took out: it rests on the same words, or is worded so. */
function saysTheSame(own: StoredStatement, fresh: StoredStatement): boolean {
  if (own.made === fresh.text) return true;
  const sameQuote = own.quotes.some(({ text }) =>
    fresh.quotes.some((quote) => quote.text.includes(text) || text.includes(quote.text)),
  );
  const [a, b] = [new Set(termsOf(own.made ?? '')), new Set(termsOf(fresh.text))];
  const shared = [...a].filter((term) => b.has(term)).length;
  return own.section === fresh.section && (sameQuote || shared >= ALIKE * Math.max(1, a.size, b.size));
}

/** By section; inside one in the order of the note. */
function inOrder(statements: readonly StoredStatement[]): StoredStatement[] {
  const order: readonly string[] = SECTIONS;
  const from = ({ quotes }: StoredStatement): number => quotes[0]?.from ?? Number.MAX_SAFE_INTEGER;
  return statements.toSorted(
    (a, b) => order.indexOf(a.section) - order.indexOf(b.section) || from(a) - from(b),
  );
}
