/**
 * The ways to find an element again. First what people named (ids, test ids, addresses, labels), then the same inside something that is
 * named, then classes made of words, then the position. Uniqueness is counted in the index, never tried.
 */
import { cssName } from '../page/css-text.ts';
import { firstAfter, type SelectorIndex } from './selector-index.ts';
import type { ElementBase, Locator } from '../types.ts';
import type { PageTable, Row } from '../page/walk.ts';

type CssLocator = Extract<Locator, { how: 'attribute' | 'anchor' | 'class' | 'position' }>;

/** Of these a page has one, today and after the next change. */
const SINGLE = new Set(['h1', 'main', 'body', 'title']);
/** How far up a named neighbour is looked for. */
const NEAR = 6;
/** How many steps a named neighbour may lie inside what it names. */
const CHAIN = 4;

/** What finds a node among others of the same words: its own, and those of the heading it stands under. */
export interface Said {
  text: string;
  under: string | null;
}

/** The rows with one tag and one text. */
export interface Alike {
  /** Ascending. */
  rows: number[];
  /** How many of them stand under a heading. */
  under: Map<string | null, number>;
}

export interface Ways {
  selector: string;
  selectorBy: ElementBase['selectorBy'];
  fallbacks: Locator[];
}

/** `said` of a row; null for one without words. `alike` are the rows with the same tag and words. */
export function waysTo(
  table: PageTable,
  index: SelectorIndex,
  row: Row,
  said: Said | null,
  alike: Alike,
): Ways {
  const fallbacks: Locator[] = [];
  const words = said === null ? null : byWords(table, index, row, said, alike);
  if (words !== null) fallbacks.push(words);
  const known = new Set<string>();
  let first: CssLocator | null = null;
  for (const way of waysInOrder(table, index, row)) {
    if (known.has(way.css)) continue;
    known.add(way.css);
    if (first === null) first = way;
    else if (
      !fallbacks.some((each) => each.how === way.how) &&
      (way.how !== first.how || way.how === 'attribute')
    ) {
      fallbacks.push(way);
    }
    if (fallbacks.length === 2) break;
  }
  first ??= { how: 'position', css: pathFrom(table, row, null) };
  if (fallbacks.length < 2) {
    const taken = [first.css, ...fallbacks.map((each) => each.css)];
    // Counted from the other end, a position survives what comes in before it.
    for (const css of [
      pathFrom(table, row, namedAbove(table, index, row), 'end'),
      pathFrom(table, row, null),
    ]) {
      if (fallbacks.length === 2 || taken.includes(css)) continue;
      fallbacks.push({ how: 'position', css });
      taken.push(css);
    }
  }
  return { selector: first.css, selectorBy: first.how, fallbacks };
}

/** The most trusted first; a later one is made only when it is asked for. */
function* waysInOrder(table: PageTable, index: SelectorIndex, row: Row): Generator<CssLocator> {
  for (const css of byAttribute(index, row)) yield { how: 'attribute', css };
  for (const make of [byAnchor, byNeighbour, byClass, nearPosition]) {
    const way = make(table, index, row);
    if (way !== null) yield way;
  }
  yield { how: 'position', css: pathFrom(table, row, null) };
}

function* byAttribute(index: SelectorIndex, row: Row): Generator<string> {
  let given = 0;
  for (const token of index.tokens(row)) {
    if (token.how !== 'attribute' || index.matches(token.css).length !== 1) continue;
    yield token.css;
    given += 1;
    if (given === 2) return;
  }
  if (given === 0 && SINGLE.has(row.tag) && index.matches(row.tag).length === 1) yield row.tag;
}

/** Inside the nearest named ancestor, where it is the only one of its kind. */
function byAnchor(table: PageTable, index: SelectorIndex, row: Row): CssLocator | null {
  for (
    let up = table.rows[row.parent];
    up !== undefined && up.tag !== 'body' && up.tag !== 'html';
    up = table.rows[up.parent]
  ) {
    const anchor = nameOf(index, up);
    if (anchor === null) continue;
    const own = alone(index, row, up);
    if (own !== null) return { how: 'anchor', css: `${anchor} ${own}` };
  }
  return null;
}

function nameOf(index: SelectorIndex, row: Row): string | null {
  const name = index.nameOf(row);
  if (name !== null) return name;
  return row.tag === 'main' && index.matches('main').length === 1 ? 'main' : null;
}

/** A selector that only this row has inside `up`. */
function alone(index: SelectorIndex, row: Row, up: Row): string | null {
  for (const token of index.tokens(row)) {
    if (token.how === 'attribute' && index.within(token.css, up) === 1) return token.css;
  }
  const tag = cssName(row.tag);
  return index.within(tag, up) === 1 ? tag : null;
}

