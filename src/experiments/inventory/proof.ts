/** What a page shows of its customers: what they say, how they rate, how many they are, whose logos it shows. */
import { isCounted, isRated, headsSayings, trustOf } from './claims.ts';
import type { Drafts } from './draft.ts';
import type { Places } from './place.ts';
import { type PageTable, remembered, type Row, textOf } from './walk.ts';
import { MAX_CLAIM, MAX_SAID, nearby, withinRole } from './words.ts';

/** Scripts that say much in few characters. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const QUOTED = /^[“"„«「『‟‹]/;

export function findProof(table: PageTable, places: Places, blocks: readonly Row[], drafts: Drafts): void {
  const inTestimonial = nearby(
    table,
    ({ class: classes = '', id = '' }) =>
      SAID.test(`${classes} ${id}`) ||
      // An id of that name is where one asks for a quote.
      /(?:^|[\s_-])quotes?(?:$|[\s_-])/i.test(classes),
  );
  /** Quotations of an article, which nobody signed: its own words set large, or another's on its matter. */
  const passed = new Set<number>();
  const isSaying = remembered(table, (heading) => headsSayings(textOf(table, heading)));
  for (const row of table.rows) {
    if (row.hiddenBy !== null || row.to === row.from) continue;
    if (row.tag === 'blockquote' || (row.tag === 'q' && isWhole(table, row))) {
      const author = authorOf(table, row);
      if (author !== null || !inArticle(table, row))
        drafts.note(row, { role: 'proof', kind: 'testimonial', author });
      else passed.add(row.at);
    } else if (isLogos(table, row)) {
      drafts.note(row, { role: 'proof', kind: 'logos', author: null });
    }
  }
  findFigures(table, drafts);
  const rated = ratedBoxes(table);
  let signed = '';
  for (const row of blocks) {
    if (drafts.of(row) !== undefined || withinRole(table, row, drafts)) continue;
    const text = textOf(table, row);
    if (text === signed || signs(table, row) || holdsProof(table, row, drafts)) continue;
    const heading = places.headingOf(row);
    const marked = (heading !== null && isSaying(heading)) || inTestimonial(row) || inBox(table, row, rated);
    const enough = text.length >= (DENSE.test(text) ? 12 : 24) && text.length <= MAX_SAID;
    if (QUOTED.test(text) && text.length >= 12 && text.length <= MAX_SAID) {
      const author = authorOf(table, row);
      if (marked || author !== null || /[”"»」』][\s,–—-]+\S/.test(text)) {
        drafts.note(row, { role: 'proof', kind: 'testimonial', author });
        signed = author ?? '';
        continue;
      }
    }
    if (text.length <= MAX_CLAIM && (isRated(text) || isRated(row.element.attribs['aria-label'] ?? ''))) {
      drafts.note(row, { role: 'proof', kind: 'rating', author: null });
    } else if (text.length <= MAX_CLAIM && (isCounted(text) || countsBeside(table, row, text))) {
      drafts.note(row, { role: 'proof', kind: 'count', author: null });
    } else if (marked && enough && !passed.has(row.parent) && trustOf(text) === null && heading !== row) {
      const author = authorOf(table, row);
      // Without a class that says so, somebody must have signed it.
      if (author === null && !(isSentence(text) && inTestimonial(row))) continue;
      drafts.note(row, { role: 'proof', kind: 'testimonial', author });
      signed = author ?? '';
    }
  }
}

