import { BriefError } from '../../core/errors.ts';
import type { EmbeddingSettings, Secrets } from '../../core/settings.ts';

import { assumed, discover, type Server, type ServerDeps, serverOf } from '../servers/server.ts';
import { timeLimited } from '../wrappers/time-limit.ts';
import { checking, contextTokensOf, embeddingServerOf } from './compose.ts';

export interface EmbeddingProbe {
  provider: 'openai' | 'ollama';
  /** Where it listens, without credentials. */
  host: string;
  model: string;
  local: boolean;
  /** Numbers of a vector; null: it gave none. */
  dimension: number | null;
  /** With the time to load the model left out. */
  textsPerSecond: number;
  /** The longest text that is sent. */
  contextTokens: number;
  /** What is wrong, each with what to do. */
  findings: { code: string; what: string; todo: string }[];
}

const LIST_MS = 5000;
const SAMPLE = Array.from(
  { length: 16 },
  (_, at) => `Customer ${at} says that the export of invoices is too slow.`,
);

/** Looks at the configured embedding server and embeds some sentences. Null where none is configured. Never throws but for abort. */
export async function probeEmbeddings(
  settings: EmbeddingSettings,
  secrets: Pick<Secrets, 'embeddingsKey'>,
  deps: ServerDeps,
  signal: AbortSignal,
): Promise<EmbeddingProbe | null> {
  if (settings.provider === 'none') return null;
  const probe: EmbeddingProbe = {
    provider: settings.provider,
    host: '',
    model: settings.model ?? '',
    local: false,
    dimension: null,
    textsPerSecond: 0,
    contextTokens: 0,
    findings: [],
  };
  try {
    const server = await serverOf(settings, { openaiKey: secrets.embeddingsKey }, deps);
    if (server === null) return null;
    probe.host = new URL(server.url).host;
    probe.local = server.local;
    const facts = await listed(server, signal);
    probe.contextTokens = settings.contextTokens ?? contextTokensOf(server, facts);
    if (!facts.found && server.kind === 'ollama' && facts.models.length > 0) {
      probe.findings.push({
        code: 'llm.no-model',
        what: `Ollama does not have the model ${server.model}`,
        todo: `ollama pull ${server.model}`,
      });
      return probe;
    }
    if (!facts.found && facts.models.length > 0) {
      probe.findings.push({
        code: 'llm.no-model',
        what: `the server does not list ${server.model}; some servers answer with another model then`,
        todo: `Set embeddings.model to one of: ${facts.models.slice(0, 8).join(', ')}.`,
      });
    }
    const ask = timeLimited(checking(await embeddingServerOf(server)), settings.timeoutMs);
    // The first request may load the model.
    await ask({ texts: SAMPLE.slice(0, 1) }, signal);
    const started = performance.now();
    const { checked } = await ask({ texts: SAMPLE }, signal);
    probe.textsPerSecond = SAMPLE.length / Math.max(0.001, (performance.now() - started) / 1000);
    probe.dimension = checked[0]?.length ?? null;
    return probe;
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof BriefError)) throw error;
    const { code, message: what, hint } = error;
    const todo =
      code === 'llm.no-model' && settings.provider === 'ollama'
        ? `ollama pull ${settings.model ?? ''}`
        : (hint ?? '').replace('llm.', 'embeddings.');
    probe.findings.unshift({ code, what, todo });
    return probe;
  }
}

/** A server without a list of models may embed all the same, and one that is down will say so at the first request. */
async function listed(server: Server, signal: AbortSignal) {
  try {
    return await discover(server, AbortSignal.any([signal, AbortSignal.timeout(LIST_MS)]));
  } catch {
    signal.throwIfAborted();
    return assumed(server);
  }
}
