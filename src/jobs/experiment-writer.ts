import type { Settings } from '../core/settings.ts';
import type { Clock } from '../core/time.ts';
import { type ExperimentWriter, modelWriter } from '../experiments/writer/model-writer.ts';
import { composeLlm } from '../llm/compose.ts';
import { loadPrompt } from '../llm/prompts/prompt.ts';
import { llmCalls } from '../store/llm-calls.ts';
import type { Store } from '../store/store.ts';

/** The writer of tests that brief.yaml configures; null where `llm` is absent or none. Throws as `composeLlm`. */
export async function experimentWriterFor(
  settings: Settings,
  store: Store,
  clock: Clock,
): Promise<ExperimentWriter | null> {
  const provider = await composeLlm(settings.llm, settings.secrets, {
    calls: llmCalls(store),
    clock,
    runId: null,
  });
  return provider === null ? null : modelWriter(provider, loadPrompt('ab-tests', settings.folder));
}
