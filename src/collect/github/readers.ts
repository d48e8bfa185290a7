import type { AccountRow, Gap, ReadersRow } from '../../core/item.ts';

import type { GithubSettings } from '../../core/settings.ts';

import { User, type Repository } from './answers.ts';
import type { GithubClient } from './client.ts';
import { accountKey, accountRows, containerKey } from './map.ts';
import { RefusedByGithub } from './refusal.ts';

export interface Readers {
  readers: ReadersRow[];
  accounts: AccountRow[];
  gaps: Gap[];
}

/**
 * Who may read a private or internal repository: GitHub's list of collaborators, which wants push rights of the token
 * (https://docs.github.com/en/rest/collaborators/collaborators#list-repository-collaborators), else the logins of `github.readers`
 * in brief.yaml (`named`; null where it does not name the repository). Where neither tells, nobody may, and a gap says so.
 */
export async function readersOf(
  client: GithubClient,
  repository: Repository,
  named: readonly string[] | null,
): Promise<Readers> {
  const container = containerKey(repository);
  let refused: RefusedByGithub;
  try {
    const users: User[] = [];
    let page = await client.page(`/repos/${repository.full_name}/collaborators`, User, { per_page: 100 });
    while (page !== null) {
      users.push(...page.rows);
      if (page.next === null) break;
      page = await client.page(page.next, User);
    }
    return rowsOf(container, 'source', users, []);
  } catch (error) {
    if (!(error instanceof RefusedByGithub) || (error.status !== 403 && error.status !== 404)) throw error;
    refused = error;
  }
  if (named === null) {
    const what = `who may read it is unknown, so nobody is shown it (${refused.message})`;
    return {
      readers: [{ container, accounts: [], from: 'unknown' }],
      accounts: [],
      gaps: [{ container, what }],
    };
  }
  return rowsOf(container, 'config', ...(await usersNamed(client, named)));
}

/** The logins of `github.readers` for a repository under any of its names; null where it is not named. */
export function namedReaders(
  readers: GithubSettings['readers'],
  names: readonly string[],
): readonly string[] | null {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  return Object.entries(readers).find(([name]) => wanted.has(name.toLowerCase()))?.[1] ?? null;
}

/** The accounts of logins, and those logins that GitHub does not know. */
async function usersNamed(client: GithubClient, logins: readonly string[]): Promise<[User[], string[]]> {
  const users: User[] = [];
  const unknown: string[] = [];
  for (const login of logins) {
    try {
      users.push((await client.one(`/users/${encodeURIComponent(login)}`, User)).body);
    } catch (error) {
      if (!(error instanceof RefusedByGithub) || error.status !== 404) throw error;
      unknown.push(login);
    }
  }
  return [users, unknown];
}

function rowsOf(container: string, from: 'source' | 'config', users: User[], unknown: string[]): Readers {
  return {
    readers: [{ container, accounts: users.flatMap((user) => accountKey(user) ?? []), from }],
    accounts: accountRows(users),
    gaps: unknown.map((login) => ({
      container,
      what: `github.readers names ${login}, whom GitHub does not know`,
    })),
  };
}
