/** What a page shows of its customers: what they say, how they rate, how many they are, whose logos it shows. */
import { isCounted, isRated, headsSayings, trustOf } from './claims.ts';
import type { Drafts } from './draft.ts';
import { countsDoers, headsAwards, isRatedBy, namesClients, tellsAward, tellsPress } from './figures.ts';
import { askedOfKin, MORE_THAN_LISTED } from './kin.ts';
import type { Places } from './place.ts';
import { promiseOf } from './promise.ts';
import { A_DATE, countsBeside, findFigures } from './strips.ts';
import { voicesOf } from './voices.ts';
import type { ProofElement } from './types.ts';
import { type PageTable, remembered, type Row, textOf } from './walk.ts';
import { MAX_CLAIM, MAX_SAID, nearby, withinRole } from './words.ts';

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
  const askAtAll = askedOfKin<ProofElement['kind']>(table, MORE_THAN_LISTED);
  /** Quotations of an article: its own words set large, or another's on its matter. */
  const passed = new Set<number>();
  const isSaying = remembered(table, (heading) => headsSayings(textOf(table, heading)));
  for (const row of table.rows) {
    if (row.hiddenBy !== null || row.to === row.from) continue;
    if (row.tag === 'blockquote' || (row.tag === 'q' && isWhole(table, row))) {
      const author = authorOf(table, row);
      if (!prose(row) && (author !== null || !inArticle(table, row)))
        drafts.note(row, { role: 'proof', kind: 'testimonial', author });
      else passed.add(row.at);
    } else if (isLogos(table, row)) {
      drafts.note(row, { role: 'proof', kind: 'logos', author: null });
    }
  }
  findFigures(table, drafts);
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
    const kind = text.length <= MAX_CLAIM ? askAtAll(row, () => claimOf(table, row, text, prose, ask)) : null;
    if (kind !== null) {
      drafts.note(row, { role: 'proof', kind, author: null });
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
/** "10 users": what a plan holds. */
const OF_A_PLAN =
  /^\D{0,6}\d{1,2} (?:users?|compan(?:y|ies)|teams?|people|members?|clients?|students?|developers?|customers?|nutzer|unternehmen|mitglieder|utilisateurs|entreprises|usuarios|empresas|utenti|aziende|gebruikers|bedrijven|użytkowników|firm)$/iu;

/** Longest heading that counts somebody, and tells no story of them. */
const MAX_HEADING = 70;
const UP_TO = /^(?:up to|bis zu|jusqu['’]|hasta|fino a|até|tot|do|max\.?|upp till|op til)(?!\p{L})/iu;

/** "Team size: 10 developers" */
const OF_ITS_KIND = /^[\p{L} ]{3,24}:\s*\d{1,3}\+?\s/u;

const promises = (text: string): boolean => trustOf(text) !== null || promiseOf(text) !== null;

/** What a short text tells of others: how they rate, how many they are, what it won, who wrote of it. */
function claimOf(
  table: PageTable,
  row: Row,
  text: string,
  prose: (row: Row) => boolean,
  ask: ReturnType<typeof askedOfKin<ProofElement['kind']>>,
): ProofElement['kind'] | null {
  if (row.tag === 'time') return null;
  if (isRated(text) || isRated(row.element.attribs['aria-label'] ?? '')) return 'rating';
  if (/cookie/i.test(text)) return null;
  if (
    (isCounted(text) &&
      !OF_A_PLAN.test(text) &&
      !UP_TO.test(text) &&
      !OF_ITS_KIND.test(text) &&
      !A_DATE.test(text)) ||
    countsBeside(table, row, text)
  )
    return 'count';
  // A heading stays one, unless it counts in so many words.
  if (prose(row)) return null;
  if (row.level === 2 && text.length <= MAX_HEADING && countsDoers(text)) return 'count';
  if (row.level !== null && row.level < 3) return null;
  return ask(row, () => wordedClaim(text));
}

/** By the grammar of its words. */
function wordedClaim(text: string): ProofElement['kind'] | null {
  if (isRatedBy(text)) return 'rating';
  if (trustOf(text) === null && countsDoers(text)) return 'count';
  if (tellsAward(text)) return 'award';
  if (tellsPress(text)) return 'press';
  return namesClients(text) ? 'logos' : null;
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
    !isCounted(text)
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
