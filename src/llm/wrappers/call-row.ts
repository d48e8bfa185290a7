import type { CallRow } from '../../store/llm-calls.ts';

import type { GenerateRequest, LlmProvider } from '../provider.ts';

/** A row without numbers, for a call that begins. */
export function rowOf(
  provider: LlmProvider,
  request: GenerateRequest,
  runId: number | null,
  at: number,
): CallRow {
  return {
    runId,
    at,
    purpose: request.purpose,
    promptVersion: request.promptVersion,
    provider: provider.name,
    model: provider.model,
    tokensIn: 0,
    tokensOut: 0,
    ms: 0,
    cost: 0,
    cached: false,
    outcome: 'ok',
    error: null,
  };
}
