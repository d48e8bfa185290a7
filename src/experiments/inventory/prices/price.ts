/** Prices in a text, with their amount, currency and period. */
import { perText } from '../page/per-text.ts';
import type { PriceElement } from '../types.ts';

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
  Euro: 'EUR',
  Euros: 'EUR',
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
  NT$: 'TWD',
  AU$: 'AUD',
  CA$: 'CAD',
  MX$: 'MXN',
  'S/': 'PEN',
  'Fr.': 'CHF',
  'SFr.': 'CHF',
  Rs: 'INR',
  'Rs.': 'INR',
  TL: 'TRY',
  лв: 'BGN',
};
const CODES =
  'USD|EUR|GBP|CHF|JPY|CNY|CAD|AUD|NZD|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|UAH|RUB|INR|BRL|MXN|ARS|CLP|COP|PEN|ZAR|NGN|KES|SGD|HKD|TWD|IDR|MYR|THB|PHP|VND|ILS|AED|SAR|QAR|KWD|EGP|MAD|KRW|TRY';
const NUMBER =
  "0[.,]\\d{3,5}|\\d{1,3}(?:[.,'’ \\u00a0\\u202f]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?|[٠-٩]+(?:[٫٬][٠-٩]+)*|[۰-۹]+|[０-９]+(?:[，．][０-９]+)*";
const BEFORE = `(?:US|CA?|AU?|R|S|HK|NZ|NT|MX)?\\$|[€£¥￥₹₽₺₩₪₴₱₦฿₫]|(?<![A-Za-z])(?:R[pM]|Rs\\.?|[Kk]r\\.?|S?Fr\\.|S\\/|${CODES})(?=[ \\u00a0]?\\d)|ر\\.س|ريال|جنيه|درهم`;
const AFTER = `[€£¥￥₪₽₺]|\\$|(?:${CODES})\\b|zł|Kč|kr\\.?(?![a-zåäöæø])|円|元|원|Fr\\b|[Ee]uros?\\b|ريال|ر\\.س|د\\.إ|درهم|ج\\.م|جنيه|د\\.ك|ر\\.ق|[₫฿₸₴]|руб\\.?|грн|lei\\b|Ft\\b|TL\\b|лв(?![а-я])|(?<=\\d)[:.,][-–—](?![\\w-])`;
const PRICE = new RegExp(
  `(?:(${BEFORE})[ \\u00a0\\n]?(${NUMBER})(?![.,]?\\d|%|k\\b|m(?:il)?\\b|[ \\u00a0]?(?:[MB]|bn|mln|mld|mrd|[Mm]io|[Mm]illi(?:on|ard)[a-zé]*|[Bb]illion[a-z]*|millones|milhões|miljoen|mld)(?![A-Za-zÀ-ž]))|(?<![\\d.,])(${NUMBER})(?:\\n[.,](\\d{2})(?=[ \\n]))?(?:[,.][-–—](?=[ \\u00a0]?[€A-Za-z]))?(?:[ \\u00a0]|\\n(?=[€£$₽](?![ \\u00a0]?\\d)))?(${AFTER}))`,
  'g',
);

