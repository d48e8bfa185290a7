import { BriefError } from '../core/errors.ts';
import type { LlmSettings, Secrets } from '../core/settings.ts';

import { ModelError } from './errors.ts';
import type { GenerateRequest, GenerateResult, LlmProvider } from './provider.ts';
import { assumed, discover, providerOf, type Server, type ServerDeps, serverOf } from './servers/server.ts';
import { timeLimited } from './wrappers/time-limit.ts';

export interface LlmProbe {
  provider: 'openai' | 'ollama';
  /** Where it listens, without credentials. */
  host: string;
  model: string;
  local: boolean;
  /** Whether it answered a real request. */
  works: boolean;
  /** The models it says it has. */
  models: string[];
  /** The context brief uses, the one the model was made for, and the one it is loaded with. */
  contextTokens: number;
  trainedContext: number | null;
  loadedContext: number | null;
  /** Of the answer, the time to read the prompt and to load the model included; null when it gave none. */
  tokensPerSecond: number | null;
  /** What is wrong or doubtful, the worst first, each with what to do. */
  findings: { code: string; what: string; todo: string }[];
}

const LIST_MS = 5000;

/** Looks at the configured server and asks it one short question. Null where no provider is configured. Never throws but for abort. */
export async function probeLlm(
  settings: LlmSettings,
  secrets: Pick<Secrets, 'openaiKey'>,
  deps: ServerDeps,
  signal: AbortSignal,
): Promise<LlmProbe | null> {
  let server: Server | null;
  try {
    server = await serverOf(settings, secrets, deps);
  } catch (error) {
    if (settings.provider === 'none' || !(error instanceof BriefError)) throw error;
    return { ...blank(settings, settings.provider), findings: [findingOf(error)] };
  }
  if (server === null) return null;
  const probe: LlmProbe = {
    ...blank(settings, server.kind),
    host: new URL(server.url).host,
    local: server.local,
  };
  let facts = assumed(server);
  try {
    facts = await discover(server, AbortSignal.any([signal, AbortSignal.timeout(LIST_MS)]));
  } catch (error) {
    signal.throwIfAborted();
    const finding = error instanceof BriefError ? findingOf(error) : late();
    // A server without a list of models may work all the same.
    if (!(error instanceof ModelError) || error.code !== 'llm.not-found')
      return { ...probe, findings: [finding] };
  }
  const { models, contextTokens, trainedContext, loadedContext } = facts;
  const known: LlmProbe = { ...probe, models, contextTokens, trainedContext, loadedContext };
  const findings = doubts(server, known, facts.found, facts.ollamaBehindV1);
  if (server.kind === 'ollama' && !facts.found) return { ...known, findings };
  try {
    const { seconds, result } = await shortQuestion(
      await providerOf(server, facts),
      settings.timeoutMs,
      signal,
    );
    return { ...known, works: true, tokensPerSecond: result.tokensOut / seconds, findings };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof BriefError)) throw error;
    return { ...known, findings: [findingOf(error), ...findings] };
  }
}

function blank(settings: LlmSettings, provider: LlmProbe['provider']): LlmProbe {
  return {
    provider,
    host: '',
    model: settings.model ?? '',
    local: false,
    works: false,
    models: [],
    contextTokens: settings.contextTokens ?? 0,
    trainedContext: null,
    loadedContext: null,
    tokensPerSecond: null,
    findings: [],
  };
}

function findingOf(error: BriefError): LlmProbe['findings'][number] {
  return { code: error.code, what: error.message, todo: error.hint ?? '' };
}

function late(): LlmProbe['findings'][number] {
  return {
    code: 'llm.timeout',
    what: `the model server did not list its models within ${LIST_MS / 1000} s`,
    todo: 'Look whether it is busy or the address is another program.',
  };
}

function doubts(server: Server, probe: LlmProbe, found: boolean, behindV1: boolean): LlmProbe['findings'] {
  const findings: LlmProbe['findings'] = [];
  const { model, models, contextTokens, trainedContext, loadedContext } = probe;
  if (!found && server.kind === 'ollama') {
    findings.push({
      code: 'llm.no-model',
      what: `Ollama does not have the model ${model}`,
      todo: `ollama pull ${model}`,
    });
  } else if (!found && models.length > 0) {
    findings.push({
      code: 'llm.no-model',
      what: `the server does not list ${model}; some servers answer with another model then`,
      todo: `Set llm.model to one of: ${models.slice(0, 8).join(', ')}.`,
    });
  }
  if (behindV1) {
    findings.push({
      code: 'llm.ollama-v1',
      what: 'this is Ollama, which on /v1 cuts long prompts without a word',
      todo: 'Set `provider: ollama` and OLLAMA_HOST.',
    });
  }
  if (trainedContext !== null && contextTokens > trainedContext) {
    findings.push({
      code: 'llm.context',
      what: `llm.context is ${contextTokens}, but the model was made for ${trainedContext} tokens`,
      todo: `Set llm.context to ${trainedContext} or less.`,
    });
  }
  if (server.kind === 'openai' && loadedContext !== null && contextTokens > loadedContext) {
    findings.push({
      code: 'llm.context',
      what: `llm.context is ${contextTokens}, but the server has the model loaded with ${loadedContext}`,
      todo: 'Start the server with more context, or lower llm.context.',
    });
  }
  if (contextTokens < 2048) {
    findings.push({
      code: 'llm.small-context',
      what: `a context of ${contextTokens} tokens leaves little room for evidence`,
      todo: 'Load the model with 4096 or more.',
    });
  }
  return findings;
}

async function shortQuestion(
  provider: LlmProvider,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<{ seconds: number; result: GenerateResult }> {
  const limited = timeLimited<GenerateRequest, GenerateResult>(
    (request, ends) => provider.generate(request, ends),
    timeoutMs,
  );
  const question = {
    purpose: 'probe',
    promptVersion: 'probe@1',
    system: 'Answer in plain words.',
    user: 'Say in two sentences what a pull request is.',
    maxTokens: 64,
  };
  for (let attempt = 1; ; attempt += 1) {
    const started = performance.now();
    try {
      const result = await limited(question, signal);
      return { result, seconds: Math.max(0.001, (performance.now() - started) / 1000) };
    } catch (error) {
      // A server that speaks a plainer dialect says so once a difference.
      if (!(error instanceof ModelError) || error.code !== 'llm.dialect' || attempt > 4) throw error;
    }
  }
}
