/**
 * What a text claims, by weights learned from lines of pages that people labelled (bench/claims): a promise is read in words that no list has.
 * The table holds for each place of a trait what it says for trust and for proof; a second, smaller one tells the kinds apart.
 */
import { readFileSync } from 'node:fs';

import { perText } from '../page/per-text.ts';
import type { ProofElement, TrustElement } from '../types.ts';
import { PLACES, traitsOf } from './traits.ts';

export type TrustKind = TrustElement['kind'];
type ProofKind = ProofElement['kind'];

export const TRUST_KINDS = [
  'guarantee',
  'delivery',
  'no-obligation',
  'security',
  'payment',
  'privacy',
  'award',
  'care',
] as const satisfies readonly TrustKind[];
export const PROOF_KINDS = [
  'testimonial',
  'rating',
  'count',
  'logos',
  'case-study',
  'award',
  'press',
] as const satisfies readonly ProofKind[];
const KINDS = TRUST_KINDS.length + PROOF_KINDS.length;

/** Steps of a weight for one: weights are kept as whole numbers from -127 to 127. */
export const STEPS = 16;
/** Places of the table of kinds. */
export const KIND_PLACES = 1 << 13;
/** From what chance on a text that stands by itself counts. */
export const BAR = 0.42;

/** What worry a text takes as a whole, or in one of its sentences: a long one may promise in passing. Null where none. */
export function trustIn(text: string, bar = BAR): TrustKind | null {
  const { part, trust } = strongest(text).trust;
  return trust >= bar ? kindOf(part, TRUST_KINDS, 0) : null;
}

/** What a text tells of others, likewise, unless it promises more. */
export function proofIn(text: string, bar = BAR): ProofKind | null {
  const { trust, proof: told } = strongest(text);
  const { part, proof } = told;
  if (proof < bar || trust.trust > proof) return null;
  return kindOf(part, PROOF_KINDS, TRUST_KINDS.length);
}

/** Chances, 0 to 1, that a text takes a worry and that it tells of others; the rest is that it claims nothing. */
interface Chances {
  part: string;
  trust: number;
  proof: number;
}

/** Shorter ones are names and signs. */
const SHORTEST = 4;
const ENDS = /(?<=[.!?。！？])\s+|(?<=[。！？])|\s[|•·–—]\s|\n/u;

/** Of a text and its sentences the one that promises most, and the one that tells most of others. */
const strongest = perText((text): { trust: Chances; proof: Chances } => {
  if (text.length < SHORTEST) {
    const none = { part: text, trust: 0, proof: 0 };
    return { trust: none, proof: none };
  }
  const whole = chancesOf(text);
  const best = { trust: whole, proof: whole };
  const sentences = text.split(ENDS);
  if (sentences.length < 2) return best;
  for (const sentence of sentences) {
    const part = sentence.trim();
    if (part.length < SHORTEST * 2) continue;
    const own = chancesOf(part);
    if (own.trust > best.trust.trust) best.trust = own;
    if (own.proof > best.proof.proof) best.proof = own;
  }
  return best;
});

const chancesOf = perText((part): Chances => {
  const table = weights();
  const traits = traitsOf(part);
  let [trust, proof] = [0, 0];
  for (const place of traits) {
    trust += table[place] ?? 0;
    proof += table[PLACES + place] ?? 0;
  }
  const scale = 1 / (STEPS * Math.sqrt(traits.length));
  const [forTrust, forProof] = [Math.exp(trust * scale), Math.exp(proof * scale)];
  const all = 1 + forTrust + forProof;
  return { part, trust: forTrust / all, proof: forProof / all };
});

/** The likeliest of some kinds, the first of which is kept at `first`. */
function kindOf<K extends string>(text: string, kinds: readonly [K, ...K[]], first: number): K {
  const table = weights();
  const sums = kinds.map(() => 0);
  for (const place of traitsOf(text)) {
    const from = 2 * PLACES + (place % KIND_PLACES) * KINDS + first;
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (table[from + at] ?? 0);
  }
  return kinds[sums.indexOf(Math.max(...sums))] ?? kinds[0];
}

let kept: Int8Array | undefined;

/** Trust of all places, proof of all places, then for each place its kinds. */
function weights(): Int8Array {
  if (kept === undefined) {
    const bytes = readFileSync(new URL('weights.bin', import.meta.url));
    kept = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  return kept;
}
