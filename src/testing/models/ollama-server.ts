/** Ollama, as recorded in recorded/ollama.json: its own protocol, and the OpenAI one under /v1. */
import { embedTexts } from './embedding-server.ts';
import {
  type Emulated,
  type Message,
  promptTokens,
  type Reply,
  schemaFault,
  think,
  type Thought,
} from './emulation.ts';
import { details, modelInfo, v1Response } from './ollama-shapes.ts';

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const V1_TYPE = { 'content-type': 'application/json' };

const ok = (body: unknown, rest: Partial<Reply> = {}): Reply => ({
  status: 200,
  headers: JSON_TYPE,
  body,
  ...rest,
});
const refused = (status: number, error: string): Reply => ({ status, headers: JSON_TYPE, body: { error } });
const plain = (status: number, body: string, headers: Record<string, string> = {}): Reply => ({
  status,
  headers: { 'content-type': 'text/plain', ...headers },
  body,
});
/** Errors of its runner come as JSON inside the string. */
const runner = (code: number, message: string, type: string, more: object = {}): Reply =>
  refused(code, JSON.stringify({ error: { code, message, type, ...more } }));

type Body = Record<string, unknown>;

const POST_ONLY = new Set([
  '/api/chat',
  '/api/generate',
  '/api/show',
  '/api/embed',
  '/api/pull',
  '/v1/chat/completions',
]);
/** The context that /v1 has and nobody can set. */
export const V1_CONTEXT = 4096;

export function ollamaServer(
  server: Emulated,
  method: string,
  path: string,
  raw: string,
  origin: string | null,
): Reply {
  if (origin !== null && !/^https?:\/\/(localhost|127\.0\.0\.1|0\.0\.0\.0)(:\d+)?$/.test(origin)) {
    return { status: 403, headers: {}, body: '' };
  }
  if (method !== 'POST' && POST_ONLY.has(path))
    return plain(405, '405 method not allowed', { allow: 'POST' });
  switch (`${method} ${path}`) {
    case 'GET /':
      return plain(200, 'Ollama is running', { 'content-type': 'text/plain; charset=utf-8' });
    case 'GET /api/version':
      return ok({ version: '0.0.0' });
    case 'GET /api/tags':
      return ok({
        models: [
          {
            ...listed(server),
            modified_at: now(),
            details: { ...details, context_length: 8192, embedding_length: 576 },
            capabilities: ['completion'],
          },
        ],
      });
    case 'GET /api/ps':
      return ok({
        models:
          server.loaded === null
            ? []
            : [
                {
                  ...listed(server),
                  expires_at: now(),
                  size_vram: 0,
                  context_length: server.loaded,
                  details,
                },
              ],
      });
    case 'POST /api/show':
      return withModel(server, raw, () => ok(shown()));
    case 'POST /api/chat':
      return withModel(server, raw, (body) => chat(server, body));
    case 'POST /api/generate':
      return withModel(server, raw, (body) => generate(server, body));
    case 'POST /api/embed':
      return withModel(server, raw, (body) => embed(server, body));
    case 'POST /api/pull':
      return {
        status: 500,
        headers: V1_TYPE,
        body: {
          error:
            'pull model manifest: Get "https://registry.example/v2/library/llama3.1/manifests/8b": dial tcp: lookup registry.example on 192.0.2.1:53: no such host',
        },
      };
    case 'GET /v1/models':
      return {
        status: 200,
        headers: V1_TYPE,
        body: {
          object: 'list',
          data: [{ id: tagged(server.model), object: 'model', created: seconds(), owned_by: 'library' }],
        },
      };
    case 'POST /v1/chat/completions':
      return v1Chat(server, JSON.parse(raw) as Body);
    case 'POST /v1/responses':
      return v1Responses(server, JSON.parse(raw) as Body);
    default:
      return plain(404, '404 page not found');
  }
}

function withModel(server: Emulated, raw: string, handle: (body: Body) => Reply): Reply {
  if (raw === '') return refused(400, 'missing request body');
  let body: Body;
  try {
    body = JSON.parse(raw) as Body;
  } catch {
    return refused(400, 'unexpected EOF');
  }
  const model = body['model'];
  if (typeof model !== 'string' || model === '') return refused(400, 'model is required');
  return tagged(model) === tagged(server.model) ? handle(body) : refused(404, `model '${model}' not found`);
}

