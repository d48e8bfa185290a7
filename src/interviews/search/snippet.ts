/** The places of a text that show why it was found. */
import { stemOf, type Word, wordsIn } from './words.ts';

export interface Snippet {
  /** Offsets of the stretch in the stored text, UTF-16 units. */
  from: number;
  to: number;
  /** The stretch, word for word. */
  text: string;
  /** Offsets of the words found, in the stretch. */
  marks: { from: number; to: number }[];
}

/** Length of a snippet, UTF-16 units. */
const LENGTH = 180;

/** The stretch with most different words of the search, whole words, the first of equals; none where only title or fields hold them. */
export function snippetOf(text: string, stems: ReadonlySet<string>): Snippet[] {
  const hits = wordsIn(text).filter(({ word }) => stems.has(stemOf(word)));
  const [first] = hits;
  if (first === undefined) return [];
  let best = first;
  let most = 0;
  for (const [index, hit] of hits.entries()) {
    const inside = new Set<string>();
    let count = 0;
    for (let at = index; at < hits.length; at += 1) {
      const other = hits[at];
      if (other === undefined || other.to > hit.from + LENGTH * 0.7) break;
      inside.add(stemOf(other.word));
      count += 1;
    }
    const points = inside.size * 100 + Math.min(count, 99);
    if (points > most) [best, most] = [hit, points];
  }
  return [stretch(text, best, hits)];
}

function stretch(text: string, start: Word, hits: readonly Word[]): Snippet {
  const lead = Math.max(0, start.from - 40);
  const from = lead === 0 ? 0 : afterSpace(text, lead, start.from);
  let to = Math.min(text.length, from + LENGTH);
  if (to < text.length) {
    const space = text.lastIndexOf(' ', to);
    to = space > start.to ? space : Math.max(to, start.to);
  }
  return {
    from,
    to,
    text: text.slice(from, to),
    marks: hits
      .filter((hit) => hit.from >= from && hit.to <= to)
      .map((hit) => ({ from: hit.from - from, to: hit.to - from })),
  };
}

function afterSpace(text: string, from: number, most: number): number {
  const match = /\s/.exec(text.slice(from, most));
  return match === null ? most : from + match.index + 1;
}
