/** llama.cpp's own OpenAI-compatible server, as recorded in recorded/llama-server.json. */
import { embedTexts } from './embedding-server.ts';
import {
  countTokens,
  type Emulated,
  type Message,
  promptTokens,
  type Reply,
  schemaFault,
  think,
  type Thought,
} from './emulation.ts';

const JSON_TYPE = { server: 'llama.cpp', 'content-type': 'application/json; charset=utf-8' };

const ok = (body: unknown, rest: Partial<Reply> = {}): Reply => ({
  status: 200,
  headers: JSON_TYPE,
  body,
  ...rest,
});
const refused = (code: number, message: string, type: string, more: object = {}): Reply => ({
  status: code,
  headers: { ...JSON_TYPE, connection: 'close' },
  body: { error: { code, message, type, ...more } },
});

/** Answers one request. `raw` is the body as it came. */
export function llamaServer(server: Emulated, method: string, path: string, raw: string): Reply {
  switch (`${method} ${path}`) {
    case 'GET /health':
      return ok({ status: 'ok' });
    case 'GET /v1/models':
      return ok(models(server));
    case 'GET /props':
      return ok(props(server));
    case 'POST /v1/chat/completions':
      return withBody(raw, (body) => chat(server, body));
    case 'POST /v1/responses':
      return withBody(raw, (body) => responses(server, body));
    case 'POST /tokenize':
      return withBody(raw, (body) =>
        ok({ tokens: Array.from({ length: countTokens(String(body['content'])) }, (_, at) => 537 + at) }),
      );
    case 'POST /v1/embeddings':
      return withBody(raw, (body) => embeddings(server, body));
    default:
      return {
        ...refused(404, '', ''),
        body: { error: { message: 'File Not Found', type: 'not_found_error', code: 404 } },
      };
  }
}

type Body = Record<string, unknown>;

function withBody(raw: string, handle: (body: Body) => Reply): Reply {
  try {
    return handle(JSON.parse(raw) as Body);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const message =
      `[json.exception.parse_error.101] parse error at line 1, column ${raw.length + 1}: syntax error while parsing value - ` +
      `unexpected end of input; expected '[', '{', or a literal`;
    return refused(400, message, 'invalid_request_error');
  }
}

interface ResponseFormat {
  type?: string;
  json_schema?: { schema?: object };
}

function chat(server: Emulated, body: Body): Reply {
  if (!Array.isArray(body['messages']))
    return refused(400, "'messages' is required", 'invalid_request_error');
  const format = body['response_format'] as ResponseFormat | undefined;
  const unknown = unsupported(server, body, format?.type);
  if (unknown !== null) return unknown;
  if (format?.type !== undefined && !['text', 'json_object', 'json_schema'].includes(format.type)) {
    const message = `response_format type must be one of "text" or "json_object", but got: ${format.type}`;
    return refused(400, message, 'invalid_request_error');
  }
  const schema = format?.json_schema?.schema ?? null;
  const fault = schemaFault(schema);
  if (fault !== null) {
    const message = `Unable to generate parser for this template. Automatic parser generation failed: ${fault}`;
    return refused(400, message, 'invalid_request_error');
  }
  const messages = body['messages'] as Message[];
  const tokens = promptTokens(messages);
  if (tokens > server.contextTokens) return tooLong(tokens, server.contextTokens);
  const maxTokens = Number(
    body['max_completion_tokens'] ?? body['max_tokens'] ?? server.contextTokens - tokens,
  );
  const wanted =
    schema ??
    (format?.type === 'json_object' ? { type: 'object', properties: { answer: { type: 'string' } } } : null);
  const outcome = think(server, { messages, schema: wanted, maxTokens, cutTo: null }, (message, type) => ({
    error: { code: 500, message, type },
  }));
  if ('fault' in outcome)
    return { ...outcome.fault, asked: outcome.asked, headers: { ...JSON_TYPE, ...outcome.fault.headers } };
  const { thought, asked, delayMs } = outcome;
  const usage = { tokensIn: thought.tokensIn, tokensOut: thought.tokensOut };
  if (body['stream'] === true) {
    return {
      status: 200,
      headers: { server: 'llama.cpp', 'content-type': 'text/event-stream' },
      body: streamed(server, thought),
      usage,
      asked,
      delayMs,
    };
  }
  return ok(completion(server, thought, Number(body['n'] ?? 1)), { usage, asked, delayMs });
}

