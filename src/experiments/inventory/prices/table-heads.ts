/** What a cell of a table stands for, by the heads of its row and its column, or by the term before it in a list of terms. */
import type { Drafts } from '../draft.ts';
import { periodNamed } from './price.ts';
import type { PriceElement } from '../types.ts';
import { enclosing, type PageTable, remembered, type Row, textOf } from '../page/walk.ts';

type Period = PriceElement['period'];

/** A head is short. */
const MAX_HEAD = 60;

/** For a row of the page, the period that the head of its line or column names: `Monthly fee`, `Price per night`. */
export function headPeriods(table: PageTable): (row: Row) => Period {
  const firstLines = remembered(table, (grid: Row): Row | null => {
    const line = table.rows
      .slice(grid.at + 1, grid.end)
      .find((row) => row.tag === 'tr' && row.hiddenBy === null);
    return line ?? null;
  });
  return (row) => {
    const cell = cellOf(table, row);
    if (cell === null) return null;
    const before = siblingsOf(table, cell).filter((other) => other.at < cell.at);
    if (cell.tag === 'dd') {
      const term = before.findLast((other) => other.tag === 'dt');
      return term === undefined ? null : named(table, term);
    }
    const [first] = before;
    const ofLine = first === undefined ? null : named(table, first);
    if (ofLine !== null) return ofLine;
    const grid = enclosing(table, cell, 'table');
    const line = grid === undefined ? null : firstLines(grid);
    if (line === null || line.at === cell.parent) return null;
    const column = before.reduce((sum, other) => sum + spanOf(other), 0);
    let at = 0;
    for (const head of childrenOf(table, line)) {
      if (at === column) return named(table, head);
      at += spanOf(head);
    }
    return null;
  };
}

function named(table: PageTable, head: Row): Period {
  const text = textOf(table, head);
  return text === '' || text.length > MAX_HEAD || /[€$£¥₽]/u.test(text) ? null : periodNamed(text);
}

function cellOf(table: PageTable, row: Row): Row | null {
  for (let up: Row | undefined = row, steps = 0; up !== undefined && steps < 5; steps += 1) {
    if (up.tag === 'td' || up.tag === 'dd') return up;
    up = table.rows[up.parent];
  }
  return null;
}

function siblingsOf(table: PageTable, row: Row): Row[] {
  const up = table.rows[row.parent];
  return up === undefined ? [] : childrenOf(table, up);
}

function childrenOf(table: PageTable, up: Row): Row[] {
  const children: Row[] = [];
  for (let at = up.at + 1; at < up.end; at = table.rows[at]?.end ?? up.end) {
    const child = table.rows[at];
    if (child !== undefined) children.push(child);
  }
  return children;
}

function spanOf(cell: Row): number {
  const span = Number(cell.element.attribs['colspan'] ?? '1');
  return span >= 1 && span <= 100 ? span : 1;
}

/** The most prices with a period that stand in one line of a table, each in a cell of its own, where another line has as many calls to action: plans to choose from. */
export function plansInLine(table: PageTable, drafts: Drafts): number {
  const lines = { price: new Map<number, Set<number>>(), action: new Map<number, Set<number>>() };
  for (const [at, draft] of drafts.inOrder()) {
    const row = table.rows[at];
    if (row === undefined || !(draft.role === 'action' || (draft.role === 'price' && draft.period !== null)))
      continue;
    const cell = cellOf(table, row);
    const line = cell?.tag === 'td' ? table.rows[cell.parent] : undefined;
    if (cell === null || line === undefined) continue;
    lines[draft.role].set(line.at, (lines[draft.role].get(line.at) ?? new Set()).add(cell.at));
  }
  let most = 0;
  for (const [at, cells] of lines.price) {
    const line = table.rows[at];
    const grid = line === undefined ? undefined : enclosing(table, line, 'table');
    const asks = [...lines.action].some(
      ([other, calls]) =>
        grid !== undefined && other > grid.at && other < grid.end && calls.size >= cells.size,
    );
    if (asks) most = Math.max(most, cells.size);
  }
  return most;
}
