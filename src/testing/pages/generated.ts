/** Pages too big to be kept: made when a test wants them. Always the same bytes. */
import type { LabelledPage } from './labelled.ts';

/** A long shop of about `bytes` bytes. */
export function longShop(bytes: number): LabelledPage {
  const parts = [
    '<!doctype html><html lang="en"><head><title>All our chairs</title></head><body><header><nav><a href="/new">New</a><a href="/sale">Sale</a></nav></header><main><h1>All our chairs</h1><a href="/showroom">Visit the showroom</a>',
  ];
  let size = 0;
  for (let i = 1; size < bytes; i += 1) {
    const price = (40 + (i % 300)).toFixed(2);
    const card = `<div class="product"><a href="/chair/${i}"><img loading="lazy" src="/img/${i}.jpg" alt="Chair number ${i}"></a><h3>Chair number ${i}</h3><p>Oak, oiled by hand, with a seat of woven cord in colour ${i % 17}. Delivered in ${2 + (i % 9)} weeks.</p><span class="amount">€${price}</span><button type="button">Add to cart</button></div>\n`;
    parts.push(card);
    size += card.length;
  }
  parts.push('</main><footer><p>Free returns within 30 days</p></footer></body></html>');
  return {
    name: 'two-megabytes',
    kind: 'shop',
    language: 'en',
    html: parts.join(''),
    labels: `
h1 All our chairs
h3 Chair number 1
action Visit the showroom
action Add to cart
price 41 EUR -
media Chair number 1
nav Sale`,
  };
}

/** About `nodes` elements, small and flat, most of them without anything that tells them apart. */
export function manyNodes(nodes: number): string {
  const rows = Array.from(
    { length: Math.floor(nodes / 8) },
    (_, i) => `<tr><td><b>${i}</b></td><td><a href="#">Open</a></td><td><i>x</i><span>y</span></td></tr>`,
  );
  return `<!doctype html><html lang="en"><title>Ledger</title><body><h1>Ledger of everything</h1><p>Every row there is, in one page, for those who must see all.</p><table>${rows.join('\n')}</table></body></html>`;
}

export function nestedDivs(depth: number): string {
  return `<!doctype html><title>Deep</title><h1>Deep</h1>${'<div>'.repeat(depth)}<p>down here</p>`;
}
