import { collectSlack } from '../../collect/slack/collect.ts';
import type { Batch, Gap } from '../../core/item.ts';
import { saveBatch } from '../../store/save.ts';
import { knownSlackReplies, knownSlackThreads } from '../../store/slack-threads.ts';
import type { Store } from '../../store/store.ts';

import type { SlackServer } from './server.ts';

export interface CollectRun {
  batches: number;
  gaps: Gap[];
  log: string[];
  /** Milliseconds waited for. */
  waits: number[];
  /** Methods asked for, in order. */
  requests: string[];
  progress: string[];
  /** Containers read to the end. */
  complete: string[];
}

export interface CollectIntoOptions {
  asOf: number;
  days?: number;
  channels?: 'all' | readonly string[];
  full?: boolean;
  token?: string;
  signal?: AbortSignal;
  timeoutMs?: number;
  wait?: (ms: number, signal: AbortSignal) => Promise<void>;
  /** After each saved batch; true ends the run as a kill would. */
  stop?: (batch: Batch) => boolean;
}

/** Collects a test workspace into a store as the command does: each batch saved in its transaction. Waits take no time. */
export async function collectInto(
  store: Store,
  slack: SlackServer,
  options: CollectIntoOptions,
): Promise<CollectRun> {
  const run: CollectRun = {
    batches: 0,
    gaps: [],
    log: [],
    waits: [],
    requests: [],
    progress: [],
    complete: [],
  };
  const before = slack.requests.length;
  const batches = collectSlack(
    {
      settings: { channels: options.channels ?? 'all', apiUrl: slack.url },
      token: options.token ?? 'xoxb-test',
      since: options.asOf - (options.days ?? 30) * 86_400_000,
      asOf: options.asOf,
      full: options.full ?? false,
      fetch,
      cursor: (scope) => store.cursor('slack', scope),
      knownThreads: (channel, since) => knownSlackThreads(store, channel, since),
      knownReplies: (thread) => knownSlackReplies(store, thread),
      wait: async (ms, signal) => {
        run.waits.push(ms);
        if (options.wait !== undefined) return options.wait(ms, signal);
        signal.throwIfAborted();
      },
      log: (line) => run.log.push(line),
      ...(options.timeoutMs !== undefined && { timeoutMs: options.timeoutMs }),
    },
    options.signal ?? new AbortController().signal,
  );
  try {
    for await (const batch of batches) {
      saveBatch(store, batch, options.asOf);
      run.batches += 1;
      run.gaps.push(...(batch.gaps ?? []));
      run.complete.push(...(batch.complete ?? []).map(({ container }) => container));
      if (batch.progress !== undefined) run.progress.push(batch.progress);
      if (options.stop?.(batch) === true) break;
    }
  } finally {
    run.requests = slack.requests.slice(before).map(({ method }) => method);
  }
  return run;
}

/** The items of a store as `container ts author text [state]`, in order. */
export function slackRows(store: Store): string[] {
  return store.connection
    .prepare<
      [],
      { container: string; ts: string; author: string | null; text: string; state: string | null }
    >(
      `SELECT c.name AS container, CASE i.ref WHEN '' THEN t.ref ELSE i.ref END AS ts, a.handle AS author, i.text, i.state
       FROM item AS i JOIN thread AS t ON t.id = i.thread_id JOIN container AS c ON c.id = i.container_id
       LEFT JOIN account AS a ON a.id = i.author_id WHERE i.source = 'slack' ORDER BY c.name, ts`,
    )
    .all()
    .map(({ container, ts, author, text, state }) =>
      [container, ts, author ?? '-', text, ...(state === null ? [] : [`[${state}]`])].join(' '),
    );
}
