/** Forms and their fields. */
import { isTag, isText } from 'domhandler';

import type { Drafts } from './draft.ts';
import { ABOUT, intentOf } from './lexicon.ts';
import { enclosing, type Names } from './names.ts';
import type { Places } from './place.ts';
import type { FormElement } from './types.ts';
import { type PageTable, type Row, textOf } from './walk.ts';

const MAX_OPTIONS = 50;
const NO_FIELD = /^(?:hidden|submit|button|image|reset)$/;

export function isField(row: Row): boolean {
  if (row.tag === 'select' || row.tag === 'textarea') return true;
  return row.tag === 'input' && !NO_FIELD.test(typeOf(row));
}

function typeOf(row: Row): string {
  if (row.tag !== 'input') return row.tag;
  return row.element.attribs['type']?.trim().toLowerCase() || 'text';
}

/** Notes fields and forms. Fields and the submit of a form are rows yet; `inventory.ts` puts ids in their place. */
export function findForms(
  table: PageTable,
  names: Names,
  places: Places,
  drafts: Drafts,
  resolve: (url: string) => string | null,
): void {
  for (const row of table.rows) {
    if (isField(row)) {
      const { attribs } = row.element;
      drafts.note(row, {
        role: 'field',
        type: typeOf(row),
        labelFrom: names.labelOf(row).from,
        placeholder: attribs['placeholder']?.trim() || null,
        required: attribs['required'] !== undefined || attribs['aria-required'] === 'true',
        autocomplete: attribs['autocomplete'] ?? null,
        options: row.tag === 'select' ? optionsOf(row) : [],
      });
    } else if (row.tag === 'form') {
      const action = row.element.attribs['action'];
      drafts.note(row, {
        role: 'form',
        method: row.element.attribs['method']?.toLowerCase() === 'post' ? 'post' : 'get',
        action: action === undefined || action.trim() === '' || action === '#' ? null : resolve(action),
        fields: [],
        submit: null,
        purpose: purposeOf(table, names, places, row),
      });
    }
  }
}

function optionsOf(row: Row): string[] {
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

function purposeOf(table: PageTable, names: Names, places: Places, form: Row): FormElement['purpose'] {
  const inside = table.rows.slice(form.at + 1, form.end);
  const fields = inside.filter(isField);
  const types = fields.map(typeOf);
  const buttons = inside
    .filter((row) => row.tag === 'button' || isSubmit(table, row))
    .map((row) => names.nameOf(row) ?? '');
  const { id = '', class: classes = '', action = '', role } = form.element.attribs;
  const heading = places.headingOf(form);
  const above = heading === null ? '' : textOf(table, heading);
  const words = [above, id, classes, action, textOf(table, form).slice(0, 1000), ...buttons].join(' ');
  const labels = fields
    .map((field) => `${names.labelOf(field).name ?? ''} ${field.element.attribs['name'] ?? ''}`)
    .join(' ');
  if (role === 'search' || types.includes('search') || /(?:^|[/?_-])search/i.test(action)) return 'search';
  if (/\bcard|cvc|cvv|iban/i.test(labels) || ABOUT.checkout.test(buttons.join(' '))) return 'checkout';
  const asks = new Set(buttons.map(intentOf));
  const passwords = types.filter((type) => type === 'password').length;
  if (passwords > 1) return 'sign-up';
  if (passwords === 1) {
    const signsUp =
      ABOUT.signUp.test(words) ||
      /new-password/.test(fields.map((field) => field.element.attribs['autocomplete']).join(' '));
    return signsUp || fields.length > 3 || asks.has('sign-up') || SIGN_UP.test(buttons.join(' '))
      ? 'sign-up'
      : 'log-in';
  }
  const text = types.filter((type) => type !== 'checkbox' && type !== 'radio').length;
  if (types.includes('email') && text === 1)
    return (asks.has('sign-up') || SIGN_UP.test(buttons.join(' '))) && !ABOUT.newsletter.test(words)
      ? 'sign-up'
      : 'subscribe';
  if (types.includes('textarea')) return ABOUT.feedback.test(words) ? 'feedback' : 'contact';
  if (ABOUT.signUp.test(words)) return 'sign-up';
  if (ABOUT.newsletter.test(words)) return 'subscribe';
  if (
    text === 1 &&
    /\b(?:q|query|s|search)\b|search|such|検索|搜索|بحث/i.test(`${labels} ${buttons.join(' ')}`)
  )
    return 'search';
  if (asks.has('search')) return 'search';
  // Whoever leaves a name and a way to be reached will be answered.
  const reach = types.includes('email') || types.includes('tel');
  return reach && (text > 1 || ABOUT.contact.test(words)) ? 'contact' : 'other';
}

const SIGN_UP =
  /sign ?up|register|create|join|get started|start|zarejestruj|registrieren|s['’]inscrire|reg[ií]str|登録|注册|가입|سجل|הרשמ/i;
