import type { DateMention, LocalTime } from '../reading/dates.ts';
import { localTime, weekdayOf } from '../reading/dates.ts';
import type { Facts, TextField } from '../reading/facts.ts';
import { FIELDS } from '../reading/facts.ts';
import { refuse, shown, sustain } from '../reading/subject.ts';
import type { Subject } from '../reading/subject.ts';

const DAY = 86_400_000;
/** A day without a year is the nearest one: within so many days of when it was written. */
const NEAREST = 200;

/** Every date, weekday and time is that of what is cited or stands in it, seen in the reader's time zone or in UTC. */
export function checkDates(subject: Subject): void {
  checkCalendar(subject);
  for (const mention of subject.dates) {
    if (subject.cited.some((facts) => proves(subject, facts, mention))) continue;
    refuse(subject, 'date', complaint(subject, mention), [mention.from, mention.to]);
  }
}

/** "Monday 30 November" is said of a day that is a Monday. */
function checkCalendar(subject: Subject): void {
  const written = subject.cited.map(({ at }) => at).filter((at) => !Number.isNaN(at));
  const yearsOf = (month: number, day: number): number[] =>
    written.flatMap((at) => {
      const year = new Date(at).getUTCFullYear();
      return [year - 1, year, year + 1].filter(
        (one) => Math.abs(Date.UTC(one, month - 1, day) - at) <= NEAREST * DAY,
      );
    });
  subject.dates.forEach((weekday, i) => {
    const next = subject.dates[i + 1];
    if (weekday.weekday === undefined || next?.days === undefined) return;
    if (!/^,?\s(?:the\s)?$/.test(subject.sentence.slice(weekday.to, next.from))) return;
    const fits = next.days.some(({ year, month, day }) =>
      (year === undefined ? yearsOf(month, day) : [year]).some(
        (one) => weekdayOf(one, month, day) === weekday.weekday,
      ),
    );
    if (!fits && written.length > 0)
      refuse(subject, 'date', `${shown(subject, weekday.from, next.to)} is another day of the week`, [
        weekday.from,
        next.to,
      ]);
  });
}

function complaint(subject: Subject, mention: DateMention): string {
  const said = shown(subject, mention.from, mention.to);
  if ((mention.relative !== undefined || mention.period !== undefined) && subject.asOf === null)
    return `${said} cannot be told without asOf`;
  return `${said} fits nothing in the cited evidence`;
}

function proves(subject: Subject, facts: Facts, mention: DateMention): boolean {
  if (!isWhen(subject, facts, mention)) return isWritten(subject, facts, mention);
  sustain(subject, [mention.from, mention.to], facts, 'at', [0, facts.evidence.at.length]);
  return true;
}

/** Whether a piece of evidence was written then, seen in the reader's time zone or in UTC. */
export function isWhen(subject: Subject, { at }: Pick<Facts, 'at'>, mention: DateMention): boolean {
  return momentsOf(subject, at).some((moment) => fitsMoment(subject, mention, moment));
}

function momentsOf({ zone }: Subject, at: number): LocalTime[] {
  if (Number.isNaN(at)) return [];
  return (zone === 'UTC' ? ['UTC'] : [zone, 'UTC']).map((one) => localTime(at, one));
}

/** Whether the text of a piece of evidence has the date. */
export function isWritten(subject: Subject, facts: Facts, mention: DateMention): boolean {
  const spoken = momentsOf(subject, facts.at)[0] ?? null;
  for (const field of FIELDS) {
    const date = facts.marks(field).dates.find((one) => fitsText(subject, mention, one, spoken));
    if (date === undefined) continue;
    sustain(subject, [mention.from, mention.to], facts, field satisfies TextField, [date.from, date.to]);
    return true;
  }
  return false;
}

/** Today's date of the sentence, in the reader's zone, as days since 1970. */
function today(subject: Subject): number | null {
  return subject.asOf === null ? null : localTime(subject.asOf, subject.zone).date;
}

function fitsMoment(subject: Subject, mention: DateMention, at: LocalTime): boolean {
  const parts: boolean[] = [];
  if (mention.days !== undefined)
    parts.push(
      mention.days.some(
        (day) => day.day === at.day && day.month === at.month && (day.year ?? at.year) === at.year,
      ),
    );
  if (mention.minutes !== undefined) parts.push(mention.minutes.includes(at.minutes));
  if (mention.month !== undefined)
    parts.push(mention.month.month === at.month && (mention.month.year ?? at.year) === at.year);
  if (mention.weekday !== undefined) parts.push(mention.weekday === at.weekday);
  if (mention.quarter !== undefined) parts.push(mention.quarter === Math.ceil(at.month / 3));
  if (mention.relative !== undefined)
    parts.push(today(subject) !== null && at.date === (today(subject) ?? 0) + mention.relative);
  if (mention.period !== undefined) parts.push(inPeriod(subject, mention.period, at.date));
  return parts.length > 0 && parts.every(Boolean);
}

