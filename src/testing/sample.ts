import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { RepositoryData } from './github/data.ts';
import { type EmulatedGithub, startGithub } from './github/server.ts';
import { type SlackServer, startSlack } from './slack/server.ts';
import { loadExport } from './slack/workspace.ts';

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

/** The sample company's GitHub and Slack on loopback. */
export interface SampleServers {
  github: EmulatedGithub;
  slack: SlackServer;
  close(): Promise<void>;
}

/** Starts both emulated servers on a sample folder, as everything stood at `now` (milliseconds UTC). */
export async function startSample(folder: string, now: () => number): Promise<SampleServers> {
  const github = await startGithub({ data: await readSampleRepositories(folder), now });
  try {
    // The folder is called `slack`; the workspace is not.
    const workspace = { ...loadExport(join(folder, 'slack')), domain: 'acme-example' };
    const slack = await startSlack({ export: workspace, now });
    const close = async (): Promise<void> => {
      await Promise.all([github.close(), slack.close()]);
    };
    return { github, slack, close };
  } catch (error) {
    await github.close();
    throw error;
  }
}
