import { describe, expect, it } from 'vitest';

import { mergeKey, proposeMerges, type Wish } from './likeness.ts';

const wish = (quote: string, rest: Partial<Wish> = {}): Wish => ({
  quote,
  product: null,
  kind: 'feature',
  polarity: 'wants',
  ...rest,
});
const equal = (a: Wish, b: Wish): boolean => mergeKey(a) !== null && mergeKey(a) === mergeKey(b);

describe('mergeKey', () => {
  it.each([
    ['We want to export reports to CSV.', "I'd like to export the report to CSV!"],
    ['We need single sign-on with Okta.', 'Okta single sign on, please.'],
    ['Let us filter charts by country.', 'Please let me filter the chart by country'],
    ['Dashboards load too slowly.', 'The dashboard loads too slow.'],
  ])('is one for %s and %s', (a, b) => {
    expect(equal(wish(a), wish(b))).toBe(true);
  });

  it.each([
    ['We want to export reports to CSV.', 'We want to export reports to PDF.'],
    ['Move tasks from Jira to the board.', 'Move tasks from the board to Jira.'],
    ['We want more e-mail reports.', 'We want less e-mail reports.'],
    ['We can find the settings page.', "We can't find the settings page."],
    ['Keep data for 30 days.', 'Keep data for 90 days.'],
  ])('differs for %s and %s', (a, b) => {
    expect(equal(wish(a), wish(b))).toBe(false);
  });

  it('differs by product, kind and polarity', () => {
    const one = wish('We want dark mode for charts.');
    expect(equal(one, { ...one, product: 'charts' })).toBe(false);
    expect(equal(one, { ...one, kind: 'praise' })).toBe(false);
    expect(equal(one, { ...one, polarity: 'rejects' })).toBe(false);
    expect(equal(one, { ...one })).toBe(true);
  });

  it('says nothing where the wording does', () => {
    expect(mergeKey(wish('We would really like that.'))).toBeNull();
    expect(mergeKey(wish('Exports please.'))).toBeNull();
  });
});

describe('proposeMerges', () => {
  const others = [
    wish('CSV export of invoices would save us hours.'),
    wish('The colours are too bright.'),
    wish('Somebody should get invoices out as CSV.'),
    wish('Nobody wants a CSV export of invoices.', { polarity: 'rejects' }),
    wish('I love the CSV export of invoices.', { kind: 'praise' }),
    wish('CSV export of invoices, please.', { product: 'shop' }),
  ];

  it('proposes what shares rare words, never the opposite, praise, or another product', () => {
    const proposed = proposeMerges(
      wish('We want to export invoices to CSV.', { product: 'billing' }),
      others,
    );
    expect(proposed.map(({ at }) => at)).toContain(0);
    for (const { at } of proposed) expect([0, 2]).toContain(at);
  });

  it('proposes at most three, best first', () => {
    const many = Array.from({ length: 9 }, (_, at) =>
      wish(at === 4 ? 'Export invoices to CSV.' : 'Export all our invoices to CSV quickly.'),
    );
    expect(proposeMerges(wish('Export invoices to CSV'), many).map(({ at }) => at)).toEqual([4, 0, 1]);
  });

  it('with likeness of meaning finds what shares no word', () => {
    const likeness = others.map((_, at) => (at === 1 ? 1.2 : 0.9));
    expect(proposeMerges(wish('Less glare!'), others)).toEqual([]);
    expect(proposeMerges(wish('Less glare!'), others, { likeness }).map(({ at }) => at)).toEqual([1]);
  });
});
