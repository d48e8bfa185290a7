/** A row of a table as a company and a contact, or what is wrong with it. Cells are data: nothing in them is carried out. */
import type { CustomerRecord, FieldValue } from '../../../core/customer.ts';
import { daysIn } from '../../split/days.ts';

import { currencyOf, parseMoney } from '../money.ts';
import type { Column, ColumnName } from './columns.ts';

export interface RowOptions {
  /** Cells of the header; what stands beyond shifted. */
  width: number;
  /** Where a row has no date of its own: `2026-11-20`. */
  asOf: string;
  /** A row of the future would count for ever. */
  today: string;
  /** Of amounts that have none: `--currency`. */
  currency: string | null;
}

/** Thrown for a row that is refused: what is wrong, without the line. */
export class RowError extends Error {
  override readonly name = 'RowError';
}

/** How people write that they do not know. */
const BLANK = /^(?:-+|–|—|n\/?a|#n\/a|null|none|unknown|undefined|\?+|unbekannt)$/i;
const MOST_CELL = 10_000;

/** One line, no control characters (a terminal would obey them), NFC; '' where the cell says nothing. */
function cellOf(written: string | undefined): string {
  const text = (written ?? '')
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Surrogate}\s]+/gu, ' ')
    .trim();
  return BLANK.test(text) ? '' : text;
}

/** Null: a row without a word. Throws RowError. */
export function recordOf(
  columns: readonly Column[],
  cells: readonly string[],
  line: number,
  options: RowOptions,
): CustomerRecord | null {
  if (cells.every((cell) => cell.trim() === '')) return null;
  if (cells.slice(options.width).some((cell) => cell.trim() !== ''))
    throw new RowError(`it has ${cells.length} cells, the header ${options.width}`);
  const known = new Map<ColumnName, { text: string; column: Column }>();
  const fields: FieldValue[] = [];
  for (const column of columns) {
    const text = cellOf(cells[column.at]);
    if (text === '') continue;
    if (text.length > MOST_CELL) throw new RowError(`${column.header} is longer than 10,000 characters`);
    if (typeof column.is === 'string') known.set(column.is, { text, column });
    else fields.push({ field: column.is.field, value: text, currency: null });
  }
  const cell = (name: ColumnName): string | null => known.get(name)?.text ?? null;
  const asOf = dayOf(cell('as-of'), options);
  const emails = listed(cell('email')).map(emailOf);
  const domains = listed(cell('domain')).map(domainIn);
  const names = [cell('first-name'), cell('last-name')].filter((each) => each !== null).join(' ');
  const person = cell('person') ?? (names === '' ? null : names);
  const companyId = cell('id');
  const contactId = cell('contact-id');
  const role = cell('role');
  const plan = cell('plan');
  const values = [
    ...(plan === null ? [] : [{ field: 'plan', value: plan, currency: null }]),
    ...moneyOf(known, options.currency),
  ];
  const name = cell('company');
  const isCompany = name !== null || companyId !== null || domains.length > 0;
  const isContact = emails.length > 0 || contactId !== null || person !== null;
  if (!isCompany && !isContact) throw new RowError('it names no company and no contact');
  if (!isCompany && values.length > 0) throw new RowError('it has a plan or an amount, and no company');
  return {
    line,
    asOf,
    company: isCompany
      ? {
          name,
          ids: companyId === null ? [] : [{ kind: 'id', value: companyId }],
          domains,
          values: [...values, ...fields],
        }
      : null,
    contact: isContact
      ? {
          name: person,
          ids: contactId === null ? [] : [{ kind: 'id', value: contactId }],
          emails,
          values: [
            ...(role === null ? [] : [{ field: 'role', value: role, currency: null }]),
            ...(isCompany ? [] : fields),
          ],
        }
      : null,
  };
}

function moneyOf(
  known: ReadonlyMap<ColumnName, { text: string; column: Column }>,
  otherwise: string | null,
): FieldValue[] {
  const written = known.get('currency');
  const stated = written === undefined ? null : currencyOf(written.text);
  if (written !== undefined && stated === null)
    throw new RowError(`${written.column.header} "${short(written.text)}" is no currency`);
  const amounts = (['mrr', 'arr'] as const).flatMap((name): FieldValue[] => {
    const cell = known.get(name);
    if (cell === undefined) return [];
    const money = parseMoney(cell.text);
    if (money === null) throw new RowError(`${cell.column.header} "${short(cell.text)}" is no amount`);
    if (money.amount < 0) throw new RowError(`${cell.column.header} ${short(cell.text)} is below nothing`);
    if (money.currency !== null && stated !== null && money.currency !== stated)
      throw new RowError(
        `${cell.column.header} ${short(cell.text)} is not in ${stated}, as its currency column says`,
      );
    const currency = money.currency ?? stated ?? cell.column.currency ?? otherwise;
    return [{ field: name, value: String(money.amount), currency }];
  });
  const arr = amounts.find(({ field }) => field === 'arr');
  // A twelfth of what a year brings, where the month is not told.
  if (arr !== undefined && !amounts.some(({ field }) => field === 'mrr'))
    amounts.push({ ...arr, field: 'mrr', value: String(Math.round((Number(arr.value) / 12) * 100) / 100) });
  return amounts;
}

function dayOf(written: string | null, { asOf, today }: RowOptions): string {
  if (written === null) return asOf;
  const found = daysIn(written)[0];
  if (found === undefined) throw new RowError(`"${short(written)}" is no date`);
  if (found.day === null)
    throw new RowError(`"${short(written)}" may be two days: write it as ${found.either.join(' or ')}`);
  const day = found.full ? found.day : `${found.day}-01`;
  if (day > today) throw new RowError(`${day} has not come yet`);
  return day;
}

function listed(written: string | null): string[] {
  return (written ?? '').split(/[,;\s]+/).filter((each) => each !== '');
}

function emailOf(written: string): string {
  const email = written
    .replace(/^mailto:/i, '')
    .replace(/^<(.*)>$/, '$1')
    .toLowerCase();
  if (!/^[^\s@<>"(),:;]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(email))
    throw new RowError(`"${short(written)}" is no e-mail address`);
  return email;
}

/** `https://www.acme.com/en` is `acme.com`; other scripts as they stand in the DNS. */
function domainIn(written: string): string {
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(written) ? written : `https://${written.replace(/^@/, '')}`;
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '').replace(/\.$/, '') : '';
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(host))
    throw new RowError(`"${short(written)}" is no domain`);
  return host;
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
