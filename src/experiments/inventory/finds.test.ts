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
    [
      '<p>Join 6,100 people who sail with us from £4 a month.</p>',
      ['Join 6,100 people who sail with us from £4 a month.'],
    ],
    [
      '<p>Cars pay 10 euros. Day tickets are not refunded.</p>',
      ['Cars pay 10 euros. Day tickets are not refunded.'],
    ],
    ['<p>Free delivery over £50</p>', []],
    ['<p>The salary is $128,000 a year.</p>', []],
    ['<p>Anonymous gave $50 an hour ago</p>', []],
    ['<ul><li>Raised bed, £12.50</li></ul>', ['Raised bed, £12.50']],
    ['<p><strong>$183,240</strong> raised of our goal</p>', []],
    ['<p>What is the balance after a £1,000 deposit?</p>', []],
    ['<p>Envío disponible desde 39,95 €</p>', []],
    ['<p>We recovered $41M for shippers.</p>', []],
    ['<div class="stat"><div>$41M</div><div>found in bills</div></div>', []],
    ['<p>From idea to a $14m round</p>', []],
    ['<p><small>incl. €3.20 fee</small></p>', []],
    ['<p>It comes with $200 of credit.</p>', []],
    ['<label><input type="radio">Under £10k</label><label><input type="radio">Up to £500</label>', []],
    ['<pre><code>sell({ price: "$5" })</code></pre>', []],
    ['<p>You gave an address. A permit costs £64.50.</p>', ['You gave an address. A permit costs £64.50.']],
    [
      '<article><p>The council paid a consultant $48,000 for a report that nobody on the island has read.</p></article>',
      [],
    ],
    [
      '<article><p>You cannot pay on board, and the crossing takes an hour. A return ticket costs $12 in May.</p></article>',
      ['You cannot pay on board, and the crossing takes an hour. A return ticket costs $12 in May.'],
    ],
  ])('%s', (html, prices) => {
    expect(told(`<h1>Ferries</h1><p>We sail at nine.</p>${html}`, 'price')).toEqual(prices);
  });
});

