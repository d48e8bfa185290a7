/**
 * The page as one table: each element once, in document order, with what all later steps ask for. An element's subtree is the rows from
 * its own to `end`; its visible text is a slice of one string. So no step walks the tree again.
 */
import { type AnyNode, type Document, type Element, isTag, isText } from 'domhandler';

import { groupBy } from '../../../core/group-by.ts';
import type { Box, Seen } from '../../page.ts';

import { showDrawn } from './drawn.ts';
import { CLOSED_PART, hiddenBy, showsAgain } from './hidden.ts';
import { openersOf } from './openers.ts';
import { type HiddenRules, hiddenRules } from './stylesheet.ts';

export interface Row {
  /** Index of this row. */
  at: number;
  element: Element;
  tag: string;
  /** Rank of a heading, 1 to 6; null for what is none. */
  level: number | null;
  /** Index of the parent's row; -1 for the root. */
  parent: number;
  /** Index after the last row of the subtree. */
  end: number;
  depth: number;
  hiddenBy: string | null;
  /** Whether it stands in a `<template>`: it is no node of the document, though parsers list it. */
  inert: boolean;
  /** The slice of `PageTable.text`. */
  from: number;
  to: number;
  /** Whether words stand directly in it, not only in elements within. */
  words: boolean;
  /** Position among its siblings of the same tag, from 1, and their number. */
  nth: number;
  twins: number;
  /** Whether a browser starts a new line for it, by its tag. */
  block: boolean;
  /** Whether a block with words stands in it. */
  holdsBlock: boolean;
  box: Box | null;
  /** What `textOf` gives, once it was asked for. */
  said: string | null;
}

export interface PageTable {
  rows: Row[];
  /** The rows of a tag, in order. */
  byTag: ReadonlyMap<string, readonly Row[]>;
  /** All visible text; blocks are divided by a newline, other white space is collapsed to one space. */
  text: string;
  hiddenText: { text: string; hiddenBy: string }[];
  /** Words in shadow roots that the markup declares, by host: visitors read them, and no selector reaches them. */
  shadowText: { host: string; text: string }[];
  /** Whether the page asks for quirks mode: ids are then the same in either case. */
  quirks: boolean;
}

const BLOCKS = new Set(
  `address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2
h3 h4 h5 h6 header hgroup hr html input label legend li main menu nav ol option p pre section select summary table tbody td textarea tfoot th
thead tr ul iframe video audio canvas object`.split(/\s+/),
);

const MAX_HIDDEN = 50;
const MAX_HIDDEN_CHARS = 300;
const SEEN = 'data-brief-seen';

