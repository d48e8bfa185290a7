/**
 * Which nodes a simple selector matches, for all nodes at once: made in one pass over the page, so that no candidate is ever tried against
 * the document.
 */
import { cssName, cssString, fitsSelector } from '../page/css-text.ts';
import { isSemanticClass, isStableId, looksRandom } from './stable.ts';
import { type PageTable, remembered, type Row } from '../page/walk.ts';

/** `#hero`, `a[href="/signup"]`: one compound selector, and how stable its kind is. */
export interface Token {
  css: string;
  how: 'attribute' | 'class';
}

export interface SelectorIndex {
  /** Tokens of a row, the most stable first. */
  tokens(row: Row): readonly Token[];
  /** Rows that a token, a tag or a pair made by `tokens` matches, ascending. */
  matches(css: string): readonly number[];
  /** The first token that an attribute makes and that it alone has; null where there is none. */
  nameOf(row: Row): string | null;
  /** Likewise of its classes. */
  classOf(row: Row): string | null;
  /** How many of them lie in the subtree of a row, itself left out. */
  within(css: string, row: Row): number;
  /** The first row in a range that one token names alone, itself left out; null where there is none. */
  landmark(from: number, to: number): { row: Row; css: string } | null;
}

/** In order of trust. Values of these are words or addresses that people chose. */
const ATTRIBUTES = [
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-cy',
  'data-track',
  'data-analytics',
  'name',
  'for',
  'itemprop',
  'aria-label',
  'alt',
  'placeholder',
  'href',
  'action',
  'src',
  'title',
  'value',
  'type',
  'role',
];
const NAMES = new Set(ATTRIBUTES);
/** Longer values stand in no selector; `fitsSelector` allows fewer. */
const LONGEST = 200;
/** Selectors compare these without regard to case. https://html.spec.whatwg.org/multipage/semantics-other.html#case-sensitivity-of-selectors */
const CASELESS = new Set(['type']);
/** Too common to say which element is meant, save together with another or inside a landmark. */
const WEAK = new Set(['type', 'role']);

export function indexSelectors(table: PageTable): SelectorIndex {
  const lists = listsOf(table);
  // Selectors are written for the few rows that are asked for; the lists know all rows.
  const byCss = new Map<string, readonly number[]>();
  const matches = (css: string): readonly number[] => byCss.get(css) ?? lists.tagged(css);
  const singlesOf = (row: Row): Token[] =>
    compounds(row, table.quirks).map(({ css, how, name, value }) => {
      byCss.set(css, lists.of(row.tag, name, value));
      return { css, how };
    });
  const known = new Map<number, readonly Token[]>();
  const tokensOf = (row: Row): readonly Token[] => {
    const made = known.get(row.at);
    if (made !== undefined) return made;
    const own = singlesOf(row);
    const pairs = pairsOf(own);
    for (const { css, of } of pairs)
      if (!byCss.has(css)) byCss.set(css, common(matches(of[0]), matches(of[1])));
    const firstFaint = own.findIndex((token) => token.how === 'class' || weak(token.css));
    const at = firstFaint === -1 ? own.length : firstFaint;
    const tokens = [...own.slice(0, at), ...pairs, ...own.slice(at)];
    known.set(row.at, tokens);
    return tokens;
  };
  const nextMark = nextOf(
    table,
    (row) => !row.inert && row.hiddenBy !== 'hidden field' && isMarked(row, lists),
  );
  const landmarkOf = (row: Row): string | undefined =>
    singlesOf(row).find(
      (token) => token.how === 'attribute' && !weak(token.css) && matches(token.css).length === 1,
    )?.css;
  const onlyOf = (how: Token['how']): ((row: Row) => string | null) =>
    remembered(
      table,
      (row) =>
        tokensOf(row).find((token) => token.how === how && matches(token.css).length === 1)?.css ?? null,
    );
  return {
    tokens: tokensOf,
    matches,
    nameOf: onlyOf('attribute'),
    classOf: onlyOf('class'),
    within: (css, row) => {
      const list = matches(css);
      return firstAfter(list, row.end - 1) - firstAfter(list, row.at);
    },
    landmark: (from, to) => {
      const row = nextMark(from);
      const css = row === undefined || row.at >= to ? undefined : landmarkOf(row);
      return row === undefined || css === undefined ? null : { row, css };
    },
  };
}

/** The first row after a place for which something is true, found when it is asked for, and once. */
function nextOf(table: PageTable, is: (row: Row) => boolean): (after: number) => Row | undefined {
  // 0: not known yet. The first row comes after none.
  const known = new Uint32Array(table.rows.length + 1);
  return (after) => {
    let at = after + 1;
    for (; known[at] === 0; at += 1) {
      const row = table.rows[at];
      if (row === undefined || is(row)) break;
    }
    const next = known[at] || at;
    known.fill(next, after + 1, at + 1);
    return table.rows[next];
  };
}

/** The rows by what a token says: the name of an attribute, `#` for an id, `.` for a class. Map in map: to make one key of all costs more. */
class Lists {
  readonly #byTag = new Map<string, number[]>();
  readonly #byName = new Map<string, Map<string, Map<string, number[]>>>();

  /** Rows of a tag, as selectors write it. */
  tagged(css: string): readonly number[] {
    return this.#byTag.get(css) ?? [];
  }

  of(tag: string, name: string, value: string): readonly number[] {
    return this.#byName.get(scopeOf(tag, name))?.get(name)?.get(asCompared(name, value)) ?? [];
  }

