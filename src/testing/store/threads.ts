/** Threads as the store reads them, with defaults, for tests of what stands on it. */
import type { ItemAt, ThreadAt, Author } from '../../store/activity.ts';

import { START } from './rows.ts';

const HOUR = 3_600_000;

export function author(id: number, handle: string, more: Partial<Author> = {}): Author {
  return { id, source: 'github', key: `user:${id}`, handle, name: handle, bot: false, ...more };
}

/** An item `hours` after `START`. */
export function said(by: Author | null, hours: number, text: string, more: Partial<ItemAt> = {}): ItemAt {
  const at = START + hours * HOUR;
  const rowId = Math.round(hours * 1000);
  return {
    rowId,
    id: `acme/ingest#1/comment/${rowId}`,
    kind: 'comment',
    author: by,
    at,
    updatedAt: at,
    arrivedAt: at,
    state: null,
    title: null,
    text,
    url: null,
    mentions: [],
    reactions: 0,
    reactedBy: [],
    paths: [],
    links: [],
    ...more,
  };
}

/** A thread of these items; the first is its root. */
export function threadOf(items: ItemAt[], more: Partial<ThreadAt> = {}): ThreadAt {
  const root = items[0];
  return {
    rowId: 1,
    id: 'acme/ingest#1',
    source: 'github',
    containerId: 1,
    container: 'acme/ingest',
    containerTitle: 'acme/ingest',
    kind: 'issue',
    title: 'A title',
    state: 'open',
    author: root?.author ?? null,
    createdAt: root?.at ?? START,
    url: null,
    labels: [],
    assignees: [],
    reviewRequests: [],
    items,
    changes: [],
    ...more,
  };
}
