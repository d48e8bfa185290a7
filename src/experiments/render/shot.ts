/** The screenshot in a report: where marks sit, and a cut of it for each test with the variant beside it. */
import { escapeHtml } from '../../core/html.ts';
import type { Experiments, Test } from '../document.ts';
import type { PageElement } from '../inventory/types.ts';
import type { Box, Rendering } from '../page.ts';
import type { Change } from '../suggestion.ts';

import { type Colours, coloursIn, pngSize } from './png.ts';

export interface Shot {
  /** The whole page with its marks. */
  overview: string;
  /** Original and variant of one change, for those that have a place; else ''. */
  pair(test: Test, change: Change): string;
  /** Rules for the style element: positions cannot stand in attributes under the report's policy. */
  css: string;
}

/** A cut is shown at most this wide: two stand side by side on a desk. In CSS pixels of the report. */
const CUT_WIDTH = 430;
/** A cut is at most this high for its width. */
const CUT_RATIO = 0.75;
const MARGIN = 28;
/** Enough around a small button to see where one is. */
const MIN_FRAME = 300;

/** Null without a rendering, or where its picture cannot be read. */
export function shotOf(document: Experiments, rendering: Rendering | null): Shot | null {
  if (rendering === null || rendering.screenshot === '') return null;
  const png = Buffer.from(rendering.screenshot, 'base64');
  const size = pngSize(png);
  if (size === null || rendering.size.width <= 0) return null;
  // Device pixels for each CSS pixel.
  const scale = size.width / rendering.size.width;
  const page = { width: rendering.size.width, height: size.height / scale };
  const elements = new Map(document.elements.map((element) => [element.id, element]));
  const css: string[] = [
    `.shot { background-image: url(data:image/png;base64,${rendering.screenshot}); }`,
    `.overview .shot { aspect-ratio: ${page.width} / ${page.height}; }`,
  ];

  const marks = document.tests.flatMap((test) => {
    const box = boxOf(test.changes[0], elements);
    return box === null || box.y >= page.height ? [] : [{ test, box }];
  });
  for (const [index, { test, box }] of marks.entries()) {
    const percent = (value: number, of: number): string => `${((value / of) * 100).toFixed(3)}%`;
    css.push(
      `#mark-${test.id} { left: ${percent(box.x, page.width)}; top: ${percent(box.y, page.height)}; width: ${percent(box.width, page.width)}; height: ${percent(box.height, page.height)}; }`,
    );
    // Two tests of one place: their numbers stand side by side.
    const before = marks
      .slice(0, index)
      .filter((other) => other.box.x === box.x && other.box.y === box.y).length;
    if (before > 0) css.push(`#mark-${test.id} b { left: ${(before * 1.7).toFixed(1)}em; }`);
  }
  const overview = [
    // On a phone one scrolls in it, from where the page begins.
    `<div class="overview" dir="${document.page.direction}" tabindex="0" role="region" aria-label="The page with numbered marks"><div class="shot" dir="ltr">`,
    ...marks.map(
      ({ test }) =>
        `<a class="mark" id="mark-${test.id}" href="#${test.id}" title="${escapeHtml(test.title)}"><b>${test.id.slice(1)}</b></a>`,
    ),
    '</div></div>',
  ].join('\n');

  const cuts = cutsOf(document, elements, page, rendering);
  const colours = coloursIn(
    png,
    cuts.map(({ box }) => ({
      x: box.x * scale,
      y: box.y * scale,
      width: box.width * scale,
      height: box.height * scale,
    })),
  );
  for (const [index, cut] of cuts.entries())
    css.push(...cutCss(cut, page, colours[index] ?? null, rendering));
  const byChange = new Map(cuts.map((cut) => [cut.change, cut]));
  return {
    overview,
    css: css.join('\n'),
    pair: (_, change) => {
      const cut = byChange.get(change);
      return cut === undefined ? '' : pairHtml(cut);
    },
  };
}

interface Cut {
  id: string;
  change: Change;
  element: PageElement;
  /** The element. */
  box: Box;
  /** What of the page is shown. */
  frame: Box;
}

/** Where the change shows: the element, or for what is new the element it goes beside. */
function boxOf(change: Change | undefined, elements: ReadonlyMap<string, PageElement>): Box | null {
  if (change === undefined) return null;
  const box = elements.get(change.element)?.place.box ?? null;
  return box !== null && box.width > 0 && box.height > 0 ? box : null;
}

