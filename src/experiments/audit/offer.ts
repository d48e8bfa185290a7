/** Rules about prices, plans and what takes the risk out of buying. */
import { escapeHtml } from '../../core/html.ts';
import type { ActionElement, PriceElement } from '../inventory/types.ts';

import { copyOfLink, insert, move, paragraph, restyle } from './change.ts';
import { clicks, mainGoal } from './metrics.ts';
import type { Finding, Rule } from './rule.ts';
import { called, contentActions, inContent, near, ofRole, quoted, type View } from './view.ts';

/** Links that lead to prices, by their address or words. */
const PRICING =
  /pric|preise|tarif|\bplans?\b|prix|precio|prezz|preço|prijs|cennik|料金|価格|价格|定价|가격|цены|тариф|أسعار|מחירים/iu;

const buying = (view: View): ActionElement | null =>
  view.main !== null && (view.main.intent === 'buy' || view.main.intent === 'sign-up') ? view.main : null;

const noPrice: Rule = {
  name: 'no-price',
  source: 'Nielsen, Top 10 Web Design Mistakes of 2002: No Prices, 2002',
  idea: 'price',
  find(view) {
    const main = buying(view);
    if (main === null) return [];
    const link = ofRole(view, 'action').find(
      (action) =>
        PRICING.test(`${action.text} ${action.attributes['href'] ?? ''}`) &&
        copyOfLink(action, main) !== null,
    );
    const copy = link === undefined ? null : copyOfLink(link, main);
    if (link === undefined || copy === null || link.id === main.id) return [];
    if (ofRole(view, 'price').length > 0 || near(view, link, main, 2)) return [];
    return [
      {
        title: `Put the way to the prices beside ${called(main, 40)}`,
        problem: `A price was not found in what was loaded, and ${called(main)} asks for a decision.`,
        variant: `The variant repeats the link ${called(link)} beside it.`,
        hope: 'If the open question is what it costs, more visitors should take the step after they could look.',
        evidence: [main, link],
        changes: [insert(main, 'after', copy)],
        goal: clicks(view, main),
        risk: 'attention',
        weight: 0.7,
        absent: ['price'],
      },
    ];
  },
};

const currentPrices = (view: View): PriceElement[] =>
  ofRole(view, 'price').filter(
    (price) => !price.former && price.text !== '' && price.text.length <= 60 && inContent(price),
  );

const priceAway: Rule = {
  name: 'price-away-from-action',
  source: 'Williams, The Non-Designer’s Design Book (proximity), 1994',
  idea: 'price',
  find(view) {
    const main = buying(view);
    const prices = currentPrices(view);
    const [price] = prices;
    const amounts = new Set(prices.map((each) => each.amount));
    // Of several prices none may be put forward as the one.
    if (
      main === null ||
      price === undefined ||
      amounts.size !== 1 ||
      near(view, price, main) ||
      main.place.form !== null
    )
      return [];
    return [
      {
        title: `Show the price at ${called(main, 40)}`,
        problem: `The price ${called(price)} stands away from ${called(main)}.`,
        variant: `The variant repeats it above ${called(main)}.`,
        hope: 'If price and step are seen together, more visitors who can pay it should take it.',
        evidence: [main, price],
        changes: [insert(main, 'before', paragraph(price.text))],
        goal: clicks(view, main),
        risk: 'price',
        weight: 0.6,
      },
    ];
  },
};

const priceWithoutStep: Rule = {
  name: 'price-without-action',
  source: 'Williams, The Non-Designer’s Design Book (proximity), 1994',
  idea: 'price',
  find(view) {
    const main = buying(view);
    const prices = currentPrices(view);
    const actions = contentActions(view);
    const bare = prices
      .slice(0, 60)
      .filter((price) => !actions.some((action) => action.id !== price.id && near(view, action, price)));
    const places = new Set<string | null>();
    const last = bare
      .toReversed()
      .filter(({ place }) => !places.has(place.heading) && places.add(place.heading))
      .slice(0, 6)
      .toReversed();
    const changes = last.flatMap((price) => {
      const copy = main === null ? null : copyOfLink(main, price);
      return copy === null ? [] : [insert(price, 'after', copy)];
    });
    const [first] = last;
    // One price that stands alone goes to the step instead: `price-away-from-action`.
    if (main === null || first === undefined || changes.length === 0 || prices.length < 2) return [];
    return [
      {
        title: `Put ${called(main, 40)} where the prices are`,
        problem: `${called(main)} stands away from ${last.length === 1 ? `the price ${called(first)}` : `${called(first)} and the other prices`}.`,
        variant: `The variant repeats it after ${last.length === 1 ? 'this price' : `${last.length} of them`}.`,
        hope: 'If the step is at hand where the price is weighed, more visitors should take it.',
        evidence: [main, ...last],
        changes,
        goal: clicks(view, main),
        risk: 'added',
        weight: 0.65,
      },
    ];
  },
};

