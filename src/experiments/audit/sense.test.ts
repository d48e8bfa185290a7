/** Findings that a reader would laugh at do not come out, and what stands together is changed together. */
import { describe, expect, it } from 'vitest';

import { filePage } from '../../testing/pages/file-page.ts';
import { choose, MINOR } from '../checks/choose.ts';
import { inventoryOf } from '../inventory/inventory.ts';
import { audit } from './audit.ts';
import type { Draft } from './draft.ts';

const page = (inner: string, title = 'Plans | Acme'): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main>${inner}</main></body></html>`;
const drafts = (html: string): Draft[] => audit(inventoryOf(filePage(html)));
const by = (html: string, rule: string): Draft | undefined =>
  drafts(html).find((draft) => draft.rule?.name === rule);

const FORM =
  '<form action="/go" method="post"><label for="m">E-mail</label><input id="m" name="m"><button>Submit</button></form>';

describe('a rule leaves alone', () => {
  it('a page to log in, whose one step is to log in', () => {
    const html =
      '<!doctype html><html lang="en"><head><title>Log in - Penny Post</title></head><body><main><h1>Log in</h1><form method="post" action="/in"><label>E-mail<input name="email" type="email"></label><label>Password<input name="p" type="password"></label><button class="primary">Log in</button></form><p>New here? <a class="btn" href="/open">Open an account</a></p></main></body></html>';
    const all = drafts(html);
    expect(all.map((draft) => draft.rule?.name)).not.toContain('headline-says-nothing');
    expect(all.map(({ goal }) => goal.name)).not.toContain('Clicks on “Open an account”');
  });

  it('taxes and partner links, which are no lead', () => {
    const lead = 'A lamp that turns itself down when you fall asleep over a book.';
    const shop = (note: string): string =>
      page(`<h1>The Dusk lamp</h1><p>${note}</p><p>${lead}</p><a class="btn" href="/buy">Buy now</a>`);
    const led = (note: string): string =>
      JSON.stringify(by(shop(note), 'lead-looks-like-the-rest')?.hypothesis ?? null);
    expect(led('Taxes included. Shipping calculated at checkout.')).toContain('A lamp that turns');
    expect(led('This post holds affiliate links, at no cost to you.')).toContain('A lamp that turns');
    expect(led('Coast Road, Cley next the Sea <a href="#map">Show on map</a>')).toContain(
      'A lamp that turns',
    );
    expect(led('It stands on one leg, like a heron.')).toContain('like a heron');
  });

  it('the letter below an article, which is there to be read', () => {
    const text = `<p>${'The tide goes out twice a day and leaves a floor of glass. '.repeat(3)}</p>`;
    const letter =
      '<form method="post"><input type="email" placeholder="Your e-mail"><button>Send me letters</button></form>';
    const html = `<!doctype html><html lang="en"><head><title>What the river took</title><meta property="og:type" content="article"></head><body><article><h1>What the river took</h1>${text.repeat(4)}</article>${letter}</body></html>`;
    const all = drafts(html);
    expect(all.map((draft) => draft.rule?.name)).not.toContain('larger-main-action');
    expect(by(html, 'lead-looks-like-the-rest')?.goal.event).toBe('second_page_opened');
  });

  it('a form that stands under the heading of something else', () => {
    const prices = `<h1>Events for your warehouse</h1><h2>Prices</h2><p>Team plan: $49 / month</p><p>Large plan: $99 / month</p><p>Invoices by mail.</p>${FORM}`;
    expect(by(page(prices), 'submit-says-nothing')).toBeUndefined();
    const own = by(
      page(`<h1>Events for your warehouse</h1><h2>Ask for a walk-through</h2><p>We call you.</p>${FORM}`),
      'submit-says-nothing',
    );
    expect(own?.changes[0]).toMatchObject({ after: 'Submit: Ask for a walk-through' });
  });

  it('a headline that shares no word with the name of the site', () => {
    const inner = '<h1>Showcase your work</h1><p>A theme by Start Bootstrap, for everybody.</p>';
    expect(by(page(inner, 'New Age - Start Bootstrap Theme'), 'title-and-headline-differ')).toBeUndefined();
    const promised = '<h1>Showcase your work</h1><p>Move events to the warehouse within an hour.</p>';
    expect(
      by(page(promised, 'Acme - Move events to the warehouse'), 'title-and-headline-differ')?.changes[0],
    ).toMatchObject({
      after: 'Move events to the warehouse',
    });
  });
});

describe('a rule changes together', () => {
  it('all buttons that are called the same', () => {
    const product = (name: string): string =>
      `<section><h2>${name}</h2><p>Good for many years.</p><p>$20</p><a class="small" href="/cart?${name}">Add to cart</a></section>`;
    const shop = page(`<h1>Shop in style</h1>${['Lamp', 'Chair', 'Table'].map(product).join('')}`);
    const found = by(shop, 'larger-main-action') ?? by(shop, 'main-action-looks-minor');
    expect(found?.changes.map(({ before, operation }) => [operation, before])).toEqual([
      ['style', null],
      ['style', null],
      ['style', null],
    ]);
    expect(new Set(found?.changes.map(({ element }) => element)).size).toBe(3);
  });

  it('prices that have no step beside them', () => {
    const plan = (name: string, price: string): string =>
      `<section><h2>${name}</h2><p>For teams of any size.</p><p>Every event is kept for a year.</p><p>${price} / month</p></section>`;
    const html = page(
      `<h1>Plans for every team</h1><a class="button primary" href="/signup">Start now</a><p>One.</p><p>Two.</p><p>Three.</p><p>Four.</p>${plan('Team', '$49')}${plan('Company', '$99')}`,
    );
    const found = by(html, 'price-without-action');
    expect(found?.changes).toHaveLength(2);
    expect(found?.changes[0]).toMatchObject({
      operation: 'insert',
      after: expect.stringContaining('href="/signup"'),
    });
    const withSteps = html.replaceAll('/ month</p>', '/ month</p><a href="/signup">Start now</a>');
    expect(by(withSteps, 'price-without-action')).toBeUndefined();
  });
});

describe('of what was found', () => {
  const draft = (weight: number, element: string, operation: 'style' | 'move' = 'style'): Draft => ({
    title: `${operation} ${element}`,
    hypothesis: { text: '', evidence: [element] },
    changes: [
      operation === 'style'
        ? { element, selector: `#${element}`, fallbacks: [], operation, before: null, after: 'color: red' }
        : {
            element,
            selector: `#${element}`,
            fallbacks: [],
            operation,
            before: element,
            after: null,
            to: { element: 'z', selector: '#z', where: 'after' },
          },
    ],
    goal: { event: 'g', name: 'g', kind: 'proportion', element: null },
    secondary: [],
    guardrails: [],
    rule: { name: `r-${element}`, source: 's' },
    writer: 'plain',
    idea:
      (['clarity', 'focus', 'trust', 'price', 'speed', 'access'] as const)[element.charCodeAt(0) % 6] ??
      'focus',
    weight,
    absent: [],
  });

  it('what is as valuable and easier to build comes first', () => {
    const { chosen } = choose([draft(0.6, 'a', 'move'), draft(0.6, 'b')]);
    expect(chosen.map(({ title }) => title)).toEqual(['style b', 'move a']);
  });

  it('what only changes the look fills up to four and no further', () => {
    const minor = ['a', 'b', 'c', 'd', 'e', 'f'].map((element) => draft(MINOR - 0.1, element));
    expect(choose(minor).chosen).toHaveLength(4);
    const strong = ['g', 'h', 'i', 'j', 'k'].map((element) => draft(0.6, element));
    expect(choose([...minor, ...strong]).chosen.every(({ weight }) => weight === 0.6)).toBe(true);
  });
});
