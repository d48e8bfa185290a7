/** POST /api/embed of Ollama. Only a mapping; the wrappers and the checks stand around it. */
import { z } from 'zod';

import type { EmbeddingServer } from '../embeddings.ts';
import { ModelError } from '../errors.ts';
import { estimateTokens } from '../prompts/tokens.ts';
import { ollamaClient } from './ollama.ts';
import type { Server } from './server.ts';

const Answer = z.object({
  model: z.string().optional(),
  embeddings: z.array(z.array(z.number())),
  prompt_eval_count: z.number().nullish(),
});

/** `truncate: false` makes a text above the context an error; by default the server cuts it without a word. */
export function ollamaEmbeddings(server: Server): EmbeddingServer {
  const { model, local, url, contextTokens } = server;
  return {
    name: 'ollama',
    model,
    local,
    async request({ texts }, signal) {
      const client = ollamaClient({ ...server, host: url }, signal);
      const answer: unknown = await client.embed({
        model,
        input: [...texts],
        truncate: false,
        // Another context loads the model again: it is sent only where brief.yaml says so.
        ...(contextTokens === null ? {} : { options: { num_ctx: contextTokens } }),
      });
      const parsed = Answer.safeParse(answer);
      if (!parsed.success) {
        throw new ModelError('llm.bad-answer', 'Ollama answered without a list of vectors', {
          retryable: true,
        });
      }
      return {
        vectors: parsed.data.embeddings,
        model: parsed.data.model ?? model,
        tokensIn: parsed.data.prompt_eval_count ?? texts.reduce((sum, text) => sum + estimateTokens(text), 0),
        tokensOut: 0,
      };
    },
  };
}
