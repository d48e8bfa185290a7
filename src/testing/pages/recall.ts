/** Labels against an inventory: which were found. It knows an inventory's shape only as far as it must, so that both can change. */
import type { LabelledPage } from './labelled.ts';

/** What is read of an element. */
export interface Found {
  role: string;
  text: string;
  name: string | null;
  /** A heading that is proof, a picture of stars: what it is in the markup, whatever its role. */
  tag?: string;
  visible: boolean;
  [detail: string]: unknown;
}

/** Labels of the page that no visible element answers, and how many there are. */
export function missedLabels(
  page: LabelledPage,
  elements: readonly Found[],
): { missed: string[]; labels: number } {
  const lines = page.labels
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const seen = elements.filter((element) => element.visible);
  return {
    missed: lines.filter((line) => !seen.some((element) => answers(line, element))),
    labels: lines.length,
  };
}

/** What people call the purposes of forms that an inventory has one word for. */
const SYNONYMS: Readonly<Record<string, string>> = {
  subscribe: 'newsletter',
  subscription: 'newsletter',
  alert: 'newsletter',
  alerts: 'newsletter',
  login: 'log-in',
  'sign-in': 'log-in',
  signup: 'sign-up',
  register: 'sign-up',
  registration: 'sign-up',
  trial: 'sign-up',
  reservation: 'booking',
  appointment: 'booking',
  estimate: 'quote',
  reply: 'comment',
  cart: 'order',
  payment: 'checkout',
  review: 'feedback',
  survey: 'feedback',
};

const PICTURES = new Set(['img', 'svg', 'video', 'audio', 'iframe']);

function answers(label: string, element: Found): boolean {
  const [what = '', ...rest] = label.split(' ');
  const said = rest.join(' ');
  if (/^h[1-6]$/.test(what)) {
    const heads = element.role === 'heading' ? element['level'] === Number(what[1]) : element.tag === what;
    return heads && says(said, element.text, element.name);
  }
  switch (what) {
    case 'form':
      return element.role === 'form' && element['purpose'] === (SYNONYMS[said] ?? said);
    case 'field':
      // A label for screen readers is its name; what a visitor sees is the placeholder. The colon after it is no part of either.
      return (
        element.role === 'field' &&
        says(said.replace(/[:：]$/, ''), element.text, element.name, element['placeholder'])
      );
    case 'price': {
      const more = Array.isArray(element['more']) ? element['more'] : [];
      return [...(element.role === 'price' ? [element] : []), ...more].some((price) => costs(price, rest));
    }
    case 'nav': {
      const { links } = element;
      return (
        element.role === 'navigation' &&
        Array.isArray(links) &&
        links.some((link: { text: string }) => says(said, link.text))
      );
    }
    case 'media': {
      const shown = element.role === 'media' || PICTURES.has(element.tag ?? '');
      return shown && (says(said, element.text, element.name) || String(element['src']).endsWith(said));
    }
    case 'trust':
    case 'proof':
      // Who labels marks the sentence, and what is found may say another before it.
      return (
        element.role === what && (says(said, element.text, element.name) || saysLater(said, element.text))
      );
    default:
      return element.role === what && says(said, element.text, element.name);
  }
}

function costs(
  price: { amount?: unknown; currency?: unknown; period?: unknown },
  [amount, currency, period]: readonly string[],
): boolean {
  // Whoever labels has no word for what is paid once.
  const told = price.period === 'once' ? '-' : (price.period ?? '-');
  return price.amount === Number(amount) && price.currency === currency && told === period;
}

const bare = (text: unknown): string => (typeof text === 'string' ? text.replaceAll(/\s+/g, '') : '');

/** What a label wants, without the `*` at its ends. */
const wantedBy = (said: string): string => bare(said.replaceAll(/^\*|\*$/g, ''));

/** Whether one of the sentences after the first begins so. */
function saysLater(said: string, text: string): boolean {
  const all = bare(text);
  return /[.!?。！？]/.test(all[all.indexOf(wantedBy(said)) - 1] ?? '');
}

/** Whether a text is what a label says; `*` at an end stands for more. White space is no part of what is said: `120+projects` reads as two lines. */
export function says(said: string, ...texts: unknown[]): boolean {
  const wanted = wantedBy(said);
  return texts.map(bare).some((text) => {
    if (said.startsWith('*')) return text.includes(wanted);
    return said.endsWith('*') ? text.startsWith(wanted) : text === wanted;
  });
}
