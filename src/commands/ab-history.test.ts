import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { makePlan, USUAL } from '../experiments/plan/plan.ts';
import type { Suggestion } from '../experiments/suggestion.ts';
import { run } from '../run.ts';
import { saveTests } from '../store/experiments.ts';
import { openStore } from '../store/store.ts';
import { MORNING, terminal } from '../testing/terminal.ts';

let folder: string;
let clock = MORNING;
beforeEach(async () => {
  clock = MORNING;
  folder = await mkdtemp(join(tmpdir(), 'brief-ab-'));
  await writeFile(join(folder, 'brief.yaml'), 'version: 1\n');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function brief(...argv: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const { deps, written } = terminal({ cwd: folder, now: () => clock });
  return { code: await run(argv, deps), ...written };
}

const metric = { event: 'sign_up', name: 'Sign-ups', kind: 'proportion', element: null } as const;
const SUGGESTION: Suggestion = {
  id: 't1',
  title: 'Say what it \u001b[31mdoes',
  hypothesis: { text: 'The headline says little.', evidence: ['e1'] },
  changes: [
    {
      element: 'e1',
      selector: '#head',
      fallbacks: [],
      operation: 'text',
      before: 'Welcome',
      after: 'Move your data',
    },
    { element: 'e2', selector: '#ad', fallbacks: [], operation: 'hide', before: 'Buy', after: null },
    {
      element: 'e3',
      selector: '#cta',
      fallbacks: [],
      operation: 'insert',
      before: null,
      after: '<p>No card</p>',
      to: { element: 'e3', selector: '#cta', where: 'after' },
    },
  ],
  goal: metric,
  secondary: [],
  guardrails: [
    {
      ...metric,
      event: 'refund',
      name: 'Refunds',
      direction: 'must not rise',
      margin: 0.02,
      why: 'Promises.',
    },
  ],
  rule: { name: 'headline', source: 'https://example.org' },
  writer: 'plain',
  plan: makePlan({ ...USUAL, baseline: 0.05 }, new Set(['baseline'])),
};

function suggested(...keys: string[]): void {
  const store = openStore(join(folder, 'data', 'brief.db'));
  const tests = keys.map((key) => ({
    key,
    page: 'https://acme.example/',
    title: SUGGESTION.title,
    body: SUGGESTION,
  }));
  saveTests(store, tests, MORNING - 86_400_000);
  store.close();
}

describe('brief ab list, show and status', () => {
  it('says what to do when there is nothing', async () => {
    expect(await brief('ab', 'list')).toEqual({
      code: 0,
      stdout: 'No tests yet. `brief ab URL` suggests some.\n',
      stderr: '',
    });
  });

  it('a test goes from suggested to running to won, and the list and its JSON say so', async () => {
    suggested('a', 'b');
    expect((await brief('ab', 'list')).stdout).toBe(
      [
        '1  suggested     2026-11-19  Say what it [31mdoes',
        '   https://acme.example/',
        '2  suggested     2026-11-19  Say what it [31mdoes',
        '   https://acme.example/',
        '',
      ].join('\n'),
    );
    expect((await brief('ab', 'status', '2', 'running')).code).toBe(0);
    clock += 15 * 86_400_000;
    expect((await brief('ab', 'list')).stdout).toContain('2  running       2026-11-20  ');
    expect((await brief('ab', 'list')).stdout).toContain('https://acme.example/, 15 days');
    const won = await brief(
      'ab',
      'status',
      '2',
      'won',
      '--visitors',
      '50123,49987',
      '--note',
      'shipped\nto all',
    );
    expect(won.stdout).toContain('5 Dec 2026  won, visitors 50123 / 49987: shipped to all\n');
    expect(won.stdout).not.toContain('split is wrong');
    const { tests }: { tests: { id: number; status: string; events: unknown[] }[] } = JSON.parse(
      (await brief('ab', 'list', '--json')).stdout,
    );
    expect(tests.map(({ id, status }) => [id, status])).toEqual([
      [1, 'suggested'],
      [2, 'won'],
    ]);
    expect(tests[1]!.events).toEqual([
      { at: '2026-11-20T07:00:00Z', status: 'running', visitors: null, note: null },
      { at: '2026-12-05T07:00:00Z', status: 'won', visitors: [50_123, 49_987], note: 'shipped\nto all' },
    ]);
  });

  it('a result with a broken split is marked as meaning nothing', async () => {
    suggested('a');
    const { stdout } = await brief('ab', 'status', '1', 'won', '--visitors', '10500:10000');
    expect(stdout).toMatch(/!! the split is wrong \(p = 4\.8e-4\): this result means nothing/);
  });

  it('show tells the whole test', async () => {
    suggested('a');
    const { stdout } = await brief('ab', 'show', '1');
    for (const line of [
      'The headline says little.',
      'Change: New words: “Welcome” → “Move your data” (#head)',
      'Change: Hidden: “Buy” (#ad)',
      'Change: New after #cta: “No card” (#cta)',
      'Goal: Sign-ups (sign_up).',
      'Guardrail: Refunds (refund) must not rise by more than 2 %.',
      'Visitors: 31234 for each variant (pooled, alpha 0.05, power 0.8, two-sided, smallest change 10 %).',
    ]) {
      expect(stdout).toContain(`${line}\n`);
    }
    expect(JSON.parse((await brief('ab', 'show', '1', '--json')).stdout)).toMatchObject({
      schema: 1,
      id: 1,
      status: 'suggested',
      suggestion: { hypothesis: { text: 'The headline says little.' } },
    });
  });

  it.each([
    [['show', '9'], 3, 'there is no test 9 [ab.no-test]'],
    [['show', 'x'], 2, 'x is no number of a test [ab.bad-id]'],
    [['status', '1', 'great'], 2, 'Allowed choices are planned, running'],
    [['status', '1', '--note', 'hm'], 2, 'visitors and notes belong to a state'],
    [['status', '1', 'won', '--visitors', '100'], 2, 'at least two arms'],
    [['status', '1', 'won', '--visitors', '100,x'], 2, 'x is no number of visitors'],
  ])('%j ends with %d', async (line, code, message) => {
    suggested('a');
    const ran = await brief('ab', ...line);
    expect(ran.code).toBe(code);
    expect(ran.stderr).toContain(message);
  });
});

describe('brief ab srm', () => {
  it('needs no configuration', async () => {
    await rm(join(folder, 'brief.yaml'));
    const { code, stdout } = await brief('ab', 'srm', '50123', '49987');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^No sample ratio mismatch: p = 0\.667 .*\nVisitors 50123 \/ 49987, meant 50055 \/ 50055\.\n/,
    );
  });
  it('names a broken split and what to do', async () => {
    const { stdout } = await brief('ab', 'srm', '821588', '815482', '--expected', '1:1');
    expect(stdout).toMatch(/^The split is wrong: p = 1\.8e-6 /);
    expect(stdout).toContain('Do not read the result');
    expect((await brief('ab', 'srm', '9012', '1043', '--expected', '90:10')).stdout).toContain(
      'No sample ratio mismatch',
    );
  });
  it('prints JSON', async () => {
    const { stdout } = await brief('ab', 'srm', '50123', '49987', '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 1,
      counts: [50_123, 49_987],
      degrees: 1,
      mismatch: false,
      threshold: 0.001,
    });
  });
  it.each([
    [['100'], 'at least two arms'],
    [['100', '3.5'], '3.5 is no number of visitors'],
    [['100', '90', '--expected', '1:1:1'], '3 parts does not fit 2 arms'],
    [['100', '90', '--expected', 'half'], 'half is no split'],
    [['3', '4'], 'too few'],
  ])('refuses %j', async (line, message) => {
    const { code, stderr } = await brief('ab', 'srm', ...line);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
