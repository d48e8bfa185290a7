/** From a model's answer to a draft: the model gives an element, words and candidates; everything else is made by code. Pure. */
import { asked } from '../audit/audit.ts';
import { reword, setAttribute } from '../audit/change.ts';
import type { Draft, Idea } from '../audit/draft.ts';
import { clicks, guardrailsFor, mainGoal, secondaryTo } from '../audit/metrics.ts';
import { called, quoted, type View } from '../audit/view.ts';
import type { Complaint } from '../checks/complaint.ts';
import { pageWords } from '../checks/page-words.ts';
import { isHarmless } from '../checks/why.ts';
import type { PageElement } from '../inventory/types.ts';
import type { Change } from '../suggestion.ts';

import type { ModelTest } from './model-writer.ts';

/** What should follow, where the model's own sentence says too much. */
const HOPES: Readonly<Record<Idea, string>> = {
  clarity: 'If visitors learn sooner what they can get, more of them should go on.',
  focus: 'If the next step stands out, more visitors should take it.',
  visibility: 'If more visitors see it, more of them should go on.',
  effort: 'If it takes less to go on, more visitors should.',
  trust: 'If a doubt is answered, more visitors should go on.',
  price: 'If visitors know what it takes, more of them should go on.',
  speed: 'If it is understood sooner, fewer visitors should leave.',
  access: 'If more visitors can use it, more of them should go on.',
  reading: 'If it is easier to take in, more visitors should go on.',
  consistency: 'If the same words return, more visitors should go on.',
};

const TITLES: Readonly<Record<Idea, string>> = {
  clarity: 'to say what is meant',
  focus: 'to point to one step',
  visibility: 'to be noticed',
  effort: 'to be easier to take in',
  trust: 'to answer a doubt',
  price: 'to say what it takes',
  speed: 'to be understood sooner',
  access: 'to be understood by more visitors',
  reading: 'to be read',
  consistency: 'to use the page’s own words',
};

/** A draft, or the one reason why there can be none. */
export function draftFrom(
  test: ModelTest,
  view: View,
  candidates: ReadonlyMap<string, Draft>,
  goal: string | null,
): { draft: Draft } | { complaint: Complaint } {
  const element = view.byId.get(test.element);
  if (element === undefined || !element.visible)
    return { complaint: { code: 'element', what: 'choose an element that visitors see.' } };
  const found = [...new Set(test.candidates)].flatMap((name) => candidates.get(name) ?? []);
  const rewording = wordsFor(element, test.after);
  if (rewording === null)
    return {
      complaint: {
        code: 'operation',
        what: `${called(element)} holds more than words: leave "after" empty.`,
      },
    };
  const changes = [...rewording, ...found.flatMap((draft) => draft.changes)];
  if (changes.length === 0)
    return {
      complaint: { code: 'after', what: 'give new words that differ from the old ones, or a candidate.' },
    };
  const touched = changes.map((change) => change.element);
  if (found.length + rewording.length > 1 && new Set(touched).size < touched.length)
    return { complaint: { code: 'combine', what: 'combine only tests that change different elements.' } };
  return { draft: compose(test, element, rewording, found, view, goal) };
}

/** None where the words stay; null where they cannot be changed safely. */
function wordsFor(element: PageElement, after: string): Change[] | null {
  if (after === '' || after === element.text) return [];
  if (element.tag === 'input' && element.role === 'action') return [setAttribute(element, 'value', after)];
  const change = reword(element, after);
  return change === null ? null : [change];
}

function compose(
  test: ModelTest,
  element: PageElement,
  rewording: readonly Change[],
  found: readonly Draft[],
  view: View,
  event: string | null,
): Draft {
  const [first] = found;
  const own = element.role === 'action' ? clicks(view, element) : mainGoal(view);
  const goal = asked(first?.goal ?? own, event);
  const risks = rewording.length === 0 ? [] : guardrailsFor('promise', goal);
  const guardrails = [...found.flatMap((draft) => draft.guardrails), ...risks].filter(
    (guard, index, all) =>
      guard.event !== goal.event && all.findIndex((other) => other.event === guard.event) === index,
  );
  const evidence = [
    ...new Set([
      ...(rewording.length === 0 ? [] : [element.id]),
      ...found.flatMap((draft) => draft.hypothesis.evidence),
    ]),
  ];
  const spoken = evidence.flatMap((id): PageElement[] => {
    const one = view.byId.get(id);
    return one === undefined ? [] : [one];
  });
  const why = isHarmless(test.why, spoken, pageWords(view.inventory)) ? test.why : null;
  const sentences = [
    ...(rewording.length === 0
      ? []
      : [`${called(element)} stands there now; the variant says ${quoted(test.after, 120)}.`]),
    ...found.map((draft) => draft.hypothesis.text),
    ...(why === null ? (first === undefined ? [HOPES[test.idea]] : []) : [`${why.replace(/[.!?]*$/u, '')}.`]),
  ];
  return {
    title: titleOf(test, element, rewording.length > 0, found),
    hypothesis: { text: sentences.join(' '), evidence },
    changes: [...rewording, ...found.flatMap((draft) => draft.changes)],
    goal,
    secondary: secondaryTo(view, goal).filter((metric) =>
      guardrails.every((guard) => guard.event !== metric.event),
    ),
    guardrails,
    rule: first?.rule ?? null,
    writer: 'model',
    idea: first?.idea ?? test.idea,
    weight: Math.max(
      rewording.length === 0 ? 0 : rewordWeight(element, view),
      ...found.map((draft) => draft.weight),
    ),
    absent: [...new Set(found.flatMap((draft) => draft.absent))],
  };
}

function titleOf(test: ModelTest, element: PageElement, reworded: boolean, found: readonly Draft[]): string {
  const parts = [
    ...(reworded ? [`Reword ${called(element, 40)} ${TITLES[test.idea]}`] : []),
    ...found.map((draft) => draft.title),
  ];
  return parts
    .map((part, index) => (index === 0 ? part : `${part.charAt(0).toLowerCase()}${part.slice(1)}`))
    .join('; ');
}

/** What more visitors read matters more. */
function rewordWeight(element: PageElement, view: View): number {
  if (element.id === view.headline?.id) return 0.8;
  if (element.id === view.main?.id) return 0.75;
  return element.place.firstScreen ? 0.55 : 0.4;
}
