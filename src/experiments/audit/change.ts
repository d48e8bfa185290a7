/** Changes of one element, made so that they can be checked, carried out and taken back exactly. */
import { escapeHtml } from '../../core/html.ts';
import type { PageElement } from '../inventory/types.ts';
import type { Change, Spot } from '../suggestion.ts';

const on = ({
  id,
  selector,
  fallbacks,
}: PageElement): Pick<Change, 'element' | 'selector' | 'fallbacks'> => ({
  element: id,
  selector,
  fallbacks,
});

/** Tags that only dress words: what is in them may be replaced by other words. */
const DRESSING = /<\/?(?:span|b|strong|em|i|u|small|mark|font|br|wbr|sup|sub|abbr|bdi|div|p)(?=[\s/>])/gi;
const ANY_TAG = /<\/?[a-z][a-z0-9:-]*/gi;
/** A tag that shows an icon although it is empty: `<i class="icon-arrow"></i>`. */
const EMPTY_ICON = /<(i|span|em|b)\b[^>]*>\s*<\/\1>/i;

/** The markup inside an element; null where its markup was cut (the inventory then says so with an ellipsis before a closing tag). */
export function innerOf(element: PageElement): string | null {
  if (element.html.includes('…</') && !element.text.includes('…')) return null;
  const open = /^<[a-z][^\s/>]*(?:"[^"]*"|'[^']*'|[^"'>])*>/i.exec(element.html);
  const close = /<\/[a-z][^\s>]*\s*>$/i.exec(element.html);
  return open === null || close === null ? null : element.html.slice(open[0].length, close.index);
}

/**
 * Other words for an element, its icon kept; null where it holds more than words and one icon, so that new words would destroy
 * something.
 */
export function reword(element: PageElement, after: string): Change | null {
  const inner = innerOf(element);
  if (inner === null || element.text === '') return null;
  const tags = inner.match(ANY_TAG)?.length ?? 0;
  if (tags === (inner.match(DRESSING)?.length ?? 0) && !EMPTY_ICON.test(inner)) {
    return { ...on(element), operation: 'text', before: element.text, after };
  }
  const runs = inner
    .split(/(<[^>]*>)/)
    .map((part, index) => ({ part, words: index % 2 === 0 && part.trim() !== '' }));
  if (runs.filter((run) => run.words).length !== 1 || /<(?:a|input|button|select|script)\b/i.test(inner))
    return null;
  const changed = runs
    .map(({ part, words }) => (words ? part.replace(part.trim(), () => escapeHtml(after)) : part))
    .join('');
  return replaceInner(element, inner, changed);
}

export function replaceInner(element: PageElement, before: string, after: string): Change {
  return { ...on(element), operation: 'html', before, after };
}

export function setAttribute(element: PageElement, attribute: string, after: string | null): Change {
  return {
    ...on(element),
    operation: 'attribute',
    attribute,
    before: element.attributes[attribute] ?? null,
    after,
  };
}

/** `css`: declarations to add. */
export function restyle(element: PageElement, css: string): Change {
  return { ...on(element), operation: 'style', before: element.attributes['style'] ?? null, after: css };
}

export function hide(element: PageElement): Change {
  return { ...on(element), operation: 'hide', before: element.text, after: null };
}

export function move(element: PageElement, to: PageElement, where: Spot['where']): Change {
  return { ...on(element), operation: 'move', before: element.text, after: null, to: spot(to, where) };
}

/** `html`: one root element. */
export function insert(beside: PageElement, where: Spot['where'], html: string): Change {
  return { ...on(beside), operation: 'insert', before: null, after: html, to: spot(beside, where) };
}

const spot = (element: PageElement, where: Spot['where']): Spot => ({
  element: element.id,
  selector: element.selector,
  where,
});

/**
 * A second link like one that is there, for a place beside `beside`: the same address, and the same look where both stand in one part of
 * the page (white on dark in one part is nothing on white in another). Null for what is not a plain link with words.
 */
export function copyOfLink(element: PageElement, beside: PageElement): string | null {
  const href = element.attributes['href'];
  if (
    element.tag !== 'a' ||
    href === undefined ||
    element.text === '' ||
    !/^(?:https?:|\/|#|\?|\.|[\w-]+(?:[/.?#]|$))/i.test(href)
  )
    return null;
  const look = element.place.region === beside.place.region ? element.attributes['class'] : undefined;
  return `<a href="${escapeHtml(href)}"${look === undefined ? '' : ` class="${escapeHtml(look)}"`}>${escapeHtml(element.text)}</a>`;
}

/** A paragraph with words of the page. */
export function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}
