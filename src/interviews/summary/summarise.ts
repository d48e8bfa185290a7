/** The plain summary: whole sentences of the notes, word for word, chosen by code. No model, and never an error. */
import { indexPassages, type PassageIndex } from '../evidence/passages.ts';
import { wordsIn } from '../evidence/terms.ts';

import { type Note, type Read, readOf, type Statement, statementOf } from './quotes.ts';
import { type SectionName, sectioned, sectionOf, SHARES, type Summary, wordsOf } from './sections.ts';
import { chooseSentences } from './select.ts';
import { wordCount } from './style.ts';

export interface AnsweredQuestion {
  /** In the order of the notes. Empty where nothing in them speaks to the question. */
  statements: Statement[];
  read: Read;
  words: number;
}

/**
 * Answers a question out of one note with whole sentences of at most `words` words together. The lines of an interviewer are no answer, they only
 * lead to one.
 */
export function answerQuestion(note: Note, question: string | null, words: number): AnsweredQuestion {
  const index = indexPassages(note.sentences);
  const places = chooseSentences(index, {
    question,
    words,
    allowed: (at) => mayStand(note.sentences[at]),
  });
  const statements = places.flatMap((at) => note.sentences[at] ?? []).map(statementOf);
  return {
    statements,
    read: readOf(note, new Set(note.sentences)),
    words: statements.reduce((sum, statement) => sum + wordCount(statement.text), 0),
  };
}

export interface SummariseOptions {
  /** Null: the whole interview, in sections. */
  question: string | null;
  /** Hard limit in words between white space, of all statements together. */
  words: number;
}

/** Summarises one note: with a question its answer, else context, pains, praise and asks, each in the customer's own words. */
export function summarise(note: Note, { question, words }: SummariseOptions): Summary {
  const picked =
    question === null
      ? pickSections(note, words)
      : answerQuestion(note, question, words).statements.map((statement) => ({
          section: 'answer' as const,
          statement,
        }));
  const sections = sectioned(picked);
  return {
    writer: 'plain',
    question,
    sections,
    read: readOf(note, new Set(note.sentences)),
    words: wordsOf(sections),
    dropped: 0,
    failures: [],
  };
}

function pickSections(note: Note, words: number): { section: SectionName; statement: Statement }[] {
  const index = indexPassages(note.sentences);
  const sections = note.sentences.map((sentence) => (mayStand(sentence) ? sectionOf(sentence.text) : null));
  const taken = new Map<number, SectionName>();
  let left = words;
  let budget = 0;
  const fill = (name: SectionName, limit: number, allowed: (at: number) => boolean): number => {
    const spent = take(index, note, limit, (at) => !taken.has(at) && allowed(at));
    for (const at of spent.places) taken.set(at, name);
    left -= spent.words;
    return spent.words;
  };
  for (const { name, share } of SHARES) {
    budget += words * share;
    budget -= fill(name, Math.min(left, Math.floor(budget)), (at) => sections[at] === name);
  }
  // What is left goes to whatever section still has something to say, then to the interview as a whole.
  for (const { name } of SHARES) fill(name, left, (at) => sections[at] === name);
  fill('context', left, (at) => sections[at] === null && mayStand(note.sentences[at]));
  return [...taken]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([at, section]) => {
      const sentence = note.sentences[at];
      return sentence === undefined ? [] : [{ section, statement: statementOf(sentence) }];
    });
}

function take(
  index: PassageIndex,
  note: Note,
  words: number,
  allowed: (at: number) => boolean,
): { places: number[]; words: number } {
  const places = chooseSentences(index, { question: null, words, allowed });
  const spent = places.reduce((sum, at) => sum + wordCount(note.sentences[at]?.text ?? ''), 0);
  return { places, words: spent };
}

/** Fewer words are a mark or a crumb ("(H)", "Yeah."): nobody could tell what is said. */
const FEWEST_WORDS = 3;

function mayStand(sentence: Note['sentences'][number] | undefined): boolean {
  if (sentence === undefined || sentence.side === 'interviewer' || sentence.heading) return false;
  return wordsIn(sentence.text).length >= FEWEST_WORDS;
}
