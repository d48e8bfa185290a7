/** Makes the vectors of interviews that have none: some at a time, each saved at once, so that a kill loses one step and the next run goes on. */
import { BriefError } from '../../core/errors.ts';
import type { EmbeddingProvider } from '../../llm/embeddings.ts';
import {
  countToEmbed,
  forgetOtherModels,
  interviewsToEmbed,
  saveInterviewVectors,
  saveModel,
  type TextToEmbed,
  textsToEmbed,
} from '../../store/vectors.ts';
import type { Store } from '../../store/store.ts';

import { calibrate } from './calibrate.ts';
import { meaningOf } from './meaning.ts';
import { stretchesOf } from './stretches.ts';
import { signsOf, toBytes } from './vectors.ts';

export interface Embedded {
  /** Interviews that got vectors, and those that are still without. */
  made: number;
  left: number;
  /** Why not all are done; null: they are. */
  problem: { code: string; message: string; hint: string | null } | null;
}

/** Interviews in one step: some 400 stretches, a few requests. */
const A_STEP = 32;

export interface EmbedOptions {
  /** Only these interviews, by row id. */
  only?: readonly number[];
  onProgress?: (made: number, left: number) => void;
}

/** Never throws for what a server does: what is not embedded is found by its words. Throws the signal's reason when aborted. */
export async function embedInterviews(
  store: Store,
  provider: EmbeddingProvider,
  signal: AbortSignal,
  options: EmbedOptions = {},
): Promise<Embedded> {
  let made = 0;
  let model: number | null = null;
  try {
    let { model: known } = await meaningOf(store, provider, signal);
    model = known.id;
    let after = 0;
    for (;;) {
      const some =
        options.only === undefined
          ? interviewsToEmbed(store.connection, model, after, A_STEP)
          : textsToEmbed(store.connection, options.only.filter((id) => id > after).slice(0, A_STEP));
      if (some.length === 0) break;
      after = some.at(-1)?.id ?? after;
      const { rows, dimension } = await embedSome(provider, some, signal);
      if (dimension !== null && dimension !== known.dimension) {
        // Another model under the same name: all is made again.
        known = saveModel(store, await calibrate(provider, signal));
        model = known.id;
        after = 0;
        continue;
      }
      saveInterviewVectors(store, model, rows);
      made += some.length;
      options.onProgress?.(made, countToEmbed(store.connection, model));
    }
    if (countToEmbed(store.connection, model) === 0) forgetOtherModels(store, model);
    return { made, left: countToEmbed(store.connection, model), problem: null };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof BriefError)) throw error;
    const { code, message, hint } = error;
    const left = countToEmbed(store.connection, model);
    return { made, left, problem: { code, message, hint: hint ?? null } };
  }
}

async function embedSome(provider: EmbeddingProvider, some: readonly TextToEmbed[], signal: AbortSignal) {
  const stretches = some.map(({ text }) => stretchesOf(text).map(({ from, to }) => text.slice(from, to)));
  const vectors = await provider.embed(stretches.flat(), signal);
  let next = 0;
  const rows = some.map(({ id, text }, at) => {
    const count = stretches[at]?.length ?? 0;
    const own = vectors.slice(next, next + count);
    next += count;
    return {
      id,
      text,
      vectors: Buffer.concat(own.map((vector) => Buffer.from(toBytes(vector).buffer))),
      signs: Buffer.concat(own.map((vector) => Buffer.from(signsOf(vector).buffer))),
    };
  });
  return { rows, dimension: vectors[0]?.length ?? null };
}
