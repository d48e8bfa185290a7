import type { Idea } from '../experiments/audit/draft.ts';
import type { Experiments, Test } from '../experiments/document.ts';
import type { Inventory, PageElement } from '../experiments/inventory/types.ts';
import type { Voice, Voices } from '../experiments/voices.ts';
import { type AboutQuote, names, quotesAbout } from '../interviews/about.ts';
import type { Rights } from '../interviews/search/library.ts';
import type { Product } from '../core/settings.ts';
import { interviewPlaces } from '../store/interview-list.ts';
import type { Store } from '../store/store.ts';

/** More than these under a test are read by nobody. */
const MOST_QUOTES = 2;

/** What customers say when they speak of what an idea is about. */
const TOPICS: Readonly<Record<Idea, string>> = {
  clarity: 'understand unclear clear confusing confused mean means explain explained vague jargon term guess',
  focus: 'choose choice options decide overwhelmed distracted too many which button',
  visibility: 'find found hidden scroll notice overlooked buried',
  effort: 'form field fill typing type sign signup register tedious step steps effort registration',
  trust: 'trust secure security privacy guarantee reference audit compliance proof believe risk reliable',
  price: 'price prices pricing cost costs expensive cheap pay paid budget plan invoice bill quote',
  speed: 'slow load loading wait waiting fast seconds page website',
  access: 'phone mobile screen contrast small keyboard reader font label',
  reading: 'read reading long text documentation docs skim page paragraph',
  consistency: 'name names called word words wording same different term label',
};

/** Of these a customer speaks only who speaks of the page: "slow" alone is the product. */
const OF_PAGES = new Set<Idea>([
  'focus',
  'visibility',
  'effort',
  'speed',
  'access',
  'reading',
  'consistency',
]);
const PAGE_WORDS =
  'page pages website homepage form forms signup register registration headline banner video picture pictures menu';

/** What is known of the page beside the document. */
export interface VoicedPage {
  /** Its address; null where nothing tells. */
  url: string | null;
  inventory: Inventory;
}

/** Quotes of customers for each test of a page, of the interviews that `rights` may see. The tests do not depend on them. */
export function voicesFor(
  store: Store,
  products: readonly Product[],
  { rights, reader }: { rights: Rights; reader: Voices['reader'] },
  { tests }: Pick<Experiments, 'tests'>,
  page: VoicedPage,
): Voices {
  const about = productsOf(page, products);
  const found =
    about.length === 0
      ? []
      : quotesAbout(
          store,
          rights,
          about,
          tests.map((test) => ({
            words: wordsOf(test, page.inventory),
            topic: TOPICS[test.idea],
            needs: OF_PAGES.has(test.idea) ? PAGE_WORDS : '',
          })),
          MOST_QUOTES,
        );
  const byTest = new Map<string, Voice[]>();
  for (const [index, test] of tests.entries()) {
    const quotes = found[index] ?? [];
    if (quotes.length > 0)
      byTest.set(
        test.id,
        quotes.map((quote) => voiceOf(store, quote, reader.id)),
      );
  }
  return { reader, products: about.map(({ id }) => id), byTest };
}

/** The products whose addresses hold the page; where none does, those that its title or headings name. */
export function productsOf({ url, inventory }: VoicedPage, products: readonly Product[]): Product[] {
  const held = url === null ? [] : products.filter(({ urls }) => urls.some((address) => holds(address, url)));
  if (held.length > 0) return held;
  const said = [
    inventory.title ?? '',
    ...inventory.elements.flatMap((element) =>
      element.role === 'heading' && element.visible ? [element.text] : [],
    ),
  ];
  return products.filter((product) => said.some((text) => names(text, product)));
}

/** `https://acme.example/pipeline` holds itself and what is below it, whatever scheme, `www.` and query. */
function holds(address: string, page: string): boolean {
  if (!URL.canParse(address) || !URL.canParse(page)) return false;
  const [own, its] = [new URL(address), new URL(page)];
  const host = ({ host }: URL): string => host.replace(/^www\./, '');
  const path = ({ pathname }: URL): string => `${pathname.replace(/\/(?:index\.html?)?$/, '')}/`;
  return host(own) === host(its) && path(its).startsWith(path(own));
}

/** Roles whose words say what is offered; a label asks for a phone number and says nothing of phones, and a proof is somebody else's praise. */
const TELLING = new Set<PageElement['role']>(['heading', 'action', 'text', 'question', 'price', 'trust']);

/** What a test changes and speaks of, in the page's words, before and after. */
function wordsOf({ changes, hypothesis }: Test, { elements }: Inventory): string {
  const spoken = new Set(hypothesis.evidence);
  return [
    ...elements.flatMap((element) =>
      spoken.has(element.id) && TELLING.has(element.role) ? [element.text.slice(0, 400)] : [],
    ),
    ...changes.map((change) => (change.operation === 'text' ? change.after : '')),
  ].join('\n');
}

function voiceOf(store: Store, { interview, text, kind }: AboutQuote, reader: string): Voice {
  const { ref, person, role, company, title, day } = interview;
  const who = [person, role, company].filter((part) => part !== null).join(', ');
  const [place] = interviewPlaces(store.connection, interview.id);
  const address = place !== undefined && /^https?:\/\//.test(place.path) ? place.path : null;
  return {
    text: text.replaceAll(/\s+/g, ' ').trim(),
    who: who === '' ? title : who,
    person,
    company,
    date: day,
    kind,
    interview: ref,
    link: address ?? `brief interviews show ${ref} --for ${reader}`,
  };
}
