import { messageOf, UsageError } from '../../core/errors.ts';
import type { AccountRow, Batch, Gap } from '../../core/item.ts';
import type { GithubSettings, Secrets } from '../../core/settings.ts';

import { Comment, Issue, Release, Repository, ReviewComment } from './answers.ts';
import { githubClient, type GithubClient } from './client.ts';
import { type ListRun, readByUpdate } from './lists.ts';
import {
  accountRows,
  commentRow,
  containerKey,
  containerRow,
  releaseRows,
  reviewCommentRow,
  threadNumber,
  timeOf,
  visibilityOf,
} from './map.ts';
import { namedReaders, readersOf } from './readers.ts';
import { RefusedByGithub } from './refusal.ts';
import { type Rows, Threads, type ThreadSource } from './threads.ts';
import { formatWindow, parseWindow, resumeWindow } from './window.ts';

export interface CollectGithub {
  settings: GithubSettings;
  secrets: Pick<Secrets, 'githubToken' | 'githubApp'>;
  /** How far back the first run of a repository goes, in milliseconds UTC. */
  since: number;
  /** What the run calls now, in milliseconds UTC: later rows are left out, and no cursor passes it. */
  asOf: number;
  /** Reads the history again that was read before. */
  full: boolean;
  fetch: typeof globalThis.fetch;
  /** The saved cursor of a scope. */
  cursor(scope: string): string | null;
  /** The key of a thread that is stored already, by container key and ref; spares a request. Default: none is. */
  knownThread?: (container: string, ref: string) => string | null;
  wait(ms: number, signal: AbortSignal): Promise<void>;
  log(message: string): void;
}

/**
 * Reads GitHub from where the saved cursors stand. Each batch is to be saved in one transaction before the next is asked for; the
 * run can then be stopped or killed anywhere and repeats at most a page. What cannot be read comes as a gap, and the rest goes
 * on: a run without gaps is complete. Throws UsageError for a bad token or key, and the signal's reason when it is aborted.
 */
export async function* collectGithub(options: CollectGithub, signal: AbortSignal): AsyncGenerator<Batch> {
  const client = githubClient({ ...options, apiUrl: options.settings.apiUrl, signal });
  const run: Run = { ...options, client, signal, knownThread: options.knownThread ?? (() => null) };
  for await (const found of repositories(run)) {
    if ('gap' in found) yield { source: 'github', gaps: [found.gap] };
    else yield* repositoryBatches(run, found);
  }
}

interface Run extends ListRun, ThreadSource {
  client: GithubClient;
  settings: GithubSettings;
  signal: AbortSignal;
  log(message: string): void;
}

interface Found {
  repository: Repository;
  /** Names it goes by in brief.yaml. */
  names: string[];
}

/** The repositories of brief.yaml, or all of the organisation that are still written to. */
async function* repositories(run: Run): AsyncGenerator<Found | { gap: Gap }> {
  const { repos, org } = run.settings;
  for (const name of repos) {
    try {
      const { body } = await run.client.one(`/repos/${name}`, Repository);
      yield { repository: body, names: [name, body.full_name] };
    } catch (error) {
      run.log(`${name}: ${reason(run, error)}`);
      // One that was never read has no key yet; its name stands for it.
      const container = run.cursor(nameScope(name)) ?? name;
      yield { gap: { container, what: `cannot be read (${reason(run, error)})` } };
    }
  }
  if (org === null) return;
  try {
    let page = await run.client.page(`/orgs/${encodeURIComponent(org)}/repos`, Repository, { per_page: 100 });
    while (page !== null) {
      for (const repository of page.rows) {
        if (repository.archived === true || repository.disabled === true) continue;
        yield { repository, names: [repository.full_name] };
      }
      if (page.next === null) return;
      page = await run.client.page(page.next, Repository);
    }
  } catch (error) {
    run.log(`organisation ${org}: ${reason(run, error)}`);
    yield {
      gap: { container: null, what: `the list of repositories cannot be read (${reason(run, error)})` },
    };
  }
}

/** Where the id of a repository is kept, for the day when its name leads nowhere. */
function nameScope(name: string): string {
  return `name:${name.toLowerCase()}`;
}

async function* repositoryBatches(run: Run, { repository, names }: Found): AsyncGenerator<Batch> {
  const container = containerKey(repository);
  yield {
    source: 'github',
    containers: [containerRow(repository)],
    cursor: { scope: nameScope(names[0] ?? repository.full_name), value: container },
    progress: repository.full_name,
  };
  const issuesWindow = resumeWindow(parseWindow(run.cursor(`${container}/issues`)), run.since, run.full);
  const threads = new Threads(run, repository, issuesWindow.upTo);
  const lists = [
    { what: 'readers', batches: () => readerBatches(run, repository, names) },
    { what: 'issues', batches: () => issueBatches(run, repository, threads) },
    { what: 'comments', batches: () => commentBatches(run, repository, threads) },
    { what: 'review comments', batches: () => reviewCommentBatches(run, repository, threads) },
    { what: 'releases', batches: () => releaseBatches(run, repository) },
  ];
  let complete = true;
  for (const { what, batches } of lists) {
    try {
      for await (const batch of batches()) {
        if ((batch.gaps ?? []).length > 0) complete = false;
        yield { ...batch, progress: `${repository.full_name} ${what}` };
      }
    } catch (error) {
      complete = false;
      run.log(`${repository.full_name}: ${what}: ${reason(run, error)}`);
      yield { source: 'github', gaps: [{ container, what: `${what}: ${reason(run, error)}` }] };
    }
  }
  if (complete) yield { source: 'github', complete: [{ container, upTo: run.asOf }] };
}

