/** Labels against an inventory: which were found. It knows an inventory's shape only as far as it must, so that both can change. */
import type { LabelledPage } from './labelled.ts';

/** What is read of an element. */
export interface Found {
  role: string;
  text: string;
  name: string | null;
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

function answers(label: string, element: Found): boolean {
  const [what = '', ...rest] = label.split(' ');
  const said = rest.join(' ');
  if (/^h[1-6]$/.test(what))
    return element.role === 'heading' && element['level'] === Number(what[1]) && says(element, said);
  switch (what) {
    case 'form':
      return element.role === 'form' && element['purpose'] === said;
    case 'price': {
      const [amount, currency, period] = rest;
      return (
        element.role === 'price' &&
        element['amount'] === Number(amount) &&
        element['currency'] === currency &&
        (element['period'] ?? '-') === period
      );
    }
    case 'nav': {
      const { links } = element;
      return (
        element.role === 'navigation' &&
        Array.isArray(links) &&
        links.some((link: { text: string }) => link.text === said)
      );
    }
    case 'media':
      return element.role === 'media' && (says(element, said) || String(element['src']).endsWith(said));
    default:
      return element.role === what && says(element, said);
  }
}

/** White space is no part of what is said: `120+projects` reads as two lines. */
function says(element: Found, said: string): boolean {
  const bare = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, '');
  const wanted = bare(said.replaceAll(/^\*|\*$/g, ''));
  return [bare(element.text), bare(element.name)].some((text) => {
    if (said.startsWith('*')) return text.includes(wanted);
    return said.endsWith('*') ? text.startsWith(wanted) : text === wanted;
  });
}
