/** Both providers over HTTP against the emulated servers: what is sent, and what each answer and fault becomes. */
import { afterEach, describe, expect, it } from 'vitest';

import type { MindAnswer, MindRequest } from '../testing/models/mind.ts';
import { type EmulatedModels, type ModelsOptions, startModels } from '../testing/models/server.ts';
import { modelSettings } from '../testing/models/settings.ts';

import { ModelError } from './errors.ts';
import type { GenerateRequest, LlmProvider } from './provider.ts';
import { factsOf, providerOf, serverOf } from './servers/server.ts';

const SCHEMA = {
  type: 'object',
  properties: { headline: { type: 'string', minLength: 1, maxLength: 80 } },
  required: ['headline'],
  additionalProperties: false,
};
const request: GenerateRequest = {
  purpose: 'story-summary',
  promptVersion: 'story-summary@abc',
  system: 'You write news.',
  user: '<evidence id="e1">\nBob merged the retry.\n</evidence>',
  schema: SCHEMA,
  maxTokens: 200,
};
const never = new AbortController().signal;

const open: EmulatedModels[] = [];
afterEach(() => Promise.all(open.splice(0).map((server) => server.close())));

async function connect(
  options: ModelsOptions,
  settings: { contextTokens?: number } = {},
): Promise<{ server: EmulatedModels; provider: LlmProvider }> {
  const server = await startModels(options);
  open.push(server);
  const found = await serverOf(
    modelSettings(options.protocol, server, settings),
    { openaiKey: null },
    { clock: Date.now },
  );
  return { server, provider: await providerOf(found!, await factsOf(found!)) };
}

async function faultFrom(provider: LlmProvider, asked = request): Promise<ModelError> {
  const error: unknown = await provider.generate(asked, never).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ModelError)) throw new Error(`no ModelError: ${String(error)}`);
  return error;
}
const bodyOf = (server: EmulatedModels, nth = -1): Record<string, unknown> =>
  JSON.parse(server.calls().at(nth)!.body) as Record<string, unknown>;

describe.each(['openai', 'ollama'] as const)('%s', (protocol) => {
  it('gives text, finish, model and tokens', async () => {
    const { provider, server } = await connect({ protocol });
    const result = await provider.generate(request, never);
    expect(JSON.parse(result.text)).toEqual({ headline: 'Bob merged the retry.' });
    const { tokensIn, tokensOut } = server.calls()[0]!;
    expect(result).toMatchObject({ finish: 'stop', model: 'smollm2', tokensIn, tokensOut });
    expect(provider).toMatchObject({ name: protocol, local: true, supportsSchema: true });
  });
  it('never takes an answer that was cut for done', async () => {
    const { provider } = await connect({ protocol });
    expect(await provider.generate({ ...request, maxTokens: 4 }, never)).toMatchObject({
      finish: 'length',
      tokensOut: 4,
    });
  });
  it('notices a prompt that was cut without a word', async () => {
    const { provider } = await connect({ protocol, mind: 'cut prompt' });
    const user = `${request.user}\n${'The deploy of the service went well and nobody complained about it. '.repeat(60)}`;
    const fault = await faultFrom(provider, { ...request, user });
    expect(fault).toMatchObject({ code: 'llm.prompt-cut', retryable: false });
  });
  it.each<[MindAnswer, string, boolean, number | null]>([
    [{ status: 429, message: 'slow down', retryAfter: '7' }, 'llm.rate-limited', true, 7000],
    [
      { status: 429, message: 'You exceeded your current quota', type: 'insufficient_quota' },
      'llm.quota',
      false,
      null,
    ],
    [{ status: 500, message: 'out of order' }, 'llm.server', true, null],
    [{ status: 503, message: 'server busy' }, 'llm.busy', true, null],
    [{ status: 401, message: 'bad key' }, 'llm.denied', false, null],
    [{ status: 307, message: '' }, 'llm.redirect', false, null],
  ])('maps %o to %s', async (answer, code, retryable, retryAfterMs) => {
    const { provider } = await connect({ protocol, mind: () => answer });
    expect(await faultFrom(provider)).toMatchObject({ code, retryable, retryAfterMs });
  });
  it('maps an answer that breaks off, and a server that is not there', async () => {
    const { provider, server } = await connect({ protocol, mind: 'reset' });
    expect(await faultFrom(provider)).toMatchObject({ code: 'llm.broken-off', retryable: true });
    await server.close();
    expect(await faultFrom(provider)).toMatchObject({ code: 'llm.unreachable', retryable: true });
  });
  it('ends with the reason of the signal when aborted, also while the answer drips', async () => {
    const { provider } = await connect({ protocol, mind: 'never ending answer' });
    const reason = new Error('stopped by hand');
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 80);
    await expect(provider.generate(request, controller.signal)).rejects.toBe(reason);
  });
  it('says which model is missing', async () => {
    const server = await startModels({ protocol: 'ollama' });
    open.push(server);
    const url = protocol === 'openai' ? `${server.url}/v1` : server.url;
    const settings = { ...modelSettings(protocol, { url }), model: 'llama3.1:8b' };
    const found = await serverOf(settings, { openaiKey: null }, { clock: Date.now });
    const fault = await faultFrom(await providerOf(found!, await factsOf(found!)));
    expect(fault).toMatchObject({ code: 'llm.no-model', retryable: false });
    expect(fault.message).toContain("model 'llama3.1:8b' not found");
  });
});

