import { refuse } from '../reading/subject.ts';
import type { Subject } from '../reading/subject.ts';

/** What one thread may be to another, as people write it before its number. */
const RELATIONS = {
  duplicate: 'dup(?:e|licate)?s? (?:of|for)|duplicates',
  successor:
    'in favou?r of|superse?c?ded by|replaced (?:by|with)|obsoleted by|subsumed (?:by|in|into)|moved to|continued in|zugunsten von|ersetzt durch',
  fix: '(?:fixed|resolved|addressed|solved|closed|handled|covered) (?:by|in|with)|behoben (?:durch|in|mit)',
  closed: 'fix(?:es)?|closes?|resolves?',
  before:
    'blocked (?:by|on)|depends (?:on|upon)|waiting (?:for|on)|waits (?:for|on)|stacked on|builds (?:on|upon)',
  reverted: 'reverts?|reverting|revert of',
  parent: 'follow[- ]?up (?:to|of|for)|split (?:out|off) (?:of|from)|spun off from|part of|extracted from',
} as const;

const NOUNS = String.raw`[\s:(]+(?:(?:the|this|that|issues?|prs?|pull requests?|bugs?|tickets?|changes?)\s+){0,3}`;
const REFERENCE = String.raw`(?:[^\s#]{0,120}#|https?:\/\/\S{1,120}?\/(?:pull|issues)\/)\d{1,9}(?!\d)`;
const ONE_OR_MORE = String.raw`(${REFERENCE}(?:(?:\s*,\s*(?:and\s+)?|\s+(?:and|or|&|und)\s+)${REFERENCE})*)`;
const PATTERNS = Object.values(RELATIONS).map(
  (words) => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})${NOUNS}${ONE_OR_MORE}`, 'giu'),
);

const numbersIn = (references: string): string[] =>
  Array.from(references.matchAll(/[#/](\d{1,9})(?!\d)/g), ({ 1: number = '' }) => number);

/**
 * "A duplicate of #17286" where the evidence says "duplicate of #12122": the number stands somewhere, for another reason. A number
 * that is a cited thread's own is left alone: who is fixed by it tells so from the other side.
 */
export function checkRelations(subject: Subject): void {
  const others = subject.references.filter(
    ({ kind, value }) => kind === 'issue' && !subject.cited.some(({ number }) => number === value),
  );
  if (others.length === 0) return;
  for (const pattern of PATTERNS) {
    for (const { 0: said, 1: references = '', index } of subject.sentence.matchAll(pattern)) {
      const told = subject.cited.flatMap(({ evidence }) =>
        Array.from(`${evidence.title ?? ''}\n${evidence.text}`.matchAll(pattern), ({ 1: named = '' }) =>
          numbersIn(named),
        ).flat(),
      );
      if (told.length === 0) continue;
      const start = index + said.length - references.length;
      for (const { from, to, value } of others) {
        if (from < start - 1 || to > index + said.length || told.includes(value)) continue;
        refuse(subject, 'reference', `the cited evidence says that of #${told[0] ?? ''}, not of #${value}`, [
          from,
          to,
        ]);
      }
    }
  }
}
