import type { EmbeddingSettings, LlmSettings } from '../../core/settings.ts';

import type { EmulatedModels } from './server.ts';

export const NO_BUDGET: LlmSettings['budget'] = {
  tokensPerRun: null,
  dollarsPerRun: null,
  minutesPerRun: null,
  tokensPerMonth: null,
  dollarsPerMonth: null,
  minutesPerMonth: null,
};

/** Settings of embeddings that point to an emulated server. */
export function embeddingSettings(
  provider: 'openai' | 'ollama',
  server: Pick<EmulatedModels, 'url'>,
  more: Partial<EmbeddingSettings> = {},
): EmbeddingSettings {
  return { ...modelSettings(provider, server), prefixes: null, ...more };
}

/** Settings that point to an emulated server. */
export function modelSettings(
  provider: 'openai' | 'ollama',
  server: Pick<EmulatedModels, 'url'>,
  more: Partial<LlmSettings> = {},
): LlmSettings {
  return {
    provider,
    model: 'smollm2',
    localOnly: true,
    redact: false,
    contextTokens: null,
    concurrency: 4,
    timeoutMs: 5000,
    budget: NO_BUDGET,
    prices: {},
    openaiUrl: server.url,
    ollamaUrl: server.url,
    ...more,
  };
}
