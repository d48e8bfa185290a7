/** Finding the elements of an inventory on a later version of their page: by selector, then by each fallback, and never by guess. */
import { load } from 'cheerio';
import { type Element, isTag } from 'domhandler';

import type { Page } from '../../page.ts';

import { namesOf } from '../page/names.ts';
import { parsePage } from '../page/parse.ts';
import { placesOf, underText } from '../page/place.ts';
import { contextOf, kindOfTag, sayingOf, sayingWith } from '../page/surroundings.ts';
import type { Context, Locator, PageElement } from '../types.ts';
import { type PageTable, type Row, textOf, walkPage } from '../page/walk.ts';

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
  const namesakes = new Map<string, number>();
  for (const { name, text } of elements) {
    if (name !== null && text === '') namesakes.set(name, (namesakes.get(name) ?? 0) + 1);
  }
  const alikeHere = new Map<string, Row[]>();
  const told = new Set(elements.map(saying));
  const tags = new Set(elements.map((element) => kindOfTag(element.tag)));
  for (const row of table.rows) {
    if (!tags.has(kindOfTag(row.tag)) || row.inert) continue;
    const said = sayingOf(table, row);
    if (!told.has(said)) continue;
    const rows = alikeHere.get(said);
    if (rows === undefined) alikeHere.set(said, [row]);
    else rows.push(row);
  }

  const same = (row: Row, element: PageElement, { how, css }: Locator): boolean => {
    if (kindOfTag(row.tag) !== kindOfTag(element.tag)) return false;
    // What people named is trusted with new words, as long as it still is the same kind of thing.
    if (how === 'attribute' && !MERE_KIND.test(css)) return true;
    if (!element.visible) {
      // The words of what nobody saw are not known.
      if (!alike(row, element)) return false;
      return how === 'anchor' || how === 'attribute' || isOnly(row, element);
    }
    // What holds others is what it is whatever it holds today.
    const holds = element.role === 'navigation' || element.role === 'form';
    if (holds && (how === 'anchor' || how === 'class')) return true;
    const words =
      element.text === ''
        ? sameWithoutWords(row, element)
        : textOf(table, row) === element.text ||
          // The parts of a menu change places.
          (holds && inAnyOrder(textOf(table, row)) === inAnyOrder(element.text));
    if (!words) return false;
    // A wrapper with the same words is no other thing.
    const others = (alikeHere.get(saying(element)) ?? []).filter(
      (each) => each !== row && (each.from !== row.from || each.to !== row.to || row.from === row.to),
    );
    // What no selector reaches may be another that always said the same; what stands in its place, a copy of it.
    const strays = how === 'text' && element.text !== '' && !saidOnce(element);
    const copied = how === 'position' && element.text !== '' && others.length > 0;
    if (twins.get(saying(element)) === 1 && !strays) return !copied;
    if (hasTwinBeside(table, row)) return false;
    // Where several say the same, something around it must be the same, and around no other then or now.
    const here = surroundingsOf(row);
    const around = others.map(surroundingsOf);
    return aroundOf(element).some(
      (each) =>
        !(strays && each.key === NO_HEADING) &&
        twins.get(`${saying(element)}${each.key}`) === 1 &&
        here.some((mine) => mine.key === each.key) &&
        !around.some((other) => other.some((its) => confusable(its, each))),
    );
  };

  const surroundingsOf = (row: Row): Surrounding[] =>
    surroundings(contextOf(table, row), underText(table, places.headingOf(row)));

  const sameWithoutWords = (row: Row, element: PageElement): boolean => {
    if (element.name === null && !alike(row, element)) return false;
    // Where nothing is written on it, its name alone tells it from others.
    const told = saying(element).trim() !== element.tag || element.name === null;
    if (told && sayingOf(table, row) === saying(element)) return true;
    // Another file of the same name, where no other has it.
    return element.name !== null && names.nameOf(row) === element.name && namesakes.get(element.name) === 1;
  };

  const isOnly = (row: Row, element: PageElement): boolean =>
    elements.filter((each) => each.tag === element.tag && alike(row, each)).length === 1 &&
    (alikeHere.get(saying(element)) ?? []).filter((each) => alike(each, element)).length === 1 &&
    Object.keys(element.attributes).some((name) => !['class', 'style', 'type'].includes(name));

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

  const byKind = new Map<string, Row[]>();
  const rowOf = new Map(table.rows.map((row) => [row.element, row]));
  for (const row of table.rows) {
    const kind = kindOfTag(row.tag);
    const rows = byKind.get(kind);
    if (rows === undefined) byKind.set(kind, [row]);
    else rows.push(row);
  }

  return elements.map((element) => {
    const ways: Locator[] = [{ how: element.selectorBy, css: element.selector }, ...element.fallbacks];
    for (const way of ways) {
      const row = way.how === 'text' ? byWords(table, places, byCss(way.css), way) : only(byCss(way.css));
      if (row !== null && (way.how === 'text' || same(row, element, way))) {
        return { node: row.element, by: way.how };
      }
    }
    // Moved out of the reach of every selector: the one of its tag and words with the same things around it.
    const moved = only(
      (byKind.get(kindOfTag(element.tag)) ?? []).filter(
        (row) => row.hiddenBy === null && same(row, element, BY_WORDS),
      ),
    );
    if (moved !== null) return { node: moved.element, by: 'text' };
    return { node: null, by: null };
  });
}

const saying = (element: PageElement): string => sayingWith(element.tag, element.text, element.attributes);

const BY_WORDS: Locator = { how: 'text', css: '*', text: '', under: null };
/** `button[type="submit"]`: of the kind there may be another tomorrow. */
const MERE_KIND = /^[^[#.]*(?:\[(?:type|role)="[^"]*"\])+$/;

/** One thing around an element; `sides` are what is read before and after it. */
interface Surrounding {
  key: string;
  sides?: [string, string];
}

/** Under no heading: true of all that stands before the first. */
const NO_HEADING = ' under null';

/** Whether nothing else of its kind on its page said the same. */
function saidOnce({ fallbacks, tag }: PageElement): boolean {
  return fallbacks.some((way) => way.how === 'text' && way.under === null && way.css === tag);
}

function aroundOf(element: PageElement): Surrounding[] {
  return element.context === undefined
    ? [{ key: ` under ${element.place.under}` }]
    : surroundings(element.context, element.place.under);
}

function surroundings({ before, after, within = [], far }: Context, under: string | null): Surrounding[] {
  const place = ` under ${under}`;
  return [
    { key: place },
    ...[[before, after] as const, ...(far === undefined ? [] : [far])].map((sides): Surrounding => ({
      key: `${place} between ${sides.join(' and ')}`,
      sides: [...sides],
    })),
    ...within.map((words) => ({ key: ` within ${inAnyOrder(words)}` })),
  ];
}

/** The words of a text whose parts may change places. */
function inAnyOrder(text: string): string {
  return text.split(' ').toSorted().join(' ');
}

/**
 * One side alone proves nothing: when cards change places, the last button gets what followed the last button; and of a part that is
 * shown twice, the second is followed by what followed the first.
 */
function confusable(one: Surrounding, two: Surrounding): boolean {
  if (one.sides === undefined || two.sides === undefined) return one.key === two.key;
  return one.sides.some((side, at) => side !== '' && side === two.sides?.[at]);
}

/** How many elements say the same, and how many of them in the same surroundings. */
function countTwins(elements: readonly PageElement[]): Map<string, number> {
  const twins = new Map<string, number>();
  for (const element of elements) {
    for (const each of ['', ...aroundOf(element).map(({ key }) => key)]) {
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
