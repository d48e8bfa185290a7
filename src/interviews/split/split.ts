/** Finds the interviews in one long document. */
import { type SlashOrder, slashOrder } from './days.ts';
import { type Contents, findContents } from './contents.ts';
import {
  bareLines,
  CODE,
  depthOf,
  ENOUGH,
  families,
  type Judged,
  namesakes,
  numberRuns,
  onlyDay,
  patterns,
} from './families.ts';
import { type Group, groupsAbove } from './groups.ts';
import { type Heading, headingOf, NUMBERED } from './heading.ts';
import type { Line, SourceDocument } from './lines.ts';
import { metadataBelow, metadataBlocks, rawOf, told } from './metadata.ts';
import { belowParts, counted, datedParts, heads, headsOfSeveral, outsiders } from './nesting.ts';
import { outlined } from './outline.ts';

/** A stretch of the document. All sections together are the document, each character in one of them. */
export interface Section {
  /** `front`: what stands before the first interview, with the table of contents; `above`: a heading over several interviews. */
  kind: 'front' | 'above' | 'interview';
  /** Offsets in the document's text, UTF-16 units. */
  from: number;
  to: number;
  /** First and last line, from 1; a last line that is empty counts. */
  line: number;
  lastLine: number;
  /** docx: index of the first paragraph, from 0. */
  paragraph: number | null;
  /** The heading without its marks; null for front matter and where metadata stands alone. */
  heading: string | null;
  /** The heading above several interviews of which this is one. */
  group: Group | null;
}

/**
 * Cuts a document at the headings of its interviews: by days, names, words such as "Interview" or "Call with", numbers, a table of
 * contents, the lines of metadata below, and by what headings have in common. A rule or an empty line goes with what stands before it.
 * A document without any is one interview. Pure; time grows with the length.
 */
export function splitDocument(source: SourceDocument): Section[] {
  const document = outlined(source);
  const order = slashOrder(document.text);
  const headings = document.lines.flatMap((_, at) => {
    const heading = headingOf(document.lines, at, rawOf(document, at), order);
    return heading === null ? [] : [heading];
  });
  const alone = metadataBlocks(document, () => false, new Set());
  const contents = findContents(
    document,
    headings,
    order,
    alone.map(({ at, end }) => ({
      at,
      text: document.text.slice(document.lines[at]?.from, document.lines[end - 1]?.to),
    })),
  );
  const inside = (at: number): boolean => contents !== null && at >= contents.from && at <= contents.to;
  const free = headings.filter((heading) => !inside(heading.at));
  const { starts, groups } = startsOf(document, free, contents, order);
  const blocks = metadataBlocks(document, inside, new Set(starts.map((start) => start.at)));
  const all = [...starts.map((start) => ({ at: start.at, heading: start.text })), ...blocks]
    .sort((a, b) => a.at - b.at)
    .filter((start, index, list) => start.at !== list[index - 1]?.at);
  return sectionsOf(document, all, groups);
}

function startsOf(
  document: SourceDocument,
  headings: readonly Heading[],
  contents: Contents | null,
  order: SlashOrder,
): { starts: Heading[]; groups: Map<number, Group> } {
  const judged = headings.map((heading) => judge(document, heading, contents, order));
  numberRuns(judged);
  families(judged);
  namesakes(judged);
  patterns(document, judged);
  bareLines(document, judged, belowParts(document, judged));
  for (const heading of judged) heading.accepted = heading.score >= ENOUGH;
  datedParts(judged);
  likeTheRest(judged);
  if (judged.filter((heading) => heading.accepted).length < 2) byLevel(document, judged);
  outsiders(judged);
  heads(document, judged);
  title(document, judged);
  subtitles(document, judged);
  const moved = headingsAbove(document, judged);
  return {
    starts: judged.filter((heading) => heading.accepted),
    groups: groupsAbove(document, judged, moved),
  };
}

/** The points of the line itself, and of what stands around it. */
function judge(
  document: SourceDocument,
  heading: Heading,
  contents: Contents | null,
  order: SlashOrder,
): Judged {
  let score = heading.points;
  const metadata = metadataBelow(document, heading, order);
  score += metadata;
  const above = before(document.lines, heading.at);
  if (above?.kind === 'rule') score += 0.5;
  const named = contents?.named.get(heading.at);
  if (named !== undefined) score += 2.5 * named;
  else if (contents !== null && contents.covered >= 0.8) score -= 1;
  const { days, cue, names, text } = heading;
  const signs = new Set([
    ...(days.length > 0 ? ['day'] : []),
    ...(cue === null ? [] : ['cue']),
    ...(names === 'parts' ? ['names'] : []),
    ...(NUMBERED.test(text) || CODE.test(text) || /^\p{L}+ \d{1,3}(?!\S)/u.test(text) || cue?.number != null
      ? ['number']
      : []),
    ...(metadata > 0 ? ['metadata'] : []),
    ...(named === undefined ? [] : ['contents']),
  ]);
  return { ...heading, score, signs, accepted: false };
}

