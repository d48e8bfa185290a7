/** Rules about calls to action: what they say, how many there are, where they stand, how they look. */
import type { ActionElement, PageElement } from '../inventory/types.ts';

import { copyOfLink, escapeHtml, insert, move, restyle, reword } from './change.ts';
import { clicks, mainGoal } from './metrics.ts';
import type { Finding, Rule } from './rule.ts';
import { called, inContent, near, nounOf, ofRole, quoted, type View } from './view.ts';
import { isVague, wordsOf } from './words.ts';

const LABEL_CHARS = 60;

/** `Learn more: Plans for teams`; null where the heading is too long to stand on a button. */
export function labelWithHeading(view: View, action: ActionElement): string | null {
  const { under } = action.place;
  if (under === null) return null;
  const wide = /^(?:ja|zh)/.test(view.inventory.language ?? '');
  const label = `${action.text.replace(/[\s.:…>»→]+$/u, '')}${wide ? '：' : ': '}${under.replace(/[.!。！:：]+$/u, '')}`;
  return label.length > LABEL_CHARS || isVague(under) || label.includes('…') ? null : label;
}

const actionsOf = (view: View): ActionElement[] =>
  ofRole(view, 'action').filter((action) => action.text !== '' && inContent(action));

const vagueAction: Rule = {
  name: 'action-says-nothing',
  source: 'W3C, WCAG 2.2, 2.4.9 Link Purpose (Link Only), 2023',
  idea: 'clarity',
  find: (view) =>
    actionsOf(view)
      .filter((action) => isVague(action.text) && action.kind !== 'submit')
      .flatMap((action): Finding[] => {
        const after = labelWithHeading(view, action);
        const change = after === null ? null : reword(action, after);
        const heading = view.byId.get(action.place.heading ?? '');
        if (after === null || change === null) return [];
        return [
          {
            title: `Say on ${called(action, 30)} what follows the click`,
            problem: `The ${nounOf(action)} ${called(action)} does not say what follows.`,
            variant: `The variant adds the heading it stands under: ${quoted(after, 80)}.`,
            hope: 'If visitors choose by what a label tells them, more of those who want this should follow it.',
            evidence: heading === undefined ? [action] : [action, heading],
            changes: [change],
            goal: clicks(view, action),
            risk: 'promise',
            weight: (action.id === view.main?.id ? 0.9 : 0.6) + (action.place.firstScreen ? 0.05 : 0),
          },
        ];
      }),
};

const OUTLINE = 'background: transparent; color: inherit; border: 1px solid currentColor; box-shadow: none';

