/** Large numbers and what they count, in lines of their own: strips of figures, in whatever classes. */
import type { Drafts } from '../draft.ts';
import { type PageTable, type Row, textOf } from '../page/walk.ts';
import { withinRole } from '../page/blocks.ts';

/** `September 2026`: when, not how many. */
const A_DATE = /^\D*(?:19|20)\d\d\D{0,2}$/;
const A_NUMBER = /\d{3,}|\d[.,\s\u00a0]\d{3}|\d\s?(?:\+|%|k\b|m\b|万|만)/iu;

const FIGURE = /(?:^|[\s_-])(?:stats?|counters?|metrics?|kpis?|milestones?|kennzahl)(?:$|[\s_-])/i;
const MAX_FIGURE = 90;
const A_FIGURE =
  /^\D{0,3}\d[\d.,\s\u00a0]*(?:\+|%|[kmb](?!\p{L})|bn|mln|mio|mrd)?\s.*\p{L}{3}|\p{L}{3}.*\s\D{0,3}\d[\d.,\s\u00a0]*(?:\+|%|[kmb])?$/iu;
const A_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** In one box that its maker calls a figure, or in a row of such boxes. */
export function findFigures(table: PageTable, drafts: Drafts): void {
  for (const row of table.rows) {
    const length = row.to - row.from;
    if (length < 6 || length > MAX_FIGURE || row.words || row.hiddenBy !== null) continue;
    const classes = row.element.attribs['class'];
    if (classes === undefined || !FIGURE.test(classes)) continue;
    const text = textOf(table, row);
    if (!A_NUMBER.test(text) || !A_FIGURE.test(text) || A_DATE.test(text)) continue;
    // Several figures in one row of them: each has its own box.
    if ((text.replaceAll(A_YEAR, '').match(/\d[\d.,\s\u00a0]*/g)?.length ?? 0) > 1) continue;
    note(table, row, drafts);
  }
  findStrips(table, drafts);
}

function note(table: PageTable, row: Row, drafts: Drafts): void {
  if (drafts.of(row) === undefined && !withinRole(table, row, drafts))
    drafts.note(row, { role: 'proof', kind: 'count', author: null });
}

const ALONE =
  /^[^\p{L}\p{Nd}]{0,3}\p{Nd}[\p{Nd}.,٬٫\s\u00a0]*\s?(?:\+|%|٪|k|m|bn|mio\.?|mrd\.?|mln|tys\.?|million|millones|ألف|آلاف|مليون|万|億|亿|만)?\s?(?:[社人名件台回店校組家位个個次명개곳건]|世帯)?(?:以上|超|余|이상)?\+?$|^\p{Nd}{1,2} (?:in|von|sur|su|de|op|na|av|af|out of) \p{Nd}{1,3}$/iu;
const LARGE =
  /\p{Nd}{4,}|\p{Nd}[.,٬\s\u00a0]\p{Nd}{3}(?!\p{Nd})|[+%٪]|\p{Nd}\s?(?:k|m|bn|mio|mrd|mln|tys|million|millones|ألف|آلاف|مليون|万|億|亿|만)|\p{Nd} \p{L}+ \p{Nd}/iu;
/** A price, unless it counts thousands. */
const A_PRICE = /[€$£¥₽₩]/u;
const OF_THOUSANDS = /\p{Nd}{2}[.,\s\u00a0]?\p{Nd}{3}(?!\p{Nd})/u;
const OF_MONEY = /\p{Nd}\s?(?:k|m|bn|mio|mrd|mln|million)/iu;
/** What a product has or costs, and no people's doing. */
const OF_THE_THING =
  /\b(?:off|discount|vat|apr|apy|aer|interest|cotton|wool|uptime|battery|rabatt|mwst|tva|iva|remise|sconto|descuento|korting|kcal|calories|calorías|kalorien|protein|carbs|mah|watts?|rpm|lumens?|dpi|gb|mb|tb|kg|km|mm|cm|sq|m²|bedrooms?|views?|replies|posts?|topics|visningar|svar|antworten|réponses|respuestas)\b/iu;
/** Four or five of five are many stars. */
const A_MARK =
  /\b(?:rating|rated|stars?|reviews?|score|bewertung\p{L}*|sterne|note|avis|étoiles|nota|opiniones|valoración|voto|recensioni|avaliaç\p{L}+|beoordeling|sterren|ocena|opinii|betyg|omdömen|anmeldelser)\b/iu;
