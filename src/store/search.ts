/** Full-text search over what a reader may see. */
import { itemId, threadId } from '../core/ids.ts';
import type { ItemKind, Source } from '../core/item.ts';
import { excerpt } from './excerpt.ts';
import { matchQuery } from './sqlite.ts';
import { statement } from './statement.ts';
import type { Store } from './store.ts';
import { VISIBLE_ITEM, type Visible, visibleParameters } from './visible.ts';

export interface SearchOptions {
  /** `all`: the operator, who sees everything. */
  visible: Visible | 'all';
  limit: number;
  source?: Source;
  /** Nothing that was written later, milliseconds UTC. */
  asOf?: number;
}

export interface Found {
  rowId: number;
  /** As printed: see core/ids. */
  id: string;
  thread: string;
  source: Source;
  kind: ItemKind;
  /** Name, as collected. */
  author: string | null;
  at: number;
  /** Of the item, else of its thread. */
  title: string;
  /** Of the stored text, on one line, around the first word found. */
  snippet: string;
  url: string | null;
}

/** Longest snippet, in UTF-16 units. */
const SNIPPET = 200;
/** A word in the title says more about an item than one in its text. */
const TITLE_WEIGHT = 5;
/** Marks around what matched. A text that holds them itself gets another excerpt, no worse. */
const [OPEN, CLOSE] = ['\u{e000}', '\u{e001}'];

interface FoundRow {
  id: number;
  source: Source;
  kind: ItemKind;
  container: string;
  thread_ref: string;
  ref: string;
  author: string | null;
  created_at: number;
  title: string;
  text: string;
  url: string | null;
  marked: string;
}

/**
 * Items that hold every word of `typed` ("quoted words" as a phrase; English words in any form, accents ignored), the best first
 * by BM25, then the newest. What was deleted is not found. Typed text without a word finds nothing.
 */
export function searchItems(store: Store, typed: string, options: SearchOptions): Found[] {
  const query = matchQuery(typed);
  if (query === null) return [];
  const visible =
    options.visible === 'all' ? { containers: '[]', notes: '[]' } : visibleParameters(options.visible);
  const rows = statement<FoundRow>(
    store.connection,
    `SELECT i.id, i.source, i.kind, c.name AS container, t.ref AS thread_ref, i.ref, a.name AS author, i.created_at,
       coalesce(i.title, t.title) AS title, i.text, i.url,
       highlight(item_fts, 1, :open, :close) AS marked
     FROM item_fts JOIN item AS i ON i.id = item_fts.rowid JOIN thread AS t ON t.id = i.thread_id
       JOIN container AS c ON c.id = i.container_id LEFT JOIN account AS a ON a.id = i.author_id
     WHERE item_fts MATCH :query AND i.state IS NOT 'deleted' AND (:everything OR ${VISIBLE_ITEM})
       AND (:source IS NULL OR i.source = :source) AND (:asOf IS NULL OR i.created_at <= :asOf)
     ORDER BY bm25(item_fts, ${TITLE_WEIGHT}, 1), i.created_at DESC, i.id LIMIT :limit`,
  ).all({
    ...visible,
    query,
    everything: options.visible === 'all' ? 1 : 0,
    source: options.source ?? null,
    asOf: options.asOf ?? null,
    limit: options.limit,
    open: OPEN,
    close: CLOSE,
  });
  return rows.map((row) => ({
    rowId: row.id,
    id: itemId(row.source, row.container, row.thread_ref, row.ref),
    thread: threadId(row.source, row.container, row.thread_ref),
    source: row.source,
    kind: row.kind,
    author: row.author,
    at: row.created_at,
    title: row.title,
    snippet: excerpt(row.text, firstMarked(row.marked), SNIPPET),
    url: row.url,
  }));
}

/** The first word that matched, as it stands in the text: of a run of Chinese or Japanese its first pair. Null: only the title did. */
function firstMarked(marked: string): string | null {
  const from = marked.indexOf(OPEN);
  if (from === -1) return null;
  const word = marked.slice(from + OPEN.length, marked.indexOf(CLOSE, from));
  return word.split(' ')[0] ?? null;
}
