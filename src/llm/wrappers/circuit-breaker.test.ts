import { expect, it } from 'vitest';

import { circuitBroken } from './circuit-breaker.ts';
import { ModelError } from '../errors.ts';

const never = new AbortController().signal;

it('lets one call alone try after the pause, and counts only faults of the server', async () => {
  let passed = 0;
  let calls = 0;
  let code: 'llm.server' | 'llm.context' = 'llm.context';
  const call = circuitBroken(
    async () => {
      calls += 1;
      await Promise.resolve();
      throw new ModelError(code, 'no');
    },
    { failures: 2, openMs: 100, elapsed: () => passed },
  );
  const ask = (): Promise<string> =>
    call('request', never).then(
      () => 'ok',
      (error: unknown) => (error instanceof ModelError ? error.code : 'bug'),
    );
  for (let at = 0; at < 5; at += 1) expect(await ask()).toBe('llm.context');
  code = 'llm.server';
  await ask();
  await ask();
  expect(await ask()).toBe('llm.circuit-open');
  expect(calls).toBe(7);
  passed = 100;
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([
    'llm.server',
    'llm.circuit-open',
    'llm.circuit-open',
  ]);
  expect(calls).toBe(8);
  expect(await ask()).toBe('llm.circuit-open');
});
