/**
 * What a page holds, as plain data: the only thing that the audit, the checks, the report and the exports know of it. Every text here is
 * what a visitor reads, with white space collapsed as a browser does it. Forms and fields that are in the markup and not to be seen (in a
 * closed dialog) are listed with `visible: false` and without their words; all else that is hidden is in `hiddenText` only.
 */
import type { Box } from '../page.ts';

export type PageKind = 'landing' | 'pricing' | 'sign-up' | 'shop' | 'article' | 'docs' | 'other';

/** The part of the page an element stands in. `hero`: the first screen of the content, up to the second heading of its rank. */
export type Region = 'banner' | 'header' | 'navigation' | 'hero' | 'main' | 'aside' | 'footer' | 'dialog';

export interface Place {
  region: Region;
  /** Where in the page, from 0 (first) to 1 (last), by the amount of visible text before it. */
  depth: number;
  /** Text of the heading the element stands under: the nearest before it in its own section or card; null where there is none. */
  under: string | null;
  /** Id of that heading's element; null likewise. */
  heading: string | null;
  /** Id of the form the element stands in; null elsewhere. */
  form: string | null;
  /** Rendered pages only: where it is, in CSS pixels; else null. */
  box: Box | null;
  /** Rendered pages: whether its top is in the first viewport. Else an estimate from the text before it. */
  firstScreen: boolean;
}

/**
 * A way to find the element again. `css` matches exactly one node of the page as it was loaded, in cheerio and in a browser. A selector by
 * `text` cannot be said in CSS: `css` then narrows the candidates (it may match several), and the element is the only one of them whose
 * visible text is `text` and, where `under` is not null, which stands under the heading `under`.
 */
export type Locator =
  | { how: 'attribute' | 'anchor' | 'class' | 'position'; css: string }
  | { how: 'text'; css: string; text: string; under: string | null };

export interface Context {
  before: string;
  after: string;
  /** Words of what it stands in, where it is the only one of its tag and words there: a card, then a larger part. At most three. */
  within?: string[];
  /** The same as `before` and `after`, 200 characters each. */
  far?: [string, string];
}

export interface ElementBase {
  /** `e1`, `e2`, ... in the order of the page. Stable for one loaded page only. */
  id: string;
  /** Lower-case tag name. */
  tag: string;
  /** Visible text; for a field, an image or an icon '' and `name` says what it is. */
  text: string;
  /** Accessible name: label, aria-label, alt, value, title, placeholder, else the text; null where it has none. */
  name: string | null;
  visible: boolean;
  /** Why it is not visible: `display:none`, `hidden attribute`, `aria-hidden`, ...; null where it is. */
  hiddenBy: string | null;
  place: Place;
  /** CSS that matches exactly this node. By a stable attribute where there is one, by position at last; never by a generated class. */
  selector: string;
  /** How `selector` was made. */
  selectorBy: 'attribute' | 'anchor' | 'class' | 'position';
  /** Two more ways, made differently; one only where the page gives no second (an empty node without a twin). */
  fallbacks: Locator[];
  /** The element's markup, at most 2,000 characters, whole tags only where it is longer: for a diff. */
  html: string;
  /** Attributes as written, lower-case names; event handlers and values over 500 characters left out. */
  attributes: Readonly<Record<string, string>>;
  /** The 60 characters of visible text before and after it: they tell apart what says the same. Always there in an inventory of a page. */
  context?: Context;
}

/** A sum that is asked for. */
export interface Sum {
  /** In units of the currency: 29.99. Null where no number can be read ("on request"). */
  amount: number | null;
  /** ISO 4217; null where the sign says too little. `$` counts as USD unless the page says where it is from. */
  currency: string | null;
  period: 'month' | 'year' | 'week' | 'day' | 'hour' | 'once' | null;
}

/** What says a price beside what else it is: a heading, a button, a sentence with two prices. */
interface Priced {
  /** Prices in its words; the first of a price element is its own. Not there where there are none. */
  more?: readonly Sum[];
}

export interface HeadingElement extends ElementBase, Priced {
  role: 'heading';
  /** 1 to 6. */
  level: number;
}

/** A call to action: a link or button that asks for something, not one that merely leads on (see `navigation`). */
export interface ActionElement extends ElementBase, Priced {
  role: 'action';
  /** What it is: a link, a button of a script, or the one that sends its form. */
  kind: 'link' | 'button' | 'submit';
  /** Resolved against the page's address where that is known. */
  href: string | null;
  /** What it asks for, from its words in any language known; `other` where they say nothing. */
  intent: 'buy' | 'sign-up' | 'contact' | 'download' | 'learn' | 'log-in' | 'search' | 'subscribe' | 'other';
  /** Whether it is dressed as a main action (a filled button), a lesser one, or as plain text. A guess without rendering. */
  emphasis: 'primary' | 'secondary' | 'text';
}

