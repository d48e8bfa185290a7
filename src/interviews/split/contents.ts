/** A table of contents: where it stands, and which later headings its entries name. */
import { daysIn, type Day, type SlashOrder } from './days.ts';
import type { Heading } from './heading.ts';
import type { SourceDocument } from './lines.ts';
import { metaOf } from './keys.ts';

export interface Contents {
  /** Indices of the lines it fills; nothing begins there. */
  from: number;
  to: number;
  /** How well a heading is named by an entry, by the heading's line: 0 to 1. */
  named: ReadonlyMap<number, number>;
  /** Share of the entries that name a heading. */
  covered: number;
}

const TITLE =
  /^(?:[\d.\s]*)(?:table of contents|contents|toc|index|overview|list of interviews|interviews|inhalt|inhaltsverzeichnis|übersicht|verzeichnis|sommaire|table des matières|índice|indice|contenido|contenidos|inhoud|inhoudsopgave|sommario)\s*:?$/iu;
const LONGEST_ENTRY = 30;
const FEWEST = 3;
const ALIKE = 0.5;

interface Entry {
  line: number;
  indent: number;
  days: readonly Day[];
  words: ReadonlySet<string>;
}

/** Finds the table of contents; `blocks` are lines of metadata that begin an interview without a heading. Null where there is none that names at least half of what it lists. */
export function findContents(
  document: SourceDocument,
  headings: readonly Heading[],
  order: SlashOrder,
  blocks: readonly { at: number; text: string }[],
): Contents | null {
  const { lines } = document;
  const title = lines.findIndex((line) => line.kind === 'text' && TITLE.test(line.text));
  const tried = title === -1 ? [] : [entriesBelow(document, title + 1, order)];
  const linked = lines.findIndex((line) => line.contents);
  if (linked !== -1) tried.push(entriesBelow(document, linked, order));
  const listed = firstList(document);
  if (listed !== null) tried.push(entriesBelow(document, listed, order));
  for (const entries of tried) {
    const found = aligned(
      entries,
      [...headings, ...blocks].toSorted((a, b) => a.at - b.at),
      order,
    );
    if (found !== null) return { ...found, from: title === -1 ? found.from : Math.min(title, found.from) };
  }
  return null;
}

/** The first run of short lines with numbers, bullets or page numbers, before anything is told. */
function firstList(document: SourceDocument): number | null {
  for (const [at, line] of document.lines.entries()) {
    if (line.kind === 'blank' || line.kind === 'rule' || line.kind === 'underline') continue;
    const raw = document.text.slice(line.from, line.to);
    if (line.text.slice(0, 2000).split(/\s+/).length > LONGEST_ENTRY) return null;
    if (line.level > 0) continue;
    if (line.kind === 'list' || /^\s*\d{1,4}[.)]\s|[.…\s]{2,}\d{1,4}\s*$|\t\d{1,4}\s*$/.test(raw)) return at;
  }
  return null;
}

/** Short lines one below the other, up to the line that names the first of them again: there the interviews begin. */
function entriesBelow(document: SourceDocument, from: number, order: SlashOrder): Entry[] {
  const entries: Entry[] = [];
  const first = document.lines.slice(from).find((line) => line.kind !== 'blank');
  for (let at = from; at < document.lines.length; at += 1) {
    const line = document.lines[at];
    if (line === undefined || first === undefined) break;
    if (line.kind === 'blank') continue;
    if (line.kind !== 'text' && line.kind !== 'list') {
      if (entries.length > 0) break;
      continue;
    }
    if (line.level > 0 && first.level === 0) break;
    if (line.kind !== first.kind || line.bold !== first.bold) break;
    if (line.text.slice(0, 2000).split(/\s+/).length > LONGEST_ENTRY) break;
    if (first.contents && !line.contents && line.kind !== 'list') break;
    if (entries.length > 0 && metaOf(document.text.slice(line.from, line.to)) !== null) break;
    const paged = /(?:[.…_\s]{3,}|\t+)\d{1,4}\s*$/.test(document.text.slice(line.from, line.to));
    const written = paged ? line.text.replace(/[.…_\s]+\d{1,3}$/, '') : line.text;
    const entry = entryOf(written, at, line.indent, order);
    const known = entries[0];
    if (known !== undefined && !line.contents && likeness(entry, known) >= 0.9) break;
    entries.push(entry);
  }
  return entries;
}

function entryOf(text: string, line: number, indent: number, order: SlashOrder): Entry {
  const plain = text
    .replace(/^\s*\d{1,4}[.)]\s+/, '')
    .replace(/(?:[.…_\s]{3,}|\t+)\d{1,4}\s*$/, '')
    .trim();
  const days = daysIn(plain, order);
  return { line, indent, days, words: wordsOf(plain, days) };
}

