/** Texts to vectors: optional everywhere, beside the words and never instead of them. */
export interface EmbeddingProvider {
  readonly name: 'openai' | 'ollama';
  readonly model: string;
  /** Whether the server is on this machine or at a private address. */
  readonly local: boolean;
  /** Tells vectors that can be compared from others: the model and what is put before a text. */
  readonly make: string;
  /**
   * One vector of length 1 a text, in order, all of one dimension. `use`: many models want questions told from the texts that answer them.
   * Throws as `LlmProvider.generate` does.
   */
  embed(texts: readonly string[], signal: AbortSignal, use?: EmbeddingUse): Promise<readonly Float32Array[]>;
}

export type EmbeddingUse = 'text' | 'question';

/** One request to a server. */
export interface EmbedRequest {
  texts: readonly string[];
}

export interface EmbedResult {
  /** As the server gave them: `checkedVectors` looks at them. */
  vectors: readonly (readonly number[])[];
  model: string;
  tokensIn: number;
  tokensOut: 0;
}

/** What one server does: one request, nothing checked, nothing tried again. */
export interface EmbeddingServer {
  readonly name: EmbeddingProvider['name'];
  readonly model: string;
  readonly local: boolean;
  request(request: EmbedRequest, signal: AbortSignal): Promise<EmbedResult>;
}