/** What follows a price: "/month", "per user per year", "pro Monat", "/月". */
const AHEAD = 48;
/** Between a price and its period: no sentence ends there and no other number stands there. */
const BETWEEN = /[.!?\d€$£¥]/;
const MAX_BETWEEN = 24;
const PERIODS: readonly [NonNullable<PriceElement['period']>, RegExp][] = [
  [
    'month',
    /(?:\/\s?mo(?:nth|nat|is)?\b|\bpcm\b|\b(?:und|and|et|y|e|en|och|og|i) (?:month|monat|mois|mes|mês|mese|maand|månad|måned|miesiąc)\b|\/\s?mies(?:iąc)?\b|\bměsíčně|\/\s?měs|\/\s?ay\b|\baylık|\/\s?md\b|\bpr\.? (?:md|måned)|\bom måneden|\bi måneden|\/\s?hó\b|\/\s?kk\b|\/\s?lun[ăa]\b|\bp\.c\.m\.|\bp\/m\b|\b(?:per|a|each|every) month|\bmonthly\b|\bpro monat|\bim monat|\b(?:par|le) mois|\b(?:al|el) mes\b|\b(?:por|ao) mês|\bal mese|\bper maand|\bmiesięcznie|\bper måned|\bper månad|\/\s?m[åa]n\b|\bi månaden|\/\s?(?:mese?|maand)\b|\bper mese\b|\bmensual|\bmensuel|\bmonatlich|\bmensile|в месяц|\bna miesiąc|\/\s?мес|월마다|\/월|\/\s?mois|\/\s?m\b|\/ ?(?:1?(?:[人名席台]|ユーザー)(?:あたり)?[・/])?月|每月|شهري(?!ة)|לחודש)/i,
  ],
  [
    'year',
    /(?:\/\s?y(?:ea)?r\b|\b(?:und|and|et|y|e|en|och|og|i) (?:year|jahr|an|año|ano|anno|jaar|år)\b|\bpr\.? år\b|\bročně|\/\s?yıl|\bp\.a\.|\bp\/a\b|\b(?:per|a|each|every) year|\byearly\b|\bannually|\bpro jahr|\bim jahr|\bpar an\b|\bl['’]an(?:née)?\b|\bal año|\bpor ano|\ball'anno|\brocznie|\bper år\b|\/\s?år\b|\bom året|\/\s?rok\b|\/\s?(?:jahr|an|año|ano)\b|\bjährlich|\bper (?:jaar|anno)\b|\/\s?jaar\b|\banual|\bannuel|в год|\bna rok|\bza rok|\/년|\/ ?(?:1?(?:[人名席台]|ユーザー)(?:あたり)?[・/])?年|每年|سنوي|לשנה)/i,
  ],
  [
    'week',
    /(?:\/\s?w(?:ee)?k\b|\bp?ppw\b|\bpw\b|\bp\/w\b|\b(?:per|a) week|\bweekly\b|\bpro woche|\bwöchentlich|\/\s?(?:woche|week|semana|semaine|settimana|tydzień|uge|uke|vecka)\b|\b(?:per|om|i) (?:uge|uke|vecka|ugen|uken|veckan|settimana)\b|\b(?:por|a la) semana|\b(?:par|la) semaine|\ba settimana|\bper week|\btygodniowo|в неделю|\/週|\/주|每周|أسبوع|לשבוע)/i,
  ],
  [
    'day',
    /(?:\/\s?day\b|\bper d(?:y|ø)gn\b|\/\s?d(?:y|ø)gn\b|\bpppn\b|\bpn\b|\bi døgnet|\bom dagen|\b(?:per|a) day|\bdaily\b|\b(?:per|a|each|every) night|\/\s?(?:night|nacht|nuit|noche|notte|noite|nat|natt|noc)\b|\bper (?:nacht|nat|natt|dag)\b|\bpor noite|\ba noite|\bza noc|\bpro (?:tag|nacht)|\b(?:par|la) nuit|\b(?:por|la) noche|\b(?:per|a|la) notte|\bdie nacht\b|\b(?:za|na) (?:dobę|noc|dzień)|в (?:день|сутки)|за (?:ночь|сутки)|\btäglich|\/\s?(?:tag|día|jour|giorno|dia|dag)\b|\b(?:por|al) día|\bpar jour|\bal giorno|\bpor dia|\/日|\/泊|\/晚|يومي|ליום)/i,
  ],
  [
    'hour',
    /(?:\/\s?h(?:(?:ou)?r)?\b|\b(?:per|an) hour|\bhourly\b|\b(?:pro|per|die) stunde|\b(?:za|na) godzinę|\bper (?:uur|timme|time|ora)\b|\bi timen|\bpr\.? time\b|\bpar heure|\bl['’]heure|\bla hora|в час|за час|\/\s?(?:stunde|std|hora|heure|ora|uur|timme|time|tim)\b|\bpor hora|\bde l['’]heure|\ball['’]ora|\/時間|لساعة|לשעה)/i,
  ],
  ['once', /(?:\bone[- ]time|\bonce\b|\blifetime\b|\beinmalig)/i],
];
/** The period stands before the number in Japanese, Korean and Chinese. */
const PERIODS_BEFORE: readonly [NonNullable<PriceElement['period']>, RegExp][] = [
  ['month', /(?:月額|月々|月费|每月|월)(?:料金|利用料)?[:：]?\s*$/],
  ['year', /(?:年額|(?<!\d)年間|年费|每年|연간?)(?:料金|利用料)?[:：]?\s*$/],
];
/** Farthest that such a word begins before its number. */
const BEHIND = 8;

/** What the signs that several countries use mean on a page. */
export interface Money {
  $: string;
  '¥': string;
  kr: string | null;
  /** `29,-`, `29:-` and `29.–`, where people write so; null where a dash says nothing. */
  ',-': string | null;
  ':-': string | null;
  '.-': string | null;
}

/** By the code of a country, in small letters: https://www.iso.org/iso-4217-currency-codes.html */
const DOLLARS: Readonly<Record<string, string>> = {
  au: 'AUD',
  ca: 'CAD',
  nz: 'NZD',
  sg: 'SGD',
  hk: 'HKD',
  mx: 'MXN',
  ar: 'ARS',
  cl: 'CLP',
  co: 'COP',
};
const CROWNS: Readonly<Record<string, string>> = {
  sv: 'SEK',
  se: 'SEK',
  nb: 'NOK',
  nn: 'NOK',
  no: 'NOK',
  da: 'DKK',
  dk: 'DKK',
  is: 'ISK',
};

/** `declared`: codes that the page's data states; `host`: null where it is not known. Else by the country that the page is for. */
export function moneyOf(language: string | null, declared: readonly string[], host: string | null): Money {
  const [tongue = '', ...more] = (language ?? '').toLowerCase().split('-');
  const country = more.find((part) => part.length === 2) ?? '';
  const domain = host?.toLowerCase().split('.').at(-1) ?? '';
  const stated = (codes: readonly string[]): string | undefined =>
    declared.find((code) => codes.includes(code));
  const kr = stated(Object.values(CROWNS)) ?? CROWNS[tongue] ?? CROWNS[domain] ?? null;
  return {
    ',-': kr ?? (tongue === 'de' || tongue === 'nl' ? 'EUR' : null),
    ':-': kr,
    '.-': country === 'ch' || domain === 'ch' ? 'CHF' : null,
    kr,
    $: stated(['USD', ...Object.values(DOLLARS)]) ?? DOLLARS[country] ?? DOLLARS[domain] ?? 'USD',
    '¥': stated(['JPY', 'CNY']) ?? (tongue === 'zh' ? 'CNY' : 'JPY'),
  };
}

/** `$108.65 AUD`: a total that says what all are. `AU$12` tells one sum from the others. */
const NAMES_DOLLAR =
  /(?<![A-Z])\$[ \u00a0]?\d[\d.,]*[ \u00a0]?(USD|CAD|AUD|NZD|SGD|HKD|TWD|MXN|ARS|CLP|COP)\b/g;
/** Numbers of companies that one country gives. https://abr.business.gov.au/Help/AbnFormat */
const NUMBERED: readonly [RegExp, string][] = [
  [/\bABN:?\s?\d|\bA\.B\.N\.?:?\s?\d/, 'AUD'],
  [/\bNZBN:?\s?\d/, 'NZD'],
];

/** What a page's words say that its dollars are: where it names one kind beside a sum, else by the number of its company. Empty where it says nothing, or two things. */
export function dollarsTold(text: string): string[] {
  if (!text.includes('$')) return [];
  const named = new Set([...text.matchAll(NAMES_DOLLAR)].map(([, code = '']) => code));
  if (named.size > 0) return named.size === 1 ? [...named] : [];
  return NUMBERED.filter(([number]) => number.test(text)).map(([, code]) => code);
}

export const ANYWHERE: Money = moneyOf(null, [], null);

export function pricesIn(text: string, money: Money): FoundPrice[] {
  const found: FoundPrice[] = [];
  for (const match of text.matchAll(PRICE)) {
    const sign = (match[1] ?? match[5] ?? '').trim().replace(/[–—]$/, '-');
    const dash = sign === ',-' || sign === ':-' || sign === '.-' ? money[sign] : undefined;
    if (dash === null) continue;
    const end = match.index + match[0].length;
    const written = match[2] ?? match[3] ?? '';
    // `9€90` is one number, and so is `$29` `.90` in two blocks.
    const inside =
      match[5] === '€' && /^\d+$/.test(written) ? /^(\d{2})(?!\d)/.exec(text.slice(end, end + 3)) : null;
    const parted = inside ?? APART.exec(text.slice(end, end + 5));
    const to = end + (parted?.[0].length ?? 0);
    const apart = match[4] ?? parted?.[1];
    const ahead = text.slice(to, to + AHEAD).replaceAll('／', '/');
    const cents = CENTS.exec(ahead);
    const behind = cents === null ? null : periodIn(ahead.slice(cents[0].length));
    const period =
      behind ?? periodIn(ahead) ?? periodBefore(text.slice(Math.max(0, match.index - BEHIND), match.index));
    found.push({
      from: match.index,
      to,
      amount: amountOf(
        apart !== undefined
          ? `${written}.${apart}`
          : behind === null
            ? written
            : `${written}.${cents?.[1] ?? cents?.[2] ?? '0'}`,
      ),
      currency: dash ?? (sign.endsWith('$') ? NAMED.exec(ahead)?.[1] : undefined) ?? currencyOf(sign, money),
      period,
    });
  }
  return found;
}

/** `$590 MXN` */
const NAMED = /^[ \u00a0]?(USD|CAD|AUD|NZD|SGD|HKD|TWD|MXN|ARS|CLP|COP)\b/;

function currencyOf(sign: string, money: Money): string | null {
  if (sign === '$') return money.$;
  if (sign === '¥' || sign === '￥') return money['¥'];
  if (/^kr\.?$/i.test(sign)) return money.kr;
  return SIGNS[sign] ?? (sign.length === 3 ? sign : null);
}

/** Cents in an element of their own: `$119` `00` `per month`; on a line of their own, nothing else stands there (`48 monthly payments`). */
const CENTS = /^(?:[^\S\n](\d{2})(?=\s)|\n(\d{2})(?=\n))/;
/** The same with the sign that parts them: it says enough. */
const APART = /^\n[.,](\d{2})(?!\d)/;

function periodBefore(behind: string): PriceElement['period'] {
  return PERIODS_BEFORE.find(([, pattern]) => pattern.test(behind))?.[0] ?? null;
}

/** How a line begins that goes on about the price before it; "Make it monthly" does not. */
const GOES_ON =
  /^[\s(·,]*(?:[/+]|(?:per|an?|each|every|pro|pr|je|im|par|por|al?|la|le|à|na|za|w|by|user|seat|member|person|billed|plus|excl|incl|inkl|zzgl|exkl|ht|ttc|hors|usd|eur|в|за|на|по)(?![\p{L}]))/iu;

/** The first period that is named on the rest of the price's line, or on the lines after it where they go on about the price. */
function periodIn(ahead: string): PriceElement['period'] {
  const [line = '', ...more] = ahead.split('\n');
  const here = firstPeriod(line);
  if (here !== null || /\p{L}{3}/u.test(line)) return here?.period ?? null;
  const next = more.join(' ');
  const there = firstPeriod(next);
  return there !== null && (there.at === 0 || GOES_ON.test(next)) ? there.period : null;
}

/** The period that a label names: `Monthly fee`, `Price per night`. */
export const periodNamed = perText((label): PriceElement['period'] => {
  const found = PERIODS.find(([, pattern]) => pattern.test(label));
  return found?.[0] ?? null;
});

function firstPeriod(text: string): { period: PriceElement['period']; at: number } | null {
  let first: { period: PriceElement['period']; at: number } | null = null;
  for (const [period, pattern] of PERIODS) {
    const at = pattern.exec(text)?.index ?? Infinity;
    if (at > MAX_BETWEEN || at >= (first?.at ?? Infinity) || BETWEEN.test(text.slice(0, at))) continue;
    first = { period, at };
  }
  return first;
}

/** The last separator is the decimal one where one or two digits follow it. */
function amountOf(written: string): number | null {
  if (/^\d+(?:\.\d{1,2})?$|^0\.\d+$/.test(written)) return Number(written);
  if (/^0,\d+$/.test(written)) return Number(written.replace(',', '.'));
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
