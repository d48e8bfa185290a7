import type { Settings } from '../core/settings.ts';
import type { Clock } from '../core/time.ts';

/** Where a command writes. */
export interface Output {
  /** False when the reader is slower than we write; `drained` then says when to go on. */
  write(text: string): boolean;
  drained(): Promise<void>;
}

/** All that `run` needs from the process, so that a test can give its own. */
export interface Deps {
  env: Readonly<Record<string, string | undefined>>;
  /** Absolute path; relative paths of the command line are resolved against it. */
  cwd: string;
  now: Clock;
  fetch: typeof globalThis.fetch;
  stdin: AsyncIterable<string | Uint8Array>;
  stdout: Output;
  stderr: Output;
  /** Whether stdout is a terminal. */
  isTTY: boolean;
  /** Whether stderr is a terminal: progress is shown there and only there. */
  progress: boolean;
  /** Width of the terminal in characters. */
  columns: number;
  /** Whether stdout may get ANSI colours (NO_COLOR and FORCE_COLOR are honoured). */
  color: boolean;
  /** Aborted by Ctrl-C. */
  signal: AbortSignal;
  /** Folder of the installed package: `jobs/`, `prompts/`, `data/sample` where none lie beside brief.yaml. */
  packageFolder: string;
}

/** What a command gets: the process, and the configuration on demand. */
export interface CommandDeps extends Deps {
  /**
   * Reads brief.yaml (found upward from `cwd`, or the file given), the environment and `.env`.
   * Throws UsageError with file and line.
   */
  loadSettings(configFile: string | undefined): Promise<Settings>;
}
