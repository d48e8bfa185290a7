import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';

import type { ItemRow, ThreadRow } from '../core/item.ts';
import { referencesIn } from '../core/references.ts';

import { deleteItem } from './delete.ts';
import { reopenThread, reviveThread } from './save-thread.ts';
import { accountId, handleOf, row, rowId, run, type Saving } from './saving.ts';
import { indexable } from './sqlite.ts';

/** Three times as fast as zlib's 6, for a tenth more room: deflating was a fifth of an import. */
const ANSWER_LEVEL = 2;
/** A short answer, in bytes, is wrapped as it is: deflating it saves no page of the file, and costs four times as much. */
const SHORT_ANSWER = 500;

export type Fate = 'added' | 'changed' | 'unchanged' | 'deleted';

interface Before {
  id: number;
  hash: string;
  state: string | null;
}

/** Saves an item with all that hangs on it. `thread` is the row of its thread, where the batch has it. */
export function saveItem(saving: Saving, item: ItemRow, thread: ThreadRow | undefined): Fate {
  const body = item.raw === null || item.raw === undefined ? null : JSON.stringify(item.raw);
  const hash = hashOf(item);
  const answer = body === null ? '' : digest(body);
  const before = row<Before>(
    saving,
    'SELECT id, hash, state FROM item WHERE source = ? AND key = ?',
    saving.source,
    item.key,
  );
  if (item.state === 'deleted') return saveTombstone(saving, item, before);
  if (before?.hash === `${hash} ${answer}`) return 'unchanged';
  if (before?.hash.startsWith(`${hash} `) === true) {
    // Only what no mapping reads is different: the newest answer is kept, and nothing counts as changed.
    run(saving, 'UPDATE item SET hash = ? WHERE id = ?', `${hash} ${answer}`, before.id);
    saveAnswer(saving, before.id, body);
    return 'unchanged';
  }
  const id = upsert(saving, item, `${hash} ${answer}`, before);
  if (before !== undefined) detach(saving, id);
  attach(saving, id, item);
  saveAnswer(saving, id, body);
  if (item.ref === '' && before?.state === 'deleted') reviveThread(saving, item, thread);
  if (item.ref !== '' && saving.source === 'slack') reopenThread(saving, item);
  return before === undefined ? 'added' : 'changed';
}

/** Marks an item as gone at its source; nothing when it was never seen. */
export function saveDeleted(saving: Saving, key: string): Fate {
  const found = row<{ id: number }>(
    saving,
    'SELECT id FROM item WHERE source = ? AND key = ?',
    saving.source,
    key,
  );
  return found !== undefined && deleteItem(saving.connection, found.id) ? 'deleted' : 'unchanged';
}

/** A source that still lists a deleted item, without its text: Slack's tombstones. */
function saveTombstone(saving: Saving, item: ItemRow, before: Before | undefined): Fate {
  if (before?.state === 'deleted') return 'unchanged';
  const id = before?.id ?? upsert(saving, { ...item, state: null, title: null, text: '' }, '', undefined);
  deleteItem(saving.connection, id);
  return 'deleted';
}

function upsert(saving: Saving, item: ItemRow, hash: string, before: Before | undefined): number {
  run(
    saving,
    `INSERT INTO item (source, container_id, thread_id, key, kind, ref, author_id, created_at, updated_at, state, title, text, url,
       path, hash, first_seen) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (source, key) DO UPDATE SET container_id = excluded.container_id, thread_id = excluded.thread_id,
       kind = excluded.kind, ref = excluded.ref, author_id = excluded.author_id, created_at = excluded.created_at,
       updated_at = excluded.updated_at, state = excluded.state, title = excluded.title, text = excluded.text,
       url = excluded.url, path = excluded.path, hash = excluded.hash`,
    saving.source,
    rowId(saving, 'container', item.container),
    rowId(saving, 'thread', item.thread),
    item.key,
    item.kind,
    item.ref,
    item.author === null ? null : accountId(saving, item.author),
    item.createdAt,
    item.updatedAt,
    item.state,
    item.title,
    item.text,
    item.url,
    item.path ?? null,
    hash,
    saving.at,
  );
  return before?.id ?? rowId(saving, 'item', item.key);
}

