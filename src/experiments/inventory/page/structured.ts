/** schema.org data and social cards, flattened. What cannot be read is left out: it is not the visitor's page. */
import type { Element } from 'domhandler';
import { isText } from 'domhandler';

import type { Structured } from '../types.ts';
import type { PageTable, Row } from './walk.ts';

const MAX_VALUES = 60;
const MAX_CHARS = 300;
const MAX_ENTRIES = 40;

export function structuredOf(table: PageTable): Structured[] {
  const found: Structured[] = [];
  const graph: Record<string, string> = {};
  for (const row of table.rows) {
    const { attribs } = row.element;
    if (row.tag === 'script' && attribs['type']?.toLowerCase().trim() === 'application/ld+json')
      found.push(...linkedData(row.element));
    else if (
      row.tag === 'meta' &&
      /^(?:og|twitter|product):/.test(attribs['property'] ?? attribs['name'] ?? '')
    ) {
      const name = attribs['property'] ?? attribs['name'] ?? '';
      if (Object.keys(graph).length < MAX_VALUES)
        graph[name] ??= (attribs['content'] ?? '').slice(0, MAX_CHARS);
    } else if (attribs['itemscope'] !== undefined && attribs['itemtype'] !== undefined)
      found.push(microdata(table, row));
    if (found.length >= MAX_ENTRIES) break;
  }
  if (Object.keys(graph).length > 0)
    found.push({ format: 'open-graph', type: graph['og:type'] ?? 'website', values: graph });
  return found;
}

function linkedData(script: Element): Structured[] {
  let data: unknown;
  try {
    data = JSON.parse(script.children.map((child) => (isText(child) ? child.data : '')).join(''));
  } catch {
    return [];
  }
  const things = Array.isArray(data)
    ? data
    : isRecord(data) && Array.isArray(data['@graph'])
      ? data['@graph']
      : [data];
  return things.filter(isRecord).map((thing) => {
    const values: Record<string, string> = {};
    flatten(thing, '', values, 0);
    const type = thing['@type'];
    return { format: 'json-ld', type: String(Array.isArray(type) ? type[0] : (type ?? 'Thing')), values };
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function flatten(value: unknown, at: string, into: Record<string, string>, depth: number): void {
  if (Object.keys(into).length >= MAX_VALUES || depth > 8) return;
  if (Array.isArray(value))
    value.forEach((each, index) => flatten(each, `${at}${at === '' ? '' : '.'}${index}`, into, depth + 1));
  else if (isRecord(value)) {
    for (const [key, inner] of Object.entries(value)) {
      if (key !== '@context' && !(at === '' && key === '@type'))
        flatten(inner, at === '' ? key : `${at}.${key}`, into, depth + 1);
    }
  } else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    into[at] = String(value).slice(0, MAX_CHARS);
  }
}

function microdata(table: PageTable, row: Row): Structured {
  const values: Record<string, string> = {};
  for (let at = row.at + 1; at < row.end; at += 1) {
    const inner = table.rows[at];
    const name = inner?.element.attribs['itemprop'];
    if (inner === undefined || name === undefined || Object.keys(values).length >= MAX_VALUES) continue;
    const { content, href, src } = inner.element.attribs;
    values[name] ??= (
      content ??
      href ??
      src ??
      table.text.slice(inner.from, inner.to).replaceAll(/\s+/g, ' ').trim()
    ).slice(0, MAX_CHARS);
  }
  return { format: 'microdata', type: row.element.attribs['itemtype']?.split('/').at(-1) ?? 'Thing', values };
}

export function metaOf(table: PageTable, name: string): string | null {
  const found = table.byTag
    .get('meta')
    ?.find(({ element: { attribs } }) => (attribs['name'] ?? attribs['http-equiv'])?.toLowerCase() === name);
  return found?.element.attribs['content']?.replaceAll(/\s+/g, ' ').trim() || null;
}

/** What made the page; a framework and its theme may both say so. */
export function generatorOf(table: PageTable): string | null {
  const named = (table.byTag.get('meta') ?? [])
    .filter(({ element: { attribs } }) => attribs['name']?.toLowerCase() === 'generator')
    .map(({ element: { attribs } }) => attribs['content']?.trim() ?? '');
  return named.join(', ') || null;
}

export function titleOf(table: PageTable): string | null {
  const row = table.byTag.get('title')?.find((each) => table.rows[each.parent]?.tag !== 'svg');
  const text = row?.element.children.map((child) => (isText(child) ? child.data : '')).join('');
  return text?.replaceAll(/\s+/g, ' ').trim() || null;
}
