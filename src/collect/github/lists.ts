import type { z } from 'zod';

import { isoUtc } from '../../core/time.ts';

import type { GithubClient, Page } from './client.ts';
import { timeOf } from './map.ts';
import { formatWindow, parseWindow, resumeWindow } from './window.ts';

export interface ListRun {
  client: GithubClient;
  /** The cursor saved for a scope; null where the list was never read. */
  cursor(scope: string): string | null;
  /** Milliseconds UTC. */
  since: number;
  asOf: number;
  full: boolean;
}

export interface ListPage<Row> {
  rows: Row[];
  /** To be saved with the rows. */
  cursor: { scope: string; value: string };
  /** What the list is complete from, in milliseconds UTC. */
  from: number;
}

/** The most rows a page can have: https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
const PAGE_SIZE = 100;

/**
 * Reads a list that can be sorted by `updated_at` from where the last run ended, oldest change first. Rows move to the end of
 * such a list while it is read, and page numbers then skip some; so the next page is asked for by the time of the last row
 * (`since` is inclusive, the row comes twice) and by its link only where a whole page has the same second.
 * The cursor never passes `asOf`: what was made later is left out now and must be read by a later run.
 */
export async function* readByUpdate<T extends z.ZodType<{ updated_at: string }>>(
  run: ListRun,
  scope: string,
  path: string,
  schema: T,
  parameters: Readonly<Record<string, string>> = {},
): AsyncGenerator<ListPage<z.infer<T>>> {
  const { from, upTo: start } = resumeWindow(parseWindow(run.cursor(scope)), run.since, run.full);
  const query = { ...parameters, sort: 'updated', direction: 'asc', per_page: PAGE_SIZE };
  const at = (upTo: number): ListPage<never>['cursor'] => ({
    scope,
    value: formatWindow({ from, upTo: Math.max(Math.min(upTo, run.asOf), from) }),
  });
  let settled = start;
  let newest = start;
  let link: string | null = null;
  let ordered = true;
  for (;;) {
    const page: Page<z.infer<T>> | null =
      link === null
        ? await run.client.page(path, schema, { ...query, since: isoUtc(settled) })
        : await run.client.page(link, schema);
    const rows: z.infer<T>[] = page?.rows ?? [];
    const times = rows.map((row) => timeOf(row.updated_at));
    // A server that does not sort is read by its links; its list is settled at the end only.
    ordered &&= times.every((time, index) => time >= (times[index - 1] ?? settled));
    newest = Math.max(newest, ...times);
    const next: string | null = page?.next ?? null;
    if (next === null) {
      yield { rows, cursor: at(newest), from };
      return;
    }
    const moved = ordered && newest > settled;
    if (moved) settled = newest;
    link = moved ? null : next;
    yield { rows, cursor: at(settled), from };
  }
}
