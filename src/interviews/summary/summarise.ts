/** The plain summary: whole sentences of the notes, word for word, chosen by code. */
import { indexPassages } from '../evidence/passages.ts';

import { type Note, type Read, readOf, type Statement, statementOf } from './quotes.ts';
import { chooseSentences } from './select.ts';
import { wordCount } from './style.ts';

export interface AnsweredQuestion {
  /** In the order of the notes. Empty where nothing in them speaks to the question. */
  statements: Statement[];
  read: Read;
  words: number;
}

/** Answers a question out of one note with whole sentences of at most `words` words together; an interviewer's words are no answer. */
export function answerQuestion(note: Note, question: string | null, words: number): AnsweredQuestion {
  const index = indexPassages(note.sentences);
  const statements = chooseSentences(index, {
    question,
    words,
    allowed: (at) => isAnswer(note.sentences[at]),
  })
    .flatMap((at) => note.sentences[at] ?? [])
    .map(statementOf);
  return {
    statements,
    read: readOf(note, new Set(note.sentences)),
    words: statements.reduce((sum, statement) => sum + wordCount(statement.text), 0),
  };
}

function isAnswer(sentence: Note['sentences'][number] | undefined): boolean {
  return sentence !== undefined && sentence.side !== 'interviewer' && !sentence.heading;
}
