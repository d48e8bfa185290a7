/** Rules about what a page says first. */
import { escapeHtml } from '../../core/html.ts';
import { intentOf } from '../inventory/page/lexicon.ts';
import type { PageElement } from '../inventory/types.ts';

import { insert, move, restyle, reword } from './change.ts';
import { mainGoal } from './metrics.ts';
import type { Finding, Rule } from './rule.ts';
import { called, inContent, isSmallPrint, ofRole, quoted, theOne, type View } from './view.ts';
import { contentWords, isGreeting, wordsOf } from './words.ts';

const HEADLINE_CHARS = 90;

/** The page's title without the name of the site: `Plans and prices | Acme` → `Plans and prices`. */
export function promiseOf(title: string | null): string | null {
  if (title === null) return null;
  const parts = title.split(/\s+[|·•»–—-]\s+|\s*｜\s*/u).map((part) => part.trim());
  const longest = parts.toSorted((a, b) => b.length - a.length)[0] ?? '';
  return longest === '' ? null : longest;
}

/** A sentence of the page that may stand as a headline: the text below the headline, the title, the description. */
function betterHeadline(view: View, now: string): string | null {
  const start = view.order.get(view.headline?.id ?? '') ?? 0;
  const below = view.visible
    .slice(start + 1, start + 6)
    .find(
      (element) =>
        element.role === 'text' && inContent(element) && element.text.length > 15 && !isSmallPrint(element),
    );
  const language = view.inventory.language ?? 'en';
  const fits = (text: string | null | undefined): string | null => {
    const sentence =
      text
        ?.split(/(?<=[.!?])\s+|(?<=[。！？])/u)[0]
        ?.replace(/[.。]$/u, '')
        .trim() ?? '';
    const enough = contentWords(sentence, language).length >= 2;
    return enough &&
      sentence.length <= HEADLINE_CHARS &&
      sentence !== now &&
      !isGreeting(sentence) &&
      !sentence.includes('…')
      ? sentence
      : null;
  };
  return fits(below?.text) ?? fits(promiseOf(view.inventory.title)) ?? fits(view.inventory.description);
}

const noHeadline: Rule = {
  name: 'no-headline',
  source: 'Krug, Don’t Make Me Think (the first page must say what it is), 2000',
  idea: 'clarity',
  find(view) {
    const title = promiseOf(view.inventory.title);
    const first = view.visible.find(
      (element) =>
        inContent(element) &&
        (element.role === 'text' || element.role === 'action' || element.role === 'heading'),
    );
    if (view.headline !== null || title === null || first === undefined || title.length > HEADLINE_CHARS)
      return [];
    return [
      {
        title: 'Say at the top what the page is about',
        problem: 'A headline was not found in what was loaded.',
        variant: `The variant begins with the page’s own title, ${quoted(title, 90)}, as its headline.`,
        hope: 'If visitors see at once where they are, fewer should leave without doing anything.',
        evidence: [first],
        changes: [insert(first, 'before', `<h1>${escapeHtml(title)}</h1>`)],
        goal: mainGoal(view),
        risk: 'promise',
        weight: 0.85,
        absent: ['headline'],
      },
    ];
  },
};

const emptyHeadline: Rule = {
  name: 'headline-says-nothing',
  source:
    'Nielsen Norman Group (Loranger), Headings Are Pick-Up Lines: 5 Tips for Writing Headlines That Convert, 2015',
  idea: 'clarity',
  find(view) {
    const { headline } = view;
    // A page of a manual is named after what it explains.
    if (headline === null || view.inventory.kind === 'docs') return [];
    // "Log in" over a form to log in says all that there is to say.
    if (intentOf(headline.text) === 'log-in') return [];
    const language = view.inventory.language ?? 'en';
    const words = contentWords(headline.text, language).filter((word) => !/^(?:page|site|seite)$/.test(word));
    const short = words.length <= 1 && headline.text.length <= 20;
    const after = isGreeting(headline.text) || short ? betterHeadline(view, headline.text) : null;
    return rewritten(view, headline, after, {
      title: 'Say in the headline what is offered',
      problem: `The headline ${called(headline)} ${isGreeting(headline.text) ? 'greets' : 'names'} and does not say what the page offers.`,
      variant: 'The variant takes a sentence of the page itself',
      hope: 'If visitors learn at once what they can get, more of them should go on.',
      weight: 0.9,
    });
  },
};

