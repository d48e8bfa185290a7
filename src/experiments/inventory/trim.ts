/** An inventory that fits a model's context. */
import type { Inventory, PageElement, Role } from './types.ts';

/** A token of English is about four characters, of other scripts fewer: three is on the safe side. */
const CHARS_PER_TOKEN = 3;
/** What is written of an element besides its words: id, role, place. */
const FRAME_TOKENS = 14;

const WORTH: Readonly<Record<Role, number>> = {
  action: 10,
  heading: 9,
  form: 9,
  field: 8,
  price: 8,
  proof: 7,
  trust: 6,
  question: 5,
  navigation: 4,
  text: 3,
  media: 2,
};

/** Tokens an element takes when it is told to a model; longer texts are cut at 300 characters there. */
export function elementTokens(element: PageElement): number {
  const words = Math.min(element.text.length || (element.name?.length ?? 0), 300);
  return FRAME_TOKENS + Math.ceil(words / CHARS_PER_TOKEN);
}

/**
 * The most telling visible elements that fit into `tokens`, in the order of the page; what the visitor sees first counts more, and the
 * fifth element that says the same counts next to nothing. `cut` counts what was left out, with what was cut before.
 */
export function trimInventory(inventory: Inventory, tokens: number): Inventory {
  const twins = new Map<string, number>();
  const ranked = inventory.elements
    .map((element, order) => {
      const words = `${element.role} ${element.text || (element.name ?? '')}`;
      const seen = twins.get(words) ?? 0;
      twins.set(words, seen + 1);
      const { region, depth, firstScreen } = element.place;
      const near =
        (firstScreen ? 3 : 0) +
        (region === 'hero' ? 3 : 0) -
        (region === 'footer' || region === 'banner' ? 4 : 0);
      return {
        element,
        order,
        worth: (element.visible ? WORTH[element.role] : -20) + near - depth * 2 - seen * 3,
      };
    })
    .sort((a, b) => b.worth - a.worth || a.order - b.order);
  let left = tokens;
  const kept = new Set<PageElement>();
  for (const { element } of ranked) {
    const cost = elementTokens(element);
    if (cost > left || !element.visible) continue;
    left -= cost;
    kept.add(element);
  }
  const elements = inventory.elements.filter((element) => kept.has(element));
  const byRole: Partial<Record<Role, number>> = { ...inventory.cut.byRole };
  for (const element of inventory.elements) {
    if (!kept.has(element)) byRole[element.role] = (byRole[element.role] ?? 0) + 1;
  }
  const elementsCut = inventory.cut.elements + inventory.elements.length - elements.length;
  return { ...inventory, elements, cut: { elements: elementsCut, byRole } };
}
