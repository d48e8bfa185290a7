/** Checks of each change against the inventory: the element, what stands there, what shall stand there. */
import { isTag } from 'domhandler';

import { innerOf } from '../audit/change.ts';
import { contentWords, isVague, wordsOf } from '../audit/words.ts';
import { elementsIn, fragmentOf, markupOfFragment, textIn } from '../fragment.ts';
import { intentOf } from '../inventory/page/lexicon.ts';
import type { ActionElement, PageElement } from '../inventory/types.ts';
import type { Change, Spot } from '../suggestion.ts';

import type { Complaint } from './complaint.ts';
import { isNeutral, newWords, samePlaceholders } from './new-words.ts';
import { type PageWords } from './page-words.ts';
import { newSigns, unsupported } from './said.ts';

export interface Page {
  words: PageWords;
  byId: ReadonlyMap<string, PageElement>;
}

/** Everything wrong with one change. */
export function checkChange(change: Change, page: Page): Complaint[] {
  const element = page.byId.get(change.element);
  if (element === undefined || !element.visible)
    return [{ code: 'element', what: `${change.element} is not a visible element of the page.` }];
  const found: Complaint[] = [];
  if (change.selector !== element.selector)
    found.push({ code: 'selector', what: `the selector of ${element.id} is ${element.selector}.` });
  if (!stands(change, element))
    found.push({ code: 'before', what: `${element.id} does not hold "${String(change.before)}".` });
  if ('to' in change) found.push(...checkSpot(change.to, element, change.operation, page));
  found.push(...checkAfter(change, element, page));
  return found;
}

/** Whether `before` is exactly what the inventory holds. */
function stands(change: Change, element: PageElement): boolean {
  switch (change.operation) {
    case 'text':
    case 'hide':
    case 'move':
      return change.before === element.text;
    case 'html':
      return change.before === innerOf(element);
    case 'attribute':
      return change.before === (element.attributes[change.attribute] ?? null);
    case 'style':
      return change.before === (element.attributes['style'] ?? null);
    case 'insert':
      return true;
  }
}

function checkSpot(to: Spot, element: PageElement, operation: Change['operation'], page: Page): Complaint[] {
  const target = page.byId.get(to.element);
  if (target === undefined || !target.visible || target.selector !== to.selector)
    return [{ code: 'element', what: `${to.element} is not a visible element of the page.` }];
  const inside = element.html.includes(target.html);
  if (operation === 'move' && (target.id === element.id || inside))
    return [{ code: 'operation', what: `${element.id} cannot be moved to itself or into itself.` }];
  if (operation === 'move' && !foundWhenMoved(element, to))
    return [
      {
        code: 'operation',
        what: `${element.id} cannot be moved there: its selector says where it stands today, and loses it then.`,
      },
    ];
  return [];
}

/** Tools look a moved element up again by its selector, and put it back when they miss it. */
function foundWhenMoved({ selector, selectorBy }: PageElement, to: Spot): boolean {
  if (selectorBy === 'position') return false;
  const bare = selector.replaceAll(/"(?:[^"\\]|\\.)*"|\((?:[^()]|\([^()]*\))*\)/g, (part) =>
    '_'.repeat(part.length),
  );
  const end = bare.lastIndexOf(' ');
  return end === -1 || to.selector.startsWith(selector.slice(0, end + 1));
}

/** Longest texts that still look like what they replace. */
function roomFor(element: PageElement): number {
  const { length } = element.text;
  switch (element.role) {
    case 'action':
      return Math.max(60, length);
    case 'heading':
      return Math.max(100, length);
    default:
      return Math.max(length * 1.3, length + 30);
  }
}

function checkAfter(change: Change, element: PageElement, page: Page): Complaint[] {
  switch (change.operation) {
    case 'text':
      return checkText(change.before, change.after, element, page);
    case 'html':
      return checkHtml(change.before, change.after, element, page);
    case 'attribute':
      return checkAttribute(change.attribute, change.before, change.after, element, page);
    case 'style':
      return checkStyle(change.after);
    case 'hide':
    case 'move':
      return change.after === null ? [] : [{ code: 'after', what: 'nothing stands there afterwards.' }];
    case 'insert':
      return checkInserted(change.after, page);
  }
}

