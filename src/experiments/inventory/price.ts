/** Prices in a text, with their amount, currency and period. */
import type { PriceElement } from './types.ts';

export interface FoundPrice {
  /** Offsets in the text that was searched: sign and number, without the period. */
  from: number;
  to: number;
  amount: number | null;
  currency: string | null;
  period: PriceElement['period'];
}

const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  C$: 'CAD',
  A$: 'AUD',
  R$: 'BRL',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₽': 'RUB',
  '₺': 'TRY',
  '₩': 'KRW',
  '₪': 'ILS',
  '₴': 'UAH',
  zł: 'PLN',
  Kč: 'CZK',
  円: 'JPY',
  元: 'CNY',
  원: 'KRW',
  Fr: 'CHF',
  euro: 'EUR',
  euros: 'EUR',
  ريال: 'SAR',
};
const CODES = 'USD|EUR|GBP|CHF|JPY|CNY|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|INR|BRL|MXN|ZAR|SGD|HKD|ILS|KRW|TRY';
const NUMBER = "\\d{1,3}(?:[.,'’ \\u00a0\\u202f]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?|[٠-٩]+";
const BEFORE = `(?:US|C|A|R)?\\$|[€£¥￥₹₽₺₩₪₴]|(?:${CODES})(?= ?\\d)`;
const AFTER = `[€£¥￥₪₽₺]|\\$|(?:${CODES})\\b|zł|Kč|kr\\b|円|元|원|Fr\\b|euros?\\b|ريال`;
const PRICE = new RegExp(
  `(?:(${BEFORE})[ \\u00a0]?(${NUMBER})(?![\\d%])|(?<![\\d.,])(${NUMBER})(?:,-)?[ \\u00a0]?(${AFTER}))`,
  'g',
);

/** What follows a price: "/month", "per user per year", "pro Monat", "/月". */
const AHEAD = 40;
const PERIODS: readonly [NonNullable<PriceElement['period']>, RegExp][] = [
  [
    'month',
    /^[^.!?\d€$£¥]{0,24}?(?:\/\s?mo(?:nth|nat|is)?\b|\b(?:per|a|each|every) month|\bmonthly\b|\bpro monat|\bim monat|\bpar mois|\bal mes|\bpor mês|\bal mese|\bper maand|\bmiesięcznie|\/\s?mes\b|\/\s?mois|\/\s?m\b|\/月|\/ ?月|每月|شهري|לחודש)/i,
  ],
  [
    'year',
    /^[^.!?\d€$£¥]{0,24}?(?:\/\s?y(?:ea)?r\b|\b(?:per|a|each|every) year|\byearly\b|\bannually|\bpro jahr|\bim jahr|\bpar an\b|\bal año|\bpor ano|\ball'anno|\brocznie|\/\s?(?:jahr|an|año|ano)\b|\/年|每年|سنوي|לשנה)/i,
  ],
  ['week', /^[^.!?\d€$£¥]{0,24}?(?:\/\s?w(?:ee)?k\b|\b(?:per|a) week|\bweekly\b|\bpro woche|\/週|每周)/i],
  ['day', /^[^.!?\d€$£¥]{0,24}?(?:\/\s?day\b|\b(?:per|a) day|\bdaily\b|\bpro tag|\/日)/i],
  ['hour', /^[^.!?\d€$£¥]{0,24}?(?:\/\s?h(?:(?:ou)?r)?\b|\b(?:per|an) hour|\bhourly\b|\bpro stunde)/i],
  ['once', /^[^.!?\d€$£¥]{0,24}?(?:\bone[- ]time|\bonce\b|\blifetime\b|\beinmalig)/i],
];
/** The period stands before the number in Japanese, Korean and Chinese. */
const PERIOD_BEFORE = /(?:月額|月々|月费|每月|월)\s*$/;

/** `yen`: what ¥ means on this page. */
export function pricesIn(text: string, yen: 'JPY' | 'CNY'): FoundPrice[] {
  const found: FoundPrice[] = [];
  for (const match of text.matchAll(PRICE)) {
    const sign = (match[1] ?? match[4] ?? '').trim();
    const to = match.index + match[0].length;
    const ahead = text.slice(to, to + AHEAD).replaceAll(/\s+/g, ' ');
    const period =
      PERIODS.find(([, pattern]) => pattern.test(ahead))?.[0] ??
      (PERIOD_BEFORE.test(text.slice(Math.max(0, match.index - 8), match.index)) ? 'month' : null);
    found.push({
      from: match.index,
      to,
      amount: amountOf(match[2] ?? match[3] ?? ''),
      currency: sign === '¥' || sign === '￥' ? yen : (SIGNS[sign] ?? (sign.length === 3 ? sign : null)),
      period,
    });
  }
  return found;
}

/** The last separator is the decimal one where one or two digits follow it. */
function amountOf(written: string): number | null {
  const latin = written.replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  const match = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(latin);
  const whole = (match?.[1] ?? '').replaceAll(/\D/g, '');
  const amount = Number(`${whole}.${match?.[2] ?? '0'}`);
  return whole === '' || !Number.isFinite(amount) ? null : amount;
}
