/** What stands around an element, and what it says: by these it is known again on a later version of its page. */
import type { Context } from '../types.ts';
import { oneLine, type PageTable, type Row, textOf } from './walk.ts';

const CONTEXT_CHARS = 60;
const FAR_CHARS = 200;

/** What is read just before and just after it, and what it stands in. */
export function contextOf(table: PageTable, row: Row): Context {
  const before = (chars: number): string =>
    oneLine(table.text.slice(Math.max(0, row.from - chars), row.from));
  const after = (chars: number): string => oneLine(table.text.slice(row.to, row.to + chars));
  return {
    before: before(CONTEXT_CHARS),
    after: after(CONTEXT_CHARS),
    within: withinOf(table, row),
    far: [before(FAR_CHARS), after(FAR_CHARS)],
  };
}

const MAX_HOLDERS = 3;
const MAX_HOLDER_CHARS = 300;
const MAX_HOLDER_ROWS = 150;

function withinOf(table: PageTable, row: Row): string[] {
  const found: string[] = [];
  const own = sayingOf(table, row);
  const kind = kindOfTag(row.tag);
  const length = row.to - row.from;
  let chars = row.to - row.from;
  for (
    let up = table.rows[row.parent];
    up !== undefined && found.length < MAX_HOLDERS;
    up = table.rows[up.parent]
  ) {
    if (up.to - up.from > MAX_HOLDER_CHARS || up.end - up.at > MAX_HOLDER_ROWS) break;
    if (up.to - up.from === chars) continue;
    chars = up.to - up.from;
    for (let at = up.at + 1; at < up.end; at += 1) {
      const other = table.rows[at];
      if (
        other !== undefined &&
        other !== row &&
        (other.tag === row.tag || (kind === HEADING && kindOfTag(other.tag) === kind)) &&
        // A slice of the page's text may begin with the space or the line before it.
        Math.abs(other.to - other.from - length) <= 1 &&
        sayingOf(table, other) === own
      )
        return found;
    }
    found.push(textOf(table, up));
  }
  return found;
}

/** Tag and words; where there are no words, what is written on it but for its looks. */
export function sayingOf(table: PageTable, row: Row): string {
  return sayingWith(row.tag, textOf(table, row), row.element.attribs);
}

export function sayingWith(tag: string, text: string, attributes: Readonly<Record<string, string>>): string {
  if (text !== '') return `${kindOfTag(tag)} ${text}`;
  const told = TELLING.map((name) => ((attributes[name]?.length ?? 0) > MAX_TOLD ? '' : attributes[name]));
  return `${tag} ${told.join(' ')}`;
}

/** Headings are of one kind: their rank is a matter of style. */
export function kindOfTag(tag: string): string {
  return tag.length === 2 && tag >= 'h1' && tag <= 'h6' ? HEADING : tag;
}

const HEADING = 'heading';

/** As `keptAttributes`. */
const MAX_TOLD = 500;
/** Attributes that tell nodes without words apart, and that an inventory keeps. */
const TELLING = ['src', 'alt', 'name', 'type', 'placeholder', 'value', 'aria-label', 'title'];
