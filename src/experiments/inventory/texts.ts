/** Headings, and the words that have no other role. */
import { isText } from 'domhandler';

import { withinRole } from './page/blocks.ts';
import type { Drafts } from './draft.ts';
import type { Names } from './page/names.ts';
import { ANYWHERE, pricesIn } from './prices/price.ts';
import { holdsMarkedQuestion } from './questions.ts';
import { type PageTable, type Row, textOf } from './page/walk.ts';

/** A price with its period, and nothing else. */
const MAX_PRICE = 40;

export function findHeadings(table: PageTable, names: Names, drafts: Drafts): void {
  for (const row of table.rows) {
    const level = row.level;
    if (level === null) continue;
    if (row.hiddenBy === null && (names.nameOf(row) === null || isMerePrice(table, row))) continue;
    drafts.note(row, { role: 'heading', level });
  }
}

/** `<h2>$29 <small>/ month</small></h2>`: large because it matters, and no heading of anything. */
function isMerePrice(table: PageTable, row: Row): boolean {
  const text = textOf(table, row);
  if (text.length > MAX_PRICE || !/\p{Nd}/u.test(text)) return false;
  const [price, ...others] = pricesIn(text, ANYWHERE);
  if (price === undefined || others.length > 0) return false;
  const rest = text.slice(0, price.from) + text.slice(price.to);
  // `€180 <small>until March</small>`
  if (price.from === 0 && !/\p{L}{2}/u.test(ownWords(row).slice(price.to))) return true;
  return price.period === null ? !/\p{L}/u.test(rest) : rest.length <= MAX_PRICE / 2;
}

/** Words that stand directly in it. */
function ownWords(row: Row): string {
  return row.element.children
    .map((child) => (isText(child) ? child.data : ''))
    .join('')
    .trim();
}

/** All other words that are a block, or a span beside blocks, of their own. */
export function findTexts(table: PageTable, names: Names, blocks: readonly Row[], drafts: Drafts): void {
  for (const row of blocks) {
    if (drafts.of(row) !== undefined || withinRole(table, row, drafts) || names.labels.has(row.at)) continue;
    const text = textOf(table, row);
    if (text.length >= 3 && !isWrapper(table, row, drafts) && !isListed(table, row, text, drafts))
      drafts.note(row, { role: 'text' });
  }
}

/** Whether it is one of the links that the navigation around it lists. */
function isListed(table: PageTable, row: Row, text: string, drafts: Drafts): boolean {
  for (let up = table.rows[row.parent], steps = 0; up !== undefined && steps < 4; steps += 1) {
    const draft = drafts.of(up);
    if (draft?.role === 'navigation') return draft.links.some((link) => link.text === text);
    up = table.rows[up.parent];
  }
  return false;
}

/** Whether all of its words are those of one element in it. */
function isWrapper(table: PageTable, row: Row, drafts: Drafts): boolean {
  for (let at = row.at + 1; at < row.end; at += 1) {
    const inner = table.rows[at];
    if (inner === undefined) return false;
    if (inner.from > row.from) return holdsMarkedQuestion(table, row, drafts);
    if (inner.to === row.to && drafts.of(inner) !== undefined) return true;
  }
  return false;
}
