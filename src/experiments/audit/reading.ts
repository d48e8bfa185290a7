/** Rules about texts, and about ways off the page. */
import type { TextElement } from '../inventory/types.ts';

import { hide, move, restyle, reword } from './change.ts';
import { mainGoal } from './metrics.ts';
import type { Rule } from './rule.ts';
import { called, inContent, isSmallPrint, near, ofRole, quoted, type View } from './view.ts';
import { wordsOf } from './words.ts';

const LONG_WORDS = 60;

const paragraphs = (view: View): TextElement[] => ofRole(view, 'text').filter((text) => inContent(text));
const countWords = (view: View, text: string): number =>
  wordsOf(text, view.inventory.language ?? 'en').length;

/** The first sentences up to about half of the words; null where there is no such end of a sentence. */
function firstHalf(view: View, text: string): string | null {
  const sentences = text.match(/[^.!?。！？]+[.!?。！？]+["”’)]*\s*/gu) ?? [];
  let kept = '';
  for (const sentence of sentences) {
    if (kept !== '' && countWords(view, kept + sentence) > LONG_WORDS / 2) break;
    kept += sentence;
  }
  const words = countWords(view, kept);
  return words >= 8 && words <= countWords(view, text) * 0.7 ? kept.trim() : null;
}

const longParagraph: Rule = {
  name: 'wall-of-text',
  source: 'Nielsen, How Users Read on the Web, 1997',
  idea: 'reading',
  find(view) {
    if (view.inventory.kind === 'article' || view.inventory.kind === 'docs') return [];
    for (const text of paragraphs(view)) {
      if (countWords(view, text.text) < LONG_WORDS) continue;
      const after = firstHalf(view, text.text);
      const change = after === null ? null : reword(text, after);
      if (after === null || change === null) continue;
      return [
        {
          title: `Cut the paragraph ${called(text, 30)}`,
          problem: `The paragraph that begins ${called(text)} has ${countWords(view, text.text)} words.`,
          variant: `The variant keeps its beginning, up to ${quoted(after.slice(-40).replace(/^\S*\s/u, ''), 60)}.`,
          hope: 'If visitors scan, more of them should take in the short text and go on.',
          evidence: [text],
          changes: [change],
          goal: mainGoal(view),
          risk: 'promise',
          weight: text.place.depth < 0.3 ? 0.5 : 0.35,
        },
      ];
    }
    return [];
  },
};

const lineLength: Rule = {
  name: 'lines-too-long',
  source: 'Bringhurst, The Elements of Typographic Style, 1992',
  idea: 'reading',
  find(view) {
    const long = paragraphs(view).filter(
      (text) => text.text.length > 160 && (text.place.box === null || text.place.box.width > 720),
    );
    const [first] = long;
    if (
      first === undefined ||
      ('style' in first.attributes && /max-width/.test(first.attributes['style'] ?? ''))
    )
      return [];
    const some = long.slice(0, 5);
    return [
      {
        title: 'Set the texts in lines that the eye can follow',
        problem: `${some.length === 1 ? 'A paragraph' : `${some.length} paragraphs`}, ${called(first)} first, ${some.length === 1 ? 'runs' : 'run'} as wide as ${some.length === 1 ? 'its' : 'their'} box allows.`,
        variant: 'The variant limits the lines to 66 characters.',
        hope: 'If the text is easier to read, more visitors should read on.',
        evidence: some,
        changes: some.map((text) => restyle(text, 'max-width: 66ch')),
        goal: mainGoal(view),
        risk: 'attention',
        weight: 0.15,
      },
    ];
  },
};

const manyLinks: Rule = {
  name: 'too-many-ways',
  source: 'Iyengar & Lepper, When Choice is Demotivating, 2000',
  idea: 'focus',
  find(view) {
    const { main } = view;
    const [navigation] = ofRole(view, 'navigation').filter(
      (each) => each.links.length > 8 && each.place.region !== 'footer',
    );
    if (
      main === null ||
      navigation === undefined ||
      !['landing', 'pricing', 'shop', 'other'].includes(view.inventory.kind)
    )
      return [];
    return [
      {
        title: `Step the navigation back behind ${called(main, 30)}`,
        problem: `The navigation offers ${navigation.links.length} ways before ${called(main)}.`,
        variant: 'The variant shows it paler and smaller.',
        hope: 'If the step stands out from the ways around it, more visitors should take it.',
        evidence: [navigation, main],
        changes: [restyle(navigation, 'font-size: 0.85em; opacity: 0.75')],
        goal: mainGoal(view),
        risk: 'hidden',
        weight: 0.35,
      },
    ];
  },
};

const dialogFirst: Rule = {
  name: 'dialog-over-the-page',
  source: 'Nielsen Norman Group, Popups: 10 Problematic Trends and Alternatives, 2019',
  idea: 'focus',
  find(view) {
    const dialog = view.visible.find(
      (element) =>
        element.place.region === 'dialog' &&
        element.role === 'form' &&
        /^(?:sign-up|newsletter|contact|booking|quote)$/.test(element.purpose),
    );
    if (dialog === undefined) return [];
    return [
      {
        title: `Show the page without ${called(dialog, 40)} over it`,
        problem: `${called(dialog)} stands in a dialog over the page before anything was read.`,
        variant: 'The variant hides it.',
        hope: 'If visitors can read first, more of them should go on.',
        evidence: [dialog],
        changes: [hide(dialog)],
        goal: mainGoal(view),
        risk: 'hidden',
        weight: 0.5,
      },
    ];
  },
};

const introFirst: Rule = {
  name: 'first-sentence-far-down',
  source: 'Nielsen, Inverted Pyramids in Cyberspace, 1996',
  idea: 'clarity',
  find(view) {
    const { headline } = view;
    const [first] = paragraphs(view).filter(
      (text) =>
        text.text.length >= 40 && text.text.length <= 240 && text.place.depth < 0.5 && !isSmallPrint(text),
    );
    if (
      headline === null ||
      first === undefined ||
      near(view, first, headline, 3) ||
      first.html.includes(headline.html)
    )
      return [];
    return [
      {
        title: 'Let the first sentence follow the headline',
        problem: `The first text, ${called(first, 80)}, does not stand with the headline ${called(headline)}.`,
        variant: 'The variant moves it below the headline.',
        hope: 'If the headline is explained where it is read, more visitors should go on.',
        evidence: [headline, first],
        changes: [move(first, headline, 'after')],
        goal: mainGoal(view),
        risk: 'attention',
        weight: 0.35,
      },
    ];
  },
};

const leadStands: Rule = {
  name: 'lead-looks-like-the-rest',
  source: 'Nielsen, F-Shaped Pattern For Reading Web Content, 2006',
  idea: 'reading',
  find(view) {
    const { headline } = view;
    const start = view.order.get(headline?.id ?? '') ?? 0;
    const lead = view.visible
      .slice(start + 1, start + 5)
      .find(
        (element) =>
          element.role === 'text' &&
          inContent(element) &&
          element.text.length >= 30 &&
          !isSmallPrint(element),
      );
    if (headline === null || lead === undefined) return [];
    return [
      {
        title: 'Set the first text larger than the rest',
        problem: `${called(lead, 80)} carries the promise of the headline ${called(headline)}.`,
        variant: 'The variant sets this text a quarter larger.',
        hope: 'If more visitors read the first sentence, more of them should go on.',
        evidence: [headline, lead],
        changes: [restyle(lead, 'font-size: 1.25em; line-height: 1.45')],
        goal: mainGoal(view),
        risk: 'attention',
        weight: 0.15,
      },
    ];
  },
};

export const READING_RULES: readonly Rule[] = [
  longParagraph,
  lineLength,
  manyLinks,
  dialogFirst,
  introFirst,
  leadStands,
];
