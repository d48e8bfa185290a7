/** What kind of page it is, by what its makers call it and what stands on it. */
import { ABOUT, intentOf } from './page/lexicon.ts';
import type { FormElement, PageElement, PageKind, Structured } from './types.ts';

export interface PageFacts {
  url: string | null;
  title: string | null;
  generator: string | null;
  elements: readonly PageElement[];
  structured: readonly Structured[];
  /** Number of elements of a tag. */
  countOf(tag: string): number;
  /** Whether its one article has the page's headline in it and a date. */
  isDatedArticle: boolean;
  /** Whether the line below its headline is a date, or who wrote it and when. */
  isDated: boolean;
  /** Whether it is marked by one of the programs that make manuals. */
  isManual: boolean;
  /** Id and classes of the body: builders write there what the page is. */
  body: string;
  /** Whether the page marks itself as one step of several. */
  isStep: boolean;
  /** Whether the things that were put into a cart are listed, with their prices. */
  isCart: boolean;
  /** Prices with a period beside each other in one line of a table. */
  plansInLine: number;
  words: number;
}

export function kindOf(facts: PageFacts): { kind: PageKind; because: string[] } {
  const votes = new Map<PageKind, { points: number; because: string[] }>();
  const vote = (kind: PageKind, points: number, why: string): void => {
    const entry = votes.get(kind) ?? { points: 0, because: [] };
    entry.points += points;
    entry.because.push(why);
    votes.set(kind, entry);
  };
  const { elements } = facts;
  const seen = elements.filter((element) => element.visible);
  const headline = seen.find((element) => element.role === 'heading' && element.level === 1);
  const h1 = headline?.text ?? '';
  const path = facts.url === null ? '' : new URL(facts.url).pathname;
  const named = (pattern: RegExp): string | null => {
    if (pattern.test(h1)) return `headline "${h1}"`;
    if (pattern.test(facts.title ?? '')) return `title "${facts.title}"`;
    return pattern.test(path.replaceAll(/[/_-]/g, ' ')) ? `address ${path}` : null;
  };
  const prices = seen.filter((element) => element.role === 'price');
  const actions = seen.filter((element) => element.role === 'action');
  const intents = (kind: string): number => actions.filter((action) => action.intent === kind).length;

  for (const { type, format } of facts.structured) {
    if (PRODUCT.test(type)) vote('shop', type === 'ItemList' ? 1 : 4, `structured data: ${type}`);
    // Templates of manuals mark their text as an article, too.
    if (/^(?:Article|NewsArticle|BlogPosting|TechArticle|Recipe)$/.test(type))
      vote('article', format === 'microdata' ? 2 : 4, `structured data: ${type}`);
    if (format === 'open-graph' && type === 'article') vote('article', 3, 'og:type article');
    if (format === 'open-graph' && type.startsWith('product')) vote('shop', 3, `og:type ${type}`);
  }
  // One is what the page is; several are what customers say.
  const reviews = facts.structured.filter(({ type }) => type === 'Review').length;
  if (reviews === 1) vote('article', 3, 'structured data: Review');
  const isPricing = named(ABOUT.pricing);
  const planned = prices.filter(({ period }) => period !== null && !OF_A_STAY.test(period));
  const periods = planned.length;
  if (isPricing !== null) vote('pricing', 3, isPricing);
  if (periods >= 2) vote('pricing', isPricing === null ? 1 : 2, `${periods} prices with a period`);
  const levels = elements.filter((element) => element.role === 'heading').length;
  const hero = actions.filter(
    ({ place, name }) => place.region === 'hero' && intentOf(name ?? '') !== null,
  ).length;
  if (periods >= 2 && levels <= periods + 2 && facts.words < 200 && hero === 0)
    vote('pricing', 2, 'little but prices');

  const fields = seen.filter((element) => element.role === 'field');
  const forms = seen.filter((element) => element.role === 'form');
  const formsFor = (purpose: FormElement['purpose'], fewest = 0): FormElement[] =>
    forms.filter((form) => form.purpose === purpose && form.fields.length >= fewest);
  const signUps = formsFor('sign-up').length;
  const isSignUp = named(ABOUT.signUp);
  // At the foot of a page that says much before it, a form is where that leads.
  const isFirst = formsFor('sign-up').some(({ place }) => place.depth < 0.6);
  if (signUps > 0) vote('sign-up', facts.words < 250 && isFirst ? 3 : 1, 'a form that makes an account');
  const menu = seen.reduce(
    (sum, element) =>
      sum + (element.role === 'navigation' && element.place.depth < 0.6 ? element.links.length : 0),
    0,
  );
  const isSecret = formsFor('sign-up', 3).length > 0 && fields.some(({ type }) => type === 'password');
  if (isSecret && isFirst && menu <= 2) vote('sign-up', 3, 'it leads nowhere else');
  if (signUps > 0 && isSignUp !== null) vote('sign-up', 3, isSignUp);
  const pays = (form: FormElement): boolean =>
    actions.some(({ id, name }) => id === form.submit && PAYS.test(name ?? ''));
  const isPaid = formsFor('checkout', 4).length > 0 || formsFor('booking', 4).some(pays);
  if (isPaid) vote('sign-up', 5, 'a form to pay with');
  if (facts.isStep && fields.length >= 2) vote('sign-up', 4, 'a step of several');

  const plans = planned.filter(({ place }) => place.depth < 0.5);
  if (new Set(plans.map(({ place }) => place.heading)).size >= 2) {
    const early = plans.some(({ place }) => place.depth < 0.3);
    vote('pricing', early ? 3 : 1, 'plans beside each other');
  }
  if (facts.plansInLine >= 2) vote('pricing', 3, `a table of ${facts.plansInLine} plans`);

  // Beside the form to pay with, it is listed again.
  if (facts.isCart && !isPaid) vote('shop', 4, 'a list of what was put into a cart');
  if (IN_CART.test(h1)) vote('shop', 4, `headline "${h1}"`);
  const orders = formsFor('order');
  if (orders.some(({ action }) => FILLS_CART.test(action ?? ''))) vote('shop', 3, 'a form that fills a cart');
  else if (orders.length > 0) vote('shop', 1, 'a form that orders');
  if (prices.length > 0 && intents('buy') > 0 && facts.structured.some(({ type }) => type.endsWith('Event')))
    vote('shop', 4, 'an event with tickets to buy');
  for (const [kind, pattern] of BODIES)
    if (pattern.test(facts.body)) vote(kind, 2, `its body is called "${facts.body.trim().slice(0, 60)}"`);

  const carts = actions.filter((action) => action.intent === 'buy' && CART.test(action.name ?? '')).length;
  if (carts > 0) vote('shop', 3 + Math.min(carts, 3), `${carts} buttons that fill a cart`);
  const booked = actions.filter(({ name }) => RESERVE.test(name ?? '')).length;
  if (booked >= 2 && prices.length >= 4) vote('shop', 4, `${booked} buttons that book at a price`);
  if (prices.filter(({ period }) => period === null).length >= 4)
    vote('shop', intents('buy') > 0 ? 2 : 1, `${prices.length} prices`);

  const isNews = facts.structured.some(({ type }) => /^(?:BlogPosting|NewsArticle)$/.test(type));
  const isMade = facts.isManual || MANUAL_MAKERS.test(facts.generator ?? '');
  const isHelp = HELP_CENTRE.test(facts.title ?? '') && !HELP_CENTRE.test(h1);
  const isManual = (isMade || isHelp) && !isNews;
  if (isManual)
    vote(
      'docs',
      5,
      isMade ? `made with ${facts.generator ?? 'a maker of manuals'}` : `title "${facts.title}"`,
    );
  const isDocs = named(ABOUT.docs);
  if (isDocs !== null) vote('docs', 3, isDocs);
  const source = seen.some(({ role, text }) => role !== 'heading' && SOURCE.test(text));
  if (source) vote('docs', 2, 'a link to its own source');
  const code = facts.countOf('pre');
  if (code >= 2 && actions.length < 8) vote('docs', 2, `${code} blocks of code`);

  const texts = seen.filter((element) => element.role === 'text' && element.place.region !== 'footer');
  const prose = texts.filter(
    (text) =>
      text.tag === 'p' && text.text.length > (/[\u3040-\u9fff\uac00-\ud7af]/.test(text.text) ? 25 : 80),
  ).length;
  // What one can sign up for has a day, too.
  const isEvent = forms.some(({ purpose, fields: asked }) => LEADS.test(purpose) && asked.length >= 3);
  if (facts.isDatedArticle && !isManual)
    vote('article', isEvent ? 1 : 4, 'a headline and a date in one <article>');
  else if (facts.isDated && prices.length === 0 && !isManual)
    vote('article', 3, 'a headline with a date below it');
  if (formsFor('comment').length > 0) vote('article', 1, 'a form to comment');
  if (facts.countOf('article') === 1 && prices.length === 0 && !isManual) vote('article', 2, 'one <article>');
  if (prose >= 3 && !isManual && intents('buy') + intents('sign-up') === 0)
    vote('article', 2, `${prose} paragraphs and nothing to buy`);
  if (prose >= 2 && actions.length <= 1 && headline !== undefined)
    vote('article', 1, 'words rather than actions');

  if (facts.countOf('article') >= 2 && facts.countOf('time') >= 2 && prices.length === 0) {
    const isLog = named(ABOUT.log);
    if (isLog !== null) vote('article', 4, `dated entries: ${isLog}`);
  }

  if (facts.structured.some(({ type }) => type === 'JobPosting'))
    vote('other', 4, 'structured data: JobPosting');
  const files = fields.find(({ name }) => ABOUT.application.test(name ?? ''));
  if (files !== undefined || formsFor('application', 2).length > 0) vote('other', 5, 'an application');
  const isStatus = named(ABOUT.status);
  if (isStatus !== null && prices.length === 0) vote('other', 4, isStatus);

  const isLogIn = intentOf(h1) === 'log-in' || intentOf(facts.title ?? '') === 'log-in';
  if (formsFor('log-in').length > 0 && signUps === 0 && (isLogIn || facts.words < 150))
    vote('sign-up', 5, 'a form to log in');

  // "Save and continue" is a step of something, and asks for nothing by itself.
  const calls = actions.filter(
    ({ intent, kind }) =>
      intent !== 'log-in' && intent !== 'search' && (intent !== 'other' || kind !== 'submit'),
  ).length;
  const lead = headline ?? seen.find((element) => element.role === 'heading' && element.level === 2);
  const leads = forms.some(({ purpose, place }) => LEADS.test(purpose) && place.region !== 'footer');
  if (lead !== undefined && (calls > 0 || leads)) vote('landing', 2, 'a headline and a call to action');
  if (hero > 0) vote('landing', 1, 'it asks for something on its first screen');
  if (seen.some((element) => element.role === 'proof')) vote('landing', 0.5, 'it shows proof');

  const [best] = [...votes].sort(([, a], [, b]) => b.points - a.points);
  if (best === undefined || best[1].points < 2) return { kind: 'other', because: [] };
  return { kind: best[0], because: best[1].because };
}

