/** From settings to the bare provider of one server; `compose.ts` wraps it, `probe.ts` looks at it. */
import { BriefError, UsageError } from '../../core/errors.ts';
import type { LlmSettings, Secrets } from '../../core/settings.ts';
import type { Lookup } from '../../core/address.ts';
import type { Clock } from '../../core/time.ts';

import { serverUrl } from './address.ts';
import { type Fetch, guardedFetch, notLocal } from './guarded-fetch.ts';
import { isLocalUrl } from './local-host.ts';
import type { LlmProvider } from '../provider.ts';
import { DEFAULT_CONTEXT, type ServerAddress, type ServerFacts } from './server-facts.ts';

export interface ServerDeps {
  /** The real time, never `--as-of`: calls are paid for now. */
  clock: Clock;
  /** Only for tests and unusual networks; `local_only` uses its own connection all the same. */
  fetch?: Fetch | undefined;
  lookup?: Lookup | undefined;
}

/** The parts of the settings that name a server. */
export type ServerSettings = Pick<
  LlmSettings,
  'provider' | 'model' | 'localOnly' | 'contextTokens' | 'openaiUrl' | 'ollamaUrl'
>;

export interface Server extends ServerAddress {
  kind: 'openai' | 'ollama';
  local: boolean;
}

/** The configured server; null for none. Throws RefusedError where `local_only` forbids it, UsageError for a faulty address or no model. */
export async function serverOf(
  settings: ServerSettings,
  secrets: Pick<Secrets, 'openaiKey'>,
  deps: ServerDeps,
): Promise<Server | null> {
  if (settings.provider === 'none') return null;
  if (settings.model === null) {
    throw new UsageError('llm.no-model-named', 'llm.model is missing in brief.yaml', {
      hint: 'Name the model, for example `model: "llama3.1:8b"`, or set `provider: none`.',
    });
  }
  const url =
    settings.provider === 'openai'
      ? serverUrl(settings.openaiUrl, { port: 80, from: 'OPENAI_BASE_URL' })
      : serverUrl(settings.ollamaUrl, { port: 11434, from: 'OLLAMA_HOST' });
  const local = await isLocalUrl(url, deps.lookup);
  if (settings.localOnly && !local) throw notLocal(new URL(url).hostname);
  return {
    kind: settings.provider,
    url,
    local,
    apiKey: settings.provider === 'openai' ? secrets.openaiKey : null,
    model: settings.model,
    contextTokens: settings.contextTokens,
    clock: deps.clock,
    fetch: await guardedFetch({
      localOnly: settings.localOnly,
      local,
      fetch: deps.fetch,
      lookup: deps.lookup,
    }),
  };
}

/** What the server says of itself. Throws ModelError when it cannot be reached. */
export async function discover(server: Server, signal: AbortSignal): Promise<ServerFacts> {
  const { discoverOllama, discoverOpenai } = await import('./discover.ts');
  return server.kind === 'openai' ? discoverOpenai(server, signal) : discoverOllama(server, signal);
}

/** What is assumed of a server that does not answer now: a call will say what is wrong. */
export function assumed(server: Server): ServerFacts {
  return {
    models: [],
    found: false,
    contextTokens: server.contextTokens ?? DEFAULT_CONTEXT,
    trainedContext: null,
    loadedContext: null,
    thinks: false,
    ollamaBehindV1: false,
  };
}

const DISCOVER_MS = 5000;

/** The facts within a few seconds, else what is assumed. */
export async function factsOf(server: Server): Promise<ServerFacts> {
  try {
    return await discover(server, AbortSignal.timeout(DISCOVER_MS));
  } catch (error) {
    if (error instanceof BriefError || (error instanceof Error && error.name === 'TimeoutError'))
      return assumed(server);
    throw error;
  }
}

/** The bare provider: one request a call, nothing recorded, nothing tried again. */
export async function providerOf(server: Server, facts: ServerFacts): Promise<LlmProvider> {
  const { fetch, clock, local, model, url } = server;
  const { contextTokens, thinks } = facts;
  if (server.kind === 'openai') {
    const { openaiProvider } = await import('./openai.ts');
    return openaiProvider({ baseUrl: url, apiKey: server.apiKey, model, contextTokens, local, fetch, clock });
  }
  const { ollamaProvider } = await import('./ollama.ts');
  return ollamaProvider({ host: url, model, contextTokens, thinks, local, fetch, clock });
}
