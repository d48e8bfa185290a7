import type { Settings } from '../core/settings.ts';
import { type Clock, isoUtc } from '../core/time.ts';
import { noteOf } from '../interviews/note.ts';
import type { Rights } from '../interviews/search/library.ts';
import { findInterview } from '../interviews/show.ts';
import { summariseWithModel } from '../interviews/summary/model-summary.ts';
import { type Difference, renewed } from '../interviews/summary/renew.ts';
import type { Summary } from '../interviews/summary/sections.ts';
import { summarise, type SummariseOptions } from '../interviews/summary/summarise.ts';
import { composeLlm } from '../llm/compose.ts';
import { loadPrompt } from '../llm/prompts/prompt.ts';
import type { InterviewRow } from '../store/interview-list.ts';
import { saveSummary, type StoredSummary, storedSummary } from '../store/interview-summaries.ts';
import { interviewById } from '../store/interviews.ts';
import { llmCalls } from '../store/llm-calls.ts';
import type { Connection } from '../store/sqlite.ts';
import type { Store } from '../store/store.ts';

export interface SummarisedInterview {
  interview: InterviewRow;
  /** As the writer made it now. */
  summary: Summary;
  /** As it is kept, with what people changed. */
  stored: StoredSummary;
  /** Null: there was none before. */
  difference: Difference | null;
}

/**
 * One interview, summarised by the model that brief.yaml configures, else by code, and kept: what people changed in the summary before stays in this one.
 * Throws as `findInterview` and `composeLlm`.
 */
export async function summariseInterview(
  { store, settings, rights, clock }: { store: Store; settings: Settings; rights: Rights; clock: Clock },
  wanted: string,
  options: SummariseOptions,
  signal: AbortSignal,
): Promise<SummarisedInterview> {
  const interview = findInterview(store, wanted, rights);
  const { hash } = interviewById(store.connection, interview.id);
  const note = noteOf(store.connection, interview);
  const provider = await composeLlm(settings.llm, settings.secrets, {
    calls: llmCalls(store),
    clock,
    runId: null,
  });
  const prompt = provider === null ? null : loadPrompt('interview-summary', settings.folder);
  const summary =
    provider === null || prompt === null
      ? summarise(note, options)
      : (
          await summariseWithModel(
            note,
            factsOf(store.connection, interview),
            options,
            { provider, prompt },
            signal,
          )
        ).summary;
  const byModel = summary.writer === 'model';
  return store.write((connection) => {
    const before = storedSummary(connection, interview.id, options.question);
    const { statements, difference } = renewed(before?.statements ?? null, summary);
    const stored: StoredSummary = {
      question: options.question,
      words: options.words,
      writer: summary.writer,
      model: byModel && provider !== null ? `${provider.name} ${provider.model}` : null,
      prompt: byModel ? (prompt?.promptVersion ?? null) : null,
      hash,
      revision: interview.revision,
      read: { characters: summary.read.characters, of: summary.read.of },
      dropped: summary.dropped,
      at: clock(),
      statements,
    };
    // Somebody may have changed the note while the model wrote: its places would be those of another text.
    if (interviewById(connection, interview.id).hash === hash) saveSummary(connection, interview.id, stored);
    return { interview, summary, stored, difference };
  });
}

function factsOf(connection: Connection, { note, ref, person, company, at }: InterviewRow) {
  const customer = [person, company].filter((each) => each !== null).join(', ');
  return {
    id: note ?? `interview:${ref}`,
    row: note === null ? null : rowOf(connection, note),
    customer: customer === '' ? null : customer,
    at: isoUtc(at),
  };
}

/** Row of the note that an interview came from: when it is deleted, so are the cached answers about it. */
function rowOf(connection: Connection, note: string): number | null {
  const row = connection
    .prepare<[string], { id: number }>(
      `SELECT i.id FROM item AS i JOIN thread AS t ON t.id = i.thread_id WHERE i.source = 'notes' AND i.kind = 'note' AND t.ref = ?`,
    )
    .get(note.replace(/^note:/, ''));
  return row?.id ?? null;
}
