import { describe, expect, it } from 'vitest';

import { ModelError } from '../errors.ts';
import { RETRY, retryDelay, retrying } from './retry.ts';

const fault = (retryable: boolean, retryAfterMs: number | null = null): ModelError =>
  new ModelError('llm.busy', 'busy', { retryable, retryAfterMs });
const fixed = { ...RETRY, random: () => 1 };

describe('retryDelay', () => {
  it('doubles, up to the longest, in the upper half of its range', () => {
    expect([1, 2, 3].map((attempt) => retryDelay(fault(true), attempt, fixed))).toEqual([500, 1000, 2000]);
    expect(retryDelay(fault(true), 1, { ...RETRY, random: () => 0 })).toBe(250);
    expect(retryDelay(fault(true), 20, { ...fixed, attempts: 99 })).toBe(60_000);
  });
  it('keeps to Retry-After, and gives up on a long one', () => {
    expect(retryDelay(fault(true, 4000), 1, { ...RETRY, random: () => 0 })).toBe(4000);
    expect(retryDelay(fault(true, 4000), 1, fixed)).toBe(4400);
    expect(retryDelay(fault(true, 61_000), 1, fixed)).toBeNull();
  });
  it('is null after the last attempt, for what cannot get better, and for bugs', () => {
    expect(retryDelay(fault(true), 4, fixed)).toBeNull();
    expect(retryDelay(fault(false), 1, fixed)).toBeNull();
    expect(retryDelay(new TypeError('bug'), 1, fixed)).toBeNull();
  });
});

it('ends a wait at once when aborted', async () => {
  const call = retrying(() => Promise.reject(fault(true, 30_000)));
  const controller = new AbortController();
  const reason = new Error('Ctrl-C');
  setTimeout(() => controller.abort(reason), 20);
  const started = performance.now();
  await expect(call('request', controller.signal)).rejects.toBe(reason);
  expect(performance.now() - started).toBeLessThan(2000);
});
