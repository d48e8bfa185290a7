/** What an element is called: the parts of the accessible name computation that pages use. https://www.w3.org/TR/accname-1.2/ */
import { isTag, isText } from 'domhandler';

import { choicesOf, isField, legendOf } from '../forms/field.ts';
import { CONTROL } from './lexicon.ts';
import type { FieldElement } from '../types.ts';
import { enclosing, type PageTable, remembered, type Row, textOf } from './walk.ts';

export interface Names {
  /** Accessible name of anything; null where it has none. */
  nameOf(row: Row): string | null;
  labelOf(row: Row): { name: string | null; from: FieldElement['labelFrom'] };
  /** Rows of labels that name a field: their text is the field's. */
  labels: ReadonlySet<number>;
}

export function namesOf(table: PageTable): Names {
  const byId = new Map<string, Row>();
  const byTarget = new Map<string, Row>();
  for (const row of table.rows) {
    const { id } = row.element.attribs;
    if (id !== undefined && !byId.has(id)) byId.set(id, row);
    const target = row.tag === 'label' ? row.element.attribs['for'] : undefined;
    if (target !== undefined && !byTarget.has(target)) byTarget.set(target, row);
  }
  const labels = new Set<number>();

  const described = (row: Row): string | null => {
    const { attribs } = row.element;
    const named = (attribs['aria-labelledby'] ?? '')
      .split(/\s+/)
      .map((id) => byId.get(id))
      .filter((found) => found !== undefined);
    // What is chosen in a field is named beside its label, and is no part of what it asks.
    const outside = isField(row) ? named.filter((found) => found.at < row.at || found.at >= row.end) : [];
    const by = (outside.length > 0 ? outside : named).map(rawText).join(' ');
    return line(by) ?? line(attribs['aria-label']);
  };

  const labelOf: Names['labelOf'] = (row) => {
    const { attribs } = row.element;
    const { id } = attribs;
    const aria = described(row);
    const legend = choicesOf(table, row) === null ? undefined : legendOf(table, row);
    if (legend !== undefined) {
      labels.add(legend.at);
      return { name: unstarred(line(rawText(legend))), from: 'label' };
    }
    const own = id === undefined ? undefined : byTarget.get(id);
    const label = own ?? enclosing(table, row, 'label');
    const words = label === undefined ? null : unstarred(line(rawText(label)));
    if (label !== undefined) labels.add(label.at);
    if (aria !== null && !(words !== null && worksOnly(attribs, aria))) return { name: aria, from: 'aria' };
    if (words !== null) return { name: words, from: 'label' };
    const said = line(attribs['label']);
    if (said !== null && row.tag.includes('-')) return { name: unstarred(said), from: 'label' };
    const title = line(attribs['title']);
    if (title !== null) return { name: title, from: 'title' };
    const placeholder = unstarred(line(attribs['placeholder'])) ?? promptOf(row);
    if (placeholder !== null) return { name: placeholder, from: 'placeholder' };
    return { name: unstarred(besideField(table, row)), from: 'none' };
  };

  const nameOf = remembered(table, (row: Row): string | null => {
    const { attribs } = row.element;
    if (isField(row)) return labelOf(row).name;
    const aria = described(row);
    if (aria !== null) return aria;
    if (/^(?:img|area|amp-img|amp-anim)$/.test(row.tag) || attribs['type']?.toLowerCase() === 'image') {
      return line(attribs['alt']) ?? line(attribs['title']);
    }
    if (row.tag === 'input' && /^(?:submit|button|reset)$/i.test(attribs['type'] ?? '')) {
      return line(attribs['value']) ?? (/^submit$/i.test(attribs['type'] ?? '') ? 'Submit' : null);
    }
    if (choicesOf(table, row) !== null) return labelOf(row).name;
    if (row.tag === 'svg') return svgTitle(table, row);
    return textOf(table, row) || (withinName(table, row) ?? line(attribs['title']) ?? saidTo(table, row));
  });
  return { nameOf, labelOf, labels };
}

/** The star of a required field is no part of what it is called, nor is the word for it in brackets, nor the colon before what is written. */
function unstarred(name: string | null): string | null {
  return name === null ? null : line(name.replace(REQUIRED, ''));
}