/** The action of each plan: one for each heading that has a price under it. */
function planActions(view: View): ActionElement[] {
  const priced = new Set(currentPrices(view).map((price) => price.place.heading));
  const seen = new Set<string>();
  return ofRole(view, 'action').filter(({ place, text }) => {
    if (place.heading === null || text === '' || !priced.has(place.heading) || seen.has(place.heading))
      return false;
    seen.add(place.heading);
    return true;
  });
}

const equalPlans: Rule = {
  name: 'plans-look-alike',
  source: 'Krug, Don’t Make Me Think (visual hierarchy), 2000',
  idea: 'focus',
  find(view) {
    const plans = planActions(view);
    const middle = plans[Math.floor((plans.length - 1) / 2)];
    if (
      plans.length < 3 ||
      plans.length > 6 ||
      middle === undefined ||
      new Set(plans.map((plan) => plan.emphasis)).size > 1
    )
      return [];
    const others = plans.filter((plan) => plan.id !== middle.id);
    return [
      {
        title: `Let one plan lead: ${quoted(middle.place.under ?? '', 40)}`,
        problem: `${plans.length} plans stand side by side, their buttons dressed alike.`,
        variant: `The variant keeps the button under ${quoted(middle.place.under ?? '')} and outlines the others.`,
        hope: 'If one choice is easier than many, more visitors should choose a plan at all.',
        evidence: [middle, ...others],
        changes: others.map((plan) =>
          restyle(
            plan,
            'background: transparent; color: inherit; border: 1px solid currentColor; box-shadow: none',
          ),
        ),
        goal: clicks(view, middle),
        risk: 'price',
        weight: 0.65,
      },
    ];
  },
};

const guaranteeAway: Rule = {
  name: 'guarantee-away-from-action',
  source: 'Williams, The Non-Designer’s Design Book (proximity), 1994',
  idea: 'trust',
  find(view) {
    const main = buying(view);
    const promises = ofRole(view, 'trust').filter(
      (trust) =>
        /guarantee|no-obligation|delivery|payment|security/.test(trust.kind) &&
        trust.text.length > 4 &&
        trust.text.length <= 140,
    );
    const [promise] = promises;
    if (main === null || promise === undefined || promises.some((trust) => near(view, trust, main)))
      return [];
    return [
      {
        title: `Repeat ${called(promise, 40)} at ${called(main, 30)}`,
        problem: `${called(promise, 80)} stands away from ${called(main)}, where the risk is weighed.`,
        variant: `The variant repeats these words below ${called(main)}.`,
        hope: 'If the risk is what holds visitors back, more of them should take the step.',
        evidence: [main, promise],
        changes: [insert(main, 'after', paragraph(promise.text))],
        goal: clicks(view, main),
        risk: 'added',
        weight: 0.65,
      },
    ];
  },
};

const pricesLate: Rule = {
  name: 'prices-late',
  source: 'Nielsen, Top 10 Web Design Mistakes of 2002: No Prices, 2002',
  idea: 'price',
  find(view): Finding[] {
    const { headline } = view;
    const [price] = currentPrices(view);
    const heading = view.byId.get(price?.place.heading ?? '');
    const anchor = heading?.attributes['id'];
    if (
      headline === null ||
      price === undefined ||
      heading === undefined ||
      anchor === undefined ||
      price.place.depth < 0.5 ||
      heading.id === headline.id
    )
      return [];
    const copy = copyOfLink({ ...heading, tag: 'a', attributes: { href: `#${anchor}` } }, headline);
    if (copy === null) return [];
    return [
      {
        title: `Link from the top to ${called(heading, 40)}`,
        problem: `The first price, ${called(price)}, comes in the lower half of the page.`,
        variant: `The variant adds a link to ${called(heading)} below the headline.`,
        hope: 'If visitors look for the price first, fewer should leave without having seen it.',
        evidence: [headline, heading, price],
        changes: [insert(headline, 'after', copy)],
        goal:
          view.main === null
            ? { event: 'prices_seen', name: 'Prices seen', kind: 'proportion', element: price.id }
            : clicks(view, view.main),
        risk: 'price',
        weight: 0.45,
      },
    ];
  },
};

