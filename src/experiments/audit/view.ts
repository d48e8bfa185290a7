/** The inventory as rules look at it: what is visible, by role, with the headline and the main action found once. */
import type {
  ActionElement,
  FormElement,
  HeadingElement,
  Inventory,
  PageElement,
  PageKind,
  Role,
} from '../inventory/types.ts';

export interface View {
  inventory: Inventory;
  /** Every element, hidden ones too. */
  byId: ReadonlyMap<string, PageElement>;
  /** Visible elements in the order of the page. */
  visible: readonly PageElement[];
  /** Place in `visible`. */
  order: ReadonlyMap<string, number>;
  /** What the page is about in its own words; null where no heading was found. */
  headline: HeadingElement | null;
  /** What the page most wants its visitor to do; null where nothing asks for anything. */
  main: ActionElement | null;
}

const OUTSIDE = new Set(['navigation', 'footer', 'dialog', 'banner']);

export function viewOf(inventory: Inventory): View {
  const visible = inventory.elements.filter((element) => element.visible);
  const headings = visible.filter((element) => element.role === 'heading');
  const inContent = headings.filter(
    ({ place }) => !OUTSIDE.has(place.region) && place.region !== 'header' && place.region !== 'aside',
  );
  return {
    inventory,
    byId: new Map(inventory.elements.map((element) => [element.id, element])),
    visible,
    order: new Map(visible.map((element, index) => [element.id, index])),
    headline:
      inContent.find((heading) => heading.level === 1) ??
      headings.find((heading) => heading.level === 1) ??
      inContent.find(({ place, level }) => level === 2 && place.firstScreen) ??
      null,
    main: mainAction(inventory.kind, visible),
  };
}

/** Visible elements of one role, in the order of the page. */
export function ofRole<R extends Role>(view: View, role: R): Extract<PageElement, { role: R }>[] {
  return view.visible.filter(
    (element): element is Extract<PageElement, { role: R }> => element.role === role,
  );
}

const INTENT_WEIGHT: Record<ActionElement['intent'], number> = {
  buy: 5,
  'sign-up': 5,
  download: 4,
  contact: 3,
  subscribe: 3,
  learn: 1,
  other: 1,
  'log-in': -4,
  search: -4,
};

function mainAction(kind: PageKind, visible: readonly PageElement[]): ActionElement | null {
  const purposes = new Map(
    visible.map((element) => [element.id, element.role === 'form' ? element.purpose : null]),
  );
  const purposeOf = ({ place }: ActionElement): string | null =>
    (place.form === null ? null : purposes.get(place.form)) ?? null;
  const isLogIn =
    (kind === 'other' || kind === 'sign-up') &&
    [...purposes.values()].includes('log-in') &&
    ![...purposes.values()].includes('sign-up');
  let best: ActionElement | null = null;
  let most = -Infinity;
  for (const element of visible) {
    if (element.role !== 'action' || element.text === '') continue;
    const purpose = purposeOf(element);
    // Who came to log in wants nothing else.
    if (isLogIn && purpose === 'log-in' && element.kind === 'submit') return element;
    // An article is there to be read: the letter below it, or in the frame of the site, is no matter of this page.
    if (kind === 'article' && (element.intent === 'subscribe' || purpose === 'newsletter')) continue;
    const { region, firstScreen } = element.place;
    const score =
      INTENT_WEIGHT[element.intent] +
      { primary: 3, secondary: 1, text: 0 }[element.emphasis] +
      (element.kind === 'submit' ? 1 : 0) +
      (region === 'hero' ? 2 : region === 'main' ? 1 : OUTSIDE.has(region) ? -4 : 0) +
      (firstScreen ? 1.5 : 0);
    if (score > most) [best, most] = [element, score];
  }
  return most > 0 ? best : null;
}

/** What the content asks for, in words. */
export function contentActions(view: View): ActionElement[] {
  return ofRole(view, 'action').filter((action) => action.text !== '' && inContent(action));
}

/** Whether an element stands in the content, not in what surrounds every page of the site. */
export function inContent({ place }: PageElement): boolean {
  return !OUTSIDE.has(place.region) && place.region !== 'header';
}

