import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { run } from '../run.ts';
import { terminal } from '../testing/terminal.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brief-status-'));
  await writeFile(join(folder, 'brief.yaml'), 'version: 1\n');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function status(...options: string[]): Promise<string> {
  const { deps, written } = terminal({ cwd: folder });
  expect(await run(['status', ...options], deps)).toBe(0);
  return written.stdout;
}

it('tells where the database is and its size, as the file has it', async () => {
  const file = join(folder, 'data', 'brief.db');
  const { database, databaseBytes } = JSON.parse(await status('--json'));
  expect({ database, databaseBytes }).toEqual({ database: file, databaseBytes: (await stat(file)).size });
  const megabytes = `${(databaseBytes / 1e6).toFixed(1)} MB`;
  expect(await status()).toContain(`Database  ${file}, ${megabytes}\n`);
});