const MAX_PAIR = 110;
const CLIMB = 4;

/** A number with the words for it, what it stands in, whether it is large, and whether it is a sum of money. */
interface Pair {
  pair: Row;
  strip: number;
  large: boolean;
  sum: boolean;
}

/** Two or more such pairs side by side, most of them large. Beside figures a large sum is one, too. */
function findStrips(table: PageTable, drafts: Drafts): void {
  const strips = new Map<number, Pair[]>();
  for (const row of table.rows) {
    const length = row.to - row.from;
    if (!row.words || length === 0 || length > 14 || row.hiddenBy !== null) continue;
    const text = textOf(table, row);
    if (!/\p{Nd}/u.test(text) || row.tag === 'a' || row.tag === 'time') continue;
    const found = pairOf(table, row);
    if (found === null) continue;
    const strip = strips.get(found.strip) ?? [];
    if (!strip.some(({ pair }) => pair === found.pair)) strip.push(found);
    strips.set(found.strip, strip);
  }
  for (const pairs of strips.values()) {
    const large = pairs.filter((each) => each.large).length;
    if (pairs.length < 2 || large * 2 < pairs.length || pairs.every(({ sum }) => sum)) continue;
    for (const { pair } of pairs) note(table, pair, drafts);
  }
}

/** The smallest element with a number and words for it, and what it stands in. */
function pairOf(table: PageTable, row: Row): Pair | null {
  let number = row;
  let pair = table.rows[row.parent];
  for (let steps = 0; pair !== undefined && steps < CLIMB; steps += 1) {
    if (pair.to - pair.from > MAX_PAIR) return null;
    const rest = table.text.slice(pair.from, number.from) + table.text.slice(number.to, pair.to);
    if (/\p{L}{3}|\p{Lo}{2}/u.test(rest)) break;
    number = pair;
    pair = table.rows[pair.parent];
  }
  if (pair === undefined || pair.words || pair.tag === 'tr') return null;
  const said = textOf(table, number);
  const whole = textOf(table, pair);
  if (!ALONE.test(said) || A_DATE.test(said) || OF_THE_THING.test(whole)) return null;
  const sum = A_PRICE.test(whole) && !OF_MONEY.test(said);
  if (sum && !OF_THOUSANDS.test(said)) return null;
  for (let at = pair.at + 1; at < pair.end; at += 1)
    if (/^(?:a|button|input|select|label|time)$/.test(table.rows[at]?.tag ?? '')) return null;
  let unit = pair;
  for (
    let up = table.rows[unit.parent];
    up !== undefined && up.to - up.from === unit.to - unit.from;
    up = table.rows[up.parent]
  )
    unit = up;
  return { pair, strip: unit.parent, large: LARGE.test(said) || A_MARK.test(whole), sum };
}

const STATS =
  /(?:^|[\s_-])(?:stats?|statistics?|counters?|numbers|figures|milestones|zahlen|kennzahlen|chiffres|cifras|numeri|liczby)(?:$|[\s_-])/i;

/** A number of a row of figures, or one over the logos of those that are counted. */
export function countsBeside(table: PageTable, row: Row, text: string): boolean {
  if (text.length > 90 || !/[0-9]/.test(text) || /[€$£¥₽₩]/.test(text)) return false;
  if (!A_NUMBER.test(text) || !/\p{L}{3}/u.test(text) || A_DATE.test(text)) return false;
  let up: Row | undefined = row;
  for (let steps = 0; up !== undefined && steps < 4; steps += 1, up = table.rows[up.parent]) {
    if (STATS.test(up.element.attribs['class'] ?? '')) return true;
  }
  return picturesAfter(table, row, 60) >= 2;
}

/** Pictures in what stands next to a row, and says no more than so much. */
function picturesAfter(table: PageTable, row: Row, chars: number): number {
  const next = table.rows[row.end];
  if (next === undefined || next.parent !== row.parent || next.to - next.from > chars) return 0;
  return table.rows
    .slice(next.at, Math.min(next.end, next.at + 40))
    .filter(({ tag, hiddenBy }) => (tag === 'img' || tag === 'svg') && hiddenBy === null).length;
}
