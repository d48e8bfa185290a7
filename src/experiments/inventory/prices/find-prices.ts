/** What a page asks to be paid, and where it says so. */
import { MAX_CLAIM } from '../page/blocks.ts';
import { centsOf } from './cents.ts';
import type { Drafts } from '../draft.ts';
import { type FoundPrice, type Money, pricesIn } from './price.ts';
import { headPeriods } from './table-heads.ts';
import { isUnasked } from './unasked.ts';
import { type PageTable, type Row, textOf } from '../page/walk.ts';

/** A price belongs to the smallest element around it that has no role yet. */
export function findPrices(table: PageTable, drafts: Drafts, money: Money): void {
  const body = table.rows.filter((row) => row.hiddenBy === null && row.to > row.from);
  let at = 0;
  /** The rows around a place in the text, the innermost last: rows come in the order of their start. */
  const around: Row[] = [];
  const leave = (ended: (row: Row) => boolean): Row | undefined => {
    let last = around.at(-1);
    for (; last !== undefined && ended(last); last = around.at(-1)) around.pop();
    return last;
  };
  const withCents = centsOf(table);
  const headPeriod = headPeriods(table);
  for (const price of pricesIn(table.text, money).map(withCents)) {
    for (let next = body[at]; next !== undefined && next.from <= price.from; at += 1, next = body[at]) {
      const { from } = next;
      leave((row) => row.to <= from);
      around.push(next);
    }
    const holder = leave((row) => row.to < price.to);
    if (holder === undefined) continue;
    const text = textOf(table, holder);
    if (text.length > MAX_CLAIM * 2) continue;
    const bare = text.length <= (price.to - price.from) * 2;
    const known = drafts.of(holder);
    const says = known === undefined || /^(?:price|action|heading)$/.test(known.role);
    if (!bare && !says) continue;
    if (inSaying(table, holder, price, drafts) || isUnasked(table, holder, price, bare)) continue;
    const { amount, currency } = price;
    const period = price.period ?? (bare ? headPeriod(holder) : null);
    if (known?.role === 'price' || known?.role === 'action' || known?.role === 'heading')
      known.more = [...(known.more ?? []), { amount, currency, period }];
    else drafts.note(holder, { role: 'price', amount, currency, period, former: isStruck(table, holder) });
  }
}

/** Whether a customer says it, or it is a figure of what customers did: they pay by the month, and do nothing by it. */
function inSaying(table: PageTable, row: Row, { period }: FoundPrice, drafts: Drafts): boolean {
  for (let up: Row | undefined = row, steps = 0; up !== undefined && steps < 6; steps += 1) {
    const draft = drafts.of(up);
    if (
      draft?.role === 'proof' &&
      (draft.kind === 'testimonial' || (draft.kind === 'count' && period === null))
    )
      return true;
    up = table.rows[up.parent];
  }
  return false;
}

function isStruck(table: PageTable, row: Row): boolean {
  for (let up: Row | undefined = row, steps = 0; up !== undefined && steps < 3; steps += 1) {
    if (/^(?:s|del|strike)$/.test(up.tag)) return true;
    if (
      /(?:^|\s)line-through(?:\s|$)|text-decoration-line-through|(?:old|was|former|regular)-price/.test(
        up.element.attribs['class'] ?? '',
      )
    )
      return true;
    if (/line-through/.test(up.element.attribs['style'] ?? '')) return true;
    up = table.rows[up.parent];
  }
  return false;
}
