/** Vectors made of words, as an embedding model would make them of meaning: the same words, the same vector; synonyms as told. */
import { countTokens, type Emulated, firstTokens, type Reply } from './emulation.ts';

export type EmbeddingFault =
  | 'one too few'
  | 'another dimension'
  | 'not a number'
  | 'all zero'
  | 'reset'
  | 'endless'
  | { status: number; message: string; retryAfter?: string }
  | { delayMs: number };

export interface EmulatedEmbeddings {
  dimension: number;
  /** Words that mean the same. */
  synonyms: readonly (readonly string[])[];
  /** What goes wrong with the nth request (from 1) for these texts; null: nothing. */
  fault: (texts: readonly string[], nth: number) => EmbeddingFault | null;
}

export const EMBEDDINGS: EmulatedEmbeddings = { dimension: 64, synonyms: [], fault: () => null };

/** A direction for each word, by a hash of its letters; a text is the sum of its words. */
export function wordVector(text: string, { dimension, synonyms }: EmulatedEmbeddings): number[] {
  const vector = Array.from({ length: dimension }, () => 0);
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    const meant = synonyms.find((group) => group.includes(word))?.[0] ?? word;
    let seed = 2_166_136_261;
    for (const letter of meant) seed = Math.imul(seed ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
    for (let at = 0; at < dimension; at += 1) {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      vector[at] = (vector[at] ?? 0) + seed / 2 ** 31 - 1;
    }
  }
  return vector;
}

export interface Embedded {
  vectors: (number | null)[][];
  tokens: number;
  delayMs: number;
}

/** The vectors, or the reply that stands in their place. `refused` puts a message as the protocol does. */
export function embedTexts(
  server: Emulated,
  input: unknown,
  truncate: boolean,
  refused: (status: number, message: string) => Reply,
): Embedded | Reply {
  const { embeddings } = server;
  if (embeddings === null) {
    return refused(501, 'This server does not support embeddings. Start it with `--embeddings`');
  }
  const texts = (Array.isArray(input) ? input : [input]).map(String);
  const tooLong = texts.some((text) => countTokens(text) > server.contextTokens);
  if (tooLong && !truncate) return refused(400, 'the input length exceeds the context length');
  const read = texts.map((text) => firstTokens(text, server.contextTokens));
  const key = JSON.stringify(texts);
  const nth = (server.seen.get(key) ?? 0) + 1;
  server.seen.set(key, nth);
  const fault = embeddings.fault(texts, nth);
  if (typeof fault === 'object' && fault !== null && 'status' in fault) {
    const reply = refused(fault.status, fault.message);
    return fault.retryAfter === undefined
      ? reply
      : { ...reply, headers: { ...reply.headers, 'retry-after': fault.retryAfter } };
  }
  if (fault === 'reset') return { status: 200, body: '{"data": [', fault: 'reset' };
  if (fault === 'endless') return { status: 200, body: '', fault: 'endless' };
  const vectors: (number | null)[][] = read.map((text) => wordVector(text, embeddings));
  return {
    vectors: broken(vectors, fault),
    tokens: read.reduce((sum, text) => sum + countTokens(text), 0),
    delayMs: server.delayMs + (typeof fault === 'object' && fault !== null ? fault.delayMs : 0),
  };
}

function broken(vectors: (number | null)[][], fault: EmbeddingFault | null): (number | null)[][] {
  const last = vectors.at(-1) ?? [];
  if (fault === 'one too few') return vectors.slice(0, -1);
  if (fault === 'another dimension') return [...vectors.slice(0, -1), last.slice(1)];
  // JSON has no NaN: servers write null in its place.
  if (fault === 'not a number') return [...vectors.slice(0, -1), [null, ...last.slice(1)]];
  if (fault === 'all zero') return [...vectors.slice(0, -1), last.map(() => 0)];
  return vectors;
}