function cutsOf(
  document: Experiments,
  elements: ReadonlyMap<string, PageElement>,
  page: { width: number; height: number },
  rendering: Rendering,
): Cut[] {
  return document.tests.flatMap((test) =>
    test.changes.slice(0, 2).flatMap((change, index): Cut[] => {
      const element = elements.get(change.element);
      const box = boxOf(change, elements);
      if (element === undefined || box === null || box.y >= page.height) return [];
      const x = Math.max(0, box.x - MARGIN);
      const y = Math.max(0, box.y - MARGIN);
      const width = Math.min(page.width - x, Math.max(MIN_FRAME, box.width + 2 * MARGIN));
      const needed = Math.max(box.height, heightOf(change, element, rendering, box));
      const height = Math.min(page.height - y, needed + 2 * MARGIN, width * CUT_RATIO);
      return [{ id: `${test.id}-${index + 1}`, change, element, box, frame: { x, y, width, height } }];
    }),
  );
}

/** How high the sketch of longer words gets: letters are about half as wide as high. */
function heightOf(change: Change, element: PageElement, rendering: Rendering, box: Box): number {
  const font = fontOf(element, rendering, box);
  const letters = variantText(change)?.length ?? 0;
  return Math.ceil((letters * font * 0.56) / Math.max(1, box.width)) * font * 1.25;
}

/** What the variant says in the element's place; null where it cannot be drawn over the picture. */
function variantText(change: Change): string | null {
  switch (change.operation) {
    case 'text':
      return change.after;
    case 'html':
      return /<(?:input|select|textarea|img)\b/i.test(change.after)
        ? null
        : change.after
            .replaceAll(/<[^>]*>/g, ' ')
            .replaceAll('&amp;', '&')
            .trim();
    case 'attribute':
      return change.attribute === 'value' ? change.after : null;
    case 'hide':
      return '';
    case 'style':
    case 'move':
    case 'insert':
      return null;
  }
}

function pairHtml({ id, change }: Cut): string {
  const text = variantText(change);
  const original = `<figure><div class="cut shot" id="cut-${id}"><i class="frame" id="frame-${id}"></i></div><figcaption>Original</figcaption></figure>`;
  if (text === null) return `<div class="pair">${original}</div>`;
  const caption =
    change.operation === 'hide' ? 'Variant' : 'Variant, sketched: fonts and line breaks may differ';
  return `<div class="pair">${original}<figure><div class="cut shot" id="new-${id}"><span class="patch" id="patch-${id}" dir="auto">${escapeHtml(text)}</span></div><figcaption>${caption}</figcaption></figure></div>`;
}

function cutCss(
  { id, box, frame, element, change }: Cut,
  page: { width: number; height: number },
  colours: Colours | null,
  rendering: Rendering,
): string[] {
  const share = (value: number, of: number): string => `${((value / Math.max(1, of)) * 100).toFixed(3)}%`;
  const place = `left: ${share(box.x - frame.x, frame.width)}; top: ${share(box.y - frame.y, frame.height)}; width: ${share(box.width, frame.width)};`;
  const height = share(box.height, frame.height);
  const { background, text } = colours ?? { background: 'rgb(255, 255, 255)', text: 'rgb(17, 17, 17)' };
  const bold = element.role === 'heading' || element.role === 'action' ? 600 : 400;
  const align = element.role === 'action' ? 'center' : 'start';
  const patch =
    change.operation === 'hide'
      ? `height: ${height};`
      : `min-height: ${height}; justify-content: ${align}; text-align: ${align};`;
  // Sizes as shares of the cut's own width, so that cut and sketch shrink together on a phone.
  const font = `${((fontOf(element, rendering, box) / frame.width) * 100).toFixed(3)}cqw`;
  return [
    `#cut-${id}, #new-${id} { max-width: ${Math.round(Math.min(frame.width, CUT_WIDTH))}px; aspect-ratio: ${frame.width.toFixed(1)} / ${frame.height.toFixed(1)}; background-size: ${share(page.width, frame.width)} auto; background-position: ${share(frame.x, page.width - frame.width)} ${share(frame.y, page.height - frame.height)}; }`,
    `#frame-${id} { ${place} height: ${height}; }`,
    `#patch-${id} { ${place} ${patch} background: ${background}; color: ${text}; font: ${bold} ${font}/1.2 system-ui, sans-serif; }`,
  ];
}

/** The browser's own size, found by the box: of nested elements with one box the innermost. Else one that fills the box with its text. */
function fontOf(element: PageElement, rendering: Rendering, box: Box): number {
  const seen = rendering.seen.findLast(
    (each) =>
      each.box !== null &&
      each.box.x === box.x &&
      each.box.y === box.y &&
      each.box.width === box.width &&
      each.box.height === box.height,
  );
  if (seen !== undefined && seen.fontSize > 0) return seen.fontSize;
  const guess = Math.sqrt((box.width * box.height) / Math.max(1, element.text.length * 0.65));
  return Math.max(12, Math.min(guess, box.height * 0.8, 48));
}
