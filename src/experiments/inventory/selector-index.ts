/**
 * Which nodes a simple selector matches, for all nodes at once: made in one pass over the page, so that no candidate is ever tried against
 * the document.
 */
import { cssName, cssString, fitsSelector } from './css-text.ts';
import { isSemanticClass, isStableId, looksRandom } from './stable.ts';
import type { PageTable, Row } from './walk.ts';

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
/** Selectors compare these without regard to case. https://html.spec.whatwg.org/multipage/semantics-other.html#case-sensitivity-of-selectors */
const CASELESS = new Set(['type']);
/** Too common to say which element is meant, save together with another or inside a landmark. */
const WEAK = new Set(['type', 'role']);

export function indexSelectors(table: PageTable): SelectorIndex {
  const lists = new Map<string, number[]>();
  const singles: (readonly Token[])[] = [];
  const all = new Map<number, readonly Token[]>();
  const put = (css: string, at: number): void => {
    const list = lists.get(css);
    if (list === undefined) lists.set(css, [at]);
    else list.push(at);
  };
  for (const row of table.rows) {
    const tokens = compounds(row, table.quirks);
    singles.push(tokens);
    for (const token of tokens) put(token.css, row.at);
    put(cssName(row.tag), row.at);
  }
  const matches = (css: string): readonly number[] => lists.get(css) ?? [];
  // Pairs are many and seldom asked for: their lists are made when they are.
  const tokensOf = (row: Row): readonly Token[] => {
    const known = all.get(row.at);
    if (known !== undefined) return known;
    const own = singles[row.at] ?? [];
    const pairs = pairsOf(own);
    for (const { css, of } of pairs)
      if (!lists.has(css)) lists.set(css, common(matches(of[0]), matches(of[1])));
    const firstFaint = own.findIndex((token) => token.how === 'class' || weak(token.css));
    const at = firstFaint === -1 ? own.length : firstFaint;
    const tokens = [...own.slice(0, at), ...pairs, ...own.slice(at)];
    all.set(row.at, tokens);
    return tokens;
  };
  const landmarks: { at: number; css: string }[] = [];
  for (const row of table.rows) {
    const own = singles[row.at]?.find(
      (token) => token.how === 'attribute' && !weak(token.css) && matches(token.css).length === 1,
    );
    if (own !== undefined && row.hiddenBy !== 'hidden field') landmarks.push({ at: row.at, css: own.css });
  }
  const marks = landmarks.map((each) => each.at);
  return {
    tokens: tokensOf,
    matches,
    within: (css, row) => {
      const list = matches(css);
      return firstAfter(list, row.end - 1) - firstAfter(list, row.at);
    },
    landmark: (from, to) => {
      const found = landmarks[firstAfter(marks, from)];
      const row = found === undefined || found.at >= to ? undefined : table.rows[found.at];
      return found === undefined || row === undefined ? null : { row, css: found.css };
    },
  };
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

function compounds(row: Row, quirks: boolean): Token[] {
  const { attribs } = row.element;
  const tag = cssName(row.tag);
  const tokens: Token[] = [];
  const { id } = attribs;
  if (id !== undefined && fitsSelector(id) && isStableId(id)) {
    // In quirks mode `#Top` is `#top` too; an attribute selector is exact everywhere.
    tokens.push({ css: quirks ? `[id=${cssString(id)}]` : `#${cssName(id)}`, how: 'attribute' });
  }
  const strong: string[] = [];
  const faint: string[] = [];
  for (const name of ATTRIBUTES) {
    const value = attribs[name];
    if (value === undefined || !fitsSelector(value) || !isStableValue(name, value, row.tag)) continue;
    const part = `[${name}=${cssString(CASELESS.has(name) ? value.toLowerCase() : value)}]`;
    (WEAK.has(name) ? faint : strong).push(part);
  }
  for (const part of [...strong, ...faint]) tokens.push({ css: `${tag}${part}`, how: 'attribute' });
  for (const name of new Set((attribs['class'] ?? '').split(/\s+/))) {
    if (isSemanticClass(name)) tokens.push({ css: `${tag}.${name}`, how: 'class' });
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
