/** Where a text stands among others: in the flow of an article, or by itself. */
import { type PageTable, remembered, type Row, textOf } from './walk.ts';

/** A paragraph that somebody reads, not glances at; in scripts that say much in few characters, half of it. */
const LONG = 110;
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const FLOW = 2;

/** Whether two long paragraphs, or lines of code, stand beside a row: its words are then a part of what is told there. */
export function inProse(table: PageTable): (row: Row) => boolean {
  const flow = remembered(table, (holder) => {
    let paragraphs = 0;
    for (let at = holder.at + 1; at < holder.end && paragraphs <= FLOW;) {
      const child = table.rows[at];
      if (child === undefined) break;
      at = child.end;
      if (child.hiddenBy === null && isLong(table, child)) paragraphs += 1;
    }
    return paragraphs;
  });
  return (row) => {
    const holder = table.rows[row.parent];
    if (holder === undefined || /^(?:small|footer|address|label)$/.test(row.tag)) return false;
    const own = isLong(table, row) ? 1 : 0;
    if (flow(holder) - own >= FLOW) return true;
    // An item of a list, a quotation: where its list stands.
    const above = table.rows[holder.parent];
    return /^(?:ul|ol|dl|blockquote|figure)$/.test(holder.tag) && above !== undefined && flow(above) >= FLOW;
  };
}

function isLong(table: PageTable, row: Row): boolean {
  if (row.tag === 'pre') return true;
  if (row.tag !== 'p') return false;
  const length = row.to - row.from;
  return length >= LONG || (length >= LONG / 2 && DENSE.test(textOf(table, row)));
}
