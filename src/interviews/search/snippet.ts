/** The places of a text that show why it was found. */
import type { Room } from './library.ts';
import { folded, stemOf, type Word, wordsIn } from './words.ts';

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

/** Finds the words of a search in a text. */
export interface Marker {
  stems: ReadonlySet<string>;
  /** The forms that the reader may see, in plain letters; null where a form cannot be written so. */
  pattern: RegExp | null;
}

/** Prepares the search for words in any of their forms. */
export function marker(stems: readonly string[], room: Pick<Room, 'forms'>): Marker {
  const forms = stems.flatMap((stem) => room.forms(stem));
  const plain = forms.length > 0 && forms.every((form) => /^[a-z0-9]+$/.test(form));
  return {
    stems: new Set(stems),
    pattern: plain
      ? new RegExp(`(?<![\\p{L}\\p{N}\\p{M}'’])(?:${forms.join('|')})(?![\\p{L}\\p{N}\\p{M}])`, 'giu')
      : null,
  };
}

function wordsFound(text: string, { stems, pattern }: Marker): Word[] {
  const found =
    pattern === null
      ? []
      : [...text.matchAll(pattern)].map((match) => ({
          word: folded(match[0]),
          from: match.index,
          to: match.index + match[0].length,
        }));
  // Accents, apostrophes and other scripts: word by word.
  return found.length > 0 ? found : wordsIn(text).filter(({ word }) => stems.has(stemOf(word)));
}

/** The stretch with most different words of the search, whole words, the first of equals; none where only title or fields hold them. */
export function snippetOf(text: string, marks: Marker): Snippet[] {
  const hits = wordsFound(text, marks);
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

/** The first words of a stretch, with nothing marked. */
export function beginningOf(text: string, from: number, end: number): Snippet {
  let to = Math.min(end, from + LENGTH);
  if (to < end) {
    const space = text.lastIndexOf(' ', to);
    if (space > from) to = space;
  }
  return { from, to, text: text.slice(from, to), marks: [] };
}

function afterSpace(text: string, from: number, most: number): number {
  const match = /\s/.exec(text.slice(from, most));
  return match === null ? most : from + match.index + 1;
}
