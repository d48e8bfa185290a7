import { foldKey } from './fold.ts';
import type { Word } from './words.ts';

/** Numbers as people write them, with their unit and their neighbours. */
export interface NumberMention {
  from: number;
  to: number;
  /** Possible readings: "1.200" is 1200 or 1.2. */
  values: number[];
  /** Digits as written, without grouping: "1.10" and "1.1" are different versions but equal numbers. */
  digits: string;
  unit: Unit | null;
  /** Third, 3rd. */
  ordinal: boolean;
  /** Key of the word before, and of the word after number and unit, when only a space or hyphen lies between. */
  left: string | null;
  right: string | null;
  /** The word before as written, to tell "PostgreSQL 16" from "page 16". */
  leftRaw: string | null;
  /** "about", "nearly", "over" before the number. */
  approximate: 'about' | 'below' | 'above' | null;
}

export interface Unit {
  /** Units of one dimension are compared after multiplying. */
  dimension: 'time' | 'size' | 'percent' | 'points' | 'times' | 'currency' | 'any';
  name: string;
  factor: number;
}

const SECOND = 1000;
const UNITS: Record<string, Unit> = {};
function unit(names: string, dimension: Unit['dimension'], factor: number, name?: string): void {
  for (const spelled of names.split(' ')) UNITS[spelled] = { dimension, name: name ?? spelled, factor };
}
unit('µs us microsecond microseconds', 'time', 0.001);
unit('ns nanosecond nanoseconds', 'time', 0.000001);
unit('ms msec millisecond milliseconds millisekunden', 'time', 1);
unit('s sec secs second seconds sekunde sekunden', 'time', SECOND);
unit('min mins minute minutes minuten', 'time', 60 * SECOND);
unit('h hr hrs hour hours stunde stunden std', 'time', 3600 * SECOND);
unit('d day days tag tage tagen', 'time', 86_400 * SECOND);
unit('wk week weeks woche wochen', 'time', 7 * 86_400 * SECOND);
unit('month months monat monate monaten', 'time', 30 * 86_400 * SECOND);
unit('yr yrs year years jahr jahre jahren', 'time', 365 * 86_400 * SECOND);
unit('byte bytes b', 'size', 1);
unit('bit bits', 'size', 1 / 8);
unit('kb kib kilobyte kilobytes', 'size', 1000);
unit('mb mib megabyte megabytes meg megs', 'size', 1e6);
unit('gb gib gigabyte gigabytes gig gigs', 'size', 1e9);
unit('tb tib terabyte terabytes', 'size', 1e12);
unit('% percent percents pct prozent', 'percent', 1, '%');
unit('pp', 'points', 1, 'points');
unit('x × times mal', 'times', 1, 'x');
unit('$ usd us$ dollar dollars', 'currency', 1, '$');
unit('€ eur euro euros', 'currency', 1, '€');
unit('£ gbp pound pounds', 'currency', 1, '£');
unit('¥ jpy yen', 'currency', 1, '¥');
unit('₹ inr', 'currency', 1, '₹');
unit('chf franken francs', 'currency', 1, 'CHF');
unit('m', 'any', 1);

const SCALES: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  tsd: 1e3,
  tausend: 1e3,
  mio: 1e6,
  million: 1e6,
  millions: 1e6,
  millionen: 1e6,
  mn: 1e6,
  bn: 1e9,
  billion: 1e9,
  billions: 1e9,
  mrd: 1e9,
  milliarden: 1e9,
};

const WORDS: Record<string, number> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  dozen: 12,
  twice: 2,
  thrice: 3,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  neun: 9,
  zehn: 10,
  zwölf: 12,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const ORDINALS = new Set(['third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']);

const NUMBER_WORDS = new Set([
  ...Object.keys(WORDS).map(foldKey),
  'hundred',
  'thousand',
  'million',
  'billion',
]);

