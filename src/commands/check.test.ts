import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { run } from '../run.ts';
import { terminal } from '../testing/terminal.ts';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'brief-check-'));
});
afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

const line = (id: string, sentence: string): string =>
  JSON.stringify({
    id,
    sentence,
    cites: ['acme/a#1'],
    evidence: [
      {
        id: 'acme/a#1',
        kind: 'pull_request',
        author: 'Bob',
        title: 'Faster',
        text: 'It is 3 times faster.',
        state: 'open',
      },
    ],
  });
const TRUE = line('good', 'Bob’s #1 is open.');
const FALSE = line('bad', '#1 was merged.');

async function brief(args: string[], stdin = ''): Promise<{ code: number; stdout: string; stderr: string }> {
  const { deps, written } = terminal({ cwd, stdin });
  const code = await run(['check', ...args], deps);
  return { code, ...written };
}

it('prints a line of JSON for each line, in order, whatever the verdicts', async () => {
  writeFileSync(join(cwd, 'in.jsonl'), `${TRUE}\n\n${FALSE}\n`);
  const { code, stdout } = await brief(['in.jsonl', '--json']);
  expect(code).toBe(0);
  const lines: unknown[] = stdout
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text));
  expect(lines).toEqual([
    { id: 'good', ok: true, reasons: [] },
    {
      id: 'bad',
      ok: false,
      reasons: [{ code: 'state', what: '"merged", but acme/a#1 is recorded as open', span: [7, 13] }],
    },
  ]);
});

it('tells people what is wrong, and cannot be made to steer their terminal', async () => {
  const { code, stdout } = await brief(
    ['-'],
    `${FALSE}\n${line('\u001b[2J', 'It is 3 times\u001b[31m faster.')}`,
  );
  expect(code).toBe(0);
  expect(stdout).toContain('✗ bad  #1 was merged.\n    state');
  expect(stdout).toContain('0 of 2 sentences proven; not proven: state 1, number 1');
  expect(stdout).not.toContain('\u001b');
});

it('exits 1 for an unproven sentence only when asked to', async () => {
  expect((await brief(['-', '--exit-code'], TRUE)).code).toBe(0);
  expect((await brief(['-', '--exit-code'], FALSE)).code).toBe(1);
});

it('names lines that cannot be read and goes on: exit 4, or 3 when none can', async () => {
  const some = await brief(['-', '--json'], `${TRUE}\n{"id":\n${FALSE}\n`);
  expect(some.code).toBe(4);
  expect(some.stdout.trim().split('\n')).toHaveLength(2);
  expect(some.stderr).toContain('line 2 is not JSON [check.bad-line]');
  expect((await brief(['-'], '[]\n')).code).toBe(3);
});

it('says when there is no such file, and nothing of an empty one', async () => {
  const missing = await brief(['nowhere.jsonl']);
  expect(missing).toMatchObject({ code: 3 });
  expect(missing.stderr).toContain('there is no file nowhere.jsonl');
  expect(await brief(['-', '--json'], '')).toMatchObject({ code: 0, stdout: '' });
});
