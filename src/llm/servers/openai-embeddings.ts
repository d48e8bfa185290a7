/** POST /v1/embeddings of OpenAI and whatever speaks its protocol. Only a mapping; the wrappers and the checks stand around it. */
import { z } from 'zod';

import type { EmbeddingServer } from '../embeddings.ts';
import { ModelError } from '../errors.ts';
import { estimateTokens } from '../prompts/tokens.ts';
import { openaiCall } from './openai.ts';
import type { Server } from './server.ts';

const Answer = z.object({
  model: z.string().optional(),
  data: z.array(z.object({ index: z.number().optional(), embedding: z.array(z.number()) })),
  usage: z.object({ prompt_tokens: z.number() }).nullish(),
});

export function openaiEmbeddings(server: Server): EmbeddingServer {
  const { model, local, url } = server;
  return {
    name: 'openai',
    model,
    local,
    async request({ texts }, signal) {
      const answer: unknown = await openaiCall({ ...server, baseUrl: url }, signal, (client) =>
        client.embeddings.create({ model, input: [...texts], encoding_format: 'float' }),
      );
      const parsed = Answer.safeParse(answer);
      if (!parsed.success) {
        throw new ModelError('llm.bad-answer', 'the embedding server answered without a list of vectors', {
          retryable: true,
          hint: 'Check that the address is an OpenAI-compatible server and the model one for embeddings.',
        });
      }
      const { data, usage } = parsed.data;
      // https://platform.openai.com/docs/api-reference/embeddings/object: `index` says which text a vector is of.
      const vectors = data
        .map(({ index, embedding }, place) => ({ at: index ?? place, embedding }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ embedding }) => embedding);
      return {
        vectors,
        model: parsed.data.model ?? model,
        tokensIn: usage?.prompt_tokens ?? texts.reduce((sum, text) => sum + estimateTokens(text), 0),
        tokensOut: 0,
      };
    },
  };
}