const titlePromise: Rule = {
  name: 'title-and-headline-differ',
  source: 'Pirolli & Card, Information Foraging, 1999',
  idea: 'consistency',
  find(view) {
    const { headline } = view;
    const promise = promiseOf(view.inventory.title);
    if (headline === null || promise === null) return [];
    const language = view.inventory.language ?? 'en';
    const titled = new Set(contentWords(view.inventory.title ?? '', language));
    const shared = contentWords(headline.text, language).some((word) =>
      [...titled].some((other) => other.startsWith(word.slice(0, 5)) || word.startsWith(other.slice(0, 5))),
    );
    // A title left over from a template says nothing of this page.
    const own = contentWords(promise, language);
    const said = view.visible.some((element) => {
      const text = element.text.toLowerCase();
      return inContent(element) && own.every((word) => text.includes(word));
    });
    // “Start Bootstrap Theme” behind a dash is a site; a sentence there, or what comes first, is the page.
    const page =
      wordsOf(promise, language).length >= 4 || (view.inventory.title ?? '').trim().startsWith(promise);
    const enough = own.length >= 2 && said && page && promise.length <= HEADLINE_CHARS;
    return rewritten(view, headline, shared || !enough ? null : promise, {
      title: 'Keep in the headline what the page title promised',
      problem: `The title in search results, ${quoted(promise, 80)}, and the headline ${called(headline)} share no word.`,
      variant: 'The variant opens with the words of the title',
      hope: 'If visitors recognise what they clicked on, fewer should go back.',
      weight: 0.7,
    });
  },
};

const longHeadline: Rule = {
  name: 'headline-too-long',
  source: 'Nielsen, How Users Read on the Web, 1997',
  idea: 'reading',
  find(view) {
    const { headline } = view;
    if (headline === null || wordsOf(headline.text, view.inventory.language ?? 'en').length <= 12) return [];
    const clause =
      headline.text
        .split(/(?<=[.!?])\s+|\s*[;:–—]\s*|,\s+|[。、：]/u)[0]
        ?.replace(/[.。]$/u, '')
        .trim() ?? '';
    const kept =
      contentWords(clause, view.inventory.language ?? 'en').length >= 2 &&
      clause.length < headline.text.length * 0.8;
    return rewritten(view, headline, kept ? clause : null, {
      title: 'Cut the headline to its first clause',
      problem: `The headline ${called(headline, 80)} is longer than a glance takes in.`,
      variant: 'The variant keeps its first clause',
      hope: 'If most visitors scan, more of them should take in the short one and go on.',
      weight: 0.55,
    });
  },
};

function rewritten(
  view: View,
  headline: PageElement,
  after: string | null,
  words: Pick<Finding, 'title' | 'problem' | 'variant' | 'hope' | 'weight'>,
): Finding[] {
  const change = after === null ? null : reword(headline, after);
  if (after === null || change === null) return [];
  return [
    {
      ...words,
      variant: `${words.variant}: ${quoted(after, 90)}.`,
      evidence: [headline],
      changes: [change],
      goal: mainGoal(view),
      risk: 'promise',
    },
  ];
}