/** Rooms, courts and tools are let by the night, day or hour; a plan runs longer. */
const OF_A_STAY = /^(?:day|hour)$/;
/** A product and its kinds, and a list of them. https://schema.org/Product */
const PRODUCT =
  /^(?:Product(?:Group|Model)?|IndividualProduct|SomeProducts|Vehicle|Car|Motorcycle|MotorizedBicycle|BusOrCoach|ItemList)$/;
const PAYS =
  /(?<!\p{L})(?:pay|check ?out|place (?:my |the )?order|zahl|kostenpflichtig|zahlungspflichtig|pa[iy]e(?:r|z)|paga|betal|zapłać)|оплат|支払|付款|결제|ادفع/iu;
const MANUAL_MAKERS =
  /docusaurus|mkdocs|sphinx|vitepress|gitbook|hugo book|mdbook|docsify|nextra|starlight|read ?the ?docs/i;
/** Sites that answer customers, by what they call themselves beside the title of a page. */
const HELP_CENTRE =
  /\b(?:help|support) ?cent(?:er|re)\b|\bknowledge ?base\b|\bhilfe-?(?:center|zentrum|bereich)\b|\bcentre d['’]aide\b|\bcentro (?:de|di) (?:ayuda|ajuda|assistenza)\b|\bhelpcentrum\b|\bhj[äæ]lpcenter\b|ヘルプセンター|帮助中心/i;
/** Forms that a page may be there for. */
const LEADS = /^(?:contact|sign-up|checkout|booking|quote|order|donation)$/;
/** Where the forms of shops send what is put into a cart. */
const FILLS_CART = /(?:cart|basket|bag)\/add|add[-_]?to[-_]?(?:cart|basket|bag)/i;
/** Headline of what was put into a cart. */
const IN_CART =
  /^(?:(?:your|my|the|votre|mon|ihr|dein|mein|der|il tuo|il mio|tu|mi|uw|je|o teu|o seu|din|twój) )?(?:shopping )?(?:cart|basket|bag|warenkorb|panier|carrello|carrito|cesta|carrinho|winkelwagen|winkelmand|varukorg|kurv|handlekurv|koszyk|корзина|カート|购物车|購物車|장바구니|سلة|עגלת)/iu;
/** Words in the id and classes of a body. */
const BODIES: readonly [PageKind, RegExp][] = [
  [
    'shop',
    /(?:^|[\s_-])(?:cart|basket|single-product|page-product|template-product|catalog-product-view|catalog-category-view|template-collection|woocommerce-page)(?:$|[\s_-])/i,
  ],
  [
    'article',
    /(?:^|\s)(?:single-post|post-template-default|(?:news|blog|press)[-_](?:article|post|item|detail|story|single)|article|articulo|articolo|artikel|node-type-article|page-node-type-article)(?:$|\s)/i,
  ],
  ['sign-up', /(?:^|[\s_-])(?:checkout|login|log-in|register|signup|sign-up)(?:$|[\s_-])/i],
];
/** At the head or foot of a page of a manual. */
const SOURCE =
  /(?:^|\s)(?:edit (?:(?:this|the) )?page|edit on git(?:hub|lab)|view page source|show source|suggest edits?)\b/i;
/** Rooms, seats and tickets: there is no cart. */
const RESERVE =
  /^(?:reserve|book(?: now)?|select room|buchen|jetzt buchen|réserver|reservar|prenota|reserveren|boek|zarezerwuj|rezerwuj|забронировать|予約する|预订|예약하기)$/i;
const CART = /cart|basket|bag\b|korb|panier|carrito|carrello|koszyka|корзин|カート|购物车|장바구니|السلة|סל/i;