describe('what a price says', () => {
  const sums = (html: string, lang = 'en', head = ''): unknown[] =>
    inventory(`<h1>Ferries</h1><p>We sail at nine.</p>${html}`, head, lang).elements.flatMap((element) =>
      element.role === 'price' || element.role === 'action' || element.role === 'heading'
        ? [...(element.role === 'price' ? [element] : []), ...(element.more ?? [])].map(
            ({ amount, currency, period }) => `${amount} ${currency} ${period}`,
          )
        : [],
    );
  it.each([
    ['£795 pcm', 'en', '795 GBP month'],
    ['£180 pw', 'en', '180 GBP week'],
    ['$0.009/hr', 'en', '0.009 USD hour'],
    ['$95 per hour', 'en-AU', '95 AUD hour'],
    ['$12', 'fr-CA', '12 CAD null'],
    ['495 kr per dygn', 'sv', '495 SEK day'],
    ['49 kr/md', 'da-DK', '49 DKK month'],
    ['49 kr. pr. måned', 'da', '49 DKK month'],
    ['kr. 299,-', 'nb', '299 NOK null'],
    ['299:-', 'sv', '299 SEK null'],
    ['29,– €', 'de', '29 EUR null'],
    ['29.–', 'de-CH', '29 CHF null'],
    ['9€90', 'fr', '9.9 EUR null'],
    ['8 € pro Nutzer und Monat', 'de', '8 EUR month'],
    ['99,00 zł/mies.', 'pl', '99 PLN month'],
    ['$590 MXN', 'es', '590 MXN null'],
    ['Rs. 499', 'en-IN', '499 INR null'],
    ['29<sup>99</sup> €', 'de', '29.99 EUR null'],
    ['$<span>29</span><span class="price-cents">99</span>', 'en', '29.99 USD null'],
    ['<span>29</span> <span class="cents">99</span> €', 'de', '29.99 EUR null'],
    ['1 295 kr', 'nb', '1295 NOK null'],
    [
      '<span>149</span><div><span>,50</span></div><span>€</span><span>inkl. MwSt.</span>',
      'de',
      '149.5 EUR null',
    ],
    ['<div>$29</div><div>.90</div><div>a month</div>', 'en', '29.9 USD month'],
    ['<b>385円</b><span>／月・1名あたり</span>', 'ja', '385 JPY month'],
    ['<span>220</span><span>円</span><span>／1人・月（税込）</span>', 'ja', '220 JPY month'],
    ['年額 ¥26,400', 'ja', '26400 JPY year'],
    ['78 € <span>la nuit</span>', 'fr', '78 EUR day'],
    ['45 € el mes', 'es', '45 EUR month'],
    ['3年間 ¥26,400', 'ja', '26400 JPY null'],
    ['120 kr', 'en', '120 null null'],
    ['10 Euro', 'de', '10 EUR null'],
    ['<b>€ 55</b><div>per uur</div>', 'nl', '55 EUR hour'],
    ['€ 90 per jaar', 'nl', '90 EUR year'],
    ['kr 40 i timen', 'nb', '40 NOK hour'],
  ])('%s, in %s', (text, lang, sum) => {
    expect(sums(`<p class="price">${text}</p>`, lang)).toEqual([sum]);
  });

  it('is read over the boxes of its sign and its number', () => {
    expect(sums('<div><div>€</div><div>29</div><div>/month</div></div>')).toEqual(['29 EUR month']);
    expect(sums('<div><div>29</div><div>€</div></div><p>€35</p>')).toEqual(['29 EUR null', '35 EUR null']);
  });

  it.each([
    ['1.- First, the nets', 'es'],
    ['Room 5,-', 'en'],
    ['open 9.–17. May', 'de'],
  ])('%s is none, in %s', (text, lang) => {
    expect(sums(`<p>${text}</p>`, lang)).toEqual([]);
  });

  it('is told by the page’s own data before its language', () => {
    const data =
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","offers":{"@type":"Offer","priceCurrency":"NZD","price":"9"}}</script>';
    expect(sums('<p>$9</p>', 'en-AU', data)).toEqual(['9 NZD null']);
  });

  it.each([
    ['<p>$84</p><p>Total $108.65 AUD</p>', ['84 AUD null', '108.65 AUD null']],
    ['<p>$149</p><footer>Ferries Pty Ltd. ABN 00 000 000 000</footer>', ['149 AUD null']],
    ['<p>$84</p><p>CA$108</p>', ['84 USD null', '108 CAD null']],
    ['<p>$84 CAD</p><p>$70 USD</p><p>$9</p>', ['84 CAD null', '70 USD null', '9 USD null']],
  ])('is told by what the page says beside a sum, or of its company: %s', (html, all) => {
    expect(sums(html)).toEqual(all);
  });

  it('is told by the host that a saved page calls its own', () => {
    const head = '<link rel="canonical" href="https://ferries.example.nz/prices">';
    expect(sums('<p>$9</p>', 'en', head)).toEqual(['9 NZD null']);
  });

  it.each([
    [
      '<table><tr><th>Room</th><th>Beds</th><th>Price per night</th></tr><tr><td>Attic</td><td>2</td><td>£65</td></tr></table>',
      ['65 GBP day'],
    ],
    [
      '<table><tr><th colspan="2">Room</th><th>Price per night</th><th>Deposit</th></tr><tr><td>Attic</td><td>2</td><td>£65</td><td>£20</td></tr></table>',
      ['65 GBP day', '20 GBP null'],
    ],
    [
      '<table><tr><th>Monthly fee</th><td>£0</td><td><b>£4.50</b></td></tr></table>',
      ['0 GBP month', '4.5 GBP month'],
    ],
    ['<dl><dt>Yearly fee</dt><dd>£30</dd><dt>Deposit</dt><dd>£5</dd></dl>', ['30 GBP year', '5 GBP null']],
    // The line after it counts payments, and no cents.
    [
      '<table><tr><th>Deposit</th><td>£1,500</td></tr><tr><th>48 monthly payments</th><td>£239</td></tr></table>',
      ['1500 GBP null', '239 GBP month'],
    ],
  ])('for how long is told by the heads of a table: %s', (html, all) => {
    expect(sums(html)).toEqual(all);
  });

  it('is each of the sums in one sentence, and the sum on a button', () => {
    expect(sums('<p>It costs £9 for you and £4 for a child.</p><button>Pay £13</button>')).toEqual([
      '9 GBP null',
      '4 GBP null',
      '13 GBP null',
    ]);
  });
});

