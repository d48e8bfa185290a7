/** Issues and pull requests as requests need them: the state of those that are linked, and those that may be. */
import type { Connection } from './sqlite.ts';
import { statement } from './statement.ts';

export interface IssueRow {
  /** Row id of the thread. */
  thread: number;
  container: number;
  /** `owner/name#12`. */
  id: string;
  kind: 'issue' | 'pull_request';
  title: string;
  state: string | null;
  /** GitHub's `state_reason`: completed, not_planned, duplicate, reopened; null: it says none. */
  reason: string | null;
  url: string | null;
}

const ISSUE = `t.id AS thread, t.container_id AS container, c.name || '#' || t.ref AS id, t.kind, t.title, t.state, t.state_reason AS reason, t.url
  FROM thread AS t JOIN container AS c ON c.id = t.container_id
  WHERE t.source = 'github' AND t.kind IN ('issue', 'pull_request') AND t.state IS NOT 'deleted'`;

/** Those of these threads that are there still. */
export function issuesById(connection: Connection, threads: readonly number[]): IssueRow[] {
  return statement<IssueRow>(
    connection,
    `SELECT ${ISSUE} AND t.id IN (SELECT value FROM json_each(?)) ORDER BY t.id`,
  ).all(JSON.stringify(threads));
}

/** The issue or pull request of a repository; names are GitHub's, which knows no case. */
export function issueNamed(connection: Connection, repository: string, number: string): IssueRow | null {
  return (
    statement<IssueRow>(
      connection,
      `SELECT ${ISSUE} AND c.name = ? COLLATE NOCASE AND t.ref = ? ORDER BY t.id DESC`,
    ).get(repository, number) ?? null
  );
}

/** How much of an issue's text is compared, in characters. */
const BODY = 1500;

/** Every issue and pull request of these repositories (null: of all) in which one of the words stands, in any form that full text knows. */
export function issuesWith(
  connection: Connection,
  words: readonly string[],
  repositories: ReadonlySet<number> | null,
): (IssueRow & { text: string })[] {
  if (words.length === 0) return [];
  const query = words.map((word) => `"${word.replaceAll('"', '')}"*`).join(' OR ');
  const rows = statement<IssueRow & { text: string }>(
    connection,
    `SELECT substr(i.text, 1, ${BODY}) AS text, ${ISSUE.replace('WHERE', "JOIN item AS i ON i.thread_id = t.id AND i.ref = '' WHERE")}
       AND i.id IN (SELECT rowid FROM item_fts WHERE item_fts MATCH ?) ORDER BY t.id`,
  ).all(query);
  return rows.filter(({ container }) => repositories === null || repositories.has(container));
}
