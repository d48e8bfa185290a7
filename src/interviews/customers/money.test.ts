import { describe, expect, it } from 'vitest';

import { parseMoney, parseMoneyRange } from './money.ts';

describe('parseMoney', () => {
  it.each([
    ['1234', 1234, null],
    ['1234.5', 1234.5, null],
    ['$1,234.50', 1234.5, 'USD'],
    ['1.234,50 €', 1234.5, 'EUR'],
    ['1 234,50 €', 1234.5, 'EUR'],
    ['1\u202f234,50\u00a0EUR', 1234.5, 'EUR'],
    ["CHF 1'234.50", 1234.5, 'CHF'],
    ['1,234', 1234, null],
    ['1.234', 1234, null],
    ['1,23', 1.23, null],
    ['0.125', 0.13, null],
    ['1,234,567', 1_234_567, null],
    ['1.234.567,8', 1_234_567.8, null],
    ['12,345.6', 12_345.6, null],
    ['-5', -5, null],
    ['-$5.00', -5, 'USD'],
    ['($5.00)', -5, 'USD'],
    ['£ 99 / month', 99, 'GBP'],
    ['US$12', 12, 'USD'],
    ['usd 7', 7, 'USD'],
    ['0', 0, null],
    ['.5', 0.5, null],
  ])('reads %s', (written, amount, currency) => {
    expect(parseMoney(written)).toEqual({ amount, currency });
  });

  it.each([
    '',
    'abc',
    '=1+2',
    '12 bananas',
    '1,2,3',
    '1.2.3',
    '1e5',
    '--',
    '12,34,567',
    '5 EUR USD',
    '$5 €',
    '1 2',
  ])('takes %j for no amount', (written) => {
    expect(parseMoney(written)).toBeNull();
  });
});

describe('parseMoneyRange', () => {
  const holds = (written: string, amount: number): boolean => {
    const { least, most } = parseMoneyRange(written);
    return amount >= least && amount <= most;
  };
  it('knows comparisons, ranges and currencies', () => {
    expect([holds('>1000', 1000), holds('>1000', 1000.01), holds('>=1000', 1000)]).toEqual([
      false,
      true,
      true,
    ]);
    expect([holds('<1000', 1000), holds('<1000', 999.99), holds('<= 1000', 1000)]).toEqual([
      false,
      true,
      true,
    ]);
    expect([holds('500..2000', 499), holds('500..2000', 500), holds('500 .. 2000', 2000)]).toEqual([
      false,
      true,
      true,
    ]);
    expect(parseMoneyRange('>1,000 EUR').currency).toBe('EUR');
    expect(parseMoneyRange('€500..€900')).toEqual({ least: 500, most: 900, currency: 'EUR' });
  });

  it.each(['', '>', 'much', '>5..7', '€5..$7', '5..', '..5'])('refuses %j', (written) => {
    expect(() => parseMoneyRange(written)).toThrow('is no amount or range');
  });
});
