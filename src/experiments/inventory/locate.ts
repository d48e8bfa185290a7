/** Finding the elements of an inventory on a later version of their page: by selector, then by each fallback, and never by guess. */
import { load } from 'cheerio';
import { type Element, isTag } from 'domhandler';

import type { Page } from '../page.ts';

import { namesOf } from './names.ts';
import { parsePage } from './parse.ts';
import { placesOf, underText } from './place.ts';
import type { Locator, PageElement } from './types.ts';
import { type PageTable, type Row, textOf, walkPage } from './walk.ts';

export interface Located {
  /** Null where no way leads to exactly one node that can be it. */
  node: Element | null;
  /** The way that led there; null likewise. */
  by: Locator['how'] | null;
}

/** For each element what it is on `page`, in their order. Throws as `parsePage`. */
export function locateAll(page: Page, elements: readonly PageElement[]): Located[] {
  const document = parsePage(page.html);
  const table = walkPage(document, page.rendering?.seen ?? null);
  const $ = load(document);
  const places = placesOf(table);
  const names = namesOf(table);
  const twins = new Map<string, number>();
  for (const element of elements) twins.set(saying(element), (twins.get(saying(element)) ?? 0) + 1);

  const same = (row: Row, element: PageElement, how: Locator['how']): boolean => {
    if (row.tag !== element.tag) return false;
    // What people named is trusted with new words, as long as it still is the same kind of thing.
    if (how === 'attribute') return true;
    const words =
      element.text === '' ? names.nameOf(row) === element.name : textOf(table, row) === element.text;
    if (!words) return false;
    if (element.text === '' && element.name === null && !alike(row, element)) return false;
    const alone = twins.get(saying(element)) === 1;
    return alone || underText(table, places.headingOf(row)) === element.place.under;
  };

  const byCss = (css: string): Row[] => {
    try {
      return $(css)
        .toArray()
        .map((node) => (isTag(node) ? table.rowOf.get(node) : undefined))
        .filter((row) => row !== undefined);
    } catch {
      return [];
    }
  };

  return elements.map((element) => {
    const ways: Locator[] = [{ how: element.selectorBy, css: element.selector }, ...element.fallbacks];
    for (const way of ways) {
      const row = way.how === 'text' ? byWords(table, places, byCss(way.css), way) : only(byCss(way.css));
      if (row !== null && (way.how === 'text' || same(row, element, way.how)))
        return { node: row.element, by: way.how };
    }
    return { node: null, by: null };
  });
}

const saying = (element: PageElement): string => `${element.tag} ${element.text || (element.name ?? '')}`;

function only(rows: readonly Row[]): Row | null {
  return rows.length === 1 ? (rows[0] ?? null) : null;
}

function byWords(
  table: PageTable,
  places: ReturnType<typeof placesOf>,
  rows: readonly Row[],
  way: Extract<Locator, { how: 'text' }>,
): Row | null {
  return only(
    rows.filter(
      (row) =>
        row.hiddenBy === null &&
        textOf(table, row) === way.text &&
        (way.under === null || underText(table, places.headingOf(row)) === way.under),
    ),
  );
}

/** Nameless nodes are told apart by all that is written on them, but for classes. */
function alike(row: Row, element: PageElement): boolean {
  return Object.entries(element.attributes).every(
    ([name, value]) => name === 'class' || name === 'style' || row.element.attribs[name] === value,
  );
}
