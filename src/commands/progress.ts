import type { CollectProgress } from '../jobs/collect.ts';
import type { CommandDeps } from './deps.ts';

const CLEAR = '\r\u001B[K';

/** One line on the terminal that is written over; nothing at all when stderr is no terminal. */
export interface ProgressLine {
  show(text: string): void;
  /** A line that stays, above the moving one. */
  log(text: string): void;
  end(): void;
}

export function progressLine(
  deps: Pick<CommandDeps, 'stderr' | 'progress' | 'columns' | 'env'>,
): ProgressLine {
  const { stderr, progress, columns } = deps;
  let shown = false;
  return {
    show(text) {
      if (!progress) return;
      stderr.write(`${CLEAR}${text.slice(0, Math.max(20, columns - 1))}`);
      shown = true;
    },
    log(text) {
      if (progress) stderr.write(`${CLEAR}${text}\n`);
      else if (deps.env['BRIEF_DEBUG'] === '1') stderr.write(`${text}\n`);
    },
    end() {
      if (shown) stderr.write(CLEAR);
      shown = false;
    },
  };
}

/** `github 1,200 items, 14 requests · slack #general 300 items`: the newest of each source. */
export function collectLine(newest: ReadonlyMap<string, CollectProgress>): string {
  return [...newest.values()]
    .map(({ source, reading, items, requests }) => {
      const what = reading.startsWith(source) ? reading : `${source} ${reading}`;
      return `${what}: ${count(items)} items, ${count(requests)} requests`;
    })
    .join(' · ');
}

export function count(value: number): string {
  return value.toLocaleString('en-GB');
}
