// The embedding server of a bench, through the provider, the calibration and the eight bits a number that the verbs use. Needs `npm run build`.
import { likeFrom, meaningOf, sameness } from '../dist/interviews/meaning/meaning.js';
import { cosineOfBytes } from '../dist/interviews/meaning/text-vectors.js';
import { cosineTo, toBytes } from '../dist/interviews/meaning/vectors.js';
import { composeEmbeddings } from '../dist/llm/embed/compose.js';
import { llmCalls } from '../dist/store/llm-calls.js';
import { openStore } from '../dist/store/store.js';

const NO_LIMIT = {
  tokensPerRun: null,
  dollarsPerRun: null,
  minutesPerRun: null,
  tokensPerMonth: null,
  dollarsPerMonth: null,
  minutesPerMonth: null,
};

/** Null without a URL. `url`: of an OpenAI-compatible server, with its /v1; the key is EMBEDDINGS_API_KEY. */
export async function benchEmbeddings(url, model) {
  if (url === undefined) return null;
  if (model === undefined) throw new Error('--embeddings URL needs --model NAME');
  const store = openStore(':memory:');
  const provider = await composeEmbeddings(
    {
      provider: 'openai',
      model,
      localOnly: false,
      redact: false,
      contextTokens: null,
      concurrency: 1,
      timeoutMs: 600_000,
      budget: NO_LIMIT,
      prices: {},
      openaiUrl: url,
      ollamaUrl: '',
      prefixes: null,
    },
    { embeddingsKey: process.env.EMBEDDINGS_API_KEY ?? null },
    { clock: Date.now, calls: llmCalls(store), runId: null },
  );
  const { signal } = new AbortController();
  const { model: known } = await meaningOf(store, provider, signal);
  console.error(
    `${model}: ${known.dimension} numbers, unlike texts ${known.unlike.toFixed(2)}, like ones ${known.likely.toFixed(2)}, trusted ${known.trust.toFixed(2)}`,
  );
  return {
    texts: async (texts) => (await provider.embed(texts, signal)).map(toBytes),
    sameness: (a, b) => sameness(known, cosineOfBytes(a, b)),
    async meaning(question, vectors) {
      const [asked] = await provider.embed([question], signal, 'question');
      const likeness = vectors.map((bytes) => cosineTo(asked, bytes));
      return { likeness, trust: known.trust, least: likeFrom(known) };
    },
  };
}
