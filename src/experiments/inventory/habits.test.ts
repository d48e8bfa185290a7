/** Habits of markup that keep what a page says from being seen: marks, steps, components, rows of links. */
import { describe, expect, it } from 'vitest';

import { filePage } from '../../testing/pages/file-page.ts';

import { inventoryOf } from './inventory.ts';
import type { Inventory, PageElement, Role } from './types.ts';

const inventory = (inner: string, title = 'Harbour ferries', head = ''): Inventory =>
  inventoryOf(
    filePage(
      `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${inner}</body></html>`,
    ),
  );
const told = (found: Inventory, role: Role): string[] =>
  found.elements
    .filter((element: PageElement) => element.visible && element.role === role)
    .map(({ text }) => text);

describe('a question', () => {
  const answer = '<dd><span aria-hidden="true">A</span><p>Yes, with a ticket of its own.</p></dd>';
  it('is told without the letter that marks it', () => {
    const found = inventory(
      `<h1>Ferries</h1><dl><dt><span aria-hidden="true">Q</span><span>May I bring a dog?</span></dt>${answer}<dt><span>Q2.</span><span>Do you sail at night?</span></dt>${answer}</dl>`,
    );
    expect(told(found, 'question')).toEqual(['May I bring a dog?', 'Do you sail at night?']);
    expect(told(found, 'text').join(' ')).not.toContain('dog');
    const [first] = found.elements.filter(({ role }) => role === 'question');
    expect(first).toMatchObject({ answer: expect.stringContaining('Yes, with a ticket') });
  });

  it('stands in bold before its answer', () => {
    const one = '<p><b>May I bring a dog?</b><br>Yes, on a lead.</p>';
    const two = '<p><font><strong>Do you sail at night?</strong> Only in June.</font></p>';
    expect(told(inventory(`<h1>Ferries</h1>${one}${two}`), 'question')).toEqual([
      'May I bring a dog?',
      'Do you sail at night?',
    ]);
    // Alone it is a way to say something, unless questions are announced.
    expect(told(inventory(`<h1>Ferries</h1>${one}`), 'question')).toEqual([]);
    expect(told(inventory(`<h1>Ferries</h1><h2>Questions and answers</h2>${one}`), 'question')).toEqual([
      'May I bring a dog?',
    ]);
  });
});

describe('a call to action', () => {
  it.each([
    ['<section><p>Words.</p><a class="rounded-full border px-4 py-2" href="/s">Solo for me</a></section>', 1],
    ['<section><h2>Come</h2><a class="pill" href="/d">Pick a time</a></section>', 1],
    ['<section><h2>Come</h2><a class="pill" href="/d">Nab your slot</a></section>', 1],
    ['<mat-radio-button><input type="radio" id="r"><label for="r">Courier £5</label></mat-radio-button>', 0],
    ['<section><h2>Come</h2><p class="c-btn c-btn--s"><a href="/d">Our harbour</a></p></section>', 1],
    ['<section><h2>Come</h2><p class="c-btn">See <a href="/d">Our harbour</a></p></section>', 0],
    ['<section><h2>Come</h2><a href="/entry"><span>15GBを申し込む</span></a></section>', 1],
    ['<section><h2>Come</h2><a class="border-hairline" href="/d">Our harbour</a></section>', 0],
  ])('%s', (html, calls) => {
    const page = inventory(`<h1>Ferries</h1><p>${'We sail at nine. '.repeat(60)}</p>${html}`);
    expect(told(page, 'action')).toHaveLength(calls);
  });
});

describe('a form', () => {
  const written =
    '<label for="a">First name</label><input id="a"><label for="b">Born on</label><input id="b"><label for="c">Email</label><input id="c" type="email">';
  const purpose = (form: string, title?: string): unknown =>
    inventory(form, title).elements.find(({ role }) => role === 'form');
  it.each([
    // A step is headed by what it asks; the title says what it is a step of.
    [
      'sign-up',
      `<h1>Hello</h1><h2>About you</h2><form>${written}<button>Save and continue</button></form>`,
      'Open a current account | Harbour Bank',
    ],
    [
      'contact',
      `<h1>Hello</h1><form>${written}<textarea></textarea><button>Send</button></form>`,
      'Harbour Bank',
    ],
    [
      'checkout',
      `<h1>Dane</h1><form>${written}<button>Przejdź do płatności</button></form>`,
      'Zamówienie – Apteka',
    ],
    [
      'booking',
      '<h2>Nab a slot</h2><form action="/api/slot"><label>Street <input></label><label>Mobile <input type="tel"></label><button>Stick me on the round</button></form>',
      'Knives',
    ],
    [
      'order',
      '<h1>Bicycle</h1><form action="/checkout/cart/add/product/9/" id="product_addtocart_form"><select aria-label="How many"><option>1</option></select><button>On the rack</button></form>',
      'Bicycle',
    ],
  ])('is for %s', (named, form, title) => {
    expect(purpose(form, title)).toMatchObject({ purpose: named });
  });
});

