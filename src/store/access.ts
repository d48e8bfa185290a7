import { HOUR } from '../core/time.ts';

import type { Store } from './store.ts';

/** A list of readers older than this means no; 48 h against the time of the run. */
export const ACCESS_AGE = 48 * HOUR;

/** Who asks: their accounts, and whether they belong to the company (a guest does not). */
export interface Reader {
  /** Account ids over all sources, joined only where `brief.yaml` says so. */
  accounts: readonly number[];
  slackMember: boolean;
  slackGuest: boolean;
  team: string | null;
  /** In `brief.yaml` and no guest: reads notes for `everyone`. */
  employee: boolean;
}

interface ContainerAccess {
  id: number;
  source: string;
  visibility: string;
  /** Before the first change after `asOf`; null: it has not changed since. */
  visibility_then: string | null;
  access_from: string | null;
  access_at: number | null;
  listed: number;
}

/**
 * Ids of the repositories and channels that a person could open themselves at `asOf`: public repositories; other repositories
 * whose list names them; public channels for members who are no guests; other channels they are in. A list that is unknown, or
 * more than 48 h older than the run, means no. Membership is that of `asOf`; a container must have been public then and be public
 * now to count as public. Notes are decided one by one: `readableNotes`.
 */
export function readableContainers(store: Store, reader: Reader, asOf: number): Set<number> {
  const accounts = JSON.stringify(reader.accounts);
  const rows = store.connection
    .prepare<[{ accounts: string; asOf: number }], ContainerAccess>(
      `SELECT c.id, c.source, c.visibility, c.access_from, c.access_at,
         (SELECT old FROM change WHERE subject = 'container' AND subject_id = c.id AND field = 'visibility' AND at > :asOf
          ORDER BY at, id LIMIT 1) AS visibility_then,
         EXISTS (SELECT 1 FROM reader AS r WHERE r.container_id = c.id
                 AND r.account_id IN (SELECT value FROM json_each(:accounts))
                 AND r.since <= :asOf AND (r.until IS NULL OR r.until > :asOf)) AS listed
       FROM container AS c`,
    )
    .all({ accounts, asOf });
  return new Set(rows.filter((row) => mayRead(row, reader, asOf)).map((row) => row.id));
}

function mayRead(row: ContainerAccess, reader: Reader, asOf: number): boolean {
  const known = row.access_from === 'source' || row.access_from === 'config';
  const open = row.visibility === 'public' && (row.visibility_then ?? 'public') === 'public';
  const fresh = row.access_at !== null && asOf - row.access_at <= ACCESS_AGE;
  switch (row.source) {
    case 'github':
      if (open) return true;
      return row.listed === 1 && known && fresh;
    case 'slack':
      if (open && reader.slackMember && !reader.slackGuest) return true;
      return row.listed === 1 && known && fresh;
    default:
      return false;
  }
}

/** Ids of the notes that a person may read: those of their team, and for people of the company those for `everyone`. */
export function readableNotes(store: Store, reader: Reader): Set<number> {
  // A team that calls itself "everyone" is not everyone.
  const own = reader.team === 'everyone' ? null : reader.team;
  const teams = [own, reader.employee ? 'everyone' : null].filter((team) => team !== null);
  const rows = store.connection
    .prepare<[string], { item_id: number }>(
      'SELECT DISTINCT item_id FROM note_reader WHERE team IN (SELECT value FROM json_each(?))',
    )
    .all(JSON.stringify(teams));
  return new Set(rows.map((row) => row.item_id));
}
