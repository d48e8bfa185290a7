import { RefusedError } from '../../core/errors.ts';
import type { Settings } from '../../core/settings.ts';
import type { Meant } from '../../interviews/ask.ts';
import type { Rights } from '../../interviews/search/library.ts';
import { ModelError } from '../../llm/errors.ts';
import type { Store } from '../../store/store.ts';
import type { CommandDeps } from '../deps.ts';

export interface Asking {
  store: Store;
  settings: Settings;
  rights: Rights;
  deps: CommandDeps;
}

/**
 * Does the work with the question as a vector, and by words alone where no embedding provider is configured or it fails. `byWords` says why, or what is
 * not embedded yet; null: nothing is missing.
 */
export async function alsoByMeaning<T>(
  { store, settings, rights, deps }: Asking,
  question: string,
  work: (meant: Meant | null) => Promise<T>,
): Promise<{ found: T; byWords: string | null }> {
  if (settings.embeddings.provider === 'none') return { found: await work(null), byWords: null };
  const { listen, wordsAlone } = await import('../../jobs/meaning.ts');
  const { now, signal } = deps;
  const { asked, note } = await listen({ store, settings, now }, question, rights, signal);
  if (asked === null) return { found: await work(null), byWords: note };
  try {
    return { found: await work({ asked, signal }), byWords: note };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ModelError || error instanceof RefusedError)) throw error;
    return { found: await work(null), byWords: wordsAlone(error) };
  }
}