function chat(server: Emulated, body: Body): Reply {
  const messages = (body['messages'] ?? []) as (Message & { images?: unknown })[];
  const model = String(body['model']);
  if (messages.length === 0) {
    const unload = body['keep_alive'] === 0;
    server.loaded = unload ? null : (server.loaded ?? V1_CONTEXT);
    return ok({
      model,
      created_at: now(),
      message: { role: 'assistant', content: '' },
      done: true,
      done_reason: unload ? 'unload' : 'load',
    });
  }
  const wrong = faultOf(server, body, messages);
  if (wrong !== null) return wrong;
  const options = (body['options'] ?? {}) as Body;
  const context = Number(options['num_ctx'] ?? server.loaded ?? V1_CONTEXT);
  server.loaded = context;
  const tokens = promptTokens(messages);
  const truncates = body['truncate'] !== false || server.ignoresTruncate;
  if (tokens > context && !truncates) {
    const message = `request (${tokens} tokens) exceeds the available context size (${context} tokens), try increasing it`;
    return runner(400, message, 'exceed_context_size_error', { n_prompt_tokens: tokens, n_ctx: context });
  }
  const read = tokens > context ? droppedTo(messages, context) : null;
  const wanted = Number(options['num_predict'] ?? -1);
  const edge =
    body['shift'] === false ? context - Math.min(tokens, read ?? tokens) : Number.POSITIVE_INFINITY;
  const maxTokens = Math.min(wanted < 0 ? 2000 : wanted, edge);
  const schema =
    typeof body['format'] === 'object' ? body['format'] : body['format'] === 'json' ? ANY_OBJECT : null;
  const outcome = think(server, { messages, schema, maxTokens, cutTo: read }, (message) => ({
    error: message,
  }));
  if ('fault' in outcome)
    return { ...outcome.fault, asked: outcome.asked, headers: { ...JSON_TYPE, ...outcome.fault.headers } };
  const { thought, asked, delayMs } = outcome;
  const usage = { tokensIn: thought.tokensIn, tokensOut: thought.tokensOut };
  const head = { model, created_at: now() };
  if (body['stream'] !== false) {
    const first = { ...head, message: { role: 'assistant', content: thought.text }, done: false };
    const last = { ...head, message: { role: 'assistant', content: '' }, ...ending(thought) };
    return {
      status: 200,
      headers: { 'content-type': 'application/x-ndjson' },
      body: `${JSON.stringify(first)}\n${JSON.stringify(last)}\n`,
      usage,
      asked,
      delayMs,
    };
  }
  return ok(
    { ...head, message: { role: 'assistant', content: thought.text }, ...ending(thought) },
    { usage, asked, delayMs },
  );
}

const ANY_OBJECT = { type: 'object', properties: { answer: { type: 'string' } } };

/** Whole messages go first, the oldest; one that is alone too long is cut to half of the context. */
function droppedTo(messages: readonly Message[], context: number): number {
  const system = messages.filter((message) => message.role === 'system');
  const rest = messages.filter((message) => message.role !== 'system');
  while (rest.length > 1 && promptTokens([...system, ...rest]) > context) rest.shift();
  const left = promptTokens([...system, ...rest]);
  return left > context ? Math.floor(context / 2) + 2 : left;
}

function faultOf(server: Emulated, body: Body, messages: readonly { images?: unknown }[]): Reply | null {
  if (body['think'] === true) return refused(400, `"${String(body['model'])}" does not support thinking`);
  if (Array.isArray(body['tools']))
    return refused(400, `registry.example/library/${tagged(server.model)} does not support tools`);
  if (messages.some((message) => message.images !== undefined)) {
    return runner(
      400,
      'Multimodal data provided, but model does not support multimodal requests.',
      'invalid_request_error',
    );
  }
  for (const [name, value] of Object.entries((body['options'] ?? {}) as Body)) {
    if (/^num_|^seed$/.test(name) && !Number.isInteger(value))
      return refused(500, `option "${name}" must be of type integer`);
  }
  const { format } = body as { format?: unknown };
  if (typeof format === 'string' && format !== 'json' && format !== '') {
    return refused(
      500,
      `invalid format: ${JSON.stringify(JSON.stringify(format))}; expected "json" or a valid JSON Schema object`,
    );
  }
  const fault = schemaFault(format);
  if (fault === null) return null;
  return runner(
    400,
    `Field 'json_schema': "json_schema": JSON schema conversion failed:\n${fault}`,
    'invalid_request_error',
  );
}

const ending = (thought: Thought): object => ({
  done: true,
  done_reason: thought.finish === 'refusal' ? 'stop' : thought.finish,
  total_duration: 15_595_196_297,
  load_duration: 9_751_636,
  prompt_eval_count: thought.tokensIn,
  prompt_eval_duration: 3_119_544_000,
  eval_count: thought.tokensOut,
  eval_duration: thought.tokensOut * 16_000_000,
});

