import { z } from 'zod';

import type { ReadersRow, Visibility } from '../../core/item.ts';
import type { GithubSettings, Secrets } from '../../core/settings.ts';

import { Repository, User } from './answers.ts';
import { type GithubClient, githubClient } from './client.ts';
import { visibilityOf } from './map.ts';
import { namedReaders, readersOf } from './readers.ts';
import { RefusedByGithub } from './refusal.ts';

export interface RepositoryProbe {
  /** As in brief.yaml, or as the organisation's list has it. */
  name: string;
  /** Null: it cannot be read. */
  visibility: Visibility | null;
  /** Where the list of those who may read comes from; null where none is needed (public) or nothing can be read. */
  readers: ReadersRow['from'] | null;
  /** How many may read, where there is a list. */
  readerCount: number;
  /** What is wrong and what to do; empty when all is well. */
  problems: { what: string; todo: string }[];
}

export interface GithubProbe {
  /** The login of the token's owner, or the name of the app. */
  who: string;
  app: boolean;
  /** Requests left in this hour; null where the server has no limit. */
  budget: { remaining: number; limit: number; renewedAt: number } | null;
  repositories: RepositoryProbe[];
  /** Of the whole connection: an organisation that cannot be listed. */
  problems: { what: string; todo: string }[];
  /** The server's clock less ours, in milliseconds (to the second); null where the server does not say. */
  clockSkewMs: number | null;
}

export interface ProbeGithubOptions {
  settings: GithubSettings;
  secrets: Pick<Secrets, 'githubToken' | 'githubApp'>;
  fetch: typeof globalThis.fetch;
  wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** The wall clock. */
  now: () => number;
}

const RateLimit = z.looseObject({
  rate: z.looseObject({ limit: z.number(), remaining: z.number(), reset: z.number() }),
});
const App = z.looseObject({ slug: z.string() });

/** What `brief doctor` tells of GitHub. Throws UsageError for a bad token, RefusedByGithub where nothing can be reached. */
export async function probeGithub(options: ProbeGithubOptions, signal: AbortSignal): Promise<GithubProbe> {
  const { settings, secrets, now } = options;
  const client = githubClient({ ...options, apiUrl: settings.apiUrl, signal, log: () => undefined });
  const app = secrets.githubApp !== null;
  const { who, headers } = await identity(client, app);
  const date = Date.parse(headers['date'] ?? '');
  const probe: GithubProbe = {
    who,
    app,
    budget: await budgetOf(client),
    repositories: [],
    problems: [],
    clockSkewMs: Number.isNaN(date) ? null : date - now(),
  };
  for (const name of settings.repos) {
    try {
      const { body } = await client.one(`/repos/${name}`, Repository);
      probe.repositories.push(await repositoryProbe(client, settings, name, body));
    } catch (error) {
      if (!(error instanceof RefusedByGithub)) throw error;
      probe.repositories.push({
        name,
        visibility: null,
        readers: null,
        readerCount: 0,
        problems: [{ what: `${name} cannot be read (${error.message})`, todo: repositoryTodo(error, app) }],
      });
    }
  }
  if (settings.org !== null) await probeOrganisation(client, settings, settings.org, probe);
  return probe;
}

async function identity(
  client: GithubClient,
  app: boolean,
): Promise<{ who: string; headers: Readonly<Record<string, string>> }> {
  if (app) {
    const { body, headers } = await client.one('/app', App);
    return { who: body.slug, headers };
  }
  const { body, headers } = await client.one('/user', User);
  return { who: body.login, headers };
}

/** Not counted by GitHub; a GitHub Enterprise server without limits answers 404. */
async function budgetOf(client: GithubClient): Promise<GithubProbe['budget']> {
  try {
    const { rate } = (await client.one('/rate_limit', RateLimit)).body;
    return { remaining: rate.remaining, limit: rate.limit, renewedAt: rate.reset * 1000 };
  } catch (error) {
    if (error instanceof RefusedByGithub && error.status === 404) return null;
    throw error;
  }
}

async function repositoryProbe(
  client: GithubClient,
  settings: GithubSettings,
  name: string,
  repository: Repository,
): Promise<RepositoryProbe> {
  const visibility = visibilityOf(repository);
  const probe: RepositoryProbe = { name, visibility, readers: null, readerCount: 0, problems: [] };
  try {
    await client.page(`/repos/${repository.full_name}/issues`, z.unknown(), { per_page: 1 });
    await client.page(`/repos/${repository.full_name}/pulls`, z.unknown(), { per_page: 1 });
  } catch (error) {
    if (!(error instanceof RefusedByGithub)) throw error;
    probe.problems.push({
      what: `issues and pull requests of ${name} cannot be read (${error.message})`,
      todo: error.hint ?? 'Give the token the permissions Issues: read and Pull requests: read.',
    });
  }
  if (visibility === 'public') return probe;
  const found = await readersOf(
    client,
    repository,
    namedReaders(settings.readers, [name, repository.full_name]),
  );
  probe.readers = found.readers[0]?.from ?? 'unknown';
  probe.readerCount = found.readers[0]?.accounts.length ?? 0;
  for (const { what } of found.gaps) {
    probe.problems.push({
      what: `${name}: ${what}`,
      todo:
        probe.readers === 'unknown'
          ? `Give the token push rights on ${name}, or name the logins under github.readers in brief.yaml.`
          : 'Mend github.readers in brief.yaml.',
    });
  }
  return probe;
}

async function probeOrganisation(
  client: GithubClient,
  settings: GithubSettings,
  org: string,
  probe: GithubProbe,
): Promise<void> {
  try {
    let page = await client.page(`/orgs/${encodeURIComponent(org)}/repos`, Repository, { per_page: 100 });
    while (page !== null) {
      for (const repository of page.rows) {
        if (repository.archived === true || repository.disabled === true) continue;
        probe.repositories.push(await repositoryProbe(client, settings, repository.full_name, repository));
      }
      if (page.next === null) return;
      page = await client.page(page.next, Repository);
    }
  } catch (error) {
    if (!(error instanceof RefusedByGithub)) throw error;
    probe.problems.push({
      what: `the repositories of ${org} cannot be listed (${error.message})`,
      todo: error.hint ?? 'Check github.org in brief.yaml, and that the token belongs to a member.',
    });
  }
}

/** GitHub answers 404 for what is not there and for what the token may not see. */
function repositoryTodo(error: RefusedByGithub, app: boolean): string {
  if (error.hint !== undefined) return error.hint;
  if (error.status === 404) {
    return app
      ? 'Check the name in brief.yaml, and install the app on this repository.'
      : 'Check the name in brief.yaml; a private repository must be among those the token was made for.';
  }
  return 'Try again later; GitHub tells its state at https://www.githubstatus.com.';
}
