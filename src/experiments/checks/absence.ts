/** "Not found in what was loaded" is said only after looking everywhere: hidden text, structured data and what a browser would add count too. */
import type { Absence, Draft } from '../audit/draft.ts';
import { viewOf } from '../audit/view.ts';
import type { Inventory, PageElement } from '../inventory/types.ts';

/** How an absence is worded, whoever writes. */
export const NOT_FOUND = 'not found in what was loaded';

/** An amount with a sign or code of a currency, before or after it. */
const MONEY =
  /[$€£¥₹₽₩]\s?\d|\d\s?[€£¥₹₽₩]|\b(?:USD|EUR|GBP|CHF|JPY)\s?\d|\d\s?(?:USD|EUR|GBP|CHF|kr|zł|円|元|원)(?![\p{L}])/u;

/** Whether what the draft says is missing is not there, as far as the inventory can tell. */
export function isAbsent(what: Absence, draft: Pick<Draft, 'hypothesis'>, inventory: Inventory): boolean {
  // What was cut from the inventory may hold anything.
  const whole = inventory.cut.elements === 0;
  const view = viewOf(inventory);
  const cited = draft.hypothesis.evidence.flatMap((id): PageElement[] => {
    const element = view.byId.get(id);
    return element === undefined ? [] : [element];
  });
  switch (what) {
    case 'price':
      return (
        whole &&
        !inventory.elements.some((element) => element.role === 'price') &&
        !MONEY.test(everything(inventory)) &&
        !structured(inventory, /price/i)
      );
    case 'proof':
      return (
        whole &&
        !inventory.elements.some((element) => element.role === 'proof') &&
        !structured(inventory, /rating|review/i)
      );
    case 'headline':
      return (
        whole &&
        view.headline === null &&
        !view.visible.some((element) => element.role === 'heading' && element.level === 1)
      );
    case 'action-first-screen': {
      const { main } = view;
      return (
        main !== null &&
        !view.visible.some(
          (element) =>
            element.role === 'action' &&
            element.place.firstScreen &&
            element.href !== null &&
            element.href === main.href,
        )
      );
    }
    case 'action-repeated': {
      const { main } = view;
      return (
        whole &&
        main !== null &&
        !view.visible.some(
          (element) =>
            element.role === 'action' &&
            element.id !== main.id &&
            element.place.depth > 0.6 &&
            element.href === main.href,
        )
      );
    }
    case 'label':
      return (
        cited.some((element) => element.role === 'field' && element.labelFrom === 'placeholder') &&
        cited.every(
          (element) =>
            element.role !== 'field' || element.labelFrom === 'placeholder' || element.labelFrom === 'none',
        )
      );
    case 'alt':
      return cited.length > 0 && cited.every((element) => element.role === 'media' && element.alt === null);
    case 'size':
      return (
        cited.length > 0 &&
        cited.every(({ attributes }) => !('width' in attributes) && !('height' in attributes))
      );
    case 'autocomplete':
      return (
        cited.some((element) => element.role === 'field') &&
        cited.every((element) => element.role !== 'field' || !('autocomplete' in element.attributes))
      );
  }
}

const everything = ({ text, hiddenText, elements }: Inventory): string =>
  [text, ...hiddenText.map((hidden) => hidden.text), ...elements.map((element) => element.name ?? '')].join(
    '\n',
  );

const structured = ({ structured }: Inventory, key: RegExp): boolean =>
  structured.some(({ type, values }) => key.test(type) || Object.keys(values).some((name) => key.test(name)));
