import { type BriefError, messageOf } from '../core/errors.ts';
import {
  claim,
  intend,
  keepClaim,
  leaveUnknown,
  markFailed,
  markSent,
  outboxRow,
  type OutboxRow,
  release,
} from '../store/outbox.ts';
import type { Store } from '../store/store.ts';

import { type Delivery, DeliveryError, type Receipt } from './delivery.ts';

export interface OutboxDeps {
  store: Store;
  /** The wall clock, also under `--as-of`: claims are compared between processes. */
  now: () => number;
  /** Resolves after `ms`; rejects when the signal aborts. */
  wait: (ms: number, signal: AbortSignal) => Promise<void>;
  log: (line: string) => void;
}

/**
 * `sent`: it is there, `before` says whether since an earlier call. `failed`: it will never be taken. `pending`: not this time; a
 * later call goes on, and never sends twice.
 */
export type SendResult =
  | { status: 'sent'; receipt: Receipt; before: boolean }
  | { status: 'failed'; error: string; hint: string | null }
  | { status: 'pending'; error: string; hint: string | null };

/** A process that was not heard of for so long is dead. Longer than any single step: a request takes 30 s at most. */
export const LEASE_MS = 90_000;
/** Another process's claim is looked at again this often. */
const POLL_MS = 1_000;
const TRIES = 5;
/** All waits of one call together. */
const PATIENCE_MS = 10 * 60_000;
/** Waits between tries where the other side does not say. */
const PAUSE_MS = 2_000;
/** Waits before looking for a message of unknown fate, which may still be on its way. */
const LOOK_AFTER_MS = [1_000, 4_000];

/**
 * Delivers a document exactly once: an intent row is written, one process claims it, sends without retries and stores the receipt.
 * After an unknown outcome (a lost answer, a killed process) it looks for the document at the other end before it sends again.
 * Throws the signal's reason when aborted, and errors that are not the document's, such as a bad token.
 */
export async function sendOnce<Document extends { marker: string }>(
  deps: OutboxDeps,
  delivery: Delivery<Document>,
  documentId: number,
  document: Document,
  recipient: string,
  signal: AbortSignal,
): Promise<SendResult> {
  const { store, now } = deps;
  let row = intend(store, { documentId, recipient, marker: document.marker }, now());
  for (let polls = 0; polls * POLL_MS <= LEASE_MS + PATIENCE_MS; polls += 1) {
    const done = settled(row);
    if (done !== null) return done;
    const claimed = claim(store, documentId, now(), LEASE_MS);
    if (claimed !== null) {
      // The row's own recipient and marker: an earlier run may have been told others.
      const sending = { ...document, marker: claimed.row.marker };
      return await new Sending(deps, delivery, sending, claimed.row).run(claimed.unknown, signal);
    }
    if (polls === 0) deps.log('another process is sending this document: waiting for it');
    await deps.wait(POLL_MS, signal);
    row = outboxRow(store, documentId) ?? row;
  }
  return { status: 'pending', error: 'another process is still sending it', hint: null };
}

/** What a row that needs nothing more stands for. */
function settled(row: OutboxRow): SendResult | null {
  if (row.status === 'sent') {
    return { status: 'sent', receipt: { channel: row.channel ?? '', ts: row.ts ?? '' }, before: true };
  }
  return row.status === 'failed' ? { status: 'failed', error: row.error ?? 'refused', hint: null } : null;
}

/** One process's hold on a row. */
class Sending<Document extends { marker: string }> {
  private readonly deps: OutboxDeps;
  private readonly delivery: Delivery<Document>;
  private readonly document: Document;
  private row: OutboxRow;
  private waited = 0;

  constructor(deps: OutboxDeps, delivery: Delivery<Document>, document: Document, row: OutboxRow) {
    this.deps = deps;
    this.delivery = delivery;
    this.document = document;
    this.row = row;
  }

  async run(unknown: boolean, signal: AbortSignal): Promise<SendResult> {
    try {
      return await this.tries(unknown, signal);
    } catch (error) {
      if (error instanceof LostClaim) return this.pending('another process took over', null);
      throw error;
    }
  }

  private async tries(unknown: boolean, signal: AbortSignal): Promise<SendResult> {
    let look = unknown;
    for (let tries = 1; ; tries += 1) {
      let posting = false;
      try {
        if (look) {
          const receipt = await this.look(signal);
          if (receipt !== null) return this.sent(receipt, unknown);
          look = false;
        }
        this.keep(0);
        posting = true;
        return this.sent(await this.delivery.deliver(this.document, this.row.recipient, signal), false);
      } catch (error) {
        if (error instanceof LostClaim) throw error;
        // Cut off in the middle of sending: only the next run, by looking, can tell.
        if (signal.aborted) {
          if (posting || look) leaveUnknown(this.deps.store, this.row.id, 'interrupted while sending');
          else release(this.deps.store, this.row.id, 'interrupted');
          throw error;
        }
        if (!(error instanceof DeliveryError)) {
          this.drop(look, messageOf(error));
          throw error;
        }
        if (error.outcome === 'refused') {
          markFailed(this.deps.store, this.row.id, error.message);
          return { status: 'failed', error: error.message, hint: error.hint ?? null };
        }
        if (error.outcome === 'unknown') look = true;
        const pause = error.retryAfterMs ?? PAUSE_MS * tries;
        if (tries >= TRIES || this.waited + pause > PATIENCE_MS) {
          this.drop(look, error.message);
          return this.pending(error.message, error);
        }
        this.deps.log(`${error.message}; again in ${Math.ceil(pause / 1000)} s`);
        await this.pause(pause, look, signal);
      }
    }
  }

  /** Looks for the document where it would have arrived, twice: it may still be on its way. */
  private async look(signal: AbortSignal): Promise<Receipt | null> {
    for (const ms of LOOK_AFTER_MS) {
      await this.pause(ms, true, signal);
      this.keep(0);
      const receipt = await this.delivery.find(this.document, this.row.recipient, signal);
      if (receipt !== null) return receipt;
    }
    return null;
  }

  private async pause(ms: number, unknown: boolean, signal: AbortSignal): Promise<void> {
    this.keep(ms);
    this.waited += ms;
    try {
      await this.deps.wait(ms, signal);
    } catch (error) {
      this.drop(unknown, 'interrupted while waiting');
      throw error;
    }
  }

  private keep(ahead: number): void {
    const kept = keepClaim(this.deps.store, this.row, this.deps.now() + ahead);
    if (kept === null) throw new LostClaim();
    this.row = kept;
  }

  private sent(receipt: Receipt, before: boolean): SendResult {
    markSent(this.deps.store, this.row.id, receipt, this.deps.now());
    return { status: 'sent', receipt, before };
  }

  /** Gives the row back. */
  private drop(unknown: boolean, error: string): void {
    if (unknown) leaveUnknown(this.deps.store, this.row.id, error);
    else release(this.deps.store, this.row.id, error);
  }

  private pending(error: string, cause: BriefError | null): SendResult {
    return { status: 'pending', error, hint: cause?.hint ?? null };
  }
}

class LostClaim extends Error {}