it('a heading within an article names a sum, and asks for none', () => {
  const html =
    '<article><div class="story__body"><h2>Shares at 250 Euro</h2></div></article><article><h3>Day ticket £9</h3></article>';
  const found = inventory(`<h1>Ferries</h1>${html}`).elements.flatMap((element) =>
    element.role === 'heading' ? (element.more ?? []).map(({ amount }) => amount) : [],
  );
  expect(found).toEqual([9]);
});

describe('a call to action', () => {
  const top = '<main><h1>Ferries</h1><p>We sail at nine, and at noon in summer.</p><h2>More</h2>';
  it.each([
    ['<aside><a href="/ios"><img src="a.svg" alt="Laden im App Store"></a></aside>', ['Laden im App Store']],
    ['<div><a href="/a"><img src="b.svg" alt="Get it for Android"></a></div>', ['Get it for Android']],
    ['<p><a class="dmButtonLink" href="#b">Ask for a seat</a></p>', ['Ask for a seat']],
    ['<p><a class="btnWish" href="#none">관심상품 등록</a></p>', ['관심상품 등록']],
    ['<p><a href="/t.pdf" download>Timetable</a></p>', ['Timetable']],
    ['<p><a href="/r">Request a callback</a></p>', ['Request a callback']],
    ['<div class="btn" tabindex="0">Open the map</div>', ['Open the map']],
    ['<p><a href="/k">Beställ Lada</a> <a href="/r">Ring upp mig</a></p>', ['Beställ Lada', 'Ring upp mig']],
    ['<p><a href="/l"><svg></svg><span class="sr-only">Log in</span></a></p>', ['Log in']],
    // What is claimed is no call to claim it.
    ['<ul><li><a href="/c">Checking on a claim</a></li></ul>', []],
    // Parts of a widget, and ways to other languages and people.
    ['<button aria-label="Fewer">−</button><output>1</output><button aria-label="More">+</button>', []],
    ['<button aria-label="Previous photo">‹</button>', []],
    [
      '<p><input type="password" aria-label="Word"><button type="button" aria-label="Show it"><svg></svg></button></p>',
      [],
    ],
    ['<p><a class="btn" hreflang="de" href="/de">Deutsch</a></p>', []],
    ['<a href="/c.pdf"><img src="img/btn-coupon.gif" alt="Print this coupon"></a>', ['Print this coupon']],
    ['<a href="/c.pdf"><img src="img/coupon.gif" alt="Print this coupon"></a>', []],
    ['<nav><a href="/"><img src="img/btn_home.gif" alt="Home"></a></nav>', []],
    ['<button>Save this search</button><button>Save this recipe</button>', ['Save this search']],
    ['<div class="x-hero__action-container"><a class="x-link" href="/r">Your rate</a></div>', ['Your rate']],
    ['<h2>Rooms</h2><div class="teaser__actions"><a href="/r">Your rate</a></div>', ['Your rate']],
    ['<h2>Rooms</h2><div class="comment-actions"><a href="/r">Report</a></div>', []],
    ['<p><a class="btn" href="mailto:?subject=Ferries">E-mail</a></p>', []],
    ['<div role="alert"><a href="#reg">Enter your registration number</a></div>', []],
    ['<header><a href="/b">Basket (2)</a></header>', []],
    ['<nav><div role="button" tabindex="0">Islands</div></nav>', []],
  ])('%s', (html, actions) => {
    const found = inventory(`${top}${html}</main>`).elements.filter(({ role }) => role === 'action');
    expect(found.map(({ name }) => name)).toEqual(actions);
  });

  it.each([
    [
      '<div><a href="/d">Decision in principle</a><a href="/c">Book a call</a></div>',
      ['Decision in principle', 'Book a call'],
    ],
    ['<div><a href="/a">Rooms</a><a href="/b">Breakfast</a><a href="/c">Find us</a></div>', ['Find us']],
  ])('beside one other is the second way on, beside many a link: %s', (html, actions) => {
    const found = inventory(`<main><h1>Ferries</h1>${html}</main>`).elements;
    expect(found.filter(({ role }) => role === 'action').map(({ name }) => name)).toEqual(actions);
  });

  it('to log in is one word in many languages', () => {
    const found = inventory(
      '<header><ul><li><a href="/s">Status</a></li><li><a href="/k">Kundenlogin</a></li></ul></header><h1>Tarife</h1>',
    ).elements.filter(({ role }) => role === 'action');
    expect(found).toMatchObject([{ text: 'Kundenlogin', intent: 'log-in' }]);
  });
});