/** By something named that stands in it, or beside it in the same card: `div:has(> img[alt="Solo"]) > button`. */
function byNeighbour(table: PageTable, index: SelectorIndex, row: Row): CssLocator | null {
  let up: Row | undefined = row;
  for (
    let steps = 0;
    up !== undefined && steps < NEAR && up.tag !== 'body' && up.tag !== 'html';
    steps += 1
  ) {
    const mark = index.landmark(up.at, up.end) ?? null;
    // What stands inside the element itself names it well only when it is the element itself that is asked for.
    if (mark !== null && (up === row || mark.row.at < row.at || mark.row.at >= row.end)) {
      const chain = chainTo(table, up, mark.row);
      if (chain !== null) {
        const card = `${cssName(up.tag)}:has(> ${[...chain, mark.css].join(' > ')})`;
        if (up === row) return { how: 'anchor', css: card };
        const own = alone(index, row, up);
        if (own !== null) return { how: 'anchor', css: `${card} ${own}` };
      }
    }
    up = table.rows[up.parent];
  }
  return null;
}

/** Tags between a row and one of its descendants; null where it lies too deep. */
function chainTo(table: PageTable, up: Row, down: Row): string[] | null {
  const tags: string[] = [];
  for (let at = table.rows[down.parent]; at !== undefined && at !== up; at = table.rows[at.parent]) {
    tags.unshift(cssName(at.tag));
    if (tags.length >= CHAIN) return null;
  }
  return tags;
}

function byClass(table: PageTable, index: SelectorIndex, row: Row): CssLocator | null {
  const only = index.classOf(row);
  if (only !== null) return { how: 'class', css: only };
  const classes = index
    .tokens(row)
    .filter((token) => token.how === 'class')
    .map((token) => token.css);
  for (let up = table.rows[row.parent]; up !== undefined; up = table.rows[up.parent]) {
    const anchor = nameOf(index, up) ?? index.classOf(up);
    if (anchor === null) continue;
    const own = [...classes, cssName(row.tag)].find((css) => index.within(css, up) === 1);
    if (own !== undefined) return { how: 'class', css: `${anchor} ${own}` };
  }
  return null;
}

/** The shortest path of positions, from the nearest named ancestor. */
function nearPosition(table: PageTable, index: SelectorIndex, row: Row): CssLocator | null {
  const anchor = namedAbove(table, index, row);
  return anchor === null ? null : { how: 'position', css: pathFrom(table, row, anchor) };
}

function namedAbove(table: PageTable, index: SelectorIndex, row: Row): { row: Row; css: string } | null {
  for (let up = table.rows[row.parent]; up !== undefined && up.tag !== 'html'; up = table.rows[up.parent]) {
    const css = up.tag === 'body' ? 'body' : nameOf(index, up);
    if (css !== null) return { row: up, css };
  }
  return null;
}

function pathFrom(
  table: PageTable,
  row: Row,
  anchor: { row: Row; css: string } | null,
  from: 'start' | 'end' = 'start',
): string {
  const steps: string[] = [];
  let at: Row | undefined = row;
  for (; at !== undefined && at !== anchor?.row; at = table.rows[at.parent]) {
    const tag = cssName(at.tag);
    const place = from === 'start' ? `nth-of-type(${at.nth})` : `nth-last-of-type(${at.twins - at.nth + 1})`;
    steps.unshift(at.twins > 1 ? `${tag}:${place}` : tag);
    if (at.tag === 'body' || at.tag === 'html') break;
  }
  if (at === undefined || anchor === null) return steps.join(' > ');
  return [anchor.css, ...steps].join(' > ');
}

/** By its words, and where others say the same, by the heading it stands under. */
function byWords(table: PageTable, index: SelectorIndex, row: Row, said: Said, alike: Alike): Locator | null {
  const css = cssName(row.tag);
  const { text, under } = said;
  if (alike.rows.length === 1) return { how: 'text', css, text, under: null };
  if (under !== null && alike.under.get(under) === 1) return { how: 'text', css, text, under };
  for (let up = table.rows[row.parent]; up !== undefined && up.tag !== 'body'; up = table.rows[up.parent]) {
    const anchor = nameOf(index, up);
    if (anchor === null) continue;
    const { at, end } = up;
    if (within(alike.rows, at, end) === 1) {
      return { how: 'text', css: `${anchor} ${css}`, text, under: null };
    }
  }
  return null;
}

function within(rows: readonly number[], from: number, to: number): number {
  return firstAfter(rows, to - 1) - firstAfter(rows, from);
}
