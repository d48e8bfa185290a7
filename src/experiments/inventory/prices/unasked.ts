/** Sums on a page that nobody is asked to pay for what it offers. */
import { trustIn } from '../claims/learned.ts';
import { perText } from '../page/per-text.ts';
import { oneLine, type PageTable, type Row } from '../page/walk.ts';

/** What is said of a sum that stands alone stands close to it. */
const BEFORE = 30;
const AFTER = 24;
/** Sums that are earned, given or kept, in small letters. */
const NOT_ASKED =
  /\b(?:salary|salaries|compensation|raised(?!\s+\p{L})|raised (?:of|so|by|for|in|to|on|from|since|a|the|until)|donated|gave|balance|minimum deposit|(?:of|in) credits?|recovered|revenue|funding|turnover|gehalt|vergütung|gespendet|mindesteinlage|salaire|rémunération|collectés?|salario|salário|recaudado|arrecadado|stipendio|raccolti|salaris|opgehaald|wynagrodzenie|lön|løn)\b|оклад|зарплат|собрано|給与|月給|年収|薪资|연봉|월급|الراتب|משכורת/u;
/** What it costs to bring it is not what it costs. */
const DELIVERY =
  /^(?:shipping|delivery|postage|env[ií]os?|versand|lieferung|livraison|spedizione|verzend|bezorg|frete|dostawa|wysyłka|доставка|frakt|fragt|levering|送料|运费|배송)/;

/** A limit, and a part of what was said before. */
const LIMIT =
  /^(?:under|over|up to|less than|more than|below|above|incl(?:uding|uded|\.)?|plus|bis(?: zu)?|unter|über|inkl\.?|zzgl\.?|moins de|plus de|jusqu['’]à|menos de|más de|hasta|fino a|oltre|tot|onder|boven|do|poniżej|powyżej|från|under|över)(?![\p{L}])[^\p{L}]*$/u;
/** `incl. €3.20 fee` */
const WITHIN =
  /^[(\s]*(?:incl|inkl|plus|zzgl|excl|exkl|\+|y compris|incluye|más|inclusi|compres[oi])(?:\p{L}|\.)*.{0,24}?(?<!\p{L})(?:fees?|vat|tax(?:es)?|gebühr(?:en)?|mwst|ust|steuern?|frais|tva|iva|comisión|btw|moms|opłat[ay]?)/u;
/** Words of a sentence that tells what something costs. */
const COST =
  /(?<!\p{L})(?:cost|price|fee|fare|ticket|charge|each|admission|entry|rate|sells? for|available (?:for|at)|kost|preis|gebühr|eintritt|tarif|coût|coûte|prix|billet|cuesta|cuestan|precio|entrada|costa|prezzo|biglietto|prijs|cena|ceny|kosztuje|bilet|pris|koster|kostar|biljett|billett|preço|custa|zahl(?:en|t)(?!\p{L})|paient|pag(?:an?|ar|are)(?!\p{L})|payer(?!\p{L})|betal(?:en|er|ar|t)(?!\p{L}))|стоит|стоимость|цена|билет|料金|価格|円です|价格|가격|요금|سعر|تكلف|מחיר|עולה/u;

const speaksOfNoPrice = perText((text) => {
  const small = text.toLowerCase();
  return (
    text.endsWith('?') ||
    NOT_ASKED.test(small) ||
    DELIVERY.test(small) ||
    LIMIT.test(small) ||
    WITHIN.test(small)
  );
});
const tellsCost = perText((text) => COST.test(text.toLowerCase()));

/** The code of a program or its output. */
function isSource(table: PageTable, row: Row): boolean {
  for (let up: Row | undefined = row, steps = 0; up !== undefined && steps < 8; steps += 1) {
    if (up.tag === 'pre' || up.tag === 'code' || up.tag === 'samp') return true;
    up = table.rows[up.parent];
  }
  return false;
}

/** Shorter ones are lines, not sentences. */
const PROSE = 60;

/** A paragraph of what the page is there to tell: sums in it are mostly news. */
function inArticleBody(table: PageTable, row: Row): boolean {
  const heads = row.level !== null && row.level > 1;
  if (!heads && (row.tag !== 'p' || row.to - row.from < PROSE)) return false;
  for (let up = table.rows[row.parent], steps = 0; up !== undefined && steps < 6; steps += 1) {
    const { class: classes = '', itemprop } = up.element.attribs;
    if (
      // A card of a product is an article, too, and its heading may say what it costs.
      (up.tag === 'article' && !heads) ||
      itemprop === 'articleBody' ||
      /(?:entry|post|article|story)[-_]+(?:content|body)/.test(classes)
    )
      return true;
    up = table.rows[up.parent];
  }
  return false;
}

const speaksOfOthers = perText((text) => NOT_ASKED.test(text.toLowerCase()));

/** A slice of the page's text. */
interface Span {
  from: number;
  to: number;
}

/** The sentence of a row's text that holds a sum, before and after it: what the others say is said of other things. */
function sentenceAround(table: PageTable, row: Row, sum: Span): [before: string, after: string] {
  const before = table.text.slice(row.from, sum.from);
  const after = table.text.slice(sum.to, row.to);
  const begins = /^.*[.!?。！？]["”»)]?(?=\s+[\p{Lu}\p{Lo}])/su.exec(before)?.[0].length ?? 0;
  const ends = /^.*?[.!?。！？]["”»)]?(?=\s|$)/su.exec(after)?.[0].length ?? after.length;
  return [before.slice(begins), after.slice(0, ends)];
}

/** What promises where there is a sum: from what sum on, up to what sum. */
const PROMISED = /^(?:delivery|guarantee|award)$/;
/** From what chance on. */
const SURELY = 0.6;

/** Whether the words with a sum, or around one that stands alone, say that it is no price. */
export function isUnasked(table: PageTable, row: Row, sum: Span, bare: boolean): boolean {
  if (isSource(table, row)) return true;
  if (!bare) {
    const [before, after] = sentenceAround(table, row, sum);
    const sentence = oneLine(before + table.text.slice(sum.from, sum.to) + after);
    if (PROMISED.test(trustIn(oneLine(`${before} ${after}`), SURELY) ?? '')) return true;
    return speaksOfNoPrice(sentence) || (inArticleBody(table, row) && !tellsCost(sentence));
  }
  const around = table.rows[row.parent];
  if (around === undefined) return false;
  const from = Math.max(around.from, row.from - BEFORE);
  const to = Math.min(around.to, row.to + AFTER);
  return to - from > row.to - row.from && speaksOfOthers(table.text.slice(from, to));
}
