import type { Settings } from '../core/settings.ts';
import { type Clock, isoUtc } from '../core/time.ts';
import { noteOf } from '../interviews/note.ts';
import type { Rights } from '../interviews/search/library.ts';
import { findInterview } from '../interviews/show.ts';
import { summariseWithModel } from '../interviews/summary/model-summary.ts';
import type { Summary } from '../interviews/summary/sections.ts';
import { summarise, type SummariseOptions } from '../interviews/summary/summarise.ts';
import { composeLlm } from '../llm/compose.ts';
import { loadPrompt } from '../llm/prompts/prompt.ts';
import type { InterviewRow } from '../store/interview-list.ts';
import { llmCalls } from '../store/llm-calls.ts';
import type { Connection } from '../store/sqlite.ts';
import type { Store } from '../store/store.ts';

/** One interview, summarised by the model that brief.yaml configures, else by code. Throws as `findInterview` and `composeLlm`. */
export async function summariseInterview(
  { store, settings, rights, clock }: { store: Store; settings: Settings; rights: Rights; clock: Clock },
  wanted: string,
  options: SummariseOptions,
  signal: AbortSignal,
): Promise<{ interview: InterviewRow; summary: Summary }> {
  const interview = findInterview(store, wanted, rights);
  const note = noteOf(store.connection, interview);
  const provider = await composeLlm(settings.llm, settings.secrets, {
    calls: llmCalls(store),
    clock,
    runId: null,
  });
  if (provider === null) return { interview, summary: summarise(note, options) };
  const { person, company, at } = interview;
  const customer = [person, company].filter((each) => each !== null).join(', ');
  const facts = {
    id: interview.note ?? `interview:${interview.ref}`,
    row: interview.note === null ? null : rowOf(store.connection, interview.note),
    customer: customer === '' ? null : customer,
    at: isoUtc(at),
  };
  const model = { provider, prompt: loadPrompt('interview-summary', settings.folder) };
  return { interview, summary: await summariseWithModel(note, facts, options, model, signal) };
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
