import { foldKey } from './fold.ts';
import { besideDigits, CLOCK, HALF_DAY, JOINED, QUARTER, UHR } from './digits.ts';
import { matchesNear } from './near.ts';
import { freeSpans } from './words.ts';
import type { Word } from './words.ts';

/** Dates, weekdays and times as people write them, in English and German. Parts that are not written are undefined. */
export interface DateMention {
  from: number;
  to: number;
  /** Each reading of a day: 3/4/2026 has two. `year` is undefined where none is written. */
  days?: { year: number | undefined; month: number; day: number }[];
  month?: { year: number | undefined; month: number };
  /** 1 = Monday ... 7 = Sunday. */
  weekday?: number;
  /** The date that the weekday is of stands right behind it: "Saturday 7 November". */
  dated?: boolean;
  /** Minutes after midnight; an hour alone without am or pm has two readings. */
  minutes?: number[];
  /** Days from the day of speaking: yesterday -1, today 0, tomorrow 1. */
  relative?: number;
  /** this, last or next week, month, year. */
  period?: { shift: -1 | 0 | 1; unit: 'week' | 'month' | 'quarter' | 'year' };
  /** Q3. */
  quarter?: number;
}

const MONTHS: Record<string, number> = {};
const MONTH_NAMES = [
  'january jan januar jänner',
  'february feb februar',
  'march mar märz',
  'april apr',
  'may mai',
  'june jun juni',
  'july jul juli',
  'august aug',
  'september sep sept',
  'october oct oktober okt',
  'november nov',
  'december dec dezember dez',
];
MONTH_NAMES.forEach((names, index) => {
  for (const name of names.split(' ')) MONTHS[name] = index + 1;
});
const WEEKDAYS: Record<string, number> = {};
[
  'monday mon montag',
  'tuesday tue tues dienstag',
  'wednesday wed mittwoch',
  'thursday thu thur thurs donnerstag',
  'friday fri freitag',
  'saturday samstag sonnabend',
  'sunday sonntag',
].forEach((names, index) => {
  for (const name of names.split(' ')) WEEKDAYS[name] = index + 1;
});
const RELATIVE: Record<string, number> = {
  today: 0,
  tonight: 0,
  heute: 0,
  yesterday: -1,
  gestern: -1,
  vorgestern: -2,
  tomorrow: 1,
  übermorgen: 2,
};

const MONTH = `(?:${Object.keys(MONTHS)
  .toSorted((a, b) => b.length - a.length)
  .join('|')})`;
const EDGE = '(?<![\\p{L}\\p{N}_])';
const END = '(?![\\p{L}\\p{N}_])';
const YEAR = '(\\d{4})';

const ISO =
  /(?<![\d-])(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?(?![\d-])/gu;
const DAY_MONTH = new RegExp(
  `${EDGE}(\\d{1,2})(?:st|nd|rd|th|\\.)?(?:\\s+of)?[\\s-]{1,2}(${MONTH})${END}\\.?(?:,?[\\s-]${YEAR}(?!\\d|[.:]\\d))?`,
  'giu',
);
const MONTH_DAY = new RegExp(
  `${EDGE}(${MONTH})\\.?\\s(?:the\\s)?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d%]|[.:,]\\d)(?:(?:,\\s?|\\s)${YEAR}(?!\\d|[.:]\\d))?`,
  'giu',
);
const MONTH_YEAR = new RegExp(`${EDGE}(${MONTH})\\.?,?\\s${YEAR}(?!\\d|[.:]\\d)`, 'giu');
const MONTH_ALONE = new RegExp(
  `(?<=${EDGE}(?:in|for|since|until|till|by|before|after|during|early|late|mid|end of|this|last|next|im|seit|bis|ab|ende|anfang|mitte)[ -])(${MONTH})${END}`,
  'giu',
);
const NUMERIC = /(?<![\d./-])(\d{1,2})([./])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|\.\d)/gu;
const WEEKDAY = new RegExp(
  `${EDGE}(${Object.keys(WEEKDAYS)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})s?${END}`,
  'giu',
);
const RELATIVE_DAY = new RegExp(`${EDGE}(${Object.keys(RELATIVE).join('|')})${END}`, 'giu');
const THIS_DAY = /\bthis (?:morning|afternoon|evening)\b/gi;
const PERIOD =
  /\b(this|last|next|past|previous|coming)\s(week|month|quarter|year)\b|(?<![\p{L}])(dieser?n?|letzten?r?s?|nächsten?r?s?) (Woche|Monat|Quartal|Jahr)(?!\p{L})/giu;
