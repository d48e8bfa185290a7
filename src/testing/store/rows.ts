/** Rows as a collector hands them over, with defaults, for tests of the store and of what stands on it. */
import type { AccountRow, ContainerRow, ItemRow, ThreadRow } from '../../core/item.ts';

/** 2026-11-01T00:00:00Z: the first moment of the made-up archives. */
export const START = Date.UTC(2026, 10, 1);

export function repository(id: number, name: string, more: Partial<ContainerRow> = {}): ContainerRow {
  return {
    key: `repo:${id}`,
    kind: 'repository',
    name,
    title: name,
    visibility: 'public',
    url: `https://github.com/${name}`,
    ...more,
  };
}

export function channel(id: string, name: string, more: Partial<ContainerRow> = {}): ContainerRow {
  return {
    key: `T01/${id}`,
    kind: 'channel',
    name: id,
    title: `#${name}`,
    visibility: 'public',
    url: null,
    ...more,
  };
}

export function account(key: string, handle: string, more: Partial<AccountRow> = {}): AccountRow {
  return {
    key,
    handle,
    name: handle,
    email: null,
    bot: false,
    guest: false,
    timezone: null,
    deleted: false,
    ...more,
  };
}

/** An issue of `repo:1`: its thread and its root item. */
export function issue(
  number: number,
  more: { thread?: Partial<ThreadRow>; item?: Partial<ItemRow> } = {},
): { thread: ThreadRow; item: ItemRow } {
  const key = `issue:${number}`;
  const thread: ThreadRow = {
    key,
    container: 'repo:1',
    kind: 'issue',
    ref: String(number),
    title: `Issue ${number}`,
    state: 'open',
    author: 'user:1',
    createdAt: START,
    updatedAt: START,
    url: `https://github.com/acme/ingest/issues/${number}`,
    labels: [],
    assignees: [],
    reviewRequests: [],
    replyCount: 0,
    latestReply: null,
    stateAt: null,
    ...more.thread,
  };
  const item: ItemRow = {
    key,
    thread: key,
    container: thread.container,
    kind: 'issue',
    ref: '',
    author: thread.author,
    createdAt: thread.createdAt,
    updatedAt: thread.updatedAt,
    state: thread.state,
    title: thread.title,
    text: `What issue ${number} is about.`,
    url: thread.url,
    mentions: [],
    reactions: [],
    paths: [],
    raw: { number, title: thread.title },
    ...more.item,
  };
  return { thread, item };
}

export function comment(number: number, id: number, text: string, more: Partial<ItemRow> = {}): ItemRow {
  return {
    key: `comment:${id}`,
    thread: `issue:${number}`,
    container: 'repo:1',
    kind: 'comment',
    ref: `comment/${id}`,
    author: 'user:2',
    createdAt: START + id,
    updatedAt: START + id,
    state: null,
    title: null,
    text,
    url: `https://github.com/acme/ingest/issues/${number}#issuecomment-${id}`,
    mentions: [],
    reactions: [],
    paths: [],
    raw: { id, body: text },
    ...more,
  };
}

/** A Slack message of `T01/C01`; `root` is the ts of its thread where it is a reply. */
export function message(
  ts: string,
  text: string,
  more: { root?: string; author?: string; channel?: string; thread?: Partial<ThreadRow> } = {},
): { thread: ThreadRow; item: ItemRow } {
  const root = more.root ?? ts;
  const container = `T01/${more.channel ?? 'C01'}`;
  const author = more.author ?? 'T01/U01';
  const at = Math.round(Number(ts) * 1000);
  const thread: ThreadRow = {
    key: `${container}/${root}`,
    container,
    kind: 'message',
    ref: root,
    title: text.slice(0, 80),
    state: null,
    author,
    createdAt: Math.round(Number(root) * 1000),
    updatedAt: at,
    url: null,
    labels: [],
    assignees: [],
    reviewRequests: [],
    replyCount: 0,
    latestReply: null,
    stateAt: null,
    ...more.thread,
  };
  const item: ItemRow = {
    key: `${container}/${ts}`,
    thread: thread.key,
    container,
    kind: 'message',
    ref: root === ts ? '' : ts,
    author,
    createdAt: at,
    updatedAt: at,
    state: null,
    title: null,
    text,
    url: null,
    mentions: [],
    reactions: [],
    paths: [],
    raw: { ts, text },
  };
  return { thread, item };
}
