/** Headings that look like interviews and are none: parts of one, heads over several, what stands before the first and behind the last. */
import { depthOf, type Judged } from './families.ts';
import type { SourceDocument } from './lines.ts';
import { told } from './metadata.ts';

/** Share of a style's interviews that show a sign before one without any is doubted. */
const USUAL = 0.8;
const FEWEST = 3;

/** Texts that come again, in lower case, with how often. */
export function counted(judged: readonly Judged[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const { text } of judged) count.set(text.toLowerCase(), (count.get(text.toLowerCase()) ?? 0) + 1);
  return count;
}

/** A part with a day of its own, `Follow-up on 12 March 2026`, is still a part where an interview stands above it. */
export function datedParts(judged: readonly Judged[]): void {
  const over: Judged[] = [];
  for (const heading of judged) {
    while (over.length > 0 && depthOf(over.at(-1) ?? heading) >= depthOf(heading)) over.pop();
    if (heading.partly && over.length > 0) heading.accepted = false;
    if (heading.accepted && !heading.partly) over.push(heading);
  }
}

/**
 * A summary in front, a glossary behind, in whatever language: of the style of the interviews, outside all that have what nearly all of
 * these have (a day, a cue, names, a number, metadata), and with nothing of it.
 */
export function outsiders(judged: readonly Judged[]): void {
  const styles = new Map<string, Judged[]>();
  for (const heading of judged) {
    if (!heading.accepted) continue;
    const list = styles.get(heading.style) ?? [];
    if (list.length === 0) styles.set(heading.style, list);
    list.push(heading);
  }
  for (const list of styles.values()) {
    const usual = [...new Set(list.flatMap((heading) => [...heading.signs]))].filter(
      (sign) => list.filter((heading) => heading.signs.has(sign)).length >= list.length * USUAL,
    );
    if (list.length <= FEWEST || usual.length === 0) continue;
    // In a document where all is numbered a number tells nothing.
    const telling = usual.length > 1 ? usual.filter((sign) => sign !== 'number') : usual;
    const sure = list.map((heading) => telling.some((sign) => heading.signs.has(sign)));
    const [first, last] = [sure.indexOf(true), sure.lastIndexOf(true)];
    for (const [index, heading] of list.entries())
      if (index < first || index > last) heading.accepted = false;
  }
}

/**
 * `# March 2026` with nothing told before the first of its interviews is none itself, nor are the others of its style that are so. Where every
 * one has a single heading below, that is its subtitle.
 */
export function heads(document: SourceDocument, judged: readonly Judged[]): void {
  const styles = new Map<string, { bare: Judged[]; several: boolean }>();
  for (const [index, heading] of judged.entries()) {
    if (!heading.accepted || heading.level === 0) continue;
    const below: Judged[] = [];
    for (let at = index + 1; at < judged.length && below.length < 2; at += 1) {
      const next = judged[at];
      if (next === undefined || depthOf(next) <= depthOf(heading)) break;
      if (next.accepted && next.style !== 'plain') below.push(next);
    }
    const [first] = below;
    if (first === undefined || told(document, heading.at, first.at) > 0) continue;
    const style = styles.get(heading.style) ?? { bare: [], several: false };
    style.bare.push(heading);
    style.several ||= below.length > 1;
    styles.set(heading.style, style);
  }
  for (const { bare, several } of styles.values())
    if (several) for (const heading of bare) heading.accepted = false;
  // `3 Evaluation` beside `2 Interviews`: a chapter of its own, unless it says more than its number.
  const chapters = headsOfSeveral(judged);
  for (const heading of judged)
    if (chapters.has(heading.style) && [...heading.signs].every((sign) => sign === 'number'))
      heading.accepted = false;
}

/** Styles of which the headings stand over several interviews each: `# March 2026`, `# Acme` with three calls. */
export function headsOfSeveral(judged: readonly Judged[]): ReadonlySet<string> {
  const styles = new Map<string, { some: number; several: number }>();
  for (const [index, heading] of judged.entries()) {
    if (heading.accepted || heading.part || heading.level === 0) continue;
    let below = 0;
    for (let at = index + 1; at < judged.length; at += 1) {
      const next = judged[at];
      if (next === undefined || depthOf(next) <= depthOf(heading)) break;
      if (next.accepted) below += 1;
    }
    const seen = styles.get(heading.style) ?? { some: 0, several: 0 };
    if (below > 0) seen.some += 1;
    if (below > 1) seen.several += 1;
    styles.set(heading.style, seen);
  }
  return new Set(
    [...styles]
      .filter(([, { some, several }]) => several > 0 && several >= some * 0.25)
      .map(([style]) => style),
  );
}

/** Lines right below the heading of a part, which say who took part and begin nothing. */
export function belowParts(document: SourceDocument, judged: readonly Judged[]): ReadonlySet<Judged> {
  const again = counted(judged);
  return new Set(
    judged.filter((heading, index) => {
      const above = judged[index - 1];
      if (above === undefined || depthOf(above) >= depthOf(heading)) return false;
      if (!above.part && (again.get(above.text.toLowerCase()) ?? 0) < FEWEST) return false;
      return told(document, above.at, heading.at) === 0;
    }),
  );
}
