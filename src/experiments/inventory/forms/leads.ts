/** The links of a page that lead down to a form on it: "Book a visit" says of a form below what it is for. */
import { lowered } from '../page/lexicon.ts';
import { type PageTable, type Row, textOf } from '../page/walk.ts';

/** Longer ones tell a story. */
const MAX_LEAD = 60;
const MAX_STEPS = 5;

/** What leads to a form or to the part of the page that holds it and no other form, in small letters. */
export function leadsTo(table: PageTable): (form: Row) => string {
  const byTarget = new Map<string, string>();
  const forms = table.byTag.get('form') ?? [];
  for (const link of forms.length === 0 ? [] : (table.byTag.get('a') ?? [])) {
    const target = link.element.attribs['href'];
    if (target?.startsWith('#') !== true || target === '#' || link.hiddenBy !== null) continue;
    const text = textOf(table, link);
    if (text === '' || text.length > MAX_LEAD) continue;
    const id = target.slice(1);
    byTarget.set(id, `${byTarget.get(id) ?? ''}${lowered(text)}\n`);
  }
  if (byTarget.size === 0) return () => '';
  return (form) => {
    let said = '';
    for (let up: Row | undefined = form, steps = 0; up !== undefined && steps < MAX_STEPS; steps += 1) {
      const { at, end } = up;
      if (/^(?:main|body)$/.test(up.tag)) break;
      if (forms.some((other) => other !== form && other.at > at && other.at < end)) break;
      said += byTarget.get(up.element.attribs['id'] ?? '') ?? '';
      up = table.rows[up.parent];
    }
    return said;
  };
}