const CURRENCY = /(US\$|USD|EUR|GBP|CHF|[$€£¥₹])[ \u00a0]?$/;
const GROUPED = /\d[.,'’]\d{3}$/;
const LETTER = /[\p{L}\p{N}_]/u;
const DIGITS =
  /(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?:[\u00a0\u2009\u202f'’]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?)(?:(st|nd|rd|th)\b|([\s\u00a0\u202f-]{0,2})([%×$€£¥]|\p{L}+))?/uy;
const WORDED =
  /(?:(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](one|two|three|four|five|six|seven|eight|nine))?|(zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|dozen|twice|thrice|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|zwei|drei|vier|fünf|sechs|sieben|neun|zehn|zwölf)|(hundred|thousand|million|billion))(?:[- ](hundred|thousand|million|billion))?(?:([- ])(\p{L}+))?(?![\p{L}\p{N}_])/iuy;

/** Every number of a text; dates, references and links are blanked out before. `words` are those of the text. */
export function numbersOf(text: string, words: readonly Word[]): NumberMention[] {
  const found: NumberMention[] = [];
  const starts = /\d+/g;
  for (let run = starts.exec(text); run !== null; run = starts.exec(text)) {
    const currency = CURRENCY.exec(text.slice(Math.max(0, run.index - 4), run.index));
    const from = run.index - (currency?.[0].length ?? 0);
    DIGITS.lastIndex = run.index;
    const match = DIGITS.exec(text);
    if (match === null || LETTER.test(text[from - 1] ?? '')) continue;
    starts.lastIndex = run.index + (match[1]?.length ?? 1);
    const mention = digitMention(text, match, from, currency?.[1]);
    if (mention !== null) found.push(mention);
  }
  let done = 0;
  for (const { key, from } of words) {
    if (from < done || !NUMBER_WORDS.has(key) || /[\p{L}\p{N}_-]/u.test(text[from - 1] ?? '')) continue;
    WORDED.lastIndex = from;
    const match = WORDED.exec(text);
    const mention = match === null ? null : wordMention(text, match);
    if (mention === null) continue;
    found.push(mention);
    done = mention.to;
  }
  return found.sort((a, b) => a.from - b.from);
}

function digitMention(
  text: string,
  match: RegExpExecArray,
  from: number,
  prefix: string | undefined,
): NumberMention | null {
  const [, raw = '', ordinal, gap = '', after] = match;
  let to = match.index + raw.length;
  let found: Unit | null = prefix === undefined ? null : (UNITS[prefix.toLowerCase()] ?? null);
  let scale = 1;
  if (ordinal === undefined && after !== undefined) {
    const read = readSuffix(text, to, gap, after, found === null);
    // A letter run glued to the digits that is no unit ("4xx", "2FA") makes an identifier, checked with the names; "200,000cases" lost a space.
    if (read === null && gap === '' && !GROUPED.test(raw)) return null;
    if (read !== null) {
      to = read.to;
      scale = read.scale;
      found = read.unit ?? found;
    }
  }
  const values = readings(raw).map((value) => value * scale);
  const digits = scale === 1 ? raw.replaceAll(/[,\s'’](?=\d{3})/gu, '') : String(values[0]);
  const next = to + (ordinal?.length ?? 0);
  return {
    from,
    to,
    values,
    digits,
    unit: found,
    ordinal: ordinal !== undefined,
    ...neighbours(text, from, next),
  };
}

/** Scale and unit after the digits at `start`; null when the word is neither. */
function readSuffix(text: string, start: number, gap: string, word: string, mayScale: boolean) {
  const lower = word.toLowerCase();
  let to = start + gap.length + word.length;
  const glued = gap === '';
  const scale =
    word === 'M' && glued
      ? 1e6
      : Object.hasOwn(SCALES, lower) && (lower.length > 1 || glued)
        ? SCALES[lower]
        : undefined;
  if (scale !== undefined) {
    const next = /^[\s\u00a0-]{0,2}([%€$£]|\p{L}+)/u.exec(text.slice(to, to + 20));
    const name = next?.[1]?.toLowerCase() ?? '';
    const unit = next !== null && Object.hasOwn(UNITS, name) && name.length > 1 ? UNITS[name] : undefined;
    if (unit?.dimension === 'currency') to += next?.[0].length ?? 0;
    return { to, scale, unit: unit?.dimension === 'currency' ? unit : null };
  }
  if (mayScale && word === 'B' && glued) return { to, scale: 1, unit: UNITS['b'] ?? null };
  if (lower === 'per' && /^\s+cent\b/.test(text.slice(to, to + 8))) {
    to += /^\s+cent/.exec(text.slice(to, to + 8))?.[0].length ?? 0;
    return { to, scale: 1, unit: UNITS['%'] ?? null };
  }
  if (!Object.hasOwn(UNITS, lower)) return null;
  if (lower.length === 1 && !glued && /[a-z]/.test(lower) && !/[smhd]/.test(lower)) return null;
  if ((lower === 'us' || lower === 'b') && !glued) return null;
  let unit = UNITS[lower] ?? null;
  const points = /^[\s-]+points?\b/.exec(text.slice(to, to + 10));
  if (unit?.dimension === 'percent' && /percent/i.test(lower) && points !== null) {
    unit = UNITS['pp'] ?? null;
    to += points[0].length;
  }
  return { to, scale: 1, unit };
}

/** "1,000" is a thousand; "1.000" is a thousand (German) or one; "2,5" is two and a half. */
function readings(raw: string): number[] {
  const plain = raw.replaceAll(/[\s\u00a0\u2009\u202f'’]/gu, '');
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain)) return [Number(plain.replaceAll(',', ''))];
  if (/^\d{1,3}\.\d{3}$/.test(plain)) return [Number(plain.replace('.', '')), Number(plain)];
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain)) return [Number(plain.replaceAll('.', '').replace(',', '.'))];
  return [Number(plain.replace(',', '.'))];
}

function wordMention(text: string, match: RegExpExecArray): NumberMention | null {
  const [whole, tens, ones, small, big, scaleWord, , after] = match;
  let value: number;
  if (tens !== undefined)
    value = (WORDS[tens.toLowerCase()] ?? 0) + (ones === undefined ? 0 : (WORDS[ones.toLowerCase()] ?? 0));
  else if (small !== undefined) value = WORDS[small.toLowerCase()] ?? 0;
  else {
    const before = /(?:^|[\s(])(an?|one)\s$/i.exec(text.slice(Math.max(0, match.index - 5), match.index));
    // "hundreds of", "million-dollar" without a number say nothing exact.
    if (before === null) return null;
    value = 1;
  }
  for (const word of [big, scaleWord]) {
    const lower = word?.toLowerCase();
    if (lower === 'hundred') value *= 100;
    else if (lower !== undefined) value *= SCALES[lower] ?? 1;
  }
  let to = match.index + whole.length;
  let found: Unit | null = null;
  const lower = after?.toLowerCase() ?? '';
  if (after !== undefined) {
    to -= after.length + 1;
    if (Object.hasOwn(UNITS, lower) && (lower.length > 2 || lower === '%')) {
      found = UNITS[lower] ?? null;
      to += after.length + 1;
    }
  }
  const name = small?.toLowerCase() ?? '';
  if (name === 'twice' || name === 'thrice') found = UNITS['x'] ?? null;
  const ordinal = ORDINALS.has(name);
  return {
    from: match.index,
    to,
    values: [value],
    digits: String(value),
    unit: found,
    ordinal,
    ...neighbours(text, match.index, to),
  };
}

function neighbours(text: string, from: number, to: number) {
  const before = leftOf(text, from);
  return {
    left: before?.toLowerCase() ?? null,
    leftRaw: before,
    right: rightOf(text, to)?.toLowerCase() ?? null,
    approximate: approximation(text.slice(Math.max(0, from - 18), from)),
  };
}

const UNIT_OF_WORD = /[\p{L}\p{N}_]/u;

/** The word before, over at most two spaces, breaks or hyphens. */
function leftOf(text: string, from: number): string | null {
  let end = from;
  while (end > 0 && from - end < 2 && /[ \u00a0\n-]/.test(text[end - 1] ?? '')) end -= 1;
  let start = end;
  while (start > 0 && end - start < 40 && UNIT_OF_WORD.test(text[start - 1] ?? '')) start -= 1;
  return start === end ? null : text.slice(start, end);
}

const RIGHT =
  /[ \u00a0\n-]{1,2}(?:of\s+(?:the\s+|our\s+|all\s+)?(?:[\d.,]+\s+)?|more\s+|new\s+|other\s+|different\s+)?([\p{L}_]+)/uy;

function rightOf(text: string, to: number): string | null {
  RIGHT.lastIndex = to;
  return RIGHT.exec(text)?.[1] ?? null;
}

const ABOUT =
  /(?:\b(about|around|roughly|approximately|some|circa|ca\.?|rund|etwa|ungefähr)|(nearly|almost|just under|fast|knapp)|(over|more than|über|mehr als)|([~≈]))\s?(?:a\s)?$/i;

function approximation(before: string): NumberMention['approximate'] {
  const match = ABOUT.exec(before);
  if (match === null) return null;
  return match[2] !== undefined ? 'below' : match[3] !== undefined ? 'above' : 'about';
}