const ERROR_TYPES: Readonly<Record<number, string>> = {
  400: 'exceed_context_size_error',
  501: 'not_supported_error',
};

/** https://platform.openai.com/docs/api-reference/embeddings/create, whose shape llama.cpp gives. */
function embeddings(server: Emulated, body: Body): Reply {
  const made = embedTexts(server, body['input'], false, (status, message) =>
    refused(status, message, ERROR_TYPES[status] ?? 'server_error'),
  );
  if (!('vectors' in made)) return { ...made, headers: { ...JSON_TYPE, ...made.headers } };
  const { vectors, tokens, delayMs } = made;
  const data = vectors.map((embedding, index) => ({ embedding, index, object: 'embedding' }));
  return ok(
    {
      model: server.model,
      object: 'list',
      usage: { prompt_tokens: tokens, total_tokens: tokens },
      data,
    },
    { usage: { tokensIn: tokens, tokensOut: 0 }, delayMs },
  );
}

/** As OpenAI and other compatible servers refuse what they do not know. */
function unsupported(server: Emulated, body: Body, format: string | undefined): Reply | null {
  const refuse = (message: string): Reply => refused(400, message, 'invalid_request_error');
  if (server.refuses.has('max_tokens') && 'max_tokens' in body) {
    return refuse(
      "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
    );
  }
  if (server.refuses.has('temperature') && 'temperature' in body) {
    return refuse(
      "Unsupported value: 'temperature' does not support 0 with this model. Only the default (1) value is supported.",
    );
  }
  if (
    (format === 'json_schema' && server.refuses.has('json_schema')) ||
    (format === 'json_object' && server.refuses.has('json_object'))
  ) {
    return refuse(
      `Invalid parameter: 'response_format' of type '${format}' is not supported with this model.`,
    );
  }
  return null;
}

function tooLong(tokens: number, context: number): Reply {
  const message = `request (${tokens} tokens) exceeds the available context size (${context} tokens), try increasing it`;
  return refused(400, message, 'exceed_context_size_error', { n_prompt_tokens: tokens, n_ctx: context });
}

const usageOf = (thought: Thought): object => ({
  completion_tokens: thought.tokensOut,
  prompt_tokens: thought.tokensIn,
  total_tokens: thought.tokensIn + thought.tokensOut,
  prompt_tokens_details: { cached_tokens: 0 },
});

const timingsOf = (thought: Thought): object => ({
  cache_n: 0,
  prompt_n: thought.tokensIn,
  prompt_ms: thought.tokensIn * 12.6,
  prompt_per_token_ms: 12.6,
  prompt_per_second: 79.3,
  predicted_n: thought.tokensOut,
  predicted_ms: thought.tokensOut * 16.1,
  predicted_per_token_ms: 16.1,
  predicted_per_second: 62.2,
});

const finishOf = (thought: Thought): string => (thought.finish === 'refusal' ? 'stop' : thought.finish);

function completion(server: Emulated, thought: Thought, n: number): object {
  const message =
    thought.finish === 'refusal'
      ? { role: 'assistant', content: null, refusal: thought.text }
      : { role: 'assistant', content: thought.text };
  return {
    choices: Array.from({ length: n }, (_, index) => ({ finish_reason: finishOf(thought), index, message })),
    created: seconds(),
    model: server.model,
    system_fingerprint: 'b0-unknown',
    object: 'chat.completion',
    usage: usageOf(thought),
    id: `chatcmpl-${server.seen.size}`,
    timings: timingsOf(thought),
  };
}

