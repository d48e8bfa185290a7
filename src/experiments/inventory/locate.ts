/** Finding the elements of an inventory on a later version of their page: by selector, then by each fallback, and never by guess. */
import { load } from 'cheerio';
import { type Element, isTag } from 'domhandler';

import type { Page } from '../page.ts';

import { namesOf } from './names.ts';
import { parsePage } from './parse.ts';
import { placesOf, underText } from './place.ts';
import type { Locator, PageElement } from './types.ts';
import { contextOf, type PageTable, type Row, textOf, walkPage } from './walk.ts';

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
  const twins = countTwins(elements);

  const same = (row: Row, element: PageElement, how: Locator['how']): boolean => {
    if (row.tag !== element.tag) return false;
    // What people named is trusted with new words, as long as it still is the same kind of thing.
    if (how === 'attribute') return true;
    // The words of what nobody saw are not known.
    if (!element.visible) return how === 'anchor' && alike(row, element);
    // What holds others is what it is whatever it holds today.
    const holds = element.role === 'navigation' || element.role === 'form';
    if (holds && (how === 'anchor' || how === 'class')) return true;
    const words =
      element.text === '' ? names.nameOf(row) === element.name : textOf(table, row) === element.text;
    if (!words) return false;
    if (element.text === '' && element.name === null && !alike(row, element)) return false;
    if (twins.get(saying(element)) === 1) return true;
    if (hasTwinBeside(table, row)) return false;
    const here = contextOf(table, row);
    const under = underText(table, places.headingOf(row));
    // Where several say the same, one of the things around it must be the same and be around it alone.
    return surroundings(element).some(
      (each) => twins.get(`${saying(element)}${each}`) === 1 && around(here, under).includes(each),
    );
  };

  const byCss = (css: string): Row[] => {
    try {
      return $(css)
        .toArray()
        .map((node) => (isTag(node) ? rowOf.get(node) : undefined))
        .filter((row) => row !== undefined);
    } catch {
      return [];
    }
  };

  const byTag = new Map<string, Row[]>();
  const rowOf = new Map(table.rows.map((row) => [row.element, row]));
  for (const row of table.rows) {
    const rows = byTag.get(row.tag);
    if (rows === undefined) byTag.set(row.tag, [row]);
    else rows.push(row);
  }

  return elements.map((element) => {
    const ways: Locator[] = [{ how: element.selectorBy, css: element.selector }, ...element.fallbacks];
    for (const way of ways) {
      const row = way.how === 'text' ? byWords(table, places, byCss(way.css), way) : only(byCss(way.css));
      if (row !== null && (way.how === 'text' || same(row, element, way.how))) {
        return { node: row.element, by: way.how };
      }
    }
    // Moved out of the reach of every selector: the one of its tag and words with the same things around it.
    const moved = only(
      (byTag.get(element.tag) ?? []).filter((row) => row.hiddenBy === null && same(row, element, 'text')),
    );
    if (moved !== null) return { node: moved.element, by: 'text' };
    return { node: null, by: null };
  });
}

const saying = (element: PageElement): string => `${element.tag} ${element.text || (element.name ?? '')}`;

/** What is around an element, one way of telling it apart each. */
function surroundings(element: PageElement): string[] {
  return element.context === undefined
    ? [` under ${element.place.under}`]
    : around(element.context, element.place.under);
}

function around(context: { before: string; after: string }, under: string | null): string[] {
  const place = ` under ${under}`;
  // One side alone proves nothing: when cards change places, the last button gets what followed the last button.
  return [place, `${place} between ${context.before} and ${context.after}`];
}

/** How many elements say the same, and how many of them in the same surroundings. */
function countTwins(elements: readonly PageElement[]): Map<string, number> {
  const twins = new Map<string, number>();
  for (const element of elements) {
    for (const each of ['', ...surroundings(element)]) {
      const key = `${saying(element)}${each}`;
      twins.set(key, (twins.get(key) ?? 0) + 1);
    }
  }
  return twins;
}

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

/** Whether a sibling is the same in tag and words: nobody could say which of them is meant. */
function hasTwinBeside(table: PageTable, row: Row): boolean {
  const parent = table.rows[row.parent];
  if (parent === undefined || row.twins === 1) return false;
  const words = textOf(table, row);
  for (let at = parent.at + 1; at < parent.end;) {
    const sibling = table.rows[at];
    if (sibling === undefined) return false;
    if (sibling !== row && sibling.tag === row.tag && textOf(table, sibling) === words) return true;
    at = sibling.end;
  }
  return false;
}

/** Nameless nodes are told apart by all that is written on them, but for classes. */
function alike(row: Row, element: PageElement): boolean {
  return Object.entries(element.attributes).every(
    ([name, value]) => name === 'class' || name === 'style' || row.element.attribs[name] === value,
  );
}
