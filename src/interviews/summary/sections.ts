/** The parts of a summary, which statements stand in which, and the budget they share. */
import { cueOf } from '../requests/cues.ts';

import type { Read, Statement } from './quotes.ts';
import { wordCount } from './style.ts';

/** In the order of a summary. `context`: who they are and what they do; `answer`: what the notes say to a question. */
export const SECTIONS = ['answer', 'context', 'pains', 'praise', 'asks'] as const;
export type SectionName = (typeof SECTIONS)[number];

export interface Section {
  name: SectionName;
  statements: readonly Statement[];
}

export interface Summary {
  writer: 'plain' | 'model';
  /** Null: the whole interview. */
  question: string | null;
  /** In order, empty ones left out. */
  sections: readonly Section[];
  read: Read;
  /** Of all statements together. */
  words: number;
  /** Statements of a model that the notes do not prove. */
  dropped: number;
  /** Why parts of the notes were told by code where a model was asked for, one line each. */
  failures: readonly string[];
}

/** What they do all day, with what, with whom, for whom. */
const CONTEXT =
  /\b(?:(?:i['’]?m|i am|we['’]?re|we are|he is|she is) (?:an?|the|in charge|responsible)|(?:i|we|they|he|she) (?:mostly |mainly |currently |usually |also )?(?:use|uses|used|run|runs|work|works|worked|manage|manages|maintain|lead|leads|joined|started|sell|build|support|handle|switched|migrated)|(?:my|our|their) (?:job|role|team|company|customers?|stack|process|workflow|goal|day)|every (?:day|week|month|quarter|morning)|responsible for|ich bin|wir (?:nutzen|verwenden|benutzen|arbeiten|sind)|unser(?:e|en)? (?:team|kunden|firma))\b/i;

/** The section a sentence of the notes belongs to; null: none of them by its wording. */
export function sectionOf(sentence: string): SectionName | null {
  const cue = cueOf(sentence);
  if (cue === null) return CONTEXT.test(sentence) ? 'context' : null;
  switch (cue.kind) {
    case 'feature':
      return 'asks';
    case 'bug':
    case 'friction':
      return 'pains';
    case 'praise':
      return 'praise';
  }
}

/** Shares of the budget; what a section leaves goes on to the next. */
export const SHARES: readonly { name: SectionName; share: number }[] = [
  { name: 'context', share: 0.25 },
  { name: 'pains', share: 0.3 },
  { name: 'praise', share: 0.15 },
  { name: 'asks', share: 0.3 },
];

/** Statements by section in the order of a summary. */
export function sectioned(statements: readonly { section: SectionName; statement: Statement }[]): Section[] {
  return SECTIONS.map((name) => ({
    name,
    statements: statements.filter(({ section }) => section === name).map(({ statement }) => statement),
  })).filter((section) => section.statements.length > 0);
}

export function wordsOf(sections: readonly Section[]): number {
  return sections
    .flatMap((section) => section.statements)
    .reduce((sum, statement) => sum + wordCount(statement.text), 0);
}
