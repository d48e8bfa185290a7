import type { Batch, Collected, ContainerRow, Cursor } from '../core/item.ts';

import { withoutForgotten } from './save-forgotten.ts';
import { indexTexts, saveDeleted, saveItem } from './save-item.ts';
import { saveReaders } from './save-readers.ts';
import { saveThread } from './save-thread.ts';
import { row, rowId, run, saveAccount, saveChange, type Saving } from './saving.ts';
import { emptyLog } from './sqlite.ts';
import { statement } from './statement.ts';
import type { Store } from './store.ts';

/** Items of a batch, by what became of them. */
export interface Saved {
  added: number;
  changed: number;
  unchanged: number;
  deleted: number;
}

/**
 * Saves a batch and moves its cursor in one transaction. Rows are upserts on the source's own key; saving the same
 * batch again changes nothing. `at` is the clock of the run: it dates what the source does not.
 */
export function saveBatch(store: Store, collected: Batch, at: number): Saved {
  const saved = store.write((connection) => {
    const batch = withoutForgotten(connection, collected);
    const saving: Saving = { connection, source: batch.source, at, ids: new Map(), unindexed: new Map() };
    const fates: Saved = { added: 0, changed: 0, unchanged: 0, deleted: 0 };
    const threads = new Map((batch.threads ?? []).map((thread) => [thread.key, thread]));
    for (const container of batch.containers ?? []) saveContainer(saving, container);
    for (const account of batch.accounts ?? []) saveAccount(saving, account);
    for (const thread of batch.threads ?? []) saveThread(saving, thread);
    for (const item of batch.items ?? []) fates[saveItem(saving, item, threads.get(item.thread))] += 1;
    indexTexts(saving);
    for (const readers of batch.readers ?? []) saveReaders(saving, readers);
    for (const key of batch.deleted ?? []) if (saveDeleted(saving, key) === 'deleted') fates.deleted += 1;
    for (const { container, upTo } of batch.complete ?? []) saveComplete(saving, container, upTo);
    if (batch.cursor !== undefined) saveCursor(saving, batch.cursor);
    return fates;
  });
  if (saved.deleted > 0) emptyLog(store.connection);
  return saved;
}

function saveContainer(saving: Saving, container: ContainerRow): void {
  const before = row<{ id: number; visibility: string; name: string }>(
    saving,
    'SELECT id, visibility, name FROM container WHERE source = ? AND key = ?',
    saving.source,
    container.key,
  );
  run(
    saving,
    `INSERT INTO container (source, key, kind, name, title, visibility, url) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (source, key) DO UPDATE SET name = excluded.name, title = excluded.title, visibility = excluded.visibility,
       url = excluded.url`,
    saving.source,
    container.key,
    container.kind,
    container.name,
    container.title,
    container.visibility,
    container.url,
  );
  if (before === undefined) return;
  const subject = { table: 'container', id: before.id } as const;
  saveChange(saving, subject, 'visibility', { old: before.visibility, new: container.visibility }, null);
  saveChange(saving, subject, 'name', { old: before.name, new: container.name }, null);
}

function saveComplete(saving: Saving, container: string, upTo: number): void {
  run(
    saving,
    'UPDATE container SET complete_to = max(coalesce(complete_to, 0), ?) WHERE id = ?',
    upTo,
    rowId(saving, 'container', container),
  );
}

/** Call it inside the transaction of the rows. */
export function saveCursor(
  { connection, source, at }: { connection: Saving['connection']; source: Collected; at: number },
  cursor: Cursor,
): void {
  statement(
    connection,
    `INSERT INTO cursor (source, scope, value, at) VALUES (?, ?, ?, ?)
     ON CONFLICT (source, scope) DO UPDATE SET value = excluded.value, at = excluded.at`,
  ).run(source, cursor.scope, cursor.value, at);
  for (const scope of cursor.replaces ?? [])
    statement(connection, 'DELETE FROM cursor WHERE source = ? AND scope = ?').run(source, scope);
}
