/** Vectors of single texts (a sentence, a request), each made once and kept by its content. */
import { createHash } from 'node:crypto';

import { saveTextVectors, textVector } from '../../store/vectors.ts';
import type { Store } from '../../store/store.ts';

import type { Meaning } from './meaning.ts';
import { cosineTo, toBytes } from './vectors.ts';

/** A text of an interview: with it its vector goes. */
export interface OwnedText {
  text: string;
  /** Row id. */
  interview: number;
}

/** One vector a text, of bytes, in order; those that are not kept yet are made now. Throws what the provider throws. */
export async function vectorsOf(
  store: Store,
  { provider, model }: Meaning,
  texts: readonly OwnedText[],
  signal: AbortSignal,
): Promise<Int8Array[]> {
  const hashes = texts.map(({ text }) => createHash('sha256').update(text).digest());
  const vectors = new Map<string, Int8Array>();
  const missing = new Map<string, OwnedText & { hash: Buffer }>();
  for (const [at, owned] of texts.entries()) {
    const hash = hashes[at] ?? Buffer.alloc(0);
    const kept = textVector(store.connection, model.id, hash);
    const key = hash.toString('base64');
    if (kept !== null) vectors.set(key, new Int8Array(kept.buffer, kept.byteOffset, kept.length));
    else missing.set(key, { ...owned, hash });
  }
  const wanted = [...missing];
  const made = await provider.embed(
    wanted.map(([, { text }]) => text),
    signal,
  );
  const rows = wanted.map(([key, { hash, interview }], at) => {
    const bytes = toBytes(made[at] ?? new Float32Array());
    vectors.set(key, bytes);
    return { hash, interview, body: Buffer.from(bytes.buffer) };
  });
  if (rows.length > 0) saveTextVectors(store, model.id, rows);
  return hashes.map((hash) => vectors.get(hash.toString('base64')) ?? new Int8Array());
}

/** Likeness of each text to a question: -1 to 1. Throws what the provider throws. */
export async function likenessOf(
  store: Store,
  asked: Meaning & { vector: Float32Array },
  texts: readonly OwnedText[],
  signal: AbortSignal,
): Promise<number[]> {
  const vectors = await vectorsOf(store, asked, texts, signal);
  return vectors.map((bytes) => cosineTo(asked.vector, bytes));
}

/** Cosine of two vectors of bytes. */
export function cosineOfBytes(a: Int8Array, b: Int8Array): number {
  const length = Math.sqrt(a.reduce((sum, value) => sum + value * value, 0));
  return length === 0
    ? 0
    : cosineTo(
        Float32Array.from(a, (value) => value / length),
        b,
      );
}
