import type { ReadersRow } from '../core/item.ts';

import { ACCESS_AGE } from './access.ts';
import { accountId, all, row, rowId, run, type Saving } from './saving.ts';

/**
 * Saves who may read a container, as intervals: a complete list closes those who are gone and opens those who are new, at the
 * run's clock; in the first list everybody has been there since 0. A refused list (`unknown`) leaves the last one and its age.
 * Where the last list had become stale before this one, nobody was in between: what we did not know meant no.
 */
export function saveReaders(saving: Saving, readers: ReadersRow): void {
  const container = rowId(saving, 'container', readers.container);
  const before = row<{ access_from: string | null; access_at: number | null }>(
    saving,
    'SELECT access_from, access_at FROM container WHERE id = ?',
    container,
  );
  const known = before?.access_from === 'source' || before?.access_from === 'config';
  if (readers.from === 'unknown') {
    if (!known) setAccess(saving, container, 'unknown');
    return;
  }
  // An older list than the one we have (`collect --as-of` in the past) says nothing about now.
  if (known && before.access_at !== null && before.access_at > saving.at) return;
  const last = known ? before.access_at : null;
  if (last !== null && saving.at - last > ACCESS_AGE) {
    closeAll(saving, container, last + ACCESS_AGE);
  }
  const arrived = new Set(readers.accounts.map((key) => accountId(saving, key)));
  const open = all<{ account_id: number }>(
    saving,
    'SELECT account_id FROM reader WHERE container_id = ? AND until IS NULL',
    container,
  );
  for (const { account_id: account } of open) {
    if (!arrived.delete(account)) close(saving, container, account);
  }
  // "Never asked" and "asked for the first time" are the same to those who were in the list all along.
  const since = before?.access_from === null ? 0 : saving.at;
  for (const account of arrived) {
    run(
      saving,
      `INSERT INTO reader (container_id, account_id, since) VALUES (?, ?, ?)
       ON CONFLICT (container_id, account_id, since) DO UPDATE SET until = NULL`,
      container,
      account,
      since,
    );
  }
  setAccess(saving, container, readers.from);
}

function close(saving: Saving, container: number, account: number): void {
  run(
    saving,
    'UPDATE reader SET until = ? WHERE container_id = ? AND account_id = ? AND until IS NULL',
    saving.at,
    container,
    account,
  );
}

function closeAll(saving: Saving, container: number, until: number): void {
  run(saving, 'UPDATE reader SET until = ? WHERE container_id = ? AND until IS NULL', until, container);
}

function setAccess(saving: Saving, container: number, from: ReadersRow['from']): void {
  run(saving, 'UPDATE container SET access_from = ?, access_at = ? WHERE id = ?', from, saving.at, container);
}
