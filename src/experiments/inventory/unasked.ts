/** Sums on a page that nobody is asked to pay for what it offers. */
import { perText } from './per-text.ts';
import type { PageTable, Row } from './walk.ts';

/** What is said of a sum that stands alone stands close to it. */
const BEFORE = 30;
const AFTER = 24;
/** Sums that are earned, given or kept, in small letters. */
const NOT_ASKED =
  /\b(?:salary|salaries|compensation|raised|donated|gave|balance|minimum deposit|recovered|revenue|funding|turnover|gehalt|vergütung|gespendet|mindesteinlage|salaire|rémunération|collectés?|salario|salário|recaudado|arrecadado|stipendio|raccolti|salaris|opgehaald|wynagrodzenie|lön|løn)\b|оклад|зарплат|собрано|給与|月給|年収|薪资|연봉|월급|الراتب|משכורת/u;
/** What it costs to bring it is not what it costs. */
const DELIVERY =
  /^(?:shipping|delivery|postage|env[ií]os?|versand|lieferung|livraison|spedizione|verzend|bezorg|frete|dostawa|wysyłka|доставка|frakt|fragt|levering|送料|运费|배송)/;

const speaksOfOthers = perText((text) => NOT_ASKED.test(text.toLowerCase()));

/** Whether the words with a sum, or around one that stands alone, say that it is no price. */
export function isUnasked(table: PageTable, row: Row, text: string, bare: boolean): boolean {
  if (!bare) return text.endsWith('?') || speaksOfOthers(text) || DELIVERY.test(text.toLowerCase());
  const around = table.rows[row.parent];
  if (around === undefined) return false;
  const from = Math.max(around.from, row.from - BEFORE);
  const to = Math.min(around.to, row.to + AFTER);
  return to - from > row.to - row.from && speaksOfOthers(table.text.slice(from, to));
}
