import { expect, it } from 'vitest';

import { demandsSentence, sizeSentence, sizeTable } from './plan-text.ts';
import { makePlan, USUAL } from './plan.ts';

it('one baseline is a sentence', () => {
  const plan = makePlan({ ...USUAL, baseline: 0.05, traffic: 2000 }, new Set());
  expect(sizeSentence(plan)).toBe('31,234 visitors for each of 2 variants, 62,468 in all: 5 weeks.');
  expect(sizeSentence(makePlan({ ...USUAL, baseline: 0.05 }, new Set()))).toBe(
    '31,234 visitors for each of 2 variants, 62,468 in all.',
  );
  expect(sizeSentence(makePlan({ ...USUAL, baseline: 0.05, traffic: 1000 }, new Set()))).toMatch(
    /: 9 weeks, not feasible\.$/,
  );
  expect(sizeSentence(makePlan({ ...USUAL, baseline: 0.95 }, new Set()))).toBeNull();
});

it('no baseline is a table, with what eight weeks can see where that is too short', () => {
  const plan = makePlan({ ...USUAL, traffic: 2000 }, new Set());
  expect(sizeSentence(plan)).toBeNull();
  const { head, rows } = sizeTable(plan);
  expect(head).toEqual(['converts today', 'visitors each', 'in all', 'weeks', 'seen in 8 weeks']);
  expect(rows[0]!.slice(0, 4)).toEqual(['1 %', '163,095', '326,190', '24 (not feasible)']);
  expect(rows[3]).toEqual(['5 %', '31,234', '62,468', '5', '']);
  expect(sizeTable(makePlan(USUAL, new Set())).head).toEqual(['converts today', 'visitors each', 'in all']);
});

it('what the size rests on names the formula and its source', () => {
  expect(demandsSentence(makePlan({ ...USUAL, variants: 3 }, new Set()))).toMatch(
    /^Smallest change to be found: 10 % .* power 0\.8 at alpha 0\.05 \(0\.025 for each comparison\), two-sided\. Formula: z test with pooled variance/,
  );
  const amount = makePlan({ ...USUAL, amount: { mean: 10, deviation: 62 } }, new Set());
  expect(demandsSentence(amount)).toContain('as GrowthBook plans');
});
