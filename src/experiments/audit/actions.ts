/** Rules about calls to action: how many there are, where they stand, how they look. Their words: `labels.ts`. */
import type { ActionElement, PageElement } from '../inventory/types.ts';

import { copyOfLink, insert, move, restyle } from './change.ts';
import { clicks, mainGoal } from './metrics.ts';
import type { Rule } from './rule.ts';
import { called, contentActions, inContent, near, ofRole, type View } from './view.ts';

/** More buttons than these make no test that anybody could check. */
const MOST_NAMESAKES = 12;
const OUTLINE = 'background: transparent; color: inherit; border: 1px solid currentColor; box-shadow: none';

const competingActions: Rule = {
  name: 'actions-compete',
  source: 'Hick, On the Rate of Gain of Information, 1952',
  idea: 'focus',
  find(view) {
    const { main } = view;
    if (main === null) return [];
    const rivals = contentActions(view).filter(
      (action) =>
        action.id !== main.id &&
        action.emphasis === 'primary' &&
        near(view, action, main, 3) &&
        action.text !== main.text &&
        (action.href ?? action.id) !== (main.href ?? main.id),
    );
    if (rivals.length === 0 || rivals.length > 4) return [];
    return [
      {
        title: `Leave ${called(main, 30)} as the one main button`,
        problem: `${called(main)} stands beside ${list(rivals)}, dressed as just as important.`,
        variant: `The variant outlines ${rivals.length === 1 ? 'the other' : 'the others'}, so that one button is filled.`,
        hope: 'If fewer equal choices make choosing easier, more visitors should take the main one.',
        evidence: [main, ...rivals],
        changes: rivals.map((rival) => restyle(rival, OUTLINE)),
        goal: clicks(view, main),
        risk: 'attention',
        weight: 0.8,
      },
    ];
  },
};

const logInCompetes: Rule = {
  name: 'log-in-competes',
  source: 'Krug, Don’t Make Me Think (visual hierarchy), 2000',
  idea: 'focus',
  find(view) {
    const { main } = view;
    const logIn = ofRole(view, 'action').find(
      (action) => action.intent === 'log-in' && action.emphasis === 'primary' && action.place.firstScreen,
    );
    if (main === null || logIn === undefined || main.id === logIn.id) return [];
    return [
      {
        title: `Make ${called(logIn, 30)} a plain link beside ${called(main, 30)}`,
        problem: `${called(logIn)}, for those who are customers already, looks as important as ${called(main)}.`,
        variant: 'The variant shows it as a plain link in the same place.',
        hope: 'If new visitors then see one main button, more of them should take it.',
        evidence: [logIn, main],
        changes: [
          restyle(
            logIn,
            'background: transparent; border-color: transparent; box-shadow: none; color: inherit; text-decoration: underline',
          ),
        ],
        goal: clicks(view, main),
        risk: 'hidden',
        weight: 0.6,
      },
    ];
  },
};

const notOnFirstScreen: Rule = {
  name: 'action-below-first-screen',
  source: 'Nielsen Norman Group (Fessenden), Scrolling and Attention, 2018',
  idea: 'visibility',
  find(view) {
    const { main, headline } = view;
    if (main === null || headline === null || main.place.firstScreen || !headline.place.firstScreen)
      return [];
    if (
      contentActions(view).some(
        (action) => action.place.firstScreen && action.href === main.href && main.href !== null,
      )
    )
      return [];
    const copy = copyOfLink(main, headline);
    if (copy === null) return [];
    return [
      {
        title: `Put ${called(main, 40)} on the first screen too`,
        problem: `A link to what ${called(main)} leads to was not found in what was loaded of the first screen; it comes further down.`,
        variant: `The variant repeats ${called(main)} below the headline ${called(headline)}.`,
        hope: 'If some visitors decide before they scroll, more of them should take the step.',
        evidence: [headline, main],
        changes: [insert(headline, 'after', copy)],
        goal: clicks(view, main),
        risk: 'added',
        weight: 0.85,
        absent: ['action-first-screen'],
      },
    ];
  },
};

const notRepeated: Rule = {
  name: 'action-not-repeated',
  source: 'Nielsen Norman Group (Fessenden), Scrolling and Attention, 2018',
  idea: 'visibility',
  find(view) {
    const { main } = view;
    if (main === null || view.inventory.counts.words < 350 || main.place.depth > 0.4) return [];
    const again = contentActions(view).some(
      (action) => action.place.depth > 0.6 && action.href === main.href,
    );
    const last = view.visible.findLast(
      (element) =>
        inContent(element) &&
        (element.role === 'text' || element.role === 'question' || element.role === 'proof') &&
        element.place.depth > 0.6 &&
        element.text.length > 40,
    );
    const copy = last === undefined ? null : copyOfLink(main, last);
    if (copy === null || again || last === undefined) return [];
    return [
      {
        title: `Repeat ${called(main, 40)} at the end of the page`,
        problem: `${called(main)} stands near the top of a long page; a second link to the same place was not found in what was loaded further down.`,
        variant: `The variant repeats it after the last text, ${called(last, 50)}.`,
        hope: 'If those who read to the end are ready for the step, more of them should take it when it is at hand.',
        evidence: [main, last],
        changes: [insert(last, 'after', copy)],
        goal: clicks(view, main),
        risk: 'added',
        weight: 0.6,
        absent: ['action-repeated'],
      },
    ];
  },
};

