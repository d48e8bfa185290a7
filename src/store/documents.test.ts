import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { DAY } from '../core/time.ts';
import { START } from '../testing/store/rows.ts';
import { findDocument, lastDelivered, type NewDocument, saveDocument, toldBefore } from './documents.ts';
import { openStore, type Store } from './store.ts';

let store: Store;
beforeEach(() => {
  store = openStore(':memory:');
});
afterEach(() => store.close());

const made = (day: number, more: Partial<NewDocument> = {}): NewDocument => ({
  person: 'alice',
  job: 'nightly',
  localDate: `2026-11-0${day}`,
  fromAt: START + (day - 1) * DAY,
  toAt: START + day * DAY,
  createdAt: START + day * DAY,
  body: `{"day":${day}}`,
  items: [],
  told: [{ story: 'acme/ingest#1', hash: `hash ${day}` }],
  sentences: [{ place: 'story 1', text: 'So.', cites: ['a'], ok: true, reasons: [], support: [] }],
  ...more,
});
const send = (document: number, status: 'sent' | 'failed'): void => {
  store.connection
    .prepare('INSERT INTO outbox (document_id, recipient, marker, status, created_at) VALUES (?, ?, ?, ?, 0)')
    .run(document, 'U01', `marker ${document}`, status);
};
const told = (before: number): unknown =>
  [...toldBefore(store, 'alice', before)].map(([story, hashes]) => [
    story,
    [...hashes].sort((a, b) => a.localeCompare(b)),
  ]);

describe('a document', () => {
  it('is made once for a person, a job and a morning: the second maker gets the first', () => {
    const first = saveDocument(store, made(1));
    const second = saveDocument(
      store,
      made(1, { body: '{"other":true}', told: [{ story: 'x', hash: 'y' }] }),
    );
    expect(second.id).toBe(first.id);
    expect(second.body).toBe('{"day":1}');
    expect(findDocument(store, 'alice', 'nightly', '2026-11-01')?.body).toBe('{"day":1}');
    expect(findDocument(store, 'bob', 'nightly', '2026-11-01')).toBeNull();
    expect(saveDocument(store, made(1, { job: 'weekly' })).id).not.toBe(first.id);
    const count = (table: string): unknown =>
      store.connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
    expect(['document', 'sentence', 'told'].map(count)).toEqual([2, 2, 1]);
  });

  it('opens the next window only when it was delivered', () => {
    send(saveDocument(store, made(1)).id, 'sent');
    send(saveDocument(store, made(2)).id, 'failed');
    saveDocument(store, made(3));
    expect(lastDelivered(store, 'alice', START + 9 * DAY)).toBe(START + DAY);
    expect(lastDelivered(store, 'alice', START + DAY)).toBeNull();
    expect(lastDelivered(store, 'bob', START + 9 * DAY)).toBeNull();
  });

  it('has told what it says only when it was delivered', () => {
    send(saveDocument(store, made(1)).id, 'sent');
    send(saveDocument(store, made(2)).id, 'failed');
    saveDocument(store, made(3));
    expect(told(START + 9 * DAY)).toEqual([['acme/ingest#1', ['hash 1']]]);
    expect(told(START + DAY)).toEqual([]);
  });

  it('tells again what the one that failed did not, and then it is told', () => {
    const same = [{ story: 's', hash: 'h' }];
    send(saveDocument(store, made(1, { told: same })).id, 'failed');
    expect(told(START + 9 * DAY)).toEqual([]);
    send(saveDocument(store, made(2, { told: same })).id, 'sent');
    expect(told(START + 9 * DAY)).toEqual([['s', ['h']]]);
  });
});
