/**
 * One A/B test, as plain data: the audit or a model makes it, the checks let it through, the plan sizes it, the report and the exports
 * show it. Whatever it says about the page names elements of the page's inventory by id.
 */
import type { Sentence } from '../core/evidence.ts';

import type { Locator } from './inventory/types.ts';
import type { Plan } from './plan/types.ts';

export const OPERATIONS = ['text', 'html', 'attribute', 'style', 'hide', 'move', 'insert'] as const;
export type Operation = (typeof OPERATIONS)[number];

/** Where a moved or inserted node goes: beside an element of the inventory, or inside it. */
export interface Spot {
  /** Inventory id. */
  element: string;
  /** CSS that matches exactly that element. */
  selector: string;
  where: 'before' | 'after' | 'start' | 'end';
}

interface OnElement {
  /** Inventory id. For `insert`, the element beside or inside which the new one goes. */
  element: string;
  /** The inventory's selector of it, which matches exactly one node, and its other ways to the same node. */
  selector: string;
  fallbacks: readonly Locator[];
}

/**
 * What is done to one element. `before` is what stands there now, `after` what the variant has instead; both are exact, so that a
 * change can be checked, carried out and taken back.
 *
 * | operation | before | after |
 * |---|---|---|
 * | text | the element's visible text | the new text, which replaces all content of the element |
 * | html | its inner HTML | the new inner HTML |
 * | attribute | the attribute's value; null where it is missing | the new value; null takes the attribute away |
 * | style | its `style` attribute; null where it has none | declarations to add: `font-size: 1.25rem; font-weight: 700` |
 * | hide | its visible text | null |
 * | move | its visible text | null; it goes to `to` |
 * | insert | null | the new node's HTML, one root element; it goes to `to` |
 */
export type Change = OnElement &
  (
    | { operation: 'text'; before: string; after: string }
    | { operation: 'html'; before: string; after: string }
    | { operation: 'attribute'; attribute: string; before: string | null; after: string | null }
    | { operation: 'style'; before: string | null; after: string }
    | { operation: 'hide'; before: string; after: null }
    | { operation: 'move'; before: string; after: null; to: Spot }
    | { operation: 'insert'; before: null; after: string; to: Spot }
  );

/** What is measured for each visitor. */
export interface Metric {
  /** Name of the event in the product analytics: `sign_up_submitted`; what `--goal` gave, where it gave one. */
  event: string;
  /** For people: `Sign-up form sent`. */
  name: string;
  /** Share of visitors with at least one such event, or a number for each visitor (revenue, pages, seconds). */
  kind: 'proportion' | 'mean';
  /** Inventory id of what fires the event; null where nothing on this page does. */
  element: string | null;
}

/** A metric that must not get worse; a test that wins its goal and breaks one of these is not shipped. */
export interface Guardrail extends Metric {
  /** The bad direction is the other one: a metric that `must not fall` may rise. */
  direction: 'must not fall' | 'must not rise';
  /** Relative change that is still accepted, 0.02 for 2 %. */
  margin: number;
  /** Why this one fits this change, one sentence. */
  why: string;
}

export interface Suggestion {
  /** `t1`, `t2`, ... in the order shown; the history gives an id of its own. */
  id: string;
  /** `Say what happens next on the main button`. */
  title: string;
  /** What is wrong, what changes, what should follow; `evidence` are inventory ids. No uplift is promised. */
  hypothesis: Sentence;
  /** All of them make the variant; at least one. */
  changes: readonly Change[];
  goal: Metric;
  secondary: readonly Metric[];
  /** At least one. A check for sample ratio mismatch is part of every plan, not of this list. */
  guardrails: readonly Guardrail[];
  /** The heuristic it comes from, with its published source; null where a model had the idea. */
  rule: { name: string; source: string } | null;
  writer: 'plain' | 'model';
  plan: Plan;
}
