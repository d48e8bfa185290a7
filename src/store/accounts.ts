import type { Source } from '../core/item.ts';

import { allRows, sameText, tables } from './query.ts';
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

/** Accounts of one source with this handle (in any case) or, for Slack, this e-mail. */
export function accountsByHandle(store: Store, source: Source, handle: string): Account[] {
  const query = tables
    .selectFrom('account')
    .select(['id', 'source', 'key', 'handle', 'name', 'email', 'bot', 'guest', 'timezone', 'deleted'])
    .where('source', '=', source)
    .where((column) => column.or([sameText('handle', handle), sameText('email', handle)]))
    .orderBy('id');
  return allRows(store.connection, query).map(toAccount);
}

/** Handles of people (no bots), the most active first, for "did you mean". */
export function knownHandles(store: Store, limit: number): string[] {
  const query = tables
    .selectFrom('account as a')
    .leftJoin('item as i', 'i.author_id', 'a.id')
    .select('a.handle')
    .where('a.bot', '=', 0)
    .where('a.deleted', '=', 0)
    .groupBy('a.id')
    .orderBy((column) => column.fn.count('i.id'), 'desc')
    .orderBy('a.id')
    .limit(limit);
  return allRows(store.connection, query).map((row) => row.handle);
}

function toAccount(row: AccountRecord): Account {
  return { ...row, bot: row.bot === 1, guest: row.guest === 1, deleted: row.deleted === 1 };
}
