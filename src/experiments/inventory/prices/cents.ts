/** Cents set small in an element of their own: `29<sup>99</sup> €` reads as one number, or as two. */
import type { FoundPrice } from './price.ts';
import { type PageTable, type Row, textOf } from '../page/walk.ts';

const SMALL = /(?:^|[\s_-])(?:cents?|decimals?|fraction|pence|sub-?unit|minor)(?:$|[\s_-])/i;

/** For prices in the order of the text: each with the cents that belong to it. */
export function centsOf(table: PageTable): (price: FoundPrice) => FoundPrice {
  const rows = table.rows.filter(
    (row) =>
      row.to - row.from <= 3 && row.hiddenBy === null && isSmall(row) && /^\d\d$/.test(textOf(table, row)),
  );
  let at = 0;
  return (price) => {
    for (let next = rows[at]; next !== undefined && next.to <= price.from; next = rows[at]) at += 1;
    const small = rows[at];
    const amount = small === undefined ? null : amountWith(table, price, small);
    return amount === null ? price : { ...price, amount };
  };
}

function isSmall(row: Row): boolean {
  return row.tag === 'sup' || SMALL.test(row.element.attribs['class'] ?? '');
}

function amountWith({ text }: PageTable, { from, to, amount }: FoundPrice, row: Row): number | null {
  const at = row.to - 2;
  const cents = Number(text.slice(at, at + 2)) / 100;
  // Within the number that was read, with no sign of its own before it.
  if (at > from && at < to) return /\d$/.test(text.slice(from, at)) && amount !== null ? amount / 100 : null;
  // The number that was read is the cents alone.
  if (at === from) {
    const whole = /(\d{1,4})[\s,.]*$/.exec(text.slice(Math.max(0, at - 8), at))?.[1];
    return whole === undefined ? null : Number(whole) + cents;
  }
  const stands = at >= to && /^\s{0,2}$/.test(text.slice(to, at));
  return stands && amount !== null && Number.isInteger(amount) ? amount + cents : null;
}
