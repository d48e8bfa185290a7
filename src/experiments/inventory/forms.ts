/** Forms and their fields. */
import type { Drafts } from './draft.ts';
import { choicesOf, isField, optionsOf, typeOf } from './field.ts';
import { purposeOf } from './form-purpose.ts';
import type { Names } from './names.ts';
import type { Places } from './place.ts';
import type { PageTable, Row } from './walk.ts';

/** Notes fields and forms. Fields and the submit of a form are rows yet; `inventory.ts` puts ids in their place. */
export function findForms(
  table: PageTable,
  names: Names,
  places: Places,
  drafts: Drafts,
  resolve: (url: string) => string | null,
  pageTitle: string | null,
): void {
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
        purpose: purposeOf(table, names, places, row, pageTitle),
      });
    } else if (row.hiddenBy === null) noteGroup(table, names, drafts, row);
  }
}

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
