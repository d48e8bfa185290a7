import { oneLine } from '../core/text.ts';

/**
 * At most `max` UTF-16 units of a text on one line, around the first place where `word` stands (the start, where it stands nowhere),
 * cut at words, with an ellipsis where something is left out. Surrogate pairs stay whole.
 */
export function excerpt(text: string, word: string | null, max: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const at = word === null ? -1 : line.indexOf(word);
  // A third of the room goes to what comes before.
  const before = Math.floor(max / 3);
  if (line.length <= max || at <= before) return oneLine(line, max);
  let from = Math.min(at - before, line.length - max + 1);
  const space = line.indexOf(' ', from);
  if (space !== -1 && space < at) from = space + 1;
  else if (/[\udc00-\udfff]/.test(line.charAt(from))) from += 1;
  return `…${oneLine(line.slice(from), max - 1)}`;
}
