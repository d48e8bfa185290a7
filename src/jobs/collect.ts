/** Drives the collectors and saves what they give: one run row a source, one transaction a batch. */
import { BriefError, EXIT, type ExitCode, messageOf } from '../core/errors.ts';
import type { CustomerBatch } from '../core/customer.ts';
import type { Batch, Collected, Gap } from '../core/item.ts';
import type { Clock } from '../core/time.ts';
import { finishCollectRun, saveGap, startCollectRun } from '../store/collect-runs.ts';
import { containerTitle } from '../store/lookup.ts';
import { saveBatch } from '../store/save.ts';
import { customerBatches } from './import-customers.ts';
import type { Store } from '../store/store.ts';

/** One source, ready to be read. */
export interface CollectTask {
  source: Collected;
  /** Throws what makes the whole source unreadable (a bad token); smaller gaps come in the batches. */
  batches(signal: AbortSignal): AsyncIterable<Batch | CustomerBatch>;
  /** Requests sent up to now. */
  requests(): number;
}

/** For a progress line. */
export interface CollectProgress {
  source: Collected;
  /** What is being read: `acme/ingest issues`. */
  reading: string;
  items: number;
  requests: number;
}

export interface CollectOptions {
  store: Store;
  tasks: readonly CollectTask[];
  /** What the run calls now: dates what the source does not, and is what a finished source is complete up to. */
  asOf: number;
  /** The real clock, for the record of the run. */
  now: Clock;
  signal: AbortSignal;
  /** Takes secrets out of what a source says of itself: `maskerOf(settings.secrets)`. */
  mask: (text: string) => string;
  onProgress?: (progress: CollectProgress) => void;
}

export interface SourceSummary {
  source: Collected;
  status: 'done' | 'partial' | 'failed';
  /** Items that came, and what they changed in the store. */
  read: number;
  added: number;
  changed: number;
  deleted: number;
  requests: number;
  ms: number;
  /** `container` is what people call it; null for a whole source. */
  gaps: { container: string | null; what: string }[];
  error: { code: string; message: string; hint: string | null; exitCode: ExitCode } | null;
}

/**
 * Collects all sources side by side. Never throws for a source: a dead one is `failed` in its summary and the others go on. After an
 * abort each source stops behind its running batch and is `failed` with code `collect.stopped`; what was saved stays.
 */
export async function collectAll(options: CollectOptions): Promise<SourceSummary[]> {
  return Promise.all(options.tasks.map((task) => collectOne(task, options)));
}

async function collectOne(task: CollectTask, options: CollectOptions): Promise<SourceSummary> {
  const { store, asOf, now, signal } = options;
  const { source } = task;
  const startedAt = now();
  const run = startCollectRun(store, source, startedAt, asOf);
  const summary: SourceSummary = {
    source,
    status: 'done',
    read: 0,
    added: 0,
    changed: 0,
    deleted: 0,
    requests: 0,
    ms: 0,
    gaps: [],
    error: null,
  };
  try {
    const saveCustomers = customerBatches(store, asOf);
    for await (const batch of task.batches(signal)) {
      const saved =
        'records' in batch
          ? saveCustomers(batch)
          : { ...saveBatch(store, batch, asOf), gaps: batch.gaps ?? [] };
      summary.read += saved.added + saved.changed + saved.unchanged;
      summary.added += saved.added;
      summary.changed += saved.changed;
      summary.deleted += saved.deleted;
      for (const gap of saved.gaps) addGap(store, run, source, gap, summary);
      options.onProgress?.({
        source,
        reading: batch.progress ?? source,
        items: summary.read,
        requests: task.requests(),
      });
      if (signal.aborted) throw stopped();
    }
    if (signal.aborted) throw stopped();
    if (summary.gaps.length > 0) summary.status = 'partial';
  } catch (error) {
    summary.status = 'failed';
    summary.error = described(signal.aborted ? stopped() : error, source, options.mask);
  }
  const finishedAt = now();
  summary.requests = task.requests();
  summary.ms = finishedAt - startedAt;
  finishCollectRun(store, run, finishedAt, {
    status: summary.status,
    items: summary.read,
    requests: summary.requests,
    error: summary.error === null ? null : `${summary.error.message} [${summary.error.code}]`,
  });
  return summary;
}

function addGap(store: Store, run: number, source: Collected, gap: Gap, summary: SourceSummary): void {
  saveGap(store, run, source, gap);
  const container =
    gap.container === null || source === 'customers'
      ? null
      : (containerTitle(store, { source, key: gap.container }) ?? gap.container);
  summary.gaps.push({ container, what: gap.what });
}

function stopped(): BriefError {
  return new BriefError('collect.stopped', 'stopped before the end; what was read up to here is kept', {
    hint: 'Run `brief collect` again: it goes on where this run stopped.',
  });
}

function described(
  error: unknown,
  source: Collected,
  mask: (text: string) => string,
): NonNullable<SourceSummary['error']> {
  const message = mask(messageOf(error));
  return error instanceof BriefError
    ? { code: error.code, message, hint: error.hint ?? null, exitCode: error.exitCode }
    : { code: `${source}.failed`, message, hint: null, exitCode: EXIT.failed };
}

/** What is missing after a collect, one line each, named for the operator; empty when all is there. */
export function missingFrom(summaries: readonly SourceSummary[]): string[] {
  return summaries.flatMap(({ source, gaps, error }) => [
    ...(error === null
      ? []
      : [`${source}: ${error.message}${error.hint === null ? '' : ` — ${error.hint}`}`]),
    ...gaps.map(({ container, what }) => `${source}: ${container === null ? what : `${container}: ${what}`}`),
  ]);
}

/** 0 when all is there; where every source failed, the worst of their own codes; else 4. */
export function collectExitCode(summaries: readonly SourceSummary[]): ExitCode {
  if (summaries.every((summary) => summary.status === 'done')) return EXIT.done;
  const errors = summaries.flatMap(({ error }) => (error === null ? [] : [error]));
  if (errors.length < summaries.length || errors.some(({ code }) => code === 'collect.stopped'))
    return EXIT.partial;
  return errors[0]?.exitCode ?? EXIT.failed;
}