/** The words of a gap. What ends the whole run is thrown on: an abort, a bad token. */
function reason(run: Run, error: unknown): string {
  if (run.signal.aborted || error instanceof UsageError) throw error;
  return messageOf(error);
}

async function* readerBatches(run: Run, repository: Repository, names: string[]): AsyncGenerator<Batch> {
  if (visibilityOf(repository) === 'public') return;
  const named = namedReaders(run.settings.readers, names);
  yield { source: 'github', ...(await readersOf(run.client, repository, named)) };
}

async function* issueBatches(run: Run, repository: Repository, threads: Threads): AsyncGenerator<Batch> {
  const list = readByUpdate(
    run,
    `${containerKey(repository)}/issues`,
    `/repos/${repository.full_name}/issues`,
    Issue,
    { state: 'all' },
  );
  for await (const { rows, cursor, from } of list) {
    yield { source: 'github', ...unique(await threads.rowsOf(rows, from)), cursor };
  }
}

async function* commentBatches(run: Run, repository: Repository, threads: Threads): AsyncGenerator<Batch> {
  const container = containerKey(repository);
  const list = readByUpdate(
    run,
    `${container}/comments`,
    `/repos/${repository.full_name}/issues/comments`,
    Comment,
  );
  for await (const { rows, cursor, from } of list) {
    const made = await replies(
      run,
      threads,
      from,
      rows,
      (row) => row.issue_url,
      (thread, row) => commentRow(container, thread, row),
    );
    yield { source: 'github', ...made, cursor };
  }
}

async function* reviewCommentBatches(
  run: Run,
  repository: Repository,
  threads: Threads,
): AsyncGenerator<Batch> {
  const container = containerKey(repository);
  const list = readByUpdate(
    run,
    `${container}/review_comments`,
    `/repos/${repository.full_name}/pulls/comments`,
    ReviewComment,
  );
  for await (const { rows, cursor, from } of list) {
    const made = await replies(
      run,
      threads,
      from,
      rows,
      (row) => row.pull_request_url,
      (thread, row) => reviewCommentRow(container, thread, row),
    );
    yield { source: 'github', ...made, cursor };
  }
}

/** Comments with those of their threads that are neither of this run nor stored. A comment whose thread is gone is left out. */
async function replies<Row extends Comment | ReviewComment>(
  run: Run,
  threads: Threads,
  from: number,
  rows: readonly Row[],
  addressOf: (row: Row) => string,
  map: (thread: string, row: Row) => Rows['items'][number],
): Promise<Rows> {
  const made: Rows = { threads: [], items: [], accounts: [] };
  const visible = rows.filter((row) => timeOf(row.created_at) <= run.asOf);
  for (const row of visible) {
    const number = threadNumber(addressOf(row));
    if (number === null) continue;
    if (threads.keyOf(number) === null) {
      const issue = await threads.fetchIssue(number);
      if (issue !== null) {
        const thread = await threads.rowsOf([issue], from);
        made.threads.push(...thread.threads);
        made.items.push(...thread.items);
        made.accounts.push(...thread.accounts);
      }
    }
    const key = threads.keyOf(number);
    if (key !== null) made.items.push(map(key, row));
  }
  made.accounts.push(...accountRows(visible.map((row) => row.user)));
  return unique(made);
}

/**
 * Releases have neither `since` nor a time of change. The first page's ETag is the cursor: unchanged is one free answer. It is not
 * kept when a release was left out as later than `asOf`.
 */
async function* releaseBatches(run: Run, repository: Repository): AsyncGenerator<Batch> {
  const container = containerKey(repository);
  const scope = `${container}/releases`;
  const [saved, etag = ''] = (run.cursor(scope) ?? '').split(' ', 2);
  const window = resumeWindow(parseWindow(saved ?? null), run.since, true);
  const reread = run.full || etag === '' || window.from < (parseWindow(saved ?? null)?.from ?? Infinity);
  let page;
  try {
    page = await run.client.page(
      `/repos/${repository.full_name}/releases`,
      Release,
      { per_page: 100 },
      reread ? null : etag,
    );
  } catch (error) {
    if (error instanceof RefusedByGithub && error.status === 404) return;
    throw error;
  }
  if (page === null) return;
  const newEtag = page.etag;
  const releases: Release[] = [];
  for (;;) {
    releases.push(...page.rows);
    const oldest = page.rows.at(-1);
    if (page.next === null || oldest === undefined || timeOf(oldest.created_at) < window.from) break;
    page = await run.client.page(page.next, Release);
    if (page === null) break;
  }
  const made = releases.flatMap((release) => releaseRows(container, release) ?? []);
  const later = made.some(({ thread }) => thread.createdAt > run.asOf);
  const wanted = made.filter(({ thread }) => thread.createdAt >= window.from && thread.createdAt <= run.asOf);
  const value = formatWindow({ from: window.from, upTo: Math.max(run.asOf, window.from) });
  yield {
    source: 'github',
    accounts: accountRows(releases.map((release) => release.author)),
    threads: wanted.map(({ thread }) => thread),
    items: wanted.map(({ root }) => root),
    cursor: { scope, value: later || newEtag === null ? value : `${value} ${newEtag}` },
  };
}

/** Each account and item once: an account wrote many rows, a comment may come from two lists. */
function unique(rows: Rows): Rows {
  const byKey = <Row extends { key: string }>(list: readonly Row[]): Row[] => [
    ...new Map(list.map((row) => [row.key, row])).values(),
  ];
  return {
    threads: byKey(rows.threads),
    items: byKey(rows.items),
    accounts: byKey<AccountRow>(rows.accounts),
  };
}