/** What hangs on an item is small and has no history of its own: replaced as a whole. */
function detach(saving: Saving, id: number): void {
  for (const table of ['mention', 'reaction', 'item_path', 'item_link', 'note_reader']) {
    run(saving, `DELETE FROM ${table} WHERE item_id = ?`, id);
  }
  run(saving, 'DELETE FROM item_fts WHERE rowid = ?', id);
}

function attach(saving: Saving, id: number, item: ItemRow): void {
  saving.unindexed.set(id, { title: item.title ?? '', text: item.text });
  for (const key of item.mentions) {
    run(
      saving,
      'INSERT OR IGNORE INTO mention (item_id, handle) VALUES (?, ?)',
      id,
      handleOf(saving, key).toLowerCase(),
    );
  }
  for (const reaction of item.reactions) {
    run(
      saving,
      'INSERT OR IGNORE INTO reaction (item_id, name, count, accounts_json) VALUES (?, ?, ?, ?)',
      id,
      reaction.name,
      reaction.count,
      JSON.stringify([...reaction.accounts].sort()),
    );
  }
  for (const path of new Set(item.paths)) {
    run(saving, 'INSERT INTO item_path (item_id, path) VALUES (?, ?)', id, path);
  }
  for (const team of new Set(item.readers ?? [])) {
    run(saving, 'INSERT INTO note_reader (item_id, team) VALUES (?, ?)', id, team);
  }
  const repository = saving.source === 'github' ? containerName(saving, item.container) : null;
  for (const { target, closes } of referencesIn(`${item.title ?? ''}\n${item.text}`, repository)) {
    run(
      saving,
      `INSERT INTO item_link (item_id, target, closes) VALUES (?, ?, ?)
       ON CONFLICT (item_id, target) DO UPDATE SET closes = max(closes, excluded.closes)`,
      id,
      target,
      closes ? 1 : 0,
    );
  }
}

/**
 * Puts the texts of a batch into the full text, all at once. FTS5 writes what it holds in memory to a segment of its own whenever another statement
 * opens a savepoint (its xSavepoint, https://sqlite.org/vtab.html#the_xsavepoint_xrelease_and_xrollbackto_methods), as an upsert does: between two
 * items that would be one segment an item, which takes three times as long.
 */
export function indexTexts(saving: Saving): void {
  for (const [id, { title, text }] of saving.unindexed) {
    // What the batch deleted again is not found.
    const now = row<{ state: string | null }>(saving, 'SELECT state FROM item WHERE id = ?', id);
    if (now === undefined || now.state === 'deleted') continue;
    const sql = 'INSERT INTO item_fts (rowid, title, text) VALUES (?, ?, ?)';
    run(saving, sql, id, indexable(title), indexable(text));
  }
  saving.unindexed.clear();
}

function saveAnswer(saving: Saving, id: number, body: string | null): void {
  if (body === null) {
    run(saving, 'DELETE FROM raw_answer WHERE item_id = ?', id);
    return;
  }
  run(
    saving,
    'INSERT INTO raw_answer (item_id, body) VALUES (?, ?) ON CONFLICT (item_id) DO UPDATE SET body = excluded.body',
    id,
    body.length <= SHORT_ANSWER
      ? deflateRawSync(body, { level: 0, memLevel: 1, windowBits: 9, chunkSize: 1024 })
      : deflateRawSync(body, { level: ANSWER_LEVEL }),
  );
}

function containerName(saving: Saving, key: string): string | null {
  const sql = 'SELECT name FROM container WHERE source = ? AND key = ?';
  return row<{ name: string }>(saving, sql, saving.source, key)?.name ?? null;
}

/** Of everything that the collector decided; the source's own answer apart. */
function hashOf(item: ItemRow): string {
  const { raw: _raw, ...rest } = item;
  return digest(JSON.stringify(rest));
}

function digest(text: string): string {
  return createHash('sha1').update(text).digest('base64');
}
