/** What a visitor fills in or chooses from, and what sends it. */
import { isTag, isText } from 'domhandler';

import { enclosing, type PageTable, type Row } from '../page/walk.ts';

const NO_FIELD = /^(?:hidden|submit|button|image|reset)$/;
const NATIVE = /^(?:input|select|textarea)$/;
/** Fields of component libraries that say their label themselves: `<sl-input label="Email">`. */
const OWN_FIELD = /-(?:input|select|combobox|text-?field|text-?area|date-?picker|checkbox)$/;
/** What scripts make a field of. https://www.w3.org/TR/wai-aria-1.2/#widget_roles */
const ROLES: Readonly<Record<string, string>> = {
  combobox: 'select',
  textbox: 'text',
  searchbox: 'search',
  spinbutton: 'number',
  checkbox: 'checkbox',
  radio: 'radio',
};

export function isField(row: Row): boolean {
  if (row.tag === 'select' || row.tag === 'textarea') return true;
  return row.tag === 'input' ? !NO_FIELD.test(typeOf(row)) : isOwnField(row);
}

function isOwnField(row: Row): boolean {
  const { attribs } = row.element;
  if (attribs['aria-haspopup'] === 'listbox' && (row.tag === 'button' || attribs['role'] === 'button'))
    return true;
  if (attribs['role'] !== undefined && ROLES[attribs['role']] !== undefined) return !NATIVE.test(row.tag);
  return (
    OWN_FIELD.test(row.tag) &&
    (attribs['label'] !== undefined || attribs['placeholder'] !== undefined) &&
    !holdsField(row)
  );
}

function holdsField(row: Row): boolean {
  const stack = [...row.element.children];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!isTag(node)) continue;
    if (NATIVE.test(node.name)) return true;
    stack.push(...node.children);
  }
  return false;
}

export function typeOf(row: Row): string {
  const { type, role } = row.element.attribs;
  if (row.tag === 'input') return type?.trim().toLowerCase() || 'text';
  if (NATIVE.test(row.tag)) return row.tag;
  const own = OWN_FIELD.exec(row.tag)?.[0];
  if (own !== undefined) return own.startsWith('-select') || own.startsWith('-combo') ? 'select' : 'text';
  return ROLES[role ?? ''] ?? 'select';
}

/** Choices under one question: `<fieldset>`, `role="radiogroup"`. Null for what is none. */
export function choicesOf(table: PageTable, row: Row): Row[] | null {
  const { role } = row.element.attribs;
  if (row.tag !== 'fieldset' && role !== 'radiogroup' && role !== 'group') return null;
  const choices: Row[] = [];
  for (const inner of table.rows.slice(row.at + 1, row.end)) {
    if (!isField(inner) || inner.hiddenBy !== null) continue;
    const type = typeOf(inner);
    if (type !== 'radio' && type !== 'checkbox') return null;
    choices.push(inner);
  }
  return choices.length < 2 ? null : choices;
}

/** The legend of a group, or what its label names. */
export function legendOf(table: PageTable, row: Row): Row | undefined {
  return table.rows.slice(row.at + 1, row.end).find((inner) => inner.tag === 'legend');
}

const MAX_OPTIONS = 50;

export function optionsOf(row: Row): string[] {
  const options: string[] = [];
  const stack = [...row.element.children].reverse();
  for (let node = stack.pop(); node !== undefined && options.length < MAX_OPTIONS; node = stack.pop()) {
    if (!isTag(node)) continue;
    if (node.name === 'option') {
      const text = node.children.map((child) => (isText(child) ? child.data : '')).join('');
      options.push(text.replaceAll(/\s+/g, ' ').trim());
    } else stack.push(...[...node.children].reverse());
  }
  return options;
}

/** Whether a row sends the form it stands in. */
export function isSubmit(table: PageTable, row: Row): boolean {
  if (row.tag !== 'input' && row.tag !== 'button') return false;
  const type = row.element.attribs['type']?.toLowerCase();
  if (row.tag === 'input') return type === 'submit' || type === 'image';
  return (type === undefined || type === 'submit') && enclosing(table, row, 'form') !== undefined;
}
