/** What is a find and what only looks like one: causes met on pages of services, statuses and letters. */
import { describe, expect, it } from 'vitest';

import { filePage } from '../../testing/pages/file-page.ts';

import { inventoryOf } from './inventory.ts';
import type { Inventory, PageElement, Role } from './types.ts';

const inventory = (inner: string, head = '', lang = 'en'): Inventory =>
  inventoryOf(
    filePage(
      `<!doctype html><html lang="${lang}"><head><title>Harbour ferries</title>${head}</head><body>${inner}</body></html>`,
    ),
  );
const told = (inner: string, role: Role): string[] =>
  inventory(inner)
    .elements.filter((element: PageElement) => element.visible && element.role === role)
    .map(({ text }) => text);

describe('a sum is a price only where somebody is asked for it', () => {
  it.each([
    ['<p>Day ticket: £12.50</p>', ['Day ticket: £12.50']],
    ['<p>A room is € 95 per nacht.</p>', ['A room is € 95 per nacht.']],
    ['<p>The salary is $128,000 a year.</p>', []],
    ['<p>Anonymous gave $50 an hour ago</p>', []],
    ['<p><strong>$183,240</strong> raised of our goal</p>', []],
    ['<p>What is the balance after a £1,000 deposit?</p>', []],
    ['<p>Envío disponible desde 39,95 €</p>', []],
    ['<p>We recovered $41M for shippers.</p>', []],
    ['<div class="stat"><div>$41M</div><div>found in bills</div></div>', []],
  ])('%s', (html, prices) => {
    expect(told(`<h1>Ferries</h1><p>We sail at nine.</p>${html}`, 'price')).toEqual(prices);
  });
});

describe('proof', () => {
  it.each([
    [
      '<div class="stats"><div class="stat"><div>18 000</div><h3>active members</h3></div></div>',
      ['18 000 active members'],
    ],
    ['<p>Fremragende på Trustpilot, 8.412 anmeldelser</p>', ['Fremragende på Trustpilot, 8.412 anmeldelser']],
    // A date among the facts, a measure, and an author's own words set large.
    ['<dl class="key-facts"><div><dt>Start</dt><dd>September 2026</dd></div></dl>', []],
    ['<p class="facts">22 m² · king bed · bath</p>', []],
    [
      `<article><p>${'It rains here and nobody minds. '.repeat(20)}</p><blockquote class="wp-block-quote"><p>Coffee is an address here, and not a drink.</p></blockquote><p>Go.</p></article>`,
      [],
    ],
  ])('%s', (html, proof) => {
    expect(
      told(`<h1>Ferries</h1><p>We sail at nine.</p>${html}`, 'proof').map((text) =>
        text.replaceAll(/\s+/g, ' '),
      ),
    ).toEqual(proof);
  });

  it('the stars of a hotel make no review of its address', () => {
    const top =
      '<div><h1>The Samphire Rooms</h1><div aria-label="4 star hotel"><i></i></div><p>Coast Road, Cley next the Sea</p><div>Show on map</div></div>';
    expect(told(top, 'proof')).toEqual([]);
  });
});

describe('navigation', () => {
  it.each([
    '<div class="govt-breadcrumbs"><ol><li><a href="/">Home</a></li><li><a href="/out">Outdoors</a></li></ol></div>',
    '<div class="yoast-breadcrumbs"><a href="/">Home</a> » <a href="/out">Outdoors</a> » Renewing a fishing licence</div>',
    '<div class="table-of-contents"><ul><li><a href="#a">Home</a></li><li><a href="#b">Outdoors</a></li></ul></div>',
  ])('is where one is on the site: %s', (html) => {
    const found = inventory(`<main>${html}<h1>Renew</h1><p>Start here.</p></main>`).elements.find(
      (element) => element.role === 'navigation',
    );
    expect(found?.role === 'navigation' ? found.links.map(({ text }) => text) : []).toEqual([
      'Home',
      'Outdoors',
    ]);
  });
});

describe('the kind of page', () => {
  const form =
    '<label for="a">Plate</label><input id="a"><label for="b">Post code</label><input id="b"><button>Next</button>';
  it.each([
    [
      'sign-up',
      `<ol><li aria-current="step">Car</li><li>You</li></ol><h1>What does it cost?</h1>${form}`,
      '',
    ],
    [
      'other',
      '<h1>Kiln engineer</h1><a class="btn" href="#a">Apply now</a>',
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Kiln engineer"}</script>',
    ],
    [
      'article',
      '<h1>Release notes</h1><article><time>May 2</time><h2>Two</h2><p>New.</p></article><article><time>May 1</time><h2>One</h2><p>Old.</p></article>',
      '',
    ],
  ])('%s', (kind, inner, head) => {
    expect(inventory(inner, head).kind).toBe(kind);
  });
});
