/** Rules about the words of calls to action. */
import { escapeHtml } from '../../core/html.ts';
import type { ActionElement } from '../inventory/types.ts';

import { insert, reword } from './change.ts';
import { clicks } from './metrics.ts';
import type { Finding, Rule } from './rule.ts';
import { called, contentActions, nounOf, ofRole, quoted, type View } from './view.ts';
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

const vagueAction: Rule = {
  name: 'action-says-nothing',
  source: 'W3C, WCAG 2.2, 2.4.9 Link Purpose (Link Only), 2023',
  idea: 'clarity',
  find: (view) =>
    contentActions(view)
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

const sameLabel: Rule = {
  name: 'one-label-many-places',
  source: 'W3C, WCAG 2.2, 2.4.9 Link Purpose (Link Only), 2023',
  idea: 'clarity',
  find(view) {
    const links = contentActions(view);
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
          // A picture of words ("Download on the App Store") shows them already.
          (action.tag === 'img' || !/<img\b/i.test(action.html)) &&
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

const longLabel: Rule = {
  name: 'label-too-long',
  source: 'Nielsen Norman Group, First 2 Words: A Signal for the Scanning Eye, 2009',
  idea: 'clarity',
  find: (view) =>
    contentActions(view)
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

export const LABEL_RULES: readonly Rule[] = [vagueAction, sameLabel, twoNames, iconOnly, longLabel];
