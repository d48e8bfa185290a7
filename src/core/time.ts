import { DateTime, IANAZone } from 'luxon';

import { UsageError } from './errors.ts';

/** Gives the present moment in milliseconds UTC. `--as-of` hands down a clock that stands still. */
export type Clock = () => number;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const UNITS: Record<string, number> = { m: MINUTE, h: HOUR, d: DAY, w: 7 * DAY };

/** `24h`, `30d`, `90m`, `2w` in milliseconds. Throws UsageError for anything else. */
export function parseDuration(text: string): number {
  const match = /^(\d{1,5})\s*([mhdw])$/.exec(text.trim());
  const unit = UNITS[match?.[2] ?? ''];
  if (match === null || unit === undefined || Number(match[1]) === 0) {
    throw new UsageError('time.bad-duration', `"${text}" is not a duration`, {
      hint: 'Write a number and a unit: 90m, 24h, 30d or 2w.',
    });
  }
  return Number(match[1]) * unit;
}

/** A day or a month, or a day with a time; no weeks, no ordinal days, no time alone (it would be today's). */
const MOMENT =
  /^\d{4}-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-](?:0\d|1[0-4]):?\d{2})?)?)?$/;

/**
 * A moment written by a person, in milliseconds UTC: ISO 8601 (`2026-11-20T07:00`, with or without an offset),
 * a day (`2026-11-20`, its first moment) or a month. Without an offset it is read in `zone`; an hour that a change of clocks
 * leaves out is the same time on the clock that went on, one that comes twice is the first.
 * Throws UsageError when it is no such moment (also 2026-02-30).
 */
export function parseMoment(text: string, zone: string): number {
  const written = text.trim().replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/, '$1T');
  const match = MOMENT.exec(written);
  const moment = match === null ? null : DateTime.fromISO(written, { zone });
  if (match === null || moment === null || !moment.isValid) {
    throw new UsageError('time.bad-date', `"${text}" is not a date and time`, {
      hint: 'Write it as 2026-11-20T07:00, with an offset such as +01:00 or Z where it is not in your time zone.',
    });
  }
  if (match[1] !== undefined) return moment.toMillis();
  // Which of the two Luxon takes hangs on the season in which it is asked.
  return Math.min(...moment.getPossibleOffsets().map((possible) => possible.toMillis()));
}

/** `--since`: a duration back from `now` (24h, 30d) or a moment. */
export function parseSince(text: string, now: number, zone: string): number {
  return /^\d{1,5}\s*[mhdw]$/.test(text.trim()) ? now - parseDuration(text) : parseMoment(text, zone);
}

/** ISO 8601 in UTC, to the second: `2026-11-20T07:00:00Z`. */
export function isoUtc(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** The calendar day of a moment in a time zone: `2026-11-20`. */
export function localDate(ms: number, zone: string): string {
  return DateTime.fromMillis(ms, { zone }).toFormat('yyyy-MM-dd');
}

/** A moment in a time zone, formatted with Luxon's tokens in English. */
export function formatLocal(ms: number, zone: string, tokens: string): string {
  return DateTime.fromMillis(ms, { zone, locale: 'en-GB' }).toFormat(tokens);
}

/** Whether the tz database knows the zone. */
export function isTimeZone(zone: string): boolean {
  let known = zones.get(zone);
  if (known === undefined) {
    known = IANAZone.isValidZone(zone);
    if (zones.size < MOST_ZONES) zones.set(zone, known);
  }
  return known;
}

/** Asking the tz database takes a quarter of a millisecond, and the same few zones are asked for again and again. */
const zones = new Map<string, boolean>();
const MOST_ZONES = 1000;
