import type { Facts } from './facts.ts';
import type { Reference } from './marks.ts';
import { rootOf } from '../checks/reference.ts';
import { STOPWORDS } from './lexicon.ts';
import type { Subject } from './subject.ts';
import { wordsOf } from './words.ts';
import type { Clause } from './words.ts';

const BREAK =
  /[;:]\s|,\s|\s[–—-]\s|[.!?]\s|\s(?=(?:and|but|while|whereas|although|though|because|which|who|when|until|if|unless|once|so|und|aber|während)\s)/gi;

/** Clauses of a sentence, as far as commas and conjunctions tell. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (const match of text.matchAll(BREAK)) {
    if (match.index > from) clauses.push({ from, to: match.index });
    from = match.index + match[0].length;
  }
  if (from < text.length) clauses.push({ from, to: text.length });
  return clauses;
}

/** Which cited threads a word of the sentence is about. */
export interface Binding {
  roots: Facts[];
  /** Said of these by number, title or an unmistakable noun, so that their recorded state decides. */
  strong: boolean;
  /** Named by numbers that are not cited as roots. */
  unknown: boolean;
}

const THREAD_NOUN =
  /\b(?:prs?|pull requests?|mrs?|issues?|tickets?|bugs?|it|this|that|they|these|those|both|all|change|changes|patch|fix|branch|proposal|request|thread|discussion|which|work|feature|update|commit)\b/i;

/** Binds a word at [from, to) to references in its clause, then to titles, then to the only thread there is. */
export function bind(subject: Subject, from: number, to: number): Binding {
  const clause = clausesOf(subject.bare).find((one) => from < one.to && to > one.from) ?? {
    from: 0,
    to: subject.sentence.length,
  };
  const issues = subject.references.filter((reference) => reference.kind === 'issue');
  const own = issues.filter((reference) => reference.from >= clause.from && reference.to <= clause.to);
  const before = own.filter((reference) => reference.to <= from);
  const near =
    before.length > 0
      ? group(subject, issues, before.at(-1))
      : group(
          subject,
          issues,
          own.find((reference) => reference.from >= to),
        );
  const roots = subject.cited.filter((facts) => facts.isRoot);
  if (near.length > 0) return followed(subject, roots, near);

  const titled = byTitle(subject, roots, clause);
  if (titled !== null) return { roots: [titled], strong: true, unknown: false };
  const earlier = issues.filter((reference) => reference.to <= from);
  if (earlier.length > 0)
    return followed(subject, roots, group(subject, issues, antecedent(subject, clause, earlier)));
  const said = subject.bare.slice(clause.from, clause.to);
  if (/\b(?:both|all|alle|beide)\b/i.test(said) && roots.length > 1)
    return { roots, strong: true, unknown: false };
  if (roots.length === 1 && issues.length === 0)
    return { roots, strong: THREAD_NOUN.test(said) || quotesTitle(subject, roots[0]), unknown: false };
  return { roots, strong: false, unknown: false };
}

const followed = (subject: Subject, roots: readonly Facts[], references: readonly Reference[]): Binding =>
  fixOf(subject, roots, references) ?? boundTo(subject, references);

const FIX_FOR =
  /\b(?:pr|prs|pull requests?|patch(?:es)?|fix(?:es)?|changes?)\s+(?:for|to|of)\s+(?:issue\s+)?$/i;

/** "Bob's fix for #10" is the one cited pull request, where #10 is an issue that it names. */
function fixOf(subject: Subject, roots: readonly Facts[], [issue]: readonly Reference[]): Binding | null {
  const [root] = roots;
  if (root === undefined || roots.length > 1 || issue === undefined || root.number === issue.value)
    return null;
  const before = subject.sentence.slice(Math.max(0, issue.from - 30), issue.from);
  return root.evidence.kind === 'pull_request' && FIX_FOR.test(before) && root.issues.has(issue.value)
    ? { roots: [root], strong: true, unknown: false }
    : null;
}

/** What a clause without a reference goes on about: "#12 fixes #10 and was merged" of its subject, "…, which was merged" of the last. */
function antecedent(subject: Subject, clause: Clause, earlier: readonly Reference[]): Reference | undefined {
  const said = subject.bare.slice(clause.from, clause.to);
  if (!/^\s*(?:and|but|then|und|aber)\b/i.test(said)) return earlier.at(-1);
  const previous = clausesOf(subject.bare).findLast(
    (one) => one.to <= clause.from && earlier.some(({ from }) => from >= one.from && from < one.to),
  );
  return earlier.find(({ from }) => previous !== undefined && from >= previous.from) ?? earlier.at(-1);
}

function boundTo(subject: Subject, references: readonly Reference[]): Binding {
  const roots = references.map((reference) => rootOf(subject, reference));
  const found = roots.filter((root) => root !== null);
  return { roots: found, strong: found.length > 0, unknown: found.length < roots.length };
}

/** "#12, #13 and #14": the references joined with one. */
function group(subject: Subject, all: readonly Reference[], one: Reference | undefined): Reference[] {
  if (one === undefined) return [];
  const index = all.indexOf(one);
  const joined = (a: Reference, b: Reference): boolean =>
    /^\s*(?:,|and|&|or|und|, and)\s*$/i.test(subject.sentence.slice(a.to, b.from));
  let first = index;
  let last = index;
  for (
    let before = all[first - 1];
    before !== undefined && joined(before, all[first] ?? one);
    before = all[first - 1]
  )
    first -= 1;
  for (
    let after = all[last + 1];
    after !== undefined && joined(all[last] ?? one, after);
    after = all[last + 1]
  )
    last += 1;
  return all.slice(first, last + 1);
}

function quotesTitle(subject: Subject, root: Facts | undefined): boolean {
  const title = root?.evidence.title?.toLowerCase().trim();
  return (
    title !== undefined &&
    subject.quotations.some(
      ({ inner }) =>
        subject.sentence
          .slice(...inner)
          .toLowerCase()
          .trim() === title,
    )
  );
}

/** The thread whose title shares most words with the clause; null when none does or two do alike. */
function byTitle(subject: Subject, roots: readonly Facts[], clause: Clause): Facts | null {
  const quoted = roots.find((root) => {
    const title = root.evidence.title?.toLowerCase().trim();
    return subject.quotations.some(
      ({ from, inner }) =>
        from >= clause.from &&
        from < clause.to &&
        subject.sentence
          .slice(...inner)
          .toLowerCase()
          .trim() === title,
    );
  });
  if (quoted !== undefined) return quoted;
  const stems = new Set(
    wordsOf(subject.sentence.slice(clause.from, clause.to))
      .filter((word) => !STOPWORDS.has(word.key) && word.key.length > 2)
      .map((word) => word.stem),
  );
  const scores = roots.map((root) => ({
    root,
    score: new Set(
      wordsOf(root.evidence.title ?? '')
        .filter((word) => !STOPWORDS.has(word.key))
        .map((word) => word.stem)
        .filter((stem) => stems.has(stem)),
    ).size,
  }));
  scores.sort((a, b) => b.score - a.score);
  const [best, second] = scores;
  if (best === undefined || best.score === 0 || best.score === second?.score) return null;
  return best.score >= 2 || roots.length > 1 ? best.root : null;
}