const CLOCK_TIME = /(?<![\d:.])([01]?\d|2[0-4])[:h]([0-5]\d)(?::[0-5]\d)?(?:\s?([ap])\.?m\b\.?)?(?![\d:])/gi;
const HOUR = /(?<![\d:.,])(1[0-2]|0?[1-9])\s?([ap])\.?m\b\.?/gi;
const UHR_TIME = /(?<![\d:.,])([01]?\d|2[0-4])(?:[.:]([0-5]\d))? Uhr\b/gi;
const NAMED_HOUR = /\b(noon|midday|midnight|mittags?|mitternacht)\b/gi;
const CLOCK_CUE = /\d[:h]\d/gi;
const HOUR_CUE = /\d\s?[ap]\.?m/gi;
const UHR_CUE = /\d Uhr/gi;
const QUARTER_CUE = /Q[1-4]/g;
const JOINED_CUE = /\d[-/.]\d/g;
const MONTH_CUE = /\b(?:j[aä]n|feb|m[aä]r|apr|ma[iy]|ju[nl]|aug|sep|o[ck]t|nov|de[cz])/gi;
const PERIOD_CUE = /week|month|quarter|year|woche|monat|quartal|jahr/gi;
const QUARTER_NAME = /\bQ([1-4])\b(?!\.)/gu;

/** Which patterns a text can match at all, told by its words: most texts name no month, and patterns are dear. */
type Cue = 'month' | 'weekday' | 'relative' | 'part' | 'period' | 'hour';
const CUES = new Map<string, Cue>();
const cue = (names: readonly string[], kind: Cue): void => {
  for (const name of names) CUES.set(foldKey(name), kind);
};
cue(Object.keys(MONTHS), 'month');
for (const day of Object.keys(WEEKDAYS)) cue([day, `${day}s`], 'weekday');
cue(Object.keys(RELATIVE), 'relative');
cue(['morning', 'afternoon', 'evening'], 'part');
cue(['week', 'month', 'quarter', 'year', 'woche', 'monat', 'quartal', 'jahr'], 'period');
cue(['noon', 'midday', 'midnight', 'mittag', 'mittags', 'mitternacht'], 'hour');

/** Every date, weekday and time of a text, without overlaps, in order. `words` are those of the text. */
export function datesOf(text: string, words: readonly Word[]): DateMention[] {
  const cues = new Set<string>();
  for (const { key } of words) {
    const cue = CUES.get(key);
    if (cue !== undefined) cues.add(cue);
  }
  const digits = besideDigits(text);
  if (cues.size === 0 && digits === null) return [];
  const found: DateMention[] = [];
  const free = freeSpans(text.length);
  const put = (match: RegExpExecArray, mention: Omit<DateMention, 'from' | 'to'> | null): void => {
    if (mention === null) return;
    const from = match.index;
    const to = from + match[0].replace(/[\s,]+$/, '').length;
    if (free(from, to)) found.push({ from, to, ...mention });
  };
  if (digits !== null) numericDates(text, cues.has('month'), digits, put);
  if (cues.has('month')) {
    for (const match of matchesNear(text, MONTH_CUE, MONTH_ALONE, 16)) {
      if (isName(match[1])) put(match, { month: { year: undefined, month: monthOf(match[1]) } });
    }
  }
  if (cues.has('weekday')) for (const match of text.matchAll(WEEKDAY)) put(match, weekdayMention(match));
  if (cues.has('relative')) {
    for (const match of text.matchAll(RELATIVE_DAY))
      put(match, { relative: RELATIVE[(match[1] ?? '').toLowerCase()] ?? 0 });
  }
  if (cues.has('part')) for (const match of text.matchAll(THIS_DAY)) put(match, { relative: 0 });
  if (cues.has('period'))
    for (const match of matchesNear(text, PERIOD_CUE, PERIOD, 14)) put(match, periodMention(match));
  if (cues.has('hour')) {
    for (const match of text.matchAll(NAMED_HOUR)) {
      put(match, { minutes: /^(?:midnight|mitternacht)$/i.test(match[1] ?? '') ? [0, 1440] : [720] });
    }
  }
  found.sort((a, b) => a.from - b.from);
  found.forEach((mention, i) => {
    const next = found[i + 1];
    if (mention.weekday !== undefined && next?.days !== undefined)
      mention.dated = /^,?\s(?:(?:the|den)\s)?$/.test(text.slice(mention.to, next.from));
  });
  return found;
}

function numericDates(
  text: string,
  months: boolean,
  digits: number,
  put: (match: RegExpExecArray, mention: Omit<DateMention, 'from' | 'to'> | null) => void,
): void {
  if ((digits & JOINED) !== 0) {
    for (const match of matchesNear(text, JOINED_CUE, ISO, 4)) put(match, isoMention(match));
    for (const match of matchesNear(text, JOINED_CUE, NUMERIC, 4)) put(match, numericMention(match));
  }
  if (months) {
    for (const match of matchesNear(text, MONTH_CUE, DAY_MONTH, 16))
      put(match, dayMention(match[1], match[2], match[3]));
    for (const match of matchesNear(text, MONTH_CUE, MONTH_DAY, 20))
      put(match, dayMention(match[2], match[1], match[3]));
    for (const match of matchesNear(text, MONTH_CUE, MONTH_YEAR, 20)) {
      put(match, { month: { year: Number(match[2]), month: monthOf(match[1]) } });
    }
  }
  if ((digits & CLOCK) !== 0)
    for (const match of matchesNear(text, CLOCK_CUE, CLOCK_TIME, 8))
      put(match, { minutes: [minutesOf(match[1], match[2], match[3])] });
  if ((digits & HALF_DAY) !== 0)
    for (const match of matchesNear(text, HOUR_CUE, HOUR, 4))
      put(match, { minutes: [minutesOf(match[1], undefined, match[2])] });
  if ((digits & UHR) !== 0)
    for (const match of matchesNear(text, UHR_CUE, UHR_TIME, 6))
      put(match, { minutes: [minutesOf(match[1], match[2], undefined)] });
  if ((digits & QUARTER) !== 0)
    for (const match of matchesNear(text, QUARTER_CUE, QUARTER_NAME, 2))
      put(match, { quarter: Number(match[1]) });
}

