import { HttpError } from './http-error.ts';

export interface PageAnswer {
  json: unknown[];
  /** The Link header; null where the list has one page. */
  link: string | null;
}

export interface SortKey<Row> {
  key(row: Row): [string | number, number];
  descending: boolean;
}

/** A positive whole number of the query; like GitHub, nonsense gives the default. */
export function wholeParameter(
  query: URLSearchParams,
  name: string,
  fallback: number,
  max = Infinity,
): number {
  const value = Number.parseInt(query.get(name) ?? '', 10);
  return value >= 1 ? Math.min(value, max) : fallback;
}

/** One of the allowed words of the query; 422 for another. */
export function wordParameter<Word extends string>(
  query: URLSearchParams,
  name: string,
  allowed: readonly Word[],
  fallback: Word,
): Word {
  const value = query.get(name) ?? '';
  if (value === '') return fallback;
  const found = allowed.find((word) => word === value);
  if (found !== undefined) return found;
  throw new HttpError(422, 'Validation Failed', {
    errors: [{ resource: 'Issue', field: name, code: 'invalid', value }],
  });
}

/** `since` as ISO to the second, '' where absent; 422 for what is no time. */
export function sinceParameter(query: URLSearchParams): string {
  const since = query.get('since') ?? '';
  if (since === '') return '';
  const ms = Date.parse(since);
  if (Number.isNaN(ms)) {
    throw new HttpError(422, 'Validation Failed', {
      errors: [{ resource: 'Issue', field: 'since', code: 'invalid' }],
    });
  }
  return new Date(Math.floor(ms / 1000) * 1000).toISOString().replace('.000Z', 'Z');
}

/** Rows in order, ties by the second part of the key, in the same direction. */
export function sorted<Row>(rows: readonly Row[], order: SortKey<Row>): Row[] {
  return [...rows].sort((a, b) => compare(order.key(a), order.key(b), order.descending));
}

function compare(a: [string | number, number], b: [string | number, number], descending: boolean): number {
  const sign = descending ? -1 : 1;
  if (a[0] !== b[0]) return a[0] < b[0] ? -sign : sign;
  return sign * (a[1] - b[1]);
}

/**
 * A page of a list with GitHub's Link header, whose addresses are `/repositories/ID/...`. With `cursor` the next page is told by
 * position (`after`), without `last`, as GitHub does for issues since 2025; else by number.
 */
export function pageOf<Row>(
  url: URL,
  rows: readonly Row[],
  render: (row: Row) => unknown,
  linkPath: string,
  cursor?: SortKey<Row>,
): PageAnswer {
  const query = url.searchParams;
  const size = wholeParameter(query, 'per_page', 30, 100);
  const number = wholeParameter(query, 'page', 1);
  const last = Math.max(Math.ceil(rows.length / size), 1);
  const link = (rel: string, page: number, position: Record<string, string> = {}): string => {
    const address = new URL(linkPath, url.origin);
    for (const [name, value] of query) {
      if (!['page', 'after', 'before'].includes(name)) address.searchParams.append(name, value);
    }
    for (const [name, value] of Object.entries(position)) address.searchParams.set(name, value);
    address.searchParams.set('page', String(page));
    return `<${address.href}>; rel="${rel}"`;
  };
  const links: string[] = [];
  let start = (number - 1) * size;
  if (cursor === undefined) {
    if (number > 1) links.push(link('prev', Math.min(number - 1, last)));
    if (number < last) links.push(link('next', number + 1), link('last', last));
    if (number > 1) links.push(link('first', 1));
  } else {
    const after = query.get('after');
    const before = query.get('before');
    const mark = readMark(after ?? before);
    const place = (inclusive: boolean): number => {
      const found = rows.findIndex((row) => {
        const side = compare(cursor.key(row), mark ?? ['', 0], cursor.descending);
        return inclusive ? side >= 0 : side > 0;
      });
      return found < 0 ? rows.length : found;
    };
    if (mark !== null) start = after === null ? Math.max(place(true) - size, 0) : place(false);
    const shown = rows.slice(start, start + size);
    const [first, final] = [shown[0], shown.at(-1)];
    if (final !== undefined && start + size < rows.length) {
      links.push(link('next', number + 1, { after: writeMark(cursor.key(final)) }));
    }
    if (first !== undefined && start > 0) {
      links.push(link('prev', Math.max(number - 1, 1), { before: writeMark(cursor.key(first)) }));
    }
  }
  return {
    json: rows.slice(start, start + size).map(render),
    link: links.length === 0 ? null : links.join(', '),
  };
}

function writeMark(key: [string | number, number]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

function readMark(text: string | null): [string | number, number] | null {
  if (text === null) return null;
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString()) as [string | number, number];
  } catch {
    throw new HttpError(422, 'Validation Failed', { errors: [{ code: 'invalid', field: 'after' }] });
  }
}
