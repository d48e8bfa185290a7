import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { RepositoryData } from './github/data.ts';

/** The morning of the sample company: Friday 20 November 2026, 07:00 UTC. */
export const SAMPLE_MORNING = Date.UTC(2026, 10, 20, 7);

/** The repositories of a sample folder, sorted by file name. */
export async function readSampleRepositories(folder: string): Promise<RepositoryData[]> {
  const files = (await readdir(join(folder, 'github'))).filter((file) => file.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (file): Promise<RepositoryData> =>
      JSON.parse(await readFile(join(folder, 'github', file), 'utf8')),
    ),
  );
}
