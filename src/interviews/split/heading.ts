/** What a line has that makes it the heading of an interview, as points that add up. */
import { companyShaped, nameless, partsOf, personShaped, roleShaped } from '../fields/names.ts';
import { type Day, headingDays, type SlashOrder } from './days.ts';
import type { Line } from './lines.ts';
import { metaOf } from './keys.ts';
import { cueOf, type Cue, isForm, isPart } from './words.ts';

/** A line that may be the heading of an interview. */
export interface Heading {
  /** Index among the document's lines. */
  at: number;
  text: string;
  /** `h1` to `h6`, `bold` or `plain`. */
  style: string;
  level: number;
  days: readonly Day[];
  cue: Cue | null;
  /** Names of people or companies fill it, with or without separators. */
  names: 'parts' | 'alone' | null;
  /** Called like a part of an interview. */
  part: boolean;
  /** Called like a part, with a day of its own: `Follow-up on 12 March 2026`. */
  partly: boolean;
  /** Style and pattern: headings that look alike share it. */
  shape: string;
  /** Points of the line by itself; see `judge`. */
  points: number;
}

const LONGEST = 160;
const PLAIN_LONGEST = 110;
const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}’'.-]*|(?:van|de|den|der|von|da|di|du|la|le|el|bin|al|dos|zu|ten|ter)(?=\s))`;
const PERSON = new RegExp(
  String.raw`^(?:(?:Dr|Prof|Mr|Mrs|Ms|Frau|Herr|Mme|M)\.?\s+)*${NAME_WORD}(?:\s+${NAME_WORD}){0,3}$`,
  'u',
);
/** `Birch & Barrel`, `Ross and Daughters`. */
const JOINED =
  /^\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*)?\s(?:&|\+|and|und|et|y|e|en)\s\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*)?$/u;
