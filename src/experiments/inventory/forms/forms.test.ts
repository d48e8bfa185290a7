/** What forms are for and what their fields are called. Snippets of our own; `|` divides form from the words around it. */
import { describe, expect, it } from 'vitest';

import { filePage } from '../../../testing/pages/file-page.ts';

import { inventoryOf } from '../inventory.ts';
import type { FieldElement, FormElement } from '../types.ts';

const inventory = (inner: string, lang = 'en') =>
  inventoryOf(
    filePage(
      `<!doctype html><html lang="${lang}"><head><title>Alder Lane</title></head><body><h1>Alder Lane</h1><p>We mend boats by the old lock.</p>${inner}</body></html>`,
    ),
  );
const form = (inner: string): FormElement | undefined =>
  inventory(inner).elements.find((element) => element.role === 'form');
const fields = (inner: string): FieldElement[] =>
  inventory(inner).elements.filter(
    (element) => element.role === 'field' && element.visible,
  ) as FieldElement[];

const EMAIL = '<input type="email" name="email" placeholder="E-mail">';
const NAME = '<input name="name" placeholder="Name">';
const TEL = '<input type="tel" name="tel" placeholder="Phone">';
const TEXT = '<textarea name="text" placeholder="What about?"></textarea>';

describe('the purpose of a form', () => {
  it.each([
    ['newsletter', `<h2>The Lock Letter</h2><form>${NAME}${EMAIL}<button>Count me in</button></form>`],
    ['newsletter', `<form>${EMAIL}<button>Go</button></form>`],
    ['newsletter', `<form action="/alerts"><label>New boats${EMAIL}</label><button>Tell me</button></form>`],
    ['newsletter', `<form class="nieuwsbrief">${NAME}${EMAIL}<button>Meld me aan</button></form>`],
    ['newsletter', `<form action="/newsletters/tide">${EMAIL}<button>Sign up free</button></form>`],
    ['search', `<form method="post"><label>Street ${NAME}</label><button>Check what is free</button></form>`],
    ['search', `<a href="#w">Order online</a><form id="w">${NAME}<button>Check my street</button></form>`],
    ['contact', `<form>${NAME}${EMAIL}<button>Show me</button></form>`],
    ['sign-up', `<form>${EMAIL}<button>Create my account</button></form>`],
    ['sign-up', `<form>${NAME}${TEL}<button>Claim my free week</button></form>`],
    ['contact', `<h2>Talk to us</h2><form>${NAME}${EMAIL}${TEXT}<button>Send</button></form>`],
    ['contact', `<form>${NAME}${EMAIL}<button>Book a demo</button></form>`],
    ['booking', `<h2>Book your visit</h2><form>${NAME}${TEL}<button>Send my request</button></form>`],
    ['booking', `<form>${NAME}<input type="date" name="day"><button>Weiter</button></form>`],
    ['booking', `<h2>Termin vereinbaren</h2><form>${NAME}${EMAIL}${TEXT}<button>Absenden</button></form>`],
    [
      'booking',
      `<form action="/search"><input name="checkin"><input name="checkout"><button>Check availability</button></form>`,
    ],
    [
      'booking',
      `<a href="#open">Book your visit</a><section id="open"><form>${NAME}${EMAIL}${TEL}<button>Count me in</button></form></section>`,
    ],
    [
      'contact',
      `<a href="#all">Book your visit</a><div id="all"><form>${NAME}${EMAIL}<button>Send</button></form><form>${NAME}</form></div>`,
    ],
    ['search', `<form action="/search"><input name="checkin"><button>Search</button></form>`],
    [
      'log-in',
      `<h2>Already enrolled?</h2><form action="/enrol"><input name="user"><input type="password"><button>Log in</button></form>`,
    ],
    [
      'sign-up',
      `<h2>Enrol</h2><form action="/enrol">${EMAIL}<input type="password"><button>Send</button></form>`,
    ],
    [
      'sign-up',
      `<section id="inschrijven"><h2>Kom je?</h2><form>${NAME}${EMAIL}<button>Verstuur</button></form></section>`,
    ],
    ['newsletter', `<h2>Nieuwsbrief</h2><form>${EMAIL}<button>Inschrijven</button></form>`],
    [
      'quote',
      `<form><input name="plz"><input type="number" name="qm"><button>Beitrag anzeigen</button></form>`,
    ],
    ['quote', `<form id="quote">${NAME}${TEL}${TEXT}<button>Send</button></form>`],
    ['quote', `<form>${NAME}${EMAIL}${TEXT}<button>Demander un devis</button></form>`],
    ['comment', `<h3>Leave a reply</h3><form>${NAME}${EMAIL}${TEXT}<button>Post</button></form>`],
    ['comment', `<form id="commentform">${TEXT}${NAME}<button>Wyślij</button></form>`],
    ['feedback', `<form>${TEXT}<button>Write a review</button></form>`],
    [
      'application',
      `<form>${NAME}${EMAIL}<label>Résumé<input type="file" name="cv"></label><button>Send</button></form>`,
    ],
    [
      'application',
      `<h2>Jetzt bewerben</h2><form>${NAME}${EMAIL}${TEXT}<button>Bewerbung senden</button></form>`,
    ],
    [
      'donation',
      `<h2>تبرّع الآن</h2><form>${NAME}<input type="number" name="sum"><button>متابعة</button></form>`,
    ],
    [
      'donation',
      `<h2>Donate</h2><form>${NAME}<label>Card number<input name="card"></label><button>Give</button></form>`,
    ],
    [
      'order',
      `<form action="/cart/add"><input type="number" name="qty"><button>In den Warenkorb</button></form>`,
    ],
    ['checkout', `<form>${NAME}<label>Card number<input name="cc"></label><button>Enrol now</button></form>`],
    ['search', `<form action="/recherche"><input name="s"><button>OK</button></form>`],
    ['newsletter', `<div class="news">${EMAIL}<button>Go</button></div>`],
    ['search', '<div><input type="search" aria-label="Boats"><button>OK</button></div>'],
    // A code to apply is no application, and a promise of no spam no letter.
    [
      'discount',
      `<form action="/checkout/cart/coupon"><label>Rabattcode<input name="c"></label><button>OK</button></form>`,
    ],
    // What is paid is asked for in lines to write in: a bin for paper and card is no card.
    [
      'contact',
      `<form>${NAME}${EMAIL}<label><input type="radio" name="b">Paper and card</label><button>Report it</button></form>`,
    ],
    [
      'booking',
      `<form class="booking-bar" action="https://x.example/cerca"><input type="date" aria-label="Arrivo"><button>Verifica disponibilità</button></form>`,
    ],
    ['search', `<form action="/cerca"><input type="date" aria-label="Dal"><button>Mostra</button></form>`],
    ['booking', `<form>${NAME}${TEL}<button>Request my survey</button></form>`],
    ['quote', `<form><input type="number" aria-label="月額"><button>料金を計算する</button></form>`],
    ['feedback', `<form>${TEXT}<button>Take our survey</button></form>`],
    ['discount', `<form><input name="code" placeholder="Promo code"><button>Apply</button></form>`],
    ['contact', `<form>${NAME}${EMAIL}${TEXT}<button>Send message</button><p>No newsletter.</p></form>`],
  ])('%s: %s', (purpose, html) => {
    expect(form(html)?.purpose).toBe(purpose);
  });
});

