import type { Source } from '../core/item.ts';

import { statement } from './statement.ts';
import type { Store } from './store.ts';

export interface Account {
  id: number;
  source: Source;
  key: string;
  handle: string;
  name: string;
  email: string | null;
  bot: boolean;
  guest: boolean;
  timezone: string | null;
  deleted: boolean;
}

type AccountRecord = Omit<Account, 'bot' | 'guest' | 'deleted'> & {
  bot: number;
  guest: number;
  deleted: number;
};

const COLUMNS = 'id, source, key, handle, name, email, bot, guest, timezone, deleted';

/** Accounts of one source with this handle (in any case) or, for Slack, this e-mail. */
export function accountsByHandle(store: Store, source: Source, handle: string): Account[] {
  return statement<AccountRecord>(
    store.connection,
    `SELECT ${COLUMNS} FROM account
     WHERE source = ? AND (handle = ? COLLATE NOCASE OR email = ? COLLATE NOCASE) ORDER BY id`,
  )
    .all(source, handle, handle)
    .map(toAccount);
}

/** Handles of people (no bots), the most active first, for "did you mean". */
export function knownHandles(store: Store, limit: number): string[] {
  return statement<{ handle: string }>(
    store.connection,
    `SELECT a.handle FROM account AS a LEFT JOIN item AS i ON i.author_id = a.id
     WHERE a.bot = 0 AND a.deleted = 0 GROUP BY a.id ORDER BY count(i.id) DESC, a.id LIMIT ?`,
  )
    .all(limit)
    .map((row) => row.handle);
}

function toAccount(row: AccountRecord): Account {
  return { ...row, bot: row.bot === 1, guest: row.guest === 1, deleted: row.deleted === 1 };
}
