/** Exit codes of the command line; README "Exit codes" lists them. */
export const EXIT = { done: 0, failed: 1, usage: 2, input: 3, partial: 4, refused: 5 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export interface ErrorDetails {
  /** What the person can do next, one sentence. */
  hint?: string;
  cause?: unknown;
}

/** An error that a person will read: what happened, to which thing, and (hint) what to do next. */
export class BriefError extends Error {
  override readonly name: string = 'BriefError';
  /** Stable, for scripts: `config.unknown-key`, `github.bad-token`, ... */
  readonly code: string;
  readonly hint: string | undefined;
  readonly exitCode: ExitCode = EXIT.failed;

  constructor(code: string, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.hint = details.hint;
  }
}

/** Wrong usage or configuration: exit 2. */
export class UsageError extends BriefError {
  override readonly name = 'UsageError';
  override readonly exitCode = EXIT.usage;
}

/** Input that cannot be used, named why: exit 3. */
export class InputError extends BriefError {
  override readonly name = 'InputError';
  override readonly exitCode = EXIT.input;
}

/** Done in part; the message names what is missing: exit 4. */
export class PartialError extends BriefError {
  override readonly name = 'PartialError';
  override readonly exitCode = EXIT.partial;
}

/** Refused for safety: exit 5. */
export class RefusedError extends BriefError {
  override readonly name = 'RefusedError';
  override readonly exitCode = EXIT.refused;
}

/** The message of anything thrown, on one line. */
export function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replaceAll(/\s+/g, ' ').trim();
}