export function walkPage(document: Document, seen: readonly Seen[] | null): PageTable {
  const rules = hiddenRules(stylesOf(document), () => openersOf(document));
  const rows: Row[] = [];
  const hiddenText: PageTable['hiddenText'] = [];
  const shadowText: PageTable['shadowText'] = [];
  const text = new VisibleText();

  const visit = (node: AnyNode, parent: Row | null, hidden: string | null, nth: number): void => {
    if (isText(node)) {
      if (hidden === null) {
        if (text.add(node.data) && parent !== null) parent.words = true;
      } else if (
        hiddenText.length < MAX_HIDDEN &&
        parent !== null &&
        !parent.tag.match(/^(?:script|style)$/)
      ) {
        const words = node.data.replaceAll(/\s+/g, ' ').trim();
        if (words !== '') hiddenText.push({ text: words.slice(0, MAX_HIDDEN_CHARS), hiddenBy: hidden });
      }
      return;
    }
    if (!isTag(node)) {
      if ('children' in node) visitAll(node.children, parent, hidden);
      return;
    }
    const mark = node.attribs[SEEN];
    if (mark !== undefined) delete node.attribs[SEEN];
    const laidOut = mark === undefined ? undefined : seen?.[Number(mark)];
    const why =
      laidOut === undefined
        ? markupReason(node, rules, parent, hidden)
        : laidOut.visible
          ? null
          : 'not shown by the browser';
    const block = BLOCKS.has(node.name) || node.attribs['role'] === 'button' || laysOut(parent);
    if (block) text.edge();
    const row: Row = {
      at: rows.length,
      element: node,
      tag: node.name,
      level: levelOf(node),
      parent: parent?.at ?? -1,
      end: 0,
      depth: (parent?.depth ?? 0) + 1,
      hiddenBy: why,
      inert: parent !== null && (parent.inert || parent.tag === 'template'),
      from: text.length,
      to: text.length,
      words: false,
      nth,
      twins: 1,
      block,
      holdsBlock: false,
      box: laidOut?.box ?? null,
      said: null,
    };
    rows.push(row);
    if (node.name === 'br' && why === null) text.space();
    if (
      node.name === 'template' &&
      parent !== null &&
      SHADOW_MODE.test(node.attribs['shadowrootmode'] ?? '')
    ) {
      const words = shadowWords(node);
      if (words !== '' && parent.hiddenBy === null) shadowText.push({ host: parent.tag, text: words });
    } else if (node.name !== 'textarea' && node.name !== 'select') {
      // What stands in a field is not yet the page's text.
      visitAll(node.children, row, why ?? closedSlot(node));
    }
    row.end = rows.length;
    row.to = text.length;
    if (block) text.edge();
    // The words of a select are its options'.
    const words = row.to > row.from || (node.name === 'select' && why === null);
    if (parent !== null && (row.holdsBlock || (block && words))) parent.holdsBlock = true;
  };

  const visitAll = (nodes: readonly AnyNode[], parent: Row | null, hidden: string | null): void => {
    const [only] = nodes;
    if (nodes.length === 1 && only !== undefined) {
      visit(only, parent, hidden, 1);
      return;
    }
    const counts = new Map<string, number>();
    const first = rows.length;
    for (const node of nodes) {
      if (!isTag(node)) {
        visit(node, parent, hidden, 1);
        continue;
      }
      const nth = (counts.get(node.name) ?? 0) + 1;
      counts.set(node.name, nth);
      visit(node, parent, hidden, nth);
    }
    for (let at = first; at < rows.length;) {
      const row = rows[at];
      if (row === undefined) break;
      row.twins = counts.get(row.tag) ?? 1;
      at = row.end;
    }
  };

  visitAll(document.children, null, null);
  const mode = 'x-mode' in document ? document['x-mode'] : undefined;
  const byTag = groupBy(rows, (row) => row.tag);
  showDrawn({ rows, byTag });
  return { rows, byTag, text: text.value(), hiddenText, shadowText, quirks: mode === 'quirks' };
}

/** Whether it sets whatever stands in it into boxes of their own, by its own style. */
function laysOut(row: Row | null): boolean {
  const style = row?.element.attribs['style'];
  return style !== undefined && /display\s*:\s*(?:inline-)?(?:flex|grid)/i.test(style);
}

function levelOf(element: Element): number | null {
  const { name, attribs } = element;
  if (name.length === 2 && name.startsWith('h') && name >= 'h1' && name <= 'h6') return Number(name[1]);
  if (attribs['role'] !== 'heading') return null;
  const level = Number(attribs['aria-level'] ?? '2');
  return level >= 1 && level <= 6 ? level : 2;
}

const SHADOW_MODE = /^(?:open|closed)$/i;

/** What a declared shadow root says itself; what a slot shows stands in the document. */
function shadowWords(template: Element): string {
  const parts: string[] = [];
  const stack: AnyNode[] = [...template.children].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isText(node)) parts.push(node.data);
    else if (
      'children' in node &&
      !(isTag(node) && /^(?:script|style|template|noscript|slot)$/.test(node.name))
    )
      stack.push(...[...node.children].reverse());
  }
  return parts.join(' ').replaceAll(/\s+/g, ' ').trim();
}

