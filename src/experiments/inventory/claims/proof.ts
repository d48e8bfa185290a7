/** What a page shows of its customers: what they say, how they rate, how many they are, whose logos it shows. */
import { proofIn, trustIn } from './learned.ts';
import { isRated } from './rated.ts';
import { headsAwards, headsSayings } from './section-heads.ts';
import type { Drafts } from '../draft.ts';
import { askedOfKin } from '../page/kin.ts';
import type { Places } from '../page/place.ts';
import { countsBeside, findFigures } from './strips.ts';
import { voicesOf } from './voices.ts';
import type { ProofElement } from '../types.ts';
import { type PageTable, remembered, type Row, textOf } from '../page/walk.ts';
import { FURNITURE, leadsOf, MAX_CLAIM, MAX_SAID, nearby, withinRole } from '../page/blocks.ts';

/** Scripts that say much in few characters. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const QUOTED = /^[“"„«「『‟‹]/;

/** `prose`: whether a row stands in the flow of an article. */
export function findProof(
  table: PageTable,
  places: Places,
  blocks: readonly Row[],
  prose: (row: Row) => boolean,
  drafts: Drafts,
): void {
  const inTestimonial = nearby(
    table,
    ({ class: classes = '', id = '' }) =>
      SAID.test(`${classes} ${id}`) ||
      // An id of that name is where one asks for a quote.
      /(?:^|[\s_-])quotes?(?:$|[\s_-])/i.test(classes),
  );
  const ask = askedOfKin<ProofElement['kind']>(table);
  /** Quotations of an article: its own words set large, or another's on its matter. */
  const passed = new Set<number>();
  const isSaying = remembered(table, (heading) => headsSayings(textOf(table, heading)));
  for (const row of table.rows) {
    if (row.hiddenBy !== null || row.to === row.from) continue;
    if (row.tag === 'blockquote' || (row.tag === 'q' && isWhole(table, row))) {
      const author = authorOf(table, row);
      if (!prose(row) && (author !== null || !inArticle(table, row)))
        drafts.note(wordsWithin(table, row), { role: 'proof', kind: 'testimonial', author });
      else passed.add(row.at);
    } else if (isLogos(table, row)) {
      drafts.note(row, { role: 'proof', kind: 'logos', author: null });
    }
  }
  findFigures(table, drafts);
  const leads = leadsOf(blocks);
  const passing = (row: Row): boolean => prose(row) || leads.has(row.at);
  const rated = ratedBoxes(table);
  const voices = voicesOf(table, blocks);
  let signed = '';
  for (const row of blocks) {
    if (drafts.of(row) !== undefined || withinRole(table, row, drafts)) continue;
    const text = textOf(table, row);
    if (text === signed || signs(table, row) || holdsProof(table, row, drafts)) continue;
    if (passed.has(row.parent)) continue;
    const heading = places.headingOf(row);
    const voice = voices.get(row.at);
    const boxed = rated.has(row.at) || inBox(table, row, rated);
    const marked =
      (heading !== null && isSaying(heading)) || inTestimonial(row) || boxed || voice !== undefined;
    const enough = text.length >= (DENSE.test(text) ? 12 : 24) && text.length <= MAX_SAID;
    if (QUOTED.test(text) && text.length >= 12 && text.length <= MAX_SAID) {
      const author = authorOf(table, row) ?? voice ?? null;
      const whole = text.length >= MIN_QUOTE && QUOTE.test(text) && !prose(row);
      if (
        (marked && !prose(row)) ||
        (author !== null && !prose(row)) ||
        whole ||
        /[”"»」』][\s,–—-]+\S/.test(text)
      ) {
        drafts.note(row, { role: 'proof', kind: 'testimonial', author });
        signed = author ?? '';
        continue;
      }
    }
    const kind = text.length <= MAX_CLAIM ? ask(row, () => claimOf(table, row, text, passing)) : null;
    if (kind !== null) {
      const author = kind === 'testimonial' ? (authorOf(table, row) ?? voice ?? null) : null;
      drafts.note(row, { role: 'proof', kind, author });
      if (author !== null) signed = author;
    } else if (heading !== null && isPrize(table, row, heading, text)) {
      drafts.note(rowOfTable(table, row), { role: 'proof', kind: 'award', author: null });
    } else if (marked && enough && !promises(text) && (row.level === null || row.level > 2)) {
      const author = authorOf(table, row) ?? voice ?? null;
      // Without a class or stars that say so, somebody must have signed it.
      if (author === null && !(isSentence(text) && (inTestimonial(row) || rated.has(row.at)))) continue;
      drafts.note(row, { role: 'proof', kind: 'testimonial', author });
      signed = author ?? '';
    }
  }
}

const MIN_QUOTE = 24;
/** Nothing but words in quotation marks. */
const QUOTE = /^[“"„«「『‟‹].*[”"»」』“›][.,]?$/u;

/** From what chance on a text tells of others: one that stands by itself, a heading, one in the flow of an article or under the headline. */
const BAR = 0.45;
const HEADING_BAR = 0.7;
const PASSING_BAR = 0.9;
/** What stands under stars or is signed promises nothing, unless it could not be said otherwise. */
const PLAINLY = 0.9;

const promises = (text: string): boolean => trustIn(text, PLAINLY) !== null;

/** What a short text tells of others: how they rate, how many they are, what it won, who wrote of it. */
function claimOf(
  table: PageTable,
  row: Row,
  text: string,
  passing: (row: Row) => boolean,
): ProofElement['kind'] | null {
  if (row.tag === 'time' || row.level === 1 || row.element.attribs['itemprop'] === 'offers') return null;
  if (isRated(text) || isRated(row.element.attribs['aria-label'] ?? '')) return 'rating';
  if (/cookie|^\s*(?:©|copyright\b)/i.test(text)) return null;
  if (countsBeside(table, row, text)) return 'count';
  if (FURNITURE.has(row.tag)) return null;
  if (row.level === 2) {
    const kind = proofIn(text, HEADING_BAR);
    return (kind === 'count' || kind === 'rating') && /\p{Nd}/u.test(text) ? kind : null;
  }
  return proofIn(text, passing(row) ? PASSING_BAR : BAR);
}

/** A line of a list or table under a heading that says "awards". */
function isPrize(table: PageTable, row: Row, heading: Row, text: string): boolean {
  return (
    /^(?:li|td|dd|p)$/.test(row.tag) &&
    heading !== row &&
    text.length <= 90 &&
    /\p{L}{3}/u.test(text) &&
    headsAwards(textOf(table, heading)) &&
    !/@/.test(text) &&
    !promises(text)
  );
}

const rowOfTable = (table: PageTable, row: Row): Row => {
  const up = table.rows[row.parent];
  return row.tag === 'td' && up?.tag === 'tr' ? up : row;
};

/** Not a name, or what somebody does for a living. */
function isSentence(text: string): boolean {
  return text.length >= 45 || DENSE.test(text) || /[.!?…"”»」]$/u.test(text);
}

/** Whether a `<q>` is most of what its block says: a passing quotation is not. */
function isWhole(table: PageTable, row: Row): boolean {
  const up = table.rows[row.parent];
  return row.to - row.from >= 30 && up !== undefined && up.to - up.from < (row.to - row.from) * 2;
}

/** The one paragraph of a quotation that is signed in another. */
function wordsWithin(table: PageTable, row: Row): Row {
  const inner = table.rows[row.at + 1];
  const next = inner === undefined ? undefined : table.rows[inner.end];
  return inner !== undefined &&
    inner.parent === row.at &&
    inner.from === row.from &&
    inner.to < row.to &&
    next !== undefined &&
    next.parent === row.at &&
    /^(?:cite|footer|figcaption|p|div|small)$/.test(next.tag) &&
    next.to === row.to
    ? inner
    : row;
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
    const { attribs } = row.element;
    const told =
      attribs['aria-label'] ?? attribs['title'] ?? (row.tag === 'img' ? attribs['alt'] : undefined);
    const stars =
      (told !== undefined && told.length < 40 && isRated(told)) ||
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

function inArticle(table: PageTable, row: Row): boolean {
  for (let up = table.rows[row.parent]; up !== undefined; up = table.rows[up.parent]) {
    if (up.tag === 'article') return up.to - up.from > (row.to - row.from) * 4;
  }
  return false;
}

/** Classes of what customers say, as they are named in several languages. */
const SAID =
  /testimonial|t[ée]moignage|(?:^|[\s_-])(?:(?:customer|client|user)?reviews?|rev(?=$|\s|__)|opini(?:ons?|ones|[ae]|ao)|avis|kundenstimmen?|stimmen?|bewertung(?:en)?|rezension(?:en)?|recensioni?|depoimentos?|voices?|otzyv\w*|kuchikomi)(?:$|[\s_-])/i;

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
    /^(?:cite|footer|figcaption|p|span|div|h[3-6]|td|dd|strong|b|em|small|address)$/.test(next.tag) &&
    text.length >= 3 &&
    text.length <= 80;
  return named &&
    !/[.!?…:]$/.test(text) &&
    // Most scripts have no capitals.
    /\p{Lu}|\p{Lo}/u.test(text) &&
    !QUOTED.test(text) &&
    !isRated(text) &&
    proofIn(text) === null
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