const severalHeadlines: Rule = {
  name: 'headlines-compete',
  source: 'Krug, Don’t Make Me Think (visual hierarchy), 2000',
  idea: 'focus',
  find(view) {
    const { headline } = view;
    const rivals = ofRole(view, 'heading').filter(
      (heading) =>
        heading.level === 1 && heading.id !== headline?.id && inContent(heading) && heading.place.firstScreen,
    );
    if (headline === null || headline.level !== 1 || rivals.length === 0) return [];
    return [
      {
        title: `Leave ${called(headline, 40)} as the one headline`,
        problem: `${called(headline)} and ${rivals
          .slice(0, 3)
          .map((rival) => called(rival, 40))
          .join(', ')} are all headlines of the first rank on the first screen.`,
        variant: 'The variant shows the others smaller.',
        hope: 'If one line leads, more visitors should read it and go on.',
        evidence: [headline, ...rivals.slice(0, 3)],
        changes: rivals.slice(0, 3).map((rival) => restyle(rival, 'font-size: 1.25rem; font-weight: 500')),
        goal: mainGoal(view),
        risk: 'attention',
        weight: 0.45,
      },
    ];
  },
};

const belowPicture: Rule = {
  name: 'headline-below-picture',
  source: 'Nielsen, F-Shaped Pattern For Reading Web Content, 2006',
  idea: 'visibility',
  find(view) {
    const { headline } = view;
    const at = view.order.get(headline?.id ?? '') ?? 0;
    const picture = view.visible
      .slice(0, at)
      .find(
        (element) =>
          element.role === 'media' &&
          inContent(element) &&
          ((element.height ?? 0) >= 200 || element.kind === 'video' || element.kind === 'embed'),
      );
    if (headline === null || picture === undefined) return [];
    return [
      {
        title: 'Put the headline before the picture',
        problem: `The headline ${called(headline)} comes after ${theOne(picture)}.`,
        variant: 'The variant puts the headline first.',
        hope: 'If reading starts at the top, more visitors should learn what is offered before they leave.',
        evidence: [headline, picture],
        changes: [move(headline, picture, 'before')],
        goal: mainGoal(view),
        risk: 'attention',
        weight: 0.5,
      },
    ];
  },
};

const headlineLeads: Rule = {
  name: 'headline-leads',
  source: 'Krug, Don’t Make Me Think (visual hierarchy), 2000',
  idea: 'visibility',
  find(view) {
    const { headline } = view;
    if (headline === null || headline.text.length > 60) return [];
    return [
      {
        title: `Set the headline ${called(headline, 40)} larger`,
        problem: `${called(headline)} is what a visitor should read first.`,
        variant: 'The variant sets the same words a fifth larger.',
        hope: 'If the eye finds the headline sooner, more visitors should read on.',
        evidence: [headline],
        changes: [restyle(headline, 'font-size: 1.2em; line-height: 1.15')],
        goal: mainGoal(view),
        risk: 'attention',
        weight: 0.12,
      },
    ];
  },
};

const subheadings: Rule = {
  name: 'headings-to-scan',
  source: 'Nielsen, How Users Read on the Web, 1997',
  idea: 'reading',
  find(view) {
    const some = ofRole(view, 'heading')
      .filter((heading) => heading.id !== view.headline?.id && heading.level <= 3 && inContent(heading))
      .slice(0, 12);
    const [first] = some;
    if (first === undefined || some.length < 2) return [];
    return [
      {
        title: 'Let the headings of the sections stand out',
        problem: `${called(first)} and ${some.length === 2 ? 'one more heading' : `${some.length - 1} more headings`} are what a scanning eye holds on to.`,
        variant: 'The variant sets these headings larger and bold.',
        hope: 'If visitors find their part of the page sooner, more of them should go on.',
        evidence: some,
        changes: some.map((heading) => restyle(heading, 'font-size: 1.2em; font-weight: 700')),
        goal: mainGoal(view),
        risk: 'attention',
        weight: 0.1,
      },
    ];
  },
};

export const HEADLINE_RULES: readonly Rule[] = [
  noHeadline,
  emptyHeadline,
  titlePromise,
  longHeadline,
  severalHeadlines,
  belowPicture,
  headlineLeads,
  subheadings,
];
