import { describe, expect, it } from 'vitest';

import { numbersOf } from './numbers.ts';
import { wordsOf } from './words.ts';

const read = (text: string) =>
  numbersOf(text, wordsOf(text)).map(({ from, to, values, unit }) => ({
    raw: text.slice(from, to),
    value: values[0],
    unit: unit?.name ?? null,
  }));

describe('numbers', () => {
  it.each<[string, { raw: string; value: number; unit: string | null }[]]>([
    ['1,204 tests', [{ raw: '1,204', value: 1204, unit: null }]],
    ['about 15k events', [{ raw: '15k', value: 15_000, unit: null }]],
    ['3.5 million users', [{ raw: '3.5 million', value: 3_500_000, unit: null }]],
    [
      'up 23% from 310 ms',
      [
        { raw: '23%', value: 23, unit: '%' },
        { raw: '310 ms', value: 310, unit: 'ms' },
      ],
    ],
    ['30 per cent', [{ raw: '30 per cent', value: 30, unit: '%' }]],
    ['€2,400 a month', [{ raw: '€2,400', value: 2400, unit: '€' }]],
    ['69 euros', [{ raw: '69 euros', value: 69, unit: '€' }]],
    ['a 200-ms wait', [{ raw: '200-ms', value: 200, unit: 'ms' }]],
    [
      'twenty-one people, twice',
      [
        { raw: 'twenty-one', value: 21, unit: null },
        { raw: 'twice', value: 2, unit: 'x' },
      ],
    ],
    ['two hundred rows', [{ raw: 'two hundred', value: 200, unit: null }]],
    ['three days', [{ raw: 'three days', value: 3, unit: 'day' }]],
    ['the 3rd time', [{ raw: '3', value: 3, unit: null }]],
    ['10.000 Zeilen', [{ raw: '10.000', value: 10_000, unit: null }]],
    ['2,5 GB', [{ raw: '2,5 GB', value: 2.5, unit: 'gb' }]],
    ['4xx, p99 and x25519', []],
    ['hundreds of them', []],
  ])('%s', (text, expected) => {
    expect(read(text).map(({ raw, value, unit }) => ({ raw, value, unit }))).toEqual(
      expected.map((one) => ({ ...one, unit: one.unit === 'day' ? 'days' : one.unit })),
    );
  });

  it('know the words beside them', () => {
    const [first, second] = numbersOf(
      'TLS 1.3 needs 12 of the 40 tests',
      wordsOf('TLS 1.3 needs 12 of the 40 tests'),
    );
    expect(first).toMatchObject({ left: 'tls', leftRaw: 'TLS', digits: '1.3' });
    expect(second).toMatchObject({ right: 'tests' });
  });
});