function generate(server: Emulated, body: Body): Reply {
  const options = (body['options'] ?? {}) as Body;
  const messages = [{ role: 'user', content: String(body['prompt']) }];
  const question = { messages, schema: null, maxTokens: Number(options['num_predict'] ?? 256), cutTo: null };
  const outcome = think(server, question, (message) => ({ error: message }));
  if ('fault' in outcome) return { ...outcome.fault, asked: outcome.asked };
  const { thought } = outcome;
  return ok({
    model: body['model'],
    created_at: now(),
    response: thought.text,
    context: [1, 4093, 198],
    ...ending(thought),
  });
}

/** Cuts silently at a context that the request cannot set. */
function v1Chat(server: Emulated, body: Body): Reply {
  const model = String(body['model']);
  if (tagged(model) !== tagged(server.model)) {
    return {
      status: 404,
      headers: V1_TYPE,
      body: {
        error: { message: `model '${model}' not found`, type: 'not_found_error', param: null, code: null },
      },
    };
  }
  const messages = body['messages'] as Message[];
  const format = body['response_format'] as { json_schema?: { schema?: object } } | undefined;
  const cutTo = promptTokens(messages) > V1_CONTEXT ? droppedTo(messages, V1_CONTEXT) : null;
  const question = {
    messages,
    schema: format?.json_schema?.schema ?? null,
    maxTokens: Number(body['max_tokens'] ?? 2000),
    cutTo,
  };
  const outcome = think(server, question, (message, type) => ({
    error: { message, type, param: null, code: null },
  }));
  if ('fault' in outcome)
    return { ...outcome.fault, asked: outcome.asked, headers: { ...V1_TYPE, ...outcome.fault.headers } };
  const { thought, asked, delayMs } = outcome;
  const { tokensIn, tokensOut } = thought;
  const finish = thought.finish === 'refusal' ? 'stop' : thought.finish;
  const completion = {
    id: `chatcmpl-${server.seen.size}`,
    object: 'chat.completion',
    created: seconds(),
    model,
    system_fingerprint: 'fp_ollama',
    choices: [{ index: 0, message: { role: 'assistant', content: thought.text }, finish_reason: finish }],
    usage: { prompt_tokens: tokensIn, completion_tokens: tokensOut, total_tokens: tokensIn + tokensOut },
  };
  return { status: 200, headers: V1_TYPE, body: completion, usage: { tokensIn, tokensOut }, asked, delayMs };
}

function v1Responses(server: Emulated, body: Body): Reply {
  const messages = [{ role: 'user', content: String(body['input']) }];
  const most = Number(body['max_output_tokens'] ?? 256);
  const outcome = think(server, { messages, schema: null, maxTokens: most, cutTo: null }, (message) => ({
    error: message,
  }));
  if ('fault' in outcome) return { ...outcome.fault, asked: outcome.asked };
  return {
    status: 200,
    headers: V1_TYPE,
    body: v1Response(String(body['model']), outcome.thought, most, seconds()),
  };
}

/** https://docs.ollama.com/api/embed: texts above the context are cut unless `truncate` is false. */
function embed(server: Emulated, body: Body): Reply {
  const made = embedTexts(
    server,
    body['input'],
    body['truncate'] !== false || server.ignoresTruncate,
    refused,
  );
  if (!('vectors' in made)) return { ...made, headers: { ...JSON_TYPE, ...made.headers } };
  const { vectors, tokens, delayMs } = made;
  return ok(
    {
      model: body['model'],
      embeddings: vectors,
      total_duration: 14_143_917,
      load_duration: 1_019_500,
      prompt_eval_count: tokens,
    },
    { usage: { tokensIn: tokens, tokensOut: 0 }, delayMs },
  );
}

const tagged = (model: string): string => (model.includes(':') ? model : `${model}:latest`);
const now = (): string => new Date().toISOString();
const seconds = (): number => Math.floor(Date.now() / 1000);

const listed = (server: Emulated): object => ({
  name: tagged(server.model),
  model: tagged(server.model),
  size: 98_362_745,
  digest: 'fd5f44c0b5aff6453726119fc560d73a8a995a55b4a49804bc24b1969ecf1794',
});

const shown = (): object => ({
  modelfile: '# Modelfile generated by "ollama show"\n',
  parameters: 'stop                           "<|im_start|>"',
  template: '{{- range .Messages }}<|im_start|>{{ .Role }}\n{{ .Content }}<|im_end|>\n{{ end }}',
  details,
  model_info: modelInfo,
  tensors: [{ name: 'output_norm.weight', type: 'F32', shape: [576] }],
  capabilities: ['completion'],
  modified_at: now(),
});
