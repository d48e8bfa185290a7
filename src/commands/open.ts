import {
  BriefError,
  EXIT,
  type ExitCode,
  InputError,
  PartialError,
  RefusedError,
  UsageError,
} from '../core/errors.ts';
import type { Settings } from '../core/settings.ts';
import type { Store } from '../store/store.ts';

/** Opens the database of the configuration for as long as `use` runs. */
export async function withStore<T>(settings: Settings, use: (store: Store) => Promise<T>): Promise<T> {
  const { openStore } = await import('../store/store.ts');
  const store = openStore(settings.database);
  try {
    return await use(store);
  } finally {
    store.close();
  }
}

/** The error that ends a command with an exit code that was worked out from what its parts did. */
export function failureOf(
  exitCode: Exclude<ExitCode, 0>,
  code: string,
  message: string,
  hint?: string,
): BriefError {
  const details = hint === undefined ? {} : { hint };
  switch (exitCode) {
    case EXIT.usage:
      return new UsageError(code, message, details);
    case EXIT.input:
      return new InputError(code, message, details);
    case EXIT.partial:
      return new PartialError(code, message, details);
    case EXIT.refused:
      return new RefusedError(code, message, details);
    case EXIT.failed:
      return new BriefError(code, message, details);
  }
}
