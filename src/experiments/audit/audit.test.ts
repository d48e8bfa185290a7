/** Each rule on a page that breaks it, and all of them on every sample page: what passes the gate is exact, and a page keeps its tests. */
import { describe, expect, it } from 'vitest';

import { bytesOf } from '../../testing/pages/labelled.ts';
import { ACME_PAGE } from '../../testing/pages/acme-page.ts';
import { labelledPages } from '../../testing/pages/pages.ts';
import { checkerFor } from '../checks/check.ts';
import { choose } from '../checks/choose.ts';
import { decodePage } from '../fetch/charset.ts';
import { inventoryOf } from '../inventory/inventory.ts';
import type { Inventory } from '../inventory/types.ts';
import type { Page } from '../page.ts';
import { audit } from './audit.ts';
import type { Draft } from './draft.ts';
import { RULES } from './rules.ts';

function inventory(html: string): Inventory {
  const page: Page = {
    asked: 'page.html',
    from: 'file',
    url: 'https://acme.example/',
    redirects: [],
    status: null,
    contentType: null,
    charset: 'utf-8',
    charsetFrom: 'meta',
    bytes: html.length,
    html,
    rendering: null,
    notes: [],
  };
  return inventoryOf(page);
}

const found = (html: string, rule: string, goal: string | null = null): Draft | undefined => {
  const taken = inventory(html);
  const check = checkerFor(taken);
  return audit(taken, goal).find((draft) => draft.rule?.name === rule && check(draft).length === 0);
};