const REQUIRED =
  /(?:\s*(?:[*＊:：]|[([（【［](?:\*|required|erforderlich|pflichtfeld|obligatoire|requis|obligat[oó]ri[oa]|obbligatori[oa]|requerido|verplicht|wymagane|obligatorisk|påkrævet|påkrevd|обязательно|必須|必填|필수|مطلوب|חובה)[)\]）】］])|\s(?:必須|任意|必填|選填|选填|필수|선택))+$/iu;

/** Whether a field's name says how to work it only, as the "Open" of a list: what it asks is its label. */
function worksOnly({ title, 'aria-label': said }: Row['element']['attribs'], name: string): boolean {
  return said !== undefined && (CONTROL.test(name) || (title !== undefined && title.trim() === name));
}

/** The first option of a select that can not be chosen: "How many of you?". */
function promptOf(row: Row): string | null {
  if (row.tag !== 'select') return null;
  const first = row.element.children.find((child) => isTag(child) && child.name === 'option');
  if (first === undefined || !isTag(first)) return null;
  if (first.attribs['value'] !== '' && first.attribs['disabled'] === undefined) return null;
  return line(first.children.map((child) => (isText(child) ? child.data : '')).join(''));
}

const MAX_BESIDE = 40;

/** The words before a field in its own line or row of a table: what a visitor takes for its label, and no program does. */
function besideField(table: PageTable, row: Row): string | null {
  let up = table.rows[row.parent];
  if (/^t[dh]$/.test(up?.tag ?? '') && up?.from === row.from) up = table.rows[up.parent];
  if (up === undefined || row.from - up.from > MAX_BESIDE * 4) return null;
  const before = line(
    table.text
      .slice(up.from, row.from)
      .split('\n')
      .findLast((each) => each.trim() !== ''),
  );
  return before === null || before.length > MAX_BESIDE ? null : before;
}

/** The name of a picture or icon inside, for a link or heading without words. */
function withinName(table: PageTable, row: Row): string | null {
  for (const inner of table.rows.slice(row.at + 1, Math.min(row.end, row.at + 40))) {
    const { attribs } = inner.element;
    const name = line(attribs['aria-label']) ?? line(attribs['alt']);
    if (name !== null && inner.hiddenBy === null) return name;
    if (inner.tag === 'title' && table.rows[inner.parent]?.tag === 'svg') return line(rawText(inner));
  }
  return null;
}

/** Reasons for which words are on the page for those who hear it only. */
const HEARD = new Set(['for screen readers only', 'clipped away', 'off screen', 'of no size']);

/** The words for screen readers in what shows a picture and nothing else. */
function saidTo(table: PageTable, row: Row): string | null {
  const inner = table.rows
    .slice(row.at + 1, Math.min(row.end, row.at + 12))
    .find(({ hiddenBy, tag }) => hiddenBy !== null && HEARD.has(hiddenBy) && tag !== 'svg');
  return inner === undefined || row.hiddenBy !== null ? null : line(rawText(inner));
}

/** `<svg><title>`: what a picture of lines is called. */
export function svgTitle(table: PageTable, row: Row): string | null {
  const first = table.rows[row.at + 1];
  return row.tag === 'svg' && first?.tag === 'title' && first.parent === row.at ? line(rawText(first)) : null;
}

/** Text of a node whether visible or not: a label for screen readers is still the name. */
function rawText(row: Row): string {
  // What no screen reader says is part of no name, where more than that is said.
  const told = textWithin(row, true);
  return line(told) === null ? textWithin(row, false) : told;
}

function textWithin(row: Row, told: boolean): string {
  const parts: string[] = [];
  const stack = [...row.element.children].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isText(node)) parts.push(node.data);
    else if (isTag(node) && !/^(?:script|style|select|textarea|option)$/.test(node.name)) {
      parts.push(' ');
      if (told && node.attribs['aria-hidden'] === 'true') continue;
      stack.push(...[...node.children].reverse());
    }
  }
  return parts.join('').replaceAll(/ ?\s+/g, ' ');
}

function line(text: string | undefined): string | null {
  if (text === undefined) return null;
  return (/[^\S ]| {2}/.test(text) ? text.replaceAll(/\s+/g, ' ') : text).trim() || null;
}
