import type { Clock } from '../../core/time.ts';

import type { Fetch } from './guarded-fetch.ts';

export interface ServerFacts {
  /** Names of the models it has; empty where it does not tell. */
  models: string[];
  /** Whether the configured one is among them. */
  found: boolean;
  /** The context that brief uses, in tokens. */
  contextTokens: number;
  /** The context the model was made for, and the one it is loaded with now; null: unknown or not loaded. */
  trainedContext: number | null;
  loadedContext: number | null;
  thinks: boolean;
  /** Ollama behind its /v1, which cuts prompts silently and takes no context. */
  ollamaBehindV1: boolean;
}

export interface ServerAddress {
  url: string;
  apiKey: string | null;
  model: string;
  /** `llm.context` of brief.yaml. */
  contextTokens: number | null;
  fetch: Fetch;
  clock: Clock;
}

/** For servers that do not tell, and the most that is asked of Ollama unbidden: memory grows with the context. */
export const DEFAULT_CONTEXT = 8192;
