/** Cards in which people speak for themselves: a name, and words of their own, several side by side. */
import { isRated } from './rated.ts';
import { type PageTable, type Row, textOf } from '../page/walk.ts';

/** Somebody who is not the company: it says "we". */
const MYSELF =
  /(?<![\p{L}'’])(?:I|I['’](?:m|ve|d|ll)|my|My|me|myself|ich|Ich|mein\p{L}{0,2}|Mein\p{L}{0,2}|mir|mich|j['’]\p{L}+|J['’]\p{L}+|je|Je|mon|Mon|mes|moi|mi|Mi|yo|mis|mio|mia|meu|minha|Minha|ik|Ik|mijn|Mijn|mnie|moj\p{L}+|Moj\p{L}+|jag|Jag|mig|jeg|Jeg|meg)(?![\p{L}'’])/u;
const CLIMB = 4;
const MAX_CARD = 500;
const MIN_WORDS = 24;
const MAX_NAME = 64;
const NO_NAME = /\b(?:19|20)\d\d\b|\bmin read\b|[€$£¥₽₩?]|\d{2}:\d{2}/u;

/** The words of such cards, by row: where one of several speaks of herself, all do. */
export function voicesOf(table: PageTable, blocks: readonly Row[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const shapes = new Map<number, { tag: string; depth: number; card: string }>();
  const known = new Map<number, { row: Row; name: string; depth: number; card: string }[]>();
  for (const row of blocks) {
    const length = row.to - row.from;
    if (length < MIN_WORDS || length > MAX_CARD || row.level !== null) continue;
    const card = cardOf(table, row);
    if (card === null) continue;
    const sisters = known.get(card.at.parent) ?? [];
    sisters.push({ row, name: card.name, depth: row.depth - card.at.depth, card: card.at.tag });
    known.set(card.at.parent, sisters);
    if (MYSELF.test(textOf(table, row)))
      shapes.set(card.at.parent, { tag: row.tag, depth: row.depth - card.at.depth, card: card.at.tag });
  }
  for (const [holder, shape] of shapes) {
    for (const { row, name, depth, card } of known.get(holder) ?? [])
      if (row.tag === shape.tag && depth === shape.depth && card === shape.card) found.set(row.at, name);
  }
  return found;
}

/** The one of several like it that holds the words and, besides, no more than a name. */
function cardOf(table: PageTable, row: Row): { at: Row; name: string } | null {
  let up = table.rows[row.parent];
  for (let steps = 0; up !== undefined && steps < CLIMB; steps += 1, up = table.rows[up.parent]) {
    const length = up.to - up.from;
    if (
      length > MAX_CARD ||
      /comment/i.test(`${up.element.attribs['class'] ?? ''} ${up.element.attribs['id'] ?? ''}`)
    )
      return null;
    const besides = length - (row.to - row.from);
    if (besides > MAX_NAME) return null;
    if (besides < 3 || up.twins < 2) continue;
    const name = `${table.text.slice(up.from, row.from)}${table.text.slice(row.to, up.to)}`
      .replaceAll('\n', ' ')
      .trim();
    if (!/^[^\p{L}\p{N}]*(?:\p{Lu}|\p{Lo}|@|\p{Ll})/u.test(name) || NO_NAME.test(name)) return null;
    if (!/\p{Lu}|\p{Lo}|@/u.test(name) || isRated(name)) return null;
    for (let at = up.at; at < up.end; at += 1)
      if (/^(?:a|button|input|summary)$/.test(table.rows[at]?.tag ?? '')) return null;
    return { at: up, name };
  }
  return null;
}
