import type { SqlBool } from 'kysely';

import { HOUR } from '../core/time.ts';

import { allRows, inList, tables } from './query.ts';
import type { ContainerTable } from './schema.ts';
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
  /** May see companies, contacts and what they pay, by `customers.readers` of `brief.yaml`. Left out: no. */
  customers?: boolean;
}

/** What everybody of a team may see: no account of anybody, so no private repository or channel. Null: everybody of the company. */
export function teamReader(team: string | null): Reader {
  return { accounts: [], slackMember: false, slackGuest: false, team, employee: true };
}

interface ContainerAccess extends Pick<
  ContainerTable,
  'source' | 'visibility' | 'access_from' | 'access_at'
> {
  /** Before the first change after `asOf`; null: it has not changed since. */
  visibility_then: string | null;
  listed: SqlBool;
}

/**
 * Ids of the repositories and channels that a person could open themselves at `asOf`: public repositories; other repositories
 * whose list names them; public channels for members who are no guests; other channels they are in. A list that is unknown, or
 * more than 48 h older than the run, means no. Membership is that of `asOf`; a container must have been public then and be public
 * now to count as public. Notes are decided one by one: `readableNotes`.
 */
export function readableContainers(store: Store, reader: Reader, asOf: number): Set<number> {
  const query = tables.selectFrom('container as c').select((container) => [
    'c.id',
    'c.source',
    'c.visibility',
    'c.access_from',
    'c.access_at',
    container
      .selectFrom('change')
      .select('old')
      .where('subject', '=', 'container')
      .whereRef('subject_id', '=', 'c.id')
      .where('field', '=', 'visibility')
      .where('at', '>', asOf)
      .orderBy('at')
      .orderBy('change.id')
      .limit(1)
      .as('visibility_then'),
    container
      .exists(
        container
          .selectFrom('reader as r')
          .select('r.account_id')
          .whereRef('r.container_id', '=', 'c.id')
          .where(inList('r.account_id', reader.accounts))
          .where('r.since', '<=', asOf)
          .where((row) => row.or([row('r.until', 'is', null), row('r.until', '>', asOf)])),
      )
      .as('listed'),
  ]);
  const rows = allRows(store.connection, query);
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
  const query = tables.selectFrom('note_reader').select('item_id').distinct().where(inList('team', teams));
  return new Set(allRows(store.connection, query).map((row) => row.item_id));
}
