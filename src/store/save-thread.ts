import type { ItemRow, ThreadRow } from '../core/item.ts';

import { oneLine } from '../core/text.ts';

import { accountId, row, rowId, run, saveChange, type Saving } from './saving.ts';

interface Before {
  id: number;
  title: string;
  state: string | null;
  labels_json: string;
  assignees_json: string;
  review_requests_json: string;
}

/** Saves a thread and a change row for each thing that is different now. */
export function saveThread(saving: Saving, thread: ThreadRow): void {
  const before = row<Before>(
    saving,
    `SELECT id, title, state, labels_json, assignees_json, review_requests_json FROM thread WHERE source = ? AND key = ?`,
    saving.source,
    thread.key,
  );
  const gone = before !== undefined && rootIsDeleted(saving, before.id);
  const after = {
    // While the root is deleted the thread has no title, whatever the collector still knows. Slack's replies outlive it.
    title: gone ? '' : thread.title,
    state: gone && !hasLiveItems(saving, before.id) ? ('deleted' as const) : thread.state,
    labels_json: sortedJson(gone ? [] : thread.labels),
    assignees_json: sortedJson(thread.assignees),
    review_requests_json: sortedJson(thread.reviewRequests),
  };
  run(
    saving,
    `INSERT INTO thread (source, container_id, key, kind, ref, title, state, author_id, created_at, updated_at, url, labels_json,
       assignees_json, review_requests_json, reply_count, latest_reply, state_reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (source, key) DO UPDATE SET container_id = excluded.container_id, kind = excluded.kind, ref = excluded.ref,
       title = excluded.title, state = excluded.state, author_id = coalesce(excluded.author_id, author_id),
       created_at = excluded.created_at, updated_at = max(excluded.updated_at, updated_at), url = excluded.url,
       labels_json = excluded.labels_json, assignees_json = excluded.assignees_json,
       review_requests_json = excluded.review_requests_json, reply_count = excluded.reply_count,
       latest_reply = excluded.latest_reply, state_reason = excluded.state_reason`,
    saving.source,
    rowId(saving, 'container', thread.container),
    thread.key,
    thread.kind,
    thread.ref,
    after.title,
    after.state,
    thread.author === null ? null : accountId(saving, thread.author),
    thread.createdAt,
    thread.updatedAt,
    thread.url,
    after.labels_json,
    after.assignees_json,
    after.review_requests_json,
    thread.replyCount,
    thread.latestReply,
    after.state === 'deleted' ? null : (thread.stateReason ?? null),
  );
  if (before === undefined) {
    if (thread.stateAt === null) return;
    const subject = { table: 'thread', id: rowId(saving, 'thread', thread.key) } as const;
    saveChange(saving, subject, 'state', { old: 'open', new: thread.state }, thread.stateAt);
    return;
  }
  const subject = { table: 'thread', id: before.id } as const;
  // What a deletion takes and gives back is no event of the thread.
  if (gone) return;
  saveChange(saving, subject, 'title', { old: before.title, new: after.title }, null);
  saveChange(saving, subject, 'state', { old: before.state, new: after.state }, thread.stateAt);
  for (const [field, column] of LISTS) {
    saveChange(saving, subject, field, { old: before[column], new: after[column] }, null);
  }
}

const LISTS = [
  ['labels', 'labels_json'],
  ['assignees', 'assignees_json'],
  ['review_requests', 'review_requests_json'],
] as const;

/** A set: in what order the source lists it says nothing. */
function sortedJson(values: readonly string[]): string {
  return JSON.stringify([...new Set(values)].sort());
}

function rootIsDeleted(saving: Saving, thread: number): boolean {
  const sql = `SELECT 1 AS found FROM item WHERE thread_id = ? AND ref = '' AND state = 'deleted'`;
  return row<{ found: number }>(saving, sql, thread) !== undefined;
}

function hasLiveItems(saving: Saving, thread: number): boolean {
  const sql = `SELECT 1 AS found FROM item WHERE thread_id = ? AND state IS NOT 'deleted' LIMIT 1`;
  return row<{ found: number }>(saving, sql, thread) !== undefined;
}

/** A root that came back gives its thread title and state again. `inBatch` is the thread's row, where the batch has it. */
export function reviveThread(saving: Saving, root: ItemRow, inBatch: ThreadRow | undefined): void {
  run(
    saving,
    'UPDATE thread SET title = ?, state = ?, labels_json = ? WHERE id = ?',
    inBatch?.title ?? root.title ?? oneLine(root.text, TITLE),
    inBatch === undefined ? root.state : inBatch.state,
    sortedJson(inBatch?.labels ?? []),
    rowId(saving, 'thread', root.thread),
  );
}

/** A reply in a Slack thread of which nothing was left: the thread is there again, without its root's title. */
export function reopenThread(saving: Saving, reply: ItemRow): void {
  run(
    saving,
    `UPDATE thread SET state = NULL WHERE id = ? AND state = 'deleted'`,
    rowId(saving, 'thread', reply.thread),
  );
}

/** Longest title made from a text, in UTF-16 units. */
const TITLE = 100;
