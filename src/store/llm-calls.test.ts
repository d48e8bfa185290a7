import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type AnswerRow, type CallRow, llmCalls, pruneAnswers } from './llm-calls.ts';
import { openStore, type Store } from './store.ts';

const call = (more: Partial<CallRow> = {}): CallRow => ({
  runId: 7,
  at: 1000,
  purpose: 'story-summary',
  promptVersion: 'story-summary@abc',
  provider: 'ollama',
  model: 'm',
  tokensIn: 100,
  tokensOut: 20,
  ms: 12.4,
  cost: 0.5,
  cached: false,
  outcome: 'ok',
  error: null,
  ...more,
});
const answer = (more: Partial<AnswerRow> = {}): AnswerRow => ({
  key: 'k',
  at: 1000,
  purpose: 'story-summary',
  answer: '{}',
  items: [],
  ...more,
});

let store: Store;
beforeEach(() => {
  store = openStore(':memory:');
});
afterEach(() => store.close());

/** An item row by hand: only its id and state matter here. */
function item(id: number, state: string | null): void {
  const { connection } = store;
  connection.exec(`INSERT OR IGNORE INTO container (id, source, key, kind, name, title, visibility) VALUES (1, 'slack', 'c', 'channel', 'c', 'c', 'public');
    INSERT OR IGNORE INTO thread (id, source, container_id, key, kind, ref, title, created_at, updated_at, labels_json, assignees_json, review_requests_json, reply_count)
      VALUES (1, 'slack', 1, 't', 'message', 't', '', 1, 1, '[]', '[]', '[]', 0);`);
  connection
    .prepare(
      `INSERT INTO item (id, source, container_id, thread_id, key, kind, ref, created_at, updated_at, state, text, hash, first_seen)
       VALUES (?, 'slack', 1, 1, ?, 'message', '', 1, 1, ?, '', '', 1)`,
    )
    .run(id, `i${id}`, state);
}

describe('llmCalls', () => {
  it('sums what was paid for, cached calls counted apart', () => {
    const calls = llmCalls(store);
    calls.record(call());
    calls.record(call({ at: 2000, runId: 8 }));
    calls.record(call({ cached: true, cost: 0, ms: 0 }));
    expect(calls.totals({ runId: 7 })).toEqual({
      calls: 1,
      cached: 1,
      tokensIn: 100,
      tokensOut: 20,
      ms: 12,
      cost: 0.5,
    });
    expect(calls.totals({ since: 1500 })).toMatchObject({ calls: 1, tokensIn: 100 });
    expect(calls.totals({ runId: 99 })).toEqual({
      calls: 0,
      cached: 0,
      tokensIn: 0,
      tokensOut: 0,
      ms: 0,
      cost: 0,
    });
  });
  it('keeps an answer with its call, or neither', () => {
    const calls = llmCalls(store);
    calls.record(call(), answer());
    expect(calls.find('k')).toEqual({ at: 1000, answer: '{}' });
    // @ts-expect-error -- a purpose is needed: the second insert fails, and the first one with it
    expect(() => calls.record(call(), answer({ key: 'l', purpose: null }))).toThrow(/NOT NULL/);
    expect(calls.find('l')).toBeNull();
    expect(calls.totals({ runId: 7 }).calls).toBe(1);
  });
  it('keeps no answer made from an item that was deleted meanwhile', () => {
    item(1, null);
    item(2, 'deleted');
    const calls = llmCalls(store);
    calls.record(call(), answer({ key: 'whole', items: [1, 1] }));
    calls.record(call(), answer({ key: 'gone', items: [1, 2] }));
    expect(calls.find('whole')).not.toBeNull();
    expect(calls.find('gone')).toBeNull();
    expect(store.connection.prepare('SELECT key, item_id FROM llm_cache_item').all()).toEqual([
      { key: 'whole', item_id: 1 },
    ]);
  });
  it('replaces an answer that is asked again', () => {
    const calls = llmCalls(store);
    calls.record(call(), answer({ answer: '1' }));
    calls.record(call(), answer({ answer: '2', at: 3000 }));
    expect(calls.find('k')).toEqual({ at: 3000, answer: '2' });
  });
  it('prunes old answers and leaves the calls', () => {
    const calls = llmCalls(store);
    calls.record(call(), answer());
    calls.record(call(), answer({ key: 'new', at: 5000 }));
    expect(pruneAnswers(store, 2000)).toBe(1);
    expect(calls.find('k')).toBeNull();
    expect(calls.find('new')).not.toBeNull();
    expect(calls.totals({ since: 0 }).calls).toBe(2);
  });
});
