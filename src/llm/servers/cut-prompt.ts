import { ModelError } from '../errors.ts';
import type { GenerateRequest } from '../provider.ts';
import { requestTokens } from '../prompts/tokens.ts';

/**
 * Throws when the server has read fewer tokens than the prompt can possibly have: it cut the prompt without a word, as Ollama does
 * above `num_ctx` (to half of it, system message included) on its /v1 and in versions that do not know `truncate: false`.
 */
export function assertWhole(request: GenerateRequest, reportedTokens: number): void {
  const { least } = requestTokens(request);
  if (reportedTokens >= least) return;
  throw new ModelError(
    'llm.prompt-cut',
    `the model server read ${reportedTokens} tokens of a prompt of at least ${least}: it cut the prompt without saying so`,
    {
      hint: 'Set llm.context in brief.yaml to the context the server really has; with Ollama, use provider: ollama.',
    },
  );
}
