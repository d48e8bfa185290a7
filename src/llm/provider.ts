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
  /** Store ids of the items whose text the prompt holds: deleting one deletes the cached answer. */
  items?: readonly number[];
}

export interface GenerateResult {
  text: string;
  /** `length`: the answer was cut and is never taken as done. */
  finish: 'stop' | 'length' | 'refusal';
  /** The model that answered, as the server names it. */
  model: string;
  tokensIn: number;
  tokensOut: number;
  /** Whether it came from the cache and cost nothing. */
  cached?: boolean;
}

/** One method and a few capability fields. Retry, cache, record, budget and the rest wrap it and are providers too. */
export interface LlmProvider {
  readonly name: 'openai' | 'ollama';
  readonly model: string;
  readonly contextTokens: number;
  readonly supportsSchema: boolean;
  /** Whether the server is on this machine or at a private address. */
  readonly local: boolean;
  /** Throws ModelError (`errors.ts`) for whatever the server or the way to it does wrong, and the signal's reason when aborted. */
  generate(request: GenerateRequest, signal: AbortSignal): Promise<GenerateResult>;
}

/** One request to a model server, whatever it asks for: what the wrappers wrap. */
export type Call<Request, Result> = (request: Request, signal: AbortSignal) => Promise<Result>;

/** A provider like `inner` with another way to generate. Capabilities are read through, as a provider may learn them. */
export function wrapping(inner: LlmProvider, generate: LlmProvider['generate']): LlmProvider {
  return {
    name: inner.name,
    model: inner.model,
    local: inner.local,
    get contextTokens() {
      return inner.contextTokens;
    },
    get supportsSchema() {
      return inner.supportsSchema;
    },
    generate,
  };
}
