import { fileURLToPath } from 'node:url';

/** What a test may set of the process. */
export interface TerminalOptions {
  cwd: string;
  env?: Record<string, string>;
  /** Default: every request fails, so that no test reaches a network by accident. */
  fetch?: typeof globalThis.fetch;
  /** Default: 2026-11-20T07:00Z and standing still. */
  now?: () => number;
  stdin?: string;
  /** Whether stderr is a terminal, which turns progress on. */
  progress?: boolean;
}

export const MORNING = Date.parse('2026-11-20T07:00:00Z');

/** The `deps` of `run` with everything that was written kept as text. */
export function terminal(options: TerminalOptions) {
  const written = { stdout: '', stderr: '' };
  const interrupt = new AbortController();
  const output = (name: keyof typeof written) => ({
    write(text: string): boolean {
      written[name] += text;
      return true;
    },
    drained: () => Promise.resolve(),
  });
  return {
    written,
    interrupt: () => interrupt.abort(new Error('interrupted')),
    deps: {
      env: options.env ?? {},
      cwd: options.cwd,
      now: options.now ?? (() => MORNING),
      fetch: options.fetch ?? noNetwork,
      stdin: linesOf(options.stdin ?? ''),
      stdout: output('stdout'),
      stderr: output('stderr'),
      isTTY: false,
      progress: options.progress ?? false,
      columns: 100,
      color: false,
      signal: interrupt.signal,
      packageFolder: fileURLToPath(new URL('../..', import.meta.url)),
    },
  };
}

const noNetwork: typeof globalThis.fetch = (input) =>
  Promise.reject(new TypeError(`a test reached for ${input instanceof Request ? input.url : String(input)}`));

async function* linesOf(text: string): AsyncGenerator<string> {
  yield text;
}
