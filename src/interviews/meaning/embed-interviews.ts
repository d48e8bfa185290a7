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
  /** Of those left, the ones that the server fails on while it takes others: each run tries them again, and goes on. */
  failed: number;
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
  let failed = 0;
  let failure: BriefError | null = null;
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
      const { rows, dimension, refused } = await embedSome(provider, some, signal);
      if (dimension !== null && dimension !== known.dimension) {
        // Another model under the same name: all is made again.
        known = saveModel(store, await calibrate(provider, signal));
        model = known.id;
        after = 0;
        failed = 0;
        continue;
      }
      saveInterviewVectors(store, model, rows);
      made += rows.length;
      failed += some.length - rows.length;
      failure ??= refused;
      options.onProgress?.(made, countToEmbed(store.connection, model));
    }
    const left = countToEmbed(store.connection, model);
    if (left === failed) forgetOtherModels(store, model);
    return { made, left, failed, problem: failure === null ? null : problemOf(failedOn(failed, failure)) };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof BriefError)) throw error;
    return { made, left: countToEmbed(store.connection, model), failed, problem: problemOf(error) };
  }
}

function problemOf({ code, message, hint }: BriefError): NonNullable<Embedded['problem']> {
  return { code, message, hint: hint ?? null };
}

function failedOn(failed: number, { code, message }: BriefError): BriefError {
  const of = failed === 1 ? 'one interview is' : `${failed.toLocaleString('en')} interviews are`;
  return new BriefError(code, `${of} left out, for the server fails on the text (${message})`, {
    hint: 'Tried again at each run; another embedding model may take it.',
  });
}

interface Made {
  rows: (TextToEmbed & { vectors: Uint8Array; signs: Uint8Array })[];
  dimension: number | null;
  /** What the server said to those that have no row. */
  refused: BriefError | null;
}

/** Any server takes it: where it does not, the server is the reason, and no text. */
const HARMLESS = 'Good morning.';
/** They are no answer to a text. */
const NOT_THE_TEXT =
  /^llm\.(?:unreachable|rate-limited|quota|busy|denied|no-model|not-found|redirect|circuit-open|budget)$/;

/** Embeds what can be embedded: a text that the server fails on is found by halves, and left out. Throws where the server is the reason. */
async function embedSome(
  provider: EmbeddingProvider,
  some: readonly TextToEmbed[],
  signal: AbortSignal,
): Promise<Made> {
  try {
    return await embedTogether(provider, some, signal);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof BriefError) || NOT_THE_TEXT.test(error.code)) throw error;
    try {
      await provider.embed([HARMLESS], signal);
    } catch {
      signal.throwIfAborted();
      throw error;
    }
    if (some.length === 1) return { rows: [], dimension: null, refused: error };
    const middle = some.length >> 1;
    const first = await embedSome(provider, some.slice(0, middle), signal);
    const second = await embedSome(provider, some.slice(middle), signal);
    return {
      rows: [...first.rows, ...second.rows],
      dimension: first.dimension ?? second.dimension,
      refused: first.refused ?? second.refused,
    };
  }
}

async function embedTogether(
  provider: EmbeddingProvider,
  some: readonly TextToEmbed[],
  signal: AbortSignal,
): Promise<Made> {
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
  return { rows, dimension: vectors[0]?.length ?? null, refused: null };
}
