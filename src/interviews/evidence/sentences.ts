/** The sentences of a note, each a verbatim slice of the stored text. */
import type { Turn } from '../speakers.ts';

export interface NoteSentence {
  /** `source.slice(from, to)`. */
  text: string;
  /** Offsets into the stored text, in UTF-16 units. */
  from: number;
  to: number;
  /** A Markdown heading: it names what follows and is said by nobody. */
  heading: boolean;
  /** Who says it, as the note names them; null: the note itself tells. */
  speaker: string | null;
  side: Turn['side'];
}

/** Bullets, numbers, quotation and heading marks, table bars, and the signs of emphasis or quotation that open a line. */
const LEAD =
  /^(?:\s|(?:[-*•+–—>|]|#+)(?=\s|$)|[-–—>|]+(?=[\s_*"“]|$)|\d{1,2}[.)](?=\s)|\[[ xX]\]|[\u200b\ufeff])*/u;
const OPEN = /^[\s_*"“”'‘`~]+/u;
const CLOSE = /[\s_*"“”'‘’`~|\u200b\ufeff]+$/u;
const NEW_BLOCK = /^\s*(?:$|[-*•+–—>|#]|\d{1,2}[.)]\s|[\p{L}][\p{L} .'-]{0,40}:\s)/u;
/** A line this long that stops without a full stop goes on in the next one: text wrapped by hand. */
const WRAPPED = 50;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|cf|vs|approx|resp|Dr|Mr|Ms|Mrs|St|No|Fig|Sec|z\.B|d\.h|bzw|ca|\p{Lu})\.\s*$/u;

/** Captions have no full stops: above so many words a "sentence" is cut at the next joint. */
const LONGEST_WORDS = 45;
const JOINT_AFTER = 18;
const JOINT = /^(?:so|and|but|because|um|uh|well|okay|yeah|then|which|like|or|if|when|also)$/i;

/**
 * The sentences of a text in reading order; every one is a slice of it. Blank lines and lines of marks alone give none.
 * With `turns` (`speakers.ts`) only what stands inside them is read, and each sentence knows who says it.
 */
export function sentencesOf(source: string, turns?: readonly Turn[]): NoteSentence[] {
  const told = turns ?? [{ from: 0, to: source.length, speaker: null, side: 'unknown' as const }];
  const found: NoteSentence[] = [];
  for (const { from: start, to: end, speaker, side } of told) {
    for (const block of blocksOf(source, start, end)) {
      for (const [from, to] of splitBlock(source, block.from, block.to)) {
        const text = source.slice(from, to);
        if (/[\p{L}\p{N}]/u.test(text)) {
          found.push({ text, from, to, heading: block.heading, speaker, side });
        }
      }
    }
  }
  return found;
}

interface Block {
  from: number;
  to: number;
  heading: boolean;
}

/** Lines, with those joined that were wrapped by hand. */
function blocksOf(source: string, start: number, stop: number): Block[] {
  const blocks: Block[] = [];
  let at = start;
  let joins = false;
  for (const raw of source.slice(start, stop).split('\n')) {
    const end = at + raw.length;
    const last = blocks.at(-1);
    if (raw.trim() === '') joins = false;
    else if (joins && last !== undefined && !NEW_BLOCK.test(raw) && /^\s*\p{Ll}/u.test(raw)) last.to = end;
    else blocks.push({ from: at, to: end, heading: /^\s{0,3}#{1,6}\s/.test(raw) });
    if (raw.trim() !== '') joins = raw.length >= WRAPPED && !/[.!?:;]["”'_*)]*\s*$/.test(raw);
    at = end + 1;
  }
  return blocks;
}

/** The segmenter's time grows with the square of the length: a longer line is given to it in pieces, cut where a sentence ends, else between words. */
const LONGEST_PIECE = 4000;

function* segmentsOf(text: string): Generator<{ segment: string; index: number }> {
  let from = 0;
  while (from < text.length) {
    const to = pieceEnd(text, from);
    for (const { segment, index } of segmenter.segment(text.slice(from, to)))
      yield { segment, index: from + index };
    from = to;
  }
}

function pieceEnd(text: string, from: number): number {
  if (text.length - from <= LONGEST_PIECE) return text.length;
  const piece = text.slice(from, from + LONGEST_PIECE);
  const ends = [...piece.matchAll(/[.!?。！？]["”’)*_]*\s+(?=[\p{Lu}\p{Lo}\d"“])/gu)];
  const last = ends.at(-1);
  if (last !== undefined) return from + last.index + last[0].length;
  const space = Math.max(piece.lastIndexOf(' '), piece.lastIndexOf('。'));
  if (space > 0) return from + space + 1;
  return /[\ud800-\udbff]$/.test(piece) ? from + LONGEST_PIECE - 1 : from + LONGEST_PIECE;
}

function splitBlock(source: string, blockFrom: number, blockTo: number): [number, number][] {
  const raw = source.slice(blockFrom, blockTo);
  const lead = LEAD.exec(raw)?.[0].length ?? 0;
  const parts: [number, number][] = [];
  for (const { segment, index } of segmentsOf(raw.slice(lead))) {
    const from = blockFrom + lead + index;
    const last = parts.at(-1);
    // A line break inside a wrapped paragraph ends a segment, not a sentence.
    const goesOn =
      last !== undefined &&
      (/^[\s\p{Ll}]/u.test(segment) || ABBREVIATION.test(source.slice(last[0], last[1])));
    if (goesOn) last[1] = from + segment.length;
    else parts.push([from, from + segment.length]);
  }
  return parts.flatMap(([from, to]) => cutLong(source, from, to)).map(([a, b]) => trimmed(source, a, b));
}

/** Without the marks around it; those that belong to a part of it only (`**Who:** Dana`) stay, as the slice is verbatim. */
function trimmed(source: string, from: number, to: number): [number, number] {
  const raw = source.slice(from, to);
  const end = raw.replace(CLOSE, '').length;
  const open = OPEN.exec(raw)?.[0] ?? '';
  const marks = open.trim();
  const inside = marks !== '' && raw.slice(open.length, end).includes(marks);
  const start = inside ? open.length - open.trimStart().length : open.length;
  return [from + Math.min(start, end), from + end];
}

function cutLong(source: string, from: number, to: number): [number, number][] {
  // So many words have at least as many letters and blanks.
  if (to - from <= 2 * LONGEST_WORDS) return [[from, to]];
  const text = source.slice(from, to);
  if ((text.match(/\S+/g) ?? []).length <= LONGEST_WORDS) return [[from, to]];
  const words = [...text.matchAll(/\S+/g)];
  const parts: [number, number][] = [];
  let start = 0;
  let count = 0;
  for (const word of words) {
    count += 1;
    const left = words.length - count;
    const joint = count > JOINT_AFTER && left > 6 && JOINT.test(word[0].replaceAll(/[^\p{L}]/gu, ''));
    if (joint || count > LONGEST_WORDS) {
      parts.push([from + start, from + word.index]);
      start = word.index;
      count = 1;
    }
  }
  parts.push([from + start, to]);
  return parts;
}
