import type { Facts } from './facts.ts';
import { wordsOf } from './words.ts';

/** So many words in a row, small ones included, nobody writes twice by chance. */
const COPIED = 5;

/**
 * Of two people's evidence the one of `others` that has what is said almost word for word, where the `own` of who is said to have said it has no
 * such run of words; null for none.
 */
export function copiedFrom(content: string, own: readonly Facts[], others: readonly Facts[]): Facts | null {
  const said = wordsOf(content).map(({ key }) => key);
  if (said.length < COPIED) return null;
  const least = Math.max(COPIED, Math.ceil(said.length * 0.5));
  const other = others.find((facts) => longestRun(said, facts) >= least);
  if (other === undefined) return null;
  return own.some((facts) => longestRun(said, facts) >= COPIED - 1) ? null : other;
}

/** The most words of a text in a row that stand in a row in the evidence. */
function longestRun(said: readonly string[], facts: Facts): number {
  const { plain } = facts;
  let longest = 0;
  for (let from = 0; from + longest < said.length; from++) {
    while (
      from + longest < said.length &&
      plain.includes(` ${said.slice(from, from + longest + 1).join(' ')} `)
    )
      longest += 1;
  }
  return longest;
}

/** "option B", "15 %": in the clause of the verb a letter or figure that another's evidence has, and none of the person's own; null for none. */
export function markedIn(content: string, own: readonly Facts[], others: readonly Facts[]): Facts | null {
  const said = wordsOf(content);
  const marks = said.filter(({ raw }, i) => i > 0 && /^(?:[A-Z]|\d+)$/.test(raw)).map(({ raw }) => raw);
  if (marks.length === 0) return null;
  const has = (facts: Facts, mark: string): boolean =>
    [...facts.words('text'), ...(facts.isRoot ? facts.words('title') : [])].some(
      ({ raw, from }) =>
        raw === mark && (mark !== 'A' || !/(?:^|[.!?]\s+)$/.test(facts.evidence.text.slice(0, from))),
    );
  if (marks.some((mark) => own.some((facts) => has(facts, mark)))) return null;
  return others.find((facts) => marks.every((mark) => has(facts, mark))) ?? null;
}
