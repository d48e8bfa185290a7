/** A JSON Schema (draft 2020-12 subset that OpenAI, Ollama and llama.cpp all compile). */
export type JsonSchema = Readonly<Record<string, unknown>>;

export interface GenerateRequest {
  /** Why the call is made, as in the prompt's front matter: `story-summary`. */
  purpose: string;
  /** `name@hash` of the prompt file. */
  promptVersion: string;
  system: string;
  user: string;
  /** Asked of servers that support it; the caller validates the answer all the same. */
  schema?: JsonSchema;
  /** Upper bound of the answer. */
  maxTokens: number;
}

export interface GenerateResult {
  text: string;
  /** `length`: the answer was cut and is never taken as done. */
  finish: 'stop' | 'length' | 'refusal';
  /** The model that answered, as the server names it. */
  model: string;
  tokensIn: number;
  tokensOut: number;
}

/** One method and a few capability fields. Retry, cache, record, budget and the rest wrap it and are providers too. */
export interface LlmProvider {
  readonly name: 'openai' | 'ollama';
  readonly model: string;
  readonly contextTokens: number;
  readonly supportsSchema: boolean;
  /** Whether the server is on this machine or at a private address. */
  readonly local: boolean;
  generate(request: GenerateRequest, signal: AbortSignal): Promise<GenerateResult>;
}
