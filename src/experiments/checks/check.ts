/** The one gate: what passes may be shown. Both writers go through it. */
import type { Draft } from '../audit/draft.ts';
import type { Inventory } from '../inventory/types.ts';

import { checkChange, type Page } from './changes.ts';
import type { Complaint } from './complaint.ts';
import { checkMetrics } from './metrics.ts';
import { pageWords } from './page-words.ts';
import { checkReason } from './reason.ts';

export type Check = (draft: Draft) => Complaint[];

/** A check for the drafts of one page; empty: the draft may be shown. */
export function checkerFor(inventory: Inventory): Check {
  const page: Page = {
    words: pageWords(inventory),
    byId: new Map(inventory.elements.map((element) => [element.id, element])),
  };
  return (draft) => {
    const found = draft.changes.flatMap((change) => checkChange(change, page));
    if (draft.changes.length === 0) found.push({ code: 'operation', what: 'it changes nothing.' });
    const places = draft.changes.map(
      (change) =>
        `${change.element} ${change.operation} ${'attribute' in change ? change.attribute : ''} ${change.operation === 'insert' ? change.after : ''}`,
    );
    if (new Set(places).size < places.length)
      found.push({ code: 'combine', what: 'it changes one thing twice.' });
    return [...found, ...checkReason(draft, page), ...checkMetrics(draft, page)];
  };
}