/** Notes of the shop, the editor or the law that stand among the texts: they say nothing of what the page offers. */
const SMALL_PRINT =
  /^[*†]|\b(?:tax(?:es)? (?:included|excluded)|(?:incl|excl|plus|zzgl|inkl)(?:\.|uding|udes)? (?:\w+ )?(?:tax(?:es)?|vat|mwst|ust|btw|moms)|shipping calculated|affiliate|partner ?links?|sponsored|advert(?:isement|orial)|paid partnership|(?:last )?(?:updated|modified|reviewed|published) (?:on|at|:|\d)|\d+ min(?:ute)?s? read|all rights reserved|terms apply|cookies?|anzeige|werbelinks?|zuletzt (?:aktualisiert|geändert)|versandkosten|taxes? (?:comprises?|incluses?)|liens? (?:affiliés?|sponsorisés?)|mis à jour le|impuestos incluidos|iva (?:inclu[iíî]d[oa]|inclusa|incluso)|tasse incluse|enlaces? de afiliad|link (?:di )?affiliazione|bijgewerkt op|btw inbegrepen|linki afiliacyjne)|税込|税別|広告|更新日/iu;

export function isSmallPrint({ text, html, place }: PageElement): boolean {
  if (place.region === 'banner') return true;
  // An address and "Show on map", a name and "All posts": words before a link, and no sentence.
  if (text.length < 80 && /<a\b/.test(html) && !/[.!?…。！？]["”’)]*$/u.test(text)) return true;
  return text.length <= 160 && SMALL_PRINT.test(text);
}

/** Whether two elements stand together: under one heading, in one form, or with few elements between them. */
export function near(view: View, a: PageElement, b: PageElement, within = 4): boolean {
  if (a.place.form !== null && a.place.form === b.place.form) return true;
  if (a.place.heading !== null && a.place.heading === b.place.heading) return true;
  const [i, j] = [view.order.get(a.id), view.order.get(b.id)];
  return i !== undefined && j !== undefined && Math.abs(i - j) <= within;
}

/** The form an action sends; null where it sends none. */
export function formOf(view: View, action: ActionElement): FormElement | null {
  const form = action.place.form === null ? undefined : view.byId.get(action.place.form);
  return form?.role === 'form' ? form : null;
}

/** An element in the words of a report: “Start now”, or what it is and where: the form under “Prices”. */
export function called(element: PageElement, max = 60): string {
  const words = element.text === '' ? element.name : element.text;
  if (words === null || words === '') {
    const { under } = element.place;
    return `the ${nounOf(element)} ${under === null ? element.id : `under ${quoted(under, max)}`}`;
  }
  return quoted(words, max);
}

/** Page text in a report's sentence. Cut at a word; the rest shown by an ellipsis. */
export function quoted(page: string, max = 60): string {
  // A quote within a quote would read as its end.
  const text = innerQuotes(page)
    .replace(/^'([^']*)'$/, '$1')
    .trim();
  if (text.length <= max) return `“${text}”`;
  const cut = text.slice(0, max);
  const space = cut.lastIndexOf(' ');
  return `“${cut
    .slice(0, space > max * 0.5 ? space : max)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()} …”`;
}

const NOUNS: Record<Role, string> = {
  heading: 'heading',
  action: 'button',
  form: 'form',
  field: 'field',
  price: 'price',
  navigation: 'navigation',
  media: 'picture',
  proof: 'proof',
  trust: 'reassurance',
  question: 'question',
  text: 'text',
};

/** Quotation marks of any kind as plain apostrophes: for page text within our own quotes, and to compare it. */
export function innerQuotes(text: string): string {
  return text.replaceAll(/["“”„‟«»]/g, "'");
}

/** With what it is: the video “How it works”, or the video e8. */
export function theOne(element: PageElement): string {
  const name = called(element);
  return name.startsWith('the ') ? name : `the ${nounOf(element)} ${name}`;
}

export function nounOf(element: PageElement): string {
  if (element.role === 'action') return element.kind === 'link' ? 'link' : 'button';
  if (element.role === 'media')
    return element.kind === 'image' || element.kind === 'vector' ? 'picture' : element.kind;
  return NOUNS[element.role];
}
