import { setMaxListeners } from 'node:events';

import { maskSecrets } from '../../core/secrets.ts';
import type { EmbeddingSettings, Secrets } from '../../core/settings.ts';
import { EMBEDDING } from '../../store/llm-calls.ts';

import { concurrencyOf, guardedCall, type LlmDeps, priceFor } from '../compose.ts';
import type {
  EmbeddingProvider,
  EmbeddingServer,
  EmbeddingUse,
  EmbedRequest,
  EmbedResult,
} from '../embeddings.ts';
import { ModelError } from '../errors.ts';
import { estimateTokens } from '../prompts/tokens.ts';
import type { Call } from '../provider.ts';
import { factsOf, type Server, serverOf } from '../servers/server.ts';
import { batchesOf, cutToTokens, shortened } from './batches.ts';
import { checkedVectors } from './checked-vectors.ts';
import { type Prefixes, prefixesOf } from './prefixes.ts';

/**
 * The configured embedding provider with everything around it; null where `embeddings.provider` is none. Throws RefusedError (`llm.not-local`) and
 * UsageError; a server that is down is no error here.
 */
export async function composeEmbeddings(
  settings: EmbeddingSettings,
  secrets: Pick<Secrets, 'embeddingsKey'>,
  deps: LlmDeps,
): Promise<EmbeddingProvider | null> {
  const server = await serverOf(settings, { openaiKey: secrets.embeddingsKey }, deps);
  if (server === null) return null;
  const price = priceFor(server.model, server.local, settings);
  const bare = await embeddingServerOf(server);
  const call = guardedCall<EmbedRequest, EmbedResult & { checked: Float32Array[] }>(
    checking(bare),
    { ...settings, concurrency: concurrencyOf(server.local, settings) },
    price,
    deps,
    {
      row: (_, at) => ({
        runId: deps.runId,
        at,
        purpose: EMBEDDING,
        promptVersion: EMBEDDING,
        provider: bare.name,
        model: bare.model,
        tokensIn: 0,
        tokensOut: 0,
        ms: 0,
        cost: 0,
        cached: false,
        outcome: 'ok',
        error: null,
      }),
      outcome: () => 'ok',
      of: 'embeddings',
      most: ({ texts }) => ({ tokensIn: tokensOf(texts), tokensOut: 0 }),
    },
  );
  return provider(server, bare, call, settings, prefixesOf(server.model, settings.prefixes));
}

/** The bare server: one request a call. */
export async function embeddingServerOf(server: Server): Promise<EmbeddingServer> {
  if (server.kind === 'openai') {
    const { openaiEmbeddings } = await import('../servers/openai-embeddings.ts');
    return openaiEmbeddings(server);
  }
  const { ollamaEmbeddings } = await import('../servers/ollama-embeddings.ts');
  return ollamaEmbeddings(server);
}

/** An answer with wrong vectors is a failed attempt: recorded as one, and tried again. */
export function checking(
  server: EmbeddingServer,
): Call<EmbedRequest, EmbedResult & { checked: Float32Array[] }> {
  let dimension: number | null = null;
  return async (request, signal) => {
    const result = await server.request(request, signal);
    const checked = checkedVectors(result.vectors, request.texts.length, dimension);
    dimension ??= checked[0]?.length ?? null;
    return { ...result, checked };
  };
}

function tokensOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + estimateTokens(text), 0);
}

/** Every model takes this much; only for longer texts a server is asked how much it takes. */
const EVERY_MODEL_TOKENS = 256;

function provider(
  server: Server,
  bare: EmbeddingServer,
  call: Call<EmbedRequest, { checked: Float32Array[] }>,
  settings: Pick<EmbeddingSettings, 'redact' | 'contextTokens'>,
  prefixes: Prefixes,
): EmbeddingProvider {
  let context = settings.contextTokens;
  const contextFor = async (longest: number): Promise<number> => {
    if (context !== null || longest <= EVERY_MODEL_TOKENS) return context ?? EVERY_MODEL_TOKENS;
    context = contextTokensOf(server, await factsOf(server));
    return context;
  };
  return {
    name: bare.name,
    model: bare.model,
    local: bare.local,
    make: [bare.name, bare.model, ...Object.values(prefixes)].join('\n').trimEnd(),
    async embed(texts, signal, use: EmbeddingUse = 'text') {
      setMaxListeners(0, signal);
      // The last look at what leaves, as with prompts.
      const whole = texts.map((text) => prefixes[use] + maskSecrets(text, { redact: settings.redact }));
      const longest = whole.reduce((most, text) => Math.max(most, estimateTokens(text)), 0);
      const room = await contextFor(longest);
      const fitting = whole.map((text) => cutToTokens(text, room));
      const vectors: Float32Array[] = [];
      const batches = batchesOf(fitting).map(async (places) => {
        const batch = places.map((place) => fitting[place] ?? '');
        const made = await embedBatch(call, batch, signal);
        for (const [at, place] of places.entries()) vectors[place] = made[at] ?? new Float32Array();
      });
      await Promise.all(batches);
      return vectors;
    },
  };
}

/** Where the server does not tell: what most models for embeddings were made for. */
const DEFAULT_EMBEDDING_CONTEXT = 512;
/** What Ollama loads a model with unbidden. */
const OLLAMA_CONTEXT = 2048;

/** Tokens of one text that the model reads. */
export function contextTokensOf(
  { kind, model }: Pick<Server, 'kind' | 'model'>,
  facts: { trainedContext: number | null; loadedContext: number | null },
): number {
  if (kind === 'ollama') return Math.min(facts.trainedContext ?? DEFAULT_EMBEDDING_CONTEXT, OLLAMA_CONTEXT);
  // https://platform.openai.com/docs/guides/embeddings
  if (model.startsWith('text-embedding-')) return 8191;
  return facts.loadedContext ?? facts.trainedContext ?? DEFAULT_EMBEDDING_CONTEXT;
}

/** The estimate of tokens may be too low for a tokenizer: what is too long is found by halves and shortened. */
async function embedBatch(
  call: Call<EmbedRequest, { checked: Float32Array[] }>,
  texts: readonly string[],
  signal: AbortSignal,
  times = 0,
): Promise<readonly Float32Array[]> {
  try {
    return (await call({ texts }, signal)).checked;
  } catch (error) {
    if (!(error instanceof ModelError) || error.code !== 'llm.context') throw error;
    const [only, second] = texts;
    if (only !== undefined && second === undefined) {
      if (times >= MOST_SHORTENINGS) throw error;
      return embedBatch(call, [shortened(only)], signal, times + 1);
    }
    const middle = texts.length >> 1;
    const first = await embedBatch(call, texts.slice(0, middle), signal);
    return [...first, ...(await embedBatch(call, texts.slice(middle), signal))];
  }
}

const MOST_SHORTENINGS = 5;