/** Whether a day lies in this, last or next week, month or year of the sentence; a rolling week or month counts as last too. */
function inPeriod(subject: Subject, period: NonNullable<DateMention['period']>, date: number): boolean {
  const now = today(subject);
  if (now === null) return false;
  const nowIs = localTime(now * DAY, 'UTC');
  const is = localTime(date * DAY, 'UTC');
  if (period.unit === 'week') {
    const weeks = Math.floor((date - 4) / 7) - Math.floor((now - 4) / 7);
    return weeks === period.shift || (period.shift === -1 && now - date >= 0 && now - date <= 7);
  }
  const index = (day: LocalTime): number =>
    period.unit === 'year'
      ? day.year
      : period.unit === 'month'
        ? day.year * 12 + day.month
        : day.year * 4 + Math.ceil(day.month / 3);
  return (
    index(is) - index(nowIs) === period.shift ||
    (period.unit === 'month' && period.shift === -1 && now - date >= 0 && now - date <= 31)
  );
}

/** Whether a date in the text says the same; what the text says in relation to its day is counted from there. */
function fitsText(
  subject: Subject,
  mention: DateMention,
  date: DateMention,
  spoken: LocalTime | null,
): boolean {
  const resolved = resolve(date, spoken);
  const parts: boolean[] = [];
  if (mention.days !== undefined) parts.push(mention.days.some((day) => sameDay(day, date, resolved)));
  if (mention.minutes !== undefined)
    parts.push(date.minutes?.some((minutes) => mention.minutes?.includes(minutes) === true) === true);
  if (mention.month !== undefined) parts.push(sameMonth(mention.month, date));
  if (mention.weekday !== undefined) parts.push(sameWeekday(mention.weekday, date, resolved));
  if (mention.quarter !== undefined) parts.push(mention.quarter === date.quarter);
  if (mention.relative !== undefined) parts.push(sameRelative(subject, mention.relative, date, resolved));
  if (mention.period !== undefined) parts.push(samePeriod(subject, mention.period, date, resolved));
  return parts.length > 0 && parts.every(Boolean);
}

/** The days that a date in a text can mean, as days since 1970. */
function resolve(date: DateMention, spoken: LocalTime | null): number[] {
  const days: number[] = [];
  for (const day of date.days ?? []) {
    const year = day.year ?? spoken?.year;
    if (year === undefined) continue;
    const guesses = day.year === undefined ? [year - 1, year, year + 1] : [year];
    for (const guess of guesses) {
      const at = Date.UTC(guess, day.month - 1, day.day) / DAY;
      if (day.year !== undefined || spoken === null || Math.abs(at - spoken.date) <= NEAREST) days.push(at);
    }
  }
  if (spoken === null) return days;
  if (date.relative !== undefined) days.push(spoken.date + date.relative);
  if (date.weekday !== undefined && date.dated !== true) {
    const ahead = (date.weekday - spoken.weekday + 7) % 7;
    days.push(spoken.date + ahead, spoken.date + ahead - 7);
  }
  return days;
}

function sameDay(
  day: { year: number | undefined; month: number; day: number },
  date: DateMention,
  resolved: readonly number[],
): boolean {
  if (
    date.days?.some(
      (other) =>
        other.day === day.day &&
        other.month === day.month &&
        (day.year === undefined ||
          day.year === other.year ||
          (other.year === undefined && resolved.length === 0)),
    ) === true
  )
    return true;
  return resolved.some((at) => {
    const other = localTime(at * DAY, 'UTC');
    return other.day === day.day && other.month === day.month && (day.year ?? other.year) === other.year;
  });
}

function sameMonth(month: { year: number | undefined; month: number }, date: DateMention): boolean {
  const other = date.month ?? date.days?.[0];
  return (
    other !== undefined &&
    other.month === month.month &&
    (month.year === undefined || other.year === undefined || month.year === other.year)
  );
}

function sameWeekday(weekday: number, date: DateMention, resolved: readonly number[]): boolean {
  if (date.weekday !== undefined) return date.weekday === weekday;
  if (
    date.days !== undefined &&
    date.days.some((day) => day.year !== undefined && weekdayOf(day.year, day.month, day.day) === weekday)
  )
    return true;
  return resolved.some((at) => localTime(at * DAY, 'UTC').weekday === weekday);
}

function sameRelative(
  subject: Subject,
  relative: number,
  date: DateMention,
  resolved: readonly number[],
): boolean {
  const now = today(subject);
  if (now === null) return date.relative === relative;
  return resolved.includes(now + relative);
}

function samePeriod(
  subject: Subject,
  period: NonNullable<DateMention['period']>,
  date: DateMention,
  resolved: readonly number[],
): boolean {
  if (date.period !== undefined && date.period.unit === period.unit && date.period.shift === period.shift)
    return true;
  return (
    resolved.some((at) => inPeriod(subject, period, at)) ||
    (date.month !== undefined &&
      period.unit === 'year' &&
      subject.asOf !== null &&
      date.month.year === localTime(subject.asOf, subject.zone).year + period.shift)
  );
}