describe('what a visitor does not see', () => {
  const inside = '<h2>Empty</h2><a class="btn" href="/t">Tonda</a>';
  const seen = (html: string, style = ''): string =>
    inventory(`<h1>Ferries</h1><p>We sail.</p>${html}`, 'Ferries', `<style>${style}</style>`).text;
  it.each([
    ['', `<cart-drawer class="drawer">${inside}</cart-drawer>`],
    ['', `<hr-drawer id="filters">${inside}</hr-drawer>`],
    ['', `<x-modal data-state="closed">${inside}</x-modal>`],
    ['', `<nav class="v-navigation-drawer v-navigation-drawer--temporary">${inside}</nav>`],
    ['.step[data-state="closed"]{display:none}', `<div class="step" data-state="closed">${inside}</div>`],
    ['', `<div style="position:absolute;margin:0 0 0 -999em">${inside}</div>`],
    [".pane[aria-hidden='true']{display:none}", `<div class="pane" aria-hidden="true">${inside}</div>`],
  ])('%s %s', (style, html) => {
    expect(seen(html, style)).not.toContain('Tonda');
  });

  it.each([
    ['', `<div style="margin: 0 -15px">${inside}</div>`],
    ['', `<nav class="v-navigation-drawer--temporary v-navigation-drawer--active">${inside}</nav>`],
    ['', `<cart-drawer open>${inside}</cart-drawer>`],
    ['', `<cart-drawer class="drawer is-open">${inside}</cart-drawer>`],
    ['', `<sl-dialog data-state="open">${inside}</sl-dialog>`],
    ['', `<menu-drawer><details open><summary>Menu</summary>${inside}</details></menu-drawer>`],
    ['.step[data-state="closed"]{display:none}', `<div class="step" data-state="open">${inside}</div>`],
  ])('but sees %s %s', (style, html) => {
    expect(seen(html, style)).toContain('Tonda');
  });

  it('is no call, where a keyboard alone brings it up', () => {
    const skip = '<a class="header-skip-link btn" href="#main">Skip to content</a>';
    expect(told(inventory(`${skip}<main id="main"><h1>Ferries</h1></main>`), 'action')).toEqual([]);
  });
});

it('a column of links beside a page without a menu leads on', () => {
  const links = ['Plots', 'The hut', 'Rules', 'Minutes'].map((text) => `<a href="/${text}.html">${text}</a>`);
  const column = (name: string): string =>
    `<h1>Ferries</h1><div id="${name}"><p>${links.join('<br>')}</p></div><p>${'We sail at nine. '.repeat(60)}</p>`;
  expect(told(inventory(column('side')), 'navigation')).toEqual([expect.stringContaining('Minutes')]);
  expect(told(inventory(column('answers')), 'navigation')).toEqual([]);
});

it('the last line of a page without a footer leads on', () => {
  const words = '<p>We sail at nine and come back at five.</p>'.repeat(20);
  const links = '<a href="/">Home</a> | <a href="/d">How to find us</a> | <a href="/l">Neighbours</a>';
  const line = (end: string): Inventory =>
    inventory(`<h1>Ferries</h1>${words}<table><tr><td>${links}<br>${end}</td></tr></table>`);
  expect(
    told(line('&copy; 2003-2026 Harbour Ferries, who have sailed since 1979'), 'navigation'),
  ).toHaveLength(1);
  expect(told(line('Last updated 2 March by Pauline, who sails on Sundays'), 'navigation')).toHaveLength(1);
  expect(told(line('Whoever sails with us has to bring a coat, even in July'), 'navigation')).toEqual([]);
});

it('a day that one can sign up for is no article', () => {
  const words =
    '<p>We show you every boat, and you may steer one of them as far as the pier.</p><p>Lunch: €12</p>';
  const fields = ['Name', 'Telephone', 'How many'].map((name) => `<label>${name}<input></label>`).join('');
  const day = (form: string): string =>
    inventory(
      `<article><h1>Open day at the harbour</h1><time datetime="2026-05-02">2 May</time>${words}${form}</article>`,
    ).kind;
  expect(day('')).toBe('article');
  expect(day(`<form action="/sign-up">${fields}<button>Sign me up</button></form>`)).not.toBe('article');
});

describe('the kind of page', () => {
  const item = '<tr class="cart-item"><td>A thousand worms</td><td>$54.95</td></tr>';
  const menu = '<a class="btn" href="/x">Shop now</a>';
  const review =
    '<div itemscope itemtype="http://schema.org/Review"><p itemprop="description">Good.</p></div>';
  it.each([
    ['shop', `<h1>Your bucket (2 things)</h1>${menu}<table>${item}</table>`, 'Your bucket'],
    [
      'landing',
      `<cart-drawer open><table>${item}</table></cart-drawer><h1>Worms for all</h1>${menu}`,
      'Worms for all',
    ],
    [
      'pricing',
      '<h1>What a visit costs</h1><p>$165</p><a class="btn" href="/b">Book a visit</a>',
      'Fees — Alder',
    ],
    [
      'landing',
      '<h1>Banking without fees</h1><a class="btn" href="/b">Sign up</a>',
      'No fees at all — Alder',
    ],
    [
      'landing',
      '<h1>Rooms</h1><a class="btn" href="/b">Book</a><h2>Attic</h2><p>78 € la nuit</p><h2>Barn</h2><p>112 € la nuit</p>',
      'Rooms',
    ],
    // What several customers say makes no article of a page.
    ['landing', `<h1>Bicycle</h1>${menu}${review}${review}`, 'Bicycle'],
    ['article', `<h1>Bicycle</h1><p>We rode it.</p>${review}`, 'Bicycle'],
  ])('is %s', (kind, inner, title) => {
    expect(inventory(inner, title).kind).toBe(kind);
  });
});
