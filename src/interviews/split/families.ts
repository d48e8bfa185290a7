/** What headings have in common: one of them may be anything, several of one kind are how a document begins its interviews. */
import { type Heading, NUMBERED } from './heading.ts';
import type { SourceDocument } from './lines.ts';
import { told } from './metadata.ts';

/** Points that make a heading the beginning of an interview. */
export const ENOUGH = 2;

export interface Judged extends Heading {
  score: number;
  /** What it has that interviews have: `day`, `cue`, `names`, `number`, `metadata`, `contents`. */
  signs: ReadonlySet<string>;
  accepted: boolean;
}

/** `P7`, `C-012: ...`: people are coded so where their names may not be written. */
export const CODE = /^[^\p{L}\p{N}]*(\p{Lu}{1,3})-?(\d{1,4})(?=$|\s*[:–—|,(-]|\s+\()/u;

/** Headings numbered 1, 2, 3 from one end of the document to the other; numbers that begin again are parts. */
export function numberRuns(judged: readonly Judged[]): void {
  const numbered = new Map<string, { heading: Judged; number: number }[]>();
  /** Numbers such as 2.1 begin again in each chapter. */
  const chapters = new Map<string, Set<string>>();
  for (const heading of judged) {
    const { above = '', number: written } = NUMBERED.exec(heading.text)?.groups ?? {};
    const coded = CODE.exec(heading.text);
    const digits = written ?? coded?.[2];
    const number = heading.cue?.number ?? (digits === undefined ? null : Number(digits));
    if (number === null) continue;
    const depth = above.split('.').length;
    const key = `${heading.style} ${depth} ${heading.cue?.word ?? coded?.[1] ?? ''}`;
    chapters.set(key, (chapters.get(key) ?? new Set()).add(above));
    const list = numbered.get(key) ?? [];
    if (list.length === 0) numbered.set(key, list);
    list.push({ heading, number });
  }
  for (const [key, list] of numbered) {
    if ((chapters.get(key)?.size ?? 0) > 1) continue;
    const rising = list.every(({ number }, index) => index === 0 || number > (list[index - 1]?.number ?? 0));
    if (list.length < 3 || !rising) continue;
    for (const { heading } of list) if (!heading.part) heading.score += CODE.test(heading.text) ? 1.75 : 1;
  }
}

/** `Notes: 01`, `Notes: 02`, ... : a word that says little says more when many headings of one style begin with it. */
export function families(judged: readonly Judged[]): void {
  const byCue = new Map<string, Judged[]>();
  for (const heading of judged) {
    if (heading.cue === null || heading.cue.strength === 'strong') continue;
    const key = `${heading.style} ${heading.cue.word}`;
    const list = byCue.get(key) ?? [];
    if (list.length === 0) byCue.set(key, list);
    list.push(heading);
  }
  for (const list of byCue.values()) {
    const texts = new Set(list.map((heading) => heading.text.toLowerCase()));
    const parts = list.filter((heading) => heading.part).length;
    if (list.length < 3 || texts.size < list.length * 0.8 || parts > list.length * 0.5) continue;
    // What one of them is about may be called like a part.
    for (const heading of list) heading.score += heading.part ? 3.5 : 1.5;
  }
}

/** `## Lena Fromm, Kestrel` once may be anything; several of one pattern, all different, are people and their companies. */
export function namesakes(judged: readonly Judged[]): void {
  const groups = new Map<string, Judged[]>();
  for (const heading of judged) {
    if (heading.names !== 'parts' || heading.style === 'plain' || heading.part) continue;
    const list = groups.get(heading.shape) ?? [];
    if (list.length === 0) groups.set(heading.shape, list);
    list.push(heading);
  }
  for (const list of groups.values()) {
    const texts = new Set(list.map((heading) => heading.text.toLowerCase()));
    if (list.length < 3 || texts.size < list.length * 0.8) continue;
    for (const heading of list) heading.score += 0.75;
  }
}

/**
 * Headings of one pattern with a day, a name or a number in it, all different, with much told below each: `Acme / March 2026 / code C`. Those that
 * stand inside what begins interviews by itself are parts of these.
 */
export function patterns(document: SourceDocument, judged: readonly Judged[]): void {
  const groups = new Map<string, Judged[]>();
  for (const heading of judged) {
    if (heading.style === 'plain' || heading.part || heading.partly) continue;
    const list = groups.get(heading.shape) ?? [];
    if (list.length === 0) groups.set(heading.shape, list);
    list.push(heading);
  }
  const sure = judged.filter((heading) => heading.score >= ENOUGH);
  for (const list of groups.values()) {
    const texts = new Set(list.map((heading) => heading.text.toLowerCase()));
    const signs = list.filter((heading) =>
      ['day', 'names', 'number'].some((sign) => heading.signs.has(sign)),
    );
    if (list.length < 3 || texts.size < list.length * 0.8 || signs.length < list.length * 0.8) continue;
    const [first] = list;
    const over = sure.filter((heading) => first !== undefined && depthOf(heading) < depthOf(first));
    if (over.length >= 3) continue;
    const apart = list.filter((heading, at) => {
      const end = list[at + 1]?.at ?? document.lines.length;
      return told(document, heading.at, end) >= TOLD_BETWEEN;
    });
    if (apart.length < list.length * 0.8) continue;
    for (const heading of list) heading.score = Math.max(heading.score, ENOUGH);
  }
}

/** How deep a line stands: headings by their level, bold lines below all of them, plain lines below those. */
export function depthOf({ level, style }: Heading): number {
  return level > 0 ? level : style === 'bold' ? 7 : 8;
}

/** Words between two lines of one kind that begin interviews; a list has none. */
const TOLD_BETWEEN = 12;
/** Two lines are an interview where the first says when and with whom. */
const TOLD_BELOW_DAY = 4;

/**
 * Lines without any mark: `MARIA SCHMIDT`, `5 June 2026`, `Maria Schmidt – Acme`. One of them may be anything. Several of one kind, all different, with much told between
 * them and each in an interview of its own where others are known, are how this document begins its interviews.
 */
export function bareLines(
  document: SourceDocument,
  judged: readonly Judged[],
  parts: ReadonlySet<Judged>,
): void {
  const groups = new Map<string, Judged[]>();
  for (const heading of judged) {
    const kind = bareKind(heading);
    if (kind === null || heading.part || parts.has(heading)) continue;
    const list = groups.get(kind) ?? [];
    if (list.length === 0) groups.set(kind, list);
    list.push(heading);
  }
  const strong = judged.filter((heading) => heading.score >= ENOUGH);
  for (const list of groups.values()) {
    const texts = new Set(list.map((heading) => heading.text.toLowerCase()));
    if (list.length < 3 || texts.size < list.length * 0.8) continue;
    const apart = list.filter((heading, at) => {
      const next = list[at + 1];
      const words = told(document, heading.at, next?.at ?? document.lines.length);
      return words >= (heading.days.length > 0 && !onlyDay(heading) ? TOLD_BELOW_DAY : TOLD_BETWEEN);
    });
    if (apart.length < list.length * 0.8) continue;
    const own = new Set(list.map((heading) => heading));
    const others = strong.filter((heading) => !own.has(heading)).map((heading) => heading.at);
    const homes = new Set(list.map((heading) => others.filter((at) => at <= heading.at).length));
    if (others.length >= 3 && homes.size < list.length * 0.8) continue;
    for (const heading of list) heading.score = Math.max(heading.score, ENOUGH);
  }
}

function bareKind(heading: Heading): string | null {
  if (onlyDay(heading)) return `${heading.style} day`;
  const capitals = heading.text === heading.text.toUpperCase() && heading.text !== heading.text.toLowerCase();
  if (heading.style !== 'plain') return null;
  if (heading.names === 'alone' && heading.days.length === 0 && capitals && /\s/.test(heading.text))
    return 'capitals';
  if (heading.points >= 1 && (heading.days.length > 0 || heading.cue !== null)) return heading.shape;
  return heading.names === 'parts' ? `${heading.shape}${capitals ? ' capitals' : ''}` : null;
}

export function onlyDay({ text, days }: Heading): boolean {
  const [day] = days;
  return day !== undefined && day.full && !/[\p{L}\p{N}]/u.test(text.slice(0, day.from) + text.slice(day.to));
}
