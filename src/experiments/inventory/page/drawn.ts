/** Boxes to tick that are put away so that their label can be drawn in their place: visitors see and click the label. */
import type { PageTable, Row } from './walk.ts';

const TICKED = /^(?:checkbox|radio|file)$/i;

/**
 * Takes such fields of forms for shown. Outside of forms, ticks that are put away open menus and tabs. Whatever is put away together with
 * its label stays so.
 */
export function showDrawn({ rows, byTag }: Pick<PageTable, 'rows' | 'byTag'>): void {
  const away = (byTag.get('input') ?? []).filter(
    ({ element, hiddenBy, inert }) =>
      hiddenBy !== null && !inert && TICKED.test(element.attribs['type'] ?? ''),
  );
  if (away.length === 0) return;
  const named = new Set<string>();
  for (const label of byTag.get('label') ?? []) {
    const target = label.element.attribs['for'];
    if (target !== undefined && isRead(label)) named.add(target);
  }
  for (const row of away) {
    const { id, form } = row.element.attribs;
    let labelled = id !== undefined && named.has(id);
    let inForm = form !== undefined;
    for (let up = rows[row.parent]; up !== undefined; up = rows[up.parent]) {
      if (up.tag === 'form') inForm = true;
      else if (up.tag === 'label' && isRead(up)) labelled = true;
    }
    if (labelled && inForm) row.hiddenBy = null;
  }
}

function isRead(label: Row): boolean {
  return label.hiddenBy === null && label.to > label.from;
}
