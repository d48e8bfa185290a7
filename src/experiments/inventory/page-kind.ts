/** What kind of page it is, by what its makers call it and what stands on it. */
import { ABOUT, intentOf } from './lexicon.ts';
import type { PageElement, PageKind, Structured } from './types.ts';

export interface PageFacts {
  url: string | null;
  title: string | null;
  generator: string | null;
  elements: readonly PageElement[];
  structured: readonly Structured[];
  /** Number of elements of a tag. */
  countOf(tag: string): number;
  /** Whether the page marks itself as one step of several. */
  isStep: boolean;
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
    if (/^(?:Product|ProductGroup|ItemList)$/.test(type))
      vote('shop', type === 'ItemList' ? 1 : 4, `structured data: ${type}`);
    // Templates of manuals mark their text as an article, too.
    if (/^(?:Article|NewsArticle|BlogPosting|TechArticle|Recipe)$/.test(type))
      vote('article', format === 'microdata' ? 2 : 4, `structured data: ${type}`);
    if (type === 'Review') vote('article', 3, 'structured data: Review');
    if (format === 'open-graph' && type === 'article') vote('article', 3, 'og:type article');
    if (format === 'open-graph' && type.startsWith('product')) vote('shop', 3, `og:type ${type}`);
  }
  const isPricing = named(ABOUT.pricing);
  const periods = prices.filter((price) => price.period !== null).length;
  if (isPricing !== null) vote('pricing', 3, isPricing);
  if (periods >= 2) vote('pricing', isPricing === null ? 1 : 2, `${periods} prices with a period`);
  const levels = elements.filter((element) => element.role === 'heading').length;
  const hero = actions.filter(
    ({ place, name }) => place.region === 'hero' && intentOf(name ?? '') !== null,
  ).length;
  if (periods >= 2 && levels <= periods + 2 && facts.words < 200 && hero === 0)
    vote('pricing', 2, 'little but prices');

  const signUps = seen.filter((element) => element.role === 'form' && element.purpose === 'sign-up').length;
  const isSignUp = named(ABOUT.signUp);
  if (signUps > 0) vote('sign-up', facts.words < 250 ? 3 : 1, 'a form that makes an account');
  if (signUps > 0 && isSignUp !== null) vote('sign-up', 3, isSignUp);

  const fields = seen.filter((element) => element.role === 'field');
  if (facts.isStep && fields.length >= 2) vote('sign-up', 4, 'a step of several');

  const carts = actions.filter((action) => action.intent === 'buy' && CART.test(action.name ?? '')).length;
  if (carts > 0) vote('shop', 3 + Math.min(carts, 3), `${carts} buttons that fill a cart`);
  const booked = actions.filter(({ name }) => RESERVE.test(name ?? '')).length;
  if (booked >= 2 && prices.length >= 4) vote('shop', 4, `${booked} buttons that book at a price`);
  if (prices.length - periods >= 4) vote('shop', intents('buy') > 0 ? 2 : 1, `${prices.length} prices`);

  if (
    /docusaurus|mkdocs|sphinx|vitepress|gitbook|hugo book|mdbook|docsify|nextra|starlight/i.test(
      facts.generator ?? '',
    )
  )
    vote('docs', 3, `made with ${facts.generator}`);
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
  if (facts.countOf('article') === 1 && prices.length === 0) vote('article', 2, 'one <article>');
  if (prose >= 3 && intents('buy') + intents('sign-up') === 0)
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
  if (files !== undefined) vote('other', 4, 'an application for a job');
  const isStatus = named(ABOUT.status);
  if (isStatus !== null && prices.length === 0) vote('other', 4, isStatus);

  const logIn = seen.some((element) => element.role === 'form' && element.purpose === 'log-in');
  if (logIn && signUps === 0 && facts.words < 150) vote('other', 5, 'a form to log in');

  // "Save and continue" is a step of something, and asks for nothing by itself.
  const calls = actions.filter(
    ({ intent, kind }) =>
      intent !== 'log-in' && intent !== 'search' && (intent !== 'other' || kind !== 'submit'),
  ).length;
  const lead = headline ?? seen.find((element) => element.role === 'heading' && element.level === 2);
  const leads = seen.some(
    (element) =>
      element.role === 'form' &&
      /^(?:contact|sign-up|checkout)$/.test(element.purpose) &&
      element.place.region !== 'footer',
  );
  if (lead !== undefined && (calls > 0 || leads)) vote('landing', 2, 'a headline and a call to action');
  if (hero > 0) vote('landing', 1, 'it asks for something on its first screen');
  if (seen.some((element) => element.role === 'proof')) vote('landing', 0.5, 'it shows proof');

  const [best] = [...votes].sort(([, a], [, b]) => b.points - a.points);
  if (best === undefined || best[1].points < 2) return { kind: 'other', because: [] };
  return { kind: best[0], because: best[1].because };
}

/** At the head or foot of a page of a manual. */
const SOURCE =
  /(?:^|\s)(?:edit (?:(?:this|the) )?page|edit on git(?:hub|lab)|view page source|show source|suggest edits?)\b/i;
/** Rooms, seats and tickets: there is no cart. */
const RESERVE =
  /^(?:reserve|book(?: now)?|select room|buchen|jetzt buchen|réserver|reservar|prenota|reserveren|boek|zarezerwuj|rezerwuj|забронировать|予約する|预订|예약하기)$/i;
const CART = /cart|basket|bag\b|korb|panier|carrito|carrello|koszyka|корзин|カート|购物车|장바구니|السلة|סל/i;
