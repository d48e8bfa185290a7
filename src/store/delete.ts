import type { Connection } from './sqlite.ts';

/**
 * Deletes an item's text everywhere: row, raw answer, full text, titles in the change log, cached model answers made from it,
 * and every document that quotes it. The row stays as a tombstone (state `deleted`). False when it was one already.
 */
export function deleteItem(connection: Connection, id: number, at: number): boolean {
  const item = connection
    .prepare<[number], { state: string | null; ref: string; thread_id: number; kind: string }>(
      'SELECT state, ref, thread_id, kind FROM item WHERE id = ?',
    )
    .get(id);
  if (item === undefined || item.state === 'deleted') return false;
  connection
    .prepare(
      `UPDATE item SET state = 'deleted', title = NULL, text = '', path = NULL, hash = '', updated_at = ? WHERE id = ?`,
    )
    .run(at, id);
  for (const table of ['raw_answer', 'mention', 'reaction', 'item_path', 'item_link']) {
    connection.prepare(`DELETE FROM ${table} WHERE item_id = ?`).run(id);
  }
  connection.prepare('DELETE FROM item_fts WHERE rowid = ?').run(id);
  connection
    .prepare('DELETE FROM llm_cache WHERE key IN (SELECT key FROM llm_cache_item WHERE item_id = ?)')
    .run(id);
  if (item.ref === '') {
    connection.prepare(`UPDATE thread SET title = '', state = 'deleted' WHERE id = ?`).run(item.thread_id);
    connection
      .prepare(`DELETE FROM change WHERE subject = 'thread' AND subject_id = ? AND field = 'title'`)
      .run(item.thread_id);
  }
  scrubDocuments(connection, id);
  return true;
}

/** Documents made from a deleted item keep their row (it was sent) and lose their text. */
function scrubDocuments(connection: Connection, item: number): void {
  const documents = connection
    .prepare<[number], { id: number }>('SELECT document_id AS id FROM document_item WHERE item_id = ?')
    .all(item);
  for (const { id } of documents) {
    connection.prepare(`UPDATE document SET body_json = '{"deleted":true}' WHERE id = ?`).run(id);
    connection.prepare('DELETE FROM sentence WHERE document_id = ?').run(id);
  }
}
