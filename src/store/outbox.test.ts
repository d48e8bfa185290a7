import { afterEach, beforeEach, expect, test } from 'vitest';

import { saveDocument } from './documents.ts';
import {
  claim,
  intend,
  keepClaim,
  leaveUnknown,
  markFailed,
  markSent,
  outboxRow,
  release,
} from './outbox.ts';
import { openStore, type Store } from './store.ts';

const LEASE = 1000;
let store: Store;
let id: number;

beforeEach(() => {
  store = openStore(':memory:');
  id = saveDocument(store, {
    person: 'ann',
    job: 'nightly',
    localDate: '2026-11-10',
    fromAt: 0,
    toAt: 1,
    createdAt: 1,
    body: '{}',
    items: [],
    told: [],
    sentences: [],
  }).id;
  intend(store, { documentId: id, recipient: 'U1', marker: 'm' }, 10);
});
afterEach(() => store.close());

test('an intent is written once, and the first recipient and marker stay', () => {
  const again = intend(store, { documentId: id, recipient: 'U2', marker: 'other' }, 20);
  expect(again).toMatchObject({ recipient: 'U1', marker: 'm', status: 'intent', createdAt: 10, attempts: 0 });
});

test('a claim is held until it runs out; who takes it over knows that the outcome is unknown', () => {
  expect(claim(store, id, 100, LEASE)).toMatchObject({
    unknown: false,
    row: { status: 'sending', attempts: 1 },
  });
  expect(claim(store, id, 100 + LEASE - 1, LEASE)).toBeNull();
  expect(claim(store, id, 100 + LEASE, LEASE)).toMatchObject({ unknown: true, row: { attempts: 2 } });
});

test('who lost the claim cannot keep it', () => {
  const mine = claim(store, id, 100, LEASE)?.row;
  const theirs = claim(store, id, 100 + LEASE, LEASE)?.row;
  expect(keepClaim(store, mine!, 5000)).toBeNull();
  expect(keepClaim(store, theirs!, 5000)).toMatchObject({ claimedAt: 5000 });
  expect(claim(store, id, 5000, LEASE)).toBeNull();
});

test('what was released is to be had at once, as known not to be sent', () => {
  claim(store, id, 100, LEASE);
  release(store, id, 'rate limit');
  expect(outboxRow(store, id)).toMatchObject({ status: 'intent', error: 'rate limit', claimedAt: null });
  expect(claim(store, id, 101, LEASE)).toMatchObject({ unknown: false });
});

test('what was left unknown is to be had at once, as unknown', () => {
  claim(store, id, 100, LEASE);
  leaveUnknown(store, id, 'cut off');
  expect(claim(store, id, LEASE, LEASE)).toMatchObject({ unknown: true });
});

test('sent stays sent, whatever a slower process says', () => {
  claim(store, id, 100, LEASE);
  markSent(store, id, { channel: 'D1', ts: '1.000001' }, 200);
  markFailed(store, id, 'too late');
  release(store, id, 'too late');
  markSent(store, id, { channel: 'D2', ts: '2.000002' }, 300);
  expect(outboxRow(store, id)).toMatchObject({
    status: 'sent',
    channel: 'D1',
    ts: '1.000001',
    sentAt: 200,
    error: null,
  });
  expect(claim(store, id, 1_000_000, LEASE)).toBeNull();
});

test('failed is not to be had', () => {
  markFailed(store, id, 'user_disabled');
  expect(claim(store, id, 1_000_000, LEASE)).toBeNull();
  expect(outboxRow(store, id)).toMatchObject({ status: 'failed', error: 'user_disabled' });
});

test('a deleted document takes its row along', () => {
  store.connection.prepare('DELETE FROM document WHERE id = ?').run(id);
  expect(outboxRow(store, id)).toBeNull();
});