describe('what a visitor does not see', () => {
  it.each([
    ['@media all{.x{display:none!important}}', '<p class="x">Tonda</p>'],
    ['@media (min-width:768px){.x{display:none}}', '<p class="x">Tonda</p>'],
    [
      '@supports (display:grid){@media screen and (min-width: 48em){.x{display:none}}}',
      '<p class="x">Tonda</p>',
    ],
    ['', '<div class="o-drawer" aria-hidden="true"><a href="/t">Tonda</a></div>'],
    ['', '<div id="menu-mobile" inert><a href="/t">Tonda</a></div>'],
    ['', '<div popover id="p">Tonda</div>'],
    ['', '<div class="md:hidden">Tonda</div>'],
    ['', '<div class="d-lg-none">Tonda</div>'],
    ['', '<b data-bs-target="#t">More</b><ul id="t" class="collapse"><li>Tonda</li></ul>'],
    ['', '<ul><li><b>More</b><ul class="collapse"><li>Tonda</li></ul></li></ul>'],
    ['', '<div class="collapse">Tonda</div>'],
  ])('%s %s', (style, html) => {
    const { text } = inventory(`<h1>Ferries</h1><p>We sail.</p>${html}`, `<style>${style}</style>`);
    expect(text).not.toContain('Tonda');
  });

  it.each([
    ['@media (max-width:600px){.x{display:none}}', '<p class="x">Tonda</p>'],
    ['@media print{.x{display:none}}', '<p class="x">Tonda</p>'],
    ['.x{display:none}@media (min-width:60em){.x{display:block}}', '<p class="x">Tonda</p>'],
    ['', '<p aria-hidden="true">Tonda</p>'],
    ['', '<nav class="menu"><a href="/t">Tonda</a></nav>'],
    ['', '<div class="hidden md:block">Tonda</div>'],
    ['', '<ul class="collapse"><li>Tonda</li></ul>'],
    ['', '<b class="hidden-md-up" data-target="#t">+</b><ul id="t" class="collapse"><li>Tonda</li></ul>'],
  ])('and what he sees: %s %s', (style, html) => {
    const { text } = inventory(`<h1>Ferries</h1><p>We sail.</p>${html}`, `<style>${style}</style>`);
    expect(text).toContain('Tonda');
  });
});