function streamed(server: Emulated, thought: Thought): string {
  const chunk = (choices: object[], more: object = {}): string =>
    `data: ${JSON.stringify({
      choices,
      created: seconds(),
      id: `chatcmpl-${server.seen.size}`,
      model: server.model,
      system_fingerprint: 'b0-unknown',
      object: 'chat.completion.chunk',
      ...more,
    })}\n\n`;
  return [
    chunk([{ finish_reason: null, index: 0, delta: { content: thought.text } }]),
    chunk([{ finish_reason: finishOf(thought), index: 0, delta: {} }]),
    chunk([], { usage: usageOf(thought), timings: timingsOf(thought) }),
    'data: [DONE]\n\n',
  ].join('');
}

function responses(server: Emulated, body: Body): Reply {
  const messages = [{ role: 'user', content: String(body['input']) }];
  const question = {
    messages,
    schema: null,
    maxTokens: Number(body['max_output_tokens'] ?? 256),
    cutTo: null,
  };
  const outcome = think(server, question, (message, type) => ({ error: { code: 500, message, type } }));
  if ('fault' in outcome) return { ...outcome.fault, asked: outcome.asked };
  const { thought } = outcome;
  return ok({
    completed_at: seconds(),
    created_at: seconds(),
    id: 'resp_1',
    model: server.model,
    object: 'response',
    output: [
      {
        content: [{ type: 'output_text', annotations: [], logprobs: [], text: thought.text }],
        id: 'msg_1',
        role: 'assistant',
        status: 'completed',
        type: 'message',
      },
    ],
    status: 'completed',
    usage: {
      input_tokens: thought.tokensIn,
      output_tokens: thought.tokensOut,
      total_tokens: thought.tokensIn + thought.tokensOut,
      input_tokens_details: { cached_tokens: 0 },
    },
  });
}

const seconds = (): number => Math.floor(Date.now() / 1000);

function models(server: Emulated): object {
  const name = server.model;
  return {
    models: [
      {
        name,
        model: name,
        modified_at: '',
        size: '',
        digest: '',
        type: 'model',
        description: '',
        tags: [''],
        capabilities: ['completion'],
        parameters: '',
        details: {
          parent_model: '',
          format: 'gguf',
          family: '',
          families: [''],
          parameter_size: '',
          quantization_level: '',
        },
      },
    ],
    object: 'list',
    data: [
      {
        id: name,
        aliases: [name],
        tags: [],
        object: 'model',
        architecture: { input_modalities: ['text'], output_modalities: ['text'] },
        created: seconds(),
        owned_by: 'llamacpp',
        meta: {
          vocab_type: 2,
          n_vocab: 49152,
          n_ctx: server.contextTokens,
          n_ctx_train: 8192,
          n_embd: 576,
          n_params: 134515008,
          size: 96576768,
          ftype: 'Q4_1',
        },
      },
    ],
  };
}

function props(server: Emulated): object {
  return {
    default_generation_settings: { n_ctx: server.contextTokens },
    total_slots: 2,
    model_alias: server.model,
    model_ftype: 'Q4_1',
    model_path: '/models/emulated.gguf',
    modalities: { vision: false, video: false, audio: false },
    media_marker: '<__media__>',
    endpoint_slots: true,
    endpoint_props: false,
    endpoint_metrics: false,
    ui: true,
    ui_settings: {},
    chat_template: '{% for message in messages %}',
    chat_template_caps: {
      supports_object_arguments: false,
      supports_parallel_tool_calls: false,
      supports_preserve_reasoning: false,
      supports_reasoning_effort: false,
      supports_string_content: true,
      supports_system_role: true,
      supports_tool_calls: false,
      supports_tools: false,
      supports_typed_content: false,
    },
    bos_token: '<|im_start|>',
    eos_token: '<|im_end|>',
    build_info: 'b0-unknown',
    is_sleeping: false,
    cors_proxy_enabled: false,
  };
}
