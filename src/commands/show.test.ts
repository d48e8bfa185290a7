import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { run } from '../run.ts';
import { terminal } from '../testing/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'brief-show-'));
beforeAll(async () => {
  const code = await run(['demo', '--keep', join(folder, 'kept')], {
    ...terminal({ cwd: folder }).deps,
    fetch,
  });
  if (code !== 0) throw new Error(`the demo ended with ${code}`);
}, 30_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function show(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const { deps, written } = terminal({ cwd: join(folder, 'kept') });
  return { code: await run(['show', ...args], deps), ...written };
}

describe('brief show', () => {
  it('prints an item as it is stored', async () => {
    const { code, stdout } = await show('acme/ingest#214');
    expect([code, stdout.split('\n')[0]]).toEqual([0, 'acme/ingest#214']);
    expect(stdout).toContain('Closes #198.');
    expect(stdout).not.toContain('OK  ');
  });

  it('prints each sentence of a briefing with the spans that prove it', async () => {
    const { code, stdout } = await show('1', '--evidence', '--json');
    const { document, sentences } = JSON.parse(stdout);
    expect([code, document.person]).toEqual([0, 'alice']);
    expect(sentences.length).toBeGreaterThan(10);
    for (const { text, ok, support } of sentences) {
      expect(ok).toBe(true);
      expect(support.length).toBeGreaterThan(0);
      for (const { span } of support) expect(text.slice(...span)).not.toBe('');
    }
    const plain = await show('1', '--evidence');
    expect(plain.stdout).toMatch(
      /✓ \[\d+,\d+\) “pull request #214” = acme\/ingest#214 id \[0,15\) “acme\/ingest#214”/,
    );
  });

  it('finds the sentences that cite an item, in every briefing', async () => {
    const { stdout } = await show('acme/ingest#214', '--evidence', '--json');
    const { sentences } = JSON.parse(stdout);
    const readers = new Set(sentences.map(({ person }: { person: string }) => person));
    expect(readers.size).toBeGreaterThan(1);
    for (const { cites } of sentences) expect(cites).toContain('acme/ingest#214');
  });

  it('says what an id is when nothing has it', async () => {
    const { code, stderr } = await show('acme/ingest#999');
    expect([code, /\[([\w.]+)\]/.exec(stderr)?.[1]]).toEqual([2, 'show.unknown']);
  });
});
