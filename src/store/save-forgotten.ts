import type { Batch } from '../core/item.ts';

import { type Forgotten, forgottenIn } from './forgotten.ts';
import type { Connection } from './sqlite.ts';

/** A batch as it may be kept: without the notes of people who were forgotten, and with their names blacked out in all else. */
export function withoutForgotten(connection: Connection, batch: Batch): Batch {
  const forgotten = forgottenIn(connection);
  if (forgotten === null) return batch;
  const kept = (key: string): boolean => batch.source !== 'notes' || !forgotten.isNote(key);
  const { cursor } = batch;
  return {
    ...batch,
    accounts: (batch.accounts ?? []).map((account) => forgotten.redactDeep(account)),
    threads: (batch.threads ?? [])
      .filter(({ key }) => kept(key))
      .map((thread) => keeping(forgotten, thread, ['key', 'container'])),
    items: (batch.items ?? [])
      .filter(({ thread }) => kept(thread))
      .map((item) => keeping(forgotten, item, ['key', 'container', 'thread'])),
    // The cursor of notes is the list of their files, whose names tell.
    ...(cursor === undefined ? {} : { cursor: { ...cursor, value: redactJson(forgotten, cursor.value) } }),
  };
}

/** Keys that other rows refer to stay: hashes, numbers and the names of folders. */
function keeping<Row extends object>(forgotten: Forgotten, row: Row, keys: readonly (keyof Row)[]): Row {
  const redacted = forgotten.redactDeep(row);
  if (redacted === row) return row;
  const kept = { ...redacted };
  for (const key of keys) kept[key] = row[key];
  return kept;
}

/** Text that may be JSON: its strings one by one, so that it stays JSON. */
export function redactJson(forgotten: Forgotten, text: string, theirs = false): string {
  const value = /^\s*[[{]/.test(text) ? parsed(text) : undefined;
  if (value === undefined) return forgotten.redact([text], theirs)[0] ?? text;
  const redacted = forgotten.redactDeep(value, theirs);
  return redacted === value ? text : JSON.stringify(redacted);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
