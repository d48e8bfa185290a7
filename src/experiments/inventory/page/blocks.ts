/** The smallest blocks of words of a page, and what stands around them. */
import type { Drafts } from '../draft.ts';
import { type PageTable, remembered, type Row } from './walk.ts';

/** A claim is short: longer texts merely mention it. */
export const MAX_CLAIM = 200;
export const MAX_SAID = 900;
/** What names and places others, and claims nothing itself. */
export const FURNITURE = new Set(['address', 'caption', 'figcaption', 'label', 'legend', 'th', 'time']);

const NO_PARAGRAPH = new Set(['body', 'html', 'a', 'button', 'option', 'code', 'pre']);

/** Smallest blocks of words, in order; where blocks stand beside loose words, the elements of those words. */
export function paragraphsOf(table: PageTable): Row[] {
  const found: Row[] = [];
  let last = -1;
  for (const row of table.rows) {
    if (!row.words || row.hiddenBy !== null) continue;
    let holder = row;
    while (!holder.block) {
      const up = table.rows[holder.parent];
      if (up === undefined || up.hiddenBy !== null || up.holdsBlock) break;
      holder = up;
    }
    if (holder.at <= last || NO_PARAGRAPH.has(holder.tag)) continue;
    // Loose words beside blocks have no element of their own.
    if (holder.holdsBlock) continue;
    last = holder.at;
    found.push(holder);
  }
  return found;
}

const WHOLE = new Set(['heading', 'action', 'navigation', 'question', 'proof', 'price', 'trust']);

function isFrame(row: Row, links: readonly { text: string }[]): boolean {
  if (row.tag === 'footer') return true;
  const linked = links.reduce((sum, { text }) => sum + text.length, 0);
  return /^(?:header|div|section|td)$/.test(row.tag) && linked < (row.to - row.from) * MOSTLY_LINKS;
}

/** Share of its text that is linked in what is a navigation and nothing else. */
const MOSTLY_LINKS = 0.5;

/** Whether an element around it has a role that covers its words. */
export function withinRole(table: PageTable, row: Row, drafts: Drafts): boolean {
  for (let up = table.rows[row.parent]; up !== undefined; up = table.rows[up.parent]) {
    const draft = drafts.of(up);
    if (draft === undefined || !WHOLE.has(draft.role)) continue;
    if (draft.role === 'proof' && draft.kind === 'logos') continue;
    // The head and the foot of a page are more than their links.
    if (draft.role === 'navigation' && isFrame(up, draft.links)) continue;
    return true;
  }
  return false;
}

/** Whether what is written on a row, or on one of the five around it, says so. */
export function nearby(
  table: PageTable,
  says: (attribs: Row['element']['attribs']) => boolean,
): (row: Row | undefined) => boolean {
  const said = remembered(table, (row) => says(row.element.attribs));
  return (row) => {
    let up = row;
    for (let steps = 0; up !== undefined && steps < 6; steps += 1, up = table.rows[up.parent])
      if (said(up)) return true;
    return false;
  };
}

/** What a headline leads with says what is offered, and claims more than that only where it could not be said otherwise. */
export function leadsOf(blocks: readonly Row[]): ReadonlySet<number> {
  const leads = blocks.flatMap((row, at) => {
    const next = blocks[at + 1];
    return row.level === 1 && next !== undefined && next.level === null ? [next.at] : [];
  });
  return new Set(leads);
}
