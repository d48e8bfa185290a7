import type { Block } from './blocks.ts';

export interface Score {
  /** Start lines found, right, and there. */
  found: number;
  right: number;
  all: number;
  /** The lines that were missed, and those that are none. */
  missed: string[];
  wrong: string[];
}

/** Compares the lines where sections start with those where interviews were written. `text`: of the document; `starts`: offsets. */
export function scoreOf(text: string, blocks: readonly Block[], starts: readonly number[]): Score {
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  const wanted = new Set<number>();
  let at = 0;
  for (const block of blocks) {
    const [first = ''] = (block.kind === 'table' ? (block.rows?.[0]?.[0] ?? '') : block.text).split('\n');
    if (first === '') continue;
    const found = text.indexOf(first, at);
    if (found === -1) throw new Error(`not in the document: ${first}`);
    if (block.start === true) wanted.add(lineAt(found));
    at = found + first.length;
  }
  const given = new Set(starts.map(lineAt));
  const lines = text.split('\n');
  const name = (line: number): string => lines[line - 1] ?? '';
  return {
    found: given.size,
    all: wanted.size,
    right: [...given].filter((line) => wanted.has(line)).length,
    missed: [...wanted].filter((line) => !given.has(line)).map(name),
    wrong: [...given].filter((line) => !wanted.has(line)).map(name),
  };
}
