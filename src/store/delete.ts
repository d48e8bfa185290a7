import type { Source } from '../core/item.ts';

import type { Connection } from './sqlite.ts';
import { statement } from './statement.ts';

interface Doomed {
  id: number;
  source: Source;
  ref: string;
  thread_id: number;
  state: string | null;
}

const COLUMNS = 'id, source, ref, thread_id, state';

/**
 * Deletes an item's text everywhere: row, raw answer, full text, titles and labels in the change log, cached model answers made
 * from it, and every document that quotes it. The row stays as a tombstone (state `deleted`). A GitHub issue takes what was
 * said in it along; on Slack replies outlive their root. False when it was a tombstone already.
 */
export function deleteItem(connection: Connection, id: number): boolean {
  const item = statement<Doomed>(connection, `SELECT ${COLUMNS} FROM item WHERE id = ?`).get(id);
  if (item === undefined || item.state === 'deleted') return false;
  bury(connection, item);
  if (item.ref === '') {
    if (item.source !== 'slack') {
      const rest = `SELECT ${COLUMNS} FROM item WHERE thread_id = ? AND state IS NOT 'deleted'`;
      for (const child of statement<Doomed>(connection, rest).all(item.thread_id)) bury(connection, child);
    }
    statement(connection, `UPDATE thread SET title = '', labels_json = '[]' WHERE id = ?`).run(
      item.thread_id,
    );
    statement(
      connection,
      `DELETE FROM change WHERE subject = 'thread' AND subject_id = ? AND field IN ('title', 'labels')`,
    ).run(item.thread_id);
  }
  closeEmptyThread(connection, item.thread_id);
  return true;
}

const HANGING = ['raw_answer', 'mention', 'reaction', 'item_path', 'item_link', 'note_reader'] as const;

function bury(connection: Connection, item: Doomed): void {
  // The address of a note is its path, and file names tell.
  statement(
    connection,
    `UPDATE item SET state = 'deleted', title = NULL, text = '', path = NULL, hash = '',
       url = CASE source WHEN 'notes' THEN NULL ELSE url END
     WHERE id = ?`,
  ).run(item.id);
  for (const table of HANGING) statement(connection, `DELETE FROM ${table} WHERE item_id = ?`).run(item.id);
  statement(connection, 'DELETE FROM item_fts WHERE rowid = ?').run(item.id);
  statement(
    connection,
    'DELETE FROM llm_cache WHERE key IN (SELECT key FROM llm_cache_item WHERE item_id = ?)',
  ).run(item.id);
  scrubDocuments(connection, item.id);
}

/** A thread is deleted when its root is and nothing else is left in it. */
function closeEmptyThread(connection: Connection, thread: number): void {
  statement(
    connection,
    `UPDATE thread SET state = 'deleted', url = CASE source WHEN 'notes' THEN NULL ELSE url END
     WHERE id = :thread
       AND EXISTS (SELECT 1 FROM item WHERE thread_id = :thread AND ref = '' AND state = 'deleted')
       AND NOT EXISTS (SELECT 1 FROM item WHERE thread_id = :thread AND state IS NOT 'deleted')`,
  ).run({ thread });
}

/** Documents made from a deleted item keep their row (it was sent) and lose their text. */
function scrubDocuments(connection: Connection, item: number): void {
  const documents = 'SELECT document_id FROM document_item WHERE item_id = ?';
  statement(connection, `UPDATE document SET body_json = '{"deleted":true}' WHERE id IN (${documents})`).run(
    item,
  );
  statement(connection, `DELETE FROM sentence WHERE document_id IN (${documents})`).run(item);
}
