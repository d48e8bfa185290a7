/** Amounts of money as people and spreadsheets write them. */
import { UsageError } from '../../core/errors.ts';
import type { Money } from '../../core/customer.ts';

const SYMBOLS: readonly (readonly [string, string])[] = [
  ['US$', 'USD'],
  ['CA$', 'CAD'],
  ['C$', 'CAD'],
  ['AU$', 'AUD'],
  ['A$', 'AUD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
  ['$', 'USD'],
];
const CODES = new Set(Intl.supportedValuesOf('currency'));

/** The ISO 4217 code of a code or symbol; null: it is none. */
export function currencyOf(written: string): string | null {
  const text = written.trim();
  const code = text.toUpperCase();
  if (CODES.has(code)) return code;
  return SYMBOLS.find(([symbol]) => symbol.toUpperCase() === code)?.[1] ?? null;
}

/**
 * `1,234.50`, `$1,234.50`, `1.234,50 €`, `1 234,50`, `1'234.50 CHF`, `(12)`. One separator before three digits groups thousands: no price has
 * three decimals. Null: it is no amount.
 */
export function parseMoney(written: string): Money | null {
  const text = written
    .normalize('NFKC')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('−', '-')
    .replace(/\s*(?:\/|\bper\b|\bpro\b) ?(?:mo|month|monat|m)\.? *$/i, '')
    .trim();
  const negative = /^\(.*\)$/.test(text) || /^[^\d-]*-[^\d-]*[\d.,]/.test(text);
  const plain = negative ? text.replace(/^\((.*)\)$/, '$1').replace('-', '') : text;
  const parts = /^([^\d.,]*)([\d.,](?:[\d.,'’_ ]*\d)?)([^\d]*)$/u.exec(plain);
  if (parts === null) return null;
  const [, before = '', number = '', after = ''] = parts.map((part) => part.trim());
  if (before !== '' && after !== '') return null;
  const name = before === '' ? after : before;
  const currency = name === '' ? null : currencyOf(name);
  const amount = numberOf(number);
  if (amount === null || (name !== '' && currency === null)) return null;
  return { amount: negative ? -amount : amount, currency };
}

function numberOf(text: string): number | null {
  // Spaces, apostrophes and underscores only ever group.
  const bare = text.replaceAll(/(?<=\d)[ '’_](?=\d{3}(?!\d))/g, '');
  if (!/^(?:\d[\d.,]*|[.,]\d+)$/.test(bare)) return null;
  const marks = [...bare.matchAll(/[.,]/g)];
  const last = marks.at(-1);
  if (last === undefined) return finite(bare);
  const kinds = new Set(marks.map(([mark]) => mark));
  const [whole, rest] = [bare.slice(0, last.index), bare.slice(last.index + 1)];
  const decimal =
    kinds.size === 2 || (marks.length === 1 && !(rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole)));
  const grouped = decimal ? whole : bare;
  if (/[.,]/.test(grouped)) {
    const other = kinds.size === 2 && decimal ? (last[0] === ',' ? '.' : ',') : last[0];
    const groups = grouped.split(other);
    const fine = groups.every((group, at) => (at === 0 ? /^\d{1,3}$/.test(group) : /^\d{3}$/.test(group)));
    if (!fine) return null;
    return finite(decimal ? `${groups.join('')}.${rest}` : groups.join(''));
  }
  return finite(decimal ? `${whole === '' ? '0' : whole}.${rest}` : bare.replaceAll(/[.,]/g, ''));
}

function finite(text: string): number | null {
  const number = Number(text);
  return text !== '' && Number.isFinite(number) && number < 1e12 ? Math.round(number * 100) / 100 : null;
}

/** What `--mrr` lets through, both ends included. */
export interface MoneyRange {
  least: number;
  most: number;
  /** Null: not stated. */
  currency: string | null;
}

/** `>1000`, `>=1000 EUR`, `<€500`, `500..2000`, `1000`. Throws UsageError. */
export function parseMoneyRange(written: string): MoneyRange {
  const bad = (): UsageError =>
    new UsageError('customers.mrr', `--mrr "${written}" is no amount or range`, {
      hint: 'Write it as ">1000", "<=500 EUR" or "500..2000".',
    });
  const match =
    /^\s*(?<sign>>=|<=|>|<|=|≥|≤)?\s*(?<first>[^.\s<>=].*?)(?:\s*(?:\.\.\.?|…)\s*(?<second>.+?))?\s*$/u.exec(
      written,
    );
  const first = parseMoney(match?.groups?.['first'] ?? '');
  const second = match?.groups?.['second'] === undefined ? null : parseMoney(match.groups['second']);
  const sign = match?.groups?.['sign'];
  if (first === null || (match?.groups?.['second'] !== undefined && (second === null || sign !== undefined)))
    throw bad();
  const currency = first.currency ?? second?.currency ?? null;
  if (
    second !== null &&
    first.currency !== null &&
    second.currency !== null &&
    first.currency !== second.currency
  )
    throw bad();
  // The smallest coin away: amounts are kept to the cent.
  const coin = 0.005;
  switch (sign) {
    case '>':
      return { least: first.amount + coin, most: Infinity, currency };
    case '>=':
    case '≥':
      return { least: first.amount, most: Infinity, currency };
    case '<':
      return { least: -Infinity, most: first.amount - coin, currency };
    case '<=':
    case '≤':
      return { least: -Infinity, most: first.amount, currency };
    default:
      return { least: first.amount, most: second?.amount ?? first.amount, currency };
  }
}
