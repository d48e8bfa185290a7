/** Checks of what a test is measured by. */
import type { Draft } from '../audit/draft.ts';
import type { Guardrail } from '../suggestion.ts';

import type { Page } from './changes.ts';
import type { Complaint } from './complaint.ts';

/** A change of more than this would be harm, whatever the goal gains. */
const WIDEST_MARGIN = 0.1;
/** Events that are bad news: more of them is the wrong direction. */
const BAD_NEWS = /bounce|error|unsubscrib|refund|cancel|_ms$|left_|complain/;

export function checkMetrics(draft: Draft, page: Page): Complaint[] {
  const found: Complaint[] = [];
  const { goal, guardrails } = draft;
  const events = guardrails.map((guardrail) => guardrail.event);
  if (
    goal.event === '' ||
    events.includes(goal.event) ||
    (goal.element !== null && !page.byId.has(goal.element))
  )
    found.push({ code: 'goal', what: `${goal.event} cannot be the goal and a guardrail.` });
  if (draft.secondary.some((metric) => metric.event === goal.event || events.includes(metric.event)))
    found.push({ code: 'goal', what: 'a metric is named twice.' });
  if (guardrails.length === 0 || guardrails.some((guardrail) => !isSound(guardrail)) || !fits(draft))
    found.push({
      code: 'guardrail',
      what: 'it needs a guardrail with direction and margin that fits the change.',
    });
  if (draft.changes.some((change) => change.operation === 'hide' && change.element === goal.element))
    found.push({ code: 'goal', what: 'it hides what its goal counts.' });
  return found;
}

const isSound = ({ event, direction, margin, why }: Guardrail): boolean =>
  margin > 0 &&
  margin <= WIDEST_MARGIN &&
  why !== '' &&
  (direction === 'must not rise') === BAD_NEWS.test(event);

/** What takes something away must watch that something good does not fall; what loads otherwise must watch loading. */
function fits({ changes, guardrails }: Draft): boolean {
  const falls = guardrails.some((guardrail) => guardrail.direction === 'must not fall');
  const loads = guardrails.some((guardrail) => /_ms$|error/.test(guardrail.event));
  return changes.every((change) => {
    if (change.operation === 'hide') return falls || loads;
    if (change.operation === 'attribute')
      return !/^(?:loading|preload|autoplay)$/.test(change.attribute) || loads;
    return true;
  });
}
