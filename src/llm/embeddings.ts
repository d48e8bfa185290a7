/** Texts to vectors: optional everywhere, beside the words and never instead of them. */
export interface EmbeddingProvider {
  readonly name: 'openai' | 'ollama';
  readonly model: string;
  /** Whether the server is on this machine or at a private address. */
  readonly local: boolean;
  /** One vector a text, in order, all of one length. Throws as `LlmProvider.generate` does. */
  embed(texts: readonly string[], signal: AbortSignal): Promise<readonly (readonly number[])[]>;
}