function checkText(before: string, after: string, element: PageElement, page: Page): Complaint[] {
  const found: Complaint[] = [];
  const plain = (text: string): string =>
    text
      .replaceAll(/[\s\p{P}]+/gu, ' ')
      .trim()
      .toLowerCase();
  if (plain(after) === '' || plain(after) === plain(before) || after !== after.replaceAll(/\s+/g, ' ').trim())
    found.push({ code: 'after', what: `the new text of ${element.id} must differ from "${before}".` });
  if (after.length > roomFor(element))
    found.push({
      code: 'after',
      what: `the new text of ${element.id} must have at most ${Math.floor(roomFor(element))} characters.`,
    });
  if (!samePlaceholders(before, after))
    found.push({ code: 'placeholder', what: `keep the placeholders of "${before}".` });
  if (['field', 'form', 'navigation', 'media', 'price', 'proof'].includes(element.role))
    found.push({ code: 'operation', what: `the words of a ${element.role} are not ours to change.` });
  found.push(...newWords(after, element, page.words));
  found.push(...unsupported(after, element, page.words), ...newSigns(after, page.words));
  if (element.role === 'action') found.push(...otherPromise(after, element, page));
  return found;
}

/** A label that another button has, which leads elsewhere, or that asks for another thing. */
function otherPromise(after: string, action: ActionElement, page: Page): Complaint[] {
  const label = after.toLowerCase();
  const asked = intentOf(after);
  const taken = page.words.inventory.elements.some(
    (other) =>
      other.role === 'action' &&
      other.visible &&
      other.text.toLowerCase() === label &&
      other.id !== action.id &&
      other.href !== action.href,
  );
  const mine =
    intentOf(action.text) ?? (action.intent === 'other' || action.intent === 'learn' ? null : action.intent);
  // A label that keeps all of the old one and says more keeps its promise.
  const meant = (text: string): string => contentWords(text).join(' ');
  const kept =
    meant(after) === meant(action.text) ||
    label.startsWith(action.text.toLowerCase().replace(/[\s.:…>»→]+$/u, ''));
  // “Reject all” must not become “Accept”: what a label is about stays, unless both plainly ask for one thing.
  const about = (text: string): string[] =>
    contentWords(text).filter((word) => !isNeutral(word, page.words.language));
  const [were, are] = [about(action.text), about(after)];
  const swapped =
    !isVague(action.text) &&
    were.some((word) => !are.includes(word)) &&
    are.some((word) => !were.includes(word)) &&
    (asked === null || asked !== mine);
  const other = !kept && (swapped || (asked !== null && asked !== 'learn' && asked !== mine));
  return taken || other
    ? [{ code: 'promise', what: `"${after}" asks for something else than "${action.text}".` }]
    : [];
}

/** New inner markup has no tag that the old one has not: words change, or parts go. */
function checkHtml(before: string, after: string, element: PageElement, page: Page): Complaint[] {
  const [old, fresh] = [fragmentOf(before), fragmentOf(after)];
  const [oldMarkup, newMarkup] = [markupOfFragment(old), markupOfFragment(fresh)];
  const left = tagsOf(oldMarkup);
  for (const tag of tagsOf(newMarkup)) {
    const at = left.indexOf(tag);
    if (at < 0) return [{ code: 'markup', what: `${tag} is not in the element as it is.` }];
    left.splice(at, 1);
  }
  const oldText = collapsed(textIn(old));
  const newText = collapsed(textIn(fresh));
  if (oldMarkup === newMarkup) return [{ code: 'after', what: 'the new markup must differ from the old.' }];
  // What only loses parts says nothing new.
  const kept = new Set(wordsOf(oldText));
  if (wordsOf(newText).every((word) => kept.has(word)) && element.role === 'form') return [];
  return checkText(element.text, newText, element, page);
}

const tagsOf = (html: string): string[] => html.match(/<[^/!][^>]*>/g) ?? [];
const collapsed = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Attributes that may be changed, and which of them hold words. */
const ATTRIBUTES: Readonly<Record<string, 'words' | RegExp>> = {
  value: 'words',
  alt: 'words',
  placeholder: 'words',
  'aria-label': 'words',
  title: 'words',
  autocomplete: /^(?:email|tel|name|given-name|family-name|organization|postal-code|street-address|country)$/,
  inputmode: /^(?:email|tel|numeric|decimal|url|search)$/,
  loading: /^(?:lazy|eager)$/,
  preload: /^(?:none|metadata)$/,
  autoplay: /^$/,
  controls: /^$/,
  width: /^\d{1,5}$/,
  height: /^\d{1,5}$/,
};

