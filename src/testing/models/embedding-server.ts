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

/** What the emulated model knows of English. */
const SYNONYMS: readonly (readonly string[])[] = [
  ['expensive', 'afford', 'charge', 'price', 'cost', 'costly'],
  ['employees', 'staff', 'okta', 'password', 'sso', 'saml'],
  ['fast', 'ages', 'waiting', 'slow', 'load', 'open'],
  ['cancel', 'left', 'competitor', 'subscription'],
  ['network', 'reception', 'field', 'offline'],
  ['beginners', 'help', 'colleagues', 'week'],
  ['reports', 'mail', 'mails', 'numbers', 'monday'],
  ['records', 'removed', 'wiped', 'legal'],
  ['salaries', 'earn', 'human', 'resources'],
  ['phone', 'mobile', 'pocket', 'desk'],
  ['languages', 'translated', 'french', 'lyon'],
  ['mistakes', 'undone', 'wrong', 'button'],
  ['trust', 'figures', 'believe', 'totals'],
  ['alerts', 'pings', 'notification', 'ignore'],
  ['training', 'workshop', 'teacher'],
  ['connect', 'tools', 'api', 'talks'],
];

export const EMBEDDINGS: EmulatedEmbeddings = { dimension: 64, synonyms: SYNONYMS, fault: () => null };

/** Words that it knows say more than those that it does not. */
const KNOWN_WEIGHT = 6;

/** A direction for each word, by a hash of its letters; a text is the sum of its words. */
export function wordVector(text: string, { dimension, synonyms }: EmulatedEmbeddings): number[] {
  const vector = Array.from({ length: dimension }, () => 0);
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    const known = synonyms.find((group) => group.includes(word));
    const meant = known?.[0] ?? word;
    const weight = known === undefined ? 1 : KNOWN_WEIGHT;
    let seed = 2_166_136_261;
    for (const letter of meant) seed = Math.imul(seed ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
    for (let at = 0; at < dimension; at += 1) {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      vector[at] = (vector[at] ?? 0) + weight * (seed / 2 ** 31 - 1);
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
