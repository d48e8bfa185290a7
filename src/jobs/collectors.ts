/** The registry of sources: a new one is a folder under collect/ and an entry here. */
import { setTimeout as sleep } from 'node:timers/promises';

import { UsageError } from '../core/errors.ts';
import { type Collected, type Source, SOURCES } from '../core/item.ts';
import type { Settings } from '../core/settings.ts';
import { localDate } from '../core/time.ts';
import { knownGithubThread } from '../store/github-threads.ts';
import { knownSlackReplies, knownSlackThreads } from '../store/slack-threads.ts';
import type { Store } from '../store/store.ts';
import type { CollectTask } from './collect.ts';

export interface CollectorOptions {
  settings: Settings;
  store: Store;
  fetch: typeof globalThis.fetch;
  /** How far back a first read goes, milliseconds UTC. */
  since: number;
  asOf: number;
  /** Read again what was read before. */
  full: boolean;
  log: (message: string) => void;
}

/** The sources of items that brief.yaml names. */
export function configuredSources(settings: Settings): Source[] {
  const named: Record<Source, unknown> = {
    github: settings.github,
    slack: settings.slack,
    notes: settings.interviews,
  };
  return SOURCES.filter((source) => named[source] !== null);
}

/** All that brief.yaml says is to be read. */
export function readSources(settings: Settings): Collected[] {
  return [
    ...configuredSources(settings),
    ...(settings.customers.from === null ? [] : ['customers' as const]),
  ];
}

/** The sources to read: those asked for, else all that brief.yaml names. Throws UsageError for one that it does not name. */
export function chosenSources(settings: Settings, asked: readonly Collected[]): Collected[] {
  const configured = readSources(settings);
  if (configured.length === 0) {
    throw new UsageError('collect.no-source', 'brief.yaml names no source', {
      hint: 'Add github, slack or interviews; `brief init` in an empty folder writes an example of each.',
    });
  }
  const missing = asked.find((source) => !configured.includes(source));
  if (missing !== undefined) {
    throw new UsageError('collect.not-configured', `brief.yaml has no section for ${missing}`, {
      hint: `Add ${SECTIONS[missing]}; configured: ${configured.join(', ')}.`,
    });
  }
  return asked.length === 0 ? configured : configured.filter((source) => asked.includes(source));
}

const SECTIONS: Record<Collected, string> = {
  github: '`github:`',
  slack: '`slack:`',
  notes: 'interviews: { folders: [{ path: notes/ }] }',
  customers: 'customers: { from: vitally }',
};

/** One task a source. A collector is loaded when its task is read. */
export function collectTasks(sources: readonly Collected[], options: CollectorOptions): CollectTask[] {
  return sources.map((source) => {
    let requests = 0;
    const counted: typeof globalThis.fetch = (input, init) => {
      requests += 1;
      return options.fetch(input, init);
    };
    return {
      source,
      batches: (signal) => COLLECTORS[source]({ ...options, fetch: counted }, signal),
      requests: () => requests,
    };
  });
}

type Batches = (options: CollectorOptions, signal: AbortSignal) => ReturnType<CollectTask['batches']>;

const COLLECTORS: Record<Collected, Batches> = {
  async *github({ settings, store, ...rest }, signal) {
    if (settings.github === null) return;
    const { collectGithub } = await import('../collect/github/collect.ts');
    yield* collectGithub(
      {
        ...rest,
        settings: settings.github,
        secrets: settings.secrets,
        cursor: (scope) => store.cursor('github', scope),
        knownThread: (container, ref) => knownGithubThread(store, container, ref),
        wait,
      },
      signal,
    );
  },
  async *slack({ settings, store, ...rest }, signal) {
    if (settings.slack === null) return;
    const token = settings.secrets.slackBotToken;
    if (token === null) {
      throw new UsageError('slack.no-token', 'SLACK_BOT_TOKEN is not set', {
        hint: 'Put the "Bot User OAuth Token" (xoxb-...) of your Slack app into .env beside brief.yaml.',
      });
    }
    const { collectSlack } = await import('../collect/slack/collect.ts');
    yield* collectSlack(
      {
        ...rest,
        settings: settings.slack,
        token,
        cursor: (scope) => store.cursor('slack', scope),
        knownThreads: (container, from) => knownSlackThreads(store, container, from),
        knownReplies: (thread) => knownSlackReplies(store, thread),
        wait,
      },
      signal,
    );
  },
  async *notes({ settings, store, asOf, full, log }, signal) {
    if (settings.interviews === null) return;
    const { collectNotes } = await import('../collect/notes/collect.ts');
    const { leavingForgotten } = await import('./forgotten-notes.ts');
    const { readNoteDocument } = await import('./import-interviews.ts');
    const batches = collectNotes(
      {
        settings: settings.interviews,
        zone: settings.timezone,
        asOf,
        cursor: (scope) => store.cursor('notes', scope),
        full,
        log,
        readDocument: readNoteDocument,
      },
      signal,
    );
    yield* leavingForgotten(batches, store, settings.products);
    // All its batches are saved by now: what is a note is an interview too.
    const { followCollectedNotes } = await import('./import-interviews.ts');
    followCollectedNotes(store, settings, () => asOf);
    const { completeNew } = await import('./read-fields.ts');
    const said = await completeNew(store, settings, { clock: () => asOf, signal });
    if (said !== null) log(said);
  },
  async *customers({ settings, store, fetch, asOf, full, log }, signal) {
    const { vitallyUrl: url } = settings.customers;
    const key = settings.secrets.vitallyKey;
    if (settings.customers.from === null) return;
    if (url === null || key === null)
      throw vitallyMissing(url === null ? 'VITALLY_API_URL' : 'VITALLY_API_KEY');
    const { collectVitally } = await import('../collect/vitally/collect.ts');
    const today = localDate(asOf, settings.timezone);
    const cursor = (scope: string): string | null => store.cursor('customers', scope);
    yield* collectVitally(
      { url, key, fetch, wait, log, cursor, full, today, currency: settings.customers.currency },
      signal,
    );
  },
};

/** Vitally's hosts differ by account and region, so there is no default. */
export function vitallyMissing(name: 'VITALLY_API_URL' | 'VITALLY_API_KEY'): UsageError {
  return new UsageError('vitally.not-set', `${name} is not set`, {
    hint:
      name === 'VITALLY_API_URL'
        ? 'Put https://SUBDOMAIN.rest.vitally.io, in the EU https://rest.vitally-eu.io, into .env beside brief.yaml.'
        : 'Put the secret token (Settings, Integrations, Vitally REST API) into .env beside brief.yaml.',
  });
}

/** Resolves after `ms`; rejects when the signal aborts. */
export async function wait(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal });
}
