import { modelWriter, type StoryWriter } from '../briefing/model-writer.ts';
import type { Settings } from '../core/settings.ts';
import type { Clock } from '../core/time.ts';
import { composeLlm } from '../llm/compose.ts';
import { loadPrompt } from '../llm/prompts/prompt.ts';
import { llmCalls } from '../store/llm-calls.ts';
import type { Store } from '../store/store.ts';

/** The writer that brief.yaml configures, one a run; null where `llm` is absent or none. Throws as `composeLlm`. */
export async function storyWriterFor(
  settings: Settings,
  store: Store,
  runId: number | null,
  clock: Clock,
): Promise<StoryWriter | null> {
  const provider = await composeLlm(settings.llm, settings.secrets, { calls: llmCalls(store), clock, runId });
  return provider === null ? null : modelWriter(provider, loadPrompt('story-summary', settings.folder));
}
