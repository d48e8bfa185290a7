/** The outbox's rows: one for a document, from the intent to the receipt. Times are wall-clock milliseconds, never `--as-of`. */
import { firstRow, runQuery, tables } from './query.ts';
import type { Store } from './store.ts';

export interface OutboxRow {
  id: number;
  documentId: number;
  recipient: string;
  marker: string;
  /** `sending`: a process has it, or died with it; then nobody knows whether it arrived. */
  status: 'intent' | 'sending' | 'sent' | 'failed';
  attempts: number;
  /** While `sending`: when the process last said that it lives; ahead of now while it waits. */
  claimedAt: number | null;
  channel: string | null;
  ts: string | null;
  error: string | null;
  createdAt: number;
  sentAt: number | null;
}

const rows = tables
  .selectFrom('outbox')
  .select([
    'id',
    'document_id as documentId',
    'recipient',
    'marker',
    'status',
    'attempts',
    'claimed_at as claimedAt',
    'channel',
    'ts',
    'error',
    'created_at as createdAt',
    'sent_at as sentAt',
  ]);

/** The row of a document, made on first call; `recipient` and `marker` of later calls are ignored. */
export function intend(
  store: Store,
  row: { documentId: number; recipient: string; marker: string },
  now: number,
): OutboxRow {
  return store.write((connection) => {
    const { documentId, recipient, marker } = row;
    runQuery(
      connection,
      tables
        .insertInto('outbox')
        .values({ document_id: documentId, recipient, marker, status: 'intent', created_at: now })
        .onConflict((conflict) => conflict.column('document_id').doNothing()),
    );
    const found = outboxRow(store, row.documentId);
    if (found === null) throw new Error(`outbox row of document ${row.documentId} was not written`);
    return found;
  });
}

/** Null: nothing was ever to be sent. */
export function outboxRow(store: Store, documentId: number): OutboxRow | null {
  return firstRow(store.connection, rows.where('document_id', '=', documentId));
}

/** A claim of a row, to be shown with every later step: a process that lost it must not send. */
export interface Claim {
  row: OutboxRow;
  /** Whether an earlier process died while sending, so that the message may have arrived. */
  unknown: boolean;
}

/**
 * Takes the row for this process, unless it is done or another process said within `leaseMs` that it lives. Of two processes one
 * gets it. Null: not to be had.
 */
export function claim(store: Store, documentId: number, now: number, leaseMs: number): Claim | null {
  return store.write((connection) => {
    const before = outboxRow(store, documentId);
    if (before === null || before.status === 'sent' || before.status === 'failed') return null;
    if (before.status === 'sending' && (before.claimedAt ?? 0) + leaseMs > now) return null;
    runQuery(
      connection,
      tables
        .updateTable('outbox')
        .set((column) => ({ status: 'sending', claimed_at: now, attempts: column('attempts', '+', 1) }))
        .where('id', '=', before.id),
    );
    const row = outboxRow(store, documentId);
    return row === null ? null : { row, unknown: before.status === 'sending' };
  });
}

/** Says that the process lives (`until`: and waits till then). False: another process took over. */
export function keepClaim(store: Store, held: OutboxRow, until: number): OutboxRow | null {
  const query = tables
    .updateTable('outbox')
    .set({ claimed_at: until })
    .where('id', '=', held.id)
    .where('status', '=', 'sending')
    .where('claimed_at', '=', held.claimedAt)
    .where('attempts', '=', held.attempts);
  const { changes } = store.write((connection) => runQuery(connection, query));
  return changes === 1 ? { ...held, claimedAt: until } : null;
}

/** The message arrived: recorded whoever holds the claim. */
export function markSent(
  store: Store,
  id: number,
  { channel, ts }: { channel: string; ts: string },
  now: number,
): void {
  const query = tables
    .updateTable('outbox')
    .set({ status: 'sent', channel, ts, error: null, claimed_at: null, sent_at: now })
    .where('id', '=', id)
    .where('status', '<>', 'sent');
  store.write((connection) => runQuery(connection, query));
}

/** It will never be taken. */
export function markFailed(store: Store, id: number, error: string): void {
  const query = tables
    .updateTable('outbox')
    .set({ status: 'failed', error, claimed_at: null })
    .where('id', '=', id)
    .where('status', '<>', 'sent');
  store.write((connection) => runQuery(connection, query));
}

/** Nothing was sent; a later run may try again. */
export function release(store: Store, id: number, error: string): void {
  const query = tables
    .updateTable('outbox')
    .set({ status: 'intent', error, claimed_at: null })
    .where('id', '=', id)
    .where('status', '=', 'sending');
  store.write((connection) => runQuery(connection, query));
}

/** The outcome stays unknown: the row stays `sending`, and the next process looks before it sends. */
export function leaveUnknown(store: Store, id: number, error: string): void {
  const query = tables
    .updateTable('outbox')
    .set({ error, claimed_at: 0 })
    .where('id', '=', id)
    .where('status', '=', 'sending');
  store.write((connection) => runQuery(connection, query));
}
