/** Meaning beside the words: an embedding provider, what its model is like, and a question as a vector. */
import type { EmbeddingProvider } from '../../llm/embeddings.ts';
import { type EmbeddingModel, findModel, saveModel } from '../../store/vectors.ts';
import type { Store } from '../../store/store.ts';

import { calibrate } from './calibrate.ts';

export interface Meaning {
  provider: EmbeddingProvider;
  model: EmbeddingModel;
}

/** A question that was embedded. */
export interface Asked extends Meaning {
  vector: Float32Array;
}

/** Of the way from texts that have nothing to do with each other to such as say one thing in other words. */
const ENOUGH = 0.85;

/** Cosine from which on two texts without a common word mean something alike for this model. */
export function likeFrom({ unlike, likely }: EmbeddingModel): number {
  return unlike + ENOUGH * Math.max(0, likely - unlike);
}

/**
 * Of the way from texts that answer each other in other words to equal ones: with MiniLM a cosine of 0.4, from which on seven of ten pairs of
 * bench/requests/clusters-2.json are found and more than half of what is found is right.
 */
const SAME = 0.165;

/** How surely two texts of this cosine say the same: from 1 on somebody should look at them. */
export function sameness({ unlike, likely }: EmbeddingModel, cosineOfBoth: number): number {
  const same = likely + SAME * (1 - likely);
  return (cosineOfBoth - unlike) / Math.max(1e-6, same - unlike);
}

/** Whether a model tells like from unlike so well that people are asked to look at what it finds the same. */
export function isSure({ trust }: EmbeddingModel): boolean {
  return trust >= SURE;
}
const SURE = 0.6;

/** Below this a model tells like from unlike hardly better than chance, and is not listened to. */
const LEAST_TRUST = 0.1;

export function isUseful({ trust }: EmbeddingModel): boolean {
  return trust >= LEAST_TRUST;
}

/** The provider with its model as the store knows it; the first time the model is measured. Throws what the provider throws. */
export async function meaningOf(
  store: Store,
  provider: EmbeddingProvider,
  signal: AbortSignal,
): Promise<Meaning> {
  const known = findModel(store.connection, provider.make);
  return { provider, model: known ?? saveModel(store, await calibrate(provider, signal)) };
}

/** Embeds a question. A model that gives another dimension than before is measured again. Throws what the provider throws. */
export async function askOf(
  store: Store,
  provider: EmbeddingProvider,
  question: string,
  signal: AbortSignal,
): Promise<Asked> {
  const [vector = new Float32Array()] = await provider.embed([question], signal, 'question');
  const { model } = await meaningOf(store, provider, signal);
  if (model.dimension === vector.length) return { provider, model, vector };
  return { provider, vector, model: saveModel(store, await calibrate(provider, signal)) };
}
