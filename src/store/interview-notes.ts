/** Where the collected notes and the interviews differ. */
import { inflateRawSync } from 'node:zlib';

import { untouched } from '../core/untouched.ts';

import type { PlaceRow } from './interviews.ts';
import { saveInterviewReaders } from './interviews.ts';
import type { Connection } from './sqlite.ts';
import { statement } from './statement.ts';
import type { Store } from './store.ts';

export interface NoteToFollow {
  /** Row id of the item. */
  id: number;
  hash: string;
  title: string;
  text: string;
  path: string;
  /** Milliseconds UTC. */
  at: number;
  readers: string[];
  /** The untouched note, with its front matter. */
  raw: string | null;
}

/** Notes behind the item `after` that are in no place of an interview yet, at most `limit` of them (-1: all), in a stable order. */
export function notesWithoutInterview(store: Store, after: number, limit: number): NoteToFollow[] {
  const rows = statement<Omit<NoteToFollow, 'raw' | 'readers'> & { body: Buffer | null; readers: string }>(
    store.connection,
    `SELECT i.id, i.key AS hash, coalesce(i.title, '') AS title, i.text, coalesce(i.path, '') AS path, i.created_at AS at, r.body,
       (SELECT json_group_array(team) FROM note_reader WHERE item_id = i.id) AS readers
     FROM item AS i LEFT JOIN raw_answer AS r ON r.item_id = i.id
     WHERE i.id > ? AND i.source = 'notes' AND i.state IS NOT 'deleted'
       AND NOT EXISTS (SELECT 1 FROM interview_place AS p WHERE p.hash = i.key AND p.gone_at IS NULL)
     ORDER BY i.id LIMIT ?`,
  ).all(after, limit);
  return rows.map(({ body, readers, ...row }) => ({
    ...row,
    readers: textsOf(readers),
    raw: rawOf(body, row.text),
  }));
}

function textsOf(json: string): string[] {
  const value: unknown = JSON.parse(json);
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function rawOf(body: Buffer | null, text: string): string | null {
  return body === null ? null : untouched(text, JSON.parse(inflateRawSync(body).toString('utf8')));
}

/** The untouched note of an interview, with its front matter; null where it is gone. */
export function rawNote(connection: Connection, interview: number): string | null {
  const row = statement<{ body: Buffer; text: string }>(
    connection,
    `SELECT r.body, n.text FROM interview AS i JOIN item AS n ON n.id = i.item_id JOIN raw_answer AS r ON r.item_id = n.id WHERE i.id = ?`,
  ).get(interview);
  return row === undefined ? null : rawOf(row.body, row.text);
}

/**
 * Places of collected notes that no note has any more: those that were there until now, and, where there are new notes to compare, those that
 * were lost before.
 */
export function lostNotePlaces(store: Store): PlaceRow[] {
  const rows = statement<PlaceRow>(
    store.connection,
    `SELECT p.id, p.interview_id AS interview, i.ref, p.position, p.path, p.line, p.starts, p.ends, p.hash, p.gone_at AS goneAt
     FROM interview_place AS p JOIN interview AS i ON i.id = p.interview_id JOIN interview_origin AS o ON o.id = p.origin_id
       LEFT JOIN item AS n ON n.source = 'notes' AND n.key = p.hash AND n.state IS NOT 'deleted'
     WHERE o.kind = 'notes' AND (n.id IS NULL OR p.gone_at IS NOT NULL) ORDER BY p.id`,
  ).all();
  const news = rows.some((row) => row.goneAt === null) || notesWithoutInterview(store, 0, 1).length > 0;
  return news ? rows : [];
}

/** Takes over what changed around a note and not in it: its path, who may read it, its row. */
export function followNotes(store: Store): void {
  store.write((connection) => {
    statement(
      connection,
      `UPDATE interview_place SET path = n.path FROM item AS n, interview_origin AS o
       WHERE n.source = 'notes' AND n.key = interview_place.hash AND o.id = interview_place.origin_id AND o.kind = 'notes'
         AND n.path IS NOT NULL AND n.state IS NOT 'deleted' AND n.path <> interview_place.path`,
    ).run();
    const readers = statement<{ id: number; readers: string }>(
      connection,
      `SELECT i.id, (SELECT json_group_array(team) FROM (SELECT team FROM note_reader WHERE item_id = n.id ORDER BY team)) AS readers
       FROM interview AS i JOIN item AS n ON n.id = i.item_id
       WHERE n.state IS NOT 'deleted' AND EXISTS (SELECT 1 FROM interview_place AS p JOIN interview_origin AS o ON o.id = p.origin_id
           WHERE p.interview_id = i.id AND o.kind = 'notes' AND p.gone_at IS NULL)
         AND readers <> (SELECT json_group_array(team) FROM (SELECT team FROM interview_reader WHERE interview_id = i.id ORDER BY team))`,
    ).all();
    for (const row of readers) saveInterviewReaders(connection, row.id, textsOf(row.readers));
  });
}
