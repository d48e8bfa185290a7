/** Where on the page an element stands. */
import type { Region } from '../types.ts';
import { type PageTable, type Row, textOf } from './walk.ts';

export interface Places {
  regionOf(row: Row): Region;
  /** The heading it stands under; null where there is none. */
  headingOf(row: Row): Row | null;
}

export function placesOf(table: PageTable): Places {
  const headings = table.rows.filter((row) => row.hiddenBy === null && row.level !== null);
  const above = higherHeadings(headings);
  const regions: (Region | null)[] = [];
  for (const row of table.rows) regions[row.at] = own(row, table.text.length) ?? regions[row.parent] ?? null;
  const content = headings.filter((row) => (regions[row.at] ?? null) === null || regions[row.at] === 'hero');
  const first = content.find((row) => row.level === 1) ?? content[0];
  const heroEnd = first === undefined ? 0 : (content.find((row) => row.at > first.at)?.at ?? Infinity);
  // Nothing but a first heading: the hero is then the first screen of words.
  const heroText = first === undefined ? 0 : first.from + 1500;

  return {
    regionOf: (row) => {
      const region = regions[row.at] ?? null;
      if (region !== null) return region;
      return row.at < heroEnd && row.from <= heroText ? 'hero' : 'main';
    },
    headingOf: (row) => {
      const known = above.get(row.at);
      if (known !== undefined) return known;
      const here = after(headings, row.at - 1);
      for (let up = table.rows[row.parent]; up !== undefined; up = table.rows[up.parent]) {
        const start = after(headings, up.at);
        for (let at = here - 1; at >= start; at -= 1) {
          const found = headings[at];
          // One that it stands in is not one that it stands under.
          if (found !== undefined && found.end <= row.at) return found;
        }
        const inside = after(headings, up.end - 1) - start;
        const only = headings[start];
        // A card with its picture or label above its heading.
        if (inside === 1 && only !== undefined && only.at >= row.end && !/^(?:body|html)$/.test(up.tag))
          return only;
      }
      return null;
    },
  };
}

/** For each heading the last one before it of a higher rank. */
function higherHeadings(headings: readonly Row[]): Map<number, Row | null> {
  const above = new Map<number, Row | null>();
  const open: { row: Row; level: number }[] = [];
  for (const row of headings) {
    const level = row.level ?? 6;
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    above.set(row.at, open.at(-1)?.row ?? null);
    open.push({ row, level });
  }
  return above;
}

/** Index of the first row that begins after `at`. */
function after(rows: readonly Row[], at: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const FOOTERS = new Set(['div', 'section', 'td', 'ul']);
const FOOTER = /(?:^|\s)(?:(?:site|page|main|global|wrap|l)[-_]?)?footer(?:$|\s)/i;
/** Share of the text after which any other name of a foot is one of the page: before, it is that of a card or a post. */
const FOOT = 0.7;
const FOOT_CLASS =
  /(?:^|\s)(?!(?:card|modal|entry|post|panel|table|comment|quote|form|article)[-_])(?:[a-z0-9]+[-_])?foot(?:er)?(?:[-_](?:wrap(?:per)?|container|inner|links|menu|legal|bottom|min))?(?:$|\s)/i;
const LANDMARKS = new Set(['nav', 'aside', 'footer', 'header', 'dialog']);
const BANNERS = new Set(['div', 'section', 'aside', 'dialog']);

function own(row: Row, length: number): Region | null {
  const { attribs } = row.element;
  const role = attribs['role'];
  if (row.depth > 7 && role === undefined && !LANDMARKS.has(row.tag)) return null;
  if (
    BANNERS.has(row.tag) &&
    /\b(?:cookies?|consent|gdpr|announcement)(?:[-_](?:bar|banner|notice|consent|box|popup|modal))?\b/i.test(
      `${attribs['id'] ?? ''} ${attribs['class'] ?? ''}`,
    )
  ) {
    return 'banner';
  }
  if (row.tag === 'dialog' || role === 'dialog' || role === 'alertdialog') return 'dialog';
  if (row.tag === 'nav' || role === 'navigation') return 'navigation';
  if (row.tag === 'aside' || role === 'complementary') return 'aside';
  if (row.tag === 'footer' || role === 'contentinfo') return row.depth <= 7 ? 'footer' : null;
  if (
    row.depth <= 6 &&
    FOOTERS.has(row.tag) &&
    (FOOTER.test(`${attribs['id'] ?? ''} ${attribs['class'] ?? ''}`) ||
      (row.from > length * FOOT && FOOT_CLASS.test(`${attribs['id'] ?? ''} ${attribs['class'] ?? ''}`)))
  )
    return 'footer';
  if (role === 'banner') return 'header';
  // A header with the page's headline in it is a hero.
  if (row.tag === 'header') return row.depth <= 7 && !holdsHeadline(row) ? 'header' : null;
  return null;
}

function holdsHeadline(row: Row): boolean {
  const stack = [...row.element.children];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('name' in node && /^h[12]$/.test(node.name)) return true;
    if ('children' in node) stack.push(...node.children);
  }
  return false;
}

/** Share of the visible text before it. */
export function depthOf(table: PageTable, row: Row): number {
  return table.text.length === 0 ? 0 : Math.round((row.from / table.text.length) * 1000) / 1000;
}

export function underText(table: PageTable, heading: Row | null): string | null {
  if (heading === null) return null;
  const text = textOf(table, heading);
  return text === '' ? null : text;
}