/** The last line above that is not blank. */
function before(lines: readonly Line[], at: number): Line | undefined {
  for (let i = at - 1; i >= 0; i -= 1) if (lines[i]?.kind !== 'blank') return lines[i];
  return undefined;
}

/** Where nearly all headings of one style or shape begin interviews, the others of it do; what comes again is a part. */
function likeTheRest(judged: readonly Judged[]): void {
  const templates = new Map<number, boolean>();
  const templateBelow = (heading: Judged | undefined): boolean => {
    const depth = heading === undefined ? 9 : depthOf(heading);
    const known = templates.get(depth) ?? comeAgain(judged.filter((each) => depthOf(each) > depth));
    templates.set(depth, known);
    return known;
  };
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const { text } of judged) (seen.has(text.toLowerCase()) ? again : seen).add(text.toLowerCase());
  for (const key of [(each: Judged) => each.shape, (each: Judged) => each.style]) {
    const groups = new Map<string, Judged[]>();
    for (const heading of judged) groups.set(key(heading), [...(groups.get(key(heading)) ?? []), heading]);
    for (const [name, group] of groups) {
      // Lines without any mark have little in common.
      let least = name === 'plain' ? ENOUGH - 0.5 : 0;
      const accepted = group.filter((heading) => heading.accepted).length;
      const rest = group.filter((heading) => !heading.part);
      const half = accepted >= 2 && accepted >= rest.length * 0.5 && group[0]?.style !== 'plain';
      if (accepted < 3 || accepted < rest.length * 0.75) {
        // Half of them are enough where all are different and each has the parts of one template below, or something of its own.
        const different = rest.every((heading) => !again.has(heading.text.toLowerCase()));
        if (!half || !different) continue;
        if (!templateBelow(rest[0])) {
          if (accepted < 3) continue;
          least = 0.5;
        }
      }
      for (const heading of rest)
        if (heading.score >= least && !again.has(heading.text.toLowerCase())) heading.accepted = true;
    }
  }
}

/** No heading says that it is one: those of the highest level that are all different, with parts below that come again. */
function byLevel(document: SourceDocument, judged: readonly Judged[]): void {
  const styles = ['h1', 'h2', 'h3', 'h4', 'bold'];
  for (const style of styles) {
    const own = judged.filter((heading) => heading.style === style);
    const named = own.filter((heading) => !heading.part);
    if (named.length < 2 || named.length < own.length * 0.8) continue;
    const texts = new Set(named.map((heading) => heading.text.toLowerCase()));
    if (texts.size < named.length * 0.8) continue;
    const deeper = judged.filter((heading) => styles.indexOf(heading.style) > styles.indexOf(style));
    const names = named.filter((heading) => heading.names !== null).length;
    if (!comeAgain(deeper) && names < named.length * 0.8) continue;
    if (names < named.length * 0.5 && document.text.length < 2000) continue;
    for (const heading of named) heading.accepted = true;
    return;
  }
}

/** Whether half of these are called like another: the parts of one template. */
function comeAgain(headings: readonly Judged[]): boolean {
  const count = counted(headings);
  const again = headings.filter(({ text }) => (count.get(text.toLowerCase()) ?? 0) > 1);
  return headings.length >= 4 && again.length >= headings.length * 0.5;
}

const TITLE =
  /\b(?:interviews|conversations|calls|notes|talks|stories|visits|sessions|meetings|gespräche|notizen|entretiens|entrevistas|interviste|gesprekken|master|repository|log|archive|register|tour|diary)\b/i;

/** The title of the document looks like a heading and begins nothing: another heading follows before anything is told. */
function title(document: SourceDocument, judged: readonly Judged[]): void {
  const first = judged.find((heading) => heading.accepted);
  if (first === undefined || !TITLE.test(first.text) || first.cue?.strength === 'strong') return;
  if (judged.indexOf(first) > 0 && first.level !== 1) return;
  const next = judged.find((heading) => heading.accepted && heading.at > first.at);
  const register = judged.indexOf(first) === 0 && first.cue === null;
  if (next === undefined || (!register && told(document, first.at, next.at) > 60)) return;
  if (first.names === 'parts' || first.days.some((day) => day.full)) return;
  if (first.shape === next.shape) return;
  first.accepted = false;
}

