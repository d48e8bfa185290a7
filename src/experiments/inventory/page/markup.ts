/** The markup of one element, for a diff: never more than asked for, and never half a tag. */
import { type AnyNode, type Element, isTag, isText } from 'domhandler';

import type { PageTable, Row } from './walk.ts';

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const MAX_VALUE = 500;
/** Without words of their own, and needed where they stand. */
const KEPT = new Set([
  'source',
  'track',
  'param',
  'area',
  'col',
  'colgroup',
  'option',
  'optgroup',
  'datalist',
  'input',
]);

/** Handlers are the page's own program, long values its data. */
export function keptAttributes(element: Element): Record<string, string> {
  return Object.fromEntries(
    Object.entries(element.attribs).filter(
      ([name, value]) => !/^on/i.test(name) && value.length <= MAX_VALUE && /^[^\s"'<>/=]+$/.test(name),
    ),
  );
}

/** What a visitor does not see is left out: it is not what is changed, and may be an order to whoever reads. */
export function markupOf(table: PageTable, row: Row, most: number): string {
  const unseen = new Set<Element>();
  for (let at = row.at + 1; at < row.end; at += 1) {
    const inner = table.rows[at];
    if (inner !== undefined && inner.hiddenBy !== null && !KEPT.has(inner.tag)) unseen.add(inner.element);
  }
  const parts: string[] = [];
  let size = 0;
  const put = (text: string): boolean => {
    if (size + text.length > most) return false;
    parts.push(text);
    size += text.length;
    return true;
  };
  const write = (node: AnyNode): boolean => {
    if (isText(node)) return put(escaped(node.data.replaceAll(/\s+/g, ' ')));
    if (!isTag(node) || /^(?:script|style|template|noscript)$/.test(node.name) || unseen.has(node))
      return true;
    if (!put(openTag(node))) return false;
    if (VOID.has(node.name)) return true;
    // Room is kept for the tags that are open: they are closed however much is left out.
    const whole = node.children.every(write);
    if (!whole) parts.push('…');
    parts.push(`</${node.name}>`);
    size += node.name.length + 3;
    return whole;
  };
  write(row.element);
  return parts.join('');
}

export function openTag(element: Element): string {
  const attributes = Object.entries(keptAttributes(element)).map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  );
  return `<${element.name}${attributes.join('')}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
