/** Where on a page a promise or proof must stand to count. */
import { describe, expect, it } from 'vitest';

import { filePage } from '../../../testing/pages/file-page.ts';

import { inventoryOf } from '../inventory.ts';

describe('where it stands', () => {
  const found = (inner: string, role: string): string[] =>
    inventoryOf(filePage(`<!doctype html><html lang="en"><body><h1>Looms</h1>${inner}</body></html>`))
      .elements.filter((element) => element.visible && element.role === role)
      .map(({ text }) => text.replaceAll(/\s+/g, ' '));
  const long = `<p>${'The loom stood by the window, and the light came from the left. '.repeat(3)}</p>`;

  it.each([
    ['<dl><dt>Returns</dt><dd>Accepted within 30 days</dd></dl>', ['Accepted within 30 days']],
    [
      '<p>By hand.</p><p>Nothing is charged until you send it.</p>',
      ['Nothing is charged until you send it.'],
    ],
    // In the flow of an article it is what is told, not promised.
    [`<article>${long}${long}<p>Nothing is charged until you send it.</p>${long}</article>`, []],
    // What its maker calls so needs to say less.
    [
      '<p>By hand.</p><div class="trust-item"><div>Fixed price for a year</div></div>',
      ['Fixed price for a year'],
    ],
    ['<p>By hand.</p><div class="item"><div>Fixed price for a year</div></div>', []],
    ['<details><summary>May I stop?</summary><p>You can stop at no cost.</p></details>', []],
    ['<div><a class="btn" href="/q">Get a free quote</a></div>', []],
    [
      '<div><h3>If it warps, we mend it free</h3><p>For as long as it stands.</p></div>',
      ['If it warps, we mend it free'],
    ],
    [`<article>${long}${long}<h2>Free returns within 30 days</h2>${long}</article>`, []],
    [
      `<footer><p>Loom Bank is authorised by the Prudential Regulation Authority. ${'It lends against looms and land, and you may lose both. '.repeat(4)}</p></footer>`,
      [
        `Loom Bank is authorised by the Prudential Regulation Authority. ${'It lends against looms and land, and you may lose both. '.repeat(4)}`.trim(),
      ],
    ],
  ])('a promise: %s', (html, texts) => {
    expect(found(html, 'trust')).toEqual(texts);
  });

  it.each([
    [
      '<div><div><p><b>86,400</b></p><p>boxes posted so far</p></div><div><p><b>7 in 10</b></p><p>stay past month six</p></div></div>',
      ['86,400 boxes posted so far', '7 in 10 stay past month six'],
    ],
    // Beside figures a large sum is one.
    [
      '<div><div><p>£127,400</p><p>raised by weavers</p></div><div><p>860</p><p>looms mended at home</p></div></div>',
      ['£127,400 raised by weavers', '860 looms mended at home'],
    ],
    ['<div><div><p>£12,400</p><p>Large loom</p></div><div><p>£18,900</p><p>Larger loom</p></div></div>', []],
    // What a thing has is no count of people.
    ['<div><div><b>10,000</b><p>mAh battery</p></div><div><b>20%</b><p>off today</p></div></div>', []],
    [
      '<div><div class="c"><b>Ida</b><p>My loom has not been still since I bought it.</p></div><div class="c"><b>Olu</b><p>Quiet enough for a flat with thin walls.</p></div></div>',
      ['My loom has not been still since I bought it.', 'Quiet enough for a flat with thin walls.'],
    ],
    [
      '<div><div class="c"><b>Warp</b><p>Every beam is cut from old and dry beech.</p></div><div class="c"><b>Weft</b><p>Shuttles that fit the hand, and no other part.</p></div></div>',
      [],
    ],
    [
      '<section><h2>31,000 weavers already work on Looms</h2><p>And you?</p></section>',
      ['31,000 weavers already work on Looms'],
    ],
    ['<h2>Awards</h2><ul><li>Golden Shuttle 2025</li></ul>', ['Golden Shuttle 2025']],
    [`<article>${long}${long}<blockquote>A loom is a piano. <cite>Ida</cite></blockquote></article>`, []],
  ])('proof: %s', (html, texts) => {
    expect(found(html, 'proof')).toEqual(texts);
  });
});
