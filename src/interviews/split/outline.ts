/** A document that is one list: each interview an item of the first level, what was said below it. */
import type { Line, SourceDocument } from './lines.ts';

/** Items of the first level that make an outline of interviews. */
const FEWEST = 3;

/** Outliners write no headings: there the items of the first level that hold others are read as headings. Else the lines as they are. */
export function outlined(document: SourceDocument): SourceDocument {
  const first = document.lines.findIndex((line) => line.kind === 'list');
  const rest = document.lines.slice(Math.max(first, 0)).filter((line) => line.kind !== 'blank');
  const items = rest.filter((line) => line.kind === 'list');
  if (first === -1 || items.length < rest.length * 0.9) return document;
  const shallow = Math.min(...items.map((line) => line.indent));
  const holders = new Set<Line>();
  for (const [index, item] of items.entries())
    if (item.indent === shallow && (items[index + 1]?.indent ?? 0) > shallow) holders.add(item);
  const top = items.filter((line) => line.indent === shallow).length;
  if (holders.size < FEWEST || holders.size < top * 0.8) return document;
  const lines = document.lines.map((line) =>
    holders.has(line) ? { ...line, kind: 'text' as const, level: 6 } : line,
  );
  return { ...document, lines };
}
