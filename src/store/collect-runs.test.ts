import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Source } from '../core/item.ts';
import { HOUR } from '../core/time.ts';
import { repository, START } from '../testing/store/rows.ts';
import { finishCollectRun, saveGap, sourceStates, startCollectRun } from './collect-runs.ts';
import { saveBatch } from './save.ts';
import { openStore, type Store } from './store.ts';

let store: Store;
beforeEach(() => {
  store = openStore(':memory:');
});
afterEach(() => store.close());

function collect(
  source: Source,
  hour: number,
  status: 'done' | 'partial' | 'failed',
  error: string | null = null,
): number {
  const run = startCollectRun(store, source, 0, START + hour * HOUR);
  finishCollectRun(store, run, 1, { status, items: 3, requests: 2, error });
  return run;
}
const states = (hour: number): unknown[] =>
  sourceStates(store, START + hour * HOUR).map(({ source, status, upTo }) => [
    source,
    status,
    upTo === null ? null : (upTo - START) / HOUR,
  ]);

describe('how the sources stood', () => {
  it('is that of the newest run at the moment asked for; one never collected is absent', () => {
    collect('github', 1, 'done');
    collect('github', 5, 'partial');
    collect('slack', 3, 'done');
    expect(states(0)).toEqual([]);
    expect(states(3)).toEqual([
      ['github', 'done', 1],
      ['slack', 'done', 3],
    ]);
    expect(states(9)).toEqual([
      ['github', 'partial', 5],
      ['slack', 'done', 3],
    ]);
  });

  it('claims no hour that a failed run did not read', () => {
    collect('github', 1, 'failed', 'connection refused');
    expect(states(2)).toEqual([['github', 'failed', null]]);
    collect('github', 3, 'done');
    collect('github', 5, 'failed', 'connection refused');
    expect(states(6)).toEqual([['github', 'failed', 3]]);
    expect(sourceStates(store, START + 6 * HOUR)[0]?.error).toBe('connection refused');
  });

  it('leaves out a run that is under way or was killed', () => {
    collect('github', 1, 'done');
    startCollectRun(store, 'github', 0, START + 2 * HOUR);
    expect(states(3)).toEqual([['github', 'done', 1]]);
  });

  it('takes the later of two runs with the same clock', () => {
    collect('github', 1, 'failed');
    collect('github', 1, 'done');
    expect(states(1)).toEqual([['github', 'done', 1]]);
  });

  it('names what could not be read, and tells an unknown container from the whole source', () => {
    saveBatch(store, { source: 'github', containers: [repository(1, 'acme/ingest')] }, START);
    const run = collect('github', 1, 'partial');
    saveGap(store, run, 'github', { container: 'repo:1', what: 'comments refused (403)' });
    saveGap(store, run, 'github', { container: 'repo:404', what: 'not found (404)' });
    saveGap(store, run, 'github', { container: null, what: 'members refused (403)' });
    collect('slack', 1, 'done');
    expect(sourceStates(store, START + HOUR).map(({ gaps }) => gaps)).toEqual([
      [
        { containerId: 1, wholeSource: false, what: 'comments refused (403)' },
        { containerId: null, wholeSource: false, what: 'not found (404)' },
        { containerId: null, wholeSource: true, what: 'members refused (403)' },
      ],
      [],
    ]);
  });
});
