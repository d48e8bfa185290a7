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
  'ر.س': 'SAR',
  'د.إ': 'AED',
  درهم: 'AED',
  'ج.م': 'EGP',
  جنيه: 'EGP',
  'د.ك': 'KWD',
  'ر.ق': 'QAR',
  '₫': 'VND',
  '₱': 'PHP',
  '₦': 'NGN',
  '฿': 'THB',
  '₸': 'KZT',
  'руб.': 'RUB',
  руб: 'RUB',
  грн: 'UAH',
  lei: 'RON',
  Ft: 'HUF',
  Rp: 'IDR',
  RM: 'MYR',
  S$: 'SGD',
  HK$: 'HKD',
  NZ$: 'NZD',
  AU$: 'AUD',
  CA$: 'CAD',
  MX$: 'MXN',
};
const CODES = 'USD|EUR|GBP|CHF|JPY|CNY|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|INR|BRL|MXN|ZAR|SGD|HKD|ILS|KRW|TRY';
const NUMBER =
  "\\d{1,3}(?:[.,'’ \\u00a0\\u202f]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?|[٠-٩]+(?:[٫٬][٠-٩]+)*|[۰-۹]+|[０-９]+(?:[，．][０-９]+)*";
const BEFORE = `(?:US|CA?|AU?|R|S|HK|NZ|MX)?\\$|[€£¥￥₹₽₺₩₪₴₱₦฿₫]|(?<![A-Za-z])(?:R[pM]|${CODES})(?= ?\\d)|ر\\.س|ريال|جنيه|درهم`;
const AFTER = `[€£¥￥₪₽₺]|\\$|(?:${CODES})\\b|zł|Kč|kr\\b|円|元|원|Fr\\b|euros?\\b|ريال|ر\\.س|د\\.إ|درهم|ج\\.م|جنيه|د\\.ك|ر\\.ق|[₫฿₸₴]|руб\\.?|грн|lei\\b|Ft\\b`;
const PRICE = new RegExp(
  `(?:(${BEFORE})[ \\u00a0]?(${NUMBER})(?![\\d%])|(?<![\\d.,])(${NUMBER})(?:,-)?[ \\u00a0]?(${AFTER}))`,
  'g',
);

/** What follows a price: "/month", "per user per year", "pro Monat", "/月". */
const AHEAD = 40;
const PERIODS: readonly [NonNullable<PriceElement['period']>, RegExp][] = [
  [
    'month',
    /^[^.!?\d€$£¥]{0,24}?(?:\/\s?mo(?:nth|nat|is)?\b|\b(?:per|a|each|every) month|\bmonthly\b|\bpro monat|\bim monat|\bpar mois|\bal mes|\bpor mês|\bal mese|\bper maand|\bmiesięcznie|\/\s?mes\b|\bmensual|\bmensuel|\bmonatlich|\bmensile|\bв месяц|\/\s?мес|월마다|\/월|\/\s?mois|\/\s?m\b|\/月|\/ ?月|每月|شهري|לחודש)/i,
  ],
  [
    'year',
    /^[^.!?\d€$£¥]{0,24}?(?:\/\s?y(?:ea)?r\b|\b(?:per|a|each|every) year|\byearly\b|\bannually|\bpro jahr|\bim jahr|\bpar an\b|\bal año|\bpor ano|\ball'anno|\brocznie|\/\s?(?:jahr|an|año|ano)\b|\bjährlich|\banual|\bannuel|\bв год|\/년|\/年|每年|سنوي|לשנה)/i,
  ],
  [
    'week',
    /^[^.!?\d€$£¥]{0,24}?(?:\/\s?w(?:ee)?k\b|\b(?:per|a) week|\bweekly\b|\bpro woche|\bwöchentlich|\/\s?(?:woche|semana|semaine|settimana|tydzień|uge|vecka)\b|\b(?:por|a la) semana|\bpar semaine|\ba settimana|\bper week|\/週|\/주|每周|أسبوع|לשבוע)/i,
  ],
  [
    'day',
    /^[^.!?\d€$£¥]{0,24}?(?:\/\s?day\b|\b(?:per|a) day|\bdaily\b|\bpro tag|\btäglich|\/\s?(?:tag|día|jour|giorno|dia|dag)\b|\b(?:por|al) día|\bpar jour|\bal giorno|\bpor dia|\/日|\/泊|\/晚|يومي|ליום)/i,
  ],
  [
    'hour',
    /^[^.!?\d€$£¥]{0,24}?(?:\/\s?h(?:(?:ou)?r)?\b|\b(?:per|an) hour|\bhourly\b|\bpro stunde|\/\s?(?:stunde|hora|heure|ora|uur)\b|\bpor hora|\bde l['’]heure|\ball['’]ora|\/時間|لساعة|לשעה)/i,
  ],
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
  if (/^\d+(?:\.\d{1,2})?$/.test(written)) return Number(written);
  const latin = written
    .normalize('NFKC')
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
  const match = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(latin);
  const whole = (match?.[1] ?? '').replaceAll(/\D/g, '');
  const amount = Number(`${whole}.${match?.[2] ?? '0'}`);
  return whole === '' || !Number.isFinite(amount) ? null : amount;
}
