import { DateTime } from 'luxon';

const ENGLISH = ['d MMMM yyyy', 'd MMM yyyy', 'MMMM d, yyyy', 'MMM d, yyyy', 'MMMM d yyyy'];
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}';
const IN_TEXT = new RegExp(
  [
    String.raw`\b(?<iso>\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?)(?![\d-])`,
    String.raw`\b(?<english>\d{1,2} ${MONTH} \d{4}|${MONTH} \d{1,2},? \d{4})\b`,
    String.raw`\b(?<dotted>\d{1,2}\.\d{1,2}\.\d{4})(?!\.?\d)`,
  ].join('|'),
  'g',
);

/**
 * The first date in a text, in milliseconds UTC: ISO 8601, `5 November 2026`, `November 5, 2026` or `5.11.2026`; read in `zone` where it
 * has no offset. Null when there is none; `5/11/2026` means two days, so it means none.
 */
export function dateIn(text: string, zone: string): number | null {
  for (const match of text.matchAll(IN_TEXT)) {
    const { iso, english, dotted } = match.groups ?? {};
    const moment =
      iso !== undefined
        ? DateTime.fromISO(iso.replace(' ', 'T'), { zone })
        : english !== undefined
          ? fromEnglish(english, zone)
          : DateTime.fromFormat(dotted ?? '', 'd.M.yyyy', { zone });
    if (moment.isValid && moment.year >= 1990) return moment.toMillis();
  }
  return null;
}

function fromEnglish(text: string, zone: string): DateTime {
  const plain = text.replace(/^Sept /, 'Sep ').replace(/ Sept /, ' Sep ');
  const tried = ENGLISH.map((format) => DateTime.fromFormat(plain, format, { zone, locale: 'en' }));
  return tried.find((each) => each.isValid) ?? DateTime.invalid('no date');
}
