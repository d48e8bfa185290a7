import { expect, it } from 'vitest';

import { csvLine } from './csv.ts';

it('leaves no cell that a spreadsheet would run, in any of the ways a formula begins', () => {
  const formulas = [
    '=1+1',
    '+1-1',
    '-cmd',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '＝1',
    '＋1',
    '－1',
    '＠A',
  ];
  for (const formula of formulas) {
    const line = csvLine([formula]);
    expect(line.replace(/^"/, '').startsWith("'"), JSON.stringify(formula)).toBe(true);
  }
});

it('keeps numbers, dates and words as they are', () => {
  const kept = ['-5', '+3.2', '-1,5 %', '2026-11-05', 'a=b', "'quoted", 7, null];
  expect(csvLine(kept)).toBe('-5,+3.2,"-1,5 %",2026-11-05,a=b,\'quoted,7,\r\n');
});

it('quotes commas, quotes and line ends', () => {
  expect(csvLine(['a,b', 'say "yes"', 'one\ntwo'])).toBe('"a,b","say ""yes""","one\ntwo"\r\n');
});
