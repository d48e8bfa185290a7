/** What rules could not read of interviews, read by the model that brief.yaml configures. */
import type { Settings } from '../core/settings.ts';
import { messageOf, UsageError } from '../core/errors.ts';
import { oneLine } from '../core/text.ts';
import type { Clock } from '../core/time.ts';
import { FIELDS } from '../interviews/fields/fields.ts';
import { fieldsWithModel, missingFields, type ModelReading } from '../interviews/fields/model-fields.ts';
import { indexedAgain } from '../interviews/edit.ts';
import { composeLlm } from '../llm/compose.ts';
import { loadPrompt, type Prompt } from '../llm/prompts/prompt.ts';
import type { LlmProvider } from '../llm/provider.ts';
import { allInterviews, type InterviewRow } from '../store/interview-list.ts';
import { modelReading, saveModelFields } from '../store/interview-model-fields.ts';
import { correctionsOf, foundFields, interviewById } from '../store/interviews.ts';
import { llmCalls } from '../store/llm-calls.ts';
import { itemKeyed } from '../store/lookup.ts';
import type { Store } from '../store/store.ts';

export interface FieldWork {
  store: Store;
  products: Settings['products'];
  provider: LlmProvider;
  prompt: Prompt;
  clock: Clock;
  signal: AbortSignal;
}

/** With the model that brief.yaml configures. Throws UsageError where none is. */
export async function readerOf(
  store: Store,
  settings: Settings,
  { clock, signal }: Pick<FieldWork, 'clock' | 'signal'>,
): Promise<FieldWork> {
  const deps = { calls: llmCalls(store), clock, runId: null };
  const provider = await composeLlm(settings.llm, settings.secrets, deps);
  if (provider === null) {
    throw new UsageError('interviews.no-model', 'brief.yaml configures no model', {
      hint: 'Set `llm` in brief.yaml, or correct fields by hand: `brief interviews edit ID company="..."`.',
    });
  }
  return {
    store,
    products: settings.products,
    provider,
    prompt: loadPrompt('interview-fields', settings.folder),
    clock,
    signal,
  };
}

export interface FieldsRead {
  interview: InterviewRow;
  reading: ModelReading;
}

/** Interviews of which a field is unknown and which no model read since they changed last, the newest first. */
export function interviewsToRead(store: Store): InterviewRow[] {
  return allInterviews(store)
    .filter(({ id, removedAt }) => {
      const missing = missingFields(knownFields(store, id)).filter((field) => field !== 'product');
      return removedAt === null && missing.length > 0 && modelReading(store.connection, id) === null;
    })
    .toSorted((a, b) => b.at - a.at || a.id - b.id);
}

function knownFields(store: Store, id: number): Map<string, string> {
  const rows = [...foundFields(store.connection, id), ...correctionsOf(store.connection, id)];
  return new Map(
    FIELDS.flatMap((name) => {
      const row = name === 'product' ? undefined : rows.findLast(({ field }) => field === name);
      return row === undefined ? [] : [[name, row.value] as const];
    }),
  );
}

/** What the model reads of one interview, beyond what is known; nothing is kept. */
export async function askFields(
  { store, provider, prompt, products, signal }: Omit<FieldWork, 'clock'>,
  interview: InterviewRow,
  known: ReadonlyMap<string, string>,
): Promise<ModelReading> {
  const { text } = interviewById(store.connection, interview.id);
  const question = {
    id: interview.note ?? `interview:${interview.ref}`,
    row: interview.note === null ? null : itemKeyed(store, 'notes', interview.note.replace(/^note:/, '')),
    text,
    known,
    products,
  };
  return fieldsWithModel(question, { provider, prompt }, signal);
}

/** Reads the fields of one interview and keeps what stands in it. A model that fails changes nothing, and is asked again next time. */
export async function readFields(work: FieldWork, interview: InterviewRow): Promise<FieldsRead> {
  const { store, provider, prompt, clock } = work;
  const { hash } = interviewById(store.connection, interview.id);
  const reading = await askFields(work, interview, knownFields(store, interview.id));
  if (reading.failure !== null) return { interview, reading };
  store.write((connection) => {
    // Somebody may have changed the note while the model read: its places would be those of another text.
    if (interviewById(connection, interview.id).hash !== hash) return;
    const row = { hash, model: `${provider.name} ${provider.model}`, prompt: prompt.promptVersion };
    const counted = { ...row, dropped: reading.refused.length, at: clock() };
    indexedAgain(connection, interview.id, () =>
      saveModelFields(connection, interview.id, counted, reading.fields),
    );
  });
  return { interview, reading };
}

/** Interviews that one run reads beside its own work; the others are read by the next. */
const A_RUN = 20;

/**
 * After an import: has the model that is configured read what the rules could not, of the newest first. Says what it did in one line; null where there was nothing to do.
 * A model that fails stops it, and the import stands.
 */
export async function completeNew(
  store: Store,
  settings: Settings,
  deps: Pick<FieldWork, 'clock' | 'signal'>,
): Promise<string | null> {
  if (settings.llm.provider === 'none') return null;
  const waiting = interviewsToRead(store);
  if (waiting.length === 0) return null;
  let [read, kept] = [0, 0];
  let failure: string | null = null;
  try {
    const work = await readerOf(store, settings, deps);
    for (const interview of waiting.slice(0, A_RUN)) {
      const { reading } = await readFields(work, interview);
      failure = reading.failure;
      if (failure !== null) break;
      read += 1;
      kept += reading.fields.length;
    }
  } catch (error) {
    deps.signal.throwIfAborted();
    failure = messageOf(error);
  }
  const left = waiting.length - read;
  const rest = left === 0 ? '' : `; ${left} wait for \`brief interviews complete\``;
  const why = failure === null ? '' : ` (${oneLine(failure, 160)})`;
  return `a model read ${read} of ${waiting.length} interviews with unknown fields and found ${kept}${why}${rest}`;
}