const questionFirst: Rule = {
  name: 'questions-after-price',
  source: 'Krug, Don’t Make Me Think, 2nd edition (answer the questions I am likely to have), 2006',
  idea: 'trust',
  find(view) {
    const main = buying(view);
    const question = ofRole(view, 'question')[0];
    if (
      main === null ||
      question === undefined ||
      question.place.depth < 0.6 ||
      !/\?|？|؟/u.test(question.text) ||
      // An accordion's button without its answer answers nothing.
      question.answer === null ||
      !escapedIn(question.html, question.answer) ||
      near(view, question, main)
    )
      return [];
    return [
      {
        title: `Answer ${called(question, 40)} before the last step`,
        problem: `The first question and answer, ${called(question, 80)}, comes long after ${called(main)}.`,
        variant: `The variant moves it up, below ${called(main)}.`,
        hope: 'If an open question holds visitors back, more of them should take the step.',
        evidence: [main, question],
        changes: [move(question, main, 'after')],
        goal: clicks(view, main),
        risk: 'attention',
        weight: 0.35,
      },
    ];
  },
};

const escapedIn = (html: string, text: string): boolean =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .includes(escapeHtml(text.slice(0, 30)));

const priceSmall: Rule = {
  name: 'price-looks-like-text',
  source: 'Krug, Don’t Make Me Think (visual hierarchy), 2000',
  idea: 'price',
  find(view) {
    const some = currentPrices(view).slice(0, 8);
    const [first] = some;
    if (first === undefined || !['shop', 'pricing', 'landing'].includes(view.inventory.kind)) return [];
    return [
      {
        title: some.length === 1 ? `Set the price ${called(first, 30)} larger` : 'Set the prices larger',
        problem: `${called(first)}${some.length === 1 ? ' is' : ` and ${some.length - 1} more are`} what visitors compare.`,
        variant: 'The variant sets the same figures a quarter larger and bold.',
        hope: 'If prices are found at a glance, more visitors should go on to what fits them.',
        evidence: some,
        changes: some.map((price) => restyle(price, 'font-size: 1.25em; font-weight: 700')),
        goal: view.main === null ? mainGoal(view) : clicks(view, view.main),
        risk: 'price',
        weight: 0.2,
      },
    ];
  },
};

const reassuranceSmall: Rule = {
  name: 'reassurance-looks-like-text',
  source: 'Fogg, Prominence-Interpretation Theory, 2003',
  idea: 'trust',
  find(view) {
    const { main } = view;
    if (main === null || view.inventory.kind !== 'sign-up') return [];
    const some = ofRole(view, 'trust')
      .filter((each) => each.text.length <= 60 && inContent(each) && near(view, each, main))
      .slice(0, 4);
    const [first] = some;
    if (first === undefined) return [];
    return [
      {
        title: `Let ${called(first, 40)} stand out`,
        problem: `${called(first)} stands at ${called(main)}, set like any other words.`,
        variant: 'The variant sets the same words larger and bold.',
        hope: 'If what takes the doubt away is noticed, more visitors should take the step.',
        evidence: [main, ...some],
        changes: some.map((each) => restyle(each, 'font-size: 1.1em; font-weight: 600')),
        goal: clicks(view, main),
        risk: 'attention',
        weight: 0.15,
      },
    ];
  },
};

export const OFFER_RULES: readonly Rule[] = [
  noPrice,
  priceAway,
  priceWithoutStep,
  equalPlans,
  guaranteeAway,
  pricesLate,
  questionFirst,
  priceSmall,
  reassuranceSmall,
];