describe('proof', () => {
  it.each([
    [
      '<div class="stats"><div class="stat"><div>18 000</div><h3>active members</h3></div></div>',
      ['18 000 active members'],
    ],
    ['<p>Fremragende på Trustpilot, 8.412 anmeldelser</p>', ['Fremragende på Trustpilot, 8.412 anmeldelser']],
    ['<div class="rating" role="img" aria-label="4.7 out of 5.0 stars"><span></span></div>', ['']],
    ['<div itemprop="offers"><b>$38.40</b> <small>box of 50, inc. GST</small></div>', []],
    [
      '<div><dl><dt>累計ご利用</dt><dd>12万社以上</dd></dl><dl><dt>リピート率</dt><dd>83%</dd></dl></div>',
      ['累計ご利用 12万社以上', 'リピート率 83%'],
    ],
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

describe('the links of a page', () => {
  const links = (html: string): string[] =>
    inventory(html).elements.flatMap((element) =>
      element.role === 'navigation' ? element.links.map(({ text }) => text) : [],
    );
  const rest = '<main><h1>Ferries</h1><p>We sail at nine.</p></main>';
  it.each([
    [
      '<div class="topbar">0531 <ul><li><a href="/s">Status</a></li><li><a href="/k">Help</a></li></ul></div>',
      '',
    ],
    [
      '<header><a class="logo" href="/">Ferries</a><div lang="nl"><a href="?nl">Status</a><a href="?en">Help</a></div></header>',
      '',
    ],
    [
      '<div class="migas"><ol itemscope itemtype="https://schema.org/BreadcrumbList"><li><a href="/">Status</a></li><li><a href="/h">Help</a></li></ol></div>',
      '',
    ],
    [
      '<p id="breadcrumbs"><a href="/">Status</a> » <a href="/h">Help</a> » <b>Here, far away from everything</b></p>',
      '',
    ],
    [
      '<div class="path"><ol><li><a href="/">Status</a></li><li><a href="/h">Help</a></li><li>Wireless earphones of all makes</li></ol></div>',
      '',
    ],
    [
      '',
      '<aside><h2>Topics</h2><ul><li><a href="/s">Status</a> (24)</li><li><a href="/h">Help</a> (3)</li></ul></aside>',
    ],
    [
      '',
      '<footer><div><h2>Help</h2><a href="/s">Status</a></div><div><a href="/h">Help</a></div><p>Ferries Ltd, Cork.</p></footer>',
    ],
  ])('%s … %s', (before, after) => {
    expect(links(before + rest + after)).toEqual(['Status', 'Help']);
  });

  it('of the foot leave its other words alone', () => {
    const { elements } = inventory(
      `${rest}<footer><div><a href="/s">Status</a></div><p>Delivery is free on all islands.</p></footer>`,
    );
    expect(elements.some(({ text, role }) => role !== 'navigation' && text.startsWith('Delivery'))).toBe(
      true,
    );
  });
});

it.each([
  [
    '<div class="side[-x]"></div><ol class="topicpath"><li><a href="/">Home</a></li><li>/</li><li>Boats</li></ol>',
    ['Home'],
  ],
  [
    '<div id="breadcrumb"><a href="/">Home</a> &raquo; <span>Seagrass that was sown by a drone takes root in the gulf at last</span></div>',
    ['Home'],
  ],
  [
    '<my-header><a href="/"><img src="l.svg" alt="Ferries"></a><a href="/help">Help</a></my-header>',
    ['Help'],
  ],
  [
    '<header><a href="/" class="x"><svg></svg></a><a href="https://my.ferries.example">My pages</a></header>',
    ['My pages'],
  ],
  ['<header><a href="https://ferries.example">Ferries</a></header>', []],
])('a path or a link at the head of the page leads on: %s', (html, all) => {
  const links = inventory(`${html}<h1>Ferries</h1><p>We sail at nine.</p>`).elements.flatMap((element) =>
    element.role === 'navigation' ? element.links.map(({ text }) => text) : [],
  );
  expect(links).toEqual(all);
});

it('a page’s own rules for components, scoped classes and second classes hide and show', () => {
  const { text } = inventory(
    '<h1>Ferries</h1><my-nav><a href="/o">Outage map</a></my-nav><p class="drawer" data-v-7a="">Sell with us</p><p class="drawer">Timetable</p>' +
      '<div class="tab-pane is-on"><p>Day tickets</p></div><div class="tab-pane"><p>Year tickets</p></div>',
    '<style>my-nav{display:none}.drawer[data-v-7a]{display:none}.tab-pane{display:none}.tab-pane.is-on{display:block}</style>',
  );
  expect(text.split('\n')).toEqual(['Ferries', 'Timetable', 'Day tickets']);
});

it('a question opens without a question mark, and without the sign beside it', () => {
  const faq =
    '<h2>Ask away</h2><div class="faq"><div role="button" aria-expanded="false"><div>Tell me about Sundays</div><i>+</i></div><p>We rest.</p></div>';
  expect(told(`<h1>Ferries</h1>${faq}`, 'question')).toEqual(['Tell me about Sundays']);
});

it('a question beside the sign that opens it is the question alone', () => {
  const faq =
    '<dl><dt><button aria-expanded="false"><span>Do you sail in winter?</span><span>−</span></button></dt><dt><button aria-expanded="false"><span>May I bring a dog?</span><span>+</span></button></dt></dl>';
  expect(told(`<h1>Ferries</h1>${faq}`, 'question')).toEqual([
    'Do you sail in winter?',
    'May I bring a dog?',
  ]);
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
      'other',
      '<h1>Night baker</h1><form><input name="n"><input type="email"><input type="file" aria-label="Résumé"><button>Send application</button></form>',
      '',
    ],
    [
      'article',
      '<article><h1>The tram is late</h1><time>May 2</time><p>It is.</p><p>From <b>€1</b> a month</p><a class="btn" href="/s">Subscribe</a></article>',
      '',
    ],
    ['shop', '<h1>Votre panier</h1><p>18,00 €</p><a class="btn" href="/c">Passer la commande</a>', ''],
    [
      'sign-up',
      '<h1>Enrol</h1><form><input aria-label="Name"><input aria-label="Card number"><input aria-label="Expiry"><input aria-label="CVC"><button>Enrol now</button></form>',
      '',
    ],
    [
      'sign-up',
      '<h1>Inloggen</h1><form><input aria-label="Naam"><input type="password"><button>Inloggen</button></form>',
      '',
    ],
    [
      'pricing',
      '<h1>Train with us</h1><div><h2>Early</h2><p>£22/month</p><a class="btn" href="/1">Join Early</a></div><div><h2>Full</h2><p>£37/month</p><a class="btn" href="/2">Join Full</a></div>' +
        '<p>We open at six and close at ten.</p>'.repeat(30),
      '',
    ],
    [
      'shop',
      '<h1>The Low Tides</h1><h2>Seats</h2><p>€32.00</p><button>Buy now</button>',
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"MusicEvent","name":"The Low Tides"}</script>',
    ],
    // Two plans with a button each; two lines of rates are none.
    [
      'pricing',
      '<h1>Two accounts</h1><table><tr><th>Monthly fee</th><td>£0</td><td>£4</td></tr><tr><td></td><td><a class="btn" href="/1">Apply for One</a></td><td><a class="btn" href="/2">Apply for Two</a></td></tr></table>',
      '',
    ],
    [
      'landing',
      '<h1>Rooms by the sea</h1><a class="btn" href="/b">Book now</a><table><tr><th>Room</th><th>In June</th></tr><tr><td>Attic</td><td>£65 a night</td><td>£80 a night</td></tr></table>',
      '',
    ],
    [
      'shop',
      '<h1>Kestrel Tourer</h1><p>£13,995</p><p>or £239 per month</p><p>Road tax £195 a year</p><a class="btn" href="/r">Reserve for £99</a>',
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Vehicle","name":"Kestrel"}</script>',
    ],
    // No menu leads away from it.
    [
      'sign-up',
      `<header><a href="/login">Log in</a></header><h1>On air tonight</h1><form><input aria-label="Show"><input type="email" aria-label="Email"><input type="password" autocomplete="new-password" aria-label="Password"><button class="btn">Create my show</button></form><h2>Home to 61,000 shows</h2>${'<p>Unlimited uploads, and feeds to every app that you know.</p>'.repeat(25)}`,
      '',
    ],
    [
      'docs',
      '<h1>Flashing the firmware</h1><p>The gateway keeps two images.</p><a class="btn" href="/f">Download</a><footer>Built with <a href="https://www.sphinx-doc.org/">Sphinx</a></footer>',
      '',
    ],
    [
      'article',
      '<h1>Seagrass takes root</h1><p class="dateline">19 February 2026</p><p>Divers counted shoots.</p><h2>Study with us</h2><a class="btn" href="/a">Apply now</a>',
      '',
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

it('a page of a help centre is no article, and one about help centres is', () => {
  const kindOf = (title: string, h1: string): string =>
    inventoryOf(
      filePage(
        `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${h1}</h1><time>May 2</time><p>Open the app.</p></article></body></html>`,
      ),
    ).kind;
  expect(kindOf('How to file a claim – Harbour Help Centre', 'How to file a claim')).toBe('docs');
  expect(kindOf('Why we closed our help centre | Harbour', 'Why we closed our help centre')).toBe('article');
});