describe('openai', () => {
  it('asks for a strict schema, whole answers and no randomness', async () => {
    const { provider, server } = await connect({ protocol: 'openai' });
    await provider.generate(request, never);
    expect(bodyOf(server)).toMatchObject({
      stream: false,
      temperature: 0,
      max_tokens: 200,
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'story-summary', strict: true, schema: SCHEMA },
      },
    });
    expect(server.calls()[0]!.headers['authorization']).toBe('Bearer none');
  });
  it('learns what a server does not know, one refusal each, and keeps it', async () => {
    const { provider, server } = await connect({
      protocol: 'openai',
      refuses: ['json_schema', 'json_object', 'max_tokens', 'temperature'],
    });
    const refusals: string[] = [];
    for (;;) {
      const result = await provider.generate(request, never).catch((error: unknown) => error);
      if (!(result instanceof ModelError)) break;
      expect(result).toMatchObject({ code: 'llm.dialect', retryable: true, retryAfterMs: 0 });
      refusals.push(result.message);
    }
    expect(refusals).toHaveLength(4);
    expect(provider.supportsSchema).toBe(false);
    const body = bodyOf(server);
    expect(body).not.toHaveProperty('response_format');
    expect(body).not.toHaveProperty('temperature');
    expect(body).toMatchObject({ max_completion_tokens: 200 });
    // The mind behind the server still finds the schema, as an instruction.
    expect(server.calls().at(-1)!.asked?.schema).toEqual(SCHEMA);
  });
  it('does not take every refusal for a dialect', async () => {
    const { provider } = await connect({ protocol: 'openai' });
    const fault = await faultFrom(provider, { ...request, schema: { type: 'nonsense' } });
    expect(fault.code).toBe('llm.dialect');
    const long = { ...request, user: 'word '.repeat(20_000) };
    expect(await faultFrom(provider, long)).toMatchObject({ code: 'llm.context', retryable: false });
  });
  it('reads the context that the server has', async () => {
    const { provider } = await connect({ protocol: 'openai', contextTokens: 1024 });
    expect(provider.contextTokens).toBe(1024);
  });
  it('knows the refusal that is a field of its own', async () => {
    const { provider } = await connect({ protocol: 'openai', mind: 'refusal' });
    expect(await provider.generate(request, never)).toMatchObject({ finish: 'refusal' });
  });
  it('tells a web page from a model server', async () => {
    const fetch = async (): Promise<Response> => new Response('<html>login</html>', { status: 200 });
    const settings = { ...modelSettings('openai', { url: 'http://127.0.0.1:9/v1' }), localOnly: false };
    const found = await serverOf(settings, { openaiKey: 'sk-test' }, { clock: Date.now, fetch });
    expect(await faultFrom(await providerOf(found!, await factsOf(found!)))).toMatchObject({
      code: 'llm.bad-answer',
    });
  });
});

describe('ollama', () => {
  it('sets the context and forbids every silent cut', async () => {
    const { provider, server } = await connect({ protocol: 'ollama' }, { contextTokens: 3000 });
    await provider.generate(request, never);
    expect(bodyOf(server)).toMatchObject({
      stream: false,
      truncate: false,
      shift: false,
      format: SCHEMA,
      options: { temperature: 0, num_ctx: 3000, num_predict: 200 },
    });
  });
  it('is told when a prompt is above the context', async () => {
    const { provider } = await connect({ protocol: 'ollama' }, { contextTokens: 512 });
    const fault = await faultFrom(provider, { ...request, user: 'word '.repeat(2000) });
    expect(fault).toMatchObject({ code: 'llm.context', retryable: false });
    expect(fault.message).toContain('exceeds the available context size (512 tokens)');
  });
  it('notices the cut of a version that does not know truncate', async () => {
    const { provider } = await connect({ protocol: 'ollama', ignoresTruncate: true }, { contextTokens: 512 });
    const fault = await faultFrom(provider, { ...request, user: 'a word of the prompt\n'.repeat(500) });
    expect(fault.code).toBe('llm.prompt-cut');
  });
  it('asks for at most 8192 tokens of context unbidden', async () => {
    const { provider, server } = await connect({ protocol: 'ollama' });
    expect(provider.contextTokens).toBe(8192);
    expect(server.requests.map(({ path }) => path)).toEqual(['/api/tags', '/api/show', '/api/ps']);
  });
  it('finds the cut of its /v1, where the context cannot be set', async () => {
    const server = await startModels({ protocol: 'ollama' });
    open.push(server);
    const settings = modelSettings('openai', { url: `${server.url}/v1` });
    const found = await serverOf(settings, { openaiKey: null }, { clock: Date.now });
    const facts = await factsOf(found!);
    expect(facts.ollamaBehindV1).toBe(true);
    const fault = await faultFrom(await providerOf(found!, facts), {
      ...request,
      user: 'a word of the prompt\n'.repeat(1500),
    });
    expect(fault.code).toBe('llm.prompt-cut');
  });
});

describe('the minds', () => {
  it('are shown what was sent', async () => {
    const seen: MindRequest[] = [];
    const { provider } = await connect({
      protocol: 'openai',
      mind: (asked) => {
        seen.push(asked);
        return { text: '{}' };
      },
    });
    await provider.generate(request, never);
    expect(seen[0]).toMatchObject({
      system: 'You write news.',
      schema: SCHEMA,
      evidence: [{ id: 'e1', text: 'Bob merged the retry.' }],
    });
  });
});
