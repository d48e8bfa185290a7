/** Lines that say about an interview what it is: `key: value`, rows of a table, a short line below a name. */
import { partsOf, roleShaped } from '../fields/names.ts';
import { daysIn, headingDays, type SlashOrder } from './days.ts';
import type { Heading } from './heading.ts';
import type { Line, SourceDocument } from './lines.ts';
import { metaOf, rowKeys } from './keys.ts';

export function rawOf(document: SourceDocument, at: number): string {
  const line = document.lines[at];
  return line === undefined ? '' : document.text.slice(line.from, line.to);
}

/** What a line says about the interview, and the line behind it: `key: value`, a row of a table, or its two cells one below the other. */
function metaAt(
  document: SourceDocument,
  at: number,
): { fields: readonly string[]; next: number; valued: boolean } | null {
  const line = document.lines[at];
  const raw = rawOf(document, at);
  const meta = metaOf(raw);
  if (meta !== null) return { fields: [meta.field], next: at + 1, valued: meta.value !== '' };
  if (line?.kind !== 'table') return null;
  if (/^[\s|:-]+$/.test(raw)) return { fields: [], next: at + 1, valued: false };
  const keys = rowKeys(line.text);
  if (keys.length === 0) return null;
  let value = at + 1;
  while (document.lines[value]?.kind === 'blank') value += 1;
  return document.lines[value]?.kind === 'table' ? { fields: keys, next: value + 1, valued: true } : null;
}

/** The lines of metadata from here on, one below the other; the cells of a table may be apart. */
function metaRun(
  document: SourceDocument,
  from: number,
): { fields: Set<string>; lines: number; valued: number; end: number } {
  const fields = new Set<string>();
  let [at, lines, valued] = [from, 0, 0];
  for (;;) {
    let next = at;
    const inTable = lines > 0 && document.lines[at - 1]?.kind !== 'text';
    if (inTable) while (document.lines[next]?.kind === 'blank') next += 1;
    const meta = document.lines[next] === undefined ? null : metaAt(document, next);
    if (meta === null || (next > at && document.lines[next]?.kind !== 'table'))
      return { fields, lines, valued, end: at };
    for (const field of meta.fields) fields.add(field);
    at = meta.next;
    lines += 1;
    if (meta.valued) valued += 1;
  }
}

/** `Company: Acme` and `Date: ...` under a heading say that an interview begins; an address alone says less, a day alone as much as a date. */
export function metadataBelow(document: SourceDocument, heading: Heading, order: SlashOrder): number {
  const { names: named } = heading;
  const fields = new Set<string>();
  for (let i = heading.at + 1, blanks = 0, short = 0; i < document.lines.length;) {
    const line = document.lines[i];
    if (line === undefined) break;
    if (line.kind === 'blank' || line.kind === 'underline') {
      blanks += line.kind === 'blank' ? 1 : 0;
      if (blanks > 3) break;
      i += 1;
      continue;
    }
    const run = metaRun(document, i);
    for (const field of run.fields) fields.add(field);
    if (run.lines > 0) {
      i = run.end;
      continue;
    }
    const said = named === null || short >= 2 ? [] : saidInShort(line, order);
    if (said.length === 0 && fields.size === 0 && isDay(line.text, order)) fields.add('date');
    if (said.length === 0) break;
    for (const field of said) fields.add(field);
    short += 1;
    i += 1;
  }
  if (fields.size === 0) return 0;
  const telling = ['person', 'company', 'date', 'interviewer', 'role'].filter((field) => fields.has(field));
  return telling.length >= 2 ? 2 : telling.length === 1 ? 1.25 : 1;
}

/** What a short line below a name says without a key: `CTO at Acme, 5 June 2026`. */
function saidInShort(line: Line, order: SlashOrder): string[] {
  if (
    line.kind !== 'text' ||
    line.level > 0 ||
    line.text.length > 200 ||
    line.text.split(/\s+/).length > 12 ||
    /[.!?:]$/.test(line.text)
  )
    return [];
  const pieces = partsOf(line.text).map(({ text }) => text);
  return [
    ...(headingDays(line.text, order).some((day) => day.full || day.day === null) ? ['date'] : []),
    ...(pieces.some((piece) => roleShaped(piece) && piece.split(/\s+/).length <= 5) ? ['role'] : []),
  ];
}

/** A day with its weekday and time. */
const LONGEST_DAY = 60;

/** Nothing but one full day. */
function isDay(text: string, order: SlashOrder): boolean {
  if (text.length > LONGEST_DAY) return false;
  const [day, second] = daysIn(text, order);
  if (day === undefined || second !== undefined || !day.full) return false;
  return !/[\p{L}\p{N}]/u.test(text.slice(0, day.from) + text.slice(day.to));
}

/** Words between two lines that are neither metadata nor headings. */
export function told(document: SourceDocument, from: number, to: number): number {
  let words = 0;
  for (let i = from + 1; i < to && words <= 100;) {
    const line = document.lines[i];
    const silent =
      line === undefined || line.text === '' || line.kind === 'underline' || line.kind === 'rule';
    const meta = silent ? null : metaAt(document, i);
    if (!silent && meta === null) words += line.text.slice(0, 2000).split(/\s+/).length;
    i = meta?.next ?? i + 1;
  }
  return words;
}

/** Interviews that begin with their metadata and no heading: `Company: Acme`, `Date: 2026-06-05`, or YAML between rules. */
export function metadataBlocks(
  document: SourceDocument,
  inside: (at: number) => boolean,
  starts: ReadonlySet<number>,
): { at: number; heading: null; end: number }[] {
  const { lines } = document;
  const blocks: { at: number; fields: Set<string>; end: number }[] = [];
  let covered = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.kind === 'blank' || line.kind === 'underline') continue;
    if (starts.has(at)) {
      covered = true;
      continue;
    }
    const { fields, lines: count, valued, end: last } = metaRun(document, at);
    if (count === 0 || inside(at) || line.level > 0) {
      // A rule directly above metadata may open front matter.
      if (line.kind !== 'rule') covered = covered && line.level > 0;
      continue;
    }
    let end = last;
    const above = lines[at - 1];
    const yaml = above?.kind === 'rule' && lines[end]?.kind === 'rule';
    const free = above === undefined || above.kind === 'blank' || above.kind === 'rule';
    // Keys without a value are a form to be filled in.
    if (!covered && free && count >= 2 && valued > 0) blocks.push({ at: yaml ? at - 1 : at, fields, end });
    if (lines[end]?.kind === 'underline' && yaml) end += 1;
    at = end - 1;
    covered = true;
  }
  const telling = blocks.filter(
    ({ fields }) =>
      ['person', 'company', 'date', 'interviewer', 'sent'].filter((field) => fields.has(field)).length >= 2,
  );
  return telling.map(({ at, end }) => ({ at, heading: null, end }));
}
