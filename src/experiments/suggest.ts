/** From an inventory to tests that can be run: rules and model -> check -> choose -> plan. */
import { isoUtc } from '../core/time.ts';

import type { Draft } from './audit/draft.ts';
import { checkerFor } from './checks/check.ts';
import { choose, MINOR } from './checks/choose.ts';
import type { Experiments, Test } from './document.ts';
import type { ExperimentsDeps, ExperimentsRequest } from './experiments.ts';
import type { Inventory } from './inventory/types.ts';
import type { Page } from './page.ts';
import { makePlan } from './plan/plan.ts';
import type { Metric } from './suggestion.ts';
import { writePlainly } from './writer/plain-writer.ts';

export { readAhead } from './checks/page-words.ts';

/** For a page that is there already. A model that fails is a note. */
export async function suggest(
  page: Page,
  inventory: Inventory,
  request: ExperimentsRequest,
  { writer, now }: Pick<ExperimentsDeps, 'writer' | 'now'>,
  signal: AbortSignal,
): Promise<Experiments> {
  const check = checkerFor(inventory);
  const plain = writePlainly(inventory, check, request.goal);
  const model = await writer?.write(inventory, plain.drafts, check, request.goal, signal);
  const { chosen, left } = choose([...plain.drafts, ...(model?.drafts ?? [])]);
  const tests = chosen.map((draft, index) => planned(draft, index, request));
  const named = new Set(
    tests.flatMap((test) => [
      ...test.hypothesis.evidence,
      ...test.changes.flatMap((change) => ('to' in change ? [change.to.element] : [])),
    ]),
  );
  return {
    schema: 1,
    page: {
      asked: page.asked,
      from: page.from,
      url: page.url,
      redirects: page.redirects,
      charset: page.charset,
      bytes: page.bytes,
      title: inventory.title,
      language: inventory.language,
      direction: inventory.direction,
      kind: inventory.kind,
      kindBecause: inventory.kindBecause,
      rendered: inventory.rendered,
      words: inventory.counts.words,
      elements: inventory.elements.length,
      cut: inventory.cut.elements,
    },
    generatedAt: isoUtc(now()),
    writer: tests.some((test) => test.writer === 'model') ? 'model' : 'plain',
    provider: writer?.provider ?? null,
    tests,
    elements: inventory.elements.filter((element) => named.has(element.id)),
    dropped: [...plain.dropped, ...(model?.dropped ?? [])],
    left,
    notes: [
      ...inventory.notes,
      ...(model?.failure == null ? [] : [`The tests are those of the rules alone: ${model.failure}.`]),
      ...(tests.length === 0 ? ['The rules found nothing on this page that can be changed safely.'] : []),
      ...minorNote(chosen),
    ],
  };
}

/** Said where the page gave little: what changes only the look is the weaker test. */
function minorNote(chosen: readonly Draft[]): string[] {
  const minor = chosen.flatMap((draft, index) => (draft.weight < MINOR ? [index + 1] : []));
  if (minor.length === 0) return [];
  const which = minor.length === 1 ? `Test ${minor[0]} changes` : `Tests ${minor.join(', ')} change`;
  return [`${which} only how things look: the rules found little else to mend on this page.`];
}

function planned(
  { weight: _weight, absent: _absent, ...draft }: Draft,
  index: number,
  request: ExperimentsRequest,
): Test {
  // With --mean, what counts is how much, not how many.
  const goal: Metric = request.plan.amount === null ? draft.goal : { ...draft.goal, kind: 'mean' };
  return { id: `t${index + 1}`, ...draft, goal, plan: makePlan(request.plan, request.given) };
}