/** A heading right below the heading of an interview is its subtitle, unless it is one of another shape's own kind. */
function subtitles(document: SourceDocument, judged: readonly Judged[]): void {
  const accepted = judged.filter((heading) => heading.accepted);
  const shapes = new Map<string, number>();
  let above: Judged | undefined;
  for (const heading of accepted) {
    const close = above !== undefined && told(document, above.at, heading.at) <= (onlyDay(heading) ? 14 : 0);
    if (close && above !== undefined && isSubtitle(heading, above)) heading.accepted = false;
    else {
      above = heading;
      shapes.set(heading.shape, (shapes.get(heading.shape) ?? 0) + 1);
    }
  }
}

function isSubtitle(heading: Judged, above: Judged): boolean {
  if (heading.shape === above.shape) return false;
  const [mine, theirs] = [heading.days[0], above.days[0]];
  if (mine === undefined) return heading.cue?.number == null || heading.cue.word !== above.cue?.word;
  if (theirs === undefined) {
    if (onlyDay(heading) && !onlyDay(above)) return true;
    return depthOf(heading) > depthOf(above) && (above.level > 0 || above.style === 'bold');
  }
  return mine.either.some((day) => theirs.either.includes(day));
}

/** `# Acme` above `## Maria Schmidt, 5 June`: the interview begins at the company, where others are written so too. */
function headingsAbove(document: SourceDocument, judged: readonly Judged[]): Map<Judged, Judged> {
  const heads = headsOfSeveral(judged);
  const again = counted(judged);
  const moves: { from: Judged; to: Judged }[] = [];
  for (const [index, heading] of judged.entries()) {
    const above = judged[index - 1];
    if (!heading.accepted || above === undefined || above.accepted || above.part) continue;
    if (above.level === 0 || depthOf(above) >= depthOf(heading) || heads.has(above.style)) continue;
    if ((again.get(above.text.toLowerCase()) ?? 0) >= 3) continue;
    if (told(document, above.at, heading.at) === 0) moves.push({ from: heading, to: above });
  }
  const styles = new Map<string, number>();
  for (const { to } of moves) styles.set(to.style, (styles.get(to.style) ?? 0) + 1);
  const moved = new Map<Judged, Judged>();
  for (const { from, to } of moves) {
    const first = judged.findIndex((heading) => heading.accepted) === judged.indexOf(from);
    if ((styles.get(to.style) ?? 0) < 2 || (first && TITLE.test(to.text))) continue;
    from.accepted = false;
    to.accepted = true;
    moved.set(to, from);
  }
  return moved;
}

function sectionsOf(
  document: SourceDocument,
  starts: readonly { at: number; heading: string | null }[],
  groups: ReadonlyMap<number, Group>,
): Section[] {
  const { lines, text } = document;
  const first = lines[starts[0]?.at ?? 0];
  const front = starts.length > 0 && first !== undefined && text.slice(0, first.from).trim() !== '';
  const none = { heading: null, group: null };
  const cuts = starts.flatMap(({ at, heading }, index) => {
    const group = groups.get(at) ?? null;
    const own = { at: index === 0 && !front ? 0 : at, heading, group, kind: 'interview' as const };
    const before = starts[index - 1]?.at;
    // What stands before the first interview is its own section already.
    const top = group === null || before === undefined ? at : topOf(lines, at, before);
    return top === at ? [own] : [{ ...none, at: top, kind: 'above' as const }, own];
  });
  const all: { at: number; heading: string | null; group: Group | null; kind: Section['kind'] }[] = front
    ? [{ ...none, at: 0, kind: 'front' }, ...cuts]
    : cuts.length > 0
      ? cuts
      : [{ ...none, at: 0, kind: 'interview' }];
  return all.map(({ at, heading, group, kind }, index) => {
    const next = all[index + 1]?.at ?? lines.length;
    return {
      kind,
      heading,
      from: lines[at]?.from ?? 0,
      to: lines[next]?.from ?? text.length,
      line: at + 1,
      lastLine: Math.max(at + 1, next),
      paragraph: lines[at]?.paragraph ?? null,
      group,
    };
  });
}

/** `# 2026` and `## Acme` right above an interview: the first of headings with nothing between them. */
function topOf(lines: readonly Line[], start: number, after: number): number {
  let top = start;
  for (let at = start - 1; at > after; at -= 1) {
    const line = lines[at];
    if (line === undefined || (line.kind !== 'blank' && line.level === 0)) break;
    if (line.level > 0) top = at;
  }
  return top;
}
