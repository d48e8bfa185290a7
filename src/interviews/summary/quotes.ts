/** What a summary is made of: statements, and under each the words of the notes that it stands on. */
import type { NoteSentence } from '../evidence/sentences.ts';

/** Verbatim: `note.text.slice(from, to) === text`, in UTF-16 units. */
export interface Quote {
  text: string;
  from: number;
  to: number;
  speaker: string | null;
}

export interface Statement {
  /** One line. A plain summary says what its quote says, white space folded. */
  text: string;
  /** At least one. */
  quotes: readonly Quote[];
}

/** How much of the notes was worked through, in characters of their sentences; `share` is 0 to 1. */
export interface Read {
  characters: number;
  of: number;
  share: number;
}

/** A stored text and its sentences (`sentencesOf`). */
export interface Note {
  text: string;
  sentences: readonly NoteSentence[];
}

export function quoteOf({ text, from, to, speaker }: NoteSentence): Quote {
  return { text, from, to, speaker };
}

export function statementOf(sentence: NoteSentence): Statement {
  return { text: sentence.text.replaceAll(/\s+/g, ' ').trim(), quotes: [quoteOf(sentence)] };
}

/** The share of all sentences that the given ones make up; notes without a sentence are read whole. */
export function readOf(note: Note, worked: ReadonlySet<NoteSentence>): Read {
  const length = (sentences: Iterable<NoteSentence>): number =>
    [...sentences].reduce((sum, { from, to }) => sum + to - from, 0);
  const of = length(note.sentences);
  const characters = length(note.sentences.filter((sentence) => worked.has(sentence)));
  return { characters, of, share: of === 0 ? 1 : characters / of };
}

/**
 * Finds words that somebody says stand in a sentence or in neighbouring ones, whatever the white space, quotation marks and dashes.
 * Null when they do not stand there. The quote that comes back is the note's own text.
 */
export function locateQuote(note: Note, within: readonly NoteSentence[], words: string): Quote | null {
  const first = within[0];
  const last = within.at(-1);
  const wanted = folded(words.replaceAll(/^[\s"“”„«»']+|[\s"“”«»']+$/g, ''));
  if (first === undefined || last === undefined || wanted.text.length < 2) return null;
  const { text, places } = folded(note.text.slice(first.from, last.to));
  const at = text.indexOf(wanted.text);
  if (at === -1) return null;
  const from = first.from + (places[at] ?? 0);
  const to = first.from + (places[at + wanted.text.length - 1] ?? 0) + 1;
  if (!isWhole(note.text, from, to)) return null;
  return { text: note.text.slice(from, to), from, to, speaker: first.speaker };
}

/** White space as one blank, typographic signs as plain ones, lower case; with the place of each unit in the text. */
function folded(source: string): { text: string; places: number[] } {
  let text = '';
  const places: number[] = [];
  for (let at = 0; at < source.length; at += 1) {
    const unit = source[at] ?? '';
    let plain = unit.toLowerCase();
    if (/\s/.test(unit)) plain = ' ';
    else if (/[“”„«»]/.test(unit)) plain = '"';
    else if (/[‘’‚]/.test(unit)) plain = "'";
    else if (/[‐‑–—]/.test(unit)) plain = '-';
    if ((plain === ' ' && text.endsWith(' ')) || plain.length !== 1) continue;
    text += plain;
    places.push(at);
  }
  return { text, places };
}

/** Begins and ends at a word's edge. */
function isWhole(text: string, from: number, to: number): boolean {
  const inside = (at: number): boolean =>
    /[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && /[\p{L}\p{N}]/u.test(text[at] ?? ' ');
  return !inside(from) && !inside(to);
}
