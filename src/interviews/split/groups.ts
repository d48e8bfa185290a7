/** Headings above several interviews: `## Acme`, and its interviews below. */
import type { Judged } from './families.ts';
import type { SourceDocument } from './lines.ts';
import { metaOf } from './keys.ts';

/** What stands above an interview. */
export interface Group {
  /** A name that may be a company's; null: a theme, a month, a title. */
  name: string | null;
  /** Line of the heading, from 1. */
  line: number;
  /** The interview begins at this heading, so that its own is the next; else the heading is another record's. */
  inside: boolean;
}

/** Sorts of people, fields and phases, by which documents are arranged too. */
const THEME =
  /\b(?:customers?|users?|prospects?|leads?|partners?|churn(?:ed)?|lost|enterprise|business|startups?|small|mid|large|healthcare|health|finance|education|retail|government|industry|sector|segment|europe|america|asia|emea|apac|pilot|beta|trial|round|phase|wave|batch|group|cohort|week|month|quarter|q[1-4]|sprint|january|february|march|april|may|june|july|august|september|october|november|december|new|old|all|other|misc\w*|general|summary|appendix|kunden|interessenten)\b/i;
const CAPITALS =
  /^(?:[\p{Lu}\p{N}][\p{L}\p{N}&’'.+-]*|&|of|and|und|de|la)(?:\s+(?:[\p{Lu}\p{N}(][\p{L}\p{N}&’'.+)-]*|&|of|and|und|de|la)){0,4}$/u;

/**
 * The heading above each accepted one that has one, by line index of the start. `moved`: those that begin an interview in place of the
 * heading below. Names count only where all headings of the style look like names, and there are two or more.
 */
export function groupsAbove(
  document: SourceDocument,
  judged: readonly Judged[],
  moved: ReadonlyMap<Judged, Judged>,
): Map<number, Group> {
  const above = new Map<Judged, Judged>();
  // The headings that stand over the one that is looked at, the nearest last.
  const over: Judged[] = [];
  for (const heading of judged) {
    const level = heading.level || 7;
    while ((over.at(-1)?.level ?? 0) >= level) over.pop();
    const group = moved.has(heading) ? heading : over.at(-1);
    if (heading.accepted && group !== undefined && (moved.has(group) || !group.accepted))
      above.set(heading, group);
    if (heading.level > 0) over.push(heading);
  }
  const styles = new Map<string, Map<string, string | null>>();
  for (const group of above.values()) {
    const names = styles.get(group.style) ?? new Map<string, string | null>();
    styles.set(group.style, names.set(group.text, nameIn(group)));
  }
  const groups = new Map<number, Group>();
  for (const [heading, group] of above) {
    const names = [...(styles.get(group.style)?.values() ?? [])];
    const told = names.length > 1 && !names.includes(null);
    const line = document.lines[group.at];
    if (line === undefined) continue;
    groups.set(heading.at, {
      name: told ? nameIn(group) : null,
      line: group.at + 1,
      inside: group === heading,
    });
  }
  return groups;
}

function nameIn(heading: Judged): string | null {
  const meta = metaOf(heading.text);
  if (meta !== null) return meta.field === 'company' && meta.value !== '' ? meta.value : null;
  if (heading.days.length > 0 || heading.cue !== null || heading.part) return null;
  return CAPITALS.test(heading.text) && !THEME.test(heading.text) ? heading.text : null;
}
