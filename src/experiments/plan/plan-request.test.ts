import { expect, it } from 'vitest';

import { UsageError } from '../../core/errors.ts';
import { USUAL } from './plan.ts';
import { readPlanRequest } from './plan-request.ts';

it('nothing said is the usual, and nothing was given', () => {
  expect(readPlanRequest({})).toEqual({ request: USUAL, given: new Set() });
});

it('reads every option', () => {
  const { request, given } = readPlanRequest({
    baseline: '4%',
    mde: '0.15',
    traffic: '14000/week',
    share: '50%',
    alpha: '0.1',
    power: '90%',
    oneSided: true,
    variants: '3',
    formula: 'cohen',
  });
  expect(request).toEqual({
    baseline: 0.04,
    amount: null,
    mde: 0.15,
    traffic: 2000,
    share: 0.5,
    alpha: 0.1,
    power: 0.9,
    sides: 1,
    variants: 3,
    formula: 'cohen',
  });
  expect([...given].sort()).toEqual([
    'alpha',
    'baseline',
    'formula',
    'mde',
    'power',
    'share',
    'sides',
    'traffic',
    'variants',
  ]);
  expect(readPlanRequest({ mean: '12.5', deviation: '62' }).request.amount).toEqual({
    mean: 12.5,
    deviation: 62,
  });
  expect(readPlanRequest({ share: '100%' }).request.share).toBe(1);
});

it.each([
  [{ baseline: '4' }, 'ab.bad-share'],
  [{ baseline: '120%' }, 'ab.bad-share'],
  [{ baseline: '0%' }, 'ab.bad-share'],
  [{ mde: '0' }, 'ab.no-plan'],
  [{ traffic: '2000' }, 'ab.bad-traffic'],
  [{ power: '4%' }, 'ab.no-plan'],
  [{ variants: '1' }, 'ab.bad-number'],
  [{ variants: '2.5' }, 'ab.bad-number'],
  [{ formula: 'magic' }, 'ab.bad-formula'],
  [{ formula: 'posthog', power: '0.9' }, 'ab.formula-limit'],
  [{ formula: 'evan-miller', oneSided: true }, 'ab.formula-limit'],
  [{ mean: '10' }, 'ab.half-an-amount'],
  [{ mean: '10', deviation: '5', baseline: '4%' }, 'ab.two-goals'],
  [{ mean: '-1', deviation: '5' }, 'ab.bad-number'],
])('refuses %j with %s', (options, code) => {
  let thrown: unknown;
  try {
    readPlanRequest(options);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(UsageError);
  expect(thrown).toMatchObject({ code });
  expect((thrown as UsageError).hint).toBeDefined();
});