function checkAttribute(
  name: string,
  before: string | null,
  after: string | null,
  element: PageElement,
  page: Page,
): Complaint[] {
  const allowed = ATTRIBUTES[name];
  if (allowed === undefined)
    return [{ code: 'operation', what: `the attribute ${name} is not ours to change.` }];
  if (after === before) return [{ code: 'after', what: `${name} must differ from what it is.` }];
  if (after === null) return before === null ? [{ code: 'after', what: `${name} is not there.` }] : [];
  if (allowed !== 'words')
    return allowed.test(after) ? [] : [{ code: 'after', what: `"${after}" is no value of ${name}.` }];
  const found = [...newWords(after, element, page.words), ...newSigns(after, page.words)];
  // A value is what a button says; the other words tell what something is to those who do not see it.
  if (name === 'value') found.push(...unsupported(after, element, page.words));
  if (after.trim() === '' || after.length > 120)
    found.push({ code: 'after', what: `${name} must hold 1 to 120 characters.` });
  if (!samePlaceholders(before ?? '', after))
    found.push({ code: 'placeholder', what: `keep the placeholders of "${before ?? ''}".` });
  return found;
}

const STYLES =
  /^(?:font-(?:size|weight|style)|line-height|letter-spacing|color|background(?:-color)?|border(?:-(?:color|radius|width|style))?|box-shadow|padding(?:-(?:top|right|bottom|left))?|margin(?:-(?:top|right|bottom|left))?|display|opacity|max-width|width|min-height|text-(?:align|decoration|transform)|order)$/;

function checkStyle(css: string): Complaint[] {
  const wrong = css
    .split(';')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .find((each) => {
      const [name = '', value = ''] = each.split(/:(.*)/s).map((part) => part.trim());
      return (
        !STYLES.test(name) ||
        !/^[\w#%.,() +-]+$/.test(value) ||
        /url|expression|attr\(/i.test(value) ||
        (name === 'display' && /none/.test(value))
      );
    });
  if (css.trim() === '') return [{ code: 'after', what: 'a style needs declarations.' }];
  return wrong === undefined ? [] : [{ code: 'markup', what: `"${wrong}" is no plain declaration.` }];
}

const INSERTED_TAGS = new Set(['a', 'p', 'span', 'label', 'h1', 'h2', 'strong', 'em']);

/** Inserted markup repeats the page: one root, words that stand somewhere on it, addresses that it links to already. */
function checkInserted(html: string, page: Page): Complaint[] {
  const fragment = fragmentOf(html);
  const [root, ...others] = fragment.children;
  if (root === undefined || others.length > 0 || !isTag(root))
    return [{ code: 'markup', what: 'insert one element.' }];
  for (const node of elementsIn(fragment)) {
    if (!INSERTED_TAGS.has(node.name))
      return [{ code: 'markup', what: `<${node.name}> may not be inserted.` }];
    for (const [name, value] of Object.entries(node.attribs)) {
      const fine = name === 'class' || name === 'for' || (name === 'href' && isKnownAddress(value, page));
      if (!fine) return [{ code: 'markup', what: `${name}="${value}" may not be inserted.` }];
    }
  }
  const text = collapsed(textIn(fragment));
  if (text === '') return [{ code: 'after', what: 'what is inserted needs words.' }];
  const said = page.words.text.includes(text);
  return said ? [] : [{ code: 'words', what: `"${text}" stands nowhere on the page.` }];
}

function isKnownAddress(href: string, page: Page): boolean {
  const { elements } = page.words.inventory;
  if (href.startsWith('#'))
    return elements.some(
      (element) => element.attributes['id'] === href.slice(1) || element.attributes['href'] === href,
    );
  return (
    !/^\s*(?:javascript|data|vbscript):/i.test(href) &&
    elements.some((element) => element.attributes['href'] === href)
  );
}