const competingActions: Rule = {
  name: 'actions-compete',
  source: 'Hick, On the Rate of Gain of Information, 1952',
  idea: 'focus',
  find(view) {
    const { main } = view;
    if (main === null) return [];
    const rivals = actionsOf(view).filter(
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
  source: 'Krug, Don’t Make Me Think, 2000',
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

const sameLabel: Rule = {
  name: 'one-label-many-places',
  source: 'W3C, WCAG 2.2, 3.2.4 Consistent Identification, 2023',
  idea: 'clarity',
  find(view) {
    const links = actionsOf(view);
    const groups = groupedBy(links, (action) => action.text.toLowerCase());
    for (const group of groups.values()) {
      // Links that are written as `#` lead where a script says: their headings tell them apart.
      const targets = group.map((action) =>
        action.href === null || action.href.endsWith('#') ? action.place.under : action.href,
      );
      if (group.length < 2 || new Set(targets).size < group.length) continue;
      const told = group.slice(0, 6).flatMap((action) => {
        const after = labelWithHeading(view, action);
        const change = after === null ? null : reword(action, after);
        return change === null ? [] : [{ action, change, after: after ?? '' }];
      });
      const [first] = told;
      if (first === undefined || new Set(told.map((each) => each.after)).size < 2) continue;
      return [
        {
          title: `Tell the ${group.length} links called ${called(first.action, 30)} apart`,
          problem: `${group.length} links are called ${called(first.action)} and lead to different places.`,
          variant: `The variant adds to each the heading it stands under: ${quoted(first.after, 80)}, and so on.`,
          hope: 'If visitors scan links without the text around them, more of them should find theirs.',
          evidence: told.map((each) => each.action),
          changes: told.map((each) => each.change),
          goal: clicks(view, first.action),
          risk: 'promise',
          weight: 0.65,
        },
      ];
    }
    return [];
  },
};

const twoNames: Rule = {
  name: 'one-place-many-labels',
  source: 'Nielsen, 10 Usability Heuristics: Consistency and Standards, 1994',
  idea: 'consistency',
  find(view) {
    const { main } = view;
    if (main?.href == null || main.href.endsWith('#')) return [];
    const others = ofRole(view, 'action').filter(
      (action) =>
        action.id !== main.id &&
        action.href === main.href &&
        action.text !== '' &&
        action.text.toLowerCase() !== main.text.toLowerCase() &&
        !isVague(main.text),
    );
    const [other] = others;
    const change = other === undefined ? null : reword(other, main.text);
    if (other === undefined || change === null || main.text.length > Math.max(24, other.text.length * 2))
      return [];
    return [
      {
        title: `Call one thing by one name: ${called(main, 40)}`,
        problem: `${called(other)} and ${called(main)} lead to the same place under two names.`,
        variant: `The variant calls both ${called(main)}.`,
        hope: 'If one name makes clear that there is one next step, more visitors should take it.',
        evidence: [main, other],
        changes: [change],
        goal: clicks(view, main),
        risk: 'promise',
        weight: 0.5,
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
      actionsOf(view).some(
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
    const again = actionsOf(view).some((action) => action.place.depth > 0.6 && action.href === main.href);
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

const iconOnly: Rule = {
  name: 'icon-without-word',
  source: 'Nielsen Norman Group (Bedford), Icon Usability, 2014',
  idea: 'clarity',
  find: (view) =>
    ofRole(view, 'action')
      .filter(
        (action) =>
          action.text === '' &&
          action.name !== null &&
          action.name.length <= 24 &&
          action.tag !== 'input' &&
          action.attributes['type'] !== 'reset' &&
          // A logo is no icon: it stands for the site.
          !(view.inventory.title ?? '').toLowerCase().includes(action.name.toLowerCase()),
      )
      .slice(0, 1)
      .map((action) => ({
        title: `Put the word ${quoted(action.name ?? '', 24)} beside its icon`,
        problem: `The ${nounOf(action)} that is named ${quoted(action.name ?? '')} for screen readers shows only an icon.`,
        variant: 'The variant shows its name beside the icon.',
        hope: 'If some visitors cannot tell what the icon means, more of them should use it.',
        evidence: [action],
        changes: [insert(action, 'end', `<span>${escapeHtml(action.name ?? '')}</span>`)],
        goal: clicks(view, action),
        risk: 'attention',
        weight: 0.3,
      })),
};

const weakMain: Rule = {
  name: 'main-action-looks-minor',
  source: 'Fitts, The Information Capacity of the Human Motor System, 1954',
  idea: 'visibility',
  find(view) {
    const { main } = view;
    if (main === null || main.emphasis === 'primary') return [];
    if (actionsOf(view).some((action) => action.emphasis === 'primary' && near(view, action, main)))
      return [];
    return [
      {
        title: `Dress ${called(main, 40)} as the main button`,
        problem: `${called(main)} is what the page asks for, and looks like ${main.emphasis === 'text' ? 'plain text' : 'a lesser button'}.`,
        variant: 'The variant gives it room, weight and a frame in its own colour.',
        hope: 'If a larger target is found sooner, more visitors should use it.',
        evidence: [main],
        changes: [
          restyle(
            main,
            'display: inline-block; padding: 0.75em 1.5em; font-weight: 700; border: 2px solid currentColor; border-radius: 4px',
          ),
        ],
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
    actionsOf(view)
      .filter(({ place }) => place.box !== null && place.box.height > 0 && place.box.height < 24)
      .slice(0, 1)
      .map((action) => ({
        title: `Make ${called(action, 40)} large enough for a thumb`,
        problem: `${called(action)} is ${Math.round(action.place.box?.height ?? 0)} pixels high; 24 are the minimum.`,
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
        evidence: [main],
        changes: [restyle(main, 'font-size: 1.25em; padding: 0.8em 1.6em')],
        goal: clicks(view, main),
        risk: 'attention',
        weight: 0.2,
      },
    ];
  },
};

const besideHeadline: Rule = {
  name: 'action-away-from-headline',
  source: 'Nielsen Norman Group (Harley), Proximity Principle in Visual Design, 2020',
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

const longLabel: Rule = {
  name: 'label-too-long',
  source: 'Nielsen Norman Group, First 2 Words: A Signal for the Scanning Eye, 2009',
  idea: 'clarity',
  find: (view) =>
    actionsOf(view)
      .filter((action) => action.kind !== 'link' || action.emphasis !== 'text')
      .flatMap((action): Finding[] => {
        if (wordsOf(action.text, view.inventory.language ?? 'en').length < 7) return [];
        const [clause = ''] = action.text.split(/\s*[,;:–—|(。、：]\s*|\s+-\s+/u);
        const change =
          clause.length >= 4 && clause.length < action.text.length ? reword(action, clause) : null;
        if (change === null || isVague(clause)) return [];
        return [
          {
            title: `Shorten the ${nounOf(action)} ${called(action, 30)}`,
            problem: `The ${nounOf(action)} ${called(action)} takes a sentence to say what it does.`,
            variant: `The variant keeps its first words: ${quoted(clause)}.`,
            hope: 'If labels are scanned rather than read, more visitors should follow the short one.',
            evidence: [action],
            changes: [change],
            goal: clicks(view, action),
            risk: 'promise',
            weight: 0.45,
          },
        ];
      })
      .slice(0, 1),
};

function groupedBy<T>(list: readonly T[], key: (entry: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of list) {
    const group = groups.get(key(entry));
    if (group === undefined) groups.set(key(entry), [entry]);
    else group.push(entry);
  }
  return groups;
}

function list(elements: readonly PageElement[]): string {
  const names = elements.slice(0, 3).map((element) => called(element, 40));
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

export const ACTION_RULES: readonly Rule[] = [
  vagueAction,
  competingActions,
  logInCompetes,
  sameLabel,
  twoNames,
  notOnFirstScreen,
  notRepeated,
  iconOnly,
  weakMain,
  smallTarget,
  largerMain,
  besideHeadline,
  longLabel,
];