const EMPTY =
  /^(?:interviews?|calls?|with|notes?|the|of|and|at|from|call|meeting|conversation|session|chat|mit|gespräch|kundengespräch|\d{1,2}(?:st|nd|rd|th))$/;

/** Without days, and without the words by which every heading is called, unless nothing else is left. */
function wordsOf(text: string, days: readonly Day[]): Set<string> {
  let rest = text;
  for (const day of [...days].reverse()) rest = `${rest.slice(0, day.from)} ${rest.slice(day.to)}`;
  const all =
    rest
      .normalize('NFD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = all.filter((word) => !EMPTY.test(word));
  return new Set(telling.length > 0 ? telling : all);
}

interface Named {
  days: readonly Day[];
  words: ReadonlySet<string>;
}

function likeness(a: Named, b: Named): number {
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  const fewest = Math.min(a.words.size, b.words.size);
  const most = Math.max(a.words.size, b.words.size);
  const words = fewest === 0 ? 0 : 0.7 * (shared / fewest) + 0.3 * (shared / most);
  const [mine, theirs] = [a.days[0], b.days[0]];
  if (mine === undefined || theirs === undefined) return words * 0.95;
  const same = mine.either.some((x) => theirs.either.some((y) => x.startsWith(y) || y.startsWith(x)));
  if (!same) return words * 0.4;
  // Of two that are nothing but a day nothing else can tell.
  if (most === 0) return 0.95;
  return fewest === 0 ? 0.8 : Math.min(1, words + 0.15);
}

/** Entries and headings in the order of both, so that the sum of likenesses is largest. */
function aligned(
  entries: readonly Entry[],
  headings: readonly { at: number; text: string }[],
  order: SlashOrder,
): Contents | null {
  const shallow = Math.min(...entries.map((entry) => entry.indent));
  const top = entries.filter((entry) => entry.indent === shallow);
  const used = top.length >= FEWEST ? top : entries;
  const last = entries.at(-1)?.line ?? 0;
  if (used.length < FEWEST) return null;
  const later = headings
    .filter((heading) => heading.at > last)
    .map((heading) => {
      const entry = entryOf(heading.text, heading.at, 0, order);
      return { at: heading.at, days: entry.days, words: entry.words };
    });
  const pairs = likePairs(used, later);
  const chain = heaviestChain(pairs, later.length);
  if (chain.length < FEWEST || chain.length < used.length * 0.5) return null;
  return {
    from: entries[0]?.line ?? 0,
    to: last,
    named: new Map(chain.map((pair) => [later[pair.heading]?.at ?? 0, pair.weight])),
    covered: chain.length / used.length,
  };
}

interface Pair {
  entry: number;
  heading: number;
  weight: number;
}

/** Pairs worth looking at, found by shared words and days, so that a thousand entries cost no million comparisons. */
function likePairs(entries: readonly Entry[], headings: readonly Named[]): Pair[] {
  const byToken = new Map<string, number[]>();
  const tokensOf = (named: Named): string[] => [
    ...named.words,
    ...named.days.flatMap((day) => day.either.map((each) => each.slice(0, 7))),
  ];
  for (const [index, heading] of headings.entries()) {
    for (const token of new Set(tokensOf(heading))) {
      const list = byToken.get(token);
      if (list === undefined) byToken.set(token, [index]);
      else list.push(index);
    }
  }
  return entries.flatMap((entry, index) => {
    const near = new Set(tokensOf(entry).flatMap((token) => byToken.get(token) ?? []));
    return [...near].flatMap((heading) => {
      const other = headings[heading];
      const weight = other === undefined ? 0 : likeness(entry, other);
      return weight >= ALIKE ? [{ entry: index, heading, weight }] : [];
    });
  });
}

/** The heaviest chain that rises in both: a maximum over prefixes in a Fenwick tree, O(n log n). */
function heaviestChain(pairs: readonly Pair[], headings: number): Pair[] {
  interface Link {
    pair: Pair;
    weight: number;
    before: Link | null;
  }
  const best: (Link | null)[] = Array.from({ length: headings + 1 }, () => null);
  const upTo = (index: number): Link | null => {
    let found: Link | null = null;
    for (let i = index; i > 0; i -= i & -i) {
      const link = best[i] ?? null;
      if (link !== null && (found === null || link.weight > found.weight)) found = link;
    }
    return found;
  };
  const sorted = [...pairs].sort((a, b) => a.entry - b.entry || b.heading - a.heading);
  for (const pair of sorted) {
    const before = upTo(pair.heading);
    // Squared: one heading that says it all before two that say half.
    const link = { pair, weight: (before?.weight ?? 0) + pair.weight ** 2, before };
    for (let i = pair.heading + 1; i <= headings; i += i & -i) {
      if ((best[i]?.weight ?? 0) < link.weight) best[i] = link;
    }
  }
  const chain: Pair[] = [];
  for (let link = upTo(headings); link !== null; link = link.before) chain.unshift(link.pair);
  return chain;
}
