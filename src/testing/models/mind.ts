/** A scripted mind behind an emulated model server: it is given the request as a model sees it, and returns what a model would. */

/** One piece of fenced evidence, read back from the prompt. */
export interface SeenEvidence {
  id: string;
  /** Attributes of the tag: source, author, title, state, at. */
  about: Readonly<Record<string, string>>;
  text: string;
}

export interface MindRequest {
  system: string;
  user: string;
  /** The JSON schema asked for, by format or inside an instruction; null: none. */
  schema: object | null;
  evidence: readonly SeenEvidence[];
  maxTokens: number;
  /** The n-th request with this very prompt, from 1. */
  nth: number;
}

export type MindAnswer =
  /** Words, after a delay. `refusal` is a field of its own in OpenAI's protocol. */
  | { text: string; refusal?: boolean; delayMs?: number }
  /** An HTTP error instead. */
  | { status: number; message: string; type?: string; retryAfter?: string }
  /** The connection is reset when half of the answer is out. */
  | { resetAfter: string }
  /** Headers, and then blanks for ever. */
  | { endless: true }
  /** The server reads only the last half of the prompt and does not say so. */
  | { cutPrompt: true };

/** Something false or ordered that a mind wrote: no byte that goes out may hold it. */
export interface Mark {
  kind: string;
  mark: string;
}

export interface Mind {
  readonly name: string;
  /** Grows while the mind answers. */
  readonly marks: readonly Mark[];
  answer(request: MindRequest): MindAnswer;
}

/** Reads the fenced evidence of a prompt back. */
export function evidenceIn(prompt: string): SeenEvidence[] {
  const blocks = prompt.matchAll(/<evidence((?:\s+[a-z_]+="[^"]*")*)>\n?([\s\S]*?)\n?<\/evidence>/g);
  return [...blocks].map(([, attributes, text]) => {
    const about = Object.fromEntries(
      [...(attributes ?? '').matchAll(/([a-z_]+)="([^"]*)"/g)].map(([, name, value]) => [
        name ?? '',
        value ?? '',
      ]),
    );
    return { id: about['id'] ?? '', about, text: text ?? '' };
  });
}

/** Deterministic numbers in [0, 1): the same seed lies the same way (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