export interface FormElement extends ElementBase {
  role: 'form';
  method: string;
  /** Resolved address; null where the page's script handles it. */
  action: string | null;
  /** Ids of its fields in order, those the visitor does not see and groups left out. */
  fields: string[];
  /** Id of the action that sends it; null where there is none. */
  submit: string | null;
  purpose:
    | 'sign-up'
    | 'log-in'
    | 'search'
    | 'newsletter'
    | 'contact'
    | 'booking'
    | 'quote'
    | 'application'
    | 'order'
    | 'checkout'
    | 'discount'
    | 'donation'
    | 'comment'
    | 'feedback'
    | 'other';
}

export interface FieldElement extends ElementBase {
  role: 'field';
  /** `text`, `email`, `select`, `textarea`, `checkbox`, ...; `group` for one question with several choices, each a field as well. */
  type: string;
  /** Where `name` comes from; `placeholder` and `none` are faults of the page. */
  labelFrom: 'label' | 'aria' | 'title' | 'placeholder' | 'none';
  placeholder: string | null;
  required: boolean;
  autocomplete: string | null;
  /** Texts of a select's options, at most 50; names of a group's choices. */
  options: string[];
}

export interface PriceElement extends ElementBase, Sum, Priced {
  role: 'price';
  /** Struck out: the former price. */
  former: boolean;
}

export interface NavigationElement extends ElementBase {
  role: 'navigation';
  /** The links in it, in order; at most 100. */
  links: { text: string; href: string | null }[];
}

export interface MediaElement extends ElementBase {
  role: 'media';
  kind: 'image' | 'video' | 'audio' | 'embed' | 'vector';
  /** Resolved; `data:` addresses are cut to their type. */
  src: string | null;
  /** As written; null where the attribute is missing, '' where the picture is said to be decoration. */
  alt: string | null;
  lazy: boolean;
  autoplay: boolean;
  /** From the attributes, or where rendered from the layout. */
  width: number | null;
  height: number | null;
  /** Characters of an inline picture (`data:`), else null. */
  inlineBytes: number | null;
}

/** Other people's word for the product. */
export interface ProofElement extends ElementBase {
  role: 'proof';
  kind: 'testimonial' | 'rating' | 'count' | 'logos' | 'case-study' | 'award' | 'press';
  /** Who says it, for a testimonial that names them. */
  author: string | null;
}

/** What takes a worry: a guarantee, a certificate, a policy, "no credit card". */
export interface TrustElement extends ElementBase {
  role: 'trust';
  kind: 'guarantee' | 'security' | 'payment' | 'no-obligation' | 'privacy' | 'award' | 'delivery' | 'care';
}

export interface QuestionElement extends ElementBase {
  role: 'question';
  /** What is answered, as far as the page shows it or opens it on a click; null where no answer was found. */
  answer: string | null;
}

/** A paragraph or an item of a list: the words that are none of the above. */
export interface TextElement extends ElementBase {
  role: 'text';
}

export type PageElement =
  | HeadingElement
  | ActionElement
  | FormElement
  | FieldElement
  | PriceElement
  | NavigationElement
  | MediaElement
  | ProofElement
  | TrustElement
  | QuestionElement
  | TextElement;
export type Role = PageElement['role'];

/** schema.org data and social cards, as the page states them. */
export interface Structured {
  format: 'json-ld' | 'microdata' | 'open-graph';
  /** `Product`, `FAQPage`, ...; for Open Graph `og:type`. */
  type: string;
  /** Flat: `offers.price` → `29.99`. At most 60 entries. */
  values: Readonly<Record<string, string>>;
}

/** What is known of a page before its elements are. */
export type ReadText = Pick<Inventory, 'text' | 'language'>;

export interface Inventory {
  schema: 1;
  /** As in `Page`. */
  url: string | null;
  rendered: boolean;
  /** BCP 47, such as `de` or `pt-BR`. */
  language: string | null;
  /** `content`: guessed from the words and scripts of the text. */
  languageFrom: 'attribute' | 'header' | 'content' | 'none';
  direction: 'ltr' | 'rtl';
  title: string | null;
  description: string | null;
  canonical: string | null;
  /** The `viewport` meta tag; null where the page has none and phones show it tiny. */
  viewport: string | null;
  kind: PageKind;
  /** What the kind was told by, one short reason each, strongest first. */
  kindBecause: string[];
  /** In the order of the page. One node has one entry. */
  elements: PageElement[];
  structured: Structured[];
  /** All that a visitor reads, blocks divided by newlines. */
  text: string;
  /** Texts in the markup that no visitor sees, marked with the reason; at most 50, 300 characters each. */
  hiddenText: { text: string; hiddenBy: string }[];
  counts: {
    /** Elements in the document. */
    nodes: number;
    /** Words of `text`; for scripts without spaces, words as Intl.Segmenter finds them. */
    words: number;
    scripts: number;
    stylesheets: number;
    images: number;
    /** Characters of markup. */
    characters: number;
  };
  /** Elements that were left out: beyond the limits of the page, or by `trimInventory`. */
  cut: { elements: number; byRole: Readonly<Partial<Record<Role, number>>> };
  /** From `Page`. */
  notes: string[];
}
