/** What tells an article and a manual, in the markup. */
import type { Drafts } from '../draft.ts';
import { enclosing, type PageTable, textOf } from './walk.ts';

const DATE =
  /(?:^|[\s_-])(?:byline|posted-on|entry-(?:meta|date)|post-(?:meta|date)|published|dateline|pubdate)(?:$|[\s_-])/i;

/** Whether the first headline stands in an article that tells when, or by whom, it was written. */
export function isDatedArticle(table: PageTable): boolean {
  const headline = (table.byTag.get('h1') ?? []).find((row) => row.hiddenBy === null);
  const article = headline === undefined ? undefined : enclosing(table, headline, 'article');
  return (
    article !== undefined &&
    table.rows
      .slice(article.at + 1, article.end)
      .some(
        ({ tag, element: { attribs } }) =>
          tag === 'time' || DATE.test(attribs['class'] ?? '') || attribs['itemprop'] === 'datePublished',
      )
  );
}

/** Rows after the headline that are looked at for its date. */
const BELOW = 8;
/** `14 August 2026`, `August 14, 2026`, `14.08.2026`, `2026-08-14`, `2026年8月14日`. */
const A_DATE =
  /\b\d{1,2}\.? (?:de )?\p{L}{3,10}\.?,? (?:de )?(?:19|20)\d\d\b|\b\p{Lu}\p{L}{2,9} \d{1,2},? (?:19|20)\d\d\b|\b\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d\b|\b(?:19|20)\d\d-\d\d-\d\d\b|(?:19|20)\d\d年\d{1,2}月/u;
/** What each of them holds: to compile the pattern above takes as long as to read a small page. */
const A_YEAR = /(?:19|20)\d\d/;
const MAX_DATE_LINE = 120;

/** Whether a line close below the first headline says when the page was written. */
export function isDatedBelow(table: PageTable): boolean {
  const headline = (table.byTag.get('h1') ?? []).find((row) => row.hiddenBy === null);
  if (headline === undefined) return false;
  return table.rows
    .slice(headline.end, headline.end + BELOW)
    .some(
      (row) =>
        row.hiddenBy === null &&
        row.to > row.from &&
        row.to - row.from <= MAX_DATE_LINE &&
        /^(?:p|div|span|time|li|small)$/.test(row.tag) &&
        A_YEAR.test(textOf(table, row)) &&
        A_DATE.test(textOf(table, row)),
    );
}

/** Marks of themes and pages of programs that make manuals, on the body or in the link to their maker at the foot. */
const MANUAL_BODY = /(?:^|[\s_-])(?:wy-body-for-nav|plugin-docs|docs-wrapper|gitbook-root)(?:$|[\s_-])/;
const MANUAL_MAKER =
  /^https?:\/\/(?:www\.)?(?:sphinx-doc\.org|mkdocs\.org|squidfunk\.github\.io|docusaurus\.io|vitepress\.dev|gitbook\.com|readthedocs\.(?:org|com|io))(?:\/|$)/;

/** Whether one of the programs that make manuals made the page. */
export function isManual(table: PageTable): boolean {
  const marked = ['html', 'body'].some((tag) =>
    MANUAL_BODY.test(table.byTag.get(tag)?.[0]?.element.attribs['class'] ?? ''),
  );
  return (
    marked ||
    (table.byTag.get('a') ?? []).some(
      (row) => row.from > table.text.length * FOOT && MANUAL_MAKER.test(row.element.attribs['href'] ?? ''),
    )
  );
}

/** Share of a page's text after which it ends. */
const FOOT = 0.8;

/** What shops call a thing that was put into a cart, where it is listed. */
const CART_ITEM =
  /(?:^|\s)(?:(?:shopping-?)?(?:cart|basket)(?:[-_]{1,2})(?:item|row|line)|(?:cart|basket)_item|line-item|cart-items__row)(?:$|\s)/i;
const ASIDE = /(?:^|[\s_-])(?:drawer|mini-?cart|off-?canvas|modal|pop-?up|dropdown)(?:$|[\s_-])/i;

/** Whether the page lists, outside a part that slides in, what was put into a cart: things with a price. */
export function isCart(table: PageTable, drafts: Drafts): boolean {
  return table.rows.some((row) => {
    const classes = row.element.attribs['class'];
    if (classes === undefined || row.hiddenBy !== null || !CART_ITEM.test(classes)) return false;
    for (let up = table.rows[row.parent]; up !== undefined; up = table.rows[up.parent]) {
      if (/^(?:header|aside|nav|dialog)$/.test(up.tag) || up.tag.includes('-drawer')) return false;
      if (ASIDE.test(up.element.attribs['class'] ?? '')) return false;
    }
    return table.rows.slice(row.at + 1, row.end).some((inner) => drafts.of(inner)?.role === 'price');
  });
}
