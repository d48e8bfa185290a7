/** Every rule over one inventory: the plain writer's drafts, the most important first. Pure. */
import type { Inventory } from '../inventory/types.ts';
import type { Metric } from '../suggestion.ts';

import type { Draft } from './draft.ts';
import { guardrailsFor, secondaryTo } from './metrics.ts';
import type { Finding, Rule } from './rule.ts';
import { RULES } from './rules.ts';
import { type View, viewOf } from './view.ts';

/** A shop with a thousand buttons breaks a rule a thousand times; a few of them are a test. */
const MOST_FINDINGS = 4;

/** `goal`: the event that `--goal` names; it takes the place of the rules' own. */
export function audit(inventory: Inventory, goal: string | null = null): Draft[] {
  const view = viewOf(inventory);
  return RULES.flatMap((rule) =>
    rule
      .find(view)
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, MOST_FINDINGS)
      .map((finding) => draftOf(rule, finding, view, goal)),
  ).toSorted((a, b) => b.weight - a.weight);
}

function draftOf(rule: Rule, finding: Finding, view: View, event: string | null): Draft {
  const goal = asked(finding.goal, event);
  // What may go wrong later depends on the step, not on what the person calls it.
  const guardrails = guardrailsFor(finding.risk, finding.goal).filter((guard) => guard.event !== goal.event);
  return {
    title: finding.title,
    hypothesis: {
      text: `${finding.problem} ${finding.variant} ${finding.hope}`,
      evidence: [...new Set(finding.evidence.map((element) => element.id))],
    },
    changes: finding.changes,
    goal,
    secondary: secondaryTo(view, goal).filter((metric) =>
      guardrails.every((guard) => guard.event !== metric.event),
    ),
    guardrails,
    rule: { name: rule.name, source: rule.source },
    writer: 'plain',
    idea: rule.idea,
    weight: finding.weight,
    absent: finding.absent ?? [],
  };
}

/** The goal that the person named; what fires it is only known where it is the rule's own event. */
export function asked(goal: Metric, event: string | null): Metric {
  return event === null || event === goal.event
    ? goal
    : { event, name: event, kind: 'proportion', element: null };
}
