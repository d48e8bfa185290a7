import { prepared, slot, tables } from './query.ts';
import type { ItemTable } from './schema.ts';
import type { Connection } from './sqlite.ts';

/** Compiled once: one batch may delete thousands. */
const item = slot<number>('item');
const thread = slot<number>('thread');

type Doomed = Pick<ItemTable, 'source' | 'ref' | 'thread_id' | 'state'> & { id: number };
const doomed = tables.selectFrom('item').select(['id', 'source', 'ref', 'thread_id', 'state']);
const doomedItem = prepared(doomed.where('id', '=', item));
const restOfThread = prepared(doomed.where('thread_id', '=', thread).where('state', 'is not', 'deleted'));

/**
 * Deletes an item's text everywhere: row, raw answer, full text, titles and labels in the change log, cached model answers made
 * from it, and every document that quotes it. The row stays as a tombstone (state `deleted`). A GitHub issue takes what was
 * said in it along; on Slack replies outlive their root. False when it was a tombstone already.
 */
export function deleteItem(connection: Connection, id: number): boolean {
  const found = doomedItem.first(connection, { item: id });
  if (found === null || found.state === 'deleted') return false;
  const values = { thread: found.thread_id };
  bury(connection, found);
  if (found.ref === '') {
    if (found.source !== 'slack') {
      for (const child of restOfThread.all(connection, values)) bury(connection, child);
    }
    emptyTitle.run(connection, values);
    forgetTitles.run(connection, values);
  }
  closeEmptyThread.run(connection, values);
  return true;
}

function bury(connection: Connection, { id }: Doomed): void {
  for (const step of burial) step.run(connection, { item: id });
}

const documentsOf = tables.selectFrom('document_item').select('document_id').where('item_id', '=', item);

const burial = [
  // The address of a note is its path, and file names tell.
  tables
    .updateTable('item')
    .set((row) => ({
      state: 'deleted',
      title: null,
      text: '',
      path: null,
      hash: '',
      url: row.case('source').when('notes').then(null).else(row.ref('url')).end(),
    }))
    .where('id', '=', item),
  tables.deleteFrom('raw_answer').where('item_id', '=', item),
  tables.deleteFrom('mention').where('item_id', '=', item),
  tables.deleteFrom('reaction').where('item_id', '=', item),
  tables.deleteFrom('item_path').where('item_id', '=', item),
  tables.deleteFrom('item_link').where('item_id', '=', item),
  tables.deleteFrom('note_reader').where('item_id', '=', item),
  tables.deleteFrom('item_fts').where('rowid', '=', item),
  tables
    .deleteFrom('llm_cache')
    .where('key', 'in', tables.selectFrom('llm_cache_item').select('key').where('item_id', '=', item)),
  // Documents made from a deleted item keep their row (it was sent) and lose their text.
  tables.updateTable('document').set({ body_json: '{"deleted":true}' }).where('id', 'in', documentsOf),
  tables.deleteFrom('sentence').where('document_id', 'in', documentsOf),
].map((query) => prepared(query));

const emptyTitle = prepared(
  tables.updateTable('thread').set({ title: '', labels_json: '[]' }).where('id', '=', thread),
);
const forgetTitles = prepared(
  tables
    .deleteFrom('change')
    .where('subject', '=', 'thread')
    .where('subject_id', '=', thread)
    .where('field', 'in', ['title', 'labels']),
);

const itemsOfThread = tables.selectFrom('item').select('item.id').where('thread_id', '=', thread);

/** A thread is deleted when its root is and nothing else is left in it. */
const closeEmptyThread = prepared(
  tables
    .updateTable('thread')
    .set((row) => ({
      state: 'deleted',
      state_reason: null,
      url: row.case('source').when('notes').then(null).else(row.ref('url')).end(),
    }))
    .where('id', '=', thread)
    .where((row) => row.exists(itemsOfThread.where('ref', '=', '').where('state', '=', 'deleted')))
    .where((row) => row.not(row.exists(itemsOfThread.where('state', 'is not', 'deleted')))),
);
