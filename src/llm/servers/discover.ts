/** What a server says of itself: which models it has, how much context they have, how they must be asked. */
import { z } from 'zod';

import { ollamaClient } from './ollama.ts';
import { openaiCall } from './openai.ts';
import { DEFAULT_CONTEXT, type ServerAddress, type ServerFacts } from './server-facts.ts';

/** https://platform.openai.com/docs/models: input and output together. */
const OPENAI_CONTEXT: readonly (readonly [RegExp, number])[] = [
  [/^gpt-4\.1/, 1_047_576],
  [/^gpt-4o/, 128_000],
  [/^gpt-5/, 400_000],
  [/^o\d/, 200_000],
];

const OpenAiModel = z.looseObject({
  id: z.string(),
  owned_by: z.string().nullish(),
  /** llama.cpp */
  meta: z.looseObject({ n_ctx: z.number().nullish(), n_ctx_train: z.number().nullish() }).nullish(),
  /** vLLM */
  max_model_len: z.number().nullish(),
});

/** Reads GET /models of a compatible server. Throws ModelError when it cannot be reached. */
export async function discoverOpenai(server: ServerAddress, signal: AbortSignal): Promise<ServerFacts> {
  const answer: unknown = await openaiCall({ ...server, baseUrl: server.url }, signal, (client) =>
    client.get('/models'),
  );
  const listed = z.looseObject({ data: z.array(OpenAiModel).nullish() }).safeParse(answer);
  const models = listed.data?.data ?? [];
  const mine = models.find((model) => model.id === server.model);
  const told = mine?.meta?.n_ctx ?? mine?.max_model_len ?? null;
  const known = OPENAI_CONTEXT.find(([name]) => name.test(server.model))?.[1] ?? null;
  return {
    models: models.map((model) => model.id),
    found: mine !== undefined,
    contextTokens: server.contextTokens ?? told ?? known ?? DEFAULT_CONTEXT,
    trainedContext: mine?.meta?.n_ctx_train ?? null,
    loadedContext: told,
    thinks: false,
    ollamaBehindV1: models.some((model) => model.owned_by === 'library'),
  };
}

const Shown = z.looseObject({
  model_info: z.record(z.string(), z.unknown()).nullish(),
  capabilities: z.array(z.string()).nullish(),
});
const Listed = z.looseObject({
  models: z.array(z.looseObject({ name: z.string(), context_length: z.number().nullish() })),
});

/**
 * Reads /api/tags, /api/show and /api/ps. The context is `llm.context`, else what the model was made for up to DEFAULT_CONTEXT: not what
 * it happens to be loaded with, so that the same night asks the same. Throws ModelError when the server cannot be reached.
 */
export async function discoverOllama(server: ServerAddress, signal: AbortSignal): Promise<ServerFacts> {
  const client = ollamaClient({ ...server, host: server.url }, signal);
  const tags = Listed.safeParse(await client.list());
  const models = tags.data?.models.map((model) => model.name) ?? [];
  const tagged = server.model.includes(':') ? server.model : `${server.model}:latest`;
  const found = models.includes(tagged);
  if (!found) {
    const contextTokens = server.contextTokens ?? DEFAULT_CONTEXT;
    return {
      models,
      found,
      contextTokens,
      trainedContext: null,
      loadedContext: null,
      thinks: false,
      ollamaBehindV1: false,
    };
  }
  const shown = Shown.safeParse(await client.show({ model: server.model })).data;
  const running = Listed.safeParse(await client.ps()).data?.models ?? [];
  const trained = Object.entries(shown?.model_info ?? {}).find(([key]) =>
    key.endsWith('.context_length'),
  )?.[1];
  const trainedContext = typeof trained === 'number' ? trained : null;
  return {
    models,
    found,
    contextTokens: server.contextTokens ?? Math.min(trainedContext ?? DEFAULT_CONTEXT, DEFAULT_CONTEXT),
    trainedContext,
    loadedContext: running.find((model) => model.name === tagged)?.context_length ?? null,
    thinks: shown?.capabilities?.includes('thinking') ?? false,
    ollamaBehindV1: false,
  };
}
