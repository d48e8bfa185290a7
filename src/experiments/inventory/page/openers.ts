/** Controls that open and close parts of a page. */
import { type AnyNode, isTag } from 'domhandler';

import { isNarrow } from './hidden.ts';

/** What the controls of a page open, as selectors: `#more`, `.more`. Those for phones alone do not count. Found once, when it is asked for. */
export function openersOf(document: AnyNode): ReadonlySet<string> {
  const known = KNOWN.get(document);
  if (known !== undefined) return known;
  const opened = new Set<string>();
  const stack: AnyNode[] = [document];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isTag(node) && !(node.attribs['class'] ?? '').split(/\s+/).some(isNarrow)) {
      const { attribs } = node;
      const toggles = attribs['data-toggle'] ?? attribs['data-bs-toggle'];
      const targets = attribs['data-target'] ?? attribs['data-bs-target'];
      for (const target of (targets ?? (toggles === undefined ? '' : (attribs['href'] ?? ''))).split(
        /[\s,]+/,
      ))
        if (target !== '') opened.add(target);
      for (const id of (attribs['aria-controls'] ?? '').split(/\s+/)) if (id !== '') opened.add(`#${id}`);
    }
    if ('children' in node) for (const child of node.children) stack.push(child);
  }
  KNOWN.set(document, opened);
  return opened;
}

const KNOWN = new WeakMap<AnyNode, ReadonlySet<string>>();