const isName = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);
const monthOf = (name: string | undefined): number => MONTHS[(name ?? '').toLowerCase()] ?? 0;

function isoMention(match: RegExpExecArray): Omit<DateMention, 'from' | 'to'> | null {
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  if (!isDay(day)) return null;
  return match[4] === undefined
    ? { days: [day] }
    : { days: [day], minutes: [minutesOf(match[4], match[5], undefined)] };
}

function numericMention(match: RegExpExecArray): Omit<DateMention, 'from' | 'to'> | null {
  const [a, b] = [Number(match[1]), Number(match[3])];
  const written = Number(match[4]);
  const year = (match[4] ?? '').length === 2 ? 2000 + written : written;
  const days = [
    { year, month: b, day: a },
    { year, month: a, day: b },
  ].filter(isDay);
  return days.length === 0 ? null : { days };
}

function dayMention(day: string | undefined, month: string | undefined, year: string | undefined) {
  const read = {
    year: year === undefined ? undefined : Number(year),
    month: monthOf(month),
    day: Number(day),
  };
  // "march 3 steps" and "may 5 people": a month is written with a capital letter unless all is lower case German.
  if (!isName(month)) return null;
  return isDay(read) ? { days: [read] } : null;
}

function weekdayMention(match: RegExpExecArray): Omit<DateMention, 'from' | 'to'> | null {
  const name = match[1] ?? '';
  // "mon", "wed", "sat", "fri" in lower case are words or code.
  if (name.length < 6 && !isName(name)) return null;
  return { weekday: WEEKDAYS[name.toLowerCase()] ?? 0 };
}

function periodMention(match: RegExpExecArray): Omit<DateMention, 'from' | 'to'> {
  const which = (match[1] ?? match[3] ?? '').toLowerCase();
  const name = (match[2] ?? match[4] ?? '').toLowerCase();
  const shift = /^(?:this|diese)/.test(which) ? 0 : /^(?:next|coming|nächst)/.test(which) ? 1 : -1;
  const unit = /^(?:week|woche)/.test(name)
    ? 'week'
    : /^(?:month|monat)/.test(name)
      ? 'month'
      : name.startsWith('quart')
        ? 'quarter'
        : 'year';
  return { period: { shift, unit } };
}

function minutesOf(hour: string | undefined, minute: string | undefined, half: string | undefined): number {
  let hours = Number(hour);
  if (half !== undefined) hours = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return hours * 60 + Number(minute ?? 0);
}

function isDay(day: { month: number; day: number }): boolean {
  return day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= 31;
}

export interface LocalTime {
  year: number;
  month: number;
  day: number;
  minutes: number;
  weekday: number;
  /** Days since 1970-01-01 of the local calendar. */
  date: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment on the calendar and clock of a time zone; an unknown zone is read as UTC. */
export function localTime(ms: number, zone: string): LocalTime {
  const shifted = new Date(ms + (zone === 'UTC' ? 0 : offsetOf(ms, zone)));
  const date = Math.floor(shifted.getTime() / 86_400_000);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    minutes: shifted.getUTCHours() * 60 + shifted.getUTCMinutes(),
    weekday: ((shifted.getUTCDay() + 6) % 7) + 1,
    date,
  };
}

/** Offsets change on quarters of an hour at most, in every zone of the tz database. */
const QUARTER_HOUR = 900_000;
const offsets = new Map<string, number>();

function offsetOf(ms: number, zone: string): number {
  const key = `${zone} ${Math.floor(ms / QUARTER_HOUR)}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const offset = computeOffset(ms, zone);
  if (offsets.size > 10_000) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

function computeOffset(ms: number, zone: string): number {
  let format = formats.get(zone);
  if (format === undefined) {
    try {
      format = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
      });
    } catch {
      return 0;
    }
    formats.set(zone, format);
  }
  const parts: Record<string, number> = {};
  for (const part of format.formatToParts(ms)) parts[part.type] = Number(part.value);
  const local = Date.UTC(
    parts['year'] ?? 0,
    (parts['month'] ?? 1) - 1,
    parts['day'] ?? 1,
    parts['hour'] ?? 0,
    parts['minute'] ?? 0,
  );
  return local - Math.floor(ms / 60_000) * 60_000;
}

/** Weekday of a calendar day, 1 = Monday. */
export function weekdayOf(year: number, month: number, day: number): number {
  return ((new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7) + 1;
}