const weakMain: Rule = {
  name: 'main-action-looks-minor',
  source: 'Krug, Don’t Make Me Think (visual hierarchy), 2000',
  idea: 'visibility',
  find(view) {
    const { main } = view;
    if (main === null || main.emphasis === 'primary') return [];
    if (contentActions(view).some((action) => action.emphasis === 'primary' && near(view, action, main)))
      return [];
    return [
      {
        title: `Dress ${called(main, 40)} as the main button`,
        problem: `${called(main)} is what the page asks for, and looks like ${main.emphasis === 'text' ? 'plain text' : 'a lesser button'}.`,
        variant: 'The variant gives it room, weight and a frame in its own colour.',
        hope: 'If a larger target is found sooner, more visitors should use it.',
        evidence: namesakes(view, main),
        changes: namesakes(view, main).map((action) =>
          restyle(
            action,
            'display: inline-block; padding: 0.75em 1.5em; font-weight: 700; border: 2px solid currentColor; border-radius: 4px',
          ),
        ),
        goal: clicks(view, main),
        risk: 'attention',
        weight: 0.6,
      },
    ];
  },
};

const smallTarget: Rule = {
  name: 'target-too-small',
  source: 'W3C, WCAG 2.2, 2.5.8 Target Size (Minimum), 2023',
  idea: 'effort',
  find: (view) =>
    contentActions(view)
      .filter(({ place }) => place.box !== null && place.box.height > 0 && place.box.height < 24)
      .slice(0, 1)
      .map((action) => ({
        title: `Make ${called(action, 40)} large enough for a thumb`,
        problem: `${called(action)} is ${Math.round(action.place.box?.height ?? 0)} pixels high; WCAG asks for 24, or as much free space around it.`,
        variant: 'The variant adds padding around the same words.',
        hope: 'If some taps miss it today, more of those who want it should reach it.',
        evidence: [action],
        changes: [restyle(action, 'display: inline-block; padding-top: 0.6em; padding-bottom: 0.6em')],
        goal: clicks(view, action),
        risk: 'attention',
        weight: action.id === view.main?.id ? 0.7 : 0.35,
      })),
};

const largerMain: Rule = {
  name: 'larger-main-action',
  source: 'Fitts, The Information Capacity of the Human Motor System, 1954',
  idea: 'effort',
  find(view) {
    const { main } = view;
    if (main === null) return [];
    return [
      {
        title: `Make ${called(main, 40)} larger`,
        problem: `${called(main)} is the step this page is for.`,
        variant: 'The variant shows the same words a quarter larger, with more room around them.',
        hope: 'If a larger target is seen and reached sooner, more visitors should use it.',
        evidence: namesakes(view, main),
        changes: namesakes(view, main).map((action) =>
          restyle(action, 'font-size: 1.25em; padding: 0.8em 1.6em'),
        ),
        goal: clicks(view, main),
        risk: 'attention',
        weight: 0.2,
      },
    ];
  },
};

const besideHeadline: Rule = {
  name: 'action-away-from-headline',
  source: 'Williams, The Non-Designer’s Design Book (proximity), 1994',
  idea: 'visibility',
  find(view) {
    const { main, headline } = view;
    if (main === null || headline === null || main.place.form !== null || !inContent(main)) return [];
    const between = (view.order.get(main.id) ?? 0) - (view.order.get(headline.id) ?? 0);
    if (between < 2 || between > 12 || main.html.includes(headline.html)) return [];
    return [
      {
        title: `Move ${called(main, 40)} up to the headline`,
        problem: `Other elements stand between the headline ${called(headline)} and ${called(main)}.`,
        variant: 'The variant puts the step directly below the headline; the rest follows.',
        hope: 'If the promise and the step are read together, more visitors should take it.',
        evidence: [headline, main],
        changes: [move(main, headline, 'after')],
        goal: mainGoal(view),
        risk: 'attention',
        weight: 0.25,
      },
    ];
  },
};

/** The action and all others of the content with its label: a shop has “Add to cart” at every product, and dresses them alike. */
function namesakes(view: View, main: ActionElement): ActionElement[] {
  const others = contentActions(view).filter(
    (action) => action.id !== main.id && action.text === main.text && action.emphasis === main.emphasis,
  );
  return [main, ...others].slice(0, MOST_NAMESAKES);
}

function list(elements: readonly PageElement[]): string {
  const names = elements.slice(0, 3).map((element) => called(element, 40));
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

export const ACTION_RULES: readonly Rule[] = [
  competingActions,
  logInCompetes,
  notOnFirstScreen,
  notRepeated,
  weakMain,
  smallTarget,
  largerMain,
  besideHeadline,
];
