/** Whose evidence is whose, and which of it names them. */
import type { Facts, Line } from './facts.ts';
import { STOPWORDS } from './lexicon.ts';
import { wordsOf } from './words.ts';

/** Whether evidence is by who is named, by full name, first name or a part of a handle. */
export function isAuthor(facts: Facts, names: readonly string[]): boolean {
  const keys = facts.authorKeys;
  const holds = (name: string): boolean =>
    keys.some(
      (key) =>
        key === name ||
        (name.length >= 4 && key.length > name.length && (key.startsWith(name) || key.endsWith(name))),
    );
  return names.length <= keys.length
    ? names.every(holds)
    : names.some(holds) && (keys.length === 1 || keys.every((key) => names.includes(key)));
}

/** Whether evidence holds any of the names. */
export function namesIn(facts: Facts, names: readonly string[]): boolean {
  return names.some((name) => facts.vocabulary.has(name));
}

/** Lines that name somebody, or that they speak. */
export function linesNaming(facts: Facts, names: readonly string[]): Line[] {
  // Who speaks stands in the text as well.
  if (!facts.lines.some(({ speaker }) => speaker !== null) && !namesIn(facts, names)) return [];
  return facts.lines.filter(
    (line) =>
      (line.speaker !== null && names.some((name) => line.speaker?.split(' ').includes(name) === true)) ||
      line.words.some((word) => names.includes(word.key)),
  );
}

/** Stems that carry meaning, names left out. */
export function contentStems(text: string, names: readonly string[]): Set<string> {
  return new Set(
    wordsOf(text)
      .filter(
        ({ key }) => (key.length > 2 || /^\d+$/.test(key)) && !STOPWORDS.has(key) && !names.includes(key),
      )
      .map((word) => word.stem),
  );
}

/** How many of the wanted stems stand among the given ones. */
export function overlap(
  wanted: ReadonlySet<string>,
  stems: readonly string[],
  more: readonly string[] = [],
): number {
  let seen: string[] | null = null;
  for (const list of [stems, more]) {
    for (const stem of list) {
      if (!wanted.has(stem)) continue;
      if (seen === null) seen = [stem];
      else if (!seen.includes(stem)) seen.push(stem);
    }
  }
  return seen?.length ?? 0;
}

/** Whether a line only calls somebody: "@eve", "Thanks Eve". */
export function isOnlyCalled(line: Line, names: readonly string[]): boolean {
  return line.words.every((word) => {
    if (!names.includes(word.key)) return true;
    const at = word.from - line.from;
    return (
      /@(?:[\p{L}\p{N}_-]+ ){0,2}$/u.test(line.text.slice(0, at)) ||
      /\b(?:thanks|thank you|hi|hey|hello|cc|ping)[ ,:]+$/i.test(line.text.slice(0, at))
    );
  });
}
