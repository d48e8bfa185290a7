import { describe, expect, it } from 'vitest';

import { datesOf, localTime } from './dates.ts';
import { wordsOf } from './words.ts';

const read = (text: string) =>
  datesOf(text, wordsOf(text)).map(({ from, to, ...rest }) => ({ raw: text.slice(from, to), ...rest }));

describe('dates', () => {
  it.each<[string, object[]]>([
    ['on 2026-11-20', [{ raw: '2026-11-20', days: [{ year: 2026, month: 11, day: 20 }] }]],
    ['20 November 2026.', [{ raw: '20 November 2026', days: [{ year: 2026, month: 11, day: 20 }] }]],
    ['November 3rd', [{ raw: 'November 3rd', days: [{ year: undefined, month: 11, day: 3 }] }]],
    ['der 30. November', [{ raw: '30. November', days: [{ year: undefined, month: 11, day: 30 }] }]],
    [
      'on 3/4/2026',
      [
        {
          raw: '3/4/2026',
          days: [
            { year: 2026, month: 4, day: 3 },
            { year: 2026, month: 3, day: 4 },
          ],
        },
      ],
    ],
    ['in March', [{ raw: 'March', month: { year: undefined, month: 3 } }]],
    ['May 2027', [{ raw: 'May 2027', month: { year: 2027, month: 5 } }]],
    ['last Friday', [{ raw: 'Friday', weekday: 5 }]],
    [
      'tomorrow at 3 pm',
      [
        { raw: 'tomorrow', relative: 1 },
        { raw: '3 pm', minutes: [900] },
      ],
    ],
    ['at 07:30 UTC', [{ raw: '07:30', minutes: [450] }]],
    ['17 Uhr', [{ raw: '17 Uhr', minutes: [1020] }]],
    ['last week', [{ raw: 'last week', period: { shift: -1, unit: 'week' } }]],
    ['you may 5 times march 3 steps', []],
    ['the sun and mon amour', []],
    ['1.2.3 and 16:9 and 2026-13-45', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('of a moment are those of the zone, summer time included', () => {
    expect(localTime(Date.parse('2026-07-01T23:30:00Z'), 'Europe/London')).toMatchObject({
      day: 2,
      minutes: 30,
      weekday: 4,
    });
    expect(localTime(Date.parse('2026-11-20T07:00:00Z'), 'Europe/Athens')).toMatchObject({
      day: 20,
      minutes: 540,
      weekday: 5,
    });
    expect(localTime(Date.parse('2026-11-20T07:00:00Z'), 'Nowhere/Land')).toMatchObject({ minutes: 420 });
  });
});
