/** Days as people write them in headings and notes, in the languages whose months are known. */

export interface Day {
  /** Offsets in the text that was looked at. */
  from: number;
  to: number;
  /** `2026-11-05`, or `2026-11` where only the month is written; null: it may be two days (`07/02/2026`). */
  day: string | null;
  /** Both readings of what may be two days. */
  either: readonly string[];
  /** A day, not only a month. */
  full: boolean;
}

export type SlashOrder = 'day-first' | 'month-first' | null;

const MONTHS = [
  'jan|january|januar|jänner|janvier|enero|ene|gennaio|gen|januari|janeiro|janv',
  'feb|february|februar|février|fevrier|febrero|febbraio|februari|fevereiro|févr|fév',
  'mar|march|märz|maerz|mär|mars|marzo|maart|março|mrz|mrt',
  'apr|april|avril|abril|aprile|avr|abr',
  'may|mai|mayo|maggio|mei|maio',
  'jun|june|juni|juin|junio|giugno|junho|giu',
  'jul|july|juli|juillet|julio|luglio|julho|juil|lug',
  'aug|august|août|aout|agosto|augustus|ago',
  'sep|sept|september|septembre|septiembre|settembre|setembro|set',
  'oct|october|oktober|octobre|octubre|ottobre|outubro|okt|ott|out',
  'nov|november|novembre|noviembre|novembro',
  'dec|december|dezember|décembre|decembre|diciembre|dicembre|dezembro|dez|déc|dic',
] as const;
const MONTH_OF = new Map(
  MONTHS.flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)),
);
const NAME = [...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join('|');
const YEAR = String.raw`(?:19[89]\d|20[0-4]\d)`;

const WRITTEN = new RegExp(
  [
    String.raw`(?<y1>${YEAR})(?<s1>[-/.])(?<m1>\d{1,2})\k<s1>(?<d1>\d{1,2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?`,
    String.raw`(?<d2>\d{1,2})(?:st|nd|rd|th|\.|er|º)?[\s-]{0,2}(?:of |de |di )?(?<n2>${NAME})\.?,?[\s-]{0,2}(?:de |del )?(?<y2>${YEAR})`,
    String.raw`(?<n3>${NAME})\.?[\s-]{1,2}(?<d3>\d{1,2})(?:st|nd|rd|th)?,?[\s-]{1,2}(?<y3>${YEAR})`,
    String.raw`(?<a4>\d{1,2})(?<s4>[/.-])(?<b4>\d{1,2})\k<s4>(?<y4>${YEAR}|\d{2})`,
    String.raw`(?<n5>${NAME})\.?,?[\s-]{1,2}(?:de )?(?<y5>${YEAR})`,
    String.raw`(?<y6>${YEAR})-(?<m6>0[1-9]|1[0-2])`,
    String.raw`(?<y7>20[0-4]\d)(?<m7>0[1-9]|1[0-2])(?<d7>0[1-9]|[12]\d|3[01])`,
  ]
    .map((pattern) => `(?<![\\p{L}\\p{N}.]|\\d[-/])(?:${pattern})(?![\\p{L}\\p{N}]|[-/]\\d)`)
    // Chinese, Japanese and Korean write no space before what follows.
    .concat(
      String.raw`(?<![\p{N}])(?<y8>${YEAR})\s?[年년]\s?(?<m8>\d{1,2})\s?[月월](?:\s?(?<d8>\d{1,2})\s?[日号일])?`,
    )
    .join('|'),
  'giu',
);

/** All days in a text, in order. `order` reads `07/02/2026`, which alone is two days. */
export function daysIn(text: string, order: SlashOrder = null): Day[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(WRITTEN)].flatMap((match) => {
    const readings = readingsOf(match.groups ?? {}, order);
    const [first] = readings;
    if (first === undefined) return [];
    return [
      {
        from: match.index,
        to: match.index + match[0].length,
        day: readings.length === 1 ? first : null,
        either: readings,
        full: first.length === 10,
      },
    ];
  });
}

// "may", "set" and "out" are words; without a year only what can be nothing else is a month, unless the day is written as an ordinal.
const ALONE = [...MONTH_OF.keys()]
  .filter(
    (name) =>
      name.length > 3 || /^(?:jan|feb|apr|jun|jul|aug|sep|oct|okt|nov|dec|dez|fév|abr|dic|déc)$/.test(name),
  )
  .sort((a, b) => b.length - a.length)
  .join('|');