  putTag(css: string, at: number): void {
    putInto(this.#byTag, css, at);
  }

  put(tag: string, name: string, value: string, at: number): void {
    const names = within(this.#byName, scopeOf(tag, name));
    putInto(within(names, name), asCompared(name, value), at);
  }
}

/** An id is one of the page, whatever the tag. */
const scopeOf = (tag: string, name: string): string => (name === '#' ? '' : tag);

const asCompared = (name: string, value: string): string =>
  CASELESS.has(name) ? value.toLowerCase() : value;

function within<V>(maps: Map<string, Map<string, V>>, key: string): Map<string, V> {
  let map = maps.get(key);
  if (map === undefined) maps.set(key, (map = new Map()));
  return map;
}

function putInto(lists: Map<string, number[]>, key: string, at: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [at]);
  else list.push(at);
}

/** What no selector may use is listed too: it is cheaper than to ask. */
function listsOf(table: PageTable): Lists {
  const lists = new Lists();
  const tags = new Map<string, string>();
  for (const row of table.rows) {
    let tag = tags.get(row.tag);
    if (tag === undefined) tags.set(row.tag, (tag = cssName(row.tag)));
    lists.putTag(tag, row.at);
    const { attribs } = row.element;
    for (const name in attribs) {
      const value = attribs[name] ?? '';
      if (name === 'class') {
        if (/\s/.test(value))
          for (const each of new Set(value.split(/\s+/))) lists.put(row.tag, '.', each, row.at);
        else lists.put(row.tag, '.', value, row.at);
      } else if (value.length > LONGEST) continue;
      else if (name === 'id') lists.put(row.tag, '#', value, row.at);
      else if (NAMES.has(name)) lists.put(row.tag, name, value, row.at);
      // Libraries take it for the plain one, and browsers do not: neither may be misled.
      else if (name === 'xlink:href') lists.put(row.tag, 'href', value, row.at);
    }
  }
  return lists;
}

/** Whether one attribute that people gave names the row alone. */
function isMarked(row: Row, lists: Lists): boolean {
  const { attribs } = row.element;
  for (const name in attribs) {
    const value = attribs[name] ?? '';
    if (name === 'id') {
      if (lists.of(row.tag, '#', value).length === 1 && fitsSelector(value) && isStableId(value)) return true;
    } else if (
      NAMES.has(name) &&
      !WEAK.has(name) &&
      lists.of(row.tag, name, value).length === 1 &&
      fitsSelector(value) &&
      isStableValue(name, value, row.tag)
    ) {
      return true;
    }
  }
  return false;
}

/** Two attributes of one element: `input[name="q"][type="search"]`. An id needs no second. */
function pairsOf(singles: readonly Token[]): (Token & { of: [string, string] })[] {
  const parts = singles.filter((token) => token.how === 'attribute' && /^[^#[]+\[/.test(token.css));
  const pairs: (Token & { of: [string, string] })[] = [];
  for (let one = 0; one < parts.length; one += 1) {
    for (let two = one + 1; two < parts.length; two += 1) {
      const first = parts[one]?.css ?? '';
      const second = parts[two]?.css ?? '';
      if (weak(first)) continue;
      pairs.push({
        css: `${first}${second.slice(second.indexOf('['))}`,
        how: 'attribute',
        of: [first, second],
      });
    }
  }
  return pairs;
}

function common(one: readonly number[], two: readonly number[]): number[] {
  const others = new Set(two.length < one.length ? two : one);
  return (two.length < one.length ? one : two).filter((at) => others.has(at));
}

function weak(css: string): boolean {
  return /^[^[]*\[(?:type|role)=/.test(css) && !css.includes('][');
}

interface Single extends Token {
  /** As in `Lists`. */
  name: string;
  value: string;
}

function compounds(row: Row, quirks: boolean): Single[] {
  const { attribs } = row.element;
  const tag = cssName(row.tag);
  const tokens: Single[] = [];
  const { id } = attribs;
  if (id !== undefined && fitsSelector(id) && isStableId(id)) {
    // In quirks mode `#Top` is `#top` too; an attribute selector is exact everywhere.
    const css = quirks ? `[id=${cssString(id)}]` : `#${cssName(id)}`;
    tokens.push({ css, how: 'attribute', name: '#', value: id });
  }
  const faint: Single[] = [];
  for (const name of ATTRIBUTES) {
    const value = attribs[name];
    if (value === undefined || !fitsSelector(value) || !isStableValue(name, value, row.tag)) continue;
    const css = `${tag}[${name}=${cssString(CASELESS.has(name) ? value.toLowerCase() : value)}]`;
    (WEAK.has(name) ? faint : tokens).push({ css, how: 'attribute', name, value });
  }
  tokens.push(...faint);
  for (const name of new Set((attribs['class'] ?? '').split(/\s+/))) {
    if (isSemanticClass(name)) tokens.push({ css: `${tag}.${name}`, how: 'class', name: '.', value: name });
  }
  return tokens;
}

function isStableValue(name: string, value: string, tag: string): boolean {
  switch (name) {
    case 'href':
    case 'action':
    case 'src':
      return (
        !/^(?:#|javascript:|data:|blob:|about:)?$|^(?:javascript|data|blob):/i.test(value) &&
        !looksRandom(value) &&
        !/[?&](?:utm_|sid|session|token|_)/i.test(value)
      );
    case 'name':
    case 'for':
      return isStableId(value);
    case 'value':
      return /^(?:button|input)$/.test(tag);
    case 'title':
    case 'aria-label':
    case 'alt':
    case 'placeholder':
      return value.trim() !== '';
    default:
      return !looksRandom(value);
  }
}

/** Index of the first number greater than `at` in an ascending list. */
export function firstAfter(list: readonly number[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