/** Not a name, or what somebody does for a living. */
function isSentence(text: string): boolean {
  return text.length >= 45 || DENSE.test(text) || /[.!?…"”»」]$/u.test(text);
}

/** Whether a `<q>` is most of what its block says: a passing quotation is not. */
function isWhole(table: PageTable, row: Row): boolean {
  const up = table.rows[row.parent];
  return row.to - row.from >= 30 && up !== undefined && up.to - up.from < (row.to - row.from) * 2;
}

function holdsProof(table: PageTable, row: Row, drafts: Drafts): boolean {
  return within(table, row, (inner) => drafts.of(inner)?.role === 'proof');
}

/** Whether one of the first few elements in it is such. */
function within(table: PageTable, row: Row, such: (inner: Row) => boolean): boolean {
  const last = Math.min(row.end, row.at + 8);
  for (let at = row.at + 1; at < last; at += 1) {
    const inner = table.rows[at];
    if (inner !== undefined && such(inner)) return true;
  }
  return false;
}

/** `<cite>` and captions: who said it, not what was said. */
function signs(table: PageTable, row: Row): boolean {
  if (/^(?:cite|figcaption)$/.test(row.tag)) return true;
  return within(table, row, ({ tag, from, to }) => tag === 'cite' && from === row.from && to === row.to);
}

const STARS = /^[★⭐☆✩✮\s]+$/u;
const BOX_CHARS = 500;

/** The smallest parts of a page around one customer's stars: a review, in whatever classes. */
function ratedBoxes(table: PageTable): ReadonlySet<number> {
  const found = new Set<number>();
  for (const row of table.rows) {
    if (row.hiddenBy !== null) continue;
    const told = row.element.attribs['aria-label'] ?? row.element.attribs['title'];
    const stars =
      (told !== undefined && told.length < 40 && isRated(told) && !isCounted(told)) ||
      (row.words && row.to - row.from < 12 && STARS.test(textOf(table, row)));
    if (!stars) continue;
    let up = table.rows[row.parent];
    for (let steps = 0; up !== undefined && steps < 3; steps += 1, up = table.rows[up.parent]) {
      const text = up.to - up.from > BOX_CHARS ? null : textOf(table, up);
      // The stars beside the headline are those of the thing itself.
      if (within(table, up, ({ level }) => level === 1)) break;
      if (text === null || /[€$£¥₽₩]/u.test(text)) break;
      if (text.length < 30 && !DENSE.test(text)) continue;
      found.add(up.at);
      break;
    }
  }
  return found;
}

function inBox(table: PageTable, row: Row, boxes: ReadonlySet<number>): boolean {
  if (boxes.size === 0) return false;
  let up = table.rows[row.parent];
  for (let steps = 0; up !== undefined && steps < 4; steps += 1, up = table.rows[up.parent])
    if (boxes.has(up.at)) return true;
  return false;
}

const A_NUMBER = /\d{3,}|\d[.,\s\u00a0]\d{3}|\d\s?(?:\+|%|k\b|m\b|万|만)/iu;
/** `September 2026`: when, not how many. */
const A_DATE = /^\D*(?:19|20)\d\d\D{0,2}$/;
const STATS =
  /(?:^|[\s_-])(?:stats?|statistics?|counters?|numbers|figures|milestones|zahlen|kennzahlen|chiffres|cifras|numeri|liczby)(?:$|[\s_-])/i;

/** A number of a row of figures, or one over the logos of those that are counted. */
function countsBeside(table: PageTable, row: Row, text: string): boolean {
  if (text.length > 90 || !/[0-9]/.test(text) || /[€$£¥₽₩]/.test(text)) return false;
  if (!A_NUMBER.test(text) || !/\p{L}{3}/u.test(text) || A_DATE.test(text)) return false;
  let up: Row | undefined = row;
  for (let steps = 0; up !== undefined && steps < 4; steps += 1, up = table.rows[up.parent]) {
    if (STATS.test(up.element.attribs['class'] ?? '')) return true;
  }
  const next = table.rows[row.end];
  if (next === undefined || next.parent !== row.parent || next.to - next.from > 60) return false;
  const pictures = table.rows
    .slice(next.at, Math.min(next.end, next.at + 40))
    .filter(({ tag, hiddenBy }) => (tag === 'img' || tag === 'svg') && hiddenBy === null).length;
  return pictures >= 2;
}

const FIGURE = /(?:^|[\s_-])(?:stats?|counters?|metrics?|kpis?|milestones?|kennzahl)(?:$|[\s_-])/i;
const MAX_FIGURE = 90;
const A_FIGURE =
  /^\D{0,3}\d[\d.,\s\u00a0]*(?:\+|%|[kmb](?!\p{L})|bn|mln|mio|mrd)?\s.*\p{L}{3}|\p{L}{3}.*\s\D{0,3}\d[\d.,\s\u00a0]*(?:\+|%|[kmb])?$/iu;

/** A large number and what it counts, in lines of their own in one box that its maker calls a figure. */
function findFigures(table: PageTable, drafts: Drafts): void {
  for (const row of table.rows) {
    const length = row.to - row.from;
    if (length < 6 || length > MAX_FIGURE || row.words || row.hiddenBy !== null) continue;
    const classes = row.element.attribs['class'];
    if (classes === undefined || !FIGURE.test(classes)) continue;
    const text = textOf(table, row);
    if (!A_NUMBER.test(text) || !A_FIGURE.test(text) || A_DATE.test(text)) continue;
    // Several figures in one row of them: each has its own box.
    if ((text.match(/\d[\d.,\s\u00a0]*/g)?.length ?? 0) > 1) continue;
    if (drafts.of(row) === undefined && !withinRole(table, row, drafts))
      drafts.note(row, { role: 'proof', kind: 'count', author: null });
  }
}

function inArticle(table: PageTable, row: Row): boolean {
  for (let up = table.rows[row.parent]; up !== undefined; up = table.rows[up.parent]) {
    if (up.tag === 'article') return up.to - up.from > (row.to - row.from) * 4;
  }
  return false;
}

/** Classes of what customers say, as they are named in several languages. */
const SAID =
  /testimonial|t[ée]moignage|(?:^|[\s_-])(?:(?:customer|client|user)?reviews?|rev(?=$|\s|__)|opini(?:ons?|ones|[ae]|ao)|avis|kundenstimmen?|stimmen?|bewertung(?:en)?|rezension(?:en)?|recensioni?|depoimentos?|comentarios?|voices?|otzyv\w*|kuchikomi)(?:$|[\s_-])/i;

/** `<cite>`, a caption, or the short line after the words. */
function authorOf(table: PageTable, row: Row): string | null {
  const inner = table.rows
    .slice(row.at + 1, row.end)
    .find((each) => /^(?:cite|footer|figcaption)$/.test(each.tag));
  if (inner !== undefined) return textOf(table, inner) || null;
  const next = table.rows[row.end];
  if (next === undefined || next.parent !== row.parent || next.hiddenBy !== null) return null;
  const text = textOf(table, next);
  const named =
    /^(?:cite|footer|figcaption|p|span|div|h[3-6])$/.test(next.tag) && text.length >= 3 && text.length <= 80;
  return named &&
    !/[.!?…:]$/.test(text) &&
    // Most scripts have no capitals.
    /\p{Lu}|\p{Lo}/u.test(text) &&
    !QUOTED.test(text)
    ? text
    : null;
}

function isLogos(table: PageTable, row: Row): boolean {
  const { class: classes = '', id = '' } = row.element.attribs;
  if (classes === '' && id === '') return false;
  if (
    !/(?:^|[\s_-])(?:logos?|clients?|partners?|brands?|customers?|trusted|press)(?:$|[\s_-])/i.test(
      `${classes} ${id}`,
    )
  )
    return false;
  const inside = table.rows.slice(row.at + 1, row.end);
  if (inside.length > 120) return false;
  const pictures = inside.filter(
    (each) => (each.tag === 'img' || each.tag === 'svg') && each.hiddenBy === null,
  ).length;
  return pictures >= 3 && row.to - row.from < 200;
}
