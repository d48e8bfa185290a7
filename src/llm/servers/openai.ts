/** OpenAI and whatever speaks its protocol: vLLM, llama.cpp, LM Studio. Only a mapping; retry, record and the rest wrap it. */
import OpenAI from 'openai';
import { z } from 'zod';

import type { Clock } from '../../core/time.ts';

import { assertWhole } from './cut-prompt.ts';
import {
  type Dialect,
  firstDialect,
  isReasoning,
  plainerDialect,
  schemaInstruction,
  serverSchema,
} from './dialect.ts';
import { ModelError } from '../errors.ts';
import type { Fetch } from './guarded-fetch.ts';
import type { GenerateRequest, GenerateResult, LlmProvider } from '../provider.ts';
import { requestTokens } from '../prompts/tokens.ts';
import { jsonFetch } from './transport.ts';

export interface OpenAiOptions {
  /** Ends in /v1 for most servers. */
  baseUrl: string;
  /** Null for servers of one's own. */
  apiKey: string | null;
  model: string;
  contextTokens: number;
  local: boolean;
  fetch: Fetch;
  clock: Clock;
}

/** Room for thoughts that nobody sees: reasoning models spend them out of the same limit. */
const REASONING_TOKENS = 4000;

const Answer = z.object({
  model: z.string().optional(),
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: z.number(), completion_tokens: z.number() }).nullish(),
});

export function openaiProvider(options: OpenAiOptions): LlmProvider {
  let dialect = firstDialect(options.baseUrl, options.model);
  return {
    name: 'openai',
    model: options.model,
    contextTokens: options.contextTokens,
    get supportsSchema() {
      return dialect.structure === 'schema';
    },
    local: options.local,
    async generate(request, signal) {
      const spoken = dialect;
      let answer: unknown;
      try {
        answer = await openaiCall(options, signal, (client) =>
          client.chat.completions.create(chatBody(options.model, request, spoken)),
        );
      } catch (error) {
        // Another call may have learned it meanwhile: then this one only speaks as that one does.
        const learned = dialect === spoken ? plainer(spoken, error) : dialect;
        if (learned === null || !isBadRequest(error)) throw error;
        dialect = learned;
        throw new ModelError(
          'llm.dialect',
          `the model server does not know a part of the request (${error.message})`,
          {
            cause: error,
            retryable: true,
            retryAfterMs: 0,
          },
        );
      }
      return resultOf(answer, request, options.model);
    },
  };
}

function isBadRequest(error: unknown): error is ModelError {
  return error instanceof ModelError && error.code === 'llm.bad-request';
}

function plainer(dialect: Dialect, error: unknown): Dialect | null {
  return isBadRequest(error) ? plainerDialect(dialect, error.message) : null;
}

/** The body of POST /chat/completions. Streaming is off: an answer counts when it is whole. */
function chatBody(
  model: string,
  request: GenerateRequest,
  dialect: Dialect,
): OpenAI.Chat.ChatCompletionCreateParamsNonStreaming {
  const byInstruction = request.schema !== undefined && dialect.structure !== 'schema';
  const system = byInstruction
    ? `${request.system}\n\n${schemaInstruction(request.schema ?? {})}`
    : request.system;
  const reasoning = isReasoning(model) && !dialect.temperature;
  return {
    model,
    stream: false,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: request.user },
    ],
    ...(dialect.temperature ? { temperature: 0 } : {}),
    ...(reasoning ? { reasoning_effort: 'low' as const } : {}),
    [dialect.limit]: request.maxTokens + (reasoning ? REASONING_TOKENS : 0),
    ...responseFormat(request, dialect),
  };
}

function responseFormat(
  request: GenerateRequest,
  dialect: Dialect,
): Pick<OpenAI.Chat.ChatCompletionCreateParamsNonStreaming, 'response_format'> {
  if (request.schema === undefined || dialect.structure === 'instruction') return {};
  if (dialect.structure === 'object') return { response_format: { type: 'json_object' } };
  const name = request.purpose.replaceAll(/[^\w-]/g, '_').slice(0, 64);
  const schema = serverSchema(request.schema, dialect.stringLengths);
  return { response_format: { type: 'json_schema', json_schema: { name, strict: true, schema } } };
}

function resultOf(answer: unknown, request: GenerateRequest, model: string): GenerateResult {
  const parsed = Answer.safeParse(answer);
  const choice = parsed.data?.choices[0];
  if (!parsed.success || choice === undefined) {
    throw new ModelError('llm.bad-answer', 'the model server answered without a choice', {
      retryable: true,
      hint: 'Check that the address is an OpenAI-compatible server.',
    });
  }
  const { usage } = parsed.data;
  if (usage) assertWhole(request, usage.prompt_tokens);
  const text = choice.message.content ?? '';
  return {
    text,
    finish: finishOf(choice.finish_reason ?? null, choice.message.refusal ?? null),
    model: parsed.data.model ?? model,
    tokensIn: usage?.prompt_tokens ?? requestTokens(request).most,
    tokensOut: usage?.completion_tokens ?? Math.ceil(text.length / 4),
  };
}

function finishOf(reason: string | null, refusal: string | null): GenerateResult['finish'] {
  if (refusal !== null && refusal !== '') return 'refusal';
  if (reason === 'stop') return 'stop';
  return reason === 'content_filter' ? 'refusal' : 'length';
}

/** Runs one request of the official client, with our connection, its retries and its own time limit off. */
export async function openaiCall<T>(
  options: Pick<OpenAiOptions, 'baseUrl' | 'apiKey' | 'fetch' | 'clock'>,
  signal: AbortSignal,
  call: (client: OpenAI) => Promise<T>,
): Promise<T> {
  let fault: unknown;
  const ours = jsonFetch(options.fetch, options.clock, signal);
  const client = new OpenAI({
    baseURL: options.baseUrl,
    // The client throws without a key; servers of one's own need none.
    apiKey: options.apiKey ?? 'none',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    timeout: 2 ** 31 - 1,
    logLevel: 'off',
    fetch: async (input, init) => {
      try {
        return await ours(input, init);
      } catch (error) {
        fault = error;
        throw error;
      }
    },
  });
  try {
    return await call(client);
  } catch (error) {
    // The client replaces what our connection threw by an error of its own.
    throw fault ?? error;
  }
}
