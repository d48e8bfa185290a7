/** Forms and their fields. */
import type { Drafts } from '../draft.ts';
import { choicesOf, isField, optionsOf, typeOf } from './field.ts';
import { purposesOf } from './form-purpose.ts';
import type { Names } from '../page/names.ts';
import type { Places } from '../page/place.ts';
import type { FormElement } from '../types.ts';
import { enclosing, type PageTable, type Row } from '../page/walk.ts';

/** Notes fields and forms. Fields and the submit of a form are rows yet; `inventory.ts` puts ids in their place. */
export function findForms(
  table: PageTable,
  names: Names,
  places: Places,
  drafts: Drafts,
  resolve: (url: string) => string | null,
  pageTitle: string | null,
): void {
  const purposeOf = purposesOf(table, names, places, pageTitle);
  for (const row of table.rows) {
    if (isField(row)) noteField(names, drafts, row);
    else if (row.tag === 'form') {
      const action = row.element.attribs['action'];
      drafts.note(row, {
        role: 'form',
        method: row.element.attribs['method']?.toLowerCase() === 'post' ? 'post' : 'get',
        action: action === undefined || action.trim() === '' || action === '#' ? null : resolve(action),
        fields: [],
        submit: null,
        purpose: purposeOf(row),
      });
    } else if (row.hiddenBy === null) noteGroup(table, names, drafts, row);
  }
  findLooseForms(table, drafts, purposeOf);
}

/** Fields that are ticked or turned ask for nothing alone. */
const NO_ANSWER = /^(?:checkbox|radio|range|color|select)$/;
const MAX_STEPS = 4;
const MAX_FORM_ROWS = 80;

/**
 * Fields with a button beside them and no `<form>` around them, as scripts send them: the smallest box with both. Only where it is clear
 * what is asked; whatever else works the page.
 */
function findLooseForms(
  table: PageTable,
  drafts: Drafts,
  purposeOf: (form: Row) => FormElement['purpose'],
): void {
  let covered = -1;
  for (const row of table.rows) {
    if (row.at < covered || row.hiddenBy !== null || !isField(row) || NO_ANSWER.test(typeOf(row))) continue;
    if (enclosing(table, row, 'form') !== undefined) continue;
    const box = boxOf(table, row);
    if (box === null) continue;
    covered = box.end;
    const purpose = purposeOf(box);
    if (purpose !== 'other')
      drafts.note(box, { role: 'form', method: 'get', action: null, fields: [], submit: null, purpose });
  }
}

function boxOf(table: PageTable, field: Row): Row | null {
  let up = table.rows[field.parent];
  for (let steps = 0; up !== undefined && steps < MAX_STEPS; steps += 1) {
    if (up.end - up.at > MAX_FORM_ROWS || /^(?:body|main|header|footer|nav|td|tr)$/.test(up.tag)) return null;
    const sends = table.rows
      .slice(up.at + 1, up.end)
      .some(
        (row) => row.hiddenBy === null && (row.tag === 'button' || BUTTON.test(row.tag)) && !isField(row),
      );
    if (sends) return up;
    up = table.rows[up.parent];
  }
  return null;
}

const BUTTON = /-(?:button|btn)$/;

function noteField(names: Names, drafts: Drafts, row: Row): void {
  const { attribs } = row.element;
  const label = names.labelOf(row);
  // A button that opens a list, and nothing says what of: it works the page.
  if (row.tag === 'button' && label.from === 'none') return;
  drafts.note(row, {
    role: 'field',
    type: typeOf(row),
    labelFrom: label.from,
    placeholder: attribs['placeholder']?.trim() || null,
    required: attribs['required'] !== undefined || attribs['aria-required'] === 'true',
    autocomplete: attribs['autocomplete'] ?? null,
    options: row.tag === 'select' ? optionsOf(row) : [],
  });
}

/** One question with its choices. They are fields of their own, too: each has its own label. */
function noteGroup(table: PageTable, names: Names, drafts: Drafts, row: Row): void {
  const choices = choicesOf(table, row);
  if (choices === null) return;
  const label = names.labelOf(row);
  if (label.name === null) return;
  drafts.note(row, {
    role: 'field',
    type: 'group',
    labelFrom: label.from,
    placeholder: null,
    required: choices.some((choice) => choice.element.attribs['required'] !== undefined),
    autocomplete: null,
    options: choices.map((choice) => names.labelOf(choice).name ?? ''),
  });
}
