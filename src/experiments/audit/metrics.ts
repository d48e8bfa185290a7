/** What a test is measured by. Event names are proposals for the product analytics; where each is sent from stands in the report. */
import type { ActionElement, FormElement } from '../inventory/types.ts';
import type { Guardrail, Metric } from '../suggestion.ts';

import { called, formOf, quoted, type View } from './view.ts';

const INTENT_EVENT: Record<ActionElement['intent'], string> = {
  buy: 'purchase_started',
  'sign-up': 'sign_up_started',
  contact: 'contact_started',
  download: 'download_started',
  learn: 'more_opened',
  'log-in': 'log_in_opened',
  search: 'search_started',
  subscribe: 'subscription_started',
  other: 'main_action_clicked',
};

/** Clicks on one action; the form's sending where the action sends one. */
export function clicks(view: View, action: ActionElement): Metric {
  const form = formOf(view, action);
  if (form !== null && form.submit === action.id) return sent(form);
  return {
    event: INTENT_EVENT[action.intent],
    name: `Clicks on ${called(action)}`,
    kind: 'proportion',
    element: action.id,
  };
}

const PURPOSE: Record<FormElement['purpose'], string> = {
  'sign-up': 'sign_up',
  'log-in': 'log_in',
  search: 'search',
  newsletter: 'subscription',
  contact: 'contact',
  booking: 'booking',
  quote: 'quote',
  application: 'application',
  order: 'order',
  checkout: 'checkout',
  discount: 'discount',
  donation: 'donation',
  comment: 'comment',
  feedback: 'feedback',
  other: 'form',
};

export function sent(form: FormElement): Metric {
  const what = PURPOSE[form.purpose];
  return {
    event: what === 'form' ? 'form_sent' : `${what}_form_sent`,
    name:
      what === 'form'
        ? 'Form sent'
        : `${(what.charAt(0).toUpperCase() + what.slice(1)).replace('_', '-')} form sent`,
    kind: 'proportion',
    element: form.submit ?? form.id,
  };
}

/** The page's own goal: its main action, else its first form, else reading on. */
export function mainGoal(view: View): Metric {
  if (view.main !== null) return clicks(view, view.main);
  const form = view.visible.find(
    (element) =>
      element.role === 'form' &&
      element.purpose !== 'search' &&
      element.purpose !== 'comment' &&
      element.purpose !== 'discount' &&
      !(view.inventory.kind === 'article' && element.purpose === 'newsletter'),
  );
  if (form?.role === 'form') return sent(form);
  return { event: 'second_page_opened', name: 'Went on to a second page', kind: 'proportion', element: null };
}

/** What else to look at, never the goal itself. */
export function secondaryTo(view: View, goal: Metric): Metric[] {
  const reached: Metric = {
    event: 'half_page_read',
    name: 'Read half of the page',
    kind: 'proportion',
    element: null,
  };
  const own = mainGoal(view);
  return [own, reached].filter((metric) => metric.event !== goal.event).slice(0, 2);
}

/** How a change can do harm; decides the guardrails. */
export type Risk =
  | 'promise'
  | 'attention'
  | 'hidden'
  | 'fewer-fields'
  | 'form'
  | 'loading'
  | 'price'
  | 'added';

const guard = (
  event: string,
  name: string,
  kind: Metric['kind'],
  direction: Guardrail['direction'],
  margin: number,
  why: string,
): Guardrail => ({ event, name, kind, element: null, direction, margin, why });

/** A harm that shows later, at the step after the goal. */
function laterThan(goal: Metric): Guardrail {
  const why = 'New words must not draw visitors who do not find what they expected.';
  if (/purchase|checkout|order/.test(goal.event))
    return guard('purchase_completed', 'Purchase completed', 'proportion', 'must not fall', 0.02, why);
  if (/sign_up/.test(goal.event))
    return guard('account_activated', 'Account used after sign-up', 'proportion', 'must not fall', 0.02, why);
  if (/booking/.test(goal.event))
    return guard('booking_kept', 'Booking kept, not called off', 'proportion', 'must not fall', 0.02, why);
  if (/contact|quote/.test(goal.event))
    return guard('enquiry_qualified', 'Enquiry taken up by sales', 'proportion', 'must not fall', 0.05, why);
  if (/subscription/.test(goal.event))
    return guard('unsubscribed', 'Unsubscribed within 30 days', 'proportion', 'must not rise', 0.05, why);
  return guard(
    'next_page_left_at_once',
    'Left the next page at once',
    'proportion',
    'must not rise',
    0.03,
    why,
  );
}

/** Guardrails that fit what may go wrong; the goal is never among them. */
export function guardrailsFor(risk: Risk, goal: Metric): Guardrail[] {
  const bounced = guard(
    'bounced',
    'Left without doing anything',
    'proportion',
    'must not rise',
    0.03,
    'The change must not drive away visitors who came for something else.',
  );
  const errors = guard(
    'form_error_shown',
    'Form shown again with an error',
    'proportion',
    'must not rise',
    0.05,
    'A form that is easier to begin must not be harder to finish.',
  );
  const slower = guard(
    'largest_paint_ms',
    'Time to largest contentful paint',
    'mean',
    'must not rise',
    0.05,
    'Code that changes a page may delay what is seen first.',
  );
  const byRisk: Record<Risk, Guardrail[]> = {
    promise: [laterThan(goal), bounced],
    attention: [bounced, laterThan(goal)],
    hidden: [
      guard(
        'log_in_opened',
        'Existing customers who log in',
        'proportion',
        'must not fall',
        0.02,
        'What is hidden may be the way of those who came for it.',
      ),
      bounced,
    ],
    'fewer-fields': [
      guard(
        'lead_usable',
        'Forms that could be followed up',
        'proportion',
        'must not fall',
        0.02,
        'Fewer answers may leave too little to act on.',
      ),
      errors,
    ],
    form: [errors, bounced],
    loading: [
      guard(
        'media_error_shown',
        'Pictures or videos that failed',
        'proportion',
        'must not rise',
        0.02,
        'Media loaded otherwise may fail in some browsers.',
      ),
      slower,
    ],
    price: [
      guard(
        'order_value',
        'Value of an order',
        'mean',
        'must not fall',
        0.02,
        'A price seen earlier may shift visitors to a cheaper choice.',
      ),
      bounced,
    ],
    added: [bounced, slower],
  };
  const fitting = byRisk[risk].filter((metric) => metric.event !== goal.event);
  return fitting.length > 0 ? fitting : [bounced];
}

/** The goal in a sentence: clicks on “Start now”. */
export function inWords(metric: Metric): string {
  return metric.name.startsWith('Clicks on') ? `c${metric.name.slice(1)}` : quoted(metric.name);
}
