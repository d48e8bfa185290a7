import { afterEach, describe, expect, it } from 'vitest';

import type { LlmSettings } from '../core/settings.ts';
import { type EmulatedModels, type ModelsOptions, startModels } from '../testing/models/server.ts';
import { modelSettings } from '../testing/models/settings.ts';

import { type LlmProbe, probeLlm } from './probe.ts';

const never = new AbortController().signal;
const open: EmulatedModels[] = [];
afterEach(() => Promise.all(open.splice(0).map((server) => server.close())));

async function probe(
  options: ModelsOptions,
  settings: Partial<LlmSettings> = {},
  path = '',
): Promise<LlmProbe | null> {
  const server = await startModels(options);
  open.push(server);
  const made = modelSettings(
    settings.provider === 'openai' ? 'openai' : options.protocol,
    { url: `${server.url}${path}` },
    settings,
  );
  return probeLlm(made, { openaiKey: null }, { clock: Date.now }, never);
}

describe('probeLlm', () => {
  it.each(['openai', 'ollama'] as const)('says that %s works, with context and speed', async (protocol) => {
    const found = await probe({ protocol, delayMs: 20 });
    expect(found).toMatchObject({
      works: true,
      local: true,
      contextTokens: 8192,
      trainedContext: 8192,
      findings: [],
    });
    expect(found?.tokensPerSecond).toBeGreaterThan(10);
    expect(found?.tokensPerSecond).toBeLessThan(2000);
  });
  it('is null where none is configured', async () => {
    expect(await probe({ protocol: 'ollama' }, { provider: 'none' })).toBeNull();
  });
  it('says what to pull', async () => {
    const found = await probe({ protocol: 'ollama' }, { model: 'llama3.1:8b' });
    expect(found).toMatchObject({ works: false, models: ['smollm2:latest'] });
    expect(found?.findings).toEqual([
      {
        code: 'llm.no-model',
        what: 'Ollama does not have the model llama3.1:8b',
        todo: 'ollama pull llama3.1:8b',
      },
    ]);
  });
  it('warns of a server that answers with another model', async () => {
    const found = await probe({ protocol: 'openai' }, { model: 'gpt-4o-mini' });
    expect(found?.works).toBe(true);
    expect(found?.findings[0]).toMatchObject({
      code: 'llm.no-model',
      todo: 'Set llm.model to one of: smollm2.',
    });
  });
  it('warns of Ollama behind /v1, and of contexts that are too large or too small', async () => {
    const v1 = await probe({ protocol: 'ollama' }, { provider: 'openai', model: 'smollm2:latest' }, '/v1');
    expect(v1?.findings.map(({ code }) => code)).toContain('llm.ollama-v1');
    const large = await probe({ protocol: 'openai', contextTokens: 2048 }, { contextTokens: 16_384 });
    expect(large?.findings.map(({ code }) => code)).toEqual(['llm.context', 'llm.context']);
    const small = await probe({ protocol: 'openai', contextTokens: 1024 });
    expect(small?.findings.map(({ code }) => code)).toEqual(['llm.small-context']);
  });
  it('says what is wrong with the way there', async () => {
    const down = await startModels({ protocol: 'ollama' });
    await down.close();
    const settings = modelSettings('ollama', down);
    const gone = await probeLlm(settings, { openaiKey: null }, { clock: Date.now }, never);
    expect(gone?.findings[0]).toMatchObject({
      code: 'llm.unreachable',
      todo: expect.stringContaining('OLLAMA_HOST') as string,
    });
    const foreign = await probeLlm(
      { ...settings, ollamaUrl: 'http://8.8.8.8' },
      { openaiKey: null },
      { clock: Date.now },
      never,
    );
    expect(foreign?.findings[0]).toMatchObject({ code: 'llm.not-local' });
  });
  it('reports a key that is refused', async () => {
    const denied = await probe({
      protocol: 'openai',
      mind: () => ({ status: 401, message: 'Incorrect API key provided' }),
    });
    expect(denied).toMatchObject({ works: false, findings: [{ code: 'llm.denied' }] });
  });
});
