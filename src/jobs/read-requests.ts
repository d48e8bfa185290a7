import type { Settings } from '../core/settings.ts';
import type { Clock } from '../core/time.ts';
import { noteOf } from '../interviews/note.ts';
import { readWithModel, withVerdicts } from '../interviews/requests/model.ts';
import { interviewsToRead, readRequests, saveRequests, withProduct } from '../interviews/requests/read.ts';
import { extractRequests } from '../interviews/requests/requests.ts';
import { composeLlm } from '../llm/compose.ts';
import type { Prompt } from '../llm/prompts/prompt.ts';
import { loadPrompt } from '../llm/prompts/prompt.ts';
import type { LlmProvider } from '../llm/provider.ts';
import type { InterviewRow } from '../store/interview-list.ts';
import { llmCalls } from '../store/llm-calls.ts';
import { mentionsIn, noteItemOf, readings, saveReading } from '../store/requests.ts';
import type { Store } from '../store/store.ts';

export interface RequestsRead {
  /** Null: none is configured, and rules alone read. */
  model: string | null;
  /** Interviews that rules read now, and that the model read now. */
  byRules: number;
  byModel: number;
  /** Interviews that the model has not read yet. */
  left: number;
  /** Requests that only the model found. */
  found: number;
  /** Entries of the model that the notes do not show. */
  refused: number;
  /** Interviews of which a part could not be read by the model, with the reason; they are asked again the next time. */
  failures: string[];
}

/** Reads the interviews for requests: all of them by rules, and at most `limit`, the newest first, by the model that brief.yaml configures. Throws as `composeLlm`. */
export async function readAllRequests(
  { store, settings, clock }: { store: Store; settings: Settings; clock: Clock },
  limit: number,
  signal: AbortSignal,
): Promise<RequestsRead> {
  const byRules = readRequests(store, settings.products);
  const provider = await composeLlm(settings.llm, settings.secrets, {
    calls: llmCalls(store),
    clock,
    runId: null,
  });
  if (provider === null)
    return { model: null, byRules, byModel: 0, left: 0, found: 0, refused: 0, failures: [] };
  const model = { provider, prompt: loadPrompt('requests', settings.folder) };
  return { byRules, ...(await readNewest(store, settings.products, model, limit, signal)) };
}

/** The part that a model does; the rules have read everything. */
export async function readNewest(
  store: Store,
  products: Settings['products'],
  { provider, prompt }: { provider: LlmProvider; prompt: Prompt },
  limit: number,
  signal: AbortSignal,
): Promise<Omit<RequestsRead, 'byRules'>> {
  const by = `${provider.model} ${prompt.promptVersion}`;
  const read = new Map(readings(store.connection).map(({ interview, model }) => [interview, model]));
  const open = interviewsToRead(store, products)
    .filter(({ interview: { id, removedAt } }) => removedAt === null && read.get(id) !== by)
    .sort((a, b) => b.interview.at - a.interview.at || a.interview.id - b.interview.id);
  const done = { model: provider.model, byModel: 0, left: open.length, found: 0, refused: 0 };
  const failures: string[] = [];
  for (const { interview, only, stamp } of open.slice(0, limit)) {
    const note = noteOf(store.connection, interview);
    const facts = {
      id: interview.note ?? `interview:${interview.ref}`,
      row: noteItemOf(store.connection, interview.id),
      customer: customerText(interview),
    };
    const reading = await readWithModel(note, facts, products, { provider, prompt }, signal);
    const found = withVerdicts(
      note,
      extractRequests(note.sentences, products).map((each) => withProduct(each, only)),
      reading.verdicts,
      only,
    );
    const whole = reading.failures.length === 0;
    store.write((connection) => {
      saveRequests(connection, interview, found, mentionsIn(connection, interview.id));
      saveReading(connection, { interview: interview.id, stamp, model: whole ? by : null });
    });
    done.found += found.filter(({ foundBy }) => foundBy === 'model').length;
    done.refused += reading.refused.length;
    if (whole) done.byModel += 1;
    else failures.push(`${interview.ref}: ${reading.failures.join('; ')}`);
  }
  return { ...done, left: open.length - done.byModel, failures };
}

function customerText({ person, company }: InterviewRow): string | null {
  const known = [person, company].filter((each) => each !== null);
  return known.length === 0 ? null : known.join(', ');
}
