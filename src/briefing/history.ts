/** What a reader did before a moment: read once a briefing, the base of what their past actions predict. */
import { DAY } from '../core/time.ts';
import type { Visible } from '../store/activity.ts';
import {
  type JoinedThread,
  ownItems,
  type OwnItem,
  peersIn,
  rootsOf,
  threadsBegun,
} from '../store/history.ts';
import type { Store } from '../store/store.ts';

import type { ReaderOf } from './reader.ts';

export interface History {
  /** Account ids of the reader. */
  accounts: ReadonlySet<number>;
  /** What the reader wrote, newest first. */
  own: readonly OwnItem[];
  /** The threads they wrote it in, newest first. */
  joined: readonly JoinedThread[];
  /** In how many of those threads each other account wrote. */
  peers: ReadonlyMap<number, number>;
  /** How many threads began in each container in the last `RECENT`, by anybody. */
  begun: ReadonlyMap<number, number>;
}

/** How far back a habit counts, in milliseconds. */
export const RECENT = 30 * DAY;
const HISTORY = 120 * DAY;
const HISTORY_ITEMS = 3000;

/** The reader's past by `to`, of the containers that they may see at that time. */
export function readHistory(store: Store, reader: ReaderOf, visible: Visible, to: number): History {
  const { accounts } = reader.rights;
  const own = ownItems(store, accounts, { from: to - HISTORY, to }, HISTORY_ITEMS).filter((item) =>
    visible.containers.has(item.containerId),
  );
  const threads = [...new Set(own.map((item) => item.threadId))];
  const containers = [...new Set(own.map((item) => item.containerId))];
  return {
    accounts: new Set(accounts),
    own,
    joined: rootsOf(store, threads),
    peers: peersIn(store, threads, accounts, to),
    begun: threadsBegun(store, containers, { from: to - RECENT, to }),
  };
}
