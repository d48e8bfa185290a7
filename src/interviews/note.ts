import { type InterviewRow, interviewText } from '../store/interview-list.ts';
import type { Connection } from '../store/sqlite.ts';

import { type NoteSentence, sentencesOf } from './evidence/sentences.ts';
import { turnsOf } from './speakers.ts';
import type { Note } from './summary/quotes.ts';

/** The stored text of an interview with its sentences; each knows who says it, as far as the note or its fields tell. */
export function noteOf(connection: Connection, interview: InterviewRow): Note {
  const text = interviewText(connection, interview.id);
  const turns = turnsOf(text, {
    customers: interview.person === null ? [] : [interview.person],
    interviewers: interview.interviewer?.split(/,\s*|\s+and\s+/) ?? [],
  });
  return { text, sentences: sentencesOf(text, turns) };
}

/** Whether a sentence can be a customer's quote: the lines of an interviewer and headings cannot. */
export function isQuotable({ side, heading }: NoteSentence): boolean {
  return side !== 'interviewer' && !heading;
}

/** What is counted once: the matched company, else the company as written, else the person, else the interview itself. */
export function customerOf({ customer, company, person, ref }: InterviewRow): { key: string; name: string } {
  if (customer != null) return { key: customer.key, name: customer.name };
  const name = company ?? person ?? ref;
  return { key: writtenKey(name), name };
}

/** A name as customers are counted by it: case and width ignored. */
export function writtenKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().trim();
}
