/** Words that all reports share. */
import { load } from 'cheerio';

import { oneLine } from '../../core/text.ts';
import type { Experiments, Test } from '../document.ts';
import { called } from '../audit/view.ts';
import type { PageElement } from '../inventory/types.ts';
import { percent } from '../plan/plan.ts';
import type { Change, Guardrail, Metric, Spot } from '../suggestion.ts';

/** `Contact form sent (contact_form_sent)` */
export function metricText({ name, event }: Metric): string {
  return name === event ? event : `${name} (${event})`;
}

/** `Left without doing anything (bounced) must not rise by more than 3 %` */
export function guardrailText(guardrail: Guardrail): string {
  return `${metricText(guardrail)} ${guardrail.direction} by more than ${percent(guardrail.margin)}`;
}

const PLACES: Record<Spot['where'], string> = {
  before: 'before',
  after: 'after',
  start: 'at the start of',
  end: 'at the end of',
};

/** How the elements of a document are called: “Start now”, the form e8. */
export function placeNames(elements: ReadonlyMap<string, PageElement>): (id: string) => string | null {
  return (id) => {
    const element = elements.get(id);
    return element === undefined ? null : called(element, 50);
  };
}

/** Text of a page in quotation marks, which are single ones where it has some of its own. */
export function inQuotes(text: string): string {
  return /[“”"]/.test(text) ? `‘${text}’` : `“${text}”`;
}

/** One change in words, its texts apart so that a report can set them in its own way. */
export interface ChangeWords {
  /** `New words`, `Move it before e4`. */
  what: string;
  before: string | null;
  after: string | null;
}

/** `max`: longest text shown. `place`: how an element is called, by id; its selector where nothing tells. */
export function changeWords(
  change: Change,
  max: number,
  place: (id: string) => string | null = () => null,
): ChangeWords {
  const cut = (text: string | null): string | null => (text === null ? null : oneLine(text, max));
  switch (change.operation) {
    case 'text':
      return { what: 'New words', before: cut(change.before), after: cut(change.after) };
    case 'html':
      return { what: 'New content', before: cut(change.before), after: cut(change.after) };
    case 'attribute':
      return {
        what:
          change.after === null
            ? `Without the attribute ${change.attribute}`
            : `Attribute ${change.attribute}`,
        before: cut(change.before),
        after: cut(change.after === '' ? `${change.attribute} (without a value)` : change.after),
      };
    case 'style':
      return { what: 'Style added', before: cut(change.before), after: cut(change.after) };
    case 'hide':
      return { what: 'Hidden', before: cut(change.before), after: null };
    case 'move':
      return {
        what: `Moved ${PLACES[change.to.where]} ${place(change.to.element) ?? change.to.selector}`,
        before: cut(change.before),
        after: null,
      };
    case 'insert':
      return {
        what: `New ${PLACES[change.to.where]} ${place(change.to.element) ?? change.to.selector}`,
        before: null,
        after: cut(load(change.after, null, false).text()),
      };
  }
}

/** `landing page, en, 2,301 words, 40 elements` */
export function aboutPage({ page }: Experiments): string {
  const kind =
    page.kind === 'other'
      ? 'page'
      : page.kind === 'article' || page.kind === 'docs'
        ? page.kind
        : `${page.kind} page`;
  const parts = [
    kind,
    page.language ?? 'language unknown',
    `${page.words.toLocaleString('en-US')} words`,
    `${page.elements} elements${page.cut > 0 ? `, ${page.cut} left out` : ''}`,
    page.rendered ? 'seen in a browser' : 'read without a browser',
  ];
  return parts.join(', ');
}

export function namePage({ page }: Experiments): string {
  return page.title ?? page.url ?? page.asked;
}

/** Where the ideas come from; a model's have no source. */
export function sourceText({ rule, writer, idea }: Test): string {
  if (rule === null) return `${idea}; worded by a model, checked against the page`;
  return `${rule.name}: ${rule.source}${writer === 'model' ? '; combined or worded by a model, checked against the page' : ''}`;
}

/** `7 tests by rules, no model` */
export function countText({ tests, provider, writer }: Experiments): string {
  const count = `${tests.length} ${tests.length === 1 ? 'test' : 'tests'}`;
  const order = tests.length < 2 ? '' : ', the most promising and easiest first';
  if (provider === null) return `${count}${order}, from published heuristics, without a model`;
  return writer === 'model'
    ? `${count}${order}, with ${provider}`
    : `${count}${order}, from published heuristics; nothing of ${provider} was kept`;
}

/** What was refused or is too much, in one line; null where nothing was. */
export function restText({ dropped, left }: Experiments): string | null {
  const parts = [
    ...(dropped.length === 0 ? [] : [`${dropped.length} refused by the checks`]),
    ...(left.length === 0 ? [] : [`${left.length} nearly the same or less important`]),
  ];
  return parts.length === 0 ? null : `Not shown: ${parts.join(', ')}.`;
}
