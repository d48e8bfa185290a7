/** The embedding provider of brief.yaml for the verbs: what it gives, or why words go on alone. */
import { BriefError } from '../core/errors.ts';
import type { Settings } from '../core/settings.ts';
import type { Clock } from '../core/time.ts';
import { type Embedded, embedInterviews, type EmbedOptions } from '../interviews/meaning/embed-interviews.ts';
import {
  askOf,
  type Asked,
  isSure,
  isUseful,
  type Meaning,
  meaningOf,
} from '../interviews/meaning/meaning.ts';
import { withoutVectors } from '../interviews/meaning/nearest.ts';
import { type Rights, roomOf } from '../interviews/search/library.ts';
import { composeEmbeddings } from '../llm/embed/compose.ts';
import type { EmbeddingProvider } from '../llm/embeddings.ts';
import { llmCalls } from '../store/llm-calls.ts';
import type { Store } from '../store/store.ts';

export interface MeaningDeps {
  store: Store;
  settings: Settings;
  now: Clock;
  /** The job run that calls belong to; null outside of one. */
  runId?: number | null;
}

export interface Listening {
  /** Null: words alone. */
  asked: Asked | null;
  /** Why, where an embedding provider is configured; or what is not embedded yet. One line. */
  note: string | null;
}

/** Somebody waits for the answer: words alone are better than more than this. */
const PATIENCE = 15_000;
/** So many interviews without vectors are embedded at once; more are for the night, or for `brief interviews embed`. */
const AT_ONCE = 48;

/**
 * Embeds a question, and the few interviews that the reader may see and that have no vectors yet. Never throws for what a server or its settings do:
 * the note says it. Throws the signal's reason when aborted.
 */
export async function listen(
  deps: MeaningDeps,
  question: string,
  rights: Rights,
  signal: AbortSignal,
): Promise<Listening> {
  const { store } = deps;
  try {
    const provider = await providerOf(deps, true);
    if (provider === null) return { asked: null, note: null };
    const asked = await askOf(store, provider, question, signal);
    if (!isUseful(asked.model)) {
      return { asked: null, note: `By words alone: ${provider.model} hardly tells like from unlike.` };
    }
    const missing = withoutVectors(roomOf(store, rights), asked.model);
    if (missing.length === 0) return { asked, note: null };
    if (missing.length > AT_ONCE) {
      const few = `${missing.length.toLocaleString('en')} interviews are searched by words alone until \`brief interviews embed\` or the night has made their vectors.`;
      return { asked, note: few };
    }
    const { problem } = await embedInterviews(store, provider, signal, { only: missing });
    return { asked, note: problem === null ? null : wordsAlone(problem) };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof BriefError)) throw error;
    return { asked: null, note: wordsAlone(error) };
  }
}

/** The provider with its model, for texts and not for a question; null with a note: words alone. As `listen` in all else. */
export async function ready(
  deps: MeaningDeps,
  signal: AbortSignal,
): Promise<{ meaning: Meaning | null; note: string | null }> {
  try {
    const provider = await providerOf(deps, true);
    if (provider === null) return { meaning: null, note: null };
    const meaning = await meaningOf(deps.store, provider, signal);
    return isSure(meaning.model)
      ? { meaning, note: null }
      : { meaning: null, note: `By words alone: ${provider.model} hardly tells like from unlike.` };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof BriefError)) throw error;
    return { meaning: null, note: wordsAlone(error) };
  }
}

/** Makes the vectors of all interviews that have none; null where no embedding provider is configured. Never throws for what a server does. */
export async function embedAll(
  deps: MeaningDeps,
  signal: AbortSignal,
  options: EmbedOptions = {},
): Promise<Embedded | null> {
  try {
    const provider = await providerOf(deps, false);
    return provider === null ? null : await embedInterviews(deps.store, provider, signal, options);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof BriefError)) throw error;
    const { code, message, hint } = error;
    return { made: 0, left: 0, failed: 0, problem: { code, message, hint: hint ?? null } };
  }
}

/** What went wrong, for the people who searched or for the operator. */
export function wordsAlone({ message, hint }: { message: string; hint?: string | null | undefined }): string {
  return `By words alone: ${message}.${hint === undefined || hint === null ? '' : ` ${hint}`}`;
}

async function providerOf(
  { store, settings, now, runId }: MeaningDeps,
  waiting: boolean,
): Promise<EmbeddingProvider | null> {
  const { embeddings, secrets } = settings;
  const timeoutMs = waiting ? Math.min(PATIENCE, embeddings.timeoutMs) : embeddings.timeoutMs;
  return composeEmbeddings({ ...embeddings, timeoutMs }, secrets, {
    calls: llmCalls(store),
    clock: now,
    runId: runId ?? null,
    ...(waiting ? { retry: { attempts: 2 } } : {}),
  });
}
