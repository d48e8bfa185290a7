import { expect, it } from 'vitest';

import { UsageError } from '../../core/errors.ts';
import { parseCount, parseNumber, parseShare, parseSplit, parseTraffic } from './quantities.ts';

it.each([
  ['4%', 0.04],
  ['4 %', 0.04],
  ['0.04', 0.04],
  ['.5', 0.5],
  ['-10%', -0.1],
  ['12.5%', 0.125],
  ['120%', 1.2],
])('%s is the share %d', (text, share) => expect(parseShare(text, '--mde')).toBeCloseTo(share, 12));

it.each(['4', '1', '', '%', 'four', '4%%', '0,04', '1e3'])('%j is no share', (text) => {
  expect(() => parseShare(text, '--baseline')).toThrow(UsageError);
});

it.each([
  ['2000/day', 2000],
  ['14,000/week', 2000],
  ['14k / week', 2000],
  ['60875/month', 2000],
  ['730500/year', 2000],
])('%s is 2,000 a day', (text, daily) => expect(parseTraffic(text, '--traffic')).toBeCloseTo(daily, 6));

it.each(['2000', '0/day', '-5/day', '2000/hour', 'many/day', ''])('%j is no traffic', (text) => {
  expect(() => parseTraffic(text, '--traffic')).toThrow(/visitors/);
});

it('reads splits, counts and numbers', () => {
  expect(parseSplit('1:1', '--expected')).toEqual([1, 1]);
  expect(parseSplit('90/10', '--expected')).toEqual([90, 10]);
  expect(parseSplit('2:1:1', '--expected')).toEqual([2, 1, 1]);
  expect(parseCount('50,123')).toBe(50_123);
  expect(parseNumber('0.1', '--alpha', (value) => value < 1, '0.05')).toBe(0.1);
  for (const bad of ['1', '1:', '1:0', '1:x', '-1:1'])
    expect(() => parseSplit(bad, '--expected')).toThrow(UsageError);
  for (const bad of ['5.5', '-3', 'x', '', '1e5', '5,12']) expect(() => parseCount(bad)).toThrow(UsageError);
  expect(() => parseNumber('2', '--alpha', (value) => value < 1, '0.05')).toThrow('--alpha 2 cannot be');
});
