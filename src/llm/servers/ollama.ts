/** Ollama's own protocol, which unlike its /v1 lets the context be set. Only a mapping; retry, record and the rest wrap it. */
import { type ChatRequest, Ollama } from 'ollama';
import { z } from 'zod';

import type { Clock } from '../../core/time.ts';

import { assertWhole } from './cut-prompt.ts';
import { serverSchema } from './dialect.ts';
import { ModelError } from '../errors.ts';
import type { Fetch } from './guarded-fetch.ts';
import type { GenerateRequest, GenerateResult, LlmProvider } from '../provider.ts';
import { requestTokens } from '../prompts/tokens.ts';
import { jsonFetch } from './transport.ts';

export interface OllamaOptions {
  host: string;
  model: string;
  /** Sent as `num_ctx`. */
  contextTokens: number;
  /** Whether the model says it can think; then it is told not to. */
  thinks: boolean;
  local: boolean;
  fetch: Fetch;
  clock: Clock;
}

const Answer = z.object({
  model: z.string(),
  message: z.object({ content: z.string() }),
  done: z.literal(true),
  done_reason: z.string().nullish(),
  /** Missing where older versions found the whole prompt in their cache. */
  prompt_eval_count: z.number().nullish(),
  eval_count: z.number().nullish(),
});

export function ollamaProvider(options: OllamaOptions): LlmProvider {
  return {
    name: 'ollama',
    model: options.model,
    contextTokens: options.contextTokens,
    supportsSchema: true,
    local: options.local,
    async generate(request, signal) {
      const client = ollamaClient(options, signal);
      return resultOf(await client.chat(chatBody(options, request)), request);
    },
  };
}

/** A client for one request: the official one takes no signal, so its connection carries it. */
export function ollamaClient(
  options: Pick<OllamaOptions, 'host' | 'fetch' | 'clock'>,
  signal: AbortSignal,
): Ollama {
  return new Ollama({ host: options.host, fetch: jsonFetch(options.fetch, options.clock, signal) });
}

/**
 * `truncate: false` makes a prompt above the context an error, `shift: false` an answer above it: by default both are cut without a
 * word (src/testing/models/recorded). The client passes them through though its types lack them.
 */
function chatBody(
  options: OllamaOptions,
  request: GenerateRequest,
): ChatRequest & { stream: false; truncate: false; shift: false } {
  return {
    model: options.model,
    stream: false,
    messages: [
      { role: 'system', content: request.system },
      { role: 'user', content: request.user },
    ],
    ...(request.schema === undefined ? {} : { format: serverSchema(request.schema, true) }),
    ...(options.thinks ? { think: false } : {}),
    options: { temperature: 0, seed: 1, num_ctx: options.contextTokens, num_predict: request.maxTokens },
    truncate: false,
    shift: false,
  };
}

function resultOf(answer: unknown, request: GenerateRequest): GenerateResult {
  const parsed = Answer.safeParse(answer);
  if (!parsed.success || parsed.data.done_reason === 'load') {
    throw new ModelError('llm.bad-answer', 'Ollama answered without a finished message', { retryable: true });
  }
  const { message, done_reason: reason, prompt_eval_count: tokensIn, eval_count: tokensOut } = parsed.data;
  if (tokensIn) assertWhole(request, tokensIn);
  return {
    text: message.content,
    // No reason at all is how older versions say stop.
    finish: (reason ?? 'stop') === 'stop' ? 'stop' : 'length',
    model: parsed.data.model,
    tokensIn: tokensIn ?? requestTokens(request).most,
    tokensOut: tokensOut ?? Math.ceil(message.content.length / 4),
  };
}