describe('a field', () => {
  it.each([
    [
      'a legend',
      '<fieldset><legend>Budget</legend><label><input type="radio" name="b">Small</label><label><input type="radio" name="b">Large</label></fieldset>',
      'group',
      'Budget',
      ['Small', 'Large'],
    ],
    [
      'a named group',
      '<p id="q">How far?</p><div role="radiogroup" aria-labelledby="q"><label><input type="radio" name="f">Near</label><label><input type="radio" name="f">Far</label></div>',
      'group',
      'How far?',
      ['Near', 'Far'],
    ],
    [
      'a button that opens a list',
      '<form><span id="l">Region</span><button type="button" aria-haspopup="listbox" aria-labelledby="l v"><span id="v">Leeds</span></button></form>',
      'select',
      'Region',
      [],
    ],
    [
      'a combobox',
      '<form><div role="combobox" tabindex="0" aria-label="Town"></div></form>',
      'select',
      'Town',
      [],
    ],
    [
      'a combobox that opens a list',
      '<form><span id="l">Country</span><div role="combobox" aria-haspopup="listbox" aria-labelledby="l v" id="v">Peru</div></form>',
      'select',
      'Country',
      [],
    ],
    [
      'an element of a library',
      '<form><sl-input label="Boat name"></sl-input></form>',
      'text',
      'Boat name',
      [],
    ],
  ])('is %s', (_what, html, type, name, options) => {
    expect(fields(html)[0]).toMatchObject({ type, name, options });
  });

  it('is none where a button opens a list that nothing names, or a group holds lines to write in', () => {
    expect(fields('<button aria-haspopup="listbox">Newest first</button>')).toEqual([]);
    const date = fields(
      '<fieldset><legend>When?</legend><label>Day<input></label><label>Month<input></label></fieldset>',
    );
    expect(date.map(({ name }) => name)).toEqual(['Day', 'Month']);
  });

  it.each([
    [
      '<label for="d">Which day? <span aria-hidden="true">(or week)</span></label><input id="d">',
      'Which day?',
    ],
    ['<label for="d"><span aria-hidden="true">Day</span></label><input id="d">', 'Day'],
    ['<label>Tag <b>(erforderlich)</b><input></label>', 'Tag'],
    [
      '<label for="d">What do you do?</label><input id="d" readonly aria-label="Open" title="Open">',
      'What do you do?',
    ],
    ['<label for="d">Trade</label><input id="d" readonly aria-label="Öffnen" title="Öffnen">', 'Trade'],
    ['<label for="d">Trade</label><input id="d" aria-label="Your trade">', 'Your trade'],
    ['<input aria-label="Open">', 'Open'],
    ['<table><tr><td>Size wanted: *</td><td><input></td></tr></table>', 'Size wanted'],
    ['<label for="d">お名前 <em>必須</em></label><input id="d">', 'お名前'],
  ])('is called what it asks: %s', (html, name) => {
    expect(fields(`<form>${html}</form>`).map((field) => field.name)).toEqual([name]);
  });

  it.each([
    ['<input type="radio" id="o" class="visually-hidden"><label for="o">Once</label>', ['Once']],
    [
      '<label><input type="checkbox" style="opacity:0"><span for="t">With a trailer</span></label>',
      ['With a trailer'],
    ],
    ['<input type="radio" id="o" class="hidden"><label for="o" class="hidden">Once</label>', []],
    ['<input type="text" id="o" class="visually-hidden"><label for="o">Town</label>', []],
  ])('to tick may be put away under its label: %s', (html, expected) => {
    expect(fields(`<form>${html}</form>`).map(({ name }) => name)).toEqual(expected);
    expect(fields(html)).toEqual([]);
  });

  it('and a button that only work the page are no form', () => {
    expect(form('<div><input aria-label="From year"><button>Show</button></div>')).toBeUndefined();
  });

  it('that is a group is no further field of its form', () => {
    const found = form(
      '<form><fieldset><legend>Size</legend><label><input type="radio">S</label><label><input type="radio">L</label></fieldset></form>',
    );
    expect(found?.fields).toHaveLength(2);
  });
});