const body = (inner: string, lang = 'en', title = 'Pipelines for events | Acme'): string =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body><main>${inner}</main></body></html>`;
const field = (name: string, more = ''): string =>
  `<label for="${name}">${name}</label><input id="${name}" name="${name}" ${more}>`;
const LONG = 'The warehouse keeps every event that arrives. '.repeat(40);

/** A page that breaks the rule, and the change that must come out. */
const CASES: readonly (readonly [string, string, object])[] = [
  [
    'action-says-nothing',
    body(
      '<h1>Pipelines for events</h1><section><h2>Exactly once delivery</h2><p>No event is lost.</p><a href="/once">Learn more</a></section>',
    ),
    { operation: 'text', before: 'Learn more', after: 'Learn more: Exactly once delivery' },
  ],
  [
    'action-says-nothing',
    body(
      '<h1>Ereignisse sicher liefern</h1><section><h2>Preise und Pakete</h2><p>Kein Ereignis geht verloren.</p><a href="/preise">Mehr erfahren</a></section>',
      'de',
      'Ereignisse | Acme',
    ),
    { operation: 'text', after: 'Mehr erfahren: Preise und Pakete' },
  ],
  [
    'one-label-many-places',
    ACME_PAGE,
    { operation: 'text', before: 'Learn more', after: 'Learn more: Exactly once delivery' },
  ],
  [
    'actions-compete',
    body(
      '<div class="hero"><h1>Pipelines for events</h1><a class="btn btn-primary" href="/signup">Sign up</a> <a class="btn btn-primary" href="/demo">Book a demo</a></div>',
    ),
    { operation: 'style', before: null },
  ],
  [
    'headline-says-nothing',
    ACME_PAGE,
    {
      operation: 'text',
      before: 'Welcome to Acme',
      after: 'Your events arrive in the warehouse while you sleep',
    },
  ],
  [
    'headline-says-nothing',
    body(
      '<h1>Willkommen</h1><p>Deine Ereignisse kommen nachts im Lager an.</p><a class="btn" href="/start">Jetzt starten</a>',
      'de',
      'Acme',
    ),
    { operation: 'text', before: 'Willkommen', after: 'Deine Ereignisse kommen nachts im Lager an' },
  ],
  [
    'headline-too-long',
    body(
      '<h1>Move every event from Kafka to your warehouse, even when brokers die, when columns change and when nobody of your team is awake</h1><a class="btn btn-primary" href="/signup">Sign up</a>',
    ),
    { operation: 'text', after: 'Move every event from Kafka to your warehouse' },
  ],
  [
    'title-and-headline-differ',
    body(
      '<h1>Sleep well tonight</h1><p>Warehouse pipelines that mend themselves.</p>',
      'en',
      'Warehouse pipelines | Acme',
    ),
    { operation: 'text', after: 'Warehouse pipelines' },
  ],
  [
    'no-headline',
    body('<p>Pipelines for events, run by us.</p><a class="btn btn-primary" href="/signup">Sign up</a>'),
    { operation: 'insert', after: '<h1>Pipelines for events</h1>' },
  ],
  ['form-asks-too-much', ACME_PAGE, { operation: 'html' }],
  [
    'field-without-label',
    body(
      '<h1>Talk to us</h1><form action="/contact" method="post"><input name="email" type="email" placeholder="Your e-mail"><textarea name="message" placeholder="Your message"></textarea><button>Send message</button></form>',
    ),
    { operation: 'insert', after: '<span>Your e-mail</span>' },
  ],
  [
    'field-does-not-fill-itself',
    ACME_PAGE,
    { operation: 'attribute', attribute: 'autocomplete', after: 'name' },
  ],
  [
    'wrong-keyboard',
    body(
      `<h1>Talk to us</h1><form action="/contact" method="post">${field('phone', 'type="text"')}<button>Send message</button></form>`,
    ),
    { operation: 'attribute', attribute: 'inputmode', after: 'tel' },
  ],
  ['submit-says-nothing', ACME_PAGE, { operation: 'text', before: 'Submit', after: 'Submit: Talk to us' }],
  ['reset-button', ACME_PAGE, { operation: 'hide', before: 'Reset', after: null }],
  ['proof-away-from-action', ACME_PAGE, { operation: 'insert' }],
  [
    'action-not-repeated',
    body(
      `<div class="hero"><h1>Pipelines for events</h1><p>Run by us.</p><a class="btn btn-primary" href="/signup">Sign up</a></div>${`<section><h2>Part</h2><p>${LONG}</p></section>`.repeat(5)}`,
    ),
    { operation: 'insert', after: '<a href="/signup">Sign up</a>' },
  ],
  [
    'media-plays-by-itself',
    body('<h1>Pipelines for events</h1><p>Run by us.</p><video autoplay src="/a.mp4"></video>'),
    { operation: 'attribute', attribute: 'autoplay', after: null },
  ],
  [
    'picture-without-words',
    body(
      '<h1>Pipelines for events</h1><p>Run by us while you sleep.</p><img src="/a.png" width="600" height="300">',
    ),
    { operation: 'attribute', attribute: 'alt', before: null, after: 'Pipelines for events' },
  ],
  [
    'heavy-media-first',
    body(
      '<h1>Pipelines for events</h1><p>Run by us.</p><iframe src="https://video.example/1" title="How it works"></iframe>',
    ),
    { operation: 'attribute', attribute: 'loading', after: 'lazy' },
  ],
  [
    'wall-of-text',
    body(`<h1>Pipelines for events</h1><p>${LONG}</p><a class="btn btn-primary" href="/signup">Sign up</a>`),
    { operation: 'text' },
  ],
  [
    'lines-too-long',
    body(`<h1>Pipelines for events</h1><p>${LONG}</p>`),
    { operation: 'style', after: 'max-width: 66ch' },
  ],
  [
    'larger-main-action',
    body('<h1>Pipelines for events</h1><a class="btn btn-primary" href="/signup">Sign up</a>'),
    { operation: 'style' },
  ],
  [
    'no-price',
    body(
      '<div class="hero"><h1>Pipelines for events</h1><p>Run by us.</p><a class="btn btn-primary" href="/signup">Sign up</a></div><h2>What you get</h2><p>One.</p><p>Two.</p><p>Three.</p><a class="btn" href="/pricing">See pricing</a>',
    ),
    { operation: 'insert', after: expect.stringContaining('See pricing') as unknown },
  ],
  ['plans-look-alike', ACME_PAGE, { operation: 'style' }],
  [
    'reassurance-looks-like-text',
    body(
      '<h1>Create your account</h1><form><label>Email<input type="email"></label><label>Password<input type="password" autocomplete="new-password"></label><button>Create account</button></form><p>No card needed</p>',
    ),
    { operation: 'style', after: 'font-size: 1.1em; font-weight: 600' },
  ],
];

describe('a rule', () => {
  it('is named once, has a published source with its year, and there are at least 25', () => {
    expect(RULES.length).toBeGreaterThanOrEqual(25);
    expect(new Set(RULES.map((rule) => rule.name)).size).toBe(RULES.length);
    for (const rule of RULES) expect(rule.source, rule.name).toMatch(/^\S.{10,}, (?:19|20)\d\d$/);
  });

  it.each(CASES)('%s finds its breach and says the exact change', (name, html, change) => {
    const draft = found(html, name);
    expect(draft?.changes[0]).toMatchObject(change);
    expect(draft?.guardrails.length).toBeGreaterThan(0);
    expect(draft?.hypothesis.evidence).toContain(draft?.changes[0]?.element);
  });

  it.each([
    [
      'no-price',
      body(
        '<h1>Pipelines</h1><p>From $49 a month.</p><a class="btn btn-primary" href="/signup">Sign up</a><p>a</p><p>b</p><p>c</p><a class="btn" href="/pricing">See pricing</a>',
      ),
    ],
    ['no-headline', ACME_PAGE],
    [
      'headline-says-nothing',
      body('<h1>Move events to your warehouse</h1><p>Run by us while you sleep.</p>'),
    ],
    [
      'action-says-nothing',
      body('<h1>Pipelines</h1><h2>Delivery</h2><a href="/x">Read the delivery guide</a>'),
    ],
    ['reset-button', body('<h1>Talk to us</h1><form><input name="a"><button>Send</button></form>')],
    [
      'actions-compete',
      body(
        '<h1>Pipelines</h1><a class="btn btn-primary" href="/signup">Sign up</a> <a href="/docs">Docs</a>',
      ),
    ],
  ])('%s is silent where the page is right', (name, html) => {
    expect(found(html, name)).toBeUndefined();
  });

  it('leaves out the optional fields with their labels, and keeps the rest of the form', () => {
    const change = found(ACME_PAGE, 'form-asks-too-much')?.changes[0];
    expect(change?.operation === 'html' && change.after).toContain('name="email"');
    expect(change?.after).toContain('Submit');
    expect(change?.after).not.toMatch(/Phone|Company|Team size|name="size"/);
  });

  it('counts what --goal names, and then not as a guardrail', () => {
    expect(
      found(ACME_PAGE, 'submit-says-nothing', 'bounced')?.guardrails.map((guard) => guard.event),
    ).toEqual(['enquiry_qualified']);
    expect(found(ACME_PAGE, 'submit-says-nothing', 'lead')?.goal).toMatchObject({
      event: 'lead',
      kind: 'proportion',
      element: null,
    });
  });
});

describe('on every sample page', () => {
  const pages = labelledPages().map((page) => [page.name, page] as const);

  it.each(pages)(
    '%s: whatever passes is exact, and at least three tests remain where the page has that many elements',
    async (_, page) => {
      const { html } = await decodePage(bytesOf(page), null, true);
      const taken = inventory(html);
      const check = checkerFor(taken);
      const drafts = audit(taken).filter((draft) => check(draft).length === 0);
      const byId = new Map(taken.elements.map((element) => [element.id, element]));
      for (const change of drafts.flatMap((draft) => draft.changes)) {
        const element = byId.get(change.element);
        expect(element?.selector).toBe(change.selector);
        expect(change.operation === 'text' ? change.before : element?.text).toBe(element?.text);
      }
      const { chosen } = choose(drafts);
      const worth = taken.elements.filter(
        (element) =>
          element.visible &&
          (/^(?:heading|action|form)$/.test(element.role) ||
            // Names, dates and states in a few letters are nothing to test.
            (element.role === 'text' && element.text.length >= 30)),
      );
      expect(chosen.length, chosen.map((draft) => draft.rule?.name).join()).toBeGreaterThanOrEqual(
        worth.length >= 8 ? 3 : 0,
      );
      // Never English words on a page in another language: new words are the page's own.
      for (const change of chosen.flatMap((draft) => draft.changes)) {
        if (change.operation !== 'text' || taken.language?.startsWith('en') === true) continue;
        for (const word of change.after.toLowerCase().split(/[\s:：,.]+/))
          expect(`${taken.text} ${taken.title ?? ''} ${taken.description ?? ''}`.toLowerCase()).toContain(
            word,
          );
      }
    },
    60_000,
  );
});
