/** What a rule is: a published heuristic, looked for in the inventory, with the change that would mend what it finds. */
import type { PageElement } from '../inventory/types.ts';
import type { Change, Metric } from '../suggestion.ts';

import type { Absence, Idea } from './draft.ts';
import type { Risk } from './metrics.ts';
import type { View } from './view.ts';

/** One breach of a rule on this page. The three sentences make the hypothesis; page text in them stands in “ ”. */
export interface Finding {
  /** What the test does, in the imperative, at most 80 characters. */
  title: string;
  /** What was found. */
  problem: string;
  /** What the variant does about it. */
  variant: string;
  /** What should follow, as an `if`: no number, no promise. */
  hope: string;
  /** What the sentences speak of. */
  evidence: readonly PageElement[];
  changes: readonly Change[];
  goal: Metric;
  risk: Risk;
  /** 0 to 1. */
  weight: number;
  absent?: readonly Absence[];
}

export interface Rule {
  name: string;
  /** Author, title, year: where the heuristic is published. It is a reason to test, no proof that the change wins. */
  source: string;
  idea: Idea;
  find(view: View): Finding[];
}

/** Null changes mean that this element cannot be changed safely: then there is no finding. */
export function changed(...changes: (Change | null)[]): Change[] | null {
  return changes.every((change) => change !== null) && changes.length > 0 ? changes : null;
}
