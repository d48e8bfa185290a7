/** What people change in a stored summary: a statement reworded, added, taken out, given back. */
import { UsageError } from '../../core/errors.ts';
import { nearest } from '../../core/nearest.ts';
import { interviewById } from '../../store/interviews.ts';
import {
  saveSummary,
  type StoredQuote,
  type StoredStatement,
  type StoredSummary,
  storedSummary,
} from '../../store/interview-summaries.ts';
import type { Store } from '../../store/store.ts';

import { findWords } from '../edit.ts';
import { SECTIONS } from './sections.ts';

/** Statements are numbered as `visibleStatements` gives them, from 1. */
export type SummaryEdit =
  | { kind: 'reword'; number: number; text: string }
  | { kind: 'remove'; number: number }
  | { kind: 'restore'; number: number }
  | { kind: 'add'; section: string; text: string; quote: string };

/** All statements of a stored summary with their numbers; those that a person took out keep theirs. */
export function numbered(
  statements: readonly StoredStatement[],
): { number: number; statement: StoredStatement }[] {
  return statements.map((statement, at) => ({ number: at + 1, statement }));
}

/** Changes the stored summary of an interview (of a question, where one is given). Throws UsageError for what is not there. */
export function editSummary(
  store: Store,
  interview: number,
  question: string | null,
  edit: SummaryEdit,
  at: number,
): StoredSummary {
  return store.write((connection) => {
    const summary = storedSummary(connection, interview, question);
    if (summary === null) {
      throw new UsageError('interviews.no-summary', 'this interview has no such summary yet', {
        hint: 'Make one first: `brief interviews summarise ID`, with the same --question.',
      });
    }
    const { text } = interviewById(connection, interview);
    const statements =
      edit.kind === 'add'
        ? [...summary.statements, added(edit, text, at)]
        : summary.statements.flatMap((each, index) =>
            index + 1 === edit.number ? changed(each, edit, at) : [each],
          );
    if (edit.kind !== 'add' && (edit.number < 1 || edit.number > summary.statements.length)) {
      throw new UsageError('interviews.no-statement', `the summary has no statement ${edit.number}`, {
        hint: `It has ${summary.statements.length}; \`brief interviews show ID\` numbers them.`,
      });
    }
    const now = { ...summary, statements };
    saveSummary(connection, interview, now);
    return now;
  });
}

function changed(
  each: StoredStatement,
  edit: Exclude<SummaryEdit, { kind: 'add' }>,
  at: number,
): StoredStatement[] {
  const own = each.writtenBy === 'person' ? each.made : each.text;
  const by = each.writtenBy === 'person' ? each.madeBy : each.writtenBy;
  switch (edit.kind) {
    case 'reword':
      return [
        {
          ...each,
          text: edit.text,
          writtenBy: 'person',
          made: own,
          madeBy: by,
          removedAt: null,
          editedAt: at,
        },
      ];
    case 'remove':
      // What a person added alone is gone; what a writer said is remembered, so that it does not come back.
      return own === null ? [] : [{ ...each, made: own, madeBy: by, removedAt: at, editedAt: at }];
    case 'restore':
      return own === null || by === null
        ? [{ ...each, removedAt: null }]
        : [{ ...each, text: own, writtenBy: by, made: null, madeBy: null, removedAt: null, editedAt: null }];
  }
}

function added(edit: Extract<SummaryEdit, { kind: 'add' }>, text: string, at: number): StoredStatement {
  const section = SECTIONS.find((name) => name === edit.section.toLowerCase());
  if (section === undefined) {
    const near = nearest(edit.section, SECTIONS);
    throw new UsageError('interviews.section', `"${edit.section}" is no section`, {
      hint: `Sections: ${SECTIONS.join(', ')}.${near === null ? '' : ` Did you mean ${near}?`}`,
    });
  }
  const found = findWords(text, edit.quote);
  if (found === null) {
    throw new UsageError('interviews.no-quote', 'these words do not stand in the interview', {
      hint: 'Copy them from `brief interviews show`; a statement rests on words of the note.',
    });
  }
  const quote: StoredQuote = { ...found, speaker: null, lostAt: null };
  return {
    section,
    text: edit.text,
    writtenBy: 'person',
    made: null,
    madeBy: null,
    removedAt: null,
    editedAt: at,
    quotes: [quote],
  };
}
