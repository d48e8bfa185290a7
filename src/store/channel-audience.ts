import { ACCESS_AGE } from './access.ts';
import { statement } from './statement.ts';
import type { Store } from './store.ts';

export interface ChannelAudience {
  id: number;
  /** `#proj-ingest`. */
  title: string;
  /** Row ids of the accounts that read it: members, and where it is public everybody of the workspace who is no guest. No bots. */
  accounts: number[];
  /** Handle and name of each, by row id. */
  names: Map<number, string>;
}

/** Who reads a Slack channel at `asOf`, by its id or name; null where that is not known, or was last read more than 48 h before. */
export function channelAudience(store: Store, channel: string, asOf: number): ChannelAudience | null {
  const found = statement<{ id: number; title: string; visibility: string }>(
    store.connection,
    `SELECT id, title, visibility FROM container WHERE source = 'slack' AND (name = :channel OR ltrim(title, '#') = ltrim(:channel, '#'))
       AND access_from IN ('source', 'config') AND :asOf - access_at <= :age`,
  ).get({ channel, asOf, age: ACCESS_AGE });
  if (found === undefined) return null;
  const rows = statement<{ id: number; name: string; handle: string }>(
    store.connection,
    `SELECT a.id, a.name, a.handle FROM account AS a WHERE a.source = 'slack' AND a.bot = 0 AND a.deleted = 0 AND (
       EXISTS (SELECT 1 FROM reader AS r WHERE r.container_id = :id AND r.account_id = a.id AND r.since <= :asOf AND (r.until IS NULL OR r.until > :asOf))
       OR (:open = 1 AND a.guest = 0)) ORDER BY a.id`,
  ).all({ id: found.id, asOf, open: found.visibility === 'public' ? 1 : 0 });
  return {
    id: found.id,
    title: found.title,
    accounts: rows.map(({ id }) => id),
    names: new Map(rows.map(({ id, name, handle }) => [id, name === '' ? handle : name])),
  };
}
