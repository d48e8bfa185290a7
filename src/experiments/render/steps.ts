/** How a test is built: the element before and after as a diff, and the flag that chooses. */
import { load } from 'cheerio';

import { escapeHtml } from '../../core/html.ts';
import { oneLine } from '../../core/text.ts';
import type { Test } from '../document.ts';
import { flagSnippet } from '../export/snippet.ts';
import type { PageElement } from '../inventory/types.ts';
import type { Change } from '../suggestion.ts';

export interface DiffLine {
  sign: '-' | '+' | ' ';
  text: string;
}

const LINE_CHARS = 400;

/** The element's markup without and with the change. `elements`: those of the document, by id. */
export function diffOf(change: Change, elements: ReadonlyMap<string, PageElement>): DiffLine[] {
  const element = elements.get(change.element);
  const html = element?.html ?? '';
  const line = (sign: DiffLine['sign'], text: string): DiffLine => ({
    sign,
    text: oneLine(text, LINE_CHARS),
  });
  switch (change.operation) {
    case 'text':
      return [line('-', html), line('+', withInner(html, escapeHtml(change.after)))];
    case 'html':
      return innerDiff(change.before, change.after);
    case 'attribute':
      return [
        line('-', openTag(html)),
        line('+', withAttribute(openTag(html), change.attribute, change.after)),
      ];
    case 'style': {
      const style = [change.before?.replace(/;\s*$/, ''), change.after]
        .filter((part) => part != null && part !== '')
        .join('; ');
      return [line('-', openTag(html)), line('+', withAttribute(openTag(html), 'style', style))];
    }
    case 'hide':
      return [line('-', openTag(html)), line('+', withAttribute(openTag(html), 'hidden', ''))];
    case 'move': {
      const target = line(' ', openTag(elements.get(change.to.element)?.html ?? change.to.selector));
      const moved = oneLine(html, LINE_CHARS);
      const first = change.to.where === 'before';
      return [line('-', moved), ...(first ? [line('+', moved), target] : [target, line('+', moved)])];
    }
    case 'insert': {
      const target = line(' ', oneLine(elements.get(change.to.element)?.html ?? change.to.selector, 160));
      const added = line('+', change.after);
      return change.to.where === 'before' ? [added, target] : [target, added];
    }
  }
}

/** Only the lines that differ, a tag each. */
function innerDiff(before: string, after: string): DiffLine[] {
  const lines = (html: string): string[] =>
    html
      .replaceAll(/>\s*</g, '>\n<')
      .split('\n')
      .map((each) => each.trim())
      .filter((each) => each !== '');
  // Both as one writer writes them: `required` is not a change from `required=""`.
  const [old, fresh] = [before, after].map((html) => lines(load(html, null, false).html()));
  if (old === undefined || fresh === undefined) return [];
  const gone = old.filter((each) => !fresh.includes(each));
  const come = fresh.filter((each) => !old.includes(each));
  return [
    ...gone.map((text): DiffLine => ({ sign: '-', text: oneLine(text, LINE_CHARS) })),
    ...come.map((text): DiffLine => ({ sign: '+', text: oneLine(text, LINE_CHARS) })),
  ];
}

const OPEN = /^<[a-z][^\s/>]*(?:"[^"]*"|'[^']*'|[^"'>])*>/i;
const openTag = (html: string): string => OPEN.exec(html)?.[0] ?? html;

function withInner(html: string, inner: string): string {
  const close = /<\/[a-z][^\s>]*\s*>$/i.exec(html)?.[0] ?? '';
  return `${openTag(html)}${inner}${close}`;
}

/** An opening tag with one attribute changed; null takes it away. */
function withAttribute(tag: string, name: string, value: string | null): string {
  const there = new RegExp(String.raw`\s${name}(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?(?=[\s/>])`, 'i');
  const without = tag.replace(there, '');
  if (value === null) return without;
  const written = value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;
  return without.replace(/\s*\/?>$/, (end) => `${written}${end}`);
}

/** Name of the flag and of the class: `brief-name-on-submit`. Latin letters only, as flag tools want them. */
export function flagName(test: Test): string {
  const words = test.title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return `ab-${test.id}-${(words === '' ? test.idea : words).slice(0, 40).replace(/-+$/, '')}`;
}

/** JavaScript that makes the changes where the flag says so; `isOn` stands for the flag tool's own call. */
export function snippetOf(test: Test): string {
  return flagSnippet(test, `isOn('${flagName(test)}')`);
}

/** What to do, in order. */
export function stepsOf(test: Test): string[] {
  const events = [test.goal, ...test.guardrails, ...test.secondary];
  return [
    `Make the flag ${flagName(test)} with the arms control and variant, given out by visitor, in equal parts.`,
    'Make the change below for the variant, before the page is painted, so that nobody sees it change.',
    `Send ${events.map((metric) => metric.event).join(', ')} with the arm of the visitor, from the control too.`,
    'Look at both arms at 360 and 1,440 pixels and with the keyboard alone.',
    'Start; after a day check that the arms get visitors as meant (brief ab srm), and do not read the goal before the planned end.',
  ];
}