/** `3.`, `2.1`, `#12`, `No. 41:` before what is numbered. */
export const NUMBERED =
  /^[^\p{L}\p{N}]*(?:(?:no|nr|n°|nº|num)\.?\s*|#\s?)?(?<above>(?:\d{1,3}\.)*)(?<number>\d{1,4})[.):]?\s+(?=[\p{L}(“"])/iu;
/** A point stands only behind an initial or a title: `Elif K.`, `Dr. Weber`. */
const NAMED_PART = /^[\p{Lu}\p{N}](?:[^.!?;]|(?<=(?<!\p{L})(?:\p{Lu}|\p{Lu}\p{Ll}{1,3}))\.)*$/u;
const ADDRESS = /^[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;
/** Between the parts of a heading: `Name, Company`, `Name – Company`, `Name (Company)`, `Name @ Company`. */
export const PARTS =
  /\s+[–—|/·•@-]{1,3}\s+|\s*[|·•：，、（）【】]\s*|,\s+|:\s+|\s*[([]|[)\]]\s*|\s+(?:at|from|of|bei|von)\s+/u;

/** The line as a heading; null where it cannot be one. */
export function headingOf(
  lines: readonly Line[],
  at: number,
  raw: string,
  order: SlashOrder,
): Heading | null {
  const line = lines[at];
  if (line === undefined || line.kind !== 'text' || line.contents) return null;
  const { text, level, bold } = line;
  const styled = level > 0 || bold;
  if (text.length < 2 || text.length > (styled ? LONGEST : PLAIN_LONGEST)) return null;
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const days = headingDays(text, order);
  const bare = text.replace(/^[^\p{L}\p{N}[(#]+/u, '').replace(/^\[[^\]]{1,24}\]\s*/u, '');
  const cue = cueIn(bare.replace(NUMBERED, ''), order);
  if (!styled && !standsAlone(lines, at, days.length > 0 || cue !== null, order)) return null;
  if (!styled && plainSpeech(text, days, cue) && !isTitled(text)) return null;
  if (metaOf(raw) !== null && level === 0 && !(bold && days.some((day) => day.full) && cue !== null))
    return null;
  const rest = withoutDays(text, days);
  const names = namesIn(cue === null ? rest : withoutCue(rest));
  const said = cue === null || cue.word === 'last' ? null : bare.slice(cue.to);
  const partly = said === null && isPart(text);
  const part =
    isForm(text) ||
    (said === null
      ? partly && !days.some((day) => day.full)
      : isPart(said) && days.length === 0 && !/^\s*\d/.test(said));
  const style = level > 0 ? `h${level}` : bold ? 'bold' : 'plain';
  const heading = { at, text, style, level, days, cue, names, part, partly, shape: '', points: 0 };
  return { ...heading, shape: shapeOf(heading), points: pointsOf(heading) };
}

/** Above it is nothing, a rule or a heading; without a day or a cue, below it nothing either, or the day. */
function standsAlone(lines: readonly Line[], at: number, said: boolean, order: SlashOrder): boolean {
  const [above, below] = [lines[at - 1], lines[at + 1]];
  const free = (line: Line | undefined): boolean =>
    line === undefined ||
    line.kind === 'blank' ||
    line.kind === 'rule' ||
    line.level > 0 ||
    line.kind === 'underline';
  return free(above) && (said || free(below) || beginsWithDay(below, order));
}

/** `Tue 4 March 2026, 10:30 · 42 min`: short, and a day first. */
function beginsWithDay(line: Line | undefined, order: SlashOrder): boolean {
  if (line?.kind !== 'text' || line.text.length > 60) return false;
  const [day] = headingDays(line.text, order);
  return day !== undefined && /^(?:\p{L}{2,10}\.?,?\s)?[^\p{L}\p{N}]*$/u.test(line.text.slice(0, day.from));
}

/** A sentence, or a turn of a conversation: `Maria: yes, since 5 June 2026`. */
function plainSpeech(text: string, days: readonly Day[], cue: Cue | null): boolean {
  const words = text.split(/\s+/).length;
  if (words > 16) return true;
  if (/[.!?…;,]["”’)]?$/.test(text) && (words > 6 || (days.length === 0 && cue === null))) return true;
  return (
    /^\[?[\d:.]*\]?\s*\p{Lu}[\p{L} .'’-]{0,40}:\s+\S/u.test(text) &&
    (cue === null || cue.word === 'last') &&
    !days.some((day) => day.full)
  );
}

/** `Acme Ltd: Maria Schmidt (CTO)`: names on both sides of the colon and nothing told. */
function isTitled(text: string): boolean {
  const [, before = '', after = ''] = /^([^:]{2,40}):\s+(.+)$/u.exec(text) ?? [];
  return namesIn(before) !== null && namesIn(after) === 'parts' && !/[.!?]$/.test(text);
}

function withoutDays(text: string, days: readonly Day[]): string {
  let rest = text;
  for (const day of [...days].reverse()) rest = `${rest.slice(0, day.from)} | ${rest.slice(day.to)}`;
  return rest;
}

/** `Acme discovery call – 2026-05-06`: what stands at the end may have a day behind it. */
function cueIn(text: string, order: SlashOrder): Cue | null {
  const cue = cueOf(text);
  if (cue !== null) return cue;
  const ends = withoutDays(text, headingDays(text, order)).replace(/[^\p{L}\p{N})]+$/u, '');
  return ends === text ? null : cueOf(ends);
}

function withoutCue(text: string): string {
  const bare = text.replace(/^[^\p{L}\p{N}]+/u, '');
  return bare.slice(cueOf(bare)?.to ?? 0);
}

function namesIn(text: string): Heading['names'] {
  const parts = text
    .replace(/^[^\p{L}\p{N}#([]+/u, '')
    .replace(NUMBERED, '')
    .split(PARTS)
    .map((part) => part.replaceAll(/^[\s–—|/·•-]+|[\s–—|/·•-]+$/gu, ''))
    .filter((part) => /\p{L}/u.test(part));
  if (parts.length === 0 || parts.length > 5) return null;
  if (parts.every((part) => ADDRESS.test(part))) return 'parts';
  const named = (part: string): boolean => NAMED_PART.test(part) || (parts.length > 1 && roleShaped(part));
  if (!parts.every((part) => named(part) && part.split(/\s+/).length <= 6)) return null;
  if (!parts.some((part) => JOINED.test(part) || (PERSON.test(part) && !nameless(part)))) return null;
  return parts.length > 1 ? 'parts' : 'alone';
}

/** `h2 D – N, N`: style, and what stands where. Cues keep their word. */
function shapeOf(heading: Omit<Heading, 'shape' | 'points'>): string {
  const { cue, text, days, style } = heading;
  let pattern = '';
  let at = 0;
  for (const day of [...days, null]) {
    const piece = text.slice(at, day?.from ?? text.length);
    pattern += piece.replaceAll(/[\p{L}\p{N}’'.&-]+(?:\s+[\p{L}\p{N}’'.&-]+)*/gu, 'N');
    if (day !== null) {
      pattern += 'D';
      at = day.to;
    }
  }
  return `${style} ${cue === null ? '' : `${cue.word}${cue.number === null ? '' : ' #'} `}${pattern.replaceAll(/\s+/g, ' ')}`;
}

function isSomebody(text: string): boolean {
  const pieces = partsOf(text).map((part) => part.text);
  const person = pieces.find(
    (piece) => personShaped(piece) === 'sure' && !companyShaped(piece) && !roleShaped(piece),
  );
  return (
    person !== undefined &&
    pieces.some((piece) => piece !== person && (companyShaped(piece) || roleShaped(piece)))
  );
}

/** Points for what the line says by itself. Two make a heading of an interview. */
function pointsOf(heading: Omit<Heading, 'shape' | 'points'>): number {
  const { text, days, cue, names, part, level, style } = heading;
  let points = 0;
  const edge = days.find(
    (day) =>
      /^[^\p{L}\p{N}]*$/u.test(text.slice(0, day.from)) || /^[^\p{L}\p{N}]*$/u.test(text.slice(day.to)),
  );
  const full = days.some((day) => day.full);
  const yearless = (day: Day): boolean => day.day === null && !day.full;
  if (edge !== undefined) points += edge.full ? 2 : yearless(edge) ? 1.25 : 1.5;
  else if (days.length > 0) points += full ? 1.25 : 0.5;
  if (cue !== null) points += cue.strength === 'strong' ? 2 : 1;
  if (cue !== null && cue.number !== null) points += 0.5;
  if (names !== null) points += names === 'parts' ? 1 : 0.5;
  // Somebody with what they do or where: who is asked, and not only who is talked about.
  if (names === 'parts' && style !== 'plain' && isSomebody(text)) points += 0.5;
  if (style === 'plain') points -= 0.5;
  else points += level === 1 || level === 2 ? 0.5 : 0.25;
  if (part) points -= 2;
  if (text.endsWith('?')) points -= 0.5;
  const words = text.split(/\s+/).length;
  if (/[.!;,]$/.test(text) && words > 6) points -= 2;
  if (words > 16) points -= 1;
  return points;
}
