import { describe, expect, it } from 'vitest';

import { UsageError } from './errors.ts';
import {
  DAY,
  formatLocal,
  HOUR,
  isoUtc,
  isTimeZone,
  localDate,
  MINUTE,
  parseDuration,
  parseMoment,
  parseSince,
} from './time.ts';

describe('parseMoment', () => {
  it.each([
    ['2026-11-20T07:00', 'Europe/London', '2026-11-20T07:00:00Z'],
    ['2026-11-20T07:00', 'Europe/Athens', '2026-11-20T05:00:00Z'],
    ['2026-11-20 07:00', 'Europe/Athens', '2026-11-20T05:00:00Z'],
    ['2026-11-20T07:00', 'Asia/Kolkata', '2026-11-20T01:30:00Z'],
    ['2026-11-20T07:00Z', 'Europe/Athens', '2026-11-20T07:00:00Z'],
    ['2026-11-20T07:00:30.5Z', 'Europe/Athens', '2026-11-20T07:00:30Z'],
    ['2026-11-20T07:00+01:00', 'America/New_York', '2026-11-20T06:00:00Z'],
    ['2026-11-20T07:00-0530', 'UTC', '2026-11-20T12:30:00Z'],
    ['2026-07-20T07:00', 'Europe/London', '2026-07-20T06:00:00Z'],
    ['2026-11-20', 'Europe/Athens', '2026-11-19T22:00:00Z'],
    ['2026-11', 'UTC', '2026-11-01T00:00:00Z'],
    ['  2026-11-20T07:00Z ', 'UTC', '2026-11-20T07:00:00Z'],
    ['2024-02-29', 'UTC', '2024-02-29T00:00:00Z'],
    // 01:30 does not exist on that night: the clock went from 01:00 to 02:00.
    ['2026-03-29T01:30', 'Europe/London', '2026-03-29T01:30:00Z'],
    // 01:30 comes twice: the first one, still in summer time.
    ['2026-10-25T01:30', 'Europe/London', '2026-10-25T00:30:00Z'],
    ['2026-10-25T01:30Z', 'Europe/London', '2026-10-25T01:30:00Z'],
    // A day that begins at one o'clock, because midnight was left out.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00Z'],
  ])('reads %s in %s', (text, zone, moment) => {
    expect(isoUtc(parseMoment(text, zone))).toBe(moment);
  });

  it.each([
    '2026-02-30',
    '2026-13-01',
    '2026-11-20T25:00',
    '2026-11-20T07:60',
    '07:00',
    'T07:00',
    '2026',
    '2026-W47',
    '2026-324',
    '20261120',
    '20.11.2026',
    '11/20/2026',
    'yesterday',
    '',
    '2026-11-20T07:00 Europe/London',
    '2026-11-20T07:00+99:00',
    '1763622000',
  ])('refuses %j and says how to write it', (text) => {
    expect(() => parseMoment(text, 'UTC')).toThrow(UsageError);
    expect(() => parseMoment(text, 'UTC')).toThrow(
      expect.objectContaining({ code: 'time.bad-date', hint: expect.stringContaining('2026-11-20T07:00') }),
    );
  });

  it('does not depend on the time zone of the process', () => {
    const before = process.env['TZ'];
    try {
      const moments = ['America/Los_Angeles', 'Asia/Tokyo'].map((zone) => {
        process.env['TZ'] = zone;
        return parseMoment('2026-11-20T07:00', 'Europe/Athens');
      });
      expect(moments).toEqual([Date.UTC(2026, 10, 20, 5), Date.UTC(2026, 10, 20, 5)]);
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });
});

describe('durations', () => {
  it.each([
    ['90m', 90 * MINUTE],
    ['24h', DAY],
    [' 30d ', 30 * DAY],
    ['2 w', 14 * DAY],
  ])('reads %j', (text, ms) => {
    expect(parseDuration(text)).toBe(ms);
  });
  it.each(['0h', '-1d', '1.5h', '3', 'h', '24H', '1y', '999999d', ''])('refuses %j', (text) => {
    expect(() => parseDuration(text)).toThrow(expect.objectContaining({ code: 'time.bad-duration' }));
  });
  it('count back from now, a moment stands for itself', () => {
    const now = Date.UTC(2026, 10, 20, 7);
    expect(parseSince('36h', now, 'UTC')).toBe(now - 36 * HOUR);
    expect(parseSince('2026-11-19', now, 'Europe/Athens')).toBe(Date.UTC(2026, 10, 18, 22));
    expect(() => parseSince('soon', now, 'UTC')).toThrow(UsageError);
  });
});

describe('printing', () => {
  it('is in UTC to the second, and the day and the clock of a zone', () => {
    const moment = Date.UTC(2026, 10, 19, 23, 30, 5, 999);
    expect(isoUtc(moment)).toBe('2026-11-19T23:30:05Z');
    expect(localDate(moment, 'Europe/Athens')).toBe('2026-11-20');
    expect(localDate(moment, 'America/New_York')).toBe('2026-11-19');
    expect(formatLocal(moment, 'Europe/Athens', 'ccc d LLL HH:mm')).toBe('Fri 20 Nov 01:30');
  });
  it('knows zones', () => {
    expect(['Europe/London', 'UTC', 'Mars/Base', ''].map(isTimeZone)).toEqual([true, true, false, false]);
  });
});