const YEARLESS = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}.]|\d[-/])(?<d1>\d{1,2})(?:st|nd|rd|th|\.|er|º)?[\s-]{1,2}(?:of |de |di )?(?<n1>${ALONE}|mar|may|mai)\.?(?![\p{L}\p{N}]|[-/]\d)`,
    String.raw`(?<![\p{L}\p{N}])(?<n2>${ALONE}|mar|may)\.?\s(?<d2>\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\p{N}:]|[-/.]\d)`,
    String.raw`(?<=^|[–—|·,:(-]\s*)(?<a3>\d{1,2})(?<s3>[./])(?<b3>\d{1,2})(?:\k<s3>)?(?=\s*(?:$|[–—|·,:)]|-\s))`,
  ].join('|'),
  'giu',
);
/** The time of day behind a day belongs to it: `at 10:30 AM EST`, `14.30 Uhr`. */
const TIME =
  /^(?:,?\s+(?:at|um|à|a las|alle|om)\s+|\s*[,·•|@–-]?\s*)\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b\.?)?(?:\s(?:uhr|utc|gmt|[cemp][ds]?t|bst|cest|ist)\b)?/iu;

/** The days of a heading, with those that have no year (`3 Nov`, `Mar 4`, `03.11.`) and with the time of day, in order. */
export function headingDays(text: string, order: SlashOrder): Day[] {
  const days = daysIn(text, order);
  const short = /\d/.test(text)
    ? [...text.matchAll(YEARLESS)].flatMap((match): Day[] => {
        const [from, to] = [match.index, match.index + match[0].length];
        if (days.some((day) => day.from < to && from < day.to)) return [];
        const either = yearless(match.groups ?? {});
        return either.length === 0 ? [] : [{ from, to, day: null, either, full: false }];
      })
    : [];
  return [...days, ...short]
    .sort((a, b) => a.from - b.from)
    .map((day) => ({ ...day, to: day.to + (TIME.exec(text.slice(day.to))?.[0].length ?? 0) }));
}

/** `11-03`; the two readings where both numbers may be a month. */
function yearless(g: Record<string, string | undefined>): string[] {
  const name = g['n1'] ?? g['n2'];
  const leap = '2024';
  const pairs: [number, number][] =
    name === undefined
      ? [
          [Number(g['b3']), Number(g['a3'])],
          ...(g['s3'] === '/' ? [[Number(g['a3']), Number(g['b3'])] as [number, number]] : []),
        ]
      : [[MONTH_OF.get(name.toLowerCase()) ?? 0, Number(g['d1'] ?? g['d2'])]];
  return pairs.flatMap(([month, date]) => day(leap, month, date)).map((each) => each.slice(5));
}

function readingsOf(g: Record<string, string | undefined>, order: SlashOrder): string[] {
  const named = (name: string | undefined): number => MONTH_OF.get((name ?? '').toLowerCase()) ?? 0;
  if (g['y1'] !== undefined) return day(g['y1'], Number(g['m1']), Number(g['d1']));
  if (g['y2'] !== undefined) return day(g['y2'], named(g['n2']), Number(g['d2']));
  if (g['y3'] !== undefined) return day(g['y3'], named(g['n3']), Number(g['d3']));
  if (g['y4'] !== undefined) return numbers(g, order);
  if (g['y5'] !== undefined) return [`${g['y5']}-${two(named(g['n5']))}`];
  if (g['y6'] !== undefined) return [`${g['y6']}-${g['m6'] ?? ''}`];
  if (g['y8'] !== undefined && g['d8'] === undefined) return month(g['y8'], Number(g['m8']));
  if (g['y8'] !== undefined) return day(g['y8'], Number(g['m8']), Number(g['d8']));
  return day(g['y7'] ?? '', Number(g['m7']), Number(g['d7']));
}

/** `5.11.2026` is written day first; `5/11/2026` means two days unless one cannot be a month. */
function numbers(g: Record<string, string | undefined>, order: SlashOrder): string[] {
  const short = g['y4'] ?? '';
  const year = short.length === 2 ? `20${short}` : short;
  const [a, b] = [Number(g['a4']), Number(g['b4'])];
  const dayFirst = day(year, b, a);
  if (g['s4'] === '.') return dayFirst;
  const monthFirst = day(year, a, b);
  if (order === 'day-first' && dayFirst.length > 0) return dayFirst;
  if (order === 'month-first' && monthFirst.length > 0) return monthFirst;
  return [...new Set([...dayFirst, ...monthFirst])];
}

function month(year: string, value: number): string[] {
  return value < 1 || value > 12 ? [] : [`${year}-${two(value)}`];
}

function day(year: string, month: number, date: number): string[] {
  if (month < 1 || month > 12 || date < 1) return [];
  const last = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return date > last ? [] : [`${year}-${two(month)}-${two(date)}`];
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:20)?\d{2}(?![\d/])/g;

/** Whether a text writes 31/12/2026 or 12/31/2026, told by the days that can only be one of them. Null: neither, or both. */
export function slashOrder(text: string): SlashOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const [, a, b] of text.matchAll(SLASHED)) {
    if (Number(a) > 12 && Number(a) <= 31 && Number(b) <= 12) dayFirst += 1;
    if (Number(b) > 12 && Number(b) <= 31 && Number(a) <= 12) monthFirst += 1;
  }
  if (dayFirst > 0 && monthFirst === 0) return 'day-first';
  return monthFirst > 0 && dayFirst === 0 ? 'month-first' : null;
}
