/** Full-text search over what a reader may see. */
import { itemId, threadId } from '../core/ids.ts';
import type { ItemKind, Source } from '../core/item.ts';
import { excerpt } from './excerpt.ts';
import { allRows, marked, matching, relevance, tables } from './query.ts';
import { matchQuery } from './sqlite.ts';
import type { Store } from './store.ts';
import { type Visible, visibleItem } from './visible.ts';

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

/**
 * Items that hold every word of `typed` ("quoted words" as a phrase; English words in any form, accents ignored), the best first
 * by BM25, then the newest. What was deleted is not found. Typed text without a word finds nothing.
 */
export function searchItems(store: Store, typed: string, options: SearchOptions): Found[] {
  const query = matchQuery(typed);
  if (query === null) return [];
  const { visible, source, asOf } = options;
  const found = tables
    .selectFrom('item_fts')
    .innerJoin('item as i', 'i.id', 'item_fts.rowid')
    .innerJoin('thread as t', 't.id', 'i.thread_id')
    .innerJoin('container as c', 'c.id', 'i.container_id')
    .leftJoin('account as a', 'a.id', 'i.author_id')
    .select((item) => [
      'i.id',
      'i.source',
      'i.kind',
      'c.name as container',
      't.ref as thread_ref',
      'i.ref',
      'a.name as author',
      'i.created_at',
      item.fn.coalesce('i.title', 't.title').as('title'),
      'i.text',
      'i.url',
      marked(OPEN, CLOSE).as('marked'),
    ])
    .where(matching(query))
    .where('i.state', 'is not', 'deleted')
    .where((item) =>
      item.and([
        ...(visible === 'all' ? [] : [visibleItem(visible)]),
        ...(source === undefined ? [] : [item('i.source', '=', source)]),
        ...(asOf === undefined ? [] : [item('i.created_at', '<=', asOf)]),
      ]),
    )
    .orderBy(relevance(TITLE_WEIGHT))
    .orderBy('i.created_at', 'desc')
    .orderBy('i.id')
    .limit(options.limit);
  const rows = allRows(store.connection, found);
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