/** Why a component shows nothing of what stands in it: its declared shadow root puts it into a part that is closed. Null where it shows it. */
function closedSlot(host: Element): string | null {
  if (!host.name.includes('-')) return null;
  for (const child of host.children) {
    if (!isTag(child) || child.name !== 'template' || child.attribs['shadowrootmode'] === undefined) continue;
    const stack: [AnyNode, boolean][] = child.children.map((node) => [node, false]);
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      const [node, shut] = next;
      if (!isTag(node)) {
        // What a template holds is a document of its own.
        if ('children' in node) for (const inner of node.children) stack.push([inner, shut]);
        continue;
      }
      if (node.name === 'slot' && node.attribs['name'] === undefined) return shut ? CLOSED_PART : null;
      const closes = /^(?:details|dialog)$/.test(node.name) && node.attribs['open'] === undefined;
      const shuts = closes || node.attribs['hidden'] !== undefined;
      for (const inner of node.children) stack.push([inner, shut || shuts]);
    }
  }
  return null;
}

function markupReason(
  element: Element,
  rules: HiddenRules,
  parent: Row | null,
  inherited: string | null,
): string | null {
  if (inherited !== null && !showsAgain(element, inherited)) return inherited;
  if (
    parent?.tag === 'details' &&
    parent.element.attribs['open'] === undefined &&
    element.name !== 'summary'
  ) {
    return 'closed details';
  }
  return hiddenBy(element, rules);
}

function stylesOf(node: AnyNode): string[] {
  const styles: string[] = [];
  const stack: AnyNode[] = [node];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (isTag(next) && next.name === 'style' && next.attribs['media'] === undefined) {
      styles.push(next.children.map((child) => (isText(child) ? child.data : '')).join(''));
    } else if ('children' in next) {
      for (let at = next.children.length - 1; at >= 0; at -= 1) {
        const child = next.children[at];
        if (child !== undefined) stack.push(child);
      }
    }
  }
  return styles;
}

/** White space other than single spaces. */
const UNEVEN = /[^\S ]|[\u200b\ufeff]| {2}/;

/** Grows a text as a browser lays it out: white space collapsed, a newline between blocks. */
class VisibleText {
  length = 0;
  #parts: string[] = [];
  #pending: '' | ' ' | '\n' = '';

  /** Whether it held words. */
  add(data: string): boolean {
    const collapsed = UNEVEN.test(data) ? data.replaceAll(/[\s\u200b\ufeff]+/g, ' ') : data;
    const words = collapsed.trim();
    if (words === '') {
      if (collapsed !== '') this.space();
      return false;
    }
    if (collapsed.startsWith(' ')) this.space();
    this.#push(this.length === 0 ? words : `${this.#pending}${words}`);
    this.#pending = collapsed.endsWith(' ') ? ' ' : '';
    return true;
  }

  space(): void {
    if (this.#pending === '') this.#pending = ' ';
  }

  edge(): void {
    this.#pending = '\n';
  }

  value(): string {
    return this.#parts.join('');
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.length += text.length;
  }
}

/** Visible text on one line. */
export function textOf(table: PageTable, row: Row): string {
  return (row.said ??= oneLine(table.text.slice(row.from, row.to)));
}

/** The nearest element of a tag that a row stands in. */
export function enclosing(table: PageTable, row: Row, tag: string): Row | undefined {
  for (let up = table.rows[row.parent]; up !== undefined; up = table.rows[up.parent]) {
    if (up.tag === tag) return up;
  }
  return undefined;
}

/** Answers for rows, each found once: what an element is within is asked for by all that stand in it. */
export function remembered<T extends {} | null>(table: PageTable, find: (row: Row) => T): (row: Row) => T {
  const known = Array<T | undefined>(table.rows.length).fill(undefined);
  return (row) => {
    const found = known[row.at];
    return found === undefined ? (known[row.at] = find(row)) : found;
  };
}

/** The page's text holds no white space but single spaces and newlines. */
export function oneLine(text: string): string {
  return (text.includes('\n') ? text.replaceAll('\n', ' ') : text).trim();
}
