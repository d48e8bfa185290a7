/** The rows that `activity.ts` reads threads from. */
import type { InferResult } from 'kysely';

import { inList, jsonList, tables } from './query.ts';

/** Threads with their containers, as they are now. */
export const threadRows = (ids: readonly number[], asOf: number) =>
  tables
    .selectFrom('thread as t')
    .innerJoin('container as c', 'c.id', 't.container_id')
    .select([
      't.id',
      't.source',
      't.container_id',
      'c.name as container',
      'c.title as container_title',
      't.kind',
      't.ref',
      't.title',
      't.state',
      't.author_id',
      't.created_at',
      't.url',
      't.labels_json',
      't.assignees_json',
      't.review_requests_json',
    ])
    .where(inList('t.id', ids))
    .where('t.created_at', '<=', asOf)
    .where('t.state', 'is not', 'deleted');

/** What was said in threads up to `asOf`, with what hangs on it as JSON lists. */
export const itemsIn = (threads: readonly number[], asOf: number) =>
  tables
    .selectFrom('item as i')
    .select((item) => [
      'i.id',
      'i.thread_id',
      'i.kind',
      'i.ref',
      'i.author_id',
      'i.created_at',
      'i.first_seen',
      'i.updated_at',
      'i.state',
      'i.title',
      'i.text',
      'i.url',
      item
        .selectFrom('mention')
        .select((row) => jsonList(row.fn('lower', ['handle'])).as('list'))
        .whereRef('item_id', '=', 'i.id')
        .as('mentions'),
      item
        .selectFrom('reaction')
        .select((row) => row.fn.sum<number>('count').as('sum'))
        .whereRef('item_id', '=', 'i.id')
        .as('reactions'),
      item
        .selectFrom('reaction')
        .select((row) => jsonList(row.ref('accounts_json')).as('list'))
        .whereRef('item_id', '=', 'i.id')
        .as('reacted'),
      item
        .selectFrom('item_path')
        .select((row) => jsonList(row.ref('item_path.path')).as('list'))
        .whereRef('item_id', '=', 'i.id')
        .as('paths'),
      item
        .selectFrom('item_link')
        .select((row) => jsonList(row.fn('json_array', ['target', 'closes'])).as('list'))
        .whereRef('item_id', '=', 'i.id')
        .as('links'),
    ])
    .where(inList('i.thread_id', threads))
    .where('i.created_at', '<=', asOf)
    .where('i.state', 'is not', 'deleted')
    .orderBy('i.created_at')
    .orderBy('i.id');

/** All changes of threads, by time. */
export const changesOf = (threads: readonly number[]) =>
  tables
    .selectFrom('change')
    .select(['subject_id as thread_id', 'field', 'old', 'new', 'at', 'known'])
    .where('subject', '=', 'thread')
    .where(inList('subject_id', threads))
    .orderBy('at')
    .orderBy('id');

export type ThreadRecord = InferResult<ReturnType<typeof threadRows>>[number];
export type ItemRecord = InferResult<ReturnType<typeof itemsIn>>[number];
export type ChangeRecord = InferResult<ReturnType<typeof changesOf>>[number];
