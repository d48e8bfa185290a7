/** From all that passed to a handful: one test for one idea on one element, and different ideas before more of the same. Pure. */
import type { Draft } from '../audit/draft.ts';

/** What a page gets at most: more tests than anybody runs help nobody. */
export const MOST_TESTS = 7;
/** Tests of less weight change how things look and mend no fault: they fill up to `LEAST_TESTS` and no further. */
export const MINOR = 0.3;
const LEAST_TESTS = 4;

export interface Left {
  title: string;
  writer: Draft['writer'];
  why: string;
}

/** `drafts` in any order. */
export function choose(drafts: readonly Draft[], most = MOST_TESTS): { chosen: Draft[]; left: Left[] } {
  const ranked = drafts.toSorted((a, b) => scoreOf(b) - scoreOf(a));
  const chosen: Draft[] = [];
  const left: Left[] = [];
  let waiting: Draft[] = [];
  for (const draft of ranked) {
    const twin = [...chosen, ...waiting].find((other) => alike(draft, other));
    if (twin !== undefined)
      left.push({ title: draft.title, writer: draft.writer, why: `nearly the same as: ${twin.title}` });
    // The same idea a third time, or one element again, waits until nothing else is left.
    else if (chosen.length >= most || crowded(draft, chosen) || draft.weight < MINOR)
      waiting = [...waiting, draft];
    else chosen.push(draft);
  }
  for (const draft of waiting) {
    if (
      chosen.length < (draft.weight < MINOR ? Math.min(most, LEAST_TESTS) : most) &&
      !chosen.some((other) => sharesElement(draft, other) && draft.idea === other.idea)
    )
      chosen.push(draft);
    else left.push({ title: draft.title, writer: draft.writer, why: 'less important here than those above' });
  }
  return { chosen: chosen.toSorted((a, b) => scoreOf(b) - scoreOf(a)), left };
}

/** Value first, then ease. Of twins the model's wording wins: it was asked to better the rule's. */
const scoreOf = (draft: Draft): number =>
  draft.weight * easeOf(draft) + (draft.writer === 'model' ? 0.15 : 0);

/** 0.8 to 1: one new word or style is built in minutes; a move or new markup touches the layout, and each further element must be looked at. */
function easeOf({ changes }: Draft): number {
  const layout = changes.some(({ operation }) => /^(?:move|insert|html)$/.test(operation));
  return (layout ? 0.92 : 1) - 0.02 * Math.min(6, changes.length - 1);
}

/** The same change of the same elements; or the same new words for the same old ones on another element. */
function alike(a: Draft, b: Draft): boolean {
  const [mine, theirs] = [placesOf(a), placesOf(b)];
  const shared = [...mine].filter((place) => theirs.has(place)).length;
  if (shared > 0 && shared >= Math.min(mine.size, theirs.size)) return true;
  // Two forms with the same fault are one finding: mend the more important one first.
  if (a.title === b.title && a.rule?.name === b.rule?.name) return true;
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  return a.idea === b.idea && wordsA !== '' && wordsA === wordsB;
}

/** New text, new markup and a new value of one element replace the same words. */
const placesOf = (draft: Draft): Set<string> =>
  new Set(
    draft.changes.map((change) => {
      switch (change.operation) {
        case 'text':
        case 'html':
          return `${change.element} words`;
        case 'attribute':
          return `${change.element} ${change.attribute === 'value' ? 'words' : change.attribute}`;
        case 'insert':
          return `${change.to.element} ${change.to.where} ${change.after}`;
        case 'move':
        case 'hide':
        case 'style':
          return `${change.element} ${change.operation}`;
      }
    }),
  );

const wordsOf = (draft: Draft): string =>
  draft.changes
    .map((change) => (change.operation === 'text' ? `${change.before} > ${change.after}` : ''))
    .join('\n')
    .trim()
    .toLowerCase();

function crowded(draft: Draft, chosen: readonly Draft[]): boolean {
  return (
    chosen.filter((other) => other.idea === draft.idea).length >= 2 ||
    chosen.filter((other) => sharesElement(draft, other)).length >= 1
  );
}

/** What is put beside an element leaves it as it is. */
const sharesElement = (a: Draft, b: Draft): boolean =>
  a.changes.some(
    (change) =>
      change.operation !== 'insert' &&
      b.changes.some((other) => other.operation !== 'insert' && other.element === change.element),
  );
