/** The outbox's rows: one for a document, from the intent to the receipt. Times are wall-clock milliseconds, never `--as-of`. */
import { statement } from './statement.ts';
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

const COLUMNS = `id, document_id AS documentId, recipient, marker, status, attempts, claimed_at AS claimedAt, channel, ts, error,
  created_at AS createdAt, sent_at AS sentAt`;

/** The row of a document, made on first call; `recipient` and `marker` of later calls are ignored. */
export function intend(
  store: Store,
  row: { documentId: number; recipient: string; marker: string },
  now: number,
): OutboxRow {
  return store.write((connection) => {
    statement(
      connection,
      `INSERT INTO outbox (document_id, recipient, marker, status, created_at) VALUES (?, ?, ?, 'intent', ?)
       ON CONFLICT (document_id) DO NOTHING`,
    ).run(row.documentId, row.recipient, row.marker, now);
    const found = outboxRow(store, row.documentId);
    if (found === null) throw new Error(`outbox row of document ${row.documentId} was not written`);
    return found;
  });
}

/** Null: nothing was ever to be sent. */
export function outboxRow(store: Store, documentId: number): OutboxRow | null {
  const sql = `SELECT ${COLUMNS} FROM outbox WHERE document_id = ?`;
  return statement<OutboxRow>(store.connection, sql).get(documentId) ?? null;
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
    statement(
      connection,
      `UPDATE outbox SET status = 'sending', claimed_at = ?, attempts = attempts + 1 WHERE id = ?`,
    ).run(now, before.id);
    const row = outboxRow(store, documentId);
    return row === null ? null : { row, unknown: before.status === 'sending' };
  });
}

/** Says that the process lives (`until`: and waits till then). False: another process took over. */
export function keepClaim(store: Store, held: OutboxRow, until: number): OutboxRow | null {
  const { changes } = store.write((connection) =>
    statement(
      connection,
      `UPDATE outbox SET claimed_at = ? WHERE id = ? AND status = 'sending' AND claimed_at = ? AND attempts = ?`,
    ).run(until, held.id, held.claimedAt, held.attempts),
  );
  return changes === 1 ? { ...held, claimedAt: until } : null;
}

/** The message arrived: recorded whoever holds the claim. */
export function markSent(
  store: Store,
  id: number,
  receipt: { channel: string; ts: string },
  now: number,
): void {
  store.write((connection) => {
    statement(
      connection,
      `UPDATE outbox SET status = 'sent', channel = ?, ts = ?, error = NULL, claimed_at = NULL, sent_at = ?
       WHERE id = ? AND status <> 'sent'`,
    ).run(receipt.channel, receipt.ts, now, id);
  });
}

/** It will never be taken. */
export function markFailed(store: Store, id: number, error: string): void {
  store.write((connection) => {
    statement(
      connection,
      `UPDATE outbox SET status = 'failed', error = ?, claimed_at = NULL WHERE id = ? AND status <> 'sent'`,
    ).run(error, id);
  });
}

/** Nothing was sent; a later run may try again. */
export function release(store: Store, id: number, error: string): void {
  store.write((connection) => {
    statement(
      connection,
      `UPDATE outbox SET status = 'intent', error = ?, claimed_at = NULL WHERE id = ? AND status = 'sending'`,
    ).run(error, id);
  });
}

/** The outcome stays unknown: the row stays `sending`, and the next process looks before it sends. */
export function leaveUnknown(store: Store, id: number, error: string): void {
  store.write((connection) => {
    statement(
      connection,
      `UPDATE outbox SET error = ?, claimed_at = 0 WHERE id = ? AND status = 'sending'`,
    ).run(error, id);
  });
}
