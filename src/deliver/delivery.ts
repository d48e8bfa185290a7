import { BriefError, type ErrorDetails } from '../core/errors.ts';

/** Where a document arrived. */
export interface Receipt {
  /** Slack: the direct message's id. */
  channel: string;
  /** Slack: the message's ts. */
  ts: string;
}

/** A way to a person. Called only by the outbox, which decides what happens after a failure. */
export interface Delivery<Document> {
  /** Sends once, without retries of its own. Throws DeliveryError; other errors mean that nothing was sent and nothing can be. */
  deliver(document: Document, recipient: string, signal: AbortSignal): Promise<Receipt>;
  /** Looks whether a document that was sent lately arrived. Null: it did not. Throws as `deliver`. */
  find(document: Document, recipient: string, signal: AbortSignal): Promise<Receipt | null>;
}

/**
 * `refused`: this document will never be taken. `not-sent`: not this time, and nothing arrived. `unknown`: it may have arrived.
 */
export type Outcome = 'refused' | 'not-sent' | 'unknown';

export class DeliveryError extends BriefError {
  override readonly name = 'DeliveryError';
  readonly outcome: Outcome;
  /** When the other side says to come again, in milliseconds. */
  readonly retryAfterMs: number | null;

  constructor(
    outcome: Outcome,
    code: string,
    message: string,
    details: ErrorDetails & { retryAfterMs?: number } = {},
  ) {
    super(code, message, details);
    this.outcome = outcome;
    this.retryAfterMs = details.retryAfterMs ?? null;
  }
}
